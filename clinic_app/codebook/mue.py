"""Medically unlikely edits: the most units of a code that Medicare pays one provider for one patient a day.

A value of 0 only repeats that Medicare does not pay the code at all (bundled, invalid): other payers may, so 0 is
not a ceiling to hold anyone to. A code the table does not hold has no known ceiling: not checked.
"""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from functools import cache
from pathlib import Path

from clinic_app.shipped import shipped


class AdjudicationIndicator(IntEnum):
    """MAI: how the ceiling is applied (NCCI manual ch. 1 §V)."""

    LINE = 1  # each line by itself
    DAY_ABSOLUTE = 2  # the day's sum; follows from the code's meaning, no appeal helps
    DAY_REVIEWABLE = 3  # the day's sum; records may justify more


@dataclass(frozen=True, slots=True)
class Mue:
    """One ceiling, in units a day."""

    code: str
    value: int
    indicator: AdjudicationIndicator
    compared_with: str  # the newest edition the value was compared with

    @property
    def is_status_only(self) -> bool:
        """Whether the 0 merely repeats Medicare's status of the code and is no ceiling."""
        return self.value == 0


@dataclass(frozen=True, slots=True)
class MueEdition:
    """What the table is and which days it covers."""

    name: str
    covers_from: date
    covers_to: date
    origin: str

    def covers(self, on: date) -> bool:
        """Whether the day lies inside the edition."""
        return self.covers_from <= on <= self.covers_to


class MueTable:
    """Daily ceilings by code."""

    def __init__(self, edition: MueEdition, ceilings: Iterable[Mue]) -> None:
        self.edition = edition
        self._ceilings = {mue.code: mue for mue in ceilings}

    @staticmethod
    @cache
    def load() -> MueTable:
        """The shipped table, read once."""
        with shipped("resources", "codes", "mue.toml").open("rb") as file:
            about = tomllib.load(file)
        edition = MueEdition(about["edition"], about["covers_from"], about["covers_to"], about["origin"])
        return MueTable(edition, _ceilings(shipped("resources", "codes", "mue.csv")))

    def __iter__(self) -> Iterator[Mue]:
        return iter(self._ceilings.values())

    def lookup(self, code: str) -> Mue | None:
        """The ceiling of a code; None where none is known, which is "not checked", never "unlimited"."""
        return self._ceilings.get(code)


def _ceilings(path: Path) -> Iterator[Mue]:
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield Mue(row["code"], int(row["value"]), AdjudicationIndicator(int(row["mai"])), row["compared_with"])
