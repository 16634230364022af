"""How many lines a claim holds."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES
from clinic_app.checker.rule import Outcome, rule

MOST_LINES = 50


def _none_or_many(claim: Claim) -> bool:
    return not claim.lines or len(claim.lines) > MOST_LINES


@rule(
    "FORM-LINES",
    Severity.ERROR,
    basis="005010X222A1 loop 2400; NUCC 1500 manual, Item 24",
    when=_none_or_many,
    reads=CODES,
)
def form_lines(claim: Claim) -> Iterator[Outcome]:
    """The claim has more than 50 lines.

    Why: an electronic claim holds 50 service lines. A paper form holds six; further lines go to a next page by
    themselves, so that is never found here. Lines with no units are not sent and not counted. A visit without any line
    is no claim yet, and the check says so.

    What to do: split the visit's lines between two claims.
    """
    if not claim.lines:
        yield NotJudged("the visit has no service line yet, so nothing of it could be checked as a claim")
        return
    count = len(claim.billed)
    if count > MOST_LINES:
        yield Problem(("lines",), f"The claim has {count} lines; a claim holds {MOST_LINES}.")
