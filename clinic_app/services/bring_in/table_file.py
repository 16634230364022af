"""A CSV or XLSX file of any system as rows of clean text: separator and encoding found out, hostile ones refused."""

from __future__ import annotations

import csv
import hashlib
import io
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from clinic_app.codebook.importing.members import Member, members_of
from clinic_app.codebook.importing.progress import Meter, Progress
from clinic_app.codebook.importing.refusal import ImportRefusedError
from clinic_app.codebook.importing.workbook import SheetRow, rows_of_workbook
from clinic_app.domain.text import clean_text

LARGEST_FILE = 64 << 20
MOST_ROWS = 200_000
MOST_COLUMNS = 120
LONGEST_CELL = 8_000
_HEAD_LINES = 20
_TELL_EVERY = 500
SEPARATORS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
_OLD_MAC_DAYS = re.compile(rb"<(?:\w+:)?workbookPr\b[^>]*\bdate1904\s*=\s*[\"'](?:1|true)[\"']")
_WORKBOOK = "xl/workbook.xml"
_WORKBOOK_NAMES = frozenset({".xlsx", ".xlsm", ".xls"})


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row with its number in the file as a spreadsheet shows it; the head is row 1."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TableFile:
    """A whole file: the words over its columns, its rows without the empty ones, its fingerprint, how it was read."""

    name: str
    head: tuple[str, ...]
    rows: tuple[TableRow, ...]
    sha256: str
    read_as: str

    def column(self, place: int, most: int = 200) -> list[str]:
        """The first cells of a column that are not empty."""
        found: list[str] = []
        for row in self.rows:
            if place < len(row.cells) and row.cells[place]:
                found.append(row.cells[place])
                if len(found) == most:
                    break
        return found


def content_of(path: Path) -> bytes:
    """The bytes of a picked file. Raises `ImportRefusedError` if it cannot be read, is empty or too large."""
    try:
        if not path.is_file():
            raise ImportRefusedError(f"{path.name} is no file.")
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise ImportRefusedError(f"{path.name} cannot be read: {error.strerror or error}.") from error
    if not content:
        raise ImportRefusedError(f"{path.name} is empty.")
    if len(content) > LARGEST_FILE:
        raise ImportRefusedError(
            f"{path.name} is larger than {LARGEST_FILE >> 20} MB.", "Export fewer days at a time. Nothing was changed."
        )
    return content


