"""Single fields of a visit: what each is called, where it stands, how its text is read and written."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Any

from clinic_app.domain.visit import Place, StandardTest, StrengthGrade
from clinic_app.ui import typed_values

_MOST_PARTS = 200


class FieldKind(StrEnum):
    """How a field is typed."""

    TEXT = "text"
    DATE = "date"
    TIME = "time"
    MINUTES = "minutes"
    CHOICE = "choice"
    LIST = "list"
    STRENGTH = "strength"
    TESTS = "tests"
    FLAG = "flag"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field: place in the visit, words, kind, box of the claim form, choices (value, words), a prompt.

    `columns` is how many of the sheet's columns it takes.
    """

    at: Place
    words: str
    kind: FieldKind = FieldKind.TEXT
    box: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    prompt: str = ""
    columns: int = 1

    @property
    def name(self) -> str:
        """Object name of its widget."""
        return "field_" + "_".join(str(step) for step in self.at)


def read_field(spec: FieldSpec, text: str, today: date) -> Any:
    """The value of typed text; None for an empty one. Raises `ValueError` with a sentence."""
    plain = " ".join(text.split())
    if not plain:
        return None
    if spec.kind is FieldKind.DATE:
        return typed_values.read_date(plain, today)
    value = _READERS[spec.kind](plain)
    if isinstance(value, tuple) and len(value) > _MOST_PARTS:
        raise ValueError(f"{len(value)} entries are more than {_MOST_PARTS}.")
    return value


def write_field(spec: FieldSpec, value: Any) -> str:
    """A value as its field shows it."""
    return "" if value is None else _WRITERS[spec.kind](value)


def _read_flag(text: str) -> bool:
    return text == "yes"


def read_strength(text: str) -> tuple[StrengthGrade, ...]:
    """Muscle tests between semicolons: group, side, grade ("hip flexors left 3+/5")."""
    return tuple(_strength(part) for part in re.split(r"[;\n]", text) if part.strip())


_GRADE = re.compile(r"(?:^|\s)([0-5](?:[+-])?)\s*(?:/\s*5)?\s*$")
_SIDE = re.compile(r"\b(left|right|both|bilateral|l|r|b)\b", re.IGNORECASE)
_SIDES = {"l": "left", "r": "right", "b": "both", "bilateral": "both"}


def _strength(text: str) -> StrengthGrade:
    rest = text.strip()
    grade = _GRADE.search(rest)
    if grade is not None:
        rest = rest[: grade.start()].strip()
    side = _SIDE.search(rest)
    if side is not None:
        rest = " ".join((rest[: side.start()] + rest[side.end() :]).split())
    return StrengthGrade(
        group=rest.strip(" ,") or None,
        side=_SIDES.get(side[1].lower(), side[1].lower()) if side else None,
        grade=f"{grade[1]}/5" if grade else None,
    )


def write_strength(grades: tuple[StrengthGrade, ...]) -> str:
    """Muscle tests as they are typed."""
    return "; ".join(" ".join(part for part in (one.group, one.side, one.grade) if part) for one in grades)


_DAY = re.compile(r"\b(\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2})\b")
_SCORE = re.compile(r"(.*)(?:^|\s)(-?\d+(?:\.\d+)?)\s*([^\d\s/]*\s*(?:/\s*\d+)?)$")


def read_tests(text: str) -> tuple[StandardTest, ...]:
    """Scored tests between semicolons: name, score, unit, day ("TUG 18 s 06/15/2026")."""
    return tuple(_test(part) for part in re.split(r"[;\n]", text) if part.strip())


def _test(text: str) -> StandardTest:
    rest, on = text.strip(), None
    if (day := _DAY.search(rest)) is not None:
        on = typed_values.read_date(day[1], date.today())  # noqa: DTZ011 # the year is always given here
        rest = " ".join((rest[: day.start()] + rest[day.end() :]).split())
    score = _SCORE.match(rest)  # the last number: a test's own name may begin with one, as 5xSTS does
    if score is None:
        return StandardTest(name=rest.strip(" ,") or None, on=on)
    name = score[1].strip(" ,") or None
    return StandardTest(name=name, score=float(score[2]), unit=score[3].strip() or None, on=on)


def write_tests(tests: tuple[StandardTest, ...]) -> str:
    """Scored tests as they are typed."""
    return "; ".join(" ".join(part for part in _test_parts(one) if part) for one in tests)


def _test_parts(one: StandardTest) -> tuple[str, ...]:
    score = "" if one.score is None else f"{one.score:g}"
    return (one.name or "", score, one.unit or "", typed_values.date_words(one.on))


def _read_list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in re.split(r"[,;]", text) if part.strip())


def _read_own(text: str) -> str:
    return text


def _write_date(value: Any) -> str:
    return typed_values.date_words(value) if isinstance(value, date) else str(value)


def _write_time(value: Any) -> str:
    return typed_values.time_typed(value) if isinstance(value, time) else str(value)


_READERS: dict[FieldKind, Callable[[str], Any]] = {
    FieldKind.TEXT: _read_own,
    FieldKind.CHOICE: _read_own,
    FieldKind.TIME: typed_values.read_time,
    FieldKind.MINUTES: typed_values.read_minutes,
    FieldKind.LIST: _read_list,
    FieldKind.STRENGTH: read_strength,
    FieldKind.TESTS: read_tests,
    FieldKind.FLAG: _read_flag,
}
_WRITERS: dict[FieldKind, Callable[[Any], str]] = {
    FieldKind.TEXT: str,
    FieldKind.CHOICE: str,
    FieldKind.DATE: _write_date,
    FieldKind.TIME: _write_time,
    FieldKind.MINUTES: str,
    FieldKind.LIST: ", ".join,
    FieldKind.STRENGTH: write_strength,
    FieldKind.TESTS: write_tests,
    FieldKind.FLAG: lambda value: "yes" if value else "no",
}
