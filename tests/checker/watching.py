"""A claim that notes which parts of the visit somebody looks at."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from clinic_app.checker import parts
from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.resolve import resolve
from clinic_app.checker.rule import Rule
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.visit import Documentation, ServiceLine, Visit


class Notes:
    """The parts seen so far, as bits."""

    def __init__(self) -> None:
        self.seen = 0
        self.minutes_by_the_clock = False


class WatchedVisit(Visit):
    """A visit that notes every field read. Its lines are noted as they are looked at."""

    __slots__ = ("notes",)

    def __getattribute__(self, name: str) -> Any:
        if name == "lines":
            object.__getattribute__(self, "notes").seen |= parts.CODES
        elif name == "waivers":
            raise AssertionError("no rule looks at waivers: they release findings after it has spoken")
        elif name == "documentation":
            object.__getattribute__(self, "notes").seen |= parts.NOTE
        elif name in parts.PART_OF_FIELD and name not in parts.READ_BY_ALL:
            object.__getattribute__(self, "notes").seen |= parts.PART_OF_FIELD[name]
        return object.__getattribute__(self, name)


class WatchedDocumentation(Documentation):
    """A note that notes every field read."""

    __slots__ = ("notes",)

    def __getattribute__(self, name: str) -> Any:
        if name in parts.PART_OF_NOTE_FIELD:
            object.__getattribute__(self, "notes").seen |= parts.PART_OF_NOTE_FIELD[name]
        return object.__getattribute__(self, name)


class WatchedServiceLine(ServiceLine):
    """A line that notes every field read."""

    __slots__ = ("notes",)

    def __getattribute__(self, name: str) -> Any:
        if name in parts.PART_OF_LINE_FIELD:
            notes, part = object.__getattribute__(self, "notes"), parts.PART_OF_LINE_FIELD[name]
            times = (object.__getattribute__(self, field) for field in ("start", "end"))
            if part == parts.MINUTES and None not in times:
                notes.minutes_by_the_clock = True
            else:
                notes.seen |= part
        return object.__getattribute__(self, name)


_OF_CLAIM = {"diagnoses": parts.DIAGNOSES, "lines": parts.CODES, "discipline": parts.MODIFIERS}
_OF_CLAIM_LINE = {
    "code": parts.CODES,
    "procedure": parts.CODES,
    "billed": parts.CODES,
    "modifiers": parts.MODIFIERS,
    "discipline": parts.MODIFIERS,
    "pointers": parts.POINTERS,
}


class WatchedClaimLine(ClaimLine):
    """A resolved line that notes what is read of it."""

    __slots__ = ("notes",)

    def __getattribute__(self, name: str) -> Any:
        if name in _OF_CLAIM_LINE:
            object.__getattribute__(self, "notes").seen |= _OF_CLAIM_LINE[name]
        return object.__getattribute__(self, name)


class WatchedClaim(Claim):
    """A claim that notes what is read of it."""

    notes: Notes

    def __getattribute__(self, name: str) -> Any:
        if name in _OF_CLAIM:
            object.__getattribute__(self, "notes").seen |= _OF_CLAIM[name]
        return object.__getattribute__(self, name)


def _watched(kind: type, original: Any, notes: Notes) -> Any:
    copy: Any = object.__new__(kind)
    object.__setattr__(copy, "notes", notes)
    for field in fields(original):
        object.__setattr__(copy, field.name, getattr(original, field.name))
    return copy


def watched(visit: Visit, codebook: Codebook, today: date) -> WatchedClaim:
    """The claim of a visit, watched from now on."""
    notes = Notes()
    copy = _watched(WatchedVisit, visit, notes)
    if visit.documentation is not None:
        object.__setattr__(copy, "documentation", _watched(WatchedDocumentation, visit.documentation, notes))
    if visit.lines is not None:
        object.__setattr__(copy, "lines", tuple([_watched(WatchedServiceLine, line, notes) for line in visit.lines]))
    plain = resolve(visit, codebook, today)
    claim = WatchedClaim.__new__(WatchedClaim)
    claim.notes = notes  # before it is made, since making it looks at the visit
    WatchedClaim.__init__(claim, copy, codebook, plain.payer, plain.checked_on)
    claim.lines = tuple([_watched_line(line, notes) for line in claim.lines])
    notes.seen, notes.minutes_by_the_clock = 0, False
    return claim


def _watched_line(line: ClaimLine, notes: Notes) -> Any:
    copy: Any = WatchedClaimLine.__new__(WatchedClaimLine)
    copy.notes = notes
    for name in ClaimLine.__slots__:
        setattr(copy, name, getattr(line, name))
    return copy


def parts_read(rule: Rule, visit: Visit, codebook: Codebook, today: date) -> int:
    """The parts that a rule looks at when it judges a visit."""
    claim = watched(visit, codebook, today)
    if rule.trigger.wakes(claim) and (rule.when is None or rule.when(claim)):
        for _ in rule.judge(claim):
            pass
    if claim.notes.minutes_by_the_clock and not rule.reads & (parts.MINUTES | parts.CLOCK):
        return claim.notes.seen | parts.MINUTES
    return claim.notes.seen
