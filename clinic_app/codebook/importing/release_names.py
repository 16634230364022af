"""Which release an official file is of, read from its name: quarters of NCCI, dates of MUE, ICD-10-CM and fees."""

from __future__ import annotations

import re
from datetime import date, timedelta

_VERSION = re.compile(r"v(\d{2})([0-3])(?:r\d)?(?!\d)")
_QUARTER = re.compile(r"(?<!\d)(20\d{2})[ _-]?q([1-4])(?!\d)|q([1-4])[ _-]?(20\d{2})(?!\d)")
_EFFECTIVE = re.compile(r"eff(?:ective)?[ _-]*(\d{1,2})[-_](\d{1,2})[-_](20\d{2})")
_MONTHS = ("january", "april", "july", "october")
_MONTH_AND_YEAR = re.compile(rf"({'|'.join(_MONTHS)})[ _-]*(?:1[ _-]+)?(20\d{{2}})")
_YEAR_AND_MONTH = re.compile(rf"(20\d{{2}})[ _-]*({'|'.join(_MONTHS)})")
_FISCAL_YEAR = re.compile(r"(?<!\d)(20\d{2})(?!\d)")
_FIRST_VERSION_YEAR = 1994
"""NCCI counts its versions by year: 30.0 is the first quarter of 2024, 32.3 the fourth of 2026."""


def first_day(year: int, quarter: int) -> date:
    """The first day of a quarter."""
    return date(year, 3 * quarter - 2, 1)


def last_day(first: date) -> date:
    """The last day of the quarter that begins on `first`."""
    later = first.replace(day=28) + timedelta(days=3 * 31 - 15)
    return later.replace(day=1) - timedelta(days=1)


def quarter_of(day: date) -> date:
    """The first day of the quarter a day lies in."""
    return first_day(day.year, (day.month + 2) // 3)


def quarter_name(first: date) -> str:
    """The quarter as editions are named: "2026Q4"."""
    return f"{first.year}Q{(first.month + 2) // 3}"


def quarter_in(names: str) -> date | None:
    """The first day of the quarter that a file's names (lower case) state; None where they state none."""
    if found := _VERSION.search(names):
        return first_day(_FIRST_VERSION_YEAR + int(found[1]), int(found[2]) + 1)
    if found := _QUARTER.search(names):
        return first_day(int(found[1] or found[4]), int(found[2] or found[3]))
    if found := _EFFECTIVE.search(names):
        month = int(found[1])
        return first_day(int(found[3]), (month + 2) // 3) if 1 <= month <= 12 else None
    return None


def icd10cm_release_in(names: str) -> date | None:
    """The first day of the ICD-10-CM release that names (lower case) state: a month and year, or a fiscal year."""
    for found in (_MONTH_AND_YEAR.search(names), _YEAR_AND_MONTH.search(names)):
        if found is not None:
            month, year = sorted((found[1], found[2]), key=str.isdecimal)
            return date(int(year), 3 * _MONTHS.index(month) + 1, 1)
    if found := _FISCAL_YEAR.search(names):
        return date(int(found[1]) - 1, 10, 1)
    return None


def release_end(release: date) -> date:
    """The last day before the next ICD-10-CM release: codes change each 1 October and 1 April."""
    if release.month >= 10:
        return date(release.year + 1, 3, 31)
    return date(release.year, 3, 31) if release.month < 4 else date(release.year, 9, 30)
