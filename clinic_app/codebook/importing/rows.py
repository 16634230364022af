"""Rows of a tab-separated text, a CSV or a workbook, one as good as the other for the small tables."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Iterator
from itertools import islice
from typing import IO

from clinic_app.codebook.importing.members import Member
from clinic_app.codebook.importing.progress import Meter
from clinic_app.codebook.importing.refusal import ImportRefusedError
from clinic_app.codebook.importing.workbook import rows_of_workbook

LONGEST_LINE = 65_536
"""In bytes; the longest line of an official table is a copyright paragraph of about 2,000."""
_HEAD_ROWS = 40


def lines_of(member: Member, meter: Meter) -> Iterator[bytes]:
    """The lines of a text with their ends.

    Raises:
        ImportRefusedError: it is binary, has an endless line, or stops in the middle of a line.
    """
    with member.open(meter) as stream:
        yield from _whole_lines(stream, member)


def _whole_lines(stream: IO[bytes], member: Member) -> Iterator[bytes]:
    line = b"\n"
    first = True
    while line := stream.readline(LONGEST_LINE):
        if len(line) == LONGEST_LINE or b"\0" in line:
            raise ImportRefusedError(f"{member.name} is no text file.")
        ended = line.endswith(b"\n")
        yield line.removeprefix(codecs.BOM_UTF8) if first else line
        first = False
        if not ended and not member.is_checksummed:
            raise ImportRefusedError(
                f"{member.name} stops in the middle of a line.", "Choose the ZIP as it was downloaded."
            )


def decoded(line: bytes) -> str:
    """The line as text; the official files are in UTF-8 or in the code page of Windows."""
    try:
        return line.decode("utf-8")
    except UnicodeDecodeError:
        return line.decode("cp1252", errors="replace")


def rows_of(member: Member, meter: Meter) -> Iterator[list[str]]:
    """The rows of a table, cells without surrounding space.

    Raises:
        ImportRefusedError: it is binary, damaged, cut or hostile.
    """
    if member.is_workbook:
        rows: Iterator[list[str]] = rows_of_workbook(member, meter)
    else:
        rows = _separated(member, meter)
    for row in rows:
        yield [cell.strip() for cell in row]


def _separated(member: Member, meter: Meter) -> Iterator[list[str]]:
    lines = (decoded(line) for line in lines_of(member, meter))
    head = list(islice(lines, _HEAD_ROWS))
    separator = "\t" if sum(line.count("\t") for line in head) > sum(line.count(",") for line in head) else ","

    def whole() -> Iterator[str]:
        yield from head
        yield from lines

    try:
        yield from csv.reader(whole(), delimiter=separator, strict=True)
    except csv.Error as error:
        raise ImportRefusedError(f"{member.name} is no readable table: {error}.") from error


def head_of(member: Member) -> str:
    """The first rows as text, cells parted by tabs: enough to tell what the table is.

    Raises:
        ImportRefusedError: it is binary, damaged or hostile.
    """
    quiet = Meter(member.size, None)
    if member.is_workbook:
        return "\n".join("\t".join(row) for row in islice(rows_of_workbook(member, quiet), _HEAD_ROWS))
    with member.open(quiet) as stream:
        start = stream.read(LONGEST_LINE)
    if b"\0" in start:
        raise ImportRefusedError(f"{member.name} is no text file.")
    return decoded(start.removeprefix(codecs.BOM_UTF8)).replace("\r", "\n")
