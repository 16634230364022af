"""The parts of a visit that rules read, and which of them differ between two states of one visit.

A rule that declares its parts need not be asked again while they stay as they were. The day, the payer and the
discipline are read by every rule; waivers by none, since they release findings after the rule has spoken.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from operator import attrgetter

from clinic_app.domain.visit import Documentation, ServiceLine, Visit

NOTHING = 0
"""For rules that only ask the payer."""
DIAGNOSES = 1
"""The list of diagnoses as a whole: which there are, in which order, and what the chart says of each."""
NAMED_DIAGNOSES = 32768
"""For rules that only ask whether one of the diagnoses their trigger names is there, wherever it stands. No change of a
visit is one of this part alone: which rules it concerns, the index of triggers knows."""
CODES = 2
"""Which lines there are, their codes, and whether they are billed."""
MODIFIERS = 4
"""Modifiers, and the discipline they name."""
POINTERS = 8
UNITS = 16
"""Units of the lines."""
MINUTES = 4096
"""Minutes of the lines and of the visit."""
CLOCK = 8192
"""Clock times of the lines and of the visit, and what is said of the minutes between them: minutes of a line that has
clock times are a thing of both parts."""
TIME = UNITS | MINUTES | CLOCK
"""The three together: what a unit count rests on, and what must agree."""
MONEY = 32
LINE_DETAILS = 64
"""Everything else on a line: performer, dates, notices, areas, and so on."""
NOTE = 128
"""What the note says, its free text apart."""
NARRATIVE = 16384
"""The free text of the note."""
PLAN = 256
HISTORY = 512
CLAIM_FORM = 1024
"""Patient, insured, referrer, biller, place, coverage, authorization and what the form carries beside the lines."""
RENDERING = 2048
"""Who is responsible for the treatment; the discipline that follows from it is a thing of `MODIFIERS`, too."""
EVERYTHING = 32767

_LINES = CODES | MODIFIERS | POINTERS | TIME | MONEY | LINE_DETAILS

_NAMED: dict[str, int] = {
    "diagnoses": DIAGNOSES,
    "lines": _LINES,
    "total_treatment_minutes": MINUTES,
    "started": CLOCK,
    "ended": CLOCK,
    "rendering": RENDERING,
    "documentation": NOTE | NARRATIVE,
    "plan_of_care": PLAN,
    "history": HISTORY,
    "secondary_payer": CLAIM_FORM,
    "place_of_service": CLAIM_FORM,
    "patient": CLAIM_FORM,
    "insured": CLAIM_FORM,
    "referring": CLAIM_FORM,
    "billing": CLAIM_FORM,
    "facility": CLAIM_FORM,
    "authorization": CLAIM_FORM,
    "referral": CLAIM_FORM,
    "claim": CLAIM_FORM,
    "coverage": CLAIM_FORM,
}
READ_BY_ALL = frozenset({"date_of_service", "checked_on", "payer", "payer_profile", "discipline"})
PART_OF_FIELD: dict[str, int] = {field.name: _NAMED.get(field.name, EVERYTHING) for field in fields(Visit)}
"""The parts in which each field of a visit lies."""

_NAMED_OF_LINE: dict[str, int] = {
    "code": CODES,
    "modifiers": MODIFIERS,
    "pointers": POINTERS,
    "minutes": MINUTES,
    "assistant_minutes": MINUTES,
    "units": UNITS,
    "start": CLOCK,
    "end": CLOCK,
    "uncounted": CLOCK,
    "charge": MONEY,
    "allowed": MONEY,
}
PART_OF_LINE_FIELD: dict[str, int] = {
    field.name: _NAMED_OF_LINE.get(field.name, LINE_DETAILS) for field in fields(ServiceLine)
}

PART_OF_NOTE_FIELD: dict[str, int] = {
    field.name: NARRATIVE if field.name == "narrative" else NOTE for field in fields(Documentation)
}

_COMPARED = [name for name in PART_OF_FIELD if name not in {"lines", "waivers", "documentation"}]
_COMPARED_PARTS = [PART_OF_FIELD[name] | (MODIFIERS if name == "rendering" else 0) for name in _COMPARED]
_values_of = attrgetter(*_COMPARED)
_said_apart_from_narrative = attrgetter(*[name for name, part in PART_OF_NOTE_FIELD.items() if part == NOTE])
_LINE_PARTS = list(PART_OF_LINE_FIELD.values())
_values_of_line = attrgetter(*PART_OF_LINE_FIELD)


def changed_parts(before: Visit, after: Visit) -> int:
    """The parts that differ, as bits."""
    changed = 0
    for part, old, new in zip(_COMPARED_PARTS, _values_of(before), _values_of(after), strict=True):
        if old is not new and old != new:
            changed |= part
    if before.documentation is not after.documentation:
        changed |= _changed_of_note(before.documentation, after.documentation)
    if before.lines is not after.lines:
        changed |= _changed_of_lines(before.lines or (), after.lines or ())
    return changed


def _changed_of_note(before: Documentation | None, after: Documentation | None) -> int:
    if before is None or after is None:
        return NOTE | NARRATIVE
    changed = NARRATIVE if before.narrative != after.narrative else 0
    return changed | (NOTE if _said_apart_from_narrative(before) != _said_apart_from_narrative(after) else 0)


def _changed_of_lines(before: Sequence[ServiceLine], after: Sequence[ServiceLine]) -> int:
    if len(before) != len(after):
        return _LINES
    changed = 0
    for old, new in zip(before, after, strict=True):
        if old is not new:
            for part in _changed_of_line(old, new):
                changed |= part
    return changed


def has_clock_times(line: ServiceLine) -> bool:
    """Whether a line says when it was given, so that its minutes tell of the clock, too."""
    return line.start is not None and line.end is not None


def _changed_of_line(before: ServiceLine, after: ServiceLine) -> Iterator[int]:
    for part, old, new in zip(_LINE_PARTS, _values_of_line(before), _values_of_line(after), strict=True):
        if old is not new and old != new:
            yield part
            if part == MINUTES and (has_clock_times(before) or has_clock_times(after)):
                yield CLOCK
    if (before.units == 0) != (after.units == 0):
        yield CODES
