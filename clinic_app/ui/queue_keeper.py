"""Keeps what the queue says of each visit true behind the window: what a change touches is checked again."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from clinic_app.services.clinic import Clinic
from clinic_app.services.work_queue import CheckedAgain, WorkQueue
from clinic_app.ui.background_task import BackgroundTask, Progress

PAUSE_MS, FIRST_PAUSE_MS = 800, 1_500
"""Typing and the first screen come first."""
_BREATH = 0.002
"""Seconds between two steps of the checking, which belong to the window."""


class QueueKeeper(QObject):
    """``renewed(checked, needing_work)`` when the queue is true. After a failure rows stay "Checking again"."""

    renewed = Signal(object, int)

    def __init__(self, clinic: Clinic, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = WorkQueue(clinic)
        self._task: BackgroundTask | None = None
        self._again = self._stopped = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self.begin)

    def start(self) -> None:
        """Begin in a moment."""
        self._pause.start(FIRST_PAUSE_MS)

    def touched(self) -> None:
        """Something was changed: look in a moment which visits are to be checked again."""
        if not self._stopped:
            self._pause.start(PAUSE_MS)

    def begin(self) -> None:
        """Check now, off the window's thread."""
        if self._task is not None or self._stopped:
            self._again = True
            return
        self._again = False

        def work(progress: Progress) -> tuple[CheckedAgain, int]:
            def step(share: float, words: str) -> bool:
                time.sleep(_BREATH)
                return progress(share, words)

            done = self._queue.bring_up_to_date(step)
            return done or CheckedAgain(), self._queue.needing_work()

        self._task = BackgroundTask(work, self)
        self._task.done.connect(self._tell)
        self._task.failed.connect(lambda _error: self._end())
        self._task.start()

    def _tell(self, found: tuple[CheckedAgain, int]) -> None:
        self._end()
        self.renewed.emit(*found)

    def _end(self) -> None:
        self._task = None
        if self._again:
            self.touched()

    def stop(self) -> None:
        """The clinic closes."""
        self._stopped = True
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
