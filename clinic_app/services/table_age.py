"""Tables past their days, in a sentence each, with the plain name of the official page that has the newer one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from clinic_app.codebook.codebook import Codebook
from clinic_app.codebook.imported_editions import TableKind
from clinic_app.codebook.importing.release_names import quarter_name, quarter_of

OFFICIAL_PAGES: dict[TableKind, str] = {
    TableKind.NCCI: "CMS.gov, Medicare NCCI Procedure to Procedure (PTP) Edits: the practitioner files",
    TableKind.MUE: "CMS.gov, Medicare NCCI Medically Unlikely Edits (MUEs): the practitioner services table",
    TableKind.ORDER: "CMS.gov, ICD-10-CM Files: the code descriptions in tabular order",
    TableKind.TABULAR: "CMS.gov, ICD-10-CM Files: the code tables, tabular and index",
    TableKind.FEES: "CMS.gov, PFS Relative Value Files: the release of the year",
}


@dataclass(frozen=True, slots=True)
class PastTable:
    """A table that is asked past its days: what it is, what it should be, and where the newer one is."""

    kind: TableKind
    sentence: str

    @property
    def page(self) -> str:
        """The official page by its plain name."""
        return OFFICIAL_PAGES[self.kind]


def past_tables(codebook: Codebook, day: date) -> tuple[PastTable, ...]:
    """The tables that are past their days for visits of a day."""
    return tuple(PastTable(kind, words) for kind, words in _past(codebook.on(day), day))


def _past(book: Codebook, day: date) -> Iterator[tuple[TableKind, str]]:
    quarter = quarter_name(quarter_of(day))
    for kind, words, edition in (
        (TableKind.NCCI, "NCCI", book.ncci.edition),
        (TableKind.MUE, "MUE", book.mue.edition),
    ):
        if not edition.covers(day):
            yield kind, f"{words} {edition.name}; the quarter of today's visits is {quarter}."
    editions = book.diagnoses.editions()
    if day > editions.covered_to:
        yield TableKind.ORDER, f"ICD-10-CM codes end with {editions.covered_to:%m/%d/%Y}; later days are not checked."
    release = _release_of(day)
    if editions.notes < release:
        yield (
            TableKind.TABULAR,
            f"ICD-10-CM notes of {editions.notes:%b %Y}; the release of today's visits is {release:%b %Y}.",
        )
    if day.year not in book.relative_values.years:
        held = max(book.relative_values.years)
        yield TableKind.FEES, f"Fee schedule {held}; today's visits are of {day.year}, so no amount is estimated."


def _release_of(day: date) -> date:
    """The first day of the ICD-10-CM release in force: each 1 April and 1 October."""
    if day.month >= 10:
        return date(day.year, 10, 1)
    return date(day.year, 4, 1) if day.month >= 4 else date(day.year - 1, 10, 1)
