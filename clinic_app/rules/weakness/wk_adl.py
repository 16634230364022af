"""The rule WK-ADL."""

from __future__ import annotations

from collections.abc import Iterable

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import NAMED_DIAGNOSES, NOTE
from clinic_app.checker.rule import rule
from clinic_app.rules.weakness.causes import DOCUMENTED_WEAKNESS
from clinic_app.rules.weakness.checklist import open_row


@rule(
    "WK-ADL",
    Severity.WARNING,
    basis="Medicare Benefit Policy Manual ch. 15 §220.3.C",
    trigger=DOCUMENTED_WEAKNESS,
    reads=NAMED_DIAGNOSES | NOTE,
)
def wk_adl(claim: Claim) -> Iterable[Problem]:
    """Weakness is coded, but no limited activity and no fall is charted.

    Why: therapy is paid for the loss of function, not for the weakness. Name what the patient cannot do as before:
    walking, stairs, dressing, lifting, rising from a chair; and any falls.
    """
    return open_row(claim, "WK-ADL")
