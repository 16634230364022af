"""NCCI procedure pairs: which two codes of one day may not both be paid, and whether a modifier helps.

The shipped table holds the pairs between therapy codes of the practitioner edition named in
`SOURCES-procedures.toml`, and the pairs that ended but are still believed in.
"""

from __future__ import annotations

import csv
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path

from clinic_app.shipped import shipped


class PairReason(StrEnum):
    """Why a pair stands, in classes of our own wording."""

    MISUSE = "misuse"
    DEFINITION = "definition"
    INSTRUCTION = "instruction"
    SEPARATE_PROCEDURE = "separate_procedure"
    MORE_EXTENSIVE = "more_extensive"
    EXCLUSIVE = "exclusive"
    STANDARD_PRACTICE = "standard_practice"
    MANUAL = "manual"
    OTHER = "other"


REASON_IN_WORDS: dict[PairReason, str] = {
    PairReason.MISUSE: "the second code is not meant for use beside the first",
    PairReason.DEFINITION: "what the first code means already includes the second",
    PairReason.INSTRUCTION: "the coding instructions forbid the two together",
    PairReason.SEPARATE_PROCEDURE: "the second code counts only when it stands alone",
    PairReason.MORE_EXTENSIVE: "the first code is the more extensive form of the second",
    PairReason.EXCLUSIVE: "the two exclude each other",
    PairReason.STANDARD_PRACTICE: "the second is by common practice part of the first",
    PairReason.MANUAL: "the NCCI policy manual says so; the pair was not read from the edit file",
    PairReason.OTHER: "the edit file gives a reason of its own",
}


@dataclass(frozen=True, slots=True)
class PtpEdit:
    """One pair: column 1 is paid, column 2 denied. `indicator` 0: no modifier helps; 1: an NCCI modifier pays both.

    `effective` None means before the edition's first day, exact day not held; `deleted` None means open.
    """

    column1: str
    column2: str
    indicator: int
    effective: date | None
    deleted: date | None
    reason: PairReason

    @property
    def modifier_allowed(self) -> bool:
        """Whether 59, XE, XP, XS or XU can pay both, given the facts."""
        return self.indicator == 1

    def active_on(self, on: date) -> bool:
        """Whether the pair holds for a service on that day; indicator 9 never holds (NCCI manual ch. 1)."""
        if self.indicator not in {0, 1}:
            return False
        return (self.effective is None or self.effective <= on) and (self.deleted is None or on <= self.deleted)


@dataclass(frozen=True, slots=True)
class EndedPair:
    """A pair that many still believe in. `ended` is its last active day, `struck` the days it was listed and undone."""

    column1: str
    column2: str
    ended: date | None
    struck: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class NcciEdition:
    """What the table is and which days it was made for."""

    name: str
    covers_from: date
    covers_to: date
    origin: str

    def covers(self, on: date) -> bool:
        """Whether the day lies inside the edition; outside it the answer must name the edition."""
        return self.covers_from <= on <= self.covers_to


class NcciTable:
    """Pairs by their two codes. One look-up is one dictionary get, in either order of the codes."""

    def __init__(
        self, edition: NcciEdition, edits: Iterable[PtpEdit], ended: Iterable[EndedPair], codes: Iterable[str]
    ) -> None:
        self.edition = edition
        self.edits = tuple(edits)
        self.ended_pairs = tuple(ended)
        self._codes = frozenset(codes)
        self._by_pair: dict[tuple[str, str], tuple[PtpEdit, ...]] = {}
        for edit in self.edits:
            for pair in _both_orders(edit.column1, edit.column2):
                self._by_pair[pair] = (*self._by_pair.get(pair, ()), edit)
        partners: dict[str, set[str]] = {}
        for one, other in self._by_pair:
            partners.setdefault(one, set()).add(other)
        self._partners = {code: frozenset(others) for code, others in partners.items()}
        self._ended = {pair: end for end in self.ended_pairs for pair in _both_orders(end.column1, end.column2)}

    @staticmethod
    @cache
    def load() -> NcciTable:
        """The shipped table, read once."""
        with shipped("resources", "codes", "ncci.toml").open("rb") as file:
            about = tomllib.load(file)
        edition = NcciEdition(about["edition"], about["covers_from"], about["covers_to"], about["origin"])
        return NcciTable(
            edition,
            _edits(shipped("resources", "codes", "ncci_ptp.csv")),
            _ended(shipped("resources", "codes", "ncci_ptp_ended.csv")),
            about["codes"],
        )

    def edit(self, column1: str, column2: str, on: date) -> PtpEdit | None:
        """The active pair with exactly these columns on a day of service."""
        found = self.between(column1, column2, on)
        return found if found is not None and found.column1 == column1 else None

    def between(self, one: str, other: str, on: date) -> PtpEdit | None:
        """The active pair of two codes in whichever order; its `column2` is the one denied."""
        for edit in self._by_pair.get((one, other), ()):
            if edit.active_on(on):
                return edit
        return None

    def paired(self, codes: frozenset[str]) -> frozenset[str]:
        """Those of the codes that ever formed a pair with another of them: a quick test before `between`."""
        partners = self._partners
        return frozenset([code for code in codes if code in partners and not partners[code].isdisjoint(codes)])

    def ended(self, one: str, other: str) -> EndedPair | None:
        """The former pair of two codes, in whichever order, that no longer holds."""
        return self._ended.get((one, other))

    def uncovered(self, codes: frozenset[str]) -> frozenset[str]:
        """Those of the codes whose pairs the table may lack."""
        return codes - self._codes

    def covers(self, code: str) -> bool:
        """Whether all pairs of this code with other covered codes are in the table; else absence proves nothing."""
        return code in self._codes


def _both_orders(one: str, other: str) -> tuple[tuple[str, str], tuple[str, str]]:
    return (one, other), (other, one)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _edits(path: Path) -> Iterator[PtpEdit]:
    for row in _rows(path):
        yield PtpEdit(
            row["column1"],
            row["column2"],
            int(row["indicator"]),
            _day(row["effective"]),
            _day(row["deleted"]),
            PairReason(row["reason"]),
        )


def _ended(path: Path) -> Iterator[EndedPair]:
    for row in _rows(path):
        struck = tuple(date.fromisoformat(day) for day in row["struck"].split())
        yield EndedPair(row["column1"], row["column2"], _day(row["ended"]), struck)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
