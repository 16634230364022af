"""Editions that came in through the import door, one compact file each in the person's own data folder.

A file is a line naming the format, a line with the SHA-256 of the rest, and the edition as packed JSON. A damaged one
is left out when the tables are read, and named: the tables before it are used, and claims of its days say so.
"""

from __future__ import annotations

import hashlib
import json
import re
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any

from clinic_app.codebook.location import data_folder
from clinic_app.domain.errors import ClinicError

FORMAT = b"clinic-app imported edition 1\n"
FOLDER = "editions"
ENDING = ".edition"
_MOST_BYTES = 64 << 20
_QUARTER = re.compile(r"(\d{4})Q([1-4])")


class TableKind(StrEnum):
    """Which table an edition is of."""

    NCCI = "ncci"
    MUE = "mue"
    FEES = "fees"
    ORDER = "icd10cm_order"
    TABULAR = "icd10cm_tabular"


@dataclass(frozen=True, slots=True)
class OfficialFile:
    """A file the person picked: its name and the SHA-256 of its bytes in hexadecimal digits."""

    name: str
    sha256: str


@dataclass(frozen=True, slots=True, eq=False)
class ImportedEdition:
    """One edition: `name` as answers give it, the days it was made for, where it came from, and its `rows`.

    `coverage` says in a sentence what of the official table was kept; `rows` are JSON values the kind understands.
    `imported_on` and `imported_by` say who took it in, and the day; empty where nobody was asked.
    """

    kind: TableKind
    name: str
    covers_from: date
    covers_to: date
    origin: str
    files: tuple[OfficialFile, ...]
    coverage: str
    rows: Mapping[str, Any]
    imported_on: str = ""
    imported_by: str = ""

    @property
    def sentence(self) -> str:
        """What a person is told of it."""
        return f"{self.origin}, edition {self.name} ({self.covers_from} to {self.covers_to}): {self.coverage}."

    @property
    def file_name(self) -> str:
        """The file it is kept in; the same edition imported again takes the same place."""
        return f"{self.kind}-{self.name}{ENDING}"


def editions_folder() -> Path:
    """Where imported editions are kept; it is made when the first is."""
    return data_folder() / FOLDER


def packed(edition: ImportedEdition) -> bytes:
    """The edition as the bytes of its file; the same edition gives the same bytes."""
    plain = {
        "kind": str(edition.kind),
        "name": edition.name,
        "covers_from": edition.covers_from.isoformat(),
        "covers_to": edition.covers_to.isoformat(),
        "origin": edition.origin,
        "files": [[one.name, one.sha256] for one in edition.files],
        "coverage": edition.coverage,
        "rows": edition.rows,
        "imported_on": edition.imported_on,
        "imported_by": edition.imported_by,
    }
    body = zlib.compress(json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode())
    return FORMAT + hashlib.sha256(body).hexdigest().encode() + b"\n" + body


@dataclass(frozen=True, slots=True)
class DamagedEdition:
    """A kept edition that can no longer be read: what its file's name says of it."""

    kind: TableKind
    name: str
    file_name: str

    @property
    def covers_from(self) -> date:
        """The first day it was made for; a name that tells none means every day."""
        if found := _QUARTER.fullmatch(self.name):
            return date(int(found[1]), 3 * int(found[2]) - 2, 1)
        with suppress(ValueError):
            return date.fromisoformat(self.name if len(self.name) > 7 else f"{self.name}-01")
        return date.min

    @property
    def sentence(self) -> str:
        """What a person is told of it."""
        return f"The imported table {self.file_name} is damaged and not used: import the official file again."


def load_editions(folder: Path, *kinds: TableKind) -> tuple[ImportedEdition, ...]:
    """The kept editions of these kinds, oldest first; damaged ones are left out, `damaged_editions` names them."""
    found = []
    for kind in kinds:
        for path in _files_of(folder, kind):
            with suppress(ClinicError):
                found.append(load_edition(path))
    return tuple(sorted(found, key=lambda one: (one.covers_from, one.name)))


def damaged_editions(folder: Path, *kinds: TableKind) -> tuple[DamagedEdition, ...]:
    """The kept editions, of all kinds if none is named, whose files are not as they were written."""
    return tuple(
        DamagedEdition(kind, path.name.removeprefix(f"{kind}-").removesuffix(ENDING), path.name)
        for kind in kinds or TableKind
        for path in _files_of(folder, kind)
        if not is_whole(path)
    )


def _files_of(folder: Path, kind: TableKind) -> Iterator[Path]:
    yield from sorted(folder.glob(f"{kind}-*{ENDING}"))


def load_edition(path: Path) -> ImportedEdition:
    """One kept edition.

    Raises:
        ClinicError: it is damaged.
    """
    damaged = ClinicError(
        f"The imported table {path.name} is damaged.", f"Import the official file again, or remove {path}."
    )
    try:
        body = _body(path)
        if body is None:
            raise damaged
        plain = json.loads(zlib.decompress(body))
        return ImportedEdition(
            TableKind(plain["kind"]),
            plain["name"],
            date.fromisoformat(plain["covers_from"]),
            date.fromisoformat(plain["covers_to"]),
            plain["origin"],
            tuple(OfficialFile(name, sha256) for name, sha256 in plain["files"]),
            plain["coverage"],
            plain["rows"],
            plain.get("imported_on", ""),
            plain.get("imported_by", ""),
        )
    except (OSError, ValueError, KeyError, TypeError, zlib.error) as error:
        raise damaged from error


def is_whole(path: Path) -> bool:
    """Whether a kept edition is as it was written, by its sum."""
    try:
        return _body(path) is not None
    except OSError:
        return False


def _body(path: Path) -> bytes | None:
    """What is sealed in the file; None if the seal does not fit."""
    with path.open("rb") as file:
        content = file.read(_MOST_BYTES)
    head, (digest, _, body) = content[: len(FORMAT)], content[len(FORMAT) :].partition(b"\n")
    return body if head == FORMAT and hashlib.sha256(body).hexdigest().encode() == digest else None


def seal_of(path: Path) -> str:
    """The digest a kept edition states of itself; another word for one that is damaged or cannot be read."""
    if not is_whole(path):
        return "damaged"
    with path.open("rb") as file:
        return file.read(len(FORMAT) + 64)[len(FORMAT) :].decode("ascii")
