"""A table of the program's look that is only read: rows chosen whole, nothing typed, no heads of rows."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

from clinic_app.ui.list_row_delegate import ListRowDelegate
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT


def read_only_table(name: str, model: QAbstractTableModel) -> QTableView:
    """The table over a model, by its object name; its columns are as wide as whoever makes it says."""
    table = QTableView()
    table.setObjectName(name)
    table.setProperty("ring", True)
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setItemDelegate(ListRowDelegate(table))
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(current_look().px(HEIGHT.row))
    table.horizontalHeader().setHighlightSections(False)
    return table
