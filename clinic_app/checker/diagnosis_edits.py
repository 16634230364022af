"""Changing the list of diagnoses without losing what each line points to.

Lines name diagnoses by letter, so taking one out or moving one changes what every later letter means. Each function
returns the edits of a fix: the new list, the pointers of every line that must be rewritten, and the waivers whose
diagnosis has moved. A line whose pointers were left out points to A, the form's default, and is treated as such.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from clinic_app.checker.claim import LETTERS
from clinic_app.checker.findings import Edit
from clinic_app.domain.visit import Diagnosis, ServiceLine, Visit, Waiver

_DEFAULT_POINTERS = ("A",)


def removal_edits(visit: Visit, index: int, heir: int | None = None) -> tuple[Edit, ...]:
    """Take one diagnosis out; lines that pointed to it point to `heir` instead, if one is named."""
    order = [i for i in range(len(visit.diagnoses or ())) if i != index]
    return rearranging_edits(visit, order, {} if heir is None else {index: heir})


def move_edits(visit: Visit, index: int, to: int) -> tuple[Edit, ...]:
    """Move one diagnosis so that it stands at position `to`; lines keep pointing to the same codes."""
    order = [i for i in range(len(visit.diagnoses or ())) if i != index]
    order.insert(to, index)
    return rearranging_edits(visit, order)


def swap_edits(visit: Visit, first: int, second: int) -> tuple[Edit, ...]:
    """Let two diagnoses change places; lines keep pointing to the same codes."""
    order = list(range(len(visit.diagnoses or ())))
    order[first], order[second] = second, first
    return rearranging_edits(visit, order)


def replacement_edits(visit: Visit, index: int, code: str) -> tuple[Edit, ...]:
    """Put the code of another condition in one diagnosis's place; words that described the old code go with it.

    If that code already stands elsewhere, the replaced one is taken out and its lines point to the standing one.
    """
    return _replacement(visit, index, Diagnosis(code))


def respelling_edits(visit: Visit, index: int, code: str) -> tuple[Edit, ...]:
    """The same for another code of the same condition: the words beside it stay."""
    return _replacement(visit, index, replace((visit.diagnoses or ())[index], code=code))


def _replacement(visit: Visit, index: int, replaced: Diagnosis) -> tuple[Edit, ...]:
    diagnoses, code = visit.diagnoses or (), replaced.code
    standing = next((i for i, one in enumerate(diagnoses) if i != index and _same_code(one.code, code)), None)
    if standing is not None:
        return removal_edits(visit, index, heir=standing)
    return (Edit(("diagnoses", index), replaced),)


def addition_edits(visit: Visit, code: str) -> tuple[Edit, ...]:
    """Put a code at the end of the list, where no letter changes its meaning."""
    return (Edit(("diagnoses",), (*(visit.diagnoses or ()), Diagnosis(code))),)


def rearranging_edits(visit: Visit, order: Sequence[int], heirs: Mapping[int, int] | None = None) -> tuple[Edit, ...]:
    """Put the diagnoses in a new order, given as their old positions; those not named are taken out.

    `heirs` maps the old position of a diagnosis taken out to that of the one its lines point to from now on. Pointers
    that name no diagnosis stay as they are. Raises `ValueError` when a position is named twice.
    """
    if len(set(order)) != len(order):
        raise ValueError(f"a diagnosis cannot stand twice: {list(order)}")
    diagnoses = visit.diagnoses or ()
    place = {old: new for new, old in enumerate(order)}
    for gone, heir in (heirs or {}).items():
        if gone not in place and heir in place:
            place[gone] = place[heir]
    listed = Edit(("diagnoses",), tuple(diagnoses[old] for old in order))
    lines = [
        Edit(("lines", i, "pointers"), pointers)
        for i, line in enumerate(visit.lines or ())
        if (pointers := _repointed(line, place, len(diagnoses))) is not None
    ]
    return (listed, *lines, *_waiver_edits(visit, {old: new for new, old in enumerate(order)}))


def _repointed(line: ServiceLine, place: Mapping[int, int], count: int) -> tuple[str, ...] | None:
    """The line's pointers under the new order; None if what stands there already says it."""
    before = _DEFAULT_POINTERS if line.pointers is None else line.pointers
    after: list[str] = []
    for pointer in before:
        index = position_of(pointer)
        if index is None or index >= count:
            after.append(pointer)
        elif (letter := LETTERS[place[index] :][:1] if index in place else "") and letter not in after:
            after.append(letter)
    if line.pointers is None and not after:
        return None
    return None if tuple(after) == tuple(before) else tuple(after)


def position_of(pointer: str) -> int | None:
    """The position in the list that a letter names, counted from 0; None for what is no single letter."""
    letter = pointer.strip().upper()
    position = LETTERS.find(letter) if len(letter) == 1 else -1
    return None if position < 0 else position


def _waiver_edits(visit: Visit, place: Mapping[int, int]) -> tuple[Edit, ...]:
    """A waiver follows its diagnosis, and goes with one taken out, lest it release what comes to stand there."""
    waivers = visit.waivers or ()
    kept = tuple(moved for waiver in waivers if (moved := _moved(waiver, place)) is not None)
    return () if kept == waivers else (Edit(("waivers",), kept),)


def _moved(waiver: Waiver, place: Mapping[int, int]) -> Waiver | None:
    at = waiver.at
    if len(at) < 2 or at[0] != "diagnoses" or not isinstance(at[1], int):
        return waiver
    if at[1] not in place:
        return None
    return replace(waiver, at=("diagnoses", place[at[1]], *at[2:]))


def _same_code(one: str, other: str) -> bool:
    return one.replace(".", "").strip().upper() == other.replace(".", "").strip().upper()
