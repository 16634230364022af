"""Medicare's yearly amounts: KX thresholds, review threshold, conversion factors and the two reductions.

A year that is not in the table was not published when the table was made: the answer is None, never last year's.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache

from clinic_app.shipped import shipped


@dataclass(frozen=True, slots=True)
class Threshold:
    """Allowed dollars of one calendar year after which KX is asked for, one sum for each of the two buckets."""

    year: int
    pt_and_slp: Decimal
    ot: Decimal
    review: Decimal

    def for_discipline(self, discipline: str) -> Decimal:
        """The sum of the bucket of PT, OT or SLP."""
        return self.ot if discipline == "OT" else self.pt_and_slp


@dataclass(frozen=True, slots=True)
class ConversionFactor:
    """Dollars a relative value unit of one year; `qualifying` is that of participants in advanced payment models."""

    year: int
    standard: Decimal
    qualifying: Decimal | None


class MedicareAmounts:
    """The yearly amounts by year of service."""

    def __init__(
        self,
        thresholds: Mapping[int, Threshold],
        conversion_factors: Mapping[int, ConversionFactor],
        assistant_rate: tuple[date, Decimal],
        practice_expense_rate: tuple[date, Decimal],
    ) -> None:
        self._thresholds = dict(thresholds)
        self._conversion_factors = dict(conversion_factors)
        self._assistant_rate = assistant_rate
        self._practice_expense_rate = practice_expense_rate

    @staticmethod
    @cache
    def load() -> MedicareAmounts:
        """The shipped amounts, read once."""
        with shipped("resources", "codes", "medicare_amounts.toml").open("rb") as file:
            table = tomllib.load(file, parse_float=Decimal)
        thresholds = [
            Threshold(row["year"], Decimal(row["pt_and_slp"]), Decimal(row["ot"]), Decimal(row["review"]))
            for row in table["threshold"]
        ]
        factors = [
            ConversionFactor(row["year"], row["standard"], row.get("qualifying")) for row in table["conversion_factor"]
        ]
        assistant, practice_expense = table["assistant"], table["multiple_procedure"]
        return MedicareAmounts(
            {threshold.year: threshold for threshold in thresholds},
            {factor.year: factor for factor in factors},
            (assistant["since"], assistant["paid_rate"]),
            (practice_expense["since"], practice_expense["practice_expense_rate"]),
        )

    def threshold(self, year: int) -> Threshold | None:
        """The year's thresholds; None where none was published."""
        return self._thresholds.get(year)

    def last_published_threshold(self, year: int) -> Threshold | None:
        """The newest threshold of that year or an earlier one; a message that uses it must name its year."""
        return max((t for t in self._thresholds.values() if t.year <= year), key=lambda t: t.year, default=None)

    def conversion_factor(self, on: date) -> ConversionFactor | None:
        """The factor for a day of service; None where none is held."""
        return self._conversion_factors.get(on.year)

    def assistant_rate(self, on: date) -> Decimal:
        """Share paid for a line with CQ or CO (Social Security Act §1834(v)); 1 before it began."""
        since, rate = self._assistant_rate
        return rate if on >= since else Decimal(1)

    def reduced_practice_expense_rate(self, on: date) -> Decimal | None:
        """Share of practice expense paid for all but the first unit (CPM ch. 5 §10.7); None before the present rate."""
        since, rate = self._practice_expense_rate
        return rate if on >= since else None
