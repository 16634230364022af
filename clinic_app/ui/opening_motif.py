"""The start motif: rows of blocks in the colours of the codes, some still empty. Decoration only."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from clinic_app.ui.spoken_parts import ORNAMENT
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import RADIUS

_ROWS = (
    ((2, 0), (2, 0), (3, 1), (3, 0), (3, 2)),
    ((1, 0), (1, None), (1, 1), (2, 0), (3, 3), (3, None), (2, None)),
    ((1, 0), (1, 3), (2, 1), (3, 2), (3, 0), (2, 0), (1, 1)),
    ((2, 2), (3, 0), (1, 0), (2, 1), (3, 0), (1, 2), (1, 1)),
    ((3, 1), (1, 0), (1, 2), (1, 1), (2, 0), (3, 3), (2, 1)),
)
_HEIGHT, _GAP_DOWN, _GAP = 28, 8, 4


class OpeningMotif(QWidget):
    """Five rows, as wide as the place it is given."""

    spoken_as: ClassVar = ORNAMENT

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("opening_motif")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def sizeHint(self) -> QSize:
        """Five rows high."""
        look = current_look()
        return QSize(look.px(400), look.px(len(_ROWS) * (_HEIGHT + _GAP_DOWN)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the blocks."""
        look = current_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, row in enumerate(_ROWS):
            share = (self.width() - 1 - _GAP * (len(row) - 1)) / sum(width for width, _ in row)
            left = 0.5
            if (number + 1) * look.px(_HEIGHT + _GAP_DOWN) > self.height():
                break  # an ornament: in a low window the words come first
            for width, colour in row:
                top = number * look.px(_HEIGHT + _GAP_DOWN) + 0.5
                block = QRectF(left, top, width * share, look.px(_HEIGHT))
                if colour is None:
                    pen = QPen(QColor(look.theme.btnline), 1)
                    pen.setDashPattern([3, 2])
                    painter.setPen(pen)
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                else:
                    painter.setPen(Qt.PenStyle.NoPen)
                    painter.setBrush(QColor(look.theme.code(colour).fill))
                painter.drawRoundedRect(block, RADIUS.chip, RADIUS.chip)
                left += width * share + _GAP
        painter.end()