def decoded(content: bytes, name: str) -> tuple[str, str]:
    """The text, and the encoding in words: UTF-8, UTF-16 with its mark, or the code page of Windows."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return content.decode("utf-16"), "UTF-16"
        except UnicodeDecodeError:
            raise ImportRefusedError(f"{name} is no readable text.") from None
    if b"\0" in content:
        raise ImportRefusedError(f"{name} is no text file.", "Choose a CSV, an XLSX or an 837 file.")
    try:
        return content.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace"), "Windows text"


def read_table(path: Path, progress: Progress | None = None) -> TableFile:
    """Read a table whole.

    Raises:
        ImportRefusedError: it is damaged, hostile, too large, or no table.
        ImportStoppedError: `progress` answered False.
    """
    content = content_of(path)
    sha256 = hashlib.sha256(content).hexdigest()
    meter = Meter(len(content), progress)
    meter.what = "Reading"
    if content[:4] == b"PK\x03\x04":
        del content
        rows, read_as = _workbook_rows(path, meter), "Excel workbook"
        return _whole(path.name, rows, sha256, read_as)
    try:
        text, encoding = decoded(content, path.name)
        separator = _separator(text)
        rows = _text_rows(text, separator, path.name, meter)
        return _whole(path.name, rows, sha256, f"{encoding}, {SEPARATORS[separator]}")
    except ImportRefusedError:
        if path.suffix.lower() not in _WORKBOOK_NAMES:
            raise
    raise ImportRefusedError(  # some systems export text under such a name: that was tried
        f"{path.name} cannot be read as a workbook.", "Open it in a spreadsheet program, and save it as XLSX or CSV."
    )


def _whole(name: str, rows: Iterator[tuple[int, Sequence[str]]], sha256: str, read_as: str) -> TableFile:
    head: tuple[str, ...] = ()
    kept: list[TableRow] = []
    for number, written in rows:
        cells = tuple(_clean(cell, name, number) for cell in written)
        while cells and not cells[-1]:
            cells = cells[:-1]
        if not cells:
            continue
        if len(cells) > MOST_COLUMNS:
            raise ImportRefusedError(f"{name}: row {number} has more than {MOST_COLUMNS} columns.")
        if not head:
            head = cells
        elif len(kept) < MOST_ROWS:
            kept.append(TableRow(number, cells))
        else:
            raise ImportRefusedError(
                f"{name} has more than {MOST_ROWS:,} rows.", "Export fewer days at a time. Nothing was changed."
            )
    if not kept:
        raise ImportRefusedError(
            f"{name} holds no rows under its head.", "The first row names the columns, a row follows for each record."
        )
    return TableFile(name, head, tuple(kept), sha256, read_as)


def _clean(cell: str, name: str, number: int) -> str:
    if len(cell) > LONGEST_CELL:
        raise ImportRefusedError(f"{name}: row {number} holds a text longer than {LONGEST_CELL:,} characters.")
    return clean_text(cell).strip()


def _separator(text: str) -> str:
    """The separator that parts the head into the most columns, counted outside of quotes, in as many lines alike."""
    lines = re.sub(r'"[^"]*"', "", text[:60_000]).splitlines()[:_HEAD_LINES]
    if not lines:
        return ","
    counts = {sign: Counter(line.count(sign) for line in lines if line) for sign in SEPARATORS}

    def worth(sign: str) -> tuple[int, int]:
        in_head = lines[0].count(sign)
        return (counts[sign][in_head] if in_head else 0, in_head)

    return max(SEPARATORS, key=worth)


def _text_rows(text: str, separator: str, name: str, meter: Meter) -> Iterator[tuple[int, Sequence[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    each = max(len(text) // max(text.count("\n"), 1), 1)
    number = 0
    try:
        for number, cells in enumerate(reader, start=1):
            if number % _TELL_EVERY == 0:
                meter.advance(each * _TELL_EVERY)
            yield number, cells
    except csv.Error as error:
        raise ImportRefusedError(
            f"{name}: row {number + 1} cannot be read as a table row: {error}.",
            "A quotation mark may be missing. Nothing was changed.",
        ) from error


def _workbook_rows(path: Path, meter: Meter) -> Iterator[tuple[int, Sequence[str]]]:
    members = members_of(path)
    if len(members) != 1 or not members[0].is_workbook:
        raise ImportRefusedError(f"{path.name} is no Excel workbook (.xlsx).", "Unpack it first. Nothing was changed.")
    _refuse_old_mac_days(members[0])
    for place, row in enumerate(rows_of_workbook(members[0], meter), start=1):
        yield (row.number if isinstance(row, SheetRow) else place), row


def _refuse_old_mac_days(member: Member) -> None:
    """Workbooks that count days from 1904 would be read four years off."""
    try:
        with zipfile.ZipFile(member.path) as archive, archive.open(_WORKBOOK) as stream:
            head = stream.read(1 << 16)
    except KeyError:
        return  # a workbook that says nothing counts as most do
    except (OSError, zipfile.BadZipFile, zlib.error, ValueError, RuntimeError, EOFError) as error:
        raise ImportRefusedError(f"{member.name} is damaged.", "Save it anew and choose it again.") from error
    if _OLD_MAC_DAYS.search(head):
        raise ImportRefusedError(
            f"{member.name} counts its days from 1904, as old Mac workbooks do.", "Save it as CSV and choose that."
        )
