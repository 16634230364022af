"""The rule WK-OBJ."""

from __future__ import annotations

from collections.abc import Iterable

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import NAMED_DIAGNOSES, NARRATIVE, NOTE
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.weakness.causes import WEAKNESS
from clinic_app.rules.weakness.checklist import open_row


@rule(
    "WK-OBJ",
    Severity.WARNING,
    basis="Medicare Benefit Policy Manual ch. 15 §220.3.C",
    trigger=Trigger(given=("documentation",), diagnoses=frozenset({WEAKNESS})),
    reads=NAMED_DIAGNOSES | NOTE | NARRATIVE,
)
def wk_obj(claim: Claim) -> Iterable[Problem]:
    """R53.1 is coded, but nothing in the note was measured.

    Why: a complaint of weakness alone does not show the need for treatment. One graded muscle test, one force or one
    scored test gives the reviewer something to hold, and gives you something to compare with at the next visit.
    """
    return open_row(claim, "WK-OBJ")
