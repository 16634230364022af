"""A box to choose from, with the chevron of the icon set: the style sheet alone would leave it bare."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QToolTip, QWidget

from clinic_app.ui import icons
from clinic_app.ui.theme import current_look

_EDGE, _RIGHT = 14, 8


class ChoiceBox(QComboBox):
    """A `QComboBox` that shows where to open it, and in a tooltip what it has no room for.

    ``picked``: one was taken from the open list; going through them with the list closed is no choice yet.
    """

    picked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_stepping = False
        self.activated.connect(self._tell_picked)
        self._typed, self._typed_at = "", 0.0

    @property
    def is_cut(self) -> bool:
        """Whether the chosen words are wider than the box."""
        return self.fontMetrics().horizontalAdvance(self.currentText()) > self.width() - _EDGE - 2 * _RIGHT

    def event(self, event: QEvent) -> bool:
        """What is cut stands in the tooltip, unless the box has one of its own."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and not self.toolTip():
            if self.is_cut:
                QToolTip.showText(event.globalPos(), self.currentText(), self)
            return self.is_cut
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A blank within words that are being typed goes on with them: it opens the list only by itself."""
        self._is_stepping = True
        self._press(event)
        self._is_stepping = False

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning goes through the entries as the arrows do."""
        self._is_stepping = True
        super().wheelEvent(event)
        self._is_stepping = False

    def _tell_picked(self, _row: int) -> None:
        if not self._is_stepping:
            self.picked.emit()

    def _press(self, event: QKeyEvent) -> None:
        now = time.monotonic()
        is_sign = bool(event.text()) and event.text().isprintable()
        if event.key() == Qt.Key.Key_Space and self._is_typed_on(now):
            self._go_to(f"{self._typed} ", now)
        elif is_sign and " " in self._typed and self._is_typed_on(now):
            self._go_to(self._typed + event.text(), now)
        else:
            self._typed = self._typed * self._is_typed_on(now) + event.text() if is_sign else ""
            self._typed_at = now
            super().keyPressEvent(event)

    def _is_typed_on(self, now: float) -> bool:
        pause = QApplication.keyboardInputInterval() / 1000
        return bool(self._typed.strip()) and now - self._typed_at <= pause

    def _go_to(self, words: str, now: float) -> None:
        """Choose the first entry that begins with the words; where none does, what is chosen stays."""
        self._typed, self._typed_at = words, now
        row = self.findText(words.rstrip(), Qt.MatchFlag.MatchStartsWith)
        if row >= 0 and row != self.currentIndex():
            self.setCurrentIndex(row)
            self.activated.emit(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, then the chevron."""
        super().paintEvent(event)
        look = current_look()
        edge = look.px(_EDGE)
        painter = QPainter(self)
        place = QRectF(self.width() - edge - _RIGHT, round((self.height() - edge) / 2), edge, edge)
        icons.draw(painter, "chevron-down", place, look.theme.ink3 if self.isEnabled() else look.theme.off)
        painter.end()
