"""Changing the set of kept editions: several put in and taken out as one, whole or not at all, whenever it is cut.

New files are written beside their places under another ending; then one small file, the order, says what is to be
done; then it is done. A cut before the order stands leaves the set as it was, a cut after it is made up for at the next
start.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from clinic_app.codebook.imported_editions import ENDING, ImportedEdition, packed
from clinic_app.domain.errors import ClinicError

ORDER = "change.order"
"""Says which new files take their places and which files go; as long as it stands, the change is not done."""
_NEW = ".new"
_PART = ".part"
_STAGED = ".staged-"
_OLD_SECONDS = 3600


def change_editions(folder: Path, put: Sequence[ImportedEdition], drop: Sequence[str] = ()) -> None:
    """Keep the editions `put`, and remove the files named in `drop`.

    Raises:
        ClinicError: they cannot be written; what was kept before is kept still.
    """
    names = [edition.file_name for edition in put]
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        for edition in put:
            _write(folder / f"{edition.file_name}{_NEW}", packed(edition))
        order = json.dumps({"put": names, "drop": [name for name in drop if name not in names]})
        _write(folder / ORDER, order.encode())
    except OSError as error:
        for name in names:
            (folder / f"{name}{_NEW}").unlink(missing_ok=True)
        raise ClinicError(
            f"The imported table could not be written: {error.strerror or error}.", "Nothing was changed."
        ) from error
    finish_change(folder)


def finish_change(folder: Path) -> None:
    """Do what an order that stands says: after a cut, and after every change. Raises `ClinicError` if it cannot be."""
    order = folder / ORDER
    try:
        said = json.loads(order.read_bytes())
        for name in _file_names(said["put"]):
            fresh = folder / f"{name}{_NEW}"
            if fresh.exists():  # a cut may have come after it took its place
                fresh.replace(folder / name)
        for name in _file_names(said["drop"]):
            (folder / name).unlink(missing_ok=True)
        order.unlink()
    except FileNotFoundError:
        return
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ClinicError(
            "A change of the code tables was begun and could not be finished.", f"Free {folder}, then start again."
        ) from error


def clear_leftovers(folder: Path) -> None:
    """Remove staged folders that a killed program left: one that is in use is at most some seconds old."""
    for left in folder.parent.glob(f"{folder.name}{_STAGED}*"):
        with suppress(OSError):  # another window may be removing it
            if time.time() - left.stat().st_mtime > _OLD_SECONDS:
                shutil.rmtree(left, ignore_errors=True)


def _file_names(names: Sequence[str]) -> Iterator[str]:
    """Only names of files of editions: an order never reaches outside its folder."""
    for name in names:
        if not name.endswith(ENDING) or Path(name).name != name:
            raise ValueError(name)
        yield name


def _write(path: Path, content: bytes) -> None:
    """Write a file that only this person reads; it has its name only once it is whole on the disk."""
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}{_PART}")
    try:
        with os.fdopen(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)


@contextmanager
def staged(folder: Path, put: Sequence[ImportedEdition], drop: Sequence[str] = ()) -> Iterator[Path]:
    """A folder of its own that is as `folder` would be after the change; it goes at the end of the block.

    Raises:
        ClinicError: it cannot be written.
    """
    place = folder.with_name(f"{folder.name}{_STAGED}{os.getpid()}-{secrets.token_hex(4)}")
    try:
        try:
            place.mkdir(mode=0o700)
            for kept in folder.glob(f"*{ENDING}"):
                shutil.copyfile(kept, place / kept.name)
        except OSError as error:
            raise ClinicError(
                f"There is no room to compare the tables: {error.strerror or error}.", "Nothing was changed."
            ) from error
        change_editions(place, put, drop)
        yield place
    finally:
        shutil.rmtree(place, ignore_errors=True)
