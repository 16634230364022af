"""The rule DX-PTR-MISSING."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, DIAGNOSES, POINTERS
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Pointing, Trigger
from clinic_app.rules.diagnoses.pointers import entered, point_fix


def _has_none(claim: Claim) -> bool:
    return any(not line.pointers or not line.pointers[0] for line in claim.billed)


def _points_nowhere(pointing: Pointing) -> bool:
    return not pointing.pointers or not pointing.pointers[0]


@rule(
    "DX-PTR-MISSING",
    Severity.ERROR,
    basis="NUCC 1500 manual, Item 24E; 837P SV107",
    when=_has_none,
    trigger=Trigger(pointing=_points_nowhere),
    reads=DIAGNOSES | CODES | POINTERS,
)
def dx_ptr_missing(claim: Claim) -> Iterator[Problem]:
    """A line points to no diagnosis.

    Why: each billed line says by a letter which diagnosis it is for; without one it is rejected. Point it to the
    diagnosis that was treated, the most important one first.
    """
    for line in claim.billed:
        if not entered(line):
            fixes = (point_fix(line, ("A",)),) if claim.diagnoses else ()
            yield Problem(line.at("pointers"), f"{line.code} points to no diagnosis.", fixes)
