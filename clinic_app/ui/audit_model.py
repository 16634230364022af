"""The rows of the audit viewer: only numbers are held; events are read a page at a time, as they come into sight."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from clinic_app.domain.accounts import AuditAction, AuditEvent
from clinic_app.services.audit import AuditLog, object_words
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.sentences import said

Index = QModelIndex | QPersistentModelIndex

COLUMNS = (
    tr_noop("Moment"),
    tr_noop("Person"),
    tr_noop("Role"),
    tr_noop("What"),
    tr_noop("About"),
    tr_noop("Detail"),
    tr_noop("Number"),
)
_PAGE, _PAGES_KEPT = 100, 20


class AuditModel(QAbstractTableModel):
    """A list of events of the trail, the newest first."""

    def __init__(self, log: AuditLog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = log
        self._order: array[int] = array("q")
        self._people: Mapping[int, str] = {}
        self._pages: OrderedDict[int, list[AuditEvent]] = OrderedDict()

    def show_events(self, order: array[int], people: Mapping[int, str]) -> None:
        """Show other events."""
        self.beginResetModel()
        self._order, self._people = order, people
        self._pages.clear()
        self.endResetModel()

    def add_older(self, order: array[int]) -> None:
        """Older events that were read since; what is looked at and chosen stays."""
        if order:
            self.beginInsertRows(QModelIndex(), len(self._order), len(self._order) + len(order) - 1)
            self._pages.pop(len(self._order) // _PAGE, None)  # read while it was the last
            self._order += order
            self.endInsertRows()

    def event_at(self, row: int) -> AuditEvent | None:
        """The event of a row, read with its page."""
        page = row // _PAGE
        events = self._pages.get(page)
        if events is None:
            events = self._log.events(self._order[page * _PAGE : (page + 1) * _PAGE])
            self._pages[page] = events
            while len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        place = row - page * _PAGE
        return events[place] if place < len(events) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        """All events of the list."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 # Qt's own default
        """Moment, person, role, what, about, detail, number."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The column's word."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text of a cell."""
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() == len(COLUMNS) - 1:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole} or not index.isValid():
            return None
        event = self.event_at(index.row())
        return "" if event is None else self._cells(event)[index.column()]

    def _cells(self, event: AuditEvent) -> tuple[str, ...]:
        at = event.at.astimezone()
        who = self._people.get(event.account_id, "") if event.account_id else ""
        if not who:
            who = tr("nobody yet") if event.action in {AuditAction.FAILED_LOGIN, AuditAction.UNRECORDED} else "TRAINING"
        return (
            f"{at:%m/%d/%Y %H:%M:%S}",
            who,
            said(event.role),
            said(event.action),
            self._about(event),
            said(event.detail.replace("_", " ")),
            f"{event.id:,}",
        )

    def _about(self, event: AuditEvent) -> str:
        """What it was about; an account by its name, which is no patient's."""
        if event.kind == "account" and event.object_id in self._people:
            return tr("account of {object_id}", object_id=self._people[event.object_id])
        return said(object_words(event))
