"""A check box whose edge is seen in every theme: Fusion's own is darker than a dark ground."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox

from clinic_app.ui import icons
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, TYPE
from clinic_app.ui.typography import text_width

_BOX = 16
_GAP = 8
_RADIUS = 3


class CheckBox(QCheckBox):
    """The box in the colour of inputs, filled with the accent while checked; its border is thick while in focus."""

    def sizeHint(self) -> QSize:
        """Room for box, words and focus ring."""
        look = current_look()
        words = text_width(self.text(), look.font(TYPE.body))
        return QSize(round(words) + look.px(_BOX) + _GAP + 1, look.px(HEIGHT.control))

    def minimumSizeHint(self) -> QSize:
        """The words are never cut."""
        return self.sizeHint()

    def hitButton(self, position: object) -> bool:
        """Everything of it may be clicked."""
        del position
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw box, tick and words."""
        look = current_look()
        theme = look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = look.px(_BOX)
        box = QRectF(0, round((self.height() - edge) / 2), edge, edge)
        line, fill = theme.edge, theme.panel
        if not self.isEnabled():
            line, fill = theme.line, theme.sunk
        elif self.isChecked():
            line = fill = theme.accent
        if self.hasFocus():  # as with buttons: the accent's own ground takes the ink
            line = theme.ink if self.isChecked() else theme.accent
        width = 2 if self.hasFocus() else 1
        painter.setPen(QPen(QColor(line), width))
        painter.setBrush(QColor(fill))
        inset = width / 2
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        if self.isChecked():
            ink = theme.on_accent if self.isEnabled() else theme.off
            icons.draw(painter, "check", box.adjusted(1, 1, -1, -1), ink)
        painter.setFont(look.font(TYPE.body))
        painter.setPen(QColor(theme.ink if self.isEnabled() else theme.off))
        words = QRectF(box.right() + _GAP, 0, self.width(), self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()
