"""Typing as changes of a visit: each function takes a visit and gives another one. No widget is known here.

Diagnoses and lines are named by row. Waivers follow their row when rows are added or taken away, so that none comes
to release a finding it was not given for.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from clinic_app.checker.diagnosis_edits import removal_edits
from clinic_app.checker.findings import Fix
from clinic_app.checker.fixing import apply
from clinic_app.domain.visit import Diagnosis, Place, ServiceLine, Visit, Waiver
from clinic_app.ui.typed_values import read_minutes, read_modifiers, read_money, read_pointers, read_units

LINE_FIELDS: dict[str, str] = {
    "code": "code",
    "minutes": "minutes",
    "assistant": "assistant_minutes",
    "modifiers": "modifiers",
    "pointers": "pointers",
    "units": "units",
    "charge": "charge",
}
"""Column of the grid of lines → field of the line."""

_READERS: dict[str, Callable[[str], Any]] = {
    "minutes": read_minutes,
    "assistant": read_minutes,
    "modifiers": read_modifiers,
    "pointers": read_pointers,
    "units": read_units,
    "charge": read_money,
}


def with_diagnosis(visit: Visit, row: int, code: str) -> Visit:
    """Put a code in a row; past the last row it becomes a new one. An emptied row is taken away."""
    diagnoses = visit.diagnoses or ()
    code = code.strip()
    if row >= len(diagnoses):
        return replace(visit, diagnoses=(*diagnoses, Diagnosis(code))) if code else visit
    if not code:
        return without_diagnosis(visit, row)
    same = _plain(diagnoses[row].code) == _plain(code)
    changed = replace(diagnoses[row], code=code) if same else Diagnosis(code)
    return replace(visit, diagnoses=(*diagnoses[:row], changed, *diagnoses[row + 1 :]))


def without_diagnosis(visit: Visit, row: int) -> Visit:
    """Take a diagnosis away; the pointers of the lines follow."""
    return apply(visit, Fix("", removal_edits(visit, row)))


def with_diagnoses(visit: Visit, row: int, codes: Sequence[str], most: int) -> Visit:
    """Put several codes from a row on; codes that stand already are passed over."""
    for code in codes:
        standing = {_plain(one.code) for one in visit.diagnoses or ()}
        if _plain(code) in standing or (row >= len(visit.diagnoses or ()) and len(visit.diagnoses or ()) >= most):
            continue
        visit = with_diagnosis(visit, row, code)
        row += 1
    return visit


def with_line_text(visit: Visit, row: int, column: str, text: str) -> Visit:
    """Put typed text in a field of a line. Raises `ValueError` with a sentence if it cannot be read."""
    lines = visit.lines or ()
    if column == "code":
        return _with_line_code(visit, row, text.strip().upper())
    if row >= len(lines):
        return visit
    value = _READERS[column](text)
    changed = replace(lines[row], **{LINE_FIELDS[column]: value})
    return replace(visit, lines=(*lines[:row], changed, *lines[row + 1 :]))


def _with_line_code(visit: Visit, row: int, code: str) -> Visit:
    lines = visit.lines or ()
    if row >= len(lines):
        return replace(visit, lines=(*lines, ServiceLine(code=code))) if code else visit
    if not code:
        return without_line(visit, row)
    changed = replace(lines[row], code=code)
    return replace(visit, lines=(*lines[:row], changed, *lines[row + 1 :]))


def with_lines(visit: Visit, row: int, codes: Sequence[str], most: int) -> Visit:
    """Put several service codes from a row on: the first into the row itself, the others into new rows below."""
    lines = list(visit.lines or ())
    for step, code in enumerate(codes):
        if len(lines) >= most and row + step >= len(lines):
            break
        if step == 0 and row < len(lines):
            lines[row] = replace(lines[row], code=code.upper())
        else:
            lines.insert(row + step, ServiceLine(code=code.upper()))
    shift = len(lines) - len(visit.lines or ())
    moved = _with_moved_waivers(visit, lambda line: line + shift if line > row else line)
    return replace(moved, lines=tuple(lines))


def without_line(visit: Visit, row: int) -> Visit:
    """Take a line away; waivers of the lines below follow theirs."""
    lines = visit.lines or ()
    moved = _with_moved_waivers(visit, lambda line: None if line == row else line - 1 if line > row else line)
    return replace(moved, lines=(*lines[:row], *lines[row + 1 :]))


def _with_moved_waivers(visit: Visit, place_of: Callable[[int], int | None]) -> Visit:
    if not visit.waivers:
        return visit
    kept: list[Waiver] = []
    for waiver in visit.waivers:
        at = waiver.at
        if len(at) < 2 or at[0] != "lines" or not isinstance(at[1], int):
            kept.append(waiver)
        elif (row := place_of(at[1])) is not None:
            kept.append(replace(waiver, at=("lines", row, *at[2:])))
    return replace(visit, waivers=tuple(kept) or None)


def place_of_cell(grid: str, row: int, column: str) -> Place:
    """The place in the visit that a cell of a grid shows."""
    if grid == "diagnoses":
        return ("diagnoses", row)
    field = LINE_FIELDS.get(column)
    return ("lines", row, field) if field else ("lines", row)


def total_charge(visit: Visit) -> Decimal:
    """The charges of the lines that are billed: one of no units is on no claim."""
    billed = [line for line in visit.lines or () if line.units != 0]
    return sum((line.charge for line in billed if line.charge is not None), Decimal(0))


def _plain(code: str) -> str:
    return code.replace(".", "").strip().upper()
