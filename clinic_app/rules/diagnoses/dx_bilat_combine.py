"""The rule DX-BILAT-COMBINE."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from clinic_app.checker.claim import Claim, ClaimDiagnosis
from clinic_app.checker.diagnosis_edits import removal_edits
from clinic_app.checker.findings import Change, Edit, Fix, Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.visit import Diagnosis, Visit
from clinic_app.rules.diagnoses.sides import LEFT, RIGHT, side_of, two_sides


def _both_sides_named(claim: Claim) -> bool:
    if len(claim.diagnoses) < 2:
        return False
    sides = {side_of(one.lookup.title) for one in claim.diagnoses}
    return RIGHT in sides and LEFT in sides


@rule(
    "DX-BILAT-COMBINE",
    Severity.WARNING,
    basis="ICD-10-CM Official Guidelines I.B.13",
    when=_both_sides_named,
    trigger=Trigger(diagnosis=lambda lookup, _table: side_of(lookup.title) == RIGHT),
    reads=DIAGNOSES,
)
def dx_bilat_combine(claim: Claim) -> Iterator[Problem]:
    """Right and left of one condition are listed although one code says both.

    Why: where a code for both sides exists it replaces the two; where none exists, both are listed. Take the code for
    both sides.
    """
    for first, second, both in two_sides(claim.codebook.diagnoses, claim.codes, claim.day):
        one, other = claim.diagnoses[first], claim.diagnoses[second]
        message = f"{one.code} and {other.code} are the two sides of one condition; {both} says both."
        yield Problem(other.at, message, (_combine(claim, one, other, both),))


def _combine(claim: Claim, first: ClaimDiagnosis, second: ClaimDiagnosis, both: str) -> Fix:
    title = f"Replace {first.code} and {second.code} by {both}"
    return Fix(title, Change(_combining, (first.index, second.index, both)))


def _combining(visit: Visit, first: int, second: int, both: str) -> tuple[Edit, ...]:
    """The code for both sides in the earlier one's place; lines of either point to it."""
    listed = list(visit.diagnoses or ())
    listed[first] = Diagnosis(both)
    return removal_edits(replace(visit, diagnoses=tuple(listed)), second, heir=first)
