"""A list whose rows are an icon, a line in semibold and a second line under it; all of it plain text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from clinic_app.ui import icons
from clinic_app.ui.text import elided
from clinic_app.ui.theme import Look, current_look
from clinic_app.ui.tokens import TYPE

_ROW_ROLE = Qt.ItemDataRole.UserRole
_HEIGHT, _LEFT, _EDGE, _ICON_LEFT, _LINE = 48, 36, 16, 10, 18


@dataclass(frozen=True, slots=True)
class TwoLineRow:
    """A row: what it stands for, its two lines, icon and colour token, words for its tooltip; grey when `muted`."""

    value: object
    first: str
    second: str
    icon: str = ""
    ink: str = "ink2"
    tip: str = ""
    muted: bool = False


class _Delegate(QStyledItemDelegate):
    """Draws a row by hand, in the look in force."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Every row has one height."""
        if not isinstance(index.data(_ROW_ROLE), TwoLineRow):
            return super().sizeHint(option, index)
        return QSize(40, current_look().px(_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row; a hint is drawn as any list does."""
        row = index.data(_ROW_ROLE)
        if not isinstance(row, TwoLineRow):
            super().paint(painter, option, index)
            return
        look, rect = current_look(), QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(look.theme.accentsoft))
        _paint_row(painter, rect, row, look)
        painter.restore()


def _paint_row(painter: QPainter, rect: QRectF, row: TwoLineRow, look: Look) -> None:
    theme, line = look.theme, look.px(_LINE)
    top, left = rect.center().y() - line, rect.left() + look.px(_ICON_LEFT)
    if row.icon:
        edge = look.px(_EDGE)
        colour = theme.ink3 if row.muted else getattr(theme, row.ink)
        icons.draw(painter, row.icon, QRectF(left, top + (line - edge) / 2, edge, edge), colour)
        left = rect.left() + look.px(_LEFT)
    room = rect.right() - left - look.px(_ICON_LEFT)
    inks = (theme.ink3, theme.ink3) if row.muted else (theme.ink, theme.ink2)
    for words, face, ink, y in (
        (row.first, look.font(TYPE.body, 600), inks[0], top),
        (row.second, look.font(TYPE.second), inks[1], rect.center().y()),
    ):
        painter.setFont(face)
        painter.setPen(QColor(ink))
        shown = elided(words, painter.fontMetrics(), room)
        painter.drawText(QRectF(left, y, room + 2, line), Qt.AlignmentFlag.AlignVCenter, shown)


class TwoLineList(QListWidget):
    """``delete_asked``: Delete was pressed on a row."""

    delete_asked = Signal()

    def __init__(self, name: str, words: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setProperty("ground", "sunk")
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_rows(self, rows: Iterable[TwoLineRow], hint: str, current: int = -1) -> None:
        """Show rows, or a hint where there is none; `current` is the place of the one chosen. Nothing is told."""
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.first)
            item.setData(_ROW_ROLE, row)
            item.setToolTip(row.tip or row.second)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.first}: {row.second}")
            self.addItem(item)
        if not self.count():
            item = QListWidgetItem(hint)
            item.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(item)
        elif 0 <= current < self.count():
            self.setCurrentRow(current)
        self.blockSignals(False)

    def rows(self) -> tuple[TwoLineRow, ...]:
        """The rows shown."""
        found = [self.item(place).data(_ROW_ROLE) for place in range(self.count())]
        return tuple(row for row in found if isinstance(row, TwoLineRow))

    def current_value(self) -> object:
        """What the chosen row stands for, or None."""
        item = self.currentItem()
        row = item.data(_ROW_ROLE) if item is not None else None
        return row.value if isinstance(row, TwoLineRow) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete is told; all other keys are the list's own."""
        if event.key() == Qt.Key.Key_Delete and self.current_value() is not None:
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)
