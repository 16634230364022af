"""The import door with good files: every format, what is kept of it, and how it is used afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from clinic_app.codebook.codebook import edition_for, newest_edition
from clinic_app.codebook.edition_tables import ceiling_tables, pair_tables, relative_value_table
from clinic_app.codebook.imported_editions import (
    ImportedEdition,
    TableKind,
    damaged_editions,
    load_edition,
    load_editions,
)
from clinic_app.codebook.importing.door import import_files
from clinic_app.codebook.importing.refusal import ImportStoppedError
from clinic_app.codebook.ncci import NcciTable, PairReason
from clinic_app.domain.errors import ClinicError
from tests.codebook.importing.official import (
    MUE_NAME,
    MUE_ROWS,
    NCCI_HEAD,
    NCCI_ROWS,
    NCCI_TEXT_NAME,
    fee_text,
    mue_text,
    ncci_text,
    workbook,
    zipped,
)

AUTUMN = date(2026, 11, 2)


def imported(folder: Path, *paths: Path) -> tuple[ImportedEdition, ...]:
    kept = folder / "kept"
    kept.mkdir(exist_ok=True)
    return import_files(paths, folder=kept)


def pairs_zip(folder: Path, name: str = "f1.zip", rows: Sequence[Sequence[str]] = NCCI_ROWS, part: int = 1) -> Path:
    return zipped(folder / name, {NCCI_TEXT_NAME.replace("f1", f"f{part}"): ncci_text(rows)})


def newest_pairs(folder: Path) -> NcciTable:
    return newest_edition(pair_tables(folder / "kept"))


def test_the_text_of_a_quarter_keeps_the_pairs_between_therapy_codes(tmp_path: Path) -> None:
    (edition,) = imported(tmp_path, pairs_zip(tmp_path))
    assert (edition.kind, edition.name) == (TableKind.NCCI, "2026Q4")
    assert (edition.covers_from, edition.covers_to) == (date(2026, 10, 1), date(2026, 12, 31))
    assert len(edition.rows["pairs"]) == 6
    assert edition.coverage.startswith("6 pairs between therapy codes of 8 pairs read; complete for ")
    assert len(edition.files[0].sha256) == 64
    table = newest_pairs(tmp_path)
    edit = table.between("97124", "97110", AUTUMN)
    assert edit is not None
    assert (edit.column1, edit.indicator, edit.reason) == ("97110", 1, PairReason.MORE_EXTENSIVE)


def test_pairs_are_judged_by_their_own_days(tmp_path: Path) -> None:
    imported(tmp_path, pairs_zip(tmp_path))
    table = newest_pairs(tmp_path)
    assert table.between("97110", "97124", date(2026, 9, 30)) is None
    assert table.between("97140", "97124", date(2026, 6, 30)) is not None
    assert table.between("97140", "97124", date(2026, 7, 1)) is None
    assert table.between("97161", "97140", AUTUMN) is None  # indicator 9 never holds
    struck = table.between("97140", "97530", date(2020, 1, 1))
    assert struck is None  # listed and undone the same day
    former = table.ended("97124", "97140")
    assert former is not None
    assert former.ended == date(2026, 6, 30)


def test_codes_the_file_does_not_hold_stay_with_the_shipped_pairs_and_count_as_uncovered(tmp_path: Path) -> None:
    imported(tmp_path, pairs_zip(tmp_path))
    table = newest_pairs(tmp_path)
    assert table.covers("97110")
    assert not table.covers("92507")
    assert table.between("92507", "97110", AUTUMN) is not None
    assert table.uncovered(frozenset({"97110", "92507"})) == {"92507"}


def test_parts_of_a_quarter_imported_one_after_the_other_make_one_edition(tmp_path: Path) -> None:
    parts = NCCI_ROWS[:4], NCCI_ROWS[4:]
    first = pairs_zip(tmp_path, "a.zip", parts[0], 1)
    second = pairs_zip(tmp_path, "b.zip", (("97150", "97530", "", "20100101", "*", "1", "Other"), *parts[1][2:]), 2)
    imported(tmp_path, first)
    (one_by_one,) = imported(tmp_path, second)
    (together,) = import_files([first, second], folder=_made(tmp_path / "other"))
    assert one_by_one.rows == together.rows
    assert len(one_by_one.files) == 2
    assert len(load_editions(tmp_path / "kept", TableKind.NCCI)) == 1


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def test_a_workbook_says_the_same_as_the_text(tmp_path: Path) -> None:
    rows = [line.split("\t") for line in NCCI_HEAD.splitlines()] + [list(row) for row in NCCI_ROWS]
    content = workbook(tmp_path / "ccipra-v323r0-f1.xlsx", rows)
    archive = zipped(tmp_path / "book.zip", {"ccipra-v323r0-f1.xlsx": content})
    (of_text,) = imported(tmp_path, pairs_zip(tmp_path))
    (of_book,) = import_files([tmp_path / "ccipra-v323r0-f1.xlsx"], folder=_made(tmp_path / "book"))
    (of_archive,) = import_files([archive], folder=_made(tmp_path / "archive"))
    assert of_book.rows == of_text.rows == of_archive.rows


def test_a_file_without_its_official_name_takes_the_quarter_of_its_newest_pair(tmp_path: Path) -> None:
    plain = tmp_path / "pairs.txt"
    plain.write_bytes(ncci_text())
    (edition,) = imported(tmp_path, plain)
    assert edition.name == "2026Q4"


@pytest.mark.parametrize(
    ("name", "edition"),
    [
        ("ccipra-v321r0-f2.txt", "2026Q2"),
        ("medicare-ncci-2027-q1-practitioner-ptp-edits-ccipra-v330r0-f4.txt", "2027Q1"),
        ("practitioner_ptp_2027Q2.txt", "2027Q2"),
    ],
)
def test_the_official_name_gives_the_quarter(tmp_path: Path, name: str, edition: str) -> None:
    plain = tmp_path / name
    plain.write_bytes(ncci_text(row for row in NCCI_ROWS if row[3] < "2026"))
    assert imported(tmp_path, plain)[0].name == edition


def test_an_unsorted_file_covers_only_what_stands_in_its_first_column(tmp_path: Path) -> None:
    rows = [NCCI_ROWS[6], NCCI_ROWS[1]]
    imported(tmp_path, pairs_zip(tmp_path, rows=rows))
    table = newest_pairs(tmp_path)
    assert [table.covers(code) for code in ("97530", "97110", "97124", "97116")] == [True, True, False, False]


@pytest.mark.parametrize("packed", [True, False])
def test_daily_ceilings_are_read_by_their_heads(tmp_path: Path, packed: bool) -> None:
    path = tmp_path / MUE_NAME
    path.write_bytes(mue_text())
    if packed:
        path = zipped(tmp_path / "mue.zip", {MUE_NAME: mue_text()})
    (edition,) = imported(tmp_path, path)
    assert (edition.kind, edition.name) == (TableKind.MUE, "2026Q4")
    table = newest_edition(ceiling_tables(tmp_path / "kept"))
    assert table.edition.name == "2026Q4"
    found = table.lookup("97110")
    assert found is not None
    assert (found.value, found.indicator, found.compared_with) == (5, 3, "2026Q4")
    assert table.lookup("92507") is None


def test_daily_ceilings_are_read_from_a_workbook(tmp_path: Path) -> None:
    heads = ["HCPCS/\nCPT Code", "Practitioner Services MUE Values", "MUE Adjudication Indicator", "MUE Rationale"]
    path = tmp_path / MUE_NAME.replace("csv", "xlsx")
    workbook(path, [["CPT codes only are copyright, all rights reserved."], heads, *map(list, MUE_ROWS)])
    (edition,) = imported(tmp_path, path)
    assert [row[:2] for row in edition.rows["ceilings"]] == [("97110", 5), ("97161", 1), ("97597", 1)]


@pytest.mark.parametrize(("year", "added_column"), [(2025, False), (2027, True)])
def test_relative_values_are_found_by_their_heads_whatever_column_was_added(
    tmp_path: Path, year: int, added_column: bool
) -> None:
    name = f"PPRRVU{year}_Jul_nonQPP.csv"
    content = fee_text(year, added_column=added_column)
    others = {f"PPRRVU{year}_Jul_QPP.csv": content, "GPCI.csv": b"a,b\r\n1,2\r\n"}
    (edition,) = imported(tmp_path, zipped(tmp_path / "RVU.zip", {name: content, **others}))
    assert edition.name == f"{year}-07"
    table = relative_value_table(tmp_path / "kept")
    found = table.lookup("97110", date(year, 8, 1))
    assert found is not None
    assert (found.work, found.practice_expense, found.malpractice) == (
        Decimal("0.45"),
        Decimal("0.40"),
        Decimal("0.02"),
    )
    assert table.conversion_factor(date(year, 8, 1)) == Decimal("33.4009")
    assert table.lookup("97110", AUTUMN) is not None  # the shipped year is still there


def test_a_release_older_than_the_shipped_one_does_not_take_its_place(tmp_path: Path) -> None:
    old = fee_text(2026, "7.77", added_column=True).replace(b"July Release", b"January Release")
    imported(tmp_path, zipped(tmp_path / "RVU26A.zip", {"PPRRVU26_JAN.csv": old}))
    found = relative_value_table(tmp_path / "kept").lookup("97110", AUTUMN)
    assert found is not None
    assert found.work != Decimal("7.77")


def test_the_edition_of_the_day_is_chosen_and_else_the_newest(tmp_path: Path) -> None:
    old_rows = [row for row in NCCI_ROWS if row[3] < "2026"]
    for name in ("ccipra-v310r0-f1.txt", "ccipra-v323r0-f1.txt"):
        path = tmp_path / name
        path.write_bytes(ncci_text(old_rows))
        imported(tmp_path, path)
    tables = pair_tables(tmp_path / "kept")
    names = {
        day: edition_for(tables, day).edition.name
        for day in (date(2024, 8, 1), date(2025, 2, 1), date(2026, 8, 1), AUTUMN, date(2027, 1, 1))
    }
    assert list(names.values()) == ["2024Q3", "2025Q1", "2026Q4", "2026Q4", "2026Q4"]


def test_the_shipped_ceilings_hold_where_an_imported_quarter_does_not(tmp_path: Path) -> None:
    path = tmp_path / MUE_NAME
    path.write_bytes(mue_text())
    imported(tmp_path, path)
    tables = ceiling_tables(tmp_path / "kept")
    assert edition_for(tables, date(2026, 9, 30)).edition.name == "2024Q3"
    assert edition_for(tables, date(2026, 10, 1)).edition.name == "2026Q4"
    assert edition_for(tables, date(2027, 1, 1)).edition.name == "2026Q4"


def test_importing_again_gives_the_same_bytes(tmp_path: Path) -> None:
    path = pairs_zip(tmp_path)
    imported(tmp_path, path)
    before = {file.name: file.read_bytes() for file in (tmp_path / "kept").iterdir()}
    imported(tmp_path, path)
    assert {file.name: file.read_bytes() for file in (tmp_path / "kept").iterdir()} == before
    assert list(before) == ["ncci-2026Q4.edition"]


def test_progress_rises_to_the_end_and_cancel_changes_nothing(tmp_path: Path) -> None:
    path = pairs_zip(tmp_path)
    told: list[float] = []
    kept = _made(tmp_path / "kept")

    def note(share: float, what: str) -> bool:
        assert what
        told.append(share)
        return True

    with pytest.raises(ImportStoppedError):
        import_files([path], lambda _share, _what: False, kept)
    assert list(kept.iterdir()) == []
    import_files([path], note, kept)
    assert told == sorted(told)
    assert told[-1] == 1.0


def test_a_damaged_kept_edition_is_named_and_mended_by_importing_again(tmp_path: Path) -> None:
    path = pairs_zip(tmp_path)
    imported(tmp_path, path)
    kept = tmp_path / "kept" / "ncci-2026Q4.edition"
    whole = kept.read_bytes()
    for damaged in (whole[:-5], whole[:10], b"", whole[:100] + b"x" + whole[101:]):
        kept.write_bytes(damaged)
        assert [one.edition.name for one in pair_tables(tmp_path / "kept")] == ["2024Q3"]
        (named,) = damaged_editions(tmp_path / "kept")
        assert (named.kind, named.name, named.covers_from) == (TableKind.NCCI, "2026Q4", date(2026, 10, 1))
        with pytest.raises(ClinicError, match=r"ncci-2026Q4\.edition is damaged"):
            load_edition(kept)
    imported(tmp_path, path)
    assert kept.read_bytes() == whole
    assert damaged_editions(tmp_path / "kept") == ()
