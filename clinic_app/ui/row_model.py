"""A table with one row for each of the things shown: what all such tables have in common."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication

from clinic_app.ui import icons
from clinic_app.ui.language import tr
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import Level, Status

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_ICON = 14


class RowModel(QAbstractTableModel):
    """Rows in the order given, under heads that are turned when they are shown. ``data`` is what a kind of row adds."""

    def __init__(self, heads: Sequence[str], parent: QObject | None = None, *, figures: Collection[int] = ()) -> None:
        super().__init__(parent)
        self.rows: tuple[Any, ...] = ()
        self._heads, self._figures = tuple(heads), frozenset(figures)

    def show_rows(self, rows: Sequence[Any]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def restyle(self) -> None:
        """Paint icons and inks anew in another look."""
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self._heads) - 1))

    def rowCount(self, parent: Index = ROOT) -> int:
        """One for each thing shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """One for each head."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words over the columns, on the side of what stands under them."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.head(section)
        return self.side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def head(self, column: int) -> str:
        """The words over a column."""
        return tr(self._heads[column])

    def side(self, column: int) -> Qt.AlignmentFlag:
        """Figures stand at the right."""
        side = Qt.AlignmentFlag.AlignRight if column in self._figures else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def has(self, index: Index) -> bool:
        """Whether an index is one of a row shown."""
        return index.isValid() and 0 <= index.row() < len(self.rows)


def level_data(level: Level | Status, role: int, *, with_icon: bool = True) -> Any:
    """The ink of a level and its icon, where a role asks for them."""
    look = current_look()
    ink = look.theme.level(level)
    if role == Qt.ItemDataRole.ForegroundRole:
        return QColor(ink)
    if role == Qt.ItemDataRole.DecorationRole and with_icon:
        # The sharpest screen there is, so that no icon is blurred on it
        ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
        return icons.pixmap(icons.LEVEL_ICONS[level], look.px(_ICON), ink, ratio)
    return None
