"""The due list as a table: level, what, how far, patient, therapist, payer, visit."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from clinic_app.services.due_list import DueItem
from clinic_app.services.due_papers import URGENCY_WORDS
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.row_model import Index, RowModel, level_data
from clinic_app.ui.sentences import said
from clinic_app.ui.strip_facts import level_of
from clinic_app.ui.theme import current_look
from clinic_app.ui.typed_values import date_words

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


class DueListModel(RowModel):
    """The items shown, in the order of their urgency."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)

    @property
    def items(self) -> tuple[DueItem, ...]:
        """The items shown."""
        return self.rows

    def show_items(self, items: tuple[DueItem, ...]) -> None:
        """Show other items."""
        self.show_rows(items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, icon, ink, and where the number comes from."""
        if not self.has(index):
            return None
        item = self.items[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return words_of(item)[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((words_of(item)[column], *map(said, item.control.origin)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.head(column)}: {words_of(item)[column]}"
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return " ".join(map(said, item.control.origin))
        if role == Qt.ItemDataRole.FontRole and column in {_WHAT, _PATIENT}:
            return current_look().font(13, 600 if column == _WHAT else 500)
        level = level_of(item.control) if column in {_LEVEL, _HOW_FAR} else None
        return level_data(level, role, with_icon=column == _LEVEL) if level is not None else None


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
