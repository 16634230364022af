"""How values of the domain stand in a column, and back."""

from __future__ import annotations

import json
from datetime import date, datetime, time
from typing import Any, TypeVar

from clinic_app.domain.notation.reading import reader_of
from clinic_app.domain.notation.writing import plain
from clinic_app.domain.visit import Visit

_Table = TypeVar("_Table")


def text_of(value: Any) -> str:
    """A value of the notation, or a tuple of them, as JSON text."""
    return json.dumps(plain(value), default=lambda item: item.isoformat(), ensure_ascii=False, separators=(",", ":"))


def value_of(kind: type[_Table], text: str) -> _Table:
    """The value of the notation that `text_of` wrote."""
    table: type = kind
    value: _Table = reader_of(table)(json.loads(text))
    return value


def values_of(kind: type[_Table], text: str) -> tuple[_Table, ...]:
    """The tuple of values that `text_of` wrote."""
    table: type = kind
    read = reader_of(table)
    return tuple(read(item) for item in json.loads(text))


def keepable(visit: Visit) -> tuple[str, Visit]:
    """The visit as text, and exactly the visit that this text gives back: cleaned, in one form.

    An empty visit is kept as well, since a form starts empty. What could not be read back raises `WrongKindError` now,
    not when it is needed.
    """
    text = text_of(visit)
    kept = value_of(Visit, text)
    return (text, visit) if kept == visit else (text_of(kept), kept)


def iso(value: date | time | None) -> str | None:
    """A day, time of day or moment as ISO text."""
    return None if value is None else value.isoformat()


def day(text: str | None) -> date | None:
    """The day of an ISO text."""
    return None if text is None else date.fromisoformat(text)


def clock_time(text: str | None) -> time | None:
    """The time of day of an ISO text."""
    return None if text is None else time.fromisoformat(text)


def moment(text: str) -> datetime:
    """The moment of an ISO text."""
    return datetime.fromisoformat(text)


def truth(value: int | None) -> bool | None:
    """A truth value of a column; None while not known."""
    return None if value is None else bool(value)


def diagnosis_key(code: str) -> str:
    """A diagnosis as the history compares it: upper case, without dot and blanks."""
    return "".join(code.upper().replace(".", "").split())


def procedure_key(code: str) -> str:
    """A procedure as the history compares it: upper case, without blanks."""
    return "".join(code.upper().split())
