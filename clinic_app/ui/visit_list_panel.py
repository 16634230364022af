"""A plain list of visits: what stands behind a number. Enter opens a visit, Escape leads back."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from clinic_app.domain.records import VisitSummary
from clinic_app.ui import icons
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.chart_card import read_only_table
from clinic_app.ui.dashboard_words import STATUS_WORDS, dollars, visits_words
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE, Level, Status
from clinic_app.ui.typed_values import date_words, read_money

Index = QModelIndex | QPersistentModelIndex
Read = Callable[[Sequence[int]], list[VisitSummary]]
COLUMNS = (
    tr_noop("Level"),
    tr_noop("Day"),
    tr_noop("Patient"),
    tr_noop("Payer"),
    tr_noop("Therapist"),
    tr_noop("Status"),
    tr_noop("Units"),
    tr_noop("Charge"),
    tr_noop("Number"),
)
_WIDTHS = (112, 96, 0, 176, 148, 112, 56, 96, 108)
_LEVEL, _PATIENT, _NUMBERS = 0, 2, frozenset({6, 7})
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_PAGE, _PAGES_KEPT = 100, 20
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LEVELS: Mapping[str, Level | Status] = {level.value: level for level in Level} | {"": Status.NOT_CHECKED}


class VisitListModel(QAbstractTableModel):
    """The visits by their numbers; rows are read a page at a time, as they come into sight."""

    def __init__(self, read: Read, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._ids: Sequence[int] = ()
        self._payers: Mapping[str, str] = {}
        self._pages: OrderedDict[int, dict[int, VisitSummary]] = OrderedDict()

    def show_visits(self, ids: Sequence[int], payers: Mapping[str, str]) -> None:
        """Show other visits; `payers` are the names that payers go by."""
        self.beginResetModel()
        self._ids, self._payers = ids, payers
        self._pages.clear()
        self.endResetModel()

    def visit_at(self, row: int) -> VisitSummary | None:
        """The visit of a row; None if it is gone meanwhile."""
        page = row // _PAGE
        known = self._pages.get(page)
        if known is None:
            wanted = self._ids[page * _PAGE : (page + 1) * _PAGE]
            known = self._pages[page] = {one.id: one for one in self._read(wanted)}
            while len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        return known.get(self._ids[row])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        """All visits of the list."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        """Fixed."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words over the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section in _NUMBERS else _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, the level's icon and ink."""
        visit = self.visit_at(index.row()) if index.isValid() else None
        if visit is None:
            return None
        column = index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._cells(visit)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(COLUMNS[column])}: {self._cells(visit)[column]}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in _NUMBERS else _LEFT
        if role == Qt.ItemDataRole.FontRole and column == _PATIENT:
            return current_look().font(13, 500)
        if column == _LEVEL:
            return self._level_data(visit, role)
        return None

    def _cells(self, visit: VisitSummary) -> tuple[str, ...]:
        charge = read_money(visit.charge)
        return (
            tr(icons.LEVEL_WORDS[_level(visit)]),
            date_words(visit.day),
            visit.patient_name,
            self._payers.get(visit.payer, visit.payer),
            visit.provider_name,
            tr(STATUS_WORDS[visit.status]),
            f"{visit.units}" if visit.units else "",
            dollars(charge) if charge else "",
            visit.number,
        )

    def _level_data(self, visit: VisitSummary, role: int) -> Any:
        look, level = current_look(), _level(visit)
        ink = look.theme.level(level)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(ink)
        if role == Qt.ItemDataRole.DecorationRole:
            ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
            return icons.pixmap(icons.LEVEL_ICONS[level], look.px(14), ink, ratio)
        return None


def _level(visit: VisitSummary) -> Level | Status:
    return _LEVELS.get(visit.verdict.word, Status.NOT_CHECKED)


class VisitListPanel(QWidget):
    """``visit_chosen(id)``, ``left`` for Escape and Back."""

    visit_chosen = Signal(int)
    left = Signal()

    def __init__(self, read: Read, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("visit_list_panel")
        self.title = label("", "title", "visit_list_title")
        self.count = label("", "second", "visit_list_count")
        self.model = VisitListModel(read, self)
        self.table = read_only_table("visit_list", self.model)
        self.table.setAccessibleName(tr("Visits"))
        self.table.installEventFilter(self)
        self.table.doubleClicked.connect(lambda _index: self._open())
        self.empty = label(tr("No visit stands behind this number. Escape leads back."), "hint", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.back = KeyButton(tr("Back"), key="Esc")
        self.back.setObjectName("visit_list_back")
        self.back.clicked.connect(self.left)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(self.title)
        head.addWidget(self.count, 1)
        head.addWidget(label(tr("Enter opens the visit"), "hint"))
        head.addWidget(self.back)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.medium)
        whole.setSpacing(SPACE.medium)
        whole.addLayout(head)
        whole.addWidget(self.stack, 1)
        self._fit_columns()

    def show_visits(self, title: str, ids: Sequence[int], payers: Mapping[str, str]) -> None:
        """Show these visits under a title."""
        self.title.setText(title)
        self.count.setText(visits_words(len(ids)))
        self.table.setAccessibleName(title)
        self.model.show_visits(ids, payers)
        self.stack.setCurrentIndex(0 if ids else 1)
        if ids:
            self.table.selectRow(0)
            self.table.setFocus()
        else:
            self.back.setFocus()

    def restyle(self) -> None:
        """Take the widths of another text scale."""
        self._fit_columns()

    def _fit_columns(self) -> None:
        look, header = current_look(), self.table.horizontalHeader()
        for place, width in enumerate(_WIDTHS):
            header.setSectionResizeMode(
                place, QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
            )
            if width:
                header.resizeSection(place, look.px(width))

    def _open(self) -> None:
        visit = self.model.visit_at(self.table.currentIndex().row()) if self.table.currentIndex().isValid() else None
        if visit is not None:
            self.visit_chosen.emit(visit.id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list opens the visit."""
        pressed = event if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if watched is self.table and pressed is not None and pressed.key() in _ENTER:
            self._open()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
