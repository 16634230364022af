"""The rule WK-PLOF."""

from __future__ import annotations

from collections.abc import Iterable

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import NAMED_DIAGNOSES, NOTE
from clinic_app.checker.rule import rule
from clinic_app.rules.weakness.causes import DOCUMENTED_WEAKNESS
from clinic_app.rules.weakness.checklist import open_row


@rule(
    "WK-PLOF",
    Severity.WARNING,
    basis="Medicare Benefit Policy Manual ch. 15 §220.3.C",
    trigger=DOCUMENTED_WEAKNESS,
    reads=NAMED_DIAGNOSES | NOTE,
)
def wk_plof(claim: Claim) -> Iterable[Problem]:
    """Weakness is coded, but the prior level of function is not charted.

    Why: the goal of treatment is measured from how the patient managed before. Without it nobody can tell what is to be
    regained.
    """
    return open_row(claim, "WK-PLOF")
