"""The work queue as a table of any length: all ids are known, the rows themselves are read where they show."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.work_queue import QueueColumn, QueueRow, QueueTab
from clinic_app.ui.language import tr
from clinic_app.ui.queue_words import COLUMN_WORDS, cell_words
from clinic_app.ui.sentences import said

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
COLUMNS: tuple[QueueColumn, ...] = tuple(QueueColumn)
_ROOT = QModelIndex()
_PAGE, _PAGES = 64, 48
_NUMBERS = frozenset({QueueColumn.UNITS, QueueColumn.AGE, QueueColumn.FILING, QueueColumn.CHARGE})
Rows = Callable[[Sequence[int], Mapping[str, str]], list[QueueRow]]


class QueueModel(QAbstractTableModel):
    """The rows of a tab in their order. Column 0 is the check box; ``chosen_changed`` when another one is ticked."""

    chosen_changed = Signal()

    def __init__(
        self, rows: Rows, today: Callable[[], date], now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rows, self._today, self._now = rows, today, now
        self._names: Mapping[str, str] = {}
        self._pages: OrderedDict[int, dict[int, QueueRow]] = OrderedDict()
        self._cells: dict[int, tuple[str, ...]] = {}
        self.ids: array[int] = array("q")
        self.tab = QueueTab.NEEDS_FIX
        self.chosen: set[int] = set()

    def show_list(self, tab: QueueTab, ids: array[int], names: Mapping[str, str]) -> None:
        """Show another list, or the same one as it is now; visits that left it are no longer chosen."""
        self.beginResetModel()
        self.tab, self.ids, self._names = tab, ids, names
        self._pages.clear()
        self._cells.clear()
        if self.chosen:
            self.chosen &= set(ids)
        self.endResetModel()
        self.chosen_changed.emit()

    def restyle(self) -> None:
        """Paint anew in another look."""
        if self.ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.ids) - 1, self.columnCount() - 1))

    # Rows

    def row(self, number: int) -> QueueRow | None:
        """One row; its page is read if it is not at hand. None for a visit that is gone meanwhile."""
        if not 0 <= number < len(self.ids):
            return None
        page = number // _PAGE
        found = self._pages.get(page)
        if found is None:
            found = self._read(page)
        return found.get(self.ids[number])

    def _read(self, page: int) -> dict[int, QueueRow]:
        wanted = self.ids[page * _PAGE : (page + 1) * _PAGE]
        try:
            rows = self._rows(wanted, self._names)
        except ClinicError:  # the clinic closes, or the disk failed: what reads the list says so
            return {}
        found = self._pages[page] = {row.id: row for row in rows}
        if len(self._pages) > _PAGES:
            self._pages.popitem(last=False)
            self._cells.clear()
        return found

    def cells(self, row: QueueRow) -> tuple[str, ...]:
        """The words of all columns of a row, put together once for as long as the row is at hand."""
        known = self._cells.get(row.id)
        if known is None:
            now, today = self._now(), self._today()
            known = self._cells[row.id] = tuple(cell_words(row, one, self.tab, now, today) for one in COLUMNS)
        return known

    def place_of(self, visit_id: int) -> int:
        """The row of a visit; -1 if the list does not hold it."""
        try:
            return self.ids.index(visit_id)
        except ValueError:
            return -1

    # Choosing

    def choose(self, number: int, *, chosen: bool | None = None) -> None:
        """Tick a row or not; None turns it round."""
        visit_id = self.ids[number]
        if (visit_id in self.chosen) is chosen:
            return
        self.chosen ^= {visit_id}
        self.dataChanged.emit(self.index(number, 0), self.index(number, self.columnCount() - 1))
        self.chosen_changed.emit()

    def choose_all(self, *, chosen: bool) -> None:
        """Tick all rows of the list, or none."""
        self.chosen = set(self.ids) if chosen else set()
        self.restyle()
        self.chosen_changed.emit()

    def chosen_in_order(self) -> list[int]:
        """The ids ticked, in the order of the list."""
        return [one for one in self.ids if one in self.chosen] if self.chosen else []

    # The table

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One a visit."""
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """The check box and the columns."""
        return 0 if parent.isValid() else len(COLUMNS) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words over the columns."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section <= len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMN_WORDS[COLUMNS[section - 1]]) if section else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr(COLUMN_WORDS[COLUMNS[section - 1]]) if section else tr("Chosen")
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself for the painter, and words for those who do not see it."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            ticked = self.ids[index.row()] in self.chosen
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role not in _SHOWN:
            return None
        row = self.row(index.row())
        if role == ROW_ROLE:
            return row
        if row is None:
            return tr("This visit is no longer kept") if index.column() == 2 else ""
        return self._words(row, index.column(), role)

    def _words(self, row: QueueRow, column: int, role: int) -> Any:
        if column == 0:
            words = tr("chosen") if row.id in self.chosen else tr("not chosen")
            return words if role == Qt.ItemDataRole.AccessibleTextRole else ""
        kind = COLUMNS[column - 1]
        words = self.cells(row)[column - 1]
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, kind, words)
        return f"{tr(COLUMN_WORDS[kind])}: {words}"

    @staticmethod
    def _tip(row: QueueRow, kind: QueueColumn, words: str) -> str:
        if kind is QueueColumn.FINDING:
            return "\n".join(part for part in (row.reason, said(row.facts.message)) if part)
        if kind is QueueColumn.VISIT:
            return tr("{day}, visit {number}", day=words, number=row.number)
        if kind is QueueColumn.FILING and row.facts.file_by is not None:
            return tr("The last day to file is {day}", day=f"{row.facts.file_by:%m/%d/%Y}")
        return words


_SHOWN = frozenset(
    {
        int(ROW_ROLE),
        int(Qt.ItemDataRole.DisplayRole),
        int(Qt.ItemDataRole.ToolTipRole),
        int(Qt.ItemDataRole.AccessibleTextRole),
    }
)


def is_number(section: int) -> bool:
    """Whether a column stands at the right."""
    return section > 0 and COLUMNS[section - 1] in _NUMBERS


def _alignment(section: int) -> Qt.AlignmentFlag:
    right = is_number(section)
    return Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
