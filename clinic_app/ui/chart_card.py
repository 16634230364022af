"""A card with a chart: its title, the chart, the same numbers as a table (key T), and a line below that may lead on."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.chart_contents import CardContent
from clinic_app.ui.chart_view import ChartView
from clinic_app.ui.language import tr
from clinic_app.ui.read_only_table import read_only_table
from clinic_app.ui.text import ElidedLabel, IconLabel, label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE

Index = QModelIndex | QPersistentModelIndex
_PICTURE_INSET = 6  # what a chart keeps free for the ring of its rows
_SIDE = SPACE.large - _PICTURE_INSET
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_NUMBER_WIDTH = 92
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ChartTable(QAbstractTableModel):
    """The rows of a chart as words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content: CardContent | None = None

    def show_content(self, content: CardContent) -> None:
        """Show the rows of another chart."""
        self.beginResetModel()
        self._content = content
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        """One row a point or row of the chart."""
        return 0 if parent.isValid() or self._content is None else len(self._content.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        """The chart's columns."""
        return 0 if parent.isValid() or self._content is None else len(self._content.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words over the columns."""
        if self._content is None or orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._content.columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section else _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell, with its column's word for ears."""
        if self._content is None or not index.isValid():
            return None
        cell = self._content.rows[index.row()][index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return cell
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() else _LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._content.columns[index.column()]}: {cell}"
        return None


class ChartCard(QFrame):
    """``row_chosen(place)`` for a point or row, ``foot_chosen`` for the line below."""

    row_chosen = Signal(int)
    foot_chosen = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_card")
        self.setProperty("card", True)
        self.content: CardContent | None = None
        self.view = ChartView(f"{name}_chart")
        self.view.chosen.connect(self.row_chosen)
        self.model = ChartTable(self)
        self.table = read_only_table(f"{name}_table", self.model)
        self.table.setAccessibleName(tr("Not added up yet"))
        self.table.installEventFilter(self)
        self.table.doubleClicked.connect(lambda index: self.row_chosen.emit(index.row()))
        self.title, self.hint = label("", "head"), ElidedLabel("", "hint")
        self.swap = KeyButton(tr("Table"), "link", key="T")
        self.swap.setObjectName(f"{name}_swap")
        self.swap.clicked.connect(self.swap_view)
        self.mark = IconLabel(14)
        self.mark.show_icon("circle-question-mark", "amber")
        self.foot = label("", "second", f"{name}_foot", wrap=True)
        self.link = KeyButton("", "link")
        self.link.setObjectName(f"{name}_link")
        self.link.setAccessibleName(tr("Show the visits"))
        self.link.clicked.connect(self.foot_chosen)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(self.title)
        head.addWidget(self.hint, 1)
        head.addWidget(self.swap)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.view)
        self.stack.addWidget(self.table)
        self.bottom = QWidget()
        line = QHBoxLayout(self.bottom)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.small)
        line.addWidget(self.mark)
        line.addWidget(self.foot, 1)
        line.addWidget(self.link)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, SPACE.small, _SIDE, SPACE.small)
        column.setSpacing(SPACE.hair)
        head.setContentsMargins(_PICTURE_INSET, 0, 0, 0)
        line.setContentsMargins(_PICTURE_INSET, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        column.addWidget(self.bottom)
        self.bottom.hide()

    def show_content(self, content: CardContent) -> None:
        """Show other numbers."""
        self.content = content
        self.title.setText(content.title)
        self.hint.setText(content.hint)
        self.view.show_content(content)
        self.model.show_content(content)
        self.table.setAccessibleName(tr("{title}, as a table", title=content.title))
        self.swap.setAccessibleName(tr("{title}: table or chart", title=content.title))
        self.swap.setEnabled(not content.empty)
        if content.empty:
            self.stack.setCurrentIndex(0)
        header = self.table.horizontalHeader()
        for place in range(len(content.columns)):
            mode = QHeaderView.ResizeMode.Fixed if place else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, mode)
            if place:
                header.resizeSection(place, current_look().px(_NUMBER_WIDTH))
        self.foot.setText(content.foot)
        self.mark.setVisible(content.foot_ask is not None)
        self.link.set_words(content.foot_link)
        self.link.setVisible(bool(content.foot_link))
        self.bottom.setVisible(bool(content.foot))

    def swap_view(self) -> None:
        """The table in place of the chart, or back; the row stays."""
        to_table = self.stack.currentIndex() == 0
        if to_table and (self.content is None or self.content.empty):
            return
        self.stack.setCurrentIndex(int(to_table))
        self.swap.set_words(tr("Chart") if to_table else tr("Table"))
        if self.content is not None:
            self.swap.setAccessibleName(tr("{title}: table or chart", title=self.content.title))
        if to_table:
            self.table.selectRow(max(0, self.view.current))
            self.table.setFocus()
        else:
            row = self.table.currentIndex().row()
            if row >= 0:
                self.view.make_current(row)
            self.view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the table opens the row; T, which the table would search for, swaps."""
        pressed = event if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if watched is self.table and pressed is not None:
            if pressed.key() in _ENTER and self.table.currentIndex().isValid():
                self.row_chosen.emit(self.table.currentIndex().row())
                return True
            if pressed.key() == Qt.Key.Key_T:
                self.swap_view()
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """T swaps chart and table."""
        if event.key() == Qt.Key.Key_T and not event.modifiers():
            self.swap_view()
        else:
            super().keyPressEvent(event)
