"""Charges out of a table of another program: a CSV file, or cells that were copied from a sheet."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from clinic_app.domain.errors import ClinicError, RefusedEntryError
from clinic_app.domain.fees import EVERY_PAYER
from clinic_app.services.fees import MOST_CHARGE, FeeWish

MOST_BYTES = 2_000_000
_MOST_LINES = 5_000
_CODE = re.compile(r"[0-9A-Z][0-9]{3}[0-9A-Z]")
_MONEY = re.compile(r"(?=.*[0-9])[0-9]*(?:\.[0-9]{1,2})?")
_US_DATE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})")
_HEADINGS = {
    "code": ("code", "cpt", "hcpcs", "procedure", "procedurecode", "cptcode", "hcpcscode"),
    "charge": ("charge", "fee", "amount", "price", "unitcharge", "chargeperunit", "standardfee", "rate"),
    "payer": ("payer", "insurance", "plan", "payername"),
    "since": ("since", "from", "effective", "effectivedate", "startdate", "validfrom"),
}


@dataclass(frozen=True, slots=True)
class UnreadLine:
    """A line that gives no charge: its number from 1, and the sentence that says why."""

    number: int
    why: str


@dataclass(frozen=True, slots=True)
class FeesRead:
    """What a table gives: the charges, and the lines that give none."""

    wishes: tuple[FeeWish, ...]
    unread: tuple[UnreadLine, ...]


def text_of_bytes(content: bytes) -> str:
    """The text of a file. Raises `ClinicError` for one that is too long, or no table of text."""
    if len(content) > MOST_BYTES:
        raise ClinicError("This file is too long for a fee list.", "Save the sheet with the charges alone as CSV.")
    if b"\0" in content[:4096] and not content.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise ClinicError("This file is no table of text.", "Save the sheet as CSV, or copy its cells and paste them.")
    for coding in ("utf-16",) if content.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp1252"):
        try:
            return content.decode(coding)
        except UnicodeDecodeError:
            continue
    raise ClinicError("This file cannot be read as text.", "Save the sheet as CSV in UTF-8.")


def read_fees(text: str, payers: Mapping[str, str], payer: str, since: date) -> FeesRead:
    """The charges in a table: a code and an amount in each line, and where the headings name them payer and day.

    `payers` are names by the id that visits use; `payer` and `since` hold where the table says nothing. Of two lines
    on the same code, payer and day the second is not taken. Raises `ClinicError` for a table without lines.
    """
    rows = _rows(text)
    if not rows:
        raise ClinicError("There is no line with a code and a charge.", "Copy both columns, or choose another file.")
    columns, first = _columns(rows)
    reading = _Reading(columns, {name.casefold().strip(): key for key, name in payers.items()}, payer, since)
    wishes: dict[tuple[str, str, date], FeeWish] = {}
    unread: list[UnreadLine] = []
    for number, row in enumerate(rows[first:], start=first + 1):
        if not any(cell.strip() for cell in row):
            continue
        try:
            wish = reading.wish(row)
            key = (wish.code, wish.payer, wish.since)
            if wishes.setdefault(key, wish) != wish:
                raise RefusedEntryError(f"{wish.code} stands above with another charge.")
        except RefusedEntryError as problem:
            unread.append(UnreadLine(number, str(problem)))
    return FeesRead(tuple(wishes.values()), tuple(unread))


def _rows(text: str) -> list[list[str]]:
    head = text[:10_000]
    delimiter = max("\t;,", key=head.count) if any(sign in head for sign in "\t;,") else " "
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    try:
        rows = list(csv.reader(io.StringIO(lines), delimiter=delimiter, skipinitialspace=True))
    except csv.Error as error:
        raise ClinicError("This table cannot be read.", "Save the sheet as CSV anew.") from error
    if len(rows) > _MOST_LINES:
        raise ClinicError(f"More than {_MOST_LINES} lines are no fee list.", "Choose the sheet with the charges alone.")
    return rows if any(any(cell.strip() for cell in row) for row in rows) else []


def _columns(rows: Sequence[Sequence[str]]) -> tuple[dict[str, int], int]:
    """Which column holds what, and the first line of values: by headings, else the code first and the amount last."""
    first = next(place for place, row in enumerate(rows) if any(cell.strip() for cell in row))
    heads = ["".join(sign for sign in cell.lower() if sign.isalpha()) for cell in rows[first]]
    named = {
        key: next(place for place, head in enumerate(heads) if head in words)
        for key, words in _HEADINGS.items()
        if any(head in words for head in heads)
    }
    if {"code", "charge"} <= set(named):
        return named, first + 1
    places = [place for place, cell in enumerate(rows[first]) if _is_money(cell) and not _is_code(cell)]
    return {"code": 0, "charge": places[0] if places else 1}, first


@dataclass(frozen=True, slots=True)
class _Reading:
    columns: Mapping[str, int]
    payers: Mapping[str, str]
    payer: str
    since: date

    def wish(self, row: Sequence[str]) -> FeeWish:
        """The charge of a line. Raises `RefusedEntryError` with a sentence."""
        typed, amount = self._cell(row, "code"), self._cell(row, "charge")
        if not _is_code(typed):
            raise RefusedEntryError(f"“{_short(typed)}” is no procedure code.")
        code = typed.upper()
        if not amount:
            raise RefusedEntryError(f"{code} has no charge.")
        if not _is_money(amount):
            raise RefusedEntryError(f"“{_short(amount)}” is no amount for {code}.")
        charge = Decimal(_plain_money(amount)).quantize(Decimal("0.01"))
        if not 0 < charge <= MOST_CHARGE:
            raise RefusedEntryError(f"{code}: a charge lies above 0 and up to {MOST_CHARGE}.")
        return FeeWish(code, charge, self._since(row), self._payer(row))

    def _cell(self, row: Sequence[str], column: str) -> str:
        place = self.columns.get(column)
        return row[place].strip() if place is not None and place < len(row) else ""

    def _payer(self, row: Sequence[str]) -> str:
        named = self._cell(row, "payer")
        if not named:
            return self.payer
        if named.casefold() in {"all", "every payer", "standard", "default"}:
            return EVERY_PAYER
        found = self.payers.get(named.casefold())
        if found is None and named in self.payers.values():
            found = named
        if found is None:
            raise RefusedEntryError(f"“{_short(named)}” is no payer of this clinic.")
        return found

    def _since(self, row: Sequence[str]) -> date:
        typed = self._cell(row, "since")
        if not typed:
            return self.since
        found = _US_DATE.fullmatch(typed)
        try:
            if found is None:
                return date.fromisoformat(typed[:10])
            year = int(found[3])
            return date(year if year > 99 else 2000 + year, int(found[1]), int(found[2]))
        except ValueError:
            raise RefusedEntryError(f"“{_short(typed)}” is no date.") from None


def _is_code(text: str) -> bool:
    return _CODE.fullmatch(text.strip().upper()) is not None


def _plain_money(text: str) -> str:
    return text.strip().removeprefix("$").replace(",", "").strip()


def _is_money(text: str) -> bool:
    return _MONEY.fullmatch(_plain_money(text)) is not None


def _short(text: str) -> str:
    return text if len(text) <= 20 else f"{text[:19]}…"
