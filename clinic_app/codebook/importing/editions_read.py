"""Editions made of what the official files say: named, dated, and with a sentence on what of them was kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Protocol

from clinic_app.codebook.code_sources import SHIPPED_NOTES, CodeSources
from clinic_app.codebook.imported_editions import (
    ENDING,
    ImportedEdition,
    OfficialFile,
    TableKind,
    load_edition,
    load_editions,
)
from clinic_app.codebook.importing import fee_file, mue_file, ncci_file, order_file, tabular_file
from clinic_app.codebook.importing.members import Member
from clinic_app.codebook.importing.ncci_file import PairsRead
from clinic_app.codebook.importing.progress import Meter
from clinic_app.codebook.importing.refusal import ImportRefusedError
from clinic_app.codebook.importing.release_names import last_day, quarter_name, release_end
from clinic_app.domain.errors import ClinicError


class MemberWithHead(Protocol):
    """A member and its first rows."""

    @property
    def member(self) -> Member:
        """The member."""

    @property
    def head(self) -> str:
        """Its first rows as text."""


def editions_of_pairs(
    parts: Sequence[MemberWithHead],
    files: Mapping[Path, OfficialFile],
    meter: Meter,
    known: frozenset[str],
    kept_in: Path,
) -> list[ImportedEdition]:
    """The files of pairs as one edition a quarter; parts imported earlier of the same quarter stay in it.

    Raises:
        ImportRefusedError: a file is wrong, or no therapy code is covered by what the files hold.
    """
    read_by_quarter: dict[date | None, PairsRead] = {}
    files_by_quarter: dict[date | None, list[OfficialFile]] = {}
    for part in parts:
        meter.what = f"{part.member.path.name}: NCCI pairs"
        quarter = ncci_file.stated_quarter(part.member, part.head)
        read = read_by_quarter.setdefault(quarter, PairsRead())
        ncci_file.read_pairs(part.member, meter, known, read)
        files_by_quarter.setdefault(quarter, []).append(files[part.member.path])
    return [
        _edition_of_pairs(quarter or ncci_file.quarter_by_rows(read), read, files_by_quarter[quarter], known, kept_in)
        for quarter, read in read_by_quarter.items()
    ]


def _edition_of_pairs(
    quarter: date, read: PairsRead, files: Sequence[OfficialFile], known: frozenset[str], kept_in: Path
) -> ImportedEdition:
    name = quarter_name(quarter)
    if read.newest > last_day(quarter).strftime("%Y%m%d"):
        raise ImportRefusedError(f"The files say they are of {name}, but hold pairs that begin later.")
    all_files = list(files)
    earlier = _kept(kept_in, TableKind.NCCI, name)
    if earlier is not None and _add_kept_parts(read, earlier):
        all_files += [one for one in earlier.files if one not in all_files]
    covered = covered_codes(read.spans, read.seen)
    if not covered:
        raise ImportRefusedError(
            "The files hold no therapy code in their column 1 range.", "Choose all files of the quarter together."
        )
    return ImportedEdition(
        TableKind.NCCI,
        name,
        quarter,
        last_day(quarter),
        "CMS NCCI practitioner procedure-to-procedure edits",
        tuple(all_files),
        f"{len(read.pairs):,} pairs between therapy codes of {sum(rows for _, _, rows in read.spans):,} pairs read; "
        f"complete for {len(covered)} of {len(known)} codes of the therapy table",
        {
            "pairs": sorted(map(list, read.pairs)),
            "spans": sorted(map(list, set(read.spans))),
            "seen": sorted(read.seen),
        },
    )


def covered_codes(spans: Iterable[Sequence[Any]], seen: Iterable[str]) -> frozenset[str]:
    """The codes all of whose pairs with each other stand in the files at hand."""
    return frozenset(code for code in seen if any(first <= code <= last for first, last, _ in spans))


def _add_kept_parts(read: PairsRead, earlier: ImportedEdition) -> bool:
    """Take over the parts of an earlier import that the files at hand do not hold anew; whether there are any."""
    new = tuple(read.spans)
    old = [(first, last, rows) for first, last, rows in earlier.rows["spans"]]
    others = [one for one in old if not (_within(one[0], new) and _within(one[1], new))]
    for column1, column2, indicator, effective, deleted, reason in earlier.rows["pairs"]:
        if _within(column1, others):
            read.pairs.add((column1, column2, indicator, effective, deleted, reason))
    if others:
        read.spans.extend(others)
        read.seen.update(earlier.rows["seen"])
    return bool(others)


def _within(code: str, spans: Sequence[tuple[str, str, int]]) -> bool:
    return any(first <= code <= last for first, last, _ in spans)


def check_releases_follow(editions: Sequence[ImportedEdition], kept_in: Path) -> None:
    """Refuse an order file that leaves a gap of days of which nobody could say what was valid.

    Raises:
        ImportRefusedError: a release between the covered days and this one is missing.
    """
    orders = [one for one in editions if one.kind is TableKind.ORDER]
    if not orders:
        return
    names = {one.name for one in orders}
    earlier = [one for one in load_editions(kept_in, TableKind.ORDER) if one.name not in names]
    sources = CodeSources(None, (*earlier, *orders))
    for order in orders:
        if order.covers_from > sources.covered_to:
            missing = sources.covered_to + timedelta(days=1)
            raise ImportRefusedError(
                f"Before the order file of {order.name}, that of {missing} is missing.",
                f"Import the release of {missing} first, or both together. Nothing was changed.",
            )


def _kept(folder: Path, kind: TableKind, name: str) -> ImportedEdition | None:
    """What was imported of this edition before; a damaged file counts as nothing, since it is now replaced."""
    path = folder / f"{kind}-{name}{ENDING}"
    try:
        return load_edition(path) if path.exists() else None
    except ClinicError:
        return None


def edition_of_ceilings(
    member: Member, head: str, file: OfficialFile, meter: Meter, known: frozenset[str]
) -> ImportedEdition:
    """The daily ceilings of one quarter. Raises `ImportRefusedError`."""
    quarter = mue_file.stated_quarter(member, head)
    ceilings = mue_file.read_ceilings(member, meter, known)
    return ImportedEdition(
        TableKind.MUE,
        quarter_name(quarter),
        quarter,
        last_day(quarter),
        "CMS NCCI practitioner medically unlikely edits",
        (file,),
        f"ceilings of {len(ceilings)} of {len(known)} codes of the therapy table",
        {"ceilings": ceilings},
    )


def edition_of_fees(
    member: Member, head: str, file: OfficialFile, meter: Meter, known: frozenset[str]
) -> ImportedEdition:
    """The relative values of one release. Raises `ImportRefusedError`."""
    release = fee_file.stated_release(member, head)
    fees = fee_file.read_fees(member, meter, known)
    return ImportedEdition(
        TableKind.FEES,
        f"{release:%Y-%m}",
        release,
        date(release.year, 12, 31),
        "CMS physician fee schedule relative value file",
        (file,),
        f"relative values of {len(fees.values)} therapy codes, conversion factor {fees.conversion_factor}",
        {"values": fees.values, "conversion_factor": fees.conversion_factor},
    )


def edition_of_order(member: Member, file: OfficialFile, meter: Meter) -> ImportedEdition:
    """The billable codes of one ICD-10-CM release. Raises `ImportRefusedError`."""
    release = order_file.stated_release(member)
    if release.month not in (4, 10):
        raise ImportRefusedError(f"{member.name} is of no release of October or April.")
    order = order_file.read_order(member, meter)
    return ImportedEdition(
        TableKind.ORDER,
        release.isoformat(),
        release,
        release_end(release),
        "CMS and NCHS ICD-10-CM order file",
        (file,),
        f"{len(order.billable):,} billable codes and the titles of {len(order.titles):,} entries",
        {"billable": sorted(order.billable), "titles": order.titles},
    )


def edition_of_tabular(member: Member, head: str, file: OfficialFile, meter: Meter) -> ImportedEdition:
    """The notes and titles of one ICD-10-CM tabular list. Raises `ImportRefusedError`."""
    release = tabular_file.stated_release(member, head)
    if release <= SHIPPED_NOTES:
        raise ImportRefusedError(f"{member.name} is of {release}; the program holds the notes of {SHIPPED_NOTES}.")
    text, entries, notes = tabular_file.read_tabular(member, meter)
    return ImportedEdition(
        TableKind.TABULAR,
        release.isoformat(),
        release,
        release_end(release),
        "CMS and NCHS ICD-10-CM tabular list",
        (file,),
        f"{entries:,} entries with {notes:,} notes",
        {"xml": text},
    )
