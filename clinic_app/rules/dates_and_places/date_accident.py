"""The date of an accident."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger


def _accident_claimed(claim: Claim) -> bool:
    coverage = claim.visit.coverage
    return coverage is not None and (coverage.auto is True or coverage.other_accident is True)


@rule(
    "DATE-ACCIDENT",
    Severity.ERROR,
    basis="NUCC 1500 manual, Items 10 and 14; 837P DTP*439",
    when=_accident_claimed,
    trigger=Trigger(given=("coverage",)),
    reads=CLAIM_FORM,
)
def date_accident(claim: Claim) -> Iterator[Outcome]:
    """Item 10b or 10c says accident, and the accident has no date.

    Why: a claim for an auto or other accident carries the day of the accident; without it it is rejected. An external
    cause code alone asks for nothing: a fall at home is no accident claim.

    What to do: enter the day of the accident, or correct Item 10.
    """
    form, coverage = claim.visit.claim, claim.visit.coverage
    if coverage is None or (form is not None and form.accident_on is not None):
        return
    item = "10b (auto accident)" if coverage.auto else "10c (other accident)"
    yield Problem(("claim", "accident_on"), f"Item {item} says yes, and the day of the accident is not given.")
