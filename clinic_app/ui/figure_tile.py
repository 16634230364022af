"""A figure to look at: what it is, how much, and of what; pressing it leads to its visits."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from clinic_app.ui.language import tr
from clinic_app.ui.text import elided
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import RADIUS, SPACE, TYPE

_HEIGHT = 94
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class FigureTile(QAbstractButton):
    """One of a block of figures; hairlines part it from the one before and the one above."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(tr("Not added up yet"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._before = self._above = False
        self._figure, self._line = "", ""

    def part_from(self, *, before: bool, above: bool) -> None:
        """Whether a figure stands at its left, and one above it."""
        self._before, self._above = before, above
        self.update()

    def show_figure(self, words: str, figure: str, line: str, meaning: str) -> None:
        """What it is, how much, the line below, and in the tooltip how it is reckoned."""
        self.setText(words)
        self._figure, self._line = figure, line
        self.setAccessibleName(f"{words}: {figure}, {line}")
        self.setAccessibleDescription(meaning)
        self.setToolTip("\n".join((words, figure, line, meaning)))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its three lines."""
        look = current_look()
        return QSize(look.px(240), look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """The figure is never cut."""
        look = current_look()
        return QSize(look.px(150), look.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it as Space does."""
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Three lines, a hairline at the left, the ring of the focus."""
        look = current_look()
        theme = look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.sunk))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS.control, RADIUS.control)
        painter.setPen(QColor(theme.line))
        if self._before:
            painter.drawLine(0, 0, 0, self.height())
        if self._above:
            painter.drawLine(0, 0, self.width(), 0)
        left = SPACE.side
        room = self.width() - left - SPACE.small
        for words, size, weight, ink, top, height in (
            (self.text(), TYPE.second, 400, theme.ink2, 12, 18),
            (self._figure, TYPE.figure, 600, theme.ink, 30, 36),
            (self._line, TYPE.second, 400, theme.ink2, 67, 18),
        ):
            painter.setFont(look.font(size, weight))
            painter.setPen(QColor(ink))
            shown = elided(words, painter.fontMetrics(), room)
            box = QRectF(left, look.px(top), room, look.px(height))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area.adjusted(2, 2, -2, -2), RADIUS.control, RADIUS.control)
        painter.end()
