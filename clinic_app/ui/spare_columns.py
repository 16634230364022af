"""Columns of a table that a narrow window or large letters leave out, so that the others are never cut."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QHeaderView, QTableView

from clinic_app.ui.theme import current_look


class SpareColumns(QObject):
    """Hides them in turn while the columns that stretch have less room than they need; shows them again later."""

    def __init__(self, table: QTableView, widths: Sequence[int], spare: Sequence[int], least: int) -> None:
        """Watch a table.

        Args:
            table: the table.
            widths: logical width of each column, 0 for one that stretches.
            spare: the columns that can be done without, the least needed one first.
            least: logical pixels that each column which stretches needs.
        """
        super().__init__(table)
        self._table, self._widths, self._spare, self._least = table, tuple(widths), tuple(spare), least
        table.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another width, other columns."""
        if event.type() is QEvent.Type.Resize:
            self.fit()
        return super().eventFilter(watched, event)

    def fit(self) -> None:
        """Hide as few as leave the others their room."""
        look, header = current_look(), self._table.horizontalHeader()
        wanted = {
            column: look.px(width) if self._table.isColumnHidden(column) else header.sectionSize(column)
            for column, width in enumerate(self._widths)
            if header.sectionResizeMode(column) is not QHeaderView.ResizeMode.Stretch
        }
        stretching = len(self._widths) - len(wanted)
        room = self._table.viewport().width() - stretching * look.px(self._least)
        hidden: set[int] = set()
        for column in self._spare:
            if sum(width for place, width in wanted.items() if place not in hidden) <= room:
                break
            hidden.add(column)
        for column in self._spare:
            if self._table.isColumnHidden(column) is not (column in hidden):
                self._table.setColumnHidden(column, column in hidden)
