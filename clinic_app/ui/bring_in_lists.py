"""The plain lists of the pages that bring records in: rows of words, the first cell with the icon of a level."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from clinic_app.ui import icons
from clinic_app.ui.language import tr
from clinic_app.ui.list_row_delegate import ListRowDelegate
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, Level, Status

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ICON = 14
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row: its words, the level of its first cell, and what it stands for."""

    cells: tuple[str, ...]
    level: Level | Status | None = None
    about: Any = None


class RowsModel(QAbstractTableModel):
    """Rows of words under heads; the heads are turned into the language in force when they are shown."""

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self.rows: tuple[ListRow, ...] = ()

    def show_rows(self, rows: Sequence[ListRow], heads: Sequence[str] | None = None) -> None:
        """Show other rows, under other heads if given."""
        self.beginResetModel()
        self.rows = tuple(rows)
        if heads is not None:
            self._heads = tuple(heads)
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """The rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The heads."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words over the columns, at the left."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self._heads[section]) if self._heads[section] else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, whole in the tooltip; icon and ink of the level in the first cell."""
        if not index.isValid() or not 0 <= index.row() < len(self.rows):
            return None
        row, column = self.rows[index.row()], index.column()
        words = row.cells[column] if column < len(row.cells) else ""
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {words}"
        if column or row.level is None:
            return None
        look = current_look()
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(look.theme.level(row.level))
        if role == Qt.ItemDataRole.DecorationRole:
            return icons.pixmap(icons.LEVEL_ICONS[row.level], look.px(_ICON), look.theme.level(row.level), _ratio())
        return None


def _ratio() -> float:
    """The sharpest screen there is, so that no icon is blurred on it."""
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


class RowsTable(QTableView):
    """A list one row of which is chosen; ``activate`` is called with it at Enter or a double click."""

    def __init__(self, name: str, words: str, heads: Sequence[str], widths: Sequence[int]) -> None:
        super().__init__()
        self.model_of_rows = RowsModel(heads, self)
        self._widths = tuple(widths)
        self.activate: Callable[[ListRow], object] = lambda _row: None
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setModel(self.model_of_rows)
        self.setItemDelegate(ListRowDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.doubleClicked.connect(lambda _index: self._activate())
        self.restyle()

    def restyle(self) -> None:
        """Take row height and widths from the look in force."""
        look, header = current_look(), self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(look.px(HEIGHT.row))
        header.setMinimumSectionSize(look.px(48))
        for place, width in enumerate(self._widths[: self.model_of_rows.columnCount()]):
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, mode)
            if width:
                header.resizeSection(place, look.px(width))

    def show_rows(self, rows: Sequence[ListRow], heads: Sequence[str] | None = None) -> None:
        """Show other rows; the first of them is chosen."""
        self.model_of_rows.show_rows(rows, heads)
        if rows:
            self.setCurrentIndex(self.model_of_rows.index(0, 0))

    def chosen(self) -> ListRow | None:
        """The current row."""
        row = self.currentIndex().row()
        return self.model_of_rows.rows[row] if 0 <= row < len(self.model_of_rows.rows) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what a double click does."""
        if event.key() in _ENTER:
            self._activate()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another style brings other sizes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "_widths"):
            self.restyle()

    def _activate(self) -> None:
        if (row := self.chosen()) is not None:
            self.activate(row)
