"""A box to choose from, with the chevron of the icon set: the style sheet alone would leave it bare."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from clinic_app.ui import icons
from clinic_app.ui.theme import current_look

_EDGE, _RIGHT = 14, 8


class ChoiceBox(QComboBox):
    """A `QComboBox` that shows where to open it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, then the chevron."""
        super().paintEvent(event)
        look = current_look()
        edge = look.px(_EDGE)
        painter = QPainter(self)
        place = QRectF(self.width() - edge - _RIGHT, round((self.height() - edge) / 2), edge, edge)
        icons.draw(painter, "chevron-down", place, look.theme.ink3 if self.isEnabled() else look.theme.off)
        painter.end()
