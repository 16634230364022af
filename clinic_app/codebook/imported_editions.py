"""Editions that came in through the import door, one compact file each in the person's own data folder.

A file is a line naming the format, a line with the SHA-256 of the rest, and the edition as packed JSON. It is written
beside its place and renamed, so a cut leaves the former edition; a damaged one is refused when it is read.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import zlib
from collections.abc import Iterable, Mapping
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
    """

    kind: TableKind
    name: str
    covers_from: date
    covers_to: date
    origin: str
    files: tuple[OfficialFile, ...]
    coverage: str
    rows: Mapping[str, Any]

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


def save_editions(editions: Iterable[ImportedEdition], folder: Path) -> None:
    """Keep the editions: all are written beside their places first, then renamed.

    Raises:
        ClinicError: they cannot be written; what was kept before is kept still.
    """
    written: list[tuple[Path, Path]] = []
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        for edition in editions:
            path = folder / edition.file_name
            unfinished = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}.part")
            written.append((unfinished, path))
            _write(unfinished, _packed(edition))
        for unfinished, path in written:
            unfinished.replace(path)
    except OSError as error:
        raise ClinicError(
            f"The imported table could not be written: {error.strerror or error}.", "Nothing was changed."
        ) from error
    finally:
        for unfinished, _ in written:
            unfinished.unlink(missing_ok=True)


def _write(path: Path, content: bytes) -> None:
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _packed(edition: ImportedEdition) -> bytes:
    plain = {
        "kind": str(edition.kind),
        "name": edition.name,
        "covers_from": edition.covers_from.isoformat(),
        "covers_to": edition.covers_to.isoformat(),
        "origin": edition.origin,
        "files": [[one.name, one.sha256] for one in edition.files],
        "coverage": edition.coverage,
        "rows": edition.rows,
    }
    body = zlib.compress(json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode())
    return FORMAT + hashlib.sha256(body).hexdigest().encode() + b"\n" + body


def load_editions(folder: Path, *kinds: TableKind) -> tuple[ImportedEdition, ...]:
    """The kept editions of these kinds, oldest first.

    Raises:
        ClinicError: one of them is damaged.
    """
    found = [load_edition(path) for kind in kinds for path in sorted(folder.glob(f"{kind}-*{ENDING}"))]
    return tuple(sorted(found, key=lambda one: (one.covers_from, one.name)))


def load_edition(path: Path) -> ImportedEdition:
    """One kept edition.

    Raises:
        ClinicError: it is damaged.
    """
    damaged = ClinicError(
        f"The imported table {path.name} is damaged.", f"Import the official file again, or remove {path}."
    )
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES)
        head, digest, body = content[: len(FORMAT)], *content[len(FORMAT) :].split(b"\n", 1)
        if head != FORMAT or hashlib.sha256(body).hexdigest().encode() != digest:
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
        )
    except (OSError, ValueError, KeyError, TypeError, zlib.error) as error:
        raise damaged from error


def seal_of(path: Path) -> str:
    """The digest a kept edition states of itself, read without the edition. Raises `ClinicError` if unreadable."""
    try:
        with path.open("rb") as file:
            return file.read(len(FORMAT) + 64)[len(FORMAT) :].decode("ascii", errors="replace")
    except OSError as error:
        raise ClinicError(f"The imported table {path.name} cannot be read: {error.strerror or error}.") from error
