"""Eligibility."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import HISTORY
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.payer import PayerFamily, PayerProfile

MOST_DAYS = 31


def _insures(payer: PayerProfile) -> bool:
    return payer.family is not PayerFamily.SELF_PAY


@rule("PAY-ELIG", Severity.WARNING, basis="trade practice; CARC 26, 27, 204", payers=_insures, reads=HISTORY)
def pay_elig(claim: Claim) -> Iterator[Outcome]:
    """Eligibility was last checked more than 31 days before the visit.

    Why: coverage changes with the month. A claim after its end is denied (CARC 27), and so is one to the wrong plan.

    What to do: check eligibility with the payer and enter the day.
    """
    history = claim.visit.history
    checked = history.eligibility_checked_on if history is not None else None
    if checked is None:
        yield NotJudged("when eligibility was last checked is not known")
        return
    days = (claim.day - checked).days
    if days > MOST_DAYS:
        yield Problem(
            ("history", "eligibility_checked_on"),
            f"Eligibility was last checked on {checked}, {days} days before the visit.",
        )
