"""Days to come."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS
from clinic_app.checker.rule import Outcome, rule


@rule("DATE-FUTURE", Severity.ERROR, basis="NUCC 1500 manual, Item 24A; CARC 110", reads=CODES | LINE_DETAILS)
def date_future(claim: Claim) -> Iterator[Outcome]:
    """The day of service lies in the future.

    Why: a service can be billed only once it was given; a claim for a day to come is rejected.

    What to do: correct the day, or hold the claim until then.
    """
    if claim.day > claim.checked_on:
        yield Problem(
            ("date_of_service",), f"The day of service {claim.day} lies after the day of the check, {claim.checked_on}."
        )
        return
    for line in claim.billed:
        if line.line.from_ is not None and line.line.from_ > claim.checked_on:
            yield Problem(
                line.at("from"),
                f"{line.code} is dated {line.line.from_}, after the day of the check, {claim.checked_on}.",
            )
