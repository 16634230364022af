"""The editions in force as facts to be checked: which table, of when, from where, with which sum, taken in by whom."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from clinic_app.codebook.imported_editions import (
    DamagedEdition,
    ImportedEdition,
    TableKind,
    damaged_editions,
    load_editions,
)
from clinic_app.shipped import shipped

TABLE_NAMES: dict[TableKind, str] = {
    TableKind.ORDER: "ICD-10-CM codes",
    TableKind.TABULAR: "ICD-10-CM notes",
    TableKind.NCCI: "NCCI pairs",
    TableKind.MUE: "Daily ceilings (MUE)",
    TableKind.FEES: "Fee schedule",
}
ANSWER_NAMES: dict[TableKind, str] = {
    TableKind.ORDER: "icd10cm",
    TableKind.TABULAR: "icd10cm_notes",
    TableKind.NCCI: "ncci",
    TableKind.MUE: "mue",
    TableKind.FEES: "fees",
}
"""The names under which answers give the edition of a table; answers do not name the fee schedule."""
GOVERNMENT_WORK = "Work of the United States government, public domain"
_SHIPPED = {
    "icd10cm_validity.txt": TableKind.ORDER,
    "icd10c-tabular-April-1-2026.xml": TableKind.TABULAR,
    "ncci_ptp.csv": TableKind.NCCI,
    "mue.csv": TableKind.MUE,
    "rvu_2026.csv": TableKind.FEES,
}
_SOURCES = ("SOURCES-icd10cm.toml", "SOURCES-procedures.toml")


@dataclass(frozen=True, slots=True)
class EditionFacts:
    """One edition of one table. `file_name` is that of the kept file, "" for what the program ships with.

    `sha256` are the sums of the official files it was read from; `covers_to` is None for a damaged one, whose days
    nobody can read any more.
    """

    kind: TableKind
    edition: str
    covers_from: date
    covers_to: date | None
    origin: str
    rights: str
    sha256: tuple[str, ...]
    coverage: str = ""
    imported_on: str = ""
    imported_by: str = ""
    file_name: str = ""
    damaged: bool = False

    @property
    def table(self) -> str:
        """The table in a person's words."""
        return TABLE_NAMES[self.kind]

    @property
    def imported(self) -> bool:
        """Whether a person took it in."""
        return bool(self.file_name)


def facts_of(folder: Path) -> tuple[EditionFacts, ...]:
    """Every edition there is, table by table, the shipped one first, then the imported ones from old to new."""
    imported = [imported_facts(one) for one in load_editions(folder, *TableKind)]
    damaged = [_damaged_facts(one) for one in damaged_editions(folder)]
    return tuple(one for kind in TABLE_NAMES for one in (*shipped_facts(), *imported, *damaged) if one.kind is kind)


def imported_facts(one: ImportedEdition) -> EditionFacts:
    """The facts of an edition that was imported, or is about to be."""
    return EditionFacts(
        one.kind,
        one.name,
        one.covers_from,
        one.covers_to,
        one.origin,
        GOVERNMENT_WORK,
        tuple(file.sha256 for file in one.files),
        one.coverage,
        one.imported_on,
        one.imported_by,
        one.file_name,
    )


def _damaged_facts(one: DamagedEdition) -> EditionFacts:
    return EditionFacts(
        one.kind, one.name, one.covers_from, None, one.sentence, "", (), file_name=one.file_name, damaged=True
    )


@cache
def shipped_facts() -> tuple[EditionFacts, ...]:
    """The editions the program ships with, as its own lists of sources say."""
    return tuple(_shipped_facts())


def _shipped_facts() -> Iterator[EditionFacts]:
    for name in _SOURCES:
        with shipped("resources", "codes", name).open("rb") as file:
            said = tomllib.load(file)
        tables: list[dict[str, Any]] = said.get("table") or [one for one in said.values() if isinstance(one, dict)]
        for table in tables:
            kind = _SHIPPED.get(table["file"])
            if kind is not None:
                yield EditionFacts(
                    kind,
                    str(table["edition"]),
                    table["covers_from"],
                    table["covers_to"],
                    table["origin"],
                    table["rights"],
                    (table["sha256"],),
                )


def sums_of(facts: tuple[EditionFacts, ...], editions: dict[str, str]) -> dict[str, str]:
    """The sums of the files behind the editions that an answer names."""
    known = {(ANSWER_NAMES[one.kind], one.edition): "+".join(one.sha256) for one in facts}
    return {name: known.get((name, edition), "") for name, edition in editions.items()}
