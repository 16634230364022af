"""The project's own tables of diagnosis codes over time: billable periods, manifestations, successors, new titles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

COVERED_FROM = date(2015, 10, 1)
COVERED_TO = date(2027, 3, 31)
CODES_EDITION = date(2026, 10, 1)

Periods = tuple[tuple[int, int], ...]
"""Days as ordinals (``date.toordinal``), first and last of each period, in order, both ends included."""

_GROUP = re.compile(r"([A-Z][0-9A-Z]*)(?:\[([0-9A-Z]+)\])?")


@dataclass(frozen=True, slots=True)
class ValidityTable:
    """Undotted codes and the days on which they are billable, and on which they count as manifestation codes."""

    billable: dict[str, Periods]
    manifestation: dict[str, Periods]


def read_validity(file: Path) -> ValidityTable:
    """Read ``icd10cm_validity.txt``.

    Raises:
        ValueError: a line is not as its format says; the message names the line.
    """
    kinds: dict[str, dict[str, list[tuple[int, int]]]] = {"billable": {}, "manifestation": {}}
    codes: dict[str, list[tuple[int, int]]] | None = None
    period = (0, 0)
    for number, line in enumerate(file.read_text(encoding="ascii").splitlines(), 1):
        words = line.split()
        if not words or line.startswith("#"):
            continue
        if words[0] in kinds:
            codes = kinds[words[0]]
            period = (date.fromisoformat(words[1]).toordinal(), date.fromisoformat(words[2]).toordinal())
            continue
        if codes is None:
            raise ValueError(f"{file.name} line {number}: codes before the first heading")
        for code in _ungrouped(words, file.name, number):
            codes.setdefault(code, []).append(period)
    return ValidityTable(_sorted_periods(kinds["billable"]), _sorted_periods(kinds["manifestation"]))


def _ungrouped(words: list[str], name: str, number: int) -> Iterator[str]:
    for word in words:
        found = _GROUP.fullmatch(word)
        if found is None:
            raise ValueError(f"{name} line {number}: {word!r} is no group of codes")
        stem, last = found.groups()
        if last is None:
            yield stem
        else:
            yield from map(stem.__add__, last)


def _sorted_periods(codes: dict[str, list[tuple[int, int]]]) -> dict[str, Periods]:
    one: dict[tuple[int, int], Periods] = {}
    return {
        code: one.setdefault(spans[0], (spans[0],)) if len(spans) == 1 else tuple(sorted(spans))
        for code, spans in codes.items()
    }


def read_successors(file: Path) -> dict[str, list[str]]:
    """Old code and the codes that took its place, undotted, from ``icd10cm_successors.txt``."""
    result: dict[str, list[str]] = {}
    for line in file.read_text(encoding="ascii").splitlines():
        old, colon, new = line.partition(":")
        if colon and not line.startswith("#"):
            result.setdefault(old.strip(), []).extend(new.split())
    return result


def read_new_titles(file: Path) -> dict[str, str]:
    """Titles of codes that are newer than the tabular list, by undotted code, from ``icd10cm_new_titles.txt``."""
    lines = (line for line in file.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#"))
    return {code.replace(".", ""): title.strip() for code, _, title in (line.partition(" ") for line in lines)}
