"""Single fields of a visit: what each is called, where it stands, how its text is read and written."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Any

from clinic_app.domain.visit import Place
from clinic_app.ui import typed_values
from clinic_app.ui.language import tr

_MOST_PARTS = 200


class FieldKind(StrEnum):
    """How a field is typed."""

    TEXT = "text"
    DATE = "date"
    TIME = "time"
    MINUTES = "minutes"
    CHOICE = "choice"
    LIST = "list"
    FLAG = "flag"
    COUNT = "count"
    MOMENT = "moment"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field: place in the visit, words, kind, box of the claim form, choices (value, words), a prompt.

    `columns` is how many of the sheet's columns it takes. `ask` is what a payer wants to read there: it stands under
    the label, while the prompt shows how it is typed and is gone with the first sign; neither is ever a value.
    """

    at: Place
    words: str
    kind: FieldKind = FieldKind.TEXT
    box: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    prompt: str = ""
    columns: int = 1
    ask: str = ""

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
    if spec.kind is FieldKind.MOMENT:
        return typed_values.read_moment(plain, today)
    value = _READERS[spec.kind](plain)
    if isinstance(value, tuple) and len(value) > _MOST_PARTS:
        raise ValueError(tr("{value} entries are more than {most_parts}.", value=len(value), most_parts=_MOST_PARTS))
    return value


def write_field(spec: FieldSpec, value: Any) -> str:
    """A value as its field shows it."""
    return "" if value is None else _WRITERS[spec.kind](value)


def _read_flag(text: str) -> bool:
    return text == "yes"


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
    FieldKind.COUNT: typed_values.read_count,
    FieldKind.FLAG: _read_flag,
}
_WRITERS: dict[FieldKind, Callable[[Any], str]] = {
    FieldKind.TEXT: str,
    FieldKind.CHOICE: str,
    FieldKind.DATE: _write_date,
    FieldKind.TIME: _write_time,
    FieldKind.MINUTES: str,
    FieldKind.LIST: ", ".join,
    FieldKind.COUNT: str,
    FieldKind.MOMENT: typed_values.moment_typed,
    FieldKind.FLAG: lambda value: "yes" if value else "no",
}
