"""The rule WK-ATROPHY-UNDOC."""

from __future__ import annotations

from collections.abc import Iterable

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES, NOTE
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.weakness.checklist import open_row
from clinic_app.rules.weakness.documentation_table import rows_asked_by


@rule(
    "WK-ATROPHY-UNDOC",
    Severity.WARNING,
    basis="ICD-10-CM tabular list: M62.5 Muscle wasting and atrophy",
    trigger=Trigger(given=("documentation",)),
    when=lambda claim: claim.visit.documentation is not None and rows_asked_by(claim.codes),
    reads=DIAGNOSES | NOTE,
)
def wk_atrophy_undoc(claim: Claim) -> Iterable[Problem]:
    """M62.5- is coded, but the note does not show that muscle has wasted.

    Why: M62.5- is wasting, not weakness. Chart the girth against the other side, or what is seen; where there is only
    weakness, another code is right.
    """
    return open_row(claim, "WK-ATROPHY-UNDOC")
