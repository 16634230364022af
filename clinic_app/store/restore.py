"""Putting a verified backup in the place of a clinic: the old one or the new one at every moment, never neither.

The files to come are written whole under names of their own, then a plan is written, then the plan is carried out by
renaming. Whoever finds a plan carries it out to its end; without a plan nothing has happened yet. What was there
before is kept beside it (`clinic.before-restore-....db`).
"""

from __future__ import annotations

import hmac
import json
import os
import shutil
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from clinic_app.domain.errors import ClinicError
from clinic_app.store.backups import (
    DATABASE_NAME,
    Backup,
    Contents,
    sealed,
    verify_backup,
    verify_database,
)
from clinic_app.store.key_holders import KEY_FILE_NAME
from clinic_app.store.keys import DataKey
from clinic_app.store.places import make_private_file, make_private_folder, sync_folder, write_private_file

PLAN_NAME = "restore.json"
DONE_NAME = "restore.done"
_COMING = ".coming"
_PURPOSE = b"clinic-app restore plan"
_LARGEST_PLAN = 10_000
_ENDINGS = ("", "-wal", "-journal")
"""What SQLite may leave of a database; the `-shm` file holds nothing."""


def restore_backup(backup: Backup, key: DataKey, folder: Path, *, with_keys: bool, now: datetime) -> Contents:
    """Put a backup in the place of the clinic in a folder, which must be closed; the old files are kept beside it.

    `with_keys`: take the backup's key file too, as on a bare profile or where the clinic's own is lost. Returns what
    is in it. Raises `ClinicError`; the clinic is as it was then.
    """
    contents = verify_backup(backup, key)
    make_private_folder(folder)
    names = [DATABASE_NAME, *([KEY_FILE_NAME] if with_keys else [])]
    try:
        for name in names:
            _copy_whole(backup.folder / name, folder / f"{name}{_COMING}")
    except OSError as error:
        for name in names:
            (folder / f"{name}{_COMING}").unlink(missing_ok=True)
        raise ClinicError(
            f"The backup could not be copied: {error.strerror or 'the system refuses'}.",
            "The clinic is as it was. Make room on the disk, then try again.",
        ) from None
    verify_database(folder / f"{DATABASE_NAME}{_COMING}", key)
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    plan = {"names": names, "aside": f"before-restore-{stamp}", "anchor": dict(backup.anchor)}
    write_private_file(folder / PLAN_NAME, json.dumps({**plan, "seal": sealed(plan, key, _PURPOSE)}).encode())
    finish_restore(folder)
    return contents


def finish_restore(folder: Path) -> bool:
    """Carry out a plan that is there, from wherever it was left; True if there was one. Call it before opening.

    Raises `ClinicError` if the plan cannot be read or the system refuses.
    """
    path = folder / PLAN_NAME
    if not path.exists():
        _drop_unplanned(folder)
        return False
    names, aside = _plan(path)
    try:
        for name in names:
            _exchange(folder, name, aside)
        sync_folder(folder)
        path.replace(folder / DONE_NAME)
        sync_folder(folder)
    except OSError as error:
        raise ClinicError(
            f"A restored backup could not be put in place: {error.strerror or 'the system refuses'}.",
            "Nothing is lost. Look whether another program holds the folder, then open the clinic again.",
        ) from None
    return True


def restored_by_us(folder: Path, key: DataKey) -> bool:
    """Whether the database here was just put back by a person who had its key; asked once, after opening.

    Only then may the audit trail be shorter than its anchor says.
    """
    path = folder / DONE_NAME
    try:
        plan = json.loads(path.read_bytes()) if path.stat().st_size <= _LARGEST_PLAN else {}
        path.unlink()
        seal = plan.pop("seal")
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return False
    return isinstance(seal, str) and hmac.compare_digest(seal, sealed(plan, key, _PURPOSE))


def _plan(path: Path) -> tuple[list[str], str]:
    try:
        if path.stat().st_size > _LARGEST_PLAN:
            raise ValueError("too large")
        plan = json.loads(path.read_bytes())
        names, aside = [str(name) for name in plan["names"]], str(plan["aside"])
        if not set(names) <= {DATABASE_NAME, KEY_FILE_NAME} or Path(aside).name != aside:
            raise ValueError("no names of ours")
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        raise ClinicError(
            f"The file {path.name} in the clinic's folder is damaged.",
            "A restore was begun and not finished. Move that file away to open the clinic as it was.",
        ) from None
    return names, aside


def _exchange(folder: Path, name: str, aside: str) -> None:
    """Move the old file away and the coming one into its place; nothing to do where that was done already."""
    coming, place = folder / f"{name}{_COMING}", folder / name
    if not coming.exists():
        return
    stem, ending = place.stem, place.suffix
    for tail in _ENDINGS if name == DATABASE_NAME else ("",):
        old = folder / f"{name}{tail}"
        if old.exists():
            old.replace(folder / f"{stem}.{aside}{ending}{tail}")
    if name == DATABASE_NAME:
        (folder / f"{name}-shm").unlink(missing_ok=True)
    coming.replace(place)


def _drop_unplanned(folder: Path) -> None:
    """A copy without a plan was never decided on."""
    for name in (DATABASE_NAME, KEY_FILE_NAME):
        with suppress(OSError):
            (folder / f"{name}{_COMING}").unlink(missing_ok=True)


def _copy_whole(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    make_private_file(target)
    with source.open("rb") as reading, target.open("r+b") as writing:
        shutil.copyfileobj(reading, writing, 1024 * 1024)
        writing.flush()
        os.fsync(writing.fileno())
