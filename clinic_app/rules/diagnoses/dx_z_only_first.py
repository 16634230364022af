"""The rule DX-Z-ONLY-FIRST."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.diagnoses.kinds import FIRST_ONLY, OfKind, kind_of, kinds_of
from clinic_app.rules.diagnosis_fixes import lead_fix


@rule(
    "DX-Z-ONLY-FIRST",
    Severity.WARNING,
    basis="ICD-10-CM Official Guidelines I.C.21.c.16",
    when=lambda claim: kinds_of(claim.codes) & FIRST_ONLY,
    trigger=Trigger(diagnoses=OfKind(FIRST_ONLY)),
    reads=DIAGNOSES,
)
def dx_z_only_first(claim: Claim) -> Iterator[Problem]:
    """A Z code that may only be listed first stands later.

    Why: an examination, a chemotherapy session or a newborn's birth is the reason for an encounter or it is not
    on the claim at all. List it first, or take it out if another encounter was meant. Two such codes may share a claim
    when two encounters of one day are billed together.
    """
    codes = claim.codes
    if kind_of(codes[0]) & FIRST_ONLY:
        return
    for i, code in enumerate(codes):
        if kind_of(code) & FIRST_ONLY:
            message = f"{code} may only be the first diagnosis; here {codes[0]} is first."
            yield Problem(("diagnoses", i), message, (lead_fix(claim, i, 0),))
