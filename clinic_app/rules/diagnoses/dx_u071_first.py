"""The rule DX-U071-FIRST."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.codebook.code_set import CodeSet
from clinic_app.rules.diagnoses.kinds import COVID, OfKind
from clinic_app.rules.diagnosis_fixes import lead_fix

# Obstetrics, sepsis and complications of transplants keep the first place
_GOES_AHEAD = CodeSet.parse("O00-O9A A40 A41 P36 R65.2 T81.44 T86")


@rule(
    "DX-U071-FIRST",
    Severity.WARNING,
    basis="ICD-10-CM Official Guidelines I.C.1.g.1.a, I.C.1.g.1.b",
    trigger=Trigger(diagnoses=OfKind(COVID)),
    reads=DIAGNOSES,
)
def dx_u071_first(claim: Claim) -> Iterator[Problem]:
    """A current COVID infection (U07.1) stands behind another diagnosis.

    Why: when the infection is the reason for the encounter its code goes first and what it causes follows. Only
    obstetrics, sepsis and transplant complications go ahead. If the infection is over, U07.1 does not belong here at
    all: what remains is coded first, with U09.9 behind it.
    """
    index = claim.codes.index("U07.1") if "U07.1" in claim.code_set else 0
    ahead = claim.codes[:index]
    if ahead and not any(code in _GOES_AHEAD for code in ahead):
        message = (
            f"U07.1 is a current infection and stands behind {ahead[0]}; it goes first if it is why the patient comes."
        )
        yield Problem(("diagnoses", index), message, (lead_fix(claim, index, 0),))
