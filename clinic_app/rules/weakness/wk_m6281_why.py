"""The rule WK-M6281-WHY."""

from __future__ import annotations

from collections.abc import Iterable

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import NAMED_DIAGNOSES, NOTE
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.weakness.causes import MUSCLE_WEAKNESS
from clinic_app.rules.weakness.checklist import open_row

# A sentence to be finished: the blanks keep it from counting before a clinician has filled them
_STUB = "Strength is reduced in ____ and ____; no single joint, nerve or muscle explains it because ____."
_INSERT = Fix("Insert a sentence to finish", (Edit(("documentation", "rationale"), _STUB),))


@rule(
    "WK-M6281-WHY",
    Severity.WARNING,
    basis="Medicare Benefit Policy Manual ch. 15 §220.3.C",
    trigger=Trigger(given=("documentation",), diagnoses=frozenset({MUSCLE_WEAKNESS})),
    reads=NAMED_DIAGNOSES | NOTE,
)
def wk_m6281_why(claim: Claim) -> Iterable[Problem]:
    """M62.81 is coded, but nothing says why no code of a single site fits.

    Why: M62.81 means weakness of several regions. Where a single joint, nerve or muscle explains it, its own code is
    the right one, and reviewers look for that. One sentence settles it: which regions, and that no focal pattern was
    found. The fix puts a sentence with blanks in place; it counts once the blanks are filled.
    """
    return open_row(claim, "WK-M6281-WHY", _INSERT)
