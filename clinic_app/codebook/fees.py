"""Relative values of the Medicare physician fee schedule, for estimates of the multiple-procedure reduction.

National, non-facility values without the locality factors: what comes from them is an estimate and is called one.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

from clinic_app.shipped import shipped

SHIPPED_RELEASES = {2026: date(2026, 7, 1)}
"""The first day of the release each shipped year is from."""


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

    def __init__(
        self,
        by_year: Mapping[int, Iterable[RelativeValue]],
        conversion_factors: Mapping[int, Decimal] | None = None,
    ) -> None:
        self._by_year = {year: {value.code: value for value in values} for year, values in by_year.items()}
        self._conversion_factors = dict(conversion_factors or {})

    @staticmethod
    @cache
    def load() -> RelativeValueTable:
        """The shipped years, read once."""
        return RelativeValueTable(
            {year: _values(shipped("resources", "codes", f"rvu_{year}.csv")) for year in SHIPPED_RELEASES}
        )

    def with_years(
        self, by_year: Mapping[int, Iterable[RelativeValue]], conversion_factors: Mapping[int, Decimal]
    ) -> RelativeValueTable:
        """The same table with these years put in or in the place of its own."""
        own = {year: list(values.values()) for year, values in self._by_year.items()}
        return RelativeValueTable({**own, **by_year}, {**self._conversion_factors, **conversion_factors})

    def conversion_factor(self, on: date) -> Decimal | None:
        """Dollars a relative value unit as the year's imported file states it; None where none was imported."""
        return self._conversion_factors.get(on.year)

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
