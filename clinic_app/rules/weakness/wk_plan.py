"""The rule WK-PLAN."""

from __future__ import annotations

from collections.abc import Iterable

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import NAMED_DIAGNOSES, NOTE
from clinic_app.checker.rule import rule
from clinic_app.rules.weakness.causes import DOCUMENTED_WEAKNESS
from clinic_app.rules.weakness.checklist import open_row


@rule(
    "WK-PLAN",
    Severity.WARNING,
    basis="Medicare Benefit Policy Manual ch. 15 §220.3.C",
    trigger=DOCUMENTED_WEAKNESS,
    reads=NAMED_DIAGNOSES | NOTE,
)
def wk_plan(claim: Claim) -> Iterable[Problem]:
    """Weakness is coded, but no treatment that meets it, no test and no referral is planned.

    Why: the plan has to answer the finding: which treatment for which muscles or tasks, for how long, or which test or
    referral will find the cause. The name of the discipline alone is no plan.
    """
    return open_row(claim, "WK-PLAN")
