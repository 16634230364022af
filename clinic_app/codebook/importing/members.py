"""The official files a person picked, as members that can be read: plain files, or what a ZIP holds.

Nothing of a ZIP is ever written to a path it names. What it declares and what is really read of it are both capped.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from clinic_app.codebook.importing.progress import Meter
from clinic_app.codebook.importing.refusal import ImportRefusedError

MOST_BYTES = 1 << 30
"""The most one member may hold unpacked: four times the largest official file (a quarter's pairs in one text)."""
MOST_MEMBERS = 200
MOST_RATIO = 150
"""Unpacked bytes for one packed byte; the official tables reach about 30."""
_SMALL = 1 << 20  # below this no ratio is looked at: a little file can pack very well
_CHUNK = 1 << 18
_ENCRYPTED = 0x1
_WORKBOOK_MARK = "[Content_Types].xml"
_READ_ENDINGS = (".txt", ".csv", ".xml", ".xlsx")


@dataclass(frozen=True, slots=True)
class Member:
    """One readable file: `name` without folders, the `path` picked, and the entry of the ZIP (None: plain)."""

    name: str
    path: Path
    entry: zipfile.ZipInfo | None
    size: int

    @property
    def is_checksummed(self) -> bool:
        """Whether a cut would be noticed by the ZIP's own checksum."""
        return self.entry is not None

    @property
    def is_workbook(self) -> bool:
        """Whether it is named as an Excel workbook."""
        return self.name.lower().endswith(".xlsx")

    @property
    def names(self) -> str:
        """Its own name and that of the file picked, in lower case: either may say what it is."""
        return f"{self.name} {self.path.name}".lower()

    @contextmanager
    def open(self, meter: Meter) -> Iterator[IO[bytes]]:
        """Its bytes, counted and capped.

        Raises:
            ImportRefusedError: it is damaged, cut, encrypted or larger than it may be.
        """
        try:
            if self.entry is None:
                with self.path.open("rb") as plain:
                    yield _counted(plain, self, meter)
                return
            with zipfile.ZipFile(self.path) as archive, archive.open(self.entry) as packed:
                yield _counted(packed, self, meter)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeDecodeError) as error:
            raise ImportRefusedError(f"{self.path.name} is damaged or cut: {self.name} cannot be unpacked.") from error
        except OSError as error:
            raise ImportRefusedError(f"{self.path.name} cannot be read: {error.strerror or error}.") from error


def _counted(stream: IO[bytes], member: Member, meter: Meter) -> IO[bytes]:
    return io.BufferedReader(_CountedReader(stream, member, meter), _CHUNK)


class _CountedReader(io.RawIOBase):
    """Passes bytes on, tells the meter and stops at the cap whatever was declared."""

    def __init__(self, stream: IO[bytes], member: Member, meter: Meter) -> None:
        self._stream = stream
        self._member = member
        self._meter = meter
        self._read = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # the stub's Buffer cannot be sliced
        data = self._stream.read(len(buffer))
        self._read += len(data)
        if self._read > MOST_BYTES or self._read > self._member.size:
            raise ImportRefusedError(f"{self._member.path.name}: {self._member.name} holds more than it declares.")
        self._meter.advance(len(data))
        buffer[: len(data)] = data
        return len(data)


def members_of(path: Path) -> list[Member]:
    """What can be read in a picked file: itself, or the entries of a ZIP that could be an official table.

    Raises:
        ImportRefusedError: the file cannot be read, or the ZIP is damaged or hostile.
    """
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise ImportRefusedError(f"{path.name} is no file.")
        if size == 0:
            raise ImportRefusedError(f"{path.name} is empty.")
        if size > MOST_BYTES:
            raise ImportRefusedError(f"{path.name} is larger than any official file.")
        if not _looks_packed(path):
            return [Member(path.name, path, None, size)]
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError) as error:
        raise ImportRefusedError(f"{path.name} is a damaged or cut ZIP.") from error
    except OSError as error:
        raise ImportRefusedError(f"{path.name} cannot be read: {error.strerror or error}.") from error
    if any(entry.filename == _WORKBOOK_MARK for entry in entries):
        return [Member(path.name if path.suffix.lower() == ".xlsx" else f"{path.name}.xlsx", path, None, size)]
    return list(_of_archive(path, entries))


def _looks_packed(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(4) in (b"PK\x03\x04", b"PK\x05\x06")


def _of_archive(path: Path, entries: list[zipfile.ZipInfo]) -> Iterator[Member]:
    if len(entries) > MOST_MEMBERS:
        raise ImportRefusedError(f"{path.name} holds {len(entries)} files; an official ZIP holds a handful.")
    names = [entry.filename for entry in entries]
    if len(set(names)) < len(names):
        raise ImportRefusedError(f"{path.name} holds two files of one name.")
    for entry in entries:
        check_entry(path.name, entry)
    for entry in entries:
        name = PurePosixPath(entry.filename).name
        if not entry.is_dir() and name.lower().endswith(_READ_ENDINGS) and not name.startswith("."):
            yield Member(name, path, entry, entry.file_size)


def check_entry(archive: str, entry: zipfile.ZipInfo) -> None:
    """Refuse an entry that no official ZIP holds, by what its directory declares.

    Raises:
        ImportRefusedError: it is encrypted, names a path outside, or unpacks to too much.
    """
    parts = PurePosixPath(entry.filename.replace("\\", "/"))
    if parts.is_absolute() or ".." in parts.parts or ":" in entry.filename or "\0" in entry.orig_filename:
        raise ImportRefusedError(f"{archive} holds a file whose name leads outside the ZIP.")
    if entry.flag_bits & _ENCRYPTED:
        raise ImportRefusedError(f"{archive} is encrypted.")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ImportRefusedError(f"{archive} is packed in a way that official files are not.")
    too_dense = entry.file_size > _SMALL and entry.file_size > MOST_RATIO * max(entry.compress_size, 1)
    if entry.file_size > MOST_BYTES or too_dense:
        raise ImportRefusedError(f"{archive} would unpack to far more than an official file holds.")


def fingerprint_of(path: Path) -> str:
    """The SHA-256 of the file as picked, in hexadecimal digits.

    Raises:
        ImportRefusedError: it cannot be read.
    """
    digest = hashlib.sha256()
    try:
        with path.open("rb") as stream:
            while chunk := stream.read(_CHUNK):
                digest.update(chunk)
    except OSError as error:
        raise ImportRefusedError(f"{path.name} cannot be read: {error.strerror or error}.") from error
    return digest.hexdigest()
