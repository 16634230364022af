"""The rule DX-PLACEHOLDER."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.codebook.diagnoses import DiagnosisStatus
from clinic_app.rules.diagnoses.naming import UNBILLABLE, any_unbillable, choices_offered, with_status

_too_early = with_status(DiagnosisStatus.PLACEHOLDER)


@rule(
    "DX-PLACEHOLDER",
    Severity.ERROR,
    basis="ICD-10-CM Official Guidelines I.A.4, I.A.5",
    when=any_unbillable,
    trigger=UNBILLABLE,
    reads=DIAGNOSES,
)
def dx_placeholder(claim: Claim) -> Iterator[Problem]:
    """The seventh character stands too early; X fills the empty places before it.

    Why: the letter counts only in the seventh place, so a shorter code is filled up with X: a fall is W19.XXXD, not
    W19D. Written short, the code does not exist.
    """
    for one in _too_early(claim):
        typed = one.diagnosis.code.strip()
        choices = one.lookup.choices
        filled = f"; filled up with X it is {choices[0]}" if choices else ""
        message = f"{typed} has its seventh character {typed[-1].upper()} too early{filled}."
        yield Problem(one.at, message, choices_offered(claim, one))
