"""The rule DX-7TH-A-THERAPY."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Fix, Problem, Severity
from clinic_app.checker.parts import CODES, DIAGNOSES, NOTE, POINTERS
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.codebook.diagnoses import DiagnosisStatus
from clinic_app.domain.procedure import ProcedureClass
from clinic_app.rules.diagnoses.kinds import ACTIVE_TREATMENT, OfKind, kind_of
from clinic_app.rules.diagnosis_fixes import respell_fix

_WHILE_HEALING = {"A": "D", "B": "E", "C": "F"}


@rule(
    "DX-7TH-A-THERAPY",
    Severity.WARNING,
    basis="ICD-10-CM Official Guidelines I.C.19.a; I.C.13.d.2 for M80",
    trigger=Trigger(diagnoses=OfKind(ACTIVE_TREATMENT)),
    reads=DIAGNOSES | NOTE | CODES | POINTERS,
)
def dx_7th_a_therapy(claim: Claim) -> Iterator[Problem]:
    """An injury is coded as under active treatment (seventh character A) on a therapy claim.

    Why: A is for surgery, casting and the acute phase. Therapy afterwards, while the injury heals, is D (E or F for an
    open fracture); S is a late effect. A is right only when the therapist's care is itself the active treatment, such
    as a fresh sprain seen without referral or the care of the wound: then say so in the note. Where a line of wound
    care points to the injury, this is only a note.
    """
    documentation = claim.visit.documentation
    if documentation is not None and documentation.active_treatment:
        return
    for i, code in enumerate(claim.codes):
        if kind_of(code) & ACTIVE_TREATMENT:
            fix = _while_healing(claim, i)
            message = f"{code} says the injury is under active treatment; therapy while it heals is {fix.title[-1]}."
            severity = Severity.INFO if _is_wound_cared_for(claim, i) else None
            yield Problem(("diagnoses", i), message, (fix,), severity)


def _is_wound_cared_for(claim: Claim, index: int) -> bool:
    """Whether a line of wound care points to the injury: then the visit may well be its active treatment."""
    letter = claim.diagnoses[index].letter
    return any(
        line.procedure is not None
        and line.procedure.procedure_class is ProcedureClass.WOUND
        and letter in line.pointers
        for line in claim.billed
    )


def _while_healing(claim: Claim, index: int) -> Fix:
    """The code of the same injury while it heals: D, or E and F where the table has them for an open fracture."""
    code = claim.codes[index]
    wanted = code[:-1] + _WHILE_HEALING[code[-1]]
    known = claim.codebook.diagnoses.lookup(wanted, claim.day).status is DiagnosisStatus.BILLABLE
    return respell_fix(claim, index, wanted if known else f"{code[:-1]}D")
