"""Paints the cells of a read-only table: a hairline under each row, the current row on its ground, levels inked."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from clinic_app.ui.text import elided
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE, TYPE

Index = QModelIndex | QPersistentModelIndex
_ICON_GAP = 6


class ListRowDelegate(QStyledItemDelegate):
    """Words in the ink and weight that the model gives them, at the side it says; too long ones end in "…"."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, icon, words, line."""
        look = current_look()
        theme, rect = look.theme, QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, QColor(theme.sel if selected else theme.panel))
        painter.setPen(QColor(theme.rule))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        left = rect.left() + SPACE.small
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(icon, QPixmap):
            edge = icon.width() / icon.devicePixelRatio()
            painter.drawPixmap(round(left), round(rect.center().y() - edge / 2), icon)
            left += edge + _ICON_GAP
        ink, face = index.data(Qt.ItemDataRole.ForegroundRole), index.data(Qt.ItemDataRole.FontRole)
        painter.setPen(ink if isinstance(ink, QColor) else QColor(theme.ink))
        painter.setFont(face if isinstance(face, QFont) else look.font(TYPE.body))
        is_number = bool(int(index.data(Qt.ItemDataRole.TextAlignmentRole) or 0) & int(Qt.AlignmentFlag.AlignRight))
        gap = SPACE.small if is_number else SPACE.hair
        room = QRectF(left, rect.top(), rect.right() - left - gap, rect.height())
        words = elided(str(index.data() or ""), painter.fontMetrics(), room.width())
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, words)
        painter.restore()
