"""The editions in force as a table, with everything of the chosen one under it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from clinic_app.codebook.edition_facts import EditionFacts
from clinic_app.ui import icons
from clinic_app.ui.edition_words import edition_name, short_sum, taken_in
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.row_model import Index, RowModel
from clinic_app.ui.sentences import said
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT
from clinic_app.ui.typed_values import date_words

_HEADS = (
    tr_noop("Table"),
    tr_noop("Edition"),
    tr_noop("From"),
    tr_noop("To"),
    tr_noop("For today"),
    tr_noop("Taken in"),
    "SHA-256",
)
_FOR_TODAY = 4
_INSET = 5
_WIDTHS = (170, 96, 100, 100, 170, 170, 150)


class EditionModel(RowModel):
    """One row an edition."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_HEADS, parent)
        self._asked: frozenset[EditionFacts] = frozenset()
        self._today = date.min

    @property
    def facts(self) -> tuple[EditionFacts, ...]:
        """The editions shown."""
        return self.rows

    def show(self, facts: Sequence[EditionFacts], asked: Sequence[EditionFacts], today: date) -> None:
        """Show editions; `asked` are those that answer for a visit of today."""
        self._asked, self._today = frozenset(asked), today
        self.show_rows(facts)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, and the icon of where it stands today."""
        if not self.has(index):
            return None
        facts = self.facts[index.row()]
        words, icon, token = self._standing(facts)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            until = date_words(facts.covers_to) if facts.covers_to is not None else tr("not known")
            cells = (
                said(facts.table),
                edition_name(facts),
                date_words(facts.covers_from),
                until,
                words,
                taken_in(facts),
                short_sum(facts),
            )
            return cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return said(facts.origin)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == _FOR_TODAY and icon:
            look = current_look()
            return QIcon(icons.pixmap(icon, look.px(14), getattr(look.theme, token), 2.0))
        return None

    def _standing(self, facts: EditionFacts) -> tuple[str, str, str]:
        if facts.damaged:
            return tr("damaged, not used"), "octagon-x", "red"
        if facts not in self._asked:
            return tr("other days"), "", ""
        if facts.covers_to is not None and facts.covers_to < self._today:
            return tr("asked, past its days"), "circle-question-mark", "amber"
        return tr("in force"), "circle-check", "green"


class HeadedCells(QStyledItemDelegate):
    """Cells that begin under the words of their heads."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground of the whole cell, then what stands in it a little to the right."""
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(current_look().theme.sel))
        inside = QStyleOptionViewItem(option)
        inside.rect = option.rect.adjusted(_INSET, 0, 0, 0)
        super().paint(painter, inside, index)


class EditionList(QTableView):
    """The table; one row is chosen at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editions = EditionModel(self)
        self.setObjectName("edition_list")
        self.setAccessibleName(tr("Code tables and their editions"))
        self.setProperty("ring", True)
        self.setModel(self.editions)
        self.setItemDelegate(HeadedCells(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().setStretchLastSection(True)
        self.restyle()

    def restyle(self) -> None:
        """Take row height and widths from the look in force."""
        look = current_look()
        self.verticalHeader().setDefaultSectionSize(look.px(HEIGHT.row))
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, look.px(width))

    def chosen(self) -> EditionFacts | None:
        """The edition of the current row."""
        row = self.currentIndex().row()
        return self.editions.facts[row] if 0 <= row < len(self.editions.facts) else None
