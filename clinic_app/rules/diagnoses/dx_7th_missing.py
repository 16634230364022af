"""The rule DX-7TH-MISSING."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.codebook.diagnoses import DiagnosisStatus
from clinic_app.rules.diagnoses.naming import UNBILLABLE, any_unbillable, choices_offered, listed, with_status

_missing = with_status(DiagnosisStatus.SEVENTH_MISSING)


@rule(
    "DX-7TH-MISSING",
    Severity.ERROR,
    basis="ICD-10-CM Official Guidelines I.A.4, I.A.5",
    when=any_unbillable,
    trigger=UNBILLABLE,
    reads=DIAGNOSES,
)
def dx_7th_missing(claim: Claim) -> Iterator[Problem]:
    """The diagnosis code lacks its seventh character.

    Why: injuries, many fractures and external causes need a letter in the seventh place; without it the code is
    invalid. For therapy after the acute phase it is D; A is active treatment, S a late effect, and fractures have
    letters of their own for how they heal. Empty places before it are filled with X.
    """
    for one in _missing(claim):
        choices = one.lookup.choices
        offered = f" Choose {listed(choices)}." if choices else ""
        message = f"{one.diagnosis.code.strip()} needs a seventh character.{offered}"
        yield Problem(one.at, message, choices_offered(claim, one))
