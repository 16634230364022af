"""CSV and XLSX files of any system, and hostile ones."""

from __future__ import annotations

import time
import zipfile
from pathlib import Path

import pytest

from clinic_app.codebook.importing.refusal import ImportRefusedError, ImportStoppedError
from clinic_app.services.bring_in import table_file
from clinic_app.services.bring_in.table_file import read_table
from tests.services.bring_in.files import workbook, written


@pytest.mark.parametrize(("separator", "words"), [(",", "comma"), (";", "semicolon"), ("\t", "tab"), ("|", "bar")])
def test_the_separator_is_found_out(tmp_path: Path, separator: str, words: str) -> None:
    text = separator.join(["Name", "DOB"]) + "\n" + separator.join(['"Testerson, Ada; the first"', "2/3/1950"]) + "\n"
    table = read_table(written(tmp_path, text))
    assert table.head == ("Name", "DOB")
    assert [one.cells for one in table.rows] == [("Testerson, Ada; the first", "2/3/1950")]
    assert words in table.read_as


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_encoding_is_found_out(tmp_path: Path, encoding: str) -> None:
    table = read_table(written(tmp_path, "Name,Town\nZoë Müller,Nowhere\n".encode(encoding)))
    assert table.rows[0].cells == ("Zoë Müller", "Nowhere")


def test_rows_are_numbered_as_a_spreadsheet_shows_them(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, 'Name,Town\n\n"Two\nlines",Here\n,,\nLast,There\n'))
    assert [(one.number, one.cells) for one in table.rows] == [(3, ("Two\nlines", "Here")), (5, ("Last", "There"))]
    same = read_table(workbook(tmp_path, [["Name", "Town"], [], ["One", "Here"], [], ["Last", "There"]]))
    assert [one.number for one in same.rows] == [3, 5]


def test_a_workbook_reads_as_text(tmp_path: Path) -> None:
    table = read_table(workbook(tmp_path, [["Name", "DOS", "Minutes"], ["Testerson", 46344, 33.0]]))
    assert table.rows[0].cells == ("Testerson", "46344", "33")
    assert table.read_as == "Excel workbook"


def test_what_is_invisible_or_turns_the_writing_round_is_cleaned_away(tmp_path: Path) -> None:
    table = read_table(written(tmp_path, "Name\nAda\u202e\u200e\x07 Testerson\n"))
    assert table.rows[0].cells == ("Ada Testerson",)


def test_wrong_files_are_refused_with_a_sentence(tmp_path: Path) -> None:
    for content, sentence in (
        (b"", "is empty"),
        (b"Name,DOB\n", "holds no rows"),
        (b'Name,DOB\n"Ada,2/3/1950\n', "row 2 cannot be read"),
        (b"Name\n\0\1\2\n", "is no text file"),
        (b"Name\n" + b"x" * 9_000, "longer than"),
        (b",".join([b"c"] * 200) + b"\n1,2\n", "columns"),
        (b"PK\x03\x04 and nothing of an archive", "damaged"),
    ):
        with pytest.raises(ImportRefusedError, match=sentence):
            read_table(written(tmp_path, content))
    with pytest.raises(ImportRefusedError, match="is no file"):
        read_table(tmp_path)


@pytest.mark.parametrize("content", [b"Name,DOB\n", b"\xd0\xcf\x11\xe0\0\0 an older workbook"])
def test_a_workbook_by_its_name_alone_is_refused_as_one(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "patients.xlsx"
    path.write_bytes(content)
    with pytest.raises(ImportRefusedError, match=r"^patients\.xlsx cannot be read as a workbook\."):
        read_table(path)
    path.write_bytes(b"Name,DOB\nDemo,02/03/1950\n")  # as some systems export
    assert read_table(path).head == ("Name", "DOB")


def test_hostile_workbooks_are_refused_at_once(tmp_path: Path) -> None:
    sheet = "<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet><sheetData/></worksheet>"
    bomb = "<worksheet><sheetData>" + "<row><c><v>1</v></c></row>" * 2_000_000
    begun = time.perf_counter()
    for inside in (sheet, bomb):
        path = tmp_path / "hostile.xlsx"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", "<Types/>")
            archive.writestr("xl/worksheets/sheet1.xml", inside)
        with pytest.raises(ImportRefusedError):
            read_table(path)
    assert time.perf_counter() - begun < 10


def test_a_workbook_that_counts_from_1904_is_not_read_four_years_off(tmp_path: Path) -> None:
    book = '<workbook xmlns="x"><workbookPr date1904="1"/></workbook>'
    with pytest.raises(ImportRefusedError, match="from 1904"):
        read_table(workbook(tmp_path, [["DOS"], [44881]], book=book))


def test_a_workbook_whose_way_to_count_days_is_damaged_is_refused(tmp_path: Path) -> None:
    path = workbook(tmp_path, [["DOS"], [44881]], book="<workbook>" + "".join(map(str, range(500))) + "</workbook>")
    with zipfile.ZipFile(path) as archive:
        place = archive.getinfo("xl/workbook.xml").header_offset + 30 + len("xl/workbook.xml")
    content = bytearray(path.read_bytes())
    content[place : place + 40] = b"\xff" * 40
    path.write_bytes(content)
    with pytest.raises(ImportRefusedError, match="damaged"):
        read_table(path)


def test_too_many_rows_and_too_large_files_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_file, "MOST_ROWS", 10)
    with pytest.raises(ImportRefusedError, match="more than 10 rows"):
        read_table(written(tmp_path, "Name\n" + "Ada\n" * 11))
    monkeypatch.setattr(table_file, "LARGEST_FILE", 1 << 20)
    with pytest.raises(ImportRefusedError, match="larger than 1 MB"):
        read_table(written(tmp_path, b"x" * ((1 << 20) + 1)))


def test_reading_stops_when_it_is_told_to(tmp_path: Path) -> None:
    with pytest.raises(ImportStoppedError):
        read_table(written(tmp_path, "Name\n" + "Ada\n" * 5_000), lambda _share, _words: False)
