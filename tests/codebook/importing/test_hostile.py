"""The import door with wrong, cut and hostile files: one sentence each, and nothing changed."""

from __future__ import annotations

import struct
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from clinic_app.codebook.importing.door import import_files
from clinic_app.codebook.importing.members import MOST_MEMBERS
from clinic_app.codebook.importing.refusal import ImportRefusedError
from tests.codebook.importing.official import (
    MUE_HEAD,
    MUE_NAME,
    MUE_ROWS,
    NCCI_HEAD,
    NCCI_ROWS,
    NCCI_TEXT_NAME,
    fee_text,
    mue_text,
    ncci_text,
    order_text,
    workbook,
    zipped,
)

Maker = Callable[[Path], Path]
XML = b'<?xml version="1.0" encoding="utf-8"?>'
ENTITIES = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def plain(name: str, content: bytes) -> Maker:
    def make(folder: Path) -> Path:
        (folder / name).write_bytes(content)
        return folder / name

    return make


def packed(name: str, content: bytes) -> Maker:
    return lambda folder: zipped(folder / "picked.zip", {name: content})


def cut_zip(folder: Path) -> Path:
    path = zipped(folder / "cut.zip", {NCCI_TEXT_NAME: ncci_text()})
    path.write_bytes(path.read_bytes()[:-40])
    return path


def wrong_checksum(folder: Path) -> Path:
    path = folder / "bits.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(NCCI_TEXT_NAME, ncci_text())
    path.write_bytes(path.read_bytes().replace(b"97110\t97150", b"97110\t97140"))
    return path


def lying_about_size(folder: Path) -> Path:
    path = zipped(folder / "lying.zip", {NCCI_TEXT_NAME: ncci_text()})
    content = path.read_bytes()
    size = struct.pack("<L", len(ncci_text()))
    path.write_bytes(content.replace(size, struct.pack("<L", 400)))
    return path


def many_members(folder: Path) -> Path:
    return zipped(folder / "many.zip", {f"{number}.txt": b"x" for number in range(MOST_MEMBERS + 1)})


