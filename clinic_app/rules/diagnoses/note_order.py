"""What "code first" notes find at fault with the order of a list of codes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from clinic_app.codebook.code_set import CodeSet
from clinic_app.codebook.diagnoses import DiagnosisTable
from clinic_app.codebook.targeted_notes import TargetedNote
from clinic_app.rules.diagnoses.kinds import NO_CONDITION, kind_of, seventh_character

AFTER_COVID = "U09.9"
# What U09.9 follows as a rule: conditions of nerves, lungs, muscles and joints, and their symptoms
_LEFT_BY_COVID = CodeSet.parse("G00-G99 J00-J99 M00-M99 R00-R94")
_CAUSE_COMPULSORY = frozenset({"R53.0"})
# Notes that name their cause in words only
_NAMED_IN_WORDS = {"R53.0": CodeSet.parse("C00-D49")}
# B95-B97 ("as the cause of diseases classified elsewhere") name a cause, not an effect
_TITLES_OF_MANIFESTATIONS = ("in diseases classified elsewhere", "in other diseases classified elsewhere")
_LATE_EFFECT = "S"


@dataclass(frozen=True, slots=True)
class OrderFault:
    """A code whose note is not met: its position, the note, the position of the cause that stands behind it.

    `certain` is false where the cause is not named by the note, or not on the claim but asked for only if known.
    """

    index: int
    note: TargetedNote
    cause: int | None
    certain: bool


@lru_cache(maxsize=16_384)
def is_manifestation(table: DiagnosisTable, code: str, on: date) -> bool:
    """Whether a code names what another disease does: by Medicare's list of the day or by its title."""
    title = table.lookup(code, on).title.lower()
    return table.is_manifestation(code, on) or any(words in title for words in _TITLES_OF_MANIFESTATIONS)


@lru_cache(maxsize=16_384)
def wants_a_cause(table: DiagnosisTable, code: str) -> bool:
    """Whether a code has a "code first" note; most have none."""
    return bool(table.code_first(code))


@lru_cache(maxsize=8192)
def order_faults(table: DiagnosisTable, codes: tuple[str, ...], on: date) -> tuple[OrderFault, ...]:
    """The codes of a list that stand ahead of their cause or without one that their note asks for."""
    found = []
    for i, code in enumerate(codes):
        notes = table.code_first(code)
        if code == AFTER_COVID and notes:
            fault = _after_covid(codes, i, notes)
        elif i == 0 and is_manifestation(table, code, on):
            fault = None  # DX-MANIF-PRIMARY says it
        else:
            faults = (_unmet(codes, i, note, asked=not is_manifestation(table, code, on)) for note in notes)
            fault = next((one for one in faults if one is not None), None)
        if fault is not None:
            found.append(fault)
    return tuple(found)


def named_behind(note: TargetedNote, codes: tuple[str, ...], index: int) -> int | None:
    """The position of the first code behind `index` that a note names."""
    return next((j for j in range(index + 1, len(codes)) if _names(note, codes[j])), None)


def is_met(note: TargetedNote, ahead: tuple[str, ...]) -> bool:
    """Whether a code ahead satisfies a note; an open list ("such as") takes any condition."""
    return any(_names(note, code) or (note.open_list and not kind_of(code) & NO_CONDITION) for code in ahead)


def _unmet(codes: tuple[str, ...], index: int, note: TargetedNote, *, asked: bool) -> OrderFault | None:
    """`asked`: an absent cause is asked for where the note says "if known"."""
    if any(_names(note, code) for code in codes[:index]):
        return None
    cause = named_behind(note, codes, index)
    if cause is not None:
        return OrderFault(index, note, cause, certain=True)
    if is_met(note, codes[:index]):
        return None
    if codes[index] in _CAUSE_COMPULSORY:
        return OrderFault(index, note, None, certain=True)
    if not (note.if_known and asked):
        return None
    other = _condition_behind(codes, index) if note.open_list else None
    if other is not None and seventh_character(codes[other]) == _LATE_EFFECT:
        return None  # with an old injury the lasting condition may lead (OG I.B.10)
    return OrderFault(index, note, other, certain=False)


def _after_covid(codes: tuple[str, ...], index: int, notes: tuple[TargetedNote, ...]) -> OrderFault | None:
    """U09.9 follows what the infection has left; alone, or ahead of what may be unrelated, it is worth a look."""
    left = [j for j, code in enumerate(codes) if code in _LEFT_BY_COVID or any(note.matches(code) for note in notes)]
    if left and left[0] < index:
        return None
    if left:
        return OrderFault(index, notes[0], left[0], certain=True)
    return None if index else OrderFault(index, notes[0], None, certain=False)


def _names(note: TargetedNote, code: str) -> bool:
    """Whether a note names a code, by its number or in words."""
    in_words = _NAMED_IN_WORDS.get(note.at_code)
    return note.matches(code) if in_words is None else code in in_words


def _condition_behind(codes: tuple[str, ...], index: int) -> int | None:
    """The position of the first code behind `index` that names a condition."""
    return next((j for j in range(index + 1, len(codes)) if not kind_of(codes[j]) & NO_CONDITION), None)
