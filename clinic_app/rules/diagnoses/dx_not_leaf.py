"""The rule DX-NOT-LEAF."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.codebook.diagnoses import DiagnosisStatus
from clinic_app.rules.diagnoses.naming import UNBILLABLE, any_unbillable, choices_offered, listed, with_status

_headers = with_status(DiagnosisStatus.HEADER)


@rule(
    "DX-NOT-LEAF",
    Severity.ERROR,
    basis="ICD-10-CM Official Guidelines I.B.2; 45 CFR 162.1002",
    when=any_unbillable,
    trigger=UNBILLABLE,
    reads=DIAGNOSES,
)
def dx_not_leaf(claim: Claim) -> Iterator[Problem]:
    """The diagnosis code has more specific codes under it and may not be billed itself.

    Why: only codes with nothing under them are valid on a claim. Each October some codes are split, and the old short
    one stops being billable that day (M54.5 in 2021, G20 in 2023, G35 in 2025). Pick the one the chart supports.
    """
    for one in _headers(claim):
        message = f"{one.code} is a heading on {claim.day.isoformat()}"
        ended = one.lookup.valid_to
        if ended is not None and ended < claim.day:
            message += f", billable until {ended.isoformat()}"
        choices = one.lookup.choices
        message += f"; choose {listed(choices)}." if choices else "; choose a code under it."
        yield Problem(one.at, message, choices_offered(claim, one))
