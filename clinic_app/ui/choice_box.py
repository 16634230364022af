"""A box to choose from, with the chevron of the icon set: the style sheet alone would leave it bare."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QToolTip

from clinic_app.ui import icons
from clinic_app.ui.theme import current_look

_EDGE, _RIGHT = 14, 8


class ChoiceBox(QComboBox):
    """A `QComboBox` that shows where to open it, and in a tooltip what it has no room for."""

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

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, then the chevron."""
        super().paintEvent(event)
        look = current_look()
        edge = look.px(_EDGE)
        painter = QPainter(self)
        place = QRectF(self.width() - edge - _RIGHT, round((self.height() - edge) / 2), edge, edge)
        icons.draw(painter, "chevron-down", place, look.theme.ink3 if self.isEnabled() else look.theme.off)
        painter.end()
