"""When to check: at once when a field is left, after a short pause while it is being typed in."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE_MS = 300


class LiveCheck(QObject):
    """A single-shot timer with a meaning: `due` asks for a check and a repaint; `while_typing` tells which kind."""

    due = Signal(bool)

    def __init__(self, parent: QObject | None = None, pause_ms: int = PAUSE_MS) -> None:
        super().__init__(parent)
        self._typing = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(pause_ms)
        self._timer.timeout.connect(self.run_now)

    @property
    def is_waiting(self) -> bool:
        """Whether a check is yet to come."""
        return self._timer.isActive()

    def touched(self) -> None:
        """A key was typed into an open field: check after the pause."""
        self._typing = True
        self._timer.start()

    def committed(self) -> None:
        """A field was left, a fix applied, a step undone: check now."""
        self._typing = False
        self.run_now()

    def run_now(self) -> None:
        """Do not wait."""
        self._timer.stop()
        while_typing, self._typing = self._typing, False
        self.due.emit(while_typing)

    def stop(self) -> None:
        """Forget what was waiting."""
        self._timer.stop()
        self._typing = False
