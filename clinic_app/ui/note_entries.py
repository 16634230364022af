"""The lists of the note as tables: muscle tests, forces, scored tests, charted diagnoses. Typing gives another form.

No widget is known here. What cannot be read stays in its cell as it was typed, like everywhere in the form.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from clinic_app.checker.fixing import with_value
from clinic_app.domain.visit import ChartedDiagnosis, Dynamometry, Place, StandardTest, StrengthGrade
from clinic_app.rules.documentation.measures import (
    doubt_of_force,
    doubt_of_grade,
    doubt_of_test,
    kind_of_test,
    other_unit_of_force,
)
from clinic_app.rules.weakness.measured import is_grade
from clinic_app.ui.form_state import FormState, Unread, value_at
from clinic_app.ui.language import tr
from clinic_app.ui.typed_values import date_words, read_date

MOST_ENTRIES = 60
_SIDES = {"l": "left", "r": "right", "b": "both"}
_FIGURE_GRADE = re.compile(r"([0-5])\s*([+\-]?)\s*(?:/\s*5)?")
_NUMBER = re.compile(r"-?\d{1,6}(?:\.\d{1,3})?")


@dataclass(frozen=True, slots=True)
class EntryTable:
    """One list of the note: its field, an empty entry, the keys of its columns, and what is asked about an entry."""

    field: str
    empty: Any
    keys: tuple[str, ...]
    doubt: Callable[[Any], str]
    beside: Callable[[Any], str]

    @property
    def at(self) -> Place:
        """Its place in the visit."""
        return ("documentation", self.field)


def _nothing(_entry: Any) -> str:
    return ""


def _doubt_of_muscle(entry: StrengthGrade) -> str:
    return doubt_of_grade(entry.grade)


STRENGTH = EntryTable("strength", StrengthGrade(), ("group", "side", "grade"), _doubt_of_muscle, _nothing)
FORCE = EntryTable(
    "dynamometry", Dynamometry(), ("group", "side", "value", "unit"), doubt_of_force, other_unit_of_force
)
TESTS = EntryTable("tests", StandardTest(), ("name", "score", "unit", "on"), doubt_of_test, _nothing)
CHARTED = EntryTable("charted", ChartedDiagnosis(), ("code", "on", "by"), _nothing, _nothing)
ENTRY_TABLES = (STRENGTH, FORCE, TESTS, CHARTED)


def entries(state: FormState, table: EntryTable) -> tuple[Any, ...]:
    """The entries of a list of the note."""
    return value_at(state.visit, table.at) or ()


def cell_text(state: FormState, table: EntryTable, row: int, key: str) -> str:
    """The text a cell shows: what was typed and is no value, else the value."""
    unread = state.unread_at((*table.at, row, key))
    return unread.text if unread else _written(key, getattr(entries(state, table)[row], key))


def _written(key: str, value: Any) -> str:
    if value is None:
        return ""
    if key in {"score", "value"}:
        return f"{value:g}"
    return date_words(value) if key == "on" else str(value)


def with_entry_text(state: FormState, table: EntryTable, row: int, key: str, text: str, today: date) -> FormState:
    """Text typed in a cell; in the row behind the last it begins an entry, an emptied first cell takes its row away."""
    found, plain = entries(state, table), " ".join(text.split())
    first = key == table.keys[0]
    if row >= len(found):
        if not plain:
            return state
        found, row = (*found, table.empty), len(found)
    elif first and not plain:
        return without_entry(state, table, row)
    at = (*table.at, row, key)
    try:
        value, unread = _read(key, plain, today), None
    except ValueError as problem:
        value, unread = None, Unread(at, text, str(problem))
    entry = _with_usual_unit(replace(found[row], **{key: value}), key)
    visit = with_value(state.visit, table.at, (*found[:row], entry, *found[row + 1 :]))
    typed = state.with_visit(visit).without_unread(at)
    return typed if unread is None else typed.with_unread(unread)


def _with_usual_unit(entry: Any, key: str) -> Any:
    """A known test gets its usual unit with its name: a matter of the test, nothing about the patient."""
    if not isinstance(entry, StandardTest) or key != "name" or entry.unit:
        return entry
    kind = kind_of_test(entry.name)
    return replace(entry, unit=kind.units[0].unit) if kind is not None else entry


def without_entry(state: FormState, table: EntryTable, row: int) -> FormState:
    """An entry was taken away."""
    found = entries(state, table)
    left = (*found[:row], *found[row + 1 :]) or None
    return state.without_row(table.at, row, with_value(state.visit, table.at, left))


def _read(key: str, text: str, today: date) -> Any:
    if not text:
        return None
    reader = _READERS.get(key)
    return read_date(text, today) if key == "on" else reader(text) if reader else text


def read_side(text: str) -> str:
    """left, right or both, from its first letter on; other words stay as they are."""
    plain = text.casefold()
    return next((side for side in _SIDES.values() if side.startswith(plain)), "both" if plain == "bilateral" else text)


def read_grade(text: str) -> str:
    """A grade out of 5 ("3+" gives "3+/5"), or the name of one. Raises `ValueError` with a sentence."""
    plain = text.replace("−", "-").strip()
    if figure := _FIGURE_GRADE.fullmatch(plain):
        return f"{figure[1]}{figure[2]}/5"
    if is_grade(plain):
        return plain
    raise ValueError(tr("“{plain}” is no grade of strength: 0 to 5, with + or - behind it.", plain=plain[:20]))


def read_number(text: str) -> float:
    """A score or a force. Raises `ValueError` with a sentence."""
    if not _NUMBER.fullmatch(text):
        raise ValueError(tr("“{text}” is no number.", text=text[:20]))
    return float(text)


_READERS: dict[str, Callable[[str], Any]] = {
    "side": read_side,
    "grade": read_grade,
    "score": read_number,
    "value": read_number,
    "code": str.upper,
}
