"""The import door: what a person picked is recognised, read whole, and only then kept. All of it, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from clinic_app.codebook.edition_changes import change_editions
from clinic_app.codebook.imported_editions import ImportedEdition, OfficialFile, TableKind, editions_folder
from clinic_app.codebook.importing import fee_file, mue_file, ncci_file, order_file, tabular_file
from clinic_app.codebook.importing.editions_read import (
    check_releases_follow,
    edition_of_ceilings,
    edition_of_fees,
    edition_of_order,
    edition_of_tabular,
    editions_of_pairs,
)
from clinic_app.codebook.importing.members import Member, fingerprint_of, members_of
from clinic_app.codebook.importing.progress import Meter, Progress
from clinic_app.codebook.importing.refusal import ImportRefusedError
from clinic_app.codebook.importing.rows import head_of
from clinic_app.codebook.procedures import ProcedureTable

MOST_FILES = 20


class OfficialTable(Enum):
    """What a file was recognised as, in a person's words."""

    PAIRS = "NCCI pairs"
    CEILINGS = "daily ceilings (MUE)"
    FEES = "fee schedule"
    ORDER = "ICD-10-CM order file"
    TABULAR = "ICD-10-CM tabular list"


@dataclass(frozen=True, slots=True)
class RecognisedMember:
    """A member, what it is, and its first rows."""

    member: Member
    table: OfficialTable
    head: str


def import_files(
    paths: Sequence[Path], progress: Progress | None = None, folder: Path | None = None
) -> tuple[ImportedEdition, ...]:
    """Import official files, several parts of one table together. Gives the editions as they are kept now.

    Raises:
        ImportRefusedError: a file is wrong, cut, damaged or hostile; nothing was changed.
        ImportStoppedError: `progress` returned False; nothing was changed.
        ClinicError: the editions could not be written; nothing was changed.
    """
    kept_in = editions_folder() if folder is None else folder
    editions = read_files(paths, progress, kept_in)
    change_editions(kept_in, editions)
    return editions


def read_files(
    paths: Sequence[Path], progress: Progress | None = None, folder: Path | None = None
) -> tuple[ImportedEdition, ...]:
    """Read official files beside what is kept in `folder`, and keep nothing.

    Raises:
        ImportRefusedError: a file is wrong, cut, damaged or hostile.
        ImportStoppedError: `progress` returned False.
    """
    if not 0 < len(paths) <= MOST_FILES:
        raise ImportRefusedError(f"Choose between one and {MOST_FILES} files.")
    kept_in = editions_folder() if folder is None else folder
    recognised = [one for path in dict.fromkeys(paths) for one in recognise(path)]
    meter = Meter(sum(_work(one.member) for one in recognised), progress)
    editions = _read(recognised, meter, kept_in)
    check_releases_follow(editions, kept_in)
    meter.what = "Read"
    meter.tell(1.0)
    return editions


def recognise(path: Path) -> list[RecognisedMember]:
    """The official tables in a picked file.

    Raises:
        ImportRefusedError: it is damaged or hostile, or holds none.
    """
    members = members_of(path)
    texts = {Path(one.name).stem.lower() for one in members if not one.is_workbook}
    found = []
    for member in members:
        # The official ZIPs carry the same table as text and as workbook: the text reads faster.
        if member.is_workbook and Path(member.name).stem.lower() in texts:
            continue
        head = head_of(member)
        table = _table_of(head)
        if table is not None and not _is_left_out(member, table, len(members)):
            found.append(RecognisedMember(member, table, head))
    if not found:
        raise ImportRefusedError(
            f"{path.name} is none of the official files this program reads.",
            "It reads NCCI practitioner pairs, practitioner MUE, PPRRVU, and the ICD-10-CM tabular list and order "
            "file. Nothing was changed.",
        )
    return found


def _table_of(head: str) -> OfficialTable | None:
    if tabular_file.is_tabular_list(head):
        return OfficialTable.TABULAR
    if order_file.is_order_file(head):
        return OfficialTable.ORDER
    if fee_file.is_fee_table(head):
        return OfficialTable.FEES
    if mue_file.is_ceiling_table(head):
        return OfficialTable.CEILINGS
    return OfficialTable.PAIRS if ncci_file.is_pair_table(head) else None


def _is_left_out(member: Member, table: OfficialTable, beside: int) -> bool:
    """Files of a ZIP that say the same as another of it, or something else in the same columns."""
    name = member.name.lower()
    if beside == 1:
        return False
    if table is OfficialTable.FEES:
        return "pprrvu" not in name or ("qpp" in name and "nonqpp" not in name)
    return "addenda" in name


def _work(member: Member) -> int:
    """Bytes the meter will count: a workbook inside a ZIP is copied first, then read."""
    return member.size * 2 if member.is_workbook else member.size


def _read(recognised: Sequence[RecognisedMember], meter: Meter, kept_in: Path) -> tuple[ImportedEdition, ...]:
    known = ProcedureTable.load().codes
    files = {path: OfficialFile(path.name, fingerprint_of(path)) for path in {one.member.path for one in recognised}}
    editions: dict[tuple[TableKind, str], ImportedEdition] = {}
    pairs = [one for one in recognised if one.table is OfficialTable.PAIRS]
    found = editions_of_pairs(pairs, files, meter, known, kept_in) if pairs else []
    for one in recognised:
        meter.what = f"{one.member.path.name}: {one.table.value}"
        file = files[one.member.path]
        if one.table is OfficialTable.CEILINGS:
            found.append(edition_of_ceilings(one.member, one.head, file, meter, known))
        elif one.table is OfficialTable.FEES:
            found.append(edition_of_fees(one.member, one.head, file, meter, known))
        elif one.table is OfficialTable.ORDER:
            found.append(edition_of_order(one.member, file, meter))
        elif one.table is OfficialTable.TABULAR:
            found.append(edition_of_tabular(one.member, one.head, file, meter))
    for edition in found:
        if (edition.kind, edition.name) in editions:
            raise ImportRefusedError(f"Two of the files hold the table of {edition.name}; choose one of them.")
        editions[edition.kind, edition.name] = edition
    return tuple(editions.values())
