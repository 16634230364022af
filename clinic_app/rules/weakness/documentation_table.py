"""The table of what a note has to carry for a weakness claim: `resources/documentation/weakness.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache
from typing import Any

from clinic_app.checker.findings import Severity
from clinic_app.codebook.code_set import CodeSet
from clinic_app.shipped import shipped

FILE = shipped("resources", "documentation", "weakness.toml")


class Sufficiency(StrEnum):
    """How it is judged whether what is charted suffices; the table itself says what each word means."""

    WORDS = "words"
    GRADES = "grades"
    MEASURES = "measures"
    TESTS = "tests"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class DocumentationRow:
    """One row: which rule asks, of which codes, in which field, and what suffices. `days` is for scored tests.

    `enough` and `too_little` are examples to show, never to insert.
    """

    rule: str
    codes: CodeSet
    field: str
    label: str
    prompt: str
    sufficient: Sufficiency
    level: Severity
    missing: str
    thin: str
    empty: frozenset[str]
    short_numbers: bool
    days: int | None
    enough: str
    too_little: str


@dataclass(frozen=True, slots=True)
class DocumentationTable:
    """All rows in the order of the form."""

    rows: tuple[DocumentationRow, ...]


@cache
def documentation_table() -> DocumentationTable:
    """The shipped table, read once."""
    return read_table(tomllib.loads(FILE.read_text(encoding="utf-8")))


@lru_cache(maxsize=8192)
def rows_asked_by(codes: tuple[str, ...]) -> Mapping[str, DocumentationRow]:
    """The rows that a claim with these diagnoses is asked, by rule, in the order of the form."""
    return {row.rule: row for row in documentation_table().rows if any(code in row.codes for code in codes)}


def read_table(data: Mapping[str, Any]) -> DocumentationTable:
    """Read the table. Raises `ValueError` naming the row whose key is unknown, missing or wrong."""
    everywhere = frozenset(data["empty"].split())
    return DocumentationTable(tuple(_row(one, everywhere) for one in data["row"]))


_KEYS = {"rule", "codes", "field", "label", "prompt", "sufficient", "level", "missing", "thin", "enough", "too_little"}
_OPTIONAL_KEYS = {"empty", "counts", "short_numbers", "days"}


def _row(data: Mapping[str, Any], empty_everywhere: frozenset[str]) -> DocumentationRow:
    name = data.get("rule", "a row")
    wrong = (set(data) - _KEYS - _OPTIONAL_KEYS) | (_KEYS - set(data))
    if wrong:
        raise ValueError(f"{name}: key {sorted(wrong)[0]} is unknown or missing")
    empty = empty_everywhere | frozenset(data.get("empty", "").split())
    return DocumentationRow(
        rule=data["rule"],
        codes=CodeSet.parse(data["codes"]),
        field=data["field"],
        label=data["label"],
        prompt=data["prompt"],
        sufficient=Sufficiency(data["sufficient"]),
        level=Severity[data["level"].upper()],
        missing=data["missing"],
        thin=data["thin"],
        empty=empty - frozenset(data.get("counts", "").split()),
        short_numbers=data.get("short_numbers", True),
        days=data.get("days"),
        enough=data["enough"],
        too_little=data["too_little"],
    )
