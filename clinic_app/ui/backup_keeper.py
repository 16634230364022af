"""Backups that make themselves: each half hour and at the end, if anything was changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from clinic_app.domain.errors import ClinicError
from clinic_app.services.backups import Backup, BackupDesk
from clinic_app.ui.background_task import BackgroundTask
from clinic_app.ui.backup_words import last_good_words

HALF_HOUR_MS = 30 * 60 * 1000


class BackupKeeper(QObject):
    """``told(words)`` for the status bar when a backup was made; ``failed(error)`` a `ClinicError`."""

    told = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: BackupDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._task: BackgroundTask | None = None
        self.timer = QTimer(self)
        self.timer.setInterval(HALF_HOUR_MS)
        self.timer.timeout.connect(self.make_if_due)
        self.timer.start()

    def words(self) -> str:
        """The last good backup."""
        return last_good_words(self._desk.newest())

    def make_if_due(self) -> bool:
        """Begin a backup off the window's thread; False if nothing was changed or one is being made."""
        if self._task is not None or not self._desk.is_due():
            return False
        self._task = BackgroundTask(self._desk.make, self)
        self._task.done.connect(self._made)
        self._task.failed.connect(self._fail)
        self._task.start()
        return True

    def _made(self, backup: Backup) -> None:
        self._task = None
        self.told.emit(last_good_words(backup))

    def _fail(self, error: ClinicError) -> None:
        self._task = None
        self.told.emit(self.words())
        self.failed.emit(error)

    def at_the_end(self) -> ClinicError | None:
        """The last backup of the day, once the window is out of sight; gives what kept it from being made."""
        self.timer.stop()
        if self._task is not None:
            self._task.wait()
        try:
            if self._desk.is_due():
                self._desk.make()
        except ClinicError as error:
            return error
        return None

    def stop(self) -> None:
        """No further backup; waits for one that is being made."""
        self.timer.stop()
        if self._task is not None:
            self._task.wait()
