"""The fee schedule's relative values (PPRRVU): a preamble, heads over several rows, then one row a code.

A column was added in 2026, so columns are found by their heads and never by their number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from clinic_app.codebook.importing.members import Member
from clinic_app.codebook.importing.progress import Meter
from clinic_app.codebook.importing.refusal import ImportRefusedError
from clinic_app.codebook.importing.rows import rows_of

_CODE = re.compile(r"[0-9A-Z][0-9]{3}[0-9A-Z]")
_TITLE = re.compile(r"(20\d{2}) national physician fee schedule relative value file(?:[ ,\t]+(\w+) release)?")
_MONTHS = {"january": 1, "april": 4, "july": 7, "october": 10}
_HEAD_ROWS = 40


@dataclass(frozen=True, slots=True)
class FeesRead:
    """Code, work, non-facility practice expense and malpractice, and the conversion factor of the rows kept."""

    values: tuple[tuple[str, str, str, str], ...]
    conversion_factor: str


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where each thing stands."""

    code: int
    modifier: int
    work: int
    practice_expense: int
    malpractice: int
    factor: int


def is_fee_table(head: str) -> bool:
    """Whether the first rows are those of the relative value file."""
    return _TITLE.search(head.lower()) is not None


def stated_release(member: Member, head: str) -> date:
    """The first day of the release that the preamble states.

    Raises:
        ImportRefusedError: it states none.
    """
    found = _TITLE.search(head.lower())
    if found is None:
        raise ImportRefusedError(f"{member.name} does not say of which year it is.")
    return date(int(found[1]), _MONTHS.get(found[2] or "", 1), 1)


def read_fees(member: Member, meter: Meter, known: frozenset[str]) -> FeesRead:
    """The values of the known codes (rows without a modifier).

    Raises:
        ImportRefusedError: it is no relative value file, damaged or cut.
    """
    above: list[list[str]] = []
    columns: _Columns | None = None
    values: dict[str, tuple[str, str, str, str]] = {}
    factors: set[Decimal] = set()
    for number, row in enumerate(rows_of(member, meter), start=1):
        if columns is None:
            above.append(row)
            if row and row[0].upper() == "HCPCS":
                columns = _found_columns(member, above)
            elif number > _HEAD_ROWS:
                break
        elif any(row):
            _take(member, number, row, columns, known, values, factors)
    if columns is None:
        raise ImportRefusedError(f"{member.name} has no row of heads that begins with HCPCS.")
    if not values:
        raise ImportRefusedError(f"{member.name} holds no therapy code.")
    if len(factors) != 1:
        raise ImportRefusedError(f"{member.name} states {len(factors)} conversion factors where one is expected.")
    return FeesRead(tuple(values[code] for code in sorted(values)), str(factors.pop()))


def _take(
    member: Member,
    number: int,
    row: Sequence[str],
    columns: _Columns,
    known: frozenset[str],
    values: dict[str, tuple[str, str, str, str]],
    factors: set[Decimal],
) -> None:
    if len(row) <= columns.factor or not _CODE.fullmatch(row[columns.code]):
        raise ImportRefusedError(f"{member.name}, row {number}, is not in the columns of the official table.")
    code = row[columns.code]
    if code not in known or row[columns.modifier]:
        return
    try:
        numbers = [
            Decimal(row[place].replace(",", "") or "0")
            for place in (columns.work, columns.practice_expense, columns.malpractice, columns.factor)
        ]
    except InvalidOperation:
        numbers = []
    if not numbers or not all(one.is_finite() and 0 <= one < 10_000 for one in numbers):
        raise ImportRefusedError(f"{member.name}, row {number}: a value of {code} is no plain number.")
    if code in values:
        raise ImportRefusedError(f"{member.name} holds {code} twice.")
    *relative, factor = numbers
    if factor:
        factors.add(factor)
    if any(relative):
        values[code] = (code, str(relative[0]), str(relative[1]), str(relative[2]))


def _found_columns(member: Member, above: Sequence[Sequence[str]]) -> _Columns:
    width = max(len(row) for row in above)
    heads = [set[str]() for _ in range(width)]
    for row in above:
        if sum(map(bool, row)) > 1:  # a line of the preamble fills one cell
            for place, cell in enumerate(row):
                heads[place].update(re.findall(r"[A-Z0-9]+", cell.upper()))

    def column(what: str, fits: Callable[[set[str]], bool]) -> int:
        found = [number for number, words in enumerate(heads) if fits(words)]
        if len(found) != 1:
            raise ImportRefusedError(f"{member.name} has no clear column of {what}.")
        return found[0]

    beside = {"TOTAL", "INDICATOR", "OPPS"}
    return _Columns(
        code=column("codes", lambda words: "HCPCS" in words),
        modifier=column("modifiers", lambda words: bool(words & {"MOD", "MODIFIER"})),
        work=column("work values", lambda words: words >= {"WORK", "RVU"}),
        practice_expense=column(
            "non-facility practice expense",
            lambda words: (
                words >= {"NON", "PE", "RVU"} and bool(words & {"FAC", "FACILITY"}) and words.isdisjoint(beside)
            ),
        ),
        malpractice=column("malpractice values", lambda words: words >= {"MP", "RVU"} and words.isdisjoint(beside)),
        factor=column("conversion factors", lambda words: "FACTOR" in words and bool(words & {"CONV", "CONVERSION"})),
    )
