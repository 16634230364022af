"""The end of the filing time is near."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.rules.filing.filing_window import filing_window, insures


@rule(
    "TFL-SOON",
    Severity.WARNING,
    basis="42 CFR 424.44; CPM ch. 1 §70; payer profile",
    payers=insures,
    reads=CODES | LINE_DETAILS,
)
def tfl_soon(claim: Claim) -> Iterator[Outcome]:
    """Three quarters of the time to file the claim are over.

    Why: a claim that arrives after the payer's limit is denied without appeal. A claim that is returned once needs time
    to come back.

    What to do: send it now.
    """
    window = filing_window(claim)
    if window is None or not window.is_near(claim.checked_on):
        return
    days = (window.last - claim.checked_on).days
    left = f"{days} day{'' if days == 1 else 's'} left"
    usual = "" if window.is_binding else ", as is usual for such payers; the contract decides"
    yield Problem(("date_of_service",), f"The claim must be filed by {window.last}, {left}{usual}.")