def encrypted(folder: Path) -> Path:
    path = zipped(folder / "locked.zip", {NCCI_TEXT_NAME: ncci_text()})
    content = bytearray(path.read_bytes())
    content[content.rindex(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(content)
    return path


def bad_workbook(prologue: str, rows: list[list[str]]) -> Maker:
    def make(folder: Path) -> Path:
        path = folder / "ccipra-v323r0-f1.xlsx"
        workbook(path, rows, prologue=prologue)
        return path

    return make


def workbook_with_a_missing_text(folder: Path) -> Path:
    sheet = b'<worksheet><sheetData><row><c t="s"><v>7</v></c></row></sheetData></worksheet>'
    return zipped(folder / "x.xlsx", {"[Content_Types].xml": b"", "xl/worksheets/sheet1.xml": sheet})


def workbook_bomb(folder: Path) -> Path:
    sheet = b"<worksheet><sheetData>" + b"<row/>" * 3_000_000
    return zipped(folder / "x.xlsx", {"[Content_Types].xml": b"", "xl/worksheets/sheet1.xml": sheet})


NCCI_SHEET = [line.split("\t") for line in NCCI_HEAD.splitlines()] + [list(row) for row in NCCI_ROWS]
WRONG_COLUMNS = [(row[1], row[0], row[3], row[2], *row[4:]) for row in NCCI_ROWS]
HOSTILE: dict[str, Maker] = {
    "an empty file": plain("a.txt", b""),
    "binary": plain("a.txt", bytes(range(256)) * 40),
    "binary behind a good head": plain(NCCI_TEXT_NAME, ncci_text() + b"\0\1\2\r\n"),
    "a text of something else": plain("a.txt", b"Dear Sir,\r\nthis is no table.\r\n"),
    "an endless line": plain(NCCI_TEXT_NAME, NCCI_HEAD.encode() + b"9" * 200_000 + b"\n"),
    "a picture": plain("a.png", b"\x89PNG\r\n\x1a\n\0\0\0"),
    "a ZIP of nothing": lambda folder: zipped(folder / "none.zip", {}),
    "a ZIP of something else": packed("readme.txt", b"hello\n"),
    "a cut ZIP": cut_zip,
    "a ZIP whose checksum is wrong": wrong_checksum,
    "a ZIP that lies about sizes": lying_about_size,
    "a ZIP of very many files": many_members,
    "an encrypted ZIP": encrypted,
    "a ZIP bomb": packed(NCCI_TEXT_NAME, ncci_text() + b"0" * (50 << 20)),
    "a path out of the ZIP": packed("../../" + NCCI_TEXT_NAME, ncci_text()),
    "an absolute path": packed("/tmp/" + NCCI_TEXT_NAME, ncci_text()),
    "a path with a drive": packed("C:\\x\\" + NCCI_TEXT_NAME, ncci_text()),
    "a path with back slashes": packed("..\\" + NCCI_TEXT_NAME, ncci_text()),
    "pairs cut in the middle of a row": plain(NCCI_TEXT_NAME, ncci_text()[:-60]),
    "pairs cut at the rationale": plain(NCCI_TEXT_NAME, ncci_text()[:-6]),
    "pairs in wrong columns": packed(NCCI_TEXT_NAME, ncci_text(WRONG_COLUMNS)),
    "pairs with a wrong indicator": packed(NCCI_TEXT_NAME, ncci_text([(*NCCI_ROWS[1][:5], "7", "x")])),
    "pairs with no such day": packed(NCCI_TEXT_NAME, ncci_text([(*NCCI_ROWS[1][:3], "20261399", "*", "1", "x")])),
    "pairs with a bad row among good": packed(NCCI_TEXT_NAME, ncci_text([*NCCI_ROWS, ("97110", "97112")])),
    "a head without pairs": packed(NCCI_TEXT_NAME, NCCI_HEAD.encode()),
    "pairs of hospitals": packed("ccioph-v323r0-f1.txt", ncci_text()),
    "pairs newer than their quarter": packed("ccipra-v300r0-f1.txt", ncci_text()),
    "ceilings of hospitals": plain(
        MUE_NAME, mue_text(head=MUE_HEAD.replace("Practitioner Services", "Outpatient Hospital Services"))
    ),
    "ceilings without a quarter": plain("mue.csv", mue_text()),
    "ceilings without their head": plain(MUE_NAME, mue_text(head="MUE,Adjudication\r\n")),
    "ceilings that are words": plain(MUE_NAME, mue_text([("97110", "five", "3", "x")])),
    "ceilings cut short": plain(MUE_NAME, mue_text()[:-50]),
    "two ceilings of one code": plain(MUE_NAME, mue_text([MUE_ROWS[1], ("97110", "6", "3", "x")])),
    "ceilings without therapy codes": plain(MUE_NAME, mue_text(MUE_ROWS[:1])),
    "fees without the factor's head": plain(
        "PPRRVU26.csv", fee_text(2026, added_column=True).replace(b"FACTOR", b"OTHER")
    ),
    "fees with two work columns": plain(
        "PPRRVU26.csv", fee_text(2026, added_column=True).replace(b"MARK", b"WORK RVU")
    ),
    "fees that are words": plain("PPRRVU26.csv", fee_text(2026, "much", added_column=True)),
    "fees without end": plain("PPRRVU26.csv", fee_text(2026, "NaN", added_column=True)),
    "fees cut short": plain("PPRRVU26.csv", fee_text(2026, added_column=True)[:-30]),
    "a few codes of an order file": plain("icd10cm_order_2027.txt", order_text([("A00", False, "Cholera")])),
    "an order file without a year": plain("order.txt", order_text([("A00", False, "Cholera")])),
    "an order file with a broken line": plain(
        "icd10cm_order_2027.txt", order_text([("A00", False, "Cholera")]) + b"00002 A000 x\r\n"
    ),
    "XML with a document type": plain("icd10cm_tabular_2027.xml", XML + ENTITIES + b"<ICD10CM.tabular/>"),
    "XML of something else": plain("icd10cm_tabular_2027.xml", XML + b"<html></html>"),
    "cut XML": plain("icd10cm_tabular_2027.xml", XML + b"<ICD10CM.tabular><chapter><name>1</name>"),
    "deep XML": plain("icd10cm_tabular_2027.xml", XML + b"<ICD10CM.tabular>" + b"<diag>" * 5_000),
    "a chapter of a tabular list": plain(
        "icd10cm_tabular_2027.xml",
        XML + b"<ICD10CM.tabular><chapter><name>1</name><desc>x</desc></chapter></ICD10CM.tabular>",
    ),
    "a tabular list of another year": plain(
        "icd10cm_tabular_2027.xml", XML + b"<ICD10CM.tabular><version>2024</version></ICD10CM.tabular>"
    ),
    "a workbook with a document type": bad_workbook("<!DOCTYPE x>", NCCI_SHEET),
    "a workbook with entities": bad_workbook(ENTITIES.decode(), NCCI_SHEET),
    "a workbook that is cut": plain("a.xlsx", b"PK\x03\x04" + b"x" * 500),
    "a workbook with a text it lacks": workbook_with_a_missing_text,
    "a workbook bomb": workbook_bomb,
    "a workbook in wrong columns": bad_workbook("", [*NCCI_SHEET, ["97110", "97112", "x"]]),
}


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_wrong_cut_or_hostile_file_gets_one_sentence_and_changes_nothing(make: Maker, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    good = zipped(tmp_path / "good.zip", {NCCI_TEXT_NAME: ncci_text()})
    import_files([good], folder=kept)
    before = {file.name: file.read_bytes() for file in kept.iterdir()}
    beside = sorted(tmp_path.iterdir())
    bad = make(tmp_path)
    with pytest.raises(ImportRefusedError) as refused:
        import_files([bad], folder=kept)
    message = refused.value.message
    assert message.endswith(".")
    assert "\n" not in message
    assert len(message) < 200
    assert {file.name: file.read_bytes() for file in kept.iterdir()} == before
    assert sorted(tmp_path.iterdir()) == sorted({*beside, bad})


def test_one_bad_file_among_good_ones_keeps_all_of_them_out(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.mkdir()
    good = zipped(tmp_path / "good.zip", {NCCI_TEXT_NAME: ncci_text()})
    with pytest.raises(ImportRefusedError):
        import_files([good, cut_zip(tmp_path)], folder=kept)
    assert list(kept.iterdir()) == []


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "nothing.zip", tmp_path):
        with pytest.raises(ImportRefusedError):
            import_files([path], folder=tmp_path)


def test_one_release_chosen_twice_is_refused(tmp_path: Path) -> None:
    first, second = tmp_path / MUE_NAME, tmp_path / f"copy-{MUE_NAME}"
    first.write_bytes(mue_text())
    second.write_bytes(mue_text())
    with pytest.raises(ImportRefusedError, match="Two of the files"):
        import_files([first, second], folder=tmp_path)


def test_pairs_without_any_therapy_code_are_refused_with_the_way_out(tmp_path: Path) -> None:
    path = zipped(tmp_path / "f1.zip", {NCCI_TEXT_NAME: ncci_text(NCCI_ROWS[:1])})
    with pytest.raises(ImportRefusedError, match="Choose all files of the quarter together"):
        import_files([path], folder=tmp_path / "kept")


def test_a_name_in_the_archive_that_is_no_text_is_refused(tmp_path: Path) -> None:
    archive = zipped(tmp_path / "pairs.zip", {NCCI_TEXT_NAME: ncci_text()})
    content = bytearray(archive.read_bytes())
    assert content[:4] == b"PK\x03\x04"
    content[7] |= 0x08  # says that the name is UTF-8
    content[30] = 0xFF  # and makes it none
    archive.write_bytes(bytes(content))
    with pytest.raises(ImportRefusedError):
        import_files([archive], folder=tmp_path / "kept")
