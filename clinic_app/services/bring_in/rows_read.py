"""A row of a table as values: what cannot be read is refused with the column, what stands there, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from typing import TypeVar

from clinic_app.domain.visit import Insured
from clinic_app.services.bring_in.fields import BY_KEY, MOST_DIAGNOSES
from clinic_app.services.bring_in.formats import (
    read_amount,
    read_codes,
    read_count,
    read_day,
    read_minutes,
    read_modifiers,
    read_service,
    read_sex,
    read_time,
)
from clinic_app.services.bring_in.mapping import ColumnMapping
from clinic_app.services.bring_in.table_file import TableRow

_Value = TypeVar("_Value")
_LONGEST_SHOWN = 24
_LONGEST_NAME = 80
_YEARS_AHEAD = 2
_SUFFIXES = {"jr", "sr", "ii", "iii", "iv", "jr.", "sr."}
_NOT_KEPT = ("cancel", "no show", "no-show", "noshow", "resched", "deleted", "void")


class RowRefusedError(Exception):
    """Why a row is not taken, in one sentence that says where, what and what to do."""


@dataclass(frozen=True, slots=True)
class PersonRead:
    """Who a row speaks of. `insured` and `insured_2`: who is, by the first and the second payer, if not the patient."""

    last_name: str = ""
    first_name: str = ""
    middle_name: str = ""
    suffix: str = ""
    born: date | None = None
    sex: str = ""
    phone: str = ""
    address: str = ""
    payer: str = ""
    member_id: str = ""
    group_number: str = ""
    payer_2: str = ""
    member_id_2: str = ""
    insured: Insured | None = None
    insured_2: Insured | None = None


@dataclass(frozen=True, slots=True)
class LineRead:
    """The service of a row."""

    code: str
    modifiers: tuple[str, ...] = ()
    minutes: int | None = None
    units: int | None = None
    charge: Decimal | None = None
    pointers: tuple[str, ...] = ()
    started: time | None = None
    ended: time | None = None


@dataclass(frozen=True, slots=True)
class RowRead:
    """A row as values; `is_off` for an appointment that did not take place."""

    number: int
    person: PersonRead
    day: date | None = None
    started: time | None = None
    ended: time | None = None
    therapist: str = ""
    is_off: bool = False
    line: LineRead | None = None
    diagnoses: tuple[str, ...] = ()
    place: str = ""
    total_minutes: int | None = None


class RowReader:
    """Reads rows by a mapping. `today` bounds days of birth and of service."""

    def __init__(self, mapping: ColumnMapping, today: date) -> None:
        self._mapping = mapping
        self._today = today
        self._columns = {key: mapping.columns_of(key) for key in BY_KEY}

    def read(self, row: TableRow) -> RowRead:
        """The values of a row. Raises `RowRefusedError`."""
        return RowRead(
            number=row.number,
            person=self.person(row),
            day=self._day_of_service(row),
            started=self._value(row, "started", read_time, "a time of day, such as 9:02 or 2:30 PM"),
            ended=self._value(row, "ended", read_time, "a time of day, such as 9:02 or 2:30 PM"),
            therapist=self._text(row, "therapist"),
            is_off=any(word in self._text(row, "state_of_visit").casefold() for word in _NOT_KEPT),
            line=self._line(row),
            diagnoses=self._diagnoses(row),
            place=self._place(row),
            total_minutes=self._value(row, "total_minutes", read_minutes, "a number of minutes"),
        )

    def whose(self, row: TableRow) -> RowRead:
        """Whose visit a row is of, read without its service. Raises `RowRefusedError`."""
        day, therapist = self._day_of_service(row), self._text(row, "therapist")
        return RowRead(row.number, self.person(row), day, therapist=therapist)

    # Who

    def person(self, row: TableRow) -> PersonRead:
        """Who the row speaks of. Raises `RowRefusedError`."""
        last, first, middle, suffix = self._name(row)
        return PersonRead(
            last_name=last,
            first_name=first,
            middle_name=middle,
            suffix=suffix,
            born=self._born(row),
            sex=self._value(row, "sex", read_sex, "F, M or X") or "",
            phone=self._text(row, "phone"),
            address=self._address(row),
            payer=self._text(row, "payer"),
            member_id=self._text(row, "member_id"),
            group_number=self._text(row, "group_number"),
            payer_2=self._text(row, "payer_2"),
            member_id_2=self._text(row, "member_id_2"),
        )

    def _name(self, row: TableRow) -> tuple[str, str, str, str]:
        whole = self._text(row, "name")
        if whole:
            named = split_name(whole)
        else:
            last, first = self._text(row, "last_name"), self._text(row, "first_name")
            named = (last, first, self._text(row, "middle_name"), self._text(row, "suffix"))
        for part in named:
            if len(part) > _LONGEST_NAME or "\n" in part:
                raise RowRefusedError("The name is longer than a name can be. Look whether the columns are right.")
        return named

    def _born(self, row: TableRow) -> date | None:
        order = self._mapping.day_order
        born = self._value(
            row, "born", lambda cell: read_day(cell, order, self._today), f"a day written as {order.value}"
        )
        if born is not None and born > self._today:
            raise RowRefusedError(f"Date of birth {born:%m/%d/%Y} lies in the future. Correct it in the file.")
        return born

    def _address(self, row: TableRow) -> str:
        street = " ".join(part for key in ("address", "address_2") if (part := self._text(row, key)))
        place = f"{self._text(row, 'state')} {self._text(row, 'zip')}".strip()
        parts = (" ".join(street.split()), self._text(row, "town"), place)
        return ", ".join(part for part in parts if part)

    # The visit

    def _day_of_service(self, row: TableRow) -> date | None:
        order, latest = self._mapping.day_order, date(min(self._today.year + _YEARS_AHEAD, 9999), 12, 31)
        day = self._value(row, "day", lambda cell: read_day(cell, order, latest), f"a day written as {order.value}")
        if day is not None and not date(2000, 1, 1) <= day <= latest:
            raise RowRefusedError(f"Day of service {day:%m/%d/%Y} is too far away. Correct it in the file.")
        return day

    def _line(self, row: TableRow) -> LineRead | None:
        if not self._columns["code"]:
            return None
        found = self._value(row, "code", read_service, "a procedure code of five characters")
        if found is None:
            raise RowRefusedError("Procedure code is empty. Add it in the file, or take the row out.")
        code, modifiers = found
        for place in self._columns["modifiers"]:
            modifiers += self._read(row, place, "modifiers", read_modifiers, "modifiers of two characters") or ()
        pointers = self._value(row, "pointers", _pointers, "letters from A to L") or ()
        return LineRead(
            code=code,
            modifiers=tuple(dict.fromkeys(modifiers)),
            minutes=self._value(row, "minutes", read_minutes, "a number of minutes"),
            units=self._value(row, "units", read_count, "a whole number of units"),
            charge=self._value(row, "charge", read_amount, "an amount in dollars"),
            pointers=pointers,
        )

    def _diagnoses(self, row: TableRow) -> tuple[str, ...]:
        found: list[str] = []
        for place in self._columns["diagnoses"]:
            found += self._read(row, place, "diagnoses", read_codes, "diagnosis codes") or ()
        found = list(dict.fromkeys(found))
        if len(found) > MOST_DIAGNOSES or any(len(code) > 10 for code in found):
            raise RowRefusedError(f"Diagnoses are not up to {MOST_DIAGNOSES} codes. Correct them in the file.")
        return tuple(found)

    def _place(self, row: TableRow) -> str:
        place = self._text(row, "place")
        if place and not (place.isascii() and place.isdigit() and len(place) <= 2):
            raise RowRefusedError(
                f"Place of service “{_shown(place)}” is no number such as 11. Correct it in the file."
            )
        return place.zfill(2) if place else ""

    # Cells

    def _text(self, row: TableRow, key: str) -> str:
        for place in self._columns[key]:
            if place < len(row.cells):
                return " ".join(row.cells[place].split())
        return ""

    def _value(self, row: TableRow, key: str, read: Callable[[str], _Value], what: str) -> _Value | None:
        for place in self._columns[key]:
            return self._read(row, place, key, read, what)
        return None

    def _read(self, row: TableRow, place: int, key: str, read: Callable[[str], _Value], what: str) -> _Value | None:
        cell = row.cells[place] if place < len(row.cells) else ""
        if not cell:
            return None
        try:
            return read(cell)
        except (ValueError, OverflowError):
            raise RowRefusedError(
                f"{BY_KEY[key].words} “{_shown(cell)}” is not {what}. Correct it in the file."
            ) from None


def split_name(whole: str) -> tuple[str, str, str, str]:
    """Last, first, middle name and suffix of a whole name. Raises `RowRefusedError` if it can be parted in two ways."""
    last, comma, rest = (part.strip() for part in whole.partition(","))
    words = rest.split() if comma else whole.split()
    suffix = ""
    if not comma:
        if len(words) > 2 and words[-1].casefold() in _SUFFIXES:
            suffix = words.pop()
        if len(words) == 3 and len(words[1].rstrip(".")) == 1:
            return words[2], words[0], words[1], suffix
        if len(words) != 2:
            raise RowRefusedError(
                "The whole name can be parted in several ways. Write it as “Last, First”, or give two columns."
            )
        return words[1], words[0], "", suffix
    of_last = last.split()
    if len(of_last) > 1 and of_last[-1].casefold() in _SUFFIXES:
        last, suffix = " ".join(of_last[:-1]), of_last[-1]
    return last, words[0] if words else "", " ".join(words[1:]), suffix


def _pointers(cell: str) -> tuple[str, ...]:
    """A, AB, "A,B", "1:2"."""
    signs = [sign for sign in cell.upper() if not sign.isspace() and sign not in ",;:/|"]
    letters = ["ABCDEFGHIJKL"[int(sign) - 1] if sign in "123456789" else sign for sign in signs]
    if not letters or any(letter not in "ABCDEFGHIJKL" for letter in letters):
        raise ValueError(cell)
    return tuple(dict.fromkeys(letters))


def _shown(cell: str) -> str:
    plain = " ".join(cell.split())
    return plain if len(plain) <= _LONGEST_SHOWN else f"{plain[: _LONGEST_SHOWN - 1]}…"
