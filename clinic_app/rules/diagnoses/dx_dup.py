"""The rule DX-DUP."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.rules.diagnosis_fixes import remove_fix


@rule(
    "DX-DUP",
    Severity.ERROR,
    basis="ICD-10-CM Official Guidelines I.B.12",
    when=lambda claim: len(claim.code_set) < len(claim.codes),
    reads=DIAGNOSES,
)
def dx_dup(claim: Claim) -> Iterator[Problem]:
    """A diagnosis stands on the claim twice.

    Why: each code is reported once, even when it is true of two things; the second one is rejected. Take it out; lines
    that pointed to it will point to the first one.
    """
    seen: dict[str, int] = {}
    for one in claim.diagnoses:
        first = seen.setdefault(one.code, one.index)
        if first != one.index and one.code:
            message = f"{one.code} stands at {claim.diagnoses[first].letter} already; {one.letter} repeats it."
            yield Problem(one.at, message, (remove_fix(claim, one.index, heir=first, safe=True),))
