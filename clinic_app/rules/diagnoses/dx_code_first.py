"""The rule DX-CODE-FIRST."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.rule import rule
from clinic_app.codebook.code_set import CodeSet
from clinic_app.codebook.targeted_notes import TargetedNote
from clinic_app.rules.diagnoses.dx_manif_primary import is_manifestation
from clinic_app.rules.diagnoses.kinds import seventh_character
from clinic_app.rules.diagnoses.note_order import condition_behind, is_met, named_behind, with_notes
from clinic_app.rules.diagnosis_fixes import lead_fix

_AFTER_COVID = "U09.9"
# What U09.9 follows as a rule: conditions of nerves, lungs, muscles and joints, and their symptoms
_LEFT_BY_COVID = CodeSet.parse("G00-G99 J00-J99 M00-M99 R00-R94")
_CAUSE_COMPULSORY = frozenset({"R53.0"})


@rule(
    "DX-CODE-FIRST",
    Severity.ERROR,
    basis="ICD-10-CM Official Guidelines I.A.13, I.A.17; tabular “code first” notes",
    when=lambda claim: with_notes(claim.codebook.diagnoses, claim.codes),
)
def dx_code_first(claim: Claim) -> Iterator[Problem]:
    """A code stands ahead of the cause that its note wants first, or without it.

    Why: where the code book says "code first", the cause is listed ahead of its effect: the stroke ahead of the
    dysphagia, the tumour ahead of its fatigue, the weakness ahead of "after COVID". The wrong order is rejected.
    A cause that is not on the claim at all is only asked for where the note leaves no choice, or says "if known".
    """
    codes = claim.codes
    table = claim.codebook.diagnoses
    for i in with_notes(table, codes):
        notes = table.code_first(codes[i])
        if codes[i] == _AFTER_COVID:
            problem = _after_covid(claim, i, notes)
        elif i == 0 and is_manifestation(claim, 0):
            problem = None  # DX-MANIF-PRIMARY says it
        else:
            problem = next((one for note in notes if (one := _unmet(claim, i, note)) is not None), None)
        if problem is not None:
            yield problem


def _unmet(claim: Claim, index: int, note: TargetedNote) -> Problem | None:
    codes = claim.codes
    if is_met(note, codes[:index]):
        return None
    code = codes[index]
    cause = named_behind(note, codes, index)
    if cause is not None:
        message = f"{codes[cause]} goes ahead of {code}: the note at {note.at_code} says code first {note.text}."
        return Problem(("diagnoses", index), message, (lead_fix(claim, cause, index),), basis=_basis(note))
    if code in _CAUSE_COMPULSORY:
        message = f"{code} needs its cause ahead of it, and none is on the claim: code first {note.text}."
        return Problem(("diagnoses", index), message, basis=_basis(note))
    if not note.if_known or is_manifestation(claim, index):
        return None
    message = f"{code} asks for its cause ahead of it: code first {note.text}."
    other = condition_behind(codes, index) if note.open_list else None
    if other is not None and seventh_character(codes[other]) == "S":
        return None  # with an old injury the lasting condition may lead (OG I.B.10)
    fixes = () if other is None else (lead_fix(claim, other, index),)
    return Problem(("diagnoses", index), message, fixes, Severity.WARNING, _basis(note))


def _after_covid(claim: Claim, index: int, notes: tuple[TargetedNote, ...]) -> Problem | None:
    """U09.9 follows what the infection has left; alone, or ahead of what may be unrelated, it is worth a look."""
    codes = claim.codes
    if any(_is_left_by_covid(code, notes) for code in codes[:index]):
        return None
    basis = "ICD-10-CM Official Guidelines I.C.1.g.1.m; tabular note at U09.9"
    left = next((j for j in range(index + 1, len(codes)) if _is_left_by_covid(codes[j], notes)), None)
    if left is not None:
        message = f"U09.9 stands ahead of {codes[left]}; the condition after COVID goes first, U09.9 behind it."
        return Problem(("diagnoses", index), message, (lead_fix(claim, left, index),), basis=basis)
    if index:
        return None
    message = "U09.9 stands first and no condition that COVID left is listed ahead of it; add it if it is known."
    return Problem(("diagnoses", index), message, severity=Severity.WARNING, basis=basis)


def _is_left_by_covid(code: str, notes: tuple[TargetedNote, ...]) -> bool:
    return code in _LEFT_BY_COVID or any(note.matches(code) for note in notes)


def _basis(note: TargetedNote) -> str:
    return f"ICD-10-CM tabular list, note at {note.at_code}; Official Guidelines I.A.13, I.A.17"
