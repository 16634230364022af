"""The rule WK-DIFF."""

from __future__ import annotations

from collections.abc import Iterable

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import NAMED_DIAGNOSES, NOTE
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.weakness.causes import WEAKNESS
from clinic_app.rules.weakness.checklist import open_row


@rule(
    "WK-DIFF",
    Severity.WARNING,
    basis="Medicare Benefit Policy Manual ch. 15 §220.3.C",
    trigger=Trigger(given=("documentation",), diagnoses=frozenset({WEAKNESS})),
    reads=NAMED_DIAGNOSES | NOTE,
)
def wk_diff(claim: Claim) -> Iterable[Problem]:
    """R53.1 is coded, but no other cause considered and no reason for the open diagnosis is charted.

    Why: a symptom code is right as long as nothing firmer is known, and the note has to show that it was looked for:
    what was considered, what is pending, what was ruled out.
    """
    return open_row(claim, "WK-DIFF")
