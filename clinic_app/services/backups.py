"""Backups as a person meets them: made when something changed, rehearsed, mirrored to a second place."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from clinic_app import __version__
from clinic_app.domain.errors import ClinicError
from clinic_app.services.permissions import Action, needs
from clinic_app.store.backups import FOLDER, Backup, Contents, Progress, StoppedError, backups_in, thin
from clinic_app.store.places import make_private_folder
from clinic_app.store.store import Store

__all__ = ["Backup", "BackupDesk", "Contents", "StoppedError"]

MIRROR_SETTING = "backup_mirror"


class BackupDesk:
    """The backups of an open clinic."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._changes_backed_up = store.changes
        self.folder = store.path.parent / FOLDER

    @needs(Action.BACK_UP)
    def all(self) -> list[Backup]:
        """The finished backups, the newest first."""
        return backups_in(self.folder)

    @needs(Action.BACK_UP)
    def newest(self) -> Backup | None:
        """The last finished backup; each was opened and verified when it was made."""
        return next(iter(self.all()), None)

    @needs(Action.BACK_UP)
    def is_due(self) -> bool:
        """Whether anything was changed since the last backup, in this sitting or in one that ended without any."""
        newest = self.newest()
        if newest is None or self._store.changes != self._changes_backed_up:
            return True
        return newest.contents != self._store.contents()

    @needs(Action.BACK_UP)
    def make(self, progress: Progress | None = None) -> Backup:
        """Make a verified backup, thin the older ones, and copy it to the second place if one is set.

        Raises `StoppedError` if the person stops it, `ClinicError` with a sentence. A second place that is not there
        (an unplugged disk) is said after the backup itself was made.
        """
        made = self._store.back_up(self.folder, program=__version__, progress=progress)
        self._changes_backed_up = self._store.changes
        thin(self.folder)
        mirror = self.mirror
        if mirror is not None:
            self._copy_to(made, mirror)
        return made

    @needs(Action.BACK_UP)
    def rehearse(self, backup: Backup) -> str:
        """Open a backup as a restore would, look at every page, and say what would come back. Raises `ClinicError`."""
        found = self._store.verify_backup(backup)
        newest = datetime.fromisoformat(found.newest).astimezone() if found.newest else None
        until = f", the newest change of {newest:%m/%d/%Y %H:%M}" if newest else ""
        return f"This backup is whole: {found.visits:,} visits of {found.patients:,} patients{until}."

    # The second place

    @property
    @needs(Action.BACK_UP)
    def mirror(self) -> Path | None:
        """A folder elsewhere that gets a copy of each backup; it may be on the network, since backups are encrypted."""
        kept = self._store.settings.get(MIRROR_SETTING)
        return Path(kept) if isinstance(kept, str) and kept else None

    @needs(Action.CHANGE_CLINIC)
    def set_mirror(self, folder: Path | None) -> None:
        """Choose the second place, or none. Raises `ClinicError` if nothing can be written there."""
        if folder is not None:
            if folder.resolve().is_relative_to(self.folder.resolve()):
                raise ClinicError("This is the folder of the backups themselves.", "Choose one on another disk.")
            probe = folder / ".clinic-app-may-write"
            try:
                probe.write_bytes(b"")
                probe.unlink()
            except OSError as error:
                raise ClinicError(
                    f"Nothing can be written to this folder: {error.strerror or 'the system refuses'}.",
                    "Choose another one.",
                ) from None
        self._store.settings.set(MIRROR_SETTING, str(folder) if folder is not None else None)

    def _copy_to(self, made: Backup, mirror: Path) -> None:
        target = mirror / made.folder.name
        part = target.with_name(f"{target.name}.part")
        try:
            make_private_folder(mirror)
            shutil.rmtree(part, ignore_errors=True)
            shutil.copytree(made.folder, part)
            self._store.verify_backup(replace(made, folder=part))
            part.replace(target)
            thin(mirror)
        except OSError as error:
            raise ClinicError(
                f"The backup was made, but not copied to its second place: {error.strerror or 'the system refuses'}.",
                "Look whether that disk or folder is there; the next backup tries again.",
            ) from None
        finally:
            shutil.rmtree(part, ignore_errors=True)
