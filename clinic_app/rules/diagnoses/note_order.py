"""What a "code first" note finds on a claim: its code ahead, its code behind, or none."""

from __future__ import annotations

from functools import lru_cache

from clinic_app.codebook.code_set import CodeSet
from clinic_app.codebook.diagnoses import DiagnosisTable
from clinic_app.codebook.targeted_notes import TargetedNote
from clinic_app.rules.diagnoses.kinds import NO_CONDITION, kind_of


@lru_cache(maxsize=8192)
def with_notes(table: DiagnosisTable, codes: tuple[str, ...]) -> tuple[int, ...]:
    """The positions of the codes that a "code first" note holds for."""
    return tuple(i for i, code in enumerate(codes) if table.code_first(code))


# Notes that name their cause in words only
_NAMED_IN_WORDS = {"R53.0": CodeSet.parse("C00-D49")}


def names(note: TargetedNote, code: str) -> bool:
    """Whether a note names a code, by its number or in words."""
    in_words = _NAMED_IN_WORDS.get(note.at_code)
    return note.matches(code) if in_words is None else code in in_words


def is_met(note: TargetedNote, ahead: tuple[str, ...]) -> bool:
    """Whether a code ahead satisfies a note; an open list ("such as") takes any condition."""
    return any(names(note, code) or (note.open_list and not kind_of(code) & NO_CONDITION) for code in ahead)


def named_behind(note: TargetedNote, codes: tuple[str, ...], index: int) -> int | None:
    """The position of the first code behind `index` that a note names."""
    return next((j for j in range(index + 1, len(codes)) if names(note, codes[j])), None)


def condition_behind(codes: tuple[str, ...], index: int) -> int | None:
    """The position of the first code behind `index` that names a condition."""
    return next((j for j in range(index + 1, len(codes)) if not kind_of(codes[j]) & NO_CONDITION), None)
