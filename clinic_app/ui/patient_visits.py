"""The visits of one patient as a table, the newest first: when, by whom, how much, what was found, where it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStackedWidget, QTableView, QVBoxLayout, QWidget

from clinic_app.domain.records import VisitSummary
from clinic_app.ui.dashboard_words import STATUS_WORDS
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.list_row_delegate import ListRowDelegate
from clinic_app.ui.row_model import Index, RowModel, level_data
from clinic_app.ui.spare_columns import SpareColumns
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, SPACE, TYPE, Level, Status
from clinic_app.ui.typed_values import date_words
from clinic_app.ui.verdict_marks import CHANGED_SINCE_SENT, MARKED_READY, mark_of_check

_COLUMNS: tuple[tuple[str, int], ...] = (
    (tr_noop("Day"), 96),
    (tr_noop("Number"), 104),
    (tr_noop("Treated by"), 0),
    (tr_noop("Discipline"), 88),
    (tr_noop("Units"), 60),
    (tr_noop("Charge"), 80),
    (tr_noop("Level"), 116),
    (tr_noop("State"), 116),
)
_DAY, _NUMBER, _BY, _DISCIPLINE, _UNITS, _CHARGE, _LEVEL, _STATE = range(8)
_FIGURES = {_UNITS, _CHARGE}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


def level_words(visit: VisitSummary) -> tuple[Level | Status, str]:
    """Icon and word of what the last check said. Ready is said only of a visit that a person marked so."""
    return mark_of_check(visit.verdict, ready=visit.status in MARKED_READY)


class _Model(RowModel):
    """One row a visit."""

    def __init__(self, parent: QObject) -> None:
        super().__init__([words for words, _width in _COLUMNS], parent, figures=_FIGURES)

    @property
    def visits(self) -> tuple[VisitSummary, ...]:
        return self.rows

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.has(index):
            return None
        visit, column = self.visits[index.row()], index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return _cells(visit)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.head(column)}: {_cells(visit)[column]}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.side(column)
        if role == Qt.ItemDataRole.FontRole and column == _DAY:
            return current_look().font(TYPE.body, 500)
        return level_data(level_words(visit)[0], role) if column == _LEVEL else None


def _cells(visit: VisitSummary) -> tuple[str, ...]:
    return (
        date_words(visit.day),
        visit.number,
        visit.provider_name,
        visit.discipline.value if visit.discipline is not None else "",
        str(visit.units),
        visit.charge,
        level_words(visit)[1],
        _state_words(visit),
    )


def _state_words(visit: VisitSummary) -> str:
    if visit.changed_since_sent and visit.status in CHANGED_SINCE_SENT:
        return tr(CHANGED_SINCE_SENT[visit.status])
    return tr(STATUS_WORDS[visit.status])


class PatientVisits(QWidget):
    """``chosen(visit id)``: Enter or a double click on a row."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._model = _Model(self)
        self.table = QTableView()
        self._set_up_table()
        self._empty = label(tr("No visit yet. Ctrl+N begins one."), "hint", "visits_of_patient_empty", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._either = QStackedWidget()
        for part in (self._empty, self.table):
            self._either.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.medium, SPACE.side, SPACE.large)
        column.addWidget(self._either)
        self.restyle()
        SpareColumns(self.table, tuple(width for _words, width in _COLUMNS), (_DISCIPLINE, _NUMBER), 100)

    def _set_up_table(self) -> None:
        table = self.table
        table.setObjectName("visits_of_patient")
        table.setAccessibleName(tr("Visits of this patient"))
        table.setProperty("ring", True)
        table.setModel(self._model)
        table.setItemDelegate(ListRowDelegate(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        table.doubleClicked.connect(lambda index: self._open(index.row()))
        table.installEventFilter(self)

    def restyle(self) -> None:
        """Take row height and widths from the look in force."""
        look, header = current_look(), self.table.horizontalHeader()
        self.table.verticalHeader().setDefaultSectionSize(look.px(HEIGHT.row))
        header.setMinimumSectionSize(look.px(48))
        for place, (_words, width) in enumerate(_COLUMNS):
            mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, mode)
            if width and not self.table.isColumnHidden(place):
                header.resizeSection(place, look.px(width))

    def show_visits(self, visits: Sequence[VisitSummary]) -> None:
        """Show these, the first of them current."""
        self._model.show_rows(visits)
        self._either.setCurrentWidget(self.table if visits else self._empty)
        if visits:
            self.table.selectRow(0)

    def _open(self, row: int) -> None:
        if 0 <= row < len(self._model.visits):
            self.chosen.emit(self._model.visits[row].id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter opens the current row."""
        pressed = event if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if watched is self.table and pressed is not None and pressed.key() in _ENTER:
            self._open(self.table.currentIndex().row())
            return True
        return super().eventFilter(watched, event)
