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
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from clinic_app.domain.accounts import Role
from clinic_app.domain.errors import ClinicError
from clinic_app.store.backups import (
    DATABASE_NAME,
    PLAN_NAME,
    Backup,
    Contents,
    Progress,
    StoppedError,
    sealed,
    verify_backup,
    verify_database,
)
from clinic_app.store.cipher import close_database, open_database, read_only_connection
from clinic_app.store.faults import AlreadyOpenError, in_words
from clinic_app.store.key_holders import KEY_FILE_NAME
from clinic_app.store.keys import DataKey
from clinic_app.store.places import make_private_file, make_private_folder, sync_folder, write_private_file

DONE_NAME = "restore.done"
BY_PASSPHRASE, BY_SHEET = "passphrase", "recovery sheet"
_COMING = ".coming"
_PURPOSE = b"clinic-app restore plan"
_LARGEST_PLAN = 10_000
_ENDINGS = ("", "-wal", "-journal")
"""What SQLite may leave of a database; the `-shm` file holds nothing."""


@dataclass(frozen=True, slots=True)
class Restorer:
    """Who decided on a restore: an account (0 with the recovery sheet), and the way in that proved it."""

    account_id: int = 0
    way: str = BY_SHEET


@dataclass(frozen=True, slots=True)
class Restored:
    """A restore that was carried out: who decided on it, and when the backup was made (ISO, UTC)."""

    by: Restorer
    made_at: str


def restore_backup(  # what a restore is made of: what, by which key, where to, who and when
    backup: Backup,
    key: DataKey,
    folder: Path,
    *,
    with_keys: bool,
    now: datetime,
    by: Restorer = Restorer(),  # frozen
    progress: Progress | None = None,
) -> Contents:
    """Put a backup in the place of the clinic in a folder, which must be closed; the old files are kept beside it.

    `with_keys`: take the backup's key file too, as on a bare profile or where the clinic's own is lost. Returns what
    is in it. Raises `StoppedError` if `progress` answers False, `ClinicError`; the clinic is as it was then.
    """
    told = progress or _go_on
    _refuse_while_open(folder / DATABASE_NAME, key)
    _tell(told, 0.05, "Looking at every page of the backup")
    contents = verify_backup(backup, key)
    _tell(told, 0.35, "Copying it")
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
    try:
        _tell(told, 0.6, "Looking at every page of the copy")
        verify_database(folder / f"{DATABASE_NAME}{_COMING}", key)
        _tell(told, 0.95, "Putting it in place")
    except BaseException:  # half-made files go, whatever failed, a Cancel too; told on
        _drop_unplanned(folder)
        raise
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    plan: dict[str, Any] = {"names": names, "aside": f"before-restore-{stamp}", "anchor": dict(backup.anchor)}
    plan |= {"account": by.account_id, "way": by.way, "made_at": backup.made_at.astimezone(UTC).isoformat()}
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


def restored_by_us(folder: Path, key: DataKey) -> Restored | None:
    """The restore that put the database here just now, by a person who had its key; None if there was none.

    Only then may the audit trail be shorter than its anchor says. Asked until `forget_restored`.
    """
    path = folder / DONE_NAME
    try:
        plan = json.loads(path.read_bytes()) if path.stat().st_size <= _LARGEST_PLAN else {}
        seal = plan.pop("seal")
        if not isinstance(seal, str) or not hmac.compare_digest(seal, sealed(plan, key, _PURPOSE)):
            return None
        by = Restorer(int(plan.get("account", 0)), str(plan.get("way", BY_SHEET)))
        return Restored(by, str(plan.get("made_at", "")))
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def forget_restored(folder: Path) -> None:
    """A restore stands in the audit trail now: it explains a shorter trail this once."""
    with suppress(OSError):
        (folder / DONE_NAME).unlink(missing_ok=True)


def refuse_unless_owner(backup: Backup, key: DataKey, account_id: int) -> None:
    """Raises `ClinicError` unless a backup's own list of accounts names this one as an owner who is still here.

    Account 0 is the one passphrase of a clinic from before there were accounts, which is its owner's.
    """
    with in_words():
        connection = read_only_connection(backup.folder / DATABASE_NAME, key)
        try:
            known = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'accounts'").fetchone()
            asked = "SELECT 1 FROM accounts WHERE id = ? AND role = ? AND active = 1"
            if known and account_id and not connection.execute(asked, [account_id, str(Role.OWNER)]).fetchone():
                raise ClinicError(
                    "Only an owner may restore a backup, and this passphrase was none of an owner's then.",
                    "Ask an owner, or take the recovery sheet.",
                )
        finally:
            connection.close()


def _refuse_while_open(path: Path, key: DataKey) -> None:
    """Raises `AlreadyOpenError` if a window has the clinic: its next save would go into the file put aside."""
    try:
        close_database(open_database(path, key), path)
    except AlreadyOpenError:
        raise
    except ClinicError:
        return  # lost, damaged or another key's: nobody can have it open


def _go_on(_share: float, _words: str) -> bool:
    return True


def _tell(progress: Progress, share: float, words: str) -> None:
    if not progress(share, words):
        raise StoppedError


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
