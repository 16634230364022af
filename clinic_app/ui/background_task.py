"""Work that takes longer than a tenth of a second, off the window's thread, with progress and a Cancel that works."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from clinic_app.domain.errors import ClinicError

Progress = Callable[[float, str], bool]


class BackgroundTask(QThread):
    """Runs ``work(progress)`` once.

    ``progressed(share, words)`` while it works; then one of ``done(result)``, ``failed(error)`` with a `ClinicError`,
    or ``cancelled``. What else is raised is a fault of the program and comes out as it would on the window's thread.
    """

    progressed = Signal(float, str)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()

    def __init__(self, work: Callable[[Progress], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._stop = self._silent = False
        self.finished.connect(self._tell)
        self._result: Any = None
        self._error: Exception | None = None

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self._stop = True

    def end_untold(self) -> None:
        """Wait for the end and tell nobody: whoever listened is going. `cancel` before it to stop."""
        self._silent = True
        self.wait()

    @property
    def result(self) -> Any:
        """What the work gave; None before its end, and where it failed."""
        return self._result if self.isFinished() else None

    def run(self) -> None:
        """On the other thread."""
        try:
            self._result = self._work(self._progress)
        except Exception as error:  # noqa: BLE001 # handed to the window's thread, which raises what it cannot say
            self._error = error

    def _progress(self, share: float, words: str) -> bool:
        self.progressed.emit(share, words)
        return not self._stop

    def _tell(self) -> None:
        # `finished` comes from the last steps of the thread: whoever lets go of the task now would wait for these steps
        # with the interpreter's lock in hand, and they for the lock. This waits without it.
        self.wait()
        if self._silent:
            return
        if self._stop:
            self.cancelled.emit()
        elif isinstance(self._error, ClinicError):
            self.failed.emit(self._error)
        elif self._error is not None:
            raise self._error
        else:
            self.done.emit(self._result)
