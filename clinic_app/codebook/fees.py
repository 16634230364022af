"""Relative values of the Medicare physician fee schedule, for estimates of the multiple-procedure reduction.

National, non-facility values without the locality factors: what comes from them is an estimate and is called one.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

from clinic_app.shipped import shipped

SHIPPED_YEARS = (2026,)


@dataclass(frozen=True, slots=True)
class RelativeValue:
    """Work, non-facility practice expense and malpractice of one unit of a code."""

    code: str
    work: Decimal
    practice_expense: Decimal
    malpractice: Decimal

    @property
    def total(self) -> Decimal:
        """The three together."""
        return self.work + self.practice_expense + self.malpractice


class RelativeValueTable:
    """Relative values by year of service and code; contractor-priced and non-covered codes have none."""

    def __init__(self, by_year: dict[int, Iterable[RelativeValue]]) -> None:
        self._by_year = {year: {value.code: value for value in values} for year, values in by_year.items()}

    @staticmethod
    @cache
    def load() -> RelativeValueTable:
        """The shipped years, read once."""
        return RelativeValueTable(
            {year: _values(shipped("resources", "codes", f"rvu_{year}.csv")) for year in SHIPPED_YEARS}
        )

    @property
    def years(self) -> tuple[int, ...]:
        """The years of service it holds."""
        return tuple(sorted(self._by_year))

    def lookup(self, code: str, on: date) -> RelativeValue | None:
        """The values of a code for a day of service; None for another year or a code without values."""
        return self._by_year.get(on.year, {}).get(code)


def _values(path: Path) -> Iterator[RelativeValue]:
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield RelativeValue(
                row["code"],
                Decimal(row["work"]),
                Decimal(row["practice_expense_nonfacility"]),
                Decimal(row["malpractice"]),
            )
