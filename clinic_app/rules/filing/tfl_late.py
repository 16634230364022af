"""Too late to file."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.rules.filing.filing_window import filing_window, insures


@rule(
    "TFL-LATE",
    Severity.ERROR,
    basis="42 CFR 424.44; CPM ch. 1 §70; payer profile; CARC 29",
    payers=insures,
    reads=CODES | LINE_DETAILS,
)
def tfl_late(claim: Claim) -> Iterator[Outcome]:
    """The time to file the claim is over.

    Why: a claim that arrives too late is denied (CARC 29) without appeal, and the patient may not be billed. Medicare
    and TRICARE take one calendar year from the day of service: the same day of the next year, 28 February for the
    29th. Others count days by law or contract. Where only what is usual for such a payer is known, this is a thing
    to check.

    What to do: look for one of the few exceptions (an agency's error, coverage given back in time), or write it off.
    """
    window = filing_window(claim)
    if window is None:
        yield NotJudged("how long this payer takes claims is not set in its profile")
    elif window.is_past(claim.checked_on):
        days = (claim.checked_on - window.last).days
        over = f"{days} day{'s' if days > 1 else ''} ago"
        if window.is_binding:
            yield Problem(("date_of_service",), f"The claim had to be filed by {window.last}, {over}.")
        else:
            yield Problem(
                ("date_of_service",),
                f"Such payers usually take claims until {window.last}, {over}; the contract decides.",
                severity=Severity.WARNING,
            )
