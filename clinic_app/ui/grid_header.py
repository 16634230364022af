"""The header of a grid: its title and its column labels on one line, box numbers small behind them."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from clinic_app.ui.grid_model import CellKind, Column
from clinic_app.ui.language import tr
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import TYPE
from clinic_app.ui.typography import text_width

_PAD = 8
_HEIGHT = 32
_UNDER_TITLE = {CellKind.ORDINAL, CellKind.CODE, CellKind.TITLE, CellKind.MARK}


class SectionHeader(QHeaderView):
    """Paints the grid's title over its first columns, then the labels; ``hint`` stands at the right end."""

    def __init__(self, title: str, box: str, columns: tuple[Column, ...], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._title = title
        self._box = box
        self._columns = columns
        self.hint = ""
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_box(self, words: str) -> None:
        """Change the small words behind the title."""
        if words != self._box:
            self._box = words
            self.viewport().update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(super().sizeHint().width(), current_look().px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the whole line at once."""
        look = current_look()
        painter = QPainter(self.viewport())
        area = QRectF(self.viewport().rect())
        painter.fillRect(area, QColor(look.theme.panel))
        self._write(
            painter, QRectF(_PAD - self.offset(), 0, area.width(), area.height()), self._title, self._box, title=True
        )
        end = 0.0
        for number, column in enumerate(self._columns):
            if column.kind in _UNDER_TITLE or self.isSectionHidden(number):
                continue
            left, width = self.sectionViewportPosition(number), self.sectionSize(number)
            box = QRectF(left + _PAD, 0, width - 2 * _PAD, area.height())
            if column.right:
                box.setLeft(box.right() - self._written_width(column))
            self._write(painter, box, tr(column.words), column.box, title=False)
            end = max(end, box.left() + self._written_width(column))
        free = area.right() - _PAD - end
        if self.hint and text_width(self.hint, look.font(TYPE.label)) + _PAD <= free:
            painter.setFont(look.font(TYPE.label))
            painter.setPen(QColor(look.theme.ink3))
            painter.drawText(
                area.adjusted(0, 0, -_PAD, 0), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self.hint
            )
        painter.fillRect(QRectF(0, area.bottom() - 1, area.width(), 1), QColor(look.theme.rule))
        painter.end()

    @staticmethod
    def _written_width(column: Column) -> float:
        look = current_look()
        box = 4 + text_width(column.box, look.font(TYPE.rail)) if column.box else 0
        return text_width(tr(column.words), look.font(TYPE.label)) + box + 1

    @staticmethod
    def _write(painter: QPainter, area: QRectF, words: str, box: str, *, title: bool) -> None:
        look = current_look()
        face = look.font(TYPE.head, 600) if title else look.font(TYPE.label)
        painter.setFont(face)
        painter.setPen(QColor(look.theme.ink if title else look.theme.ink3))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
        if not box:
            return
        painter.setFont(look.font(TYPE.label if title else TYPE.rail))
        painter.setPen(QColor(look.theme.ink3))
        after = area.adjusted(text_width(words, face) + (6 if title else 4), 0, 40, 0)
        painter.drawText(after, Qt.AlignmentFlag.AlignVCenter, box)
