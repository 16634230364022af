"""The rows of an Excel workbook's first sheet, read as a stream: shared strings first, then cell by cell.

Only what the official tables use is read: shared and inline strings and plain numbers. A document type is refused,
depth, text and strings are capped.
"""

from __future__ import annotations

import re
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO
from xml.parsers import expat

from clinic_app.codebook.importing.members import Member, check_entry
from clinic_app.codebook.importing.progress import Meter
from clinic_app.codebook.importing.refusal import ImportRefusedError

MOST_STRINGS = 4_000_000
MOST_COLUMNS = 200
_DEEPEST = 16
_LONGEST_TEXT = 32_767
_CHUNK = 1 << 16
_STRINGS = "xl/sharedStrings.xml"
_SHEET = re.compile(r"xl/worksheets/sheet(\d+)\.xml")
_LETTERS = re.compile(r"[A-Z]{1,3}")


def rows_of_workbook(member: Member, meter: Meter) -> Iterator[list[str]]:
    """The rows of the first sheet, each cell as text, missing cells empty.

    Raises:
        ImportRefusedError: it is damaged, hostile or no workbook.
    """
    try:
        with _unpacked(member, meter) as workbook:
            entries = {entry.filename: entry for entry in workbook.infolist()}
            for entry in entries.values():
                check_entry(member.name, entry)
            sheets = sorted((int(found[1]), name) for name in entries if (found := _SHEET.fullmatch(name)))
            if not sheets:
                raise ImportRefusedError(f"{member.name} holds no sheet.")
            strings = _Strings()
            if _STRINGS in entries:
                for _ in _parsed(workbook, _STRINGS, strings, member):
                    pass
            sheet = _Sheet(strings.values)
            yield from _parsed(workbook, sheets[0][1], sheet, member, meter.advance)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise ImportRefusedError(f"{member.name} is a damaged or cut workbook.") from error
    except OSError as error:  # a place in the archive that lies before its beginning, or no room for the copy
        raise ImportRefusedError(f"{member.name} cannot be read: {error.strerror or error}.") from error
    except (expat.ExpatError, UnicodeError) as error:
        raise ImportRefusedError(f"{member.name} is a damaged workbook: {error}.") from error


@contextmanager
def _unpacked(member: Member, meter: Meter) -> Iterator[zipfile.ZipFile]:
    """The workbook as an archive that can be read from anywhere; one inside a ZIP goes through a nameless file."""
    if member.entry is None:
        with zipfile.ZipFile(member.path) as workbook:
            yield workbook
        return
    with tempfile.TemporaryFile() as copy, member.open(meter) as packed:
        while chunk := packed.read(_CHUNK):
            copy.write(chunk)
        copy.seek(0)
        with zipfile.ZipFile(copy) as workbook:
            yield workbook


class _Reading:
    """Expat handlers that refuse what a sheet never has, and gather finished rows."""

    def __init__(self) -> None:
        self.depth = 0
        self.rows: list[list[str]] = []
        self.text: list[str] | None = None
        self.length = 0

    def start(self, element: str, attributes: dict[str, str]) -> None:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise ImportRefusedError("The workbook is nested deeper than a sheet is.")
        self.opened(element.rpartition(":")[2], attributes)

    def end(self, element: str) -> None:
        self.depth -= 1
        self.closed(element.rpartition(":")[2])

    def characters(self, text: str) -> None:
        if self.text is not None:
            self.length += len(text)
            if self.length > _LONGEST_TEXT:
                raise ImportRefusedError("The workbook holds a text longer than a cell can be.")
            self.text.append(text)

    def opened(self, element: str, attributes: dict[str, str]) -> None:
        raise NotImplementedError

    def closed(self, element: str) -> None:
        raise NotImplementedError


