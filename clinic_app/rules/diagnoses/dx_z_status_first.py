"""The rule DX-Z-STATUS-FIRST."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.codebook.code_set import CodeSet
from clinic_app.rules.diagnoses.kinds import EXTERNAL_CAUSE, STATUS, OfKind, kind_of, kinds_of
from clinic_app.rules.diagnosis_fixes import lead_fix

_LIMB_LOSS = CodeSet.parse("Z89")
_SECOND_FOR_MOST = CodeSet.parse("Z73.6 Z74")
_PROSTHETIC_WORK = frozenset({"97761", "97763", "97542"})


@rule(
    "DX-Z-STATUS-FIRST",
    Severity.WARNING,
    basis="ICD-10-CM Official Guidelines I.C.21.c.3, I.C.21.c.4",
    when=lambda claim: kinds_of(claim.codes) & STATUS,
    trigger=Trigger(diagnoses=OfKind(STATUS)),
    reads=DIAGNOSES | CODES,
)
def dx_z_status_first(claim: Claim) -> Iterator[Problem]:
    """A status or history Z code stands first.

    Why: a joint replaced, a drug taken or a fall in the past is context, not what is treated today; payers read it as
    "no condition". List the treated condition first. Aftercare (Z47, Z48) may lead, and so may a lost limb (Z89) with
    prosthetic work (97761, 97763, 97542).
    """
    first = claim.codes[0]
    if not kind_of(first) & STATUS:
        return
    if first in _LIMB_LOSS and not claim.procedure_codes.isdisjoint(_PROSTHETIC_WORK):
        return
    condition = next((i for i, code in enumerate(claim.codes) if not kind_of(code) & (STATUS | EXTERNAL_CAUSE)), None)
    what = "is a second code for most payers" if first in _SECOND_FOR_MOST else "tells of a status or a history"
    if condition is None:
        yield Problem(("diagnoses", 0), f"{first} {what} and no treated condition stands on the claim; add it first.")
    else:
        message = f"{first} {what} and stands first; list {claim.codes[condition]} first."
        yield Problem(("diagnoses", 0), message, (lead_fix(claim, condition, 0),))
