"""The rule WK-FOCAL."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES, NOTE
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.weakness.causes import MUSCLE_WEAKNESS
from clinic_app.rules.weakness.regions import one_region


@rule(
    "WK-FOCAL",
    Severity.WARNING,
    basis="ICD-10-CM tabular list: M62.81 Muscle weakness (generalized)",
    when=lambda claim: MUSCLE_WEAKNESS in claim.code_set,
    trigger=Trigger(given=("documentation",), diagnoses=frozenset({MUSCLE_WEAKNESS})),
    reads=DIAGNOSES | NOTE,
)
def wk_focal(claim: Claim) -> Iterator[Problem]:
    """M62.81 is coded, but only one region is charted as weak.

    Why: M62.81 is generalized weakness, so two or more regions have to be weak. One weak joint or limb takes the code
    of its cause; where none is known, R29.898 is often used. Do not choose M62.5- instead unless the muscle has wasted:
    weakness is not wasting. If more regions are weak, chart them.
    """
    note = claim.visit.documentation
    region = one_region(note.weak_regions) if note is not None and note.weak_regions else None
    if region is not None:
        message = f"M62.81 is generalized weakness, but only one weak region is charted: {region}."
        yield Problem(("documentation", "weak_regions"), message)
