"""A check box whose edge is seen in every theme: Fusion's own is darker than a dark ground."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from clinic_app.ui import icons
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, RADIUS, TYPE
from clinic_app.ui.typography import text_width

_BOX = 16
_GAP = 8
_SIDE = 4


class CheckBox(QCheckBox):
    """The box in the colour of inputs, filled with the accent while checked; a ring round box and words in focus."""

    def sizeHint(self) -> QSize:
        """Room for box, words and focus ring."""
        look = current_look()
        words = text_width(self.text(), look.font(TYPE.body))
        return QSize(round(words) + look.px(_BOX) + _GAP + 2 * _SIDE + 1, look.px(HEIGHT.control))

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:
        """Everything of it may be clicked."""
        del position
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ring, box, tick and words."""
        look = current_look()
        theme = look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = look.px(_BOX)
        box = QRectF(_SIDE, round((self.height() - edge) / 2), edge, edge)
        line, fill = theme.edge, theme.panel
        if not self.isEnabled():
            line, fill = theme.line, theme.sunk
        elif self.isChecked():
            line = fill = theme.accent
        painter.setPen(QPen(QColor(line), 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(box.translated(QPointF(0.5, 0.5)).adjusted(0, 0, -1, -1), 3, 3)
        if self.isChecked():
            ink = theme.on_accent if self.isEnabled() else theme.off
            icons.draw(painter, "check", box.adjusted(1, 1, -1, -1), ink)
        painter.setFont(look.font(TYPE.body))
        painter.setPen(QColor(theme.ink if self.isEnabled() else theme.off))
        words = QRectF(box.right() + _GAP, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, RADIUS.chip, RADIUS.chip)
        painter.end()
