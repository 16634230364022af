"""A named set of diagnoses and service lines that begins a visit of its kind."""

from __future__ import annotations

from dataclasses import dataclass, replace

from clinic_app.domain.visit import Diagnosis, Discipline, ServiceLine, Visit

LONGEST_NAME = 40
_FIRST = "A"


@dataclass(frozen=True, slots=True)
class VisitTemplate:
    """The set. `discipline` None: for all of them. `id` and `version` are 0 until it is kept.

    A line holds code, modifiers and pointers; minutes are never part of it, since they are what was measured.
    """

    name: str
    diagnoses: tuple[Diagnosis, ...] = ()
    lines: tuple[ServiceLine, ...] = ()
    discipline: Discipline | None = None
    id: int = 0
    version: int = 0


def bare_line(line: ServiceLine) -> ServiceLine:
    """What a line says of every visit of its kind: code, modifiers, pointers. All that was measured is left out."""
    return ServiceLine(code=line.code, modifiers=line.modifiers, pointers=line.pointers)


def template_of(visit: Visit, name: str, discipline: Discipline | None) -> VisitTemplate:
    """The codes of a visit as a template."""
    return VisitTemplate(
        name, tuple(visit.diagnoses or ()), tuple(bare_line(line) for line in visit.lines or ()), discipline
    )


def with_codes(visit: Visit, diagnoses: tuple[Diagnosis, ...], lines: tuple[ServiceLine, ...]) -> Visit:
    """The visit with further diagnoses and lines behind its own; a diagnosis that stands already is not doubled.

    Pointers of the lines that come in are letters of the diagnoses they came with, and follow them to their new places.
    """
    standing = list(visit.diagnoses or ())
    place_of = {_plain(one.code): place for place, one in enumerate(standing)}
    letters: dict[str, str] = {}
    for place, one in enumerate(diagnoses):
        if _plain(one.code) not in place_of:
            place_of[_plain(one.code)] = len(standing)
            standing.append(one)
        letters[_letter(place)] = _letter(place_of[_plain(one.code)])
    added = tuple(_pointing(line, letters) for line in lines)
    return replace(visit, diagnoses=tuple(standing), lines=(*(visit.lines or ()), *added))


def _pointing(line: ServiceLine, letters: dict[str, str]) -> ServiceLine:
    if line.pointers is None:  # the first of the diagnoses it came with, wherever that stands now
        return line if letters.get(_FIRST, _FIRST) == _FIRST else replace(line, pointers=(letters[_FIRST],))
    return replace(line, pointers=tuple(letters.get(letter, letter) for letter in line.pointers))


def _letter(place: int) -> str:
    return chr(ord("A") + place)


def _plain(code: str) -> str:
    return code.replace(".", "").strip().upper()
