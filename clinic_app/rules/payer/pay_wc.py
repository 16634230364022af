"""Workers' compensation and Item 10a."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.payer import PayerFamily

_PLACE = ("coverage", "employment")


def _asked(claim: Claim) -> bool:
    return claim.visit.coverage is not None and claim.visit.coverage.employment is not None


@rule(
    "PAY-WC",
    Severity.WARNING,
    basis="NUCC 1500 manual, Item 10a; 837P CLM11",
    when=_asked,
    trigger=Trigger(given=("coverage.employment",)),
    reads=CLAIM_FORM,
)
def pay_wc(claim: Claim) -> Iterator[Outcome]:
    """Item 10a and the payer disagree on whether the condition comes from work.

    Why: a workers' compensation claim says yes in Item 10a; a yes to any other payer makes it look for the employer's
    insurer first and hold the claim.

    What to do: ask the patient, then correct Item 10a or the payer.
    """
    coverage = claim.visit.coverage
    if coverage is None:
        return
    pays_for_work = claim.payer.family is PayerFamily.WORKERS_COMP
    if coverage.employment is False and pays_for_work:
        yield Problem(
            _PLACE,
            "The payer is workers' compensation, but Item 10a says the condition does not come from work.",
            (Fix("Set Item 10a to yes", (Edit(_PLACE, True),)),),
        )
    elif coverage.employment and not pays_for_work:
        yield Problem(
            _PLACE,
            "Item 10a says the condition comes from work, but the payer is not workers' compensation.",
            (Fix("Set Item 10a to no", (Edit(_PLACE, False),)),),
        )
