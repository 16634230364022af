"""The rule WK-SEVERITY."""

from __future__ import annotations

from collections.abc import Iterable

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import NAMED_DIAGNOSES, NOTE
from clinic_app.checker.rule import rule
from clinic_app.rules.weakness.causes import DOCUMENTED_WEAKNESS
from clinic_app.rules.weakness.checklist import open_row


@rule(
    "WK-SEVERITY",
    Severity.WARNING,
    basis="Medicare Benefit Policy Manual ch. 15 §220.3.C",
    trigger=DOCUMENTED_WEAKNESS,
    reads=NAMED_DIAGNOSES | NOTE,
)
def wk_severity(claim: Claim) -> Iterable[Problem]:
    """Weakness is coded, but its severity is not charted.

    Why: mild, moderate or severe, or how much help is needed, is what the frequency of visits is measured against.
    """
    return open_row(claim, "WK-SEVERITY")
