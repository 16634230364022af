"""The rule DX-TABLE-OLD."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule


def _outside(claim: Claim) -> bool:
    if not claim.diagnoses:
        return False
    covered = claim.codebook.diagnoses.editions()
    return not covered.covered_from <= claim.day <= covered.covered_to


@rule(
    "DX-TABLE-OLD",
    Severity.WARNING,
    basis="Release of the ICD-10-CM table in the program",
    when=_outside,
    reads=DIAGNOSES,
)
def dx_table_old(claim: Claim) -> Iterator[Problem]:
    """The day of service lies outside the days the diagnosis table covers.

    Why: codes change each 1 October and 1 April. Without the table of that day nobody can say here whether the
    diagnoses are valid, so they were not judged. Load the newer table.
    """
    covered = claim.codebook.diagnoses.editions()
    message = (
        f"The diagnosis table covers {covered.covered_from.isoformat()} to {covered.covered_to.isoformat()}; whether "
        f"the codes are valid on {claim.day.isoformat()} was not judged."
    )
    yield Problem(("date_of_service",), message)
