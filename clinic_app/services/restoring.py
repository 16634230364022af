"""Putting a backup back in the place of a closed clinic: which there are, which is good, and by whose leave.

Nobody is at work in a closed clinic, so that no role can be asked of it. The way in decides: the recovery key, which is
the owner's, or the passphrase of a person whom the backup's own encrypted list of accounts names as an owner, and whom
the clinic's key file, where it is there, still does. The audit trail tells of it at the next opening.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from clinic_app.domain.accounts import Role
from clinic_app.domain.errors import ClinicError
from clinic_app.store.backups import FOLDER, Backup, Contents, Progress, backups_in, read_backup, verify_backup
from clinic_app.store.key_holders import KEY_FILE_NAME, tried
from clinic_app.store.keys import DataKey, Wrap
from clinic_app.store.places import make_private_folder, refuse_unsafe_place
from clinic_app.store.recovery_key import RecoveryKey
from clinic_app.store.restore import BY_PASSPHRASE, BY_SHEET, Restorer, refuse_unless_owner, restore_backup
from clinic_app.store.ways_in import open_by_recovery, open_way

Opening = str | RecoveryKey
"""A passphrase, or the key of the recovery sheet."""


class BackupOfferedError(ClinicError):
    """A clinic whose files are lost or damaged; `backup` is the newest good one, None if there is none."""

    def __init__(self, error: ClinicError, backup: Backup | None) -> None:
        super().__init__(error.message, error.hint)
        self.backup = backup


def backups_to_restore(folder: Path) -> list[Backup]:
    """The backups of a clinic's folder, of a folder full of them, or the one that a folder is; the newest first.

    What each says of itself is told without its key; it is verified before it is used.
    """
    found = {one.folder: one for one in (*backups_in(folder / FOLDER), *_listed(folder))}
    return sorted(found.values(), key=lambda one: one.made_at, reverse=True)


def newest_good_backup(folder: Path, opening: Opening) -> Backup | None:
    """The newest backup of the clinic in a folder that opens and is whole; None if there is none."""
    keys: list[DataKey] = []
    asked: set[bytes] = set()  # stretching a passphrase takes its time: each key file once
    for backup in backups_in(folder / FOLDER):
        for key_file in (folder / KEY_FILE_NAME, backup.folder / KEY_FILE_NAME):
            content = key_file.read_bytes() if key_file.is_file() else b""
            if content and content not in asked:
                asked.add(content)
                with suppress(ClinicError):
                    keys.append(_open(key_file, opening)[1])
        if any(_is_whole(backup, key) for key in keys):
            return backup
    return None


def restore(
    backup: Backup, opening: Opening, folder: Path, now: datetime, progress: Progress | None = None
) -> Contents:
    """Put a backup in the place of the closed clinic of a folder; what was there is kept beside it.

    The backup's own key file is asked where the clinic's does not open it, so that this works on a bare profile; it
    takes the place of the clinic's then. Raises `StoppedError` if `progress` answers False, `ClinicError` with a
    sentence: a wrong passphrase, nobody's who is an owner, a damaged backup. Nothing was changed then.
    """
    refuse_unsafe_place(folder)
    make_private_folder(folder)
    own, in_backup = folder / KEY_FILE_NAME, backup.folder / KEY_FILE_NAME
    kept = _opens_own(own, backup, opening)
    if kept is not None:
        way, key = kept
    elif isinstance(opening, RecoveryKey):
        way, key = None, open_by_recovery(in_backup, opening)
    else:
        way, key = tried(folder, 0, now, lambda: open_way(in_backup, opening))
    if way is not None:
        refuse_unless_owner(backup, key, way.account)
    by = Restorer(way.account, BY_PASSPHRASE) if way is not None else Restorer(0, BY_SHEET)
    return restore_backup(backup, key, folder, with_keys=kept is None, now=now, by=by, progress=progress)


def _opens_own(own: Path, backup: Backup, opening: Opening) -> tuple[Wrap | None, DataKey] | None:
    """The way through the clinic's own key file, if it leads to this backup: people added since keep their way in."""
    try:
        way, key = _open(own, opening)
        verify_backup(backup, key)
    except ClinicError:
        return None
    if way is not None and way.role not in {"", Role.OWNER}:
        raise ClinicError(
            "Only an owner may restore a backup; this passphrase is none of an owner's.",
            "Ask an owner, or take the recovery sheet.",
        )
    return way, key


def _open(key_file: Path, opening: Opening) -> tuple[Wrap | None, DataKey]:
    if isinstance(opening, RecoveryKey):
        return None, open_by_recovery(key_file, opening)
    return open_way(key_file, opening)


def _is_whole(backup: Backup, key: DataKey) -> bool:
    try:
        return bool(verify_backup(backup, key))
    except ClinicError:
        return False


def _listed(folder: Path) -> list[Backup]:
    own = read_backup(folder)
    return [*([own] if own is not None else []), *backups_in(folder)]