class _Strings(_Reading):
    """The shared strings by number."""

    def __init__(self) -> None:
        super().__init__()
        self.values: list[str] = []
        self._one: dict[str, str] = {}
        self._phonetic = False

    def opened(self, element: str, attributes: dict[str, str]) -> None:
        if element == "si":
            self.text, self.length = None, 0
            self._parts: list[str] = []
        elif element == "rPh":
            self._phonetic = True
        elif element == "t" and not self._phonetic:
            self.text = []

    def closed(self, element: str) -> None:
        if element == "t" and self.text is not None:
            self._parts.append("".join(self.text))
            self.text = None
        elif element == "rPh":
            self._phonetic = False
        elif element == "si":
            if len(self.values) >= MOST_STRINGS:
                raise ImportRefusedError("The workbook holds more texts than an official table.")
            value = "".join(self._parts)
            self.values.append(self._one.setdefault(value, value))


class SheetRow(list[str]):
    """The cells of a row, and the number the sheet gives it; rows without any cell may be left out of a sheet."""

    number = 0


class _Sheet(_Reading):
    """The cells of a sheet, row by row."""

    def __init__(self, strings: list[str]) -> None:
        super().__init__()
        self._strings = strings
        self._row = SheetRow()
        self._number = 0
        self._column = 0
        self._kind = ""
        self._value = ""

    def opened(self, element: str, attributes: dict[str, str]) -> None:
        if element == "row":
            self._row = SheetRow()
            written = attributes.get("r", "")
            self._number = int(written) if written.isdecimal() and len(written) < 8 else self._number + 1
            self._row.number = self._number
            self._column = 0
        elif element == "c":
            self._column = _column(attributes.get("r", ""), self._column)
            self._kind = attributes.get("t", "n")
            self._value = ""
        elif element in ("v", "t"):
            self.text, self.length = [], 0

    def closed(self, element: str) -> None:
        if element in ("v", "t") and self.text is not None:
            self._value += "".join(self.text)
            self.text = None
        elif element == "c":
            self._row.extend([""] * (self._column - len(self._row)))
            self._row[self._column :] = [self._shown()]
            self._column += 1
        elif element == "row":
            self.rows.append(self._row)

    def _shown(self) -> str:
        if self._kind == "s":
            number = int(self._value) if self._value.isdecimal() else -1
            if not 0 <= number < len(self._strings):
                raise ImportRefusedError("The workbook names a text it does not hold.")
            return self._strings[number]
        return self._value.removesuffix(".0") if self._kind == "n" else self._value


def _column(reference: str, otherwise: int) -> int:
    """The column, counted from 0, that a cell's reference such as "AB12" names."""
    found = _LETTERS.match(reference)
    if found is None:
        return otherwise
    number = 0
    for letter in found[0]:
        number = number * 26 + ord(letter) - ord("A") + 1
    if number > MOST_COLUMNS or number - 1 < otherwise:
        raise ImportRefusedError("The workbook's cells do not stand in the columns of an official table.")
    return number - 1


def _refuse_document_type(*_: object) -> None:
    raise ImportRefusedError("The workbook carries a document type declaration, which a workbook does not have.")


def _parsed(
    workbook: zipfile.ZipFile,
    name: str,
    reading: _Reading,
    member: Member,
    advance: Callable[[int], None] | None = None,
) -> Iterator[list[str]]:
    """Feed one part of the workbook to expat and pass on the rows as they are finished."""
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = reading.start
    parser.EndElementHandler = reading.end
    parser.CharacterDataHandler = reading.characters
    parser.StartDoctypeDeclHandler = _refuse_document_type
    parser.EntityDeclHandler = _refuse_document_type
    with workbook.open(name) as stream:
        for chunk in _chunks(stream):
            try:
                parser.Parse(chunk, False)
            except ImportRefusedError as refusal:
                raise ImportRefusedError(f"{member.name}: {refusal.message}") from refusal
            if advance is not None:
                advance(len(chunk) // 8)  # a sheet packs about that well; the meter counts packed bytes
            yield from reading.rows
            reading.rows.clear()
        parser.Parse(b"", True)
    yield from reading.rows


def _chunks(stream: IO[bytes]) -> Iterator[bytes]:
    while chunk := stream.read(_CHUNK):
        yield chunk
