"""Days, times, numbers and lists as other systems write them. A cell that cannot be read raises `ValueError`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, time, timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum


class DayOrder(StrEnum):
    """How a file writes days; a file keeps to one order, and which one is shown before anything is kept."""

    MONTH_FIRST = "month/day/year"
    DAY_FIRST = "day/month/year"
    YEAR_FIRST = "year-month-day"
    SHEET_NUMBER = "day number of a spreadsheet"


_NUMBERS = re.compile(r"(\d{1,4})[/.\- ](\d{1,2})[/.\- ](\d{1,4})(?:[ T]+\d.*)?")
_WORDS = re.compile(r"(?:[A-Za-z]{3,9}\.?,?\s+)?([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})(?:\s+\d.*)?")
_SHEET_NUMBER = re.compile(r"(\d{4,5})(\.\d+)?")
_CLOCK = re.compile(r"(?:.*[\sT])?(\d{1,2}):?(\d{2})(?::\d{2}(?:\.\d+)?)?\s*([AaPp])?\.?[Mm]?\.?")
_HOUR = re.compile(r"(\d{1,2})\s*([AaPp])\.?[Mm]\.?")
_FRACTION = re.compile(r"(?:\d{5})?(?:0)?\.\d+(?:[eE]-\d+)?")
_MINUTES = re.compile(r"(\d{1,4})(?:\.0+)?\s*(?:m|min|mins|minutes|')?\.?", re.IGNORECASE)
_HOURS_AND_MINUTES = re.compile(r"(\d{1,2}):(\d{2})(?::00)?")
_COUNT = re.compile(r"(\d{1,4})(?:\.0+)?")
_EPOCH = date(1899, 12, 30)
"""Day 0 of a spreadsheet, its leap year 1900 allowed for: right from 1900-03-01 on."""
_OLDEST = 1900
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MODIFIER = re.compile(r"[A-Z0-9]{2}")
_PARTED = re.compile(r"[\s,;:/|]+")


def guess_day_order(cells: Iterable[str], rather: DayOrder = DayOrder.MONTH_FIRST) -> DayOrder:
    """How these cells write days: in the order that reads the most of them; `rather` where several read as many."""
    counts = dict.fromkeys(DayOrder, 0)
    for cell in cells:
        for order in DayOrder:
            try:
                read_day(cell, order, date.max)
            except ValueError:
                continue
            counts[order] += 1
    return max(DayOrder, key=lambda order: (counts[order], order is rather))


def read_day(cell: str, order: DayOrder, latest: date) -> date:
    """A day. A year of two digits is the last such year that is not after that of `latest`."""
    cell = cell.strip()
    named = _WORDS.fullmatch(cell)
    if named is not None and named[1].lower() in _MONTHS:
        return _checked(int(named[3]), _MONTHS.index(named[1].lower()) + 1, int(named[2]))
    if len(cell) == 8 and cell.isascii() and cell.isdigit():
        if order is DayOrder.YEAR_FIRST:
            return _checked(int(cell[:4]), int(cell[4:6]), int(cell[6:]))
        return _in_order((cell[:2], cell[2:4], cell[4:]), order, latest)
    number = _SHEET_NUMBER.fullmatch(cell)
    if number is not None:
        if order is not DayOrder.SHEET_NUMBER or not 61 <= int(number[1]) <= 80_000:
            raise ValueError(cell)
        return _EPOCH + timedelta(int(number[1]))
    parts = _NUMBERS.fullmatch(cell)
    if parts is None:
        raise ValueError(cell)
    return _in_order((parts[1], parts[2], parts[3]), order, latest)


def _in_order(parts: tuple[str, str, str], order: DayOrder, latest: date) -> date:
    one, two, three = map(int, parts)
    if len(parts[0]) == 4:  # a year in front can be read in one way only
        return _checked(one, two, three)
    if order in {DayOrder.YEAR_FIRST, DayOrder.SHEET_NUMBER} or len(parts[2]) == 3:
        raise ValueError("/".join(parts))
    year = three if len(parts[2]) == 4 else _full_year(three, latest)
    return _checked(year, two, one) if order is DayOrder.DAY_FIRST else _checked(year, one, two)


def _full_year(two_digits: int, latest: date) -> int:
    year = latest.year // 100 * 100 + two_digits
    return year if year <= latest.year else year - 100


def _checked(year: int, month: int, day: int) -> date:
    if year < _OLDEST:
        raise ValueError(f"{year}")
    return date(year, month, day)


def read_time(cell: str) -> time:
    """A time of day: 9:02, 9:02 AM, 0902, 14:30:00, 2 pm, or the fraction of a spreadsheet."""
    cell = cell.strip()
    if _FRACTION.fullmatch(cell):
        minutes = round(float(cell) % 1 * 24 * 60)
        return time(minutes // 60 % 24, minutes % 60)
    hour = _HOUR.fullmatch(cell)
    found = _CLOCK.fullmatch(cell)
    if hour is not None:
        return _clock(int(hour[1]), 0, hour[2])
    if found is None:
        raise ValueError(cell)
    return _clock(int(found[1]), int(found[2]), found[3] or "")


def _clock(hour: int, minute: int, half: str) -> time:
    if half:
        if not 1 <= hour <= 12:
            raise ValueError(f"{hour}:{minute:02} {half}m")
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
    return time(hour, minute)


def read_minutes(cell: str) -> int:
    """Whole minutes: 33, 33 min, 0:33."""
    cell = cell.strip()
    timed = _HOURS_AND_MINUTES.fullmatch(cell)
    if timed is not None and int(timed[2]) < 60:
        return int(timed[1]) * 60 + int(timed[2])
    found = _MINUTES.fullmatch(cell)
    if found is None or int(found[1]) > 1_440:
        raise ValueError(cell)
    return int(found[1])


def read_count(cell: str) -> int:
    """A whole number, such as of units."""
    found = _COUNT.fullmatch(cell.strip())
    if found is None:
        raise ValueError(cell)
    return int(found[1])


def read_amount(cell: str) -> Decimal:
    """Dollars: 90, $90.00, 1,234.50."""
    plain = cell.strip().removeprefix("$").strip()
    if re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d*)?", plain):
        plain = plain.replace(",", "")
    if not re.fullmatch(r"\d{1,7}(\.\d{0,4})?", plain):
        raise ValueError(cell)
    try:
        amount = Decimal(plain)
    except InvalidOperation:
        raise ValueError(cell) from None
    if amount != amount.quantize(Decimal("0.01")):
        raise ValueError(cell)
    return amount.quantize(Decimal("0.01"))


def read_modifiers(cell: str) -> tuple[str, ...]:
    """Modifiers in one cell: "GP 59", "GP,59", "GP59"."""
    parts = [part for part in re.split(r"[\s,;:/|\-]+", cell.strip().upper()) if part]
    if len(parts) == 1 and len(parts[0]) in {4, 6, 8}:
        parts = [parts[0][at : at + 2] for at in range(0, len(parts[0]), 2)]
    if not all(_MODIFIER.fullmatch(part) for part in parts):
        raise ValueError(cell)
    return tuple(parts)


def read_codes(cell: str) -> tuple[str, ...]:
    """Codes in one cell, parted by blanks or signs."""
    return tuple(part.upper() for part in _PARTED.split(cell.strip()) if part)


def read_service(cell: str) -> tuple[str, tuple[str, ...]]:
    """A procedure with what hangs on it: "97110", "97110-GP-59", "97110 GP"."""
    code, _, rest = cell.strip().upper().replace("-", " ").partition(" ")
    if not re.fullmatch(r"[A-Z0-9]{5}", code):
        raise ValueError(cell)
    return code, read_modifiers(rest) if rest.strip() else ()


_SEXES = {
    "f": "F",
    "female": "F",
    "w": "F",
    "woman": "F",
    "m": "M",
    "male": "M",
    "man": "M",
    "u": "X",
    "x": "X",
    "unknown": "X",
    "other": "X",
}


def read_sex(cell: str) -> str:
    """F, M, or X for other and unknown."""
    found = _SEXES.get(cell.strip().casefold())
    if found is None:
        raise ValueError(cell)
    return found


def moment_of(cell: str) -> bool:
    """Whether a cell of a day carries a time as well ("6/15/2026 9:00")."""
    return bool(re.fullmatch(r".*\d[\sT]+\d{1,2}:\d{2}.*", cell))
