"""The rule DX-UNKNOWN."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.codebook.diagnoses import DiagnosisStatus
from clinic_app.rules.diagnoses.naming import UNBILLABLE, any_unbillable, choices_offered, listed, with_status

_unknown = with_status(DiagnosisStatus.UNKNOWN)


@rule(
    "DX-UNKNOWN",
    Severity.ERROR,
    basis="ICD-10-CM Official Guidelines I.B.2; 45 CFR 162.1002",
    when=any_unbillable,
    trigger=UNBILLABLE,
    reads=DIAGNOSES,
)
def dx_unknown(claim: Claim) -> Iterator[Problem]:
    """The diagnosis code is in no edition of ICD-10-CM.

    Why: a code that does not exist is refused at the door. Mostly a letter was typed for a digit (l for 1, O for 0) or
    a character is one too many. Look the diagnosis up by its words.
    """
    for one in _unknown(claim):
        typed = one.diagnosis.code.strip()
        if not typed:
            yield Problem(one.at, f"Diagnosis {one.letter} is empty.")
            continue
        meant = f" {listed(one.lookup.choices)} may be meant." if one.lookup.choices else ""
        yield Problem(one.at, f"{typed} is in no edition of ICD-10-CM.{meant}", choices_offered(claim, one))
