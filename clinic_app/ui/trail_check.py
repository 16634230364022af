"""Looks at the whole audit trail behind an opened clinic, a moment after it stands."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from clinic_app.services.audit import fault_of_trail
from clinic_app.services.clinic import Clinic
from clinic_app.ui.background_task import BackgroundTask, Progress

PAUSE_MS = 4_000
"""The first screen comes first."""


class TrailCheck(QObject):
    """``found(sentence)`` if something is wrong; silent otherwise."""

    found = Signal(str)

    def __init__(self, clinic: Clinic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clinic = clinic
        self._task: BackgroundTask | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.begin)

    def start(self) -> None:
        """Begin in a moment."""
        self._pause.start()

    def begin(self) -> None:
        """Look now, off the window's thread."""
        if self._task is not None:
            return
        clinic = self._clinic

        def work(progress: Progress) -> str:
            return fault_of_trail(clinic, progress)

        self._task = BackgroundTask(work, self)
        self._task.done.connect(self._tell)
        self._task.start()

    def _tell(self, sentence: str) -> None:
        if sentence:
            self.found.emit(sentence)

    def stop(self) -> None:
        """The clinic closes."""
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
