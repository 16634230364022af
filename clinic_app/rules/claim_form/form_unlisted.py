"""Unlisted codes need words."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger

_UNLISTED = frozenset({"97039", "97139", "97799"})


@rule(
    "FORM-UNLISTED",
    Severity.ERROR,
    basis="NUCC 1500 manual, Item 19; 837P SV101-7; CARC 16",
    trigger=Trigger(procedures=_UNLISTED),
    reads=CODES | LINE_DETAILS,
)
def form_unlisted(claim: Claim) -> Iterator[Outcome]:
    """An unlisted code has no description.

    Why: 97039, 97139 and 97799 say nothing by themselves; without words on the claim the line is returned (CARC 16).

    What to do: describe the service and its time in the line's description; it is sent in Item 19 or with the line.
    """
    for line in claim.billed:
        if line.code in _UNLISTED and not (line.line.description or "").strip():
            yield Problem(line.at("description"), f"{line.code} is an unlisted code and has no description.")
