"""What the diagnosis table is built from: the shipped tables, and the ICD-10-CM releases that were imported.

An imported tabular list that is newer than the shipped one holds from its first day on; claims of days before keep the
list of their day, so that there is a table for each list. Imported order files that follow the shipped code table
release by release, October and April, carry its days on; one that lies within them gives titles only.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from clinic_app.codebook import source_files
from clinic_app.codebook.code_set import undotted
from clinic_app.codebook.imported_editions import (
    ENDING,
    ImportedEdition,
    TableKind,
    editions_folder,
    is_whole,
    load_edition,
    load_editions,
    seal_of,
)
from clinic_app.codebook.tabular_list import TabularNode, read_tabular_list, read_tabular_stream
from clinic_app.codebook.validity import (
    CODES_EDITION,
    COVERED_FROM,
    COVERED_TO,
    Periods,
    ValidityTable,
    read_new_titles,
    read_validity,
)

SHIPPED_NOTES = date.fromisoformat(source_files.NOTES_EDITION)


@dataclass(frozen=True, slots=True, eq=False)
class CodeSources:
    """`tabular` is None for the shipped list; `orders` are the imported order files, oldest first."""

    tabular: ImportedEdition | None
    orders: tuple[ImportedEdition, ...]

    @classmethod
    def found(cls, folder: Path | None = None) -> CodeSources:
        """What there is now, with the newest tabular list; damaged editions are passed over."""
        return eras_of(folder)[-1].sources()

    @property
    def notes_edition(self) -> date:
        """Of when the notes are."""
        return SHIPPED_NOTES if self.tabular is None else self.tabular.covers_from

    @property
    def codes_edition(self) -> date:
        """Of when the newest codes are."""
        following = following_releases(self.orders)
        return following[-1].covers_from if following else CODES_EDITION

    @property
    def covered_to(self) -> date:
        """The last day of service the code table covers."""
        following = following_releases(self.orders)
        return following[-1].covers_to if following else COVERED_TO

    def edition_rows(self) -> list[tuple[str, str]]:
        """Names and values of the built table's edition."""
        return [
            ("codes", self.codes_edition.isoformat()),
            ("notes", self.notes_edition.isoformat()),
            ("covered_from", COVERED_FROM.isoformat()),
            ("covered_to", self.covered_to.isoformat()),
        ]

    def nodes(self, progress: Callable[[float], bool]) -> list[TabularNode]:
        """The tabular list. Raises `TabularListError` or `OSError` if it cannot be read or reading was stopped."""
        if self.tabular is None:
            return read_tabular_list(source_files.tabular_list_file(), progress)
        content = str(self.tabular.rows["xml"]).encode()
        return read_tabular_stream(io.BytesIO(content), len(content), progress)

    def validity(self) -> ValidityTable:
        """On which days each code is billable."""
        shipped = read_validity(source_files.code_table(source_files.VALIDITY_FILE))
        return carried_on(shipped, following_releases(self.orders))

    def new_titles(self) -> dict[str, str]:
        """Titles of codes the tabular list may lack, by undotted code."""
        titles = read_new_titles(source_files.code_table(source_files.NEW_TITLES_FILE))
        if self.tabular is not None:  # codes that ended before the imported list are printed in the shipped one
            shipped = read_tabular_list(source_files.tabular_list_file())
            titles.update({undotted(node.code): node.title for node in shipped if node.element == "diag"})
        for order in self.orders:
            titles.update(order.rows["titles"])
        return titles


@dataclass(frozen=True, slots=True)
class Era:
    """The days from `first` on that one tabular list holds for: the shipped one if `tabular` is None."""

    first: date
    tabular: Path | None
    folder: Path

    def sources(self) -> CodeSources:
        """What its table is built from."""
        tabular = load_edition(self.tabular) if self.tabular is not None else None
        return CodeSources(tabular, load_editions(self.folder, TableKind.ORDER))

    def seals(self) -> Iterable[str]:
        """A short name for each imported edition that its table is built from, without reading it."""
        orders = sorted(self.folder.glob(f"{TableKind.ORDER}-*{ENDING}"))
        for path in (*((self.tabular,) if self.tabular is not None else ()), *orders):
            yield f"{path.name} {seal_of(path)}"


def eras_of(folder: Path | None = None) -> tuple[Era, ...]:
    """The eras, oldest first; the first is that of the shipped tabular list."""
    kept = editions_folder() if folder is None else folder
    eras = [Era(COVERED_FROM, None, kept)]
    for path in sorted(kept.glob(f"{TableKind.TABULAR}-*{ENDING}")):
        release = _release_of(path)
        if release is not None and release > SHIPPED_NOTES and is_whole(path):
            eras.append(Era(release, path, kept))
    return tuple(eras)


def _release_of(path: Path) -> date | None:
    try:
        return date.fromisoformat(path.name.removeprefix(f"{TableKind.TABULAR}-").removesuffix(ENDING))
    except ValueError:
        return None


def following_releases(orders: Sequence[ImportedEdition]) -> list[ImportedEdition]:
    """Those order files that carry the shipped table on, each from the day after the last covered one."""
    following: list[ImportedEdition] = []
    covered_to = COVERED_TO
    for order in sorted(orders, key=lambda one: one.covers_from):
        if order.covers_from == covered_to + timedelta(days=1):
            following.append(order)
            covered_to = order.covers_to
    return following


def carried_on(table: ValidityTable, releases: Sequence[ImportedEdition]) -> ValidityTable:
    """The table with the days of later releases: a code that goes on keeps its period, a new one begins one.

    A manifestation code stays one as long as it is billable; of a new code the order file does not say it.
    """
    billable, manifestation = dict(table.billable), dict(table.manifestation)
    for release in releases:
        first, last = release.covers_from.toordinal(), release.covers_to.toordinal()
        codes = release.rows["billable"]
        for code in codes:
            billable[code] = _with(billable.get(code, ()), first, last)
            held = manifestation.get(code, ())
            if held and held[-1][1] == first - 1:
                manifestation[code] = _with(held, first, last)
    return ValidityTable(billable, manifestation)


def _with(periods: Periods, first: int, last: int) -> Periods:
    if periods and periods[-1][1] == first - 1:
        return (*periods[:-1], (periods[-1][0], last))
    return (*periods, (first, last))
