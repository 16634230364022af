"""The rule WK-M6281-OBJ."""

from __future__ import annotations

from collections.abc import Iterable

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import NAMED_DIAGNOSES, NARRATIVE, NOTE
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.weakness.causes import MUSCLE_WEAKNESS
from clinic_app.rules.weakness.checklist import open_row


@rule(
    "WK-M6281-OBJ",
    Severity.WARNING,
    basis="Medicare Benefit Policy Manual ch. 15 §220.3.C",
    trigger=Trigger(given=("documentation",), diagnoses=frozenset({MUSCLE_WEAKNESS})),
    reads=NAMED_DIAGNOSES | NOTE | NARRATIVE,
)
def wk_m6281_obj(claim: Claim) -> Iterable[Problem]:
    """M62.81 is coded, but no muscle group is graded out of 5 and no force is measured.

    Why: M62.81 is a finding of muscle testing. Payers ask for the grades (which group, which side, what out of 5)
    or a force by dynamometer, and deny the claim when the note only says that the patient is weak. A scored test such
    as TUG shows function and serves beside the grades, not in their place.
    """
    return open_row(claim, "WK-M6281-OBJ")
