"""The rule WK-ASSOC."""

from __future__ import annotations

from collections.abc import Iterable

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import NAMED_DIAGNOSES, NOTE
from clinic_app.checker.rule import rule
from clinic_app.rules.weakness.causes import DOCUMENTED_WEAKNESS
from clinic_app.rules.weakness.checklist import open_row


@rule(
    "WK-ASSOC",
    Severity.WARNING,
    basis="Medicare Benefit Policy Manual ch. 15 §220.3.C",
    trigger=DOCUMENTED_WEAKNESS,
    reads=NAMED_DIAGNOSES | NOTE,
)
def wk_assoc(claim: Claim) -> Iterable[Problem]:
    """Weakness is coded, but no accompanying sign is charted, found or not found.

    Why: numbness, dizziness, weight loss, fever, bowel or bladder trouble would send the patient to the physician
    first. That they were asked for and not found belongs in the note as much as what was found.
    """
    return open_row(claim, "WK-ASSOC")
