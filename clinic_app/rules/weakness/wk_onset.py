"""The rule WK-ONSET."""

from __future__ import annotations

from collections.abc import Iterable

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import NAMED_DIAGNOSES, NOTE
from clinic_app.checker.rule import rule
from clinic_app.rules.weakness.causes import DOCUMENTED_WEAKNESS
from clinic_app.rules.weakness.checklist import open_row


@rule(
    "WK-ONSET",
    Severity.WARNING,
    basis="Medicare Benefit Policy Manual ch. 15 §220.3.C",
    trigger=DOCUMENTED_WEAKNESS,
    reads=NAMED_DIAGNOSES | NOTE,
)
def wk_onset(claim: Claim) -> Iterable[Problem]:
    """Weakness is coded, but its onset, duration or pattern is not charted.

    Why: since when, after what, and whether it comes on slowly, suddenly or at certain times of day separates causes
    and shows that treatment is timely. Reviewers miss it in vague notes.
    """
    return open_row(claim, "WK-ONSET")
