"""The rule WK-STDTEST."""

from __future__ import annotations

from collections.abc import Iterable

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import NAMED_DIAGNOSES, NOTE
from clinic_app.checker.rule import rule
from clinic_app.rules.weakness.causes import DOCUMENTED_WEAKNESS
from clinic_app.rules.weakness.checklist import open_row


@rule(
    "WK-STDTEST",
    Severity.WARNING,
    basis="Medicare Benefit Policy Manual ch. 15 §220.3.C",
    trigger=DOCUMENTED_WEAKNESS,
    reads=NAMED_DIAGNOSES | NOTE,
)
def wk_stdtest(claim: Claim) -> Iterable[Problem]:
    """Weakness is coded, but no scored test of the last 30 days is charted.

    Why: a scored test (TUG, Berg, five times sit to stand, six-minute walk) tells what the weakness does to the
    patient, and shows change from month to month. Enter its score and the day it was done.
    """
    return open_row(claim, "WK-STDTEST")
