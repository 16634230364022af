"""The look-up tables of shipped and imported editions, the shipped one first, imported ones from old to new."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from clinic_app.codebook.fees import SHIPPED_RELEASES, RelativeValue, RelativeValueTable
from clinic_app.codebook.imported_editions import ImportedEdition, TableKind, load_editions
from clinic_app.codebook.mue import AdjudicationIndicator, Mue, MueEdition, MueTable
from clinic_app.codebook.ncci import EndedPair, NcciEdition, NcciTable, PairReason, PtpEdit

PairRow = tuple[str, str, int, str, str, str]


def pair_tables(folder: Path) -> tuple[NcciTable, ...]:
    """NCCI pairs. Raises `ClinicError` for a damaged edition."""
    shipped = NcciTable.load()
    return (shipped, *(pairs_of(one, shipped) for one in load_editions(folder, TableKind.NCCI)))


def pairs_of(imported: ImportedEdition, shipped: NcciTable) -> NcciTable:
    """One imported edition.

    Where a code of a pair is not complete in what was imported, a shipped pair still stands: a part of a release must
    not hide what the program knew before. What is complete is said by the imported codes alone.
    """
    spans, seen = imported.rows["spans"], imported.rows["seen"]
    codes = frozenset(code for code in seen if any(first <= code <= last for first, last, _ in spans))
    edits = [_edit(row) for row in imported.rows["pairs"] if row[3] != row[4]]
    stated = {(one.column1, one.column2) for one in edits}
    for old in shipped.edits:
        complete = old.column1 in codes and old.column2 in codes
        if not complete and stated.isdisjoint(((old.column1, old.column2), (old.column2, old.column1))):
            edits.append(old)
    edition = NcciEdition(imported.name, imported.covers_from, imported.covers_to, imported.origin)
    return NcciTable(edition, edits, _ended(imported, shipped), codes)


def _edit(row: PairRow) -> PtpEdit:
    column1, column2, indicator, effective, deleted, reason = row
    return PtpEdit(column1, column2, indicator, _day(effective), _day(deleted), PairReason(reason))


def _ended(imported: ImportedEdition, shipped: NcciTable) -> Iterator[EndedPair]:
    """Former pairs: those the program ships, then those that ended before the imported edition began."""
    yield from shipped.ended_pairs
    told = {frozenset((one.column1, one.column2)) for one in shipped.ended_pairs}
    rows: Iterable[PairRow] = imported.rows["pairs"]
    by_pair: dict[frozenset[str], list[PairRow]] = {}
    for row in rows:
        by_pair.setdefault(frozenset(row[:2]), []).append(row)
    for pair, its_rows in by_pair.items():
        last = max(row[4] or "99999999" for row in its_rows)
        if pair not in told and last < imported.covers_from.strftime("%Y%m%d"):
            column1, column2, _, effective, deleted, _ = max(its_rows, key=lambda row: row[4])
            struck = tuple(date.fromisoformat(row[3]) for row in its_rows if row[3] == row[4])
            yield EndedPair(column1, column2, None if effective == deleted else _day(deleted), struck)


def ceiling_tables(folder: Path) -> tuple[MueTable, ...]:
    """Daily ceilings. Raises `ClinicError` for a damaged edition."""
    return (MueTable.load(), *map(ceilings_of, load_editions(folder, TableKind.MUE)))


def ceilings_of(imported: ImportedEdition) -> MueTable:
    """One imported edition."""
    edition = MueEdition(imported.name, imported.covers_from, imported.covers_to, imported.origin)
    rows: Any = imported.rows["ceilings"]
    return MueTable(
        edition, [Mue(code, value, AdjudicationIndicator(sign), imported.name) for code, value, sign in rows]
    )


def relative_value_table(folder: Path) -> RelativeValueTable:
    """Relative values of each year, of its newest release. Raises `ClinicError` for a damaged edition."""
    shipped = RelativeValueTable.load()
    newer = [
        one
        for one in load_editions(folder, TableKind.FEES)
        if one.covers_from >= SHIPPED_RELEASES.get(one.covers_from.year, date.min)
    ]
    values = {one.covers_from.year: [_values(*row) for row in one.rows["values"]] for one in newer}
    factors = {one.covers_from.year: Decimal(one.rows["conversion_factor"]) for one in newer}
    return shipped.with_years(values, factors) if newer else shipped


def _values(code: str, work: str, practice_expense: str, malpractice: str) -> RelativeValue:
    return RelativeValue(code, Decimal(work), Decimal(practice_expense), Decimal(malpractice))


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
