"""The rule DX-CODE-FIRST."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.diagnoses.note_order import AFTER_COVID, OrderFault, order_faults, wants_a_cause
from clinic_app.rules.diagnosis_fixes import lead_fix

_BASIS_AFTER_COVID = "ICD-10-CM Official Guidelines I.C.1.g.1.m; tabular note at U09.9"


def _any_wants_a_cause(claim: Claim) -> bool:
    table = claim.codebook.diagnoses
    return True in [wants_a_cause(table, code) for code in claim.codes]


@rule(
    "DX-CODE-FIRST",
    Severity.ERROR,
    basis="ICD-10-CM Official Guidelines I.A.13, I.A.17; tabular “code first” notes",
    when=_any_wants_a_cause,
    trigger=Trigger(diagnosis=lambda lookup, table: wants_a_cause(table, lookup.code)),
    reads=DIAGNOSES,
)
def dx_code_first(claim: Claim) -> Iterator[Problem]:
    """A code stands ahead of the cause that its note wants first, or without it.

    Why: where the code book says "code first", the cause is listed ahead of its effect: the stroke ahead of the
    dysphagia, the tumour ahead of its fatigue, the weakness ahead of "after COVID". The wrong order is rejected.
    A cause that is not on the claim at all is only asked for where the note leaves no choice, or says "if known".
    """
    for fault in order_faults(claim.codebook.diagnoses, claim.codes, claim.day):
        code = claim.codes[fault.index]
        message = _after_covid(claim, fault) if code == AFTER_COVID else _by_note(claim, fault)
        basis = f"ICD-10-CM tabular list, note at {fault.note.at_code}; Official Guidelines I.A.13, I.A.17"
        yield Problem(
            ("diagnoses", fault.index),
            message,
            () if fault.cause is None else (lead_fix(claim, fault.cause, fault.index),),
            Severity.ERROR if fault.certain else Severity.WARNING,
            _BASIS_AFTER_COVID if code == AFTER_COVID else basis,
        )


def _by_note(claim: Claim, fault: OrderFault) -> str:
    code, note = claim.codes[fault.index], fault.note
    if not fault.certain:
        return f"{code} asks for its cause ahead of it: code first {note.text}."
    if fault.cause is None:
        return f"{code} needs its cause ahead of it, and none is on the claim: code first {note.text}."
    return f"{claim.codes[fault.cause]} goes ahead of {code}: the note at {note.at_code} says code first {note.text}."


def _after_covid(claim: Claim, fault: OrderFault) -> str:
    if fault.cause is None:
        return "U09.9 stands first and no condition that COVID left is listed ahead of it; add it if it is known."
    left = claim.codes[fault.cause]
    return f"U09.9 stands ahead of {left}; the condition after COVID goes first, U09.9 behind it."
