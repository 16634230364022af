"""The rule DX-SYMPTOM-LONG."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES, HISTORY
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.codebook.code_set import undotted
from clinic_app.rules.diagnoses.kinds import SYMPTOM, kind_of
from clinic_app.rules.diagnoses.sides import unspecified

MOST_VISITS = 6
MOST_DAYS = 30


@rule(
    "DX-SYMPTOM-LONG",
    Severity.WARNING,
    basis="ICD-10-CM Official Guidelines I.B.18",
    when=lambda claim: claim.visit.history is not None and claim.diagnoses,
    trigger=Trigger(given=("history",)),
    reads=DIAGNOSES | HISTORY,
)
def dx_symptom_long(claim: Claim) -> Iterator[Problem]:
    """A symptom or unspecified code still leads after six visits or thirty days.

    Why: a symptom is right as long as nothing firmer is known, but payers expect the answer in time and deny long
    treatment of an open question. Ask the physician for an update, and move to the firmer code once it is charted.
    """
    first = claim.diagnoses[0]
    is_symptom = kind_of(first.code) & SYMPTOM
    if not is_symptom and not unspecified(claim.codebook.diagnoses, claim.codes[:1], claim.day):
        return
    how_long = _how_long(claim, first.code)
    if how_long:
        what = "a symptom" if is_symptom else "an unspecified code"
        message = f"{first.code} is {what} and still first {how_long}; ask whether something firmer is known by now."
        yield Problem(first.at, message)


def _how_long(claim: Claim, code: str) -> str:
    """In words, if the code has led for too many visits or days."""
    history = claim.visit.history
    if history is None:
        return ""
    if history.visit_number is not None and history.visit_number > MOST_VISITS:
        return f"on visit {history.visit_number} of the episode"
    begun = _first_claim(claim, code)
    if begun is not None and (days := (claim.day - begun).days) > MOST_DAYS:
        return f"{days} days after its first claim"
    return ""


def _first_claim(claim: Claim, code: str) -> date | None:
    known = claim.visit.history.first_claim_with_code if claim.visit.history is not None else None
    return next((day for name, day in (known or {}).items() if undotted(name) == undotted(code)), None)
