"""The rule DX-EXT-CAUSE-FIRST."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES, HISTORY
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.codebook.code_set import CodeSet
from clinic_app.rules.diagnoses.kinds import EXTERNAL_CAUSE, OfKind, kind_of, kinds_of
from clinic_app.rules.diagnosis_fixes import last_fix, remove_fix

_FIRST_ENCOUNTER_ONLY = CodeSet.parse("Y92 Y93 Y99")


@rule(
    "DX-EXT-CAUSE-FIRST",
    Severity.ERROR,
    basis="ICD-10-CM Official Guidelines I.C.20.a.6, I.C.20.b-d",
    when=lambda claim: kinds_of(claim.codes) & EXTERNAL_CAUSE,
    trigger=Trigger(diagnoses=OfKind(EXTERNAL_CAUSE)),
    reads=DIAGNOSES | HISTORY,
)
def dx_ext_cause_first(claim: Claim) -> Iterator[Problem]:
    """A code from V00-Y99 tells how an injury came about; it is never first and never alone.

    Why: the first code says what is treated. A fall or a crash is not a condition, so the claim comes back.
    List the injury or its late effect first. Most payers do not ask for a cause at all; place (Y92), activity (Y93)
    and status (Y99) belong to the first encounter only.
    """
    codes = claim.codes
    if kind_of(codes[0]) & EXTERNAL_CAUSE:
        yield _first(claim)
    history = claim.visit.history
    if history is None or history.visit_number is None or history.visit_number < 2:
        return
    for i, code in enumerate(codes):
        if i and code in _FIRST_ENCOUNTER_ONLY:
            message = f"{code} is only for the first encounter after the event; this is visit {history.visit_number}."
            yield Problem(("diagnoses", i), message, (remove_fix(claim, i, heir=0),), Severity.INFO)


def _first(claim: Claim) -> Problem:
    codes = claim.codes
    leading = next((i for i, code in enumerate(codes) if not kind_of(code) & EXTERNAL_CAUSE), len(codes))
    if leading == len(codes):
        message = (
            f"{codes[0]} names an external cause and no condition stands on the claim; list what is treated first."
        )
        return Problem(("diagnoses", 0), message)
    message = f"{codes[0]} names an external cause and stands first; list {codes[leading]} first."
    return Problem(("diagnoses", 0), message, (last_fix(claim, range(leading)),))
