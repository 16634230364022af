"""What the chosen visits of the queue come to: few at once, many behind the window, so that it never waits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.work_queue import QueueCount
from clinic_app.services.work_queue import WorkQueue
from clinic_app.ui.background_task import BackgroundTask

SUMMED_AT_ONCE = 500
"""So many are added up within a frame; more are added up behind the window."""


class ChosenSum(QObject):
    """``known(count)`` a `QueueCount` of the visits asked about last; ``failed(error)``."""

    known = Signal(object)
    failed = Signal(Exception)

    def __init__(self, queue: WorkQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self._task: BackgroundTask | None = None
        self._next: Sequence[int] | None = None
        self._is_wanted = False

    @property
    def is_settled(self) -> bool:
        """Whether nothing is being added up."""
        return self._task is None

    def ask(self, visit_ids: Sequence[int]) -> None:
        """Add these up; what was asked before is forgotten. Few are told before this returns."""
        self._next, self._is_wanted = None, True
        if self._task is not None:
            self._next = visit_ids
        elif len(visit_ids) <= SUMMED_AT_ONCE:
            try:
                self.known.emit(self._queue.charge_of(visit_ids))
            except ClinicError as error:
                self.failed.emit(error)
        else:
            self._begin(visit_ids)

    def _begin(self, visit_ids: Sequence[int]) -> None:
        task = self._task = BackgroundTask(lambda _progress: self._queue.charge_of(visit_ids), self)
        task.done.connect(self._take)
        task.failed.connect(self._fail)
        task.cancelled.connect(self._go_on)
        task.start()

    def _take(self, count: QueueCount) -> None:
        if not self._go_on() and self._is_wanted:
            self.known.emit(count)

    def _fail(self, error: ClinicError) -> None:
        if not self._go_on():
            self.failed.emit(error)

    def _go_on(self) -> bool:
        """Add up what was asked about meanwhile, if anything was."""
        self._task, wanted = None, self._next
        if wanted is not None:
            self.ask(wanted)
        return wanted is not None

    def forget(self) -> None:
        """Tell nothing of what was asked: nobody waits for it any more."""
        self._next, self._is_wanted = None, False

    def finish(self) -> None:
        """Stop and wait, before the clinic closes."""
        self.forget()
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
