"""The rule WK-FOLLOWUP."""

from __future__ import annotations

from collections.abc import Iterable

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import NAMED_DIAGNOSES, NOTE
from clinic_app.checker.rule import rule
from clinic_app.rules.weakness.causes import DOCUMENTED_WEAKNESS
from clinic_app.rules.weakness.checklist import open_row


@rule(
    "WK-FOLLOWUP",
    Severity.WARNING,
    basis="Medicare Benefit Policy Manual ch. 15 §220.3.C",
    trigger=DOCUMENTED_WEAKNESS,
    reads=NAMED_DIAGNOSES | NOTE,
)
def wk_followup(claim: Claim) -> Iterable[Problem]:
    """Weakness is coded, but no coming day of re-evaluation is set.

    Why: a diagnosis that is open, or a loss that is treated, has to be looked at again on a set day. Enter the day; one
    that was past at the visit does not count.
    """
    return open_row(claim, "WK-FOLLOWUP")
