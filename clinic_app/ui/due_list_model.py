"""The due list as a table: level, what, how far, patient, therapist, payer, visit."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication

from clinic_app.services.due_list import DueItem
from clinic_app.services.due_papers import URGENCY_WORDS
from clinic_app.ui import icons
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.sentences import said
from clinic_app.ui.strip_facts import level_of
from clinic_app.ui.theme import current_look
from clinic_app.ui.typed_values import date_words

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
COLUMNS = (
    tr_noop("Level"),
    tr_noop("What"),
    tr_noop("How far"),
    tr_noop("Patient"),
    tr_noop("Therapist"),
    tr_noop("Payer"),
    tr_noop("Visit"),
    tr_noop("Number"),
)
_LEVEL, _WHAT, _HOW_FAR, _PATIENT = range(4)
_ICON = 14


class DueListModel(QAbstractTableModel):
    """The items shown, in the order of their urgency."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[DueItem, ...] = ()

    def show_items(self, items: tuple[DueItem, ...]) -> None:
        """Show other items."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def restyle(self) -> None:
        """Paint icons and inks anew in another look."""
        if self.items:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.items) - 1, len(COLUMNS) - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row an item."""
        return 0 if parent.isValid() else len(self.items)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Fixed."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words over the columns, at the left as the text under them."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, icon, ink, and where the number comes from."""
        if not index.isValid() or not 0 <= index.row() < len(self.items):
            return None
        item = self.items[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return words_of(item)[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((words_of(item)[column], *map(said, item.control.origin)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(COLUMNS[column])}: {words_of(item)[column]}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return " ".join(map(said, item.control.origin))
        if role == Qt.ItemDataRole.FontRole and column in {_WHAT, _PATIENT}:
            return current_look().font(13, 600 if column == _WHAT else 500)
        return _level_data(item, role, with_icon=column == _LEVEL) if column in {_LEVEL, _HOW_FAR} else None


def _level_data(item: DueItem, role: int, *, with_icon: bool) -> Any:
    level = level_of(item.control)
    if level is None:
        return None
    look = current_look()
    ink = look.theme.level(level)
    if role == Qt.ItemDataRole.ForegroundRole:
        return QColor(ink)
    if role == Qt.ItemDataRole.DecorationRole and with_icon:
        return icons.pixmap(icons.LEVEL_ICONS[level], look.px(_ICON), ink, _screen_ratio())
    return None


def _screen_ratio() -> float:
    """The sharpest screen there is, so that no icon is blurred on it."""
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


def words_of(item: DueItem) -> tuple[str, ...]:
    """The cells of a row."""
    control = item.control
    return (
        tr(URGENCY_WORDS[control.urgency]) if URGENCY_WORDS[control.urgency] else "",
        said(control.words),
        said(control.value),
        item.patient,
        f"{item.therapist}, {item.discipline}".strip(", "),
        item.payer,
        date_words(item.visit_on),
        item.visit_number,
    )
