"""The payers of the book as a list: the clinic's own and changed ones, then the shipped ones, then those not used."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from clinic_app.services.payer_book import PayerEntry
from clinic_app.ui.language import tr
from clinic_app.ui.payer_words import standing_words
from clinic_app.ui.theme import current_look

_ID = Qt.ItemDataRole.UserRole


class PayerList(QListWidget):
    """``payer_chosen(profile id)`` when a person goes to another payer."""

    payer_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("payer_list")
        self.setAccessibleName(tr("Payers"))
        self.setProperty("ground", "sunk")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentItemChanged.connect(self._choose)

    def show_entries(self, entries: Sequence[PayerEntry], chosen: str) -> None:
        """Show the payers under their headings; nobody is told of the one chosen."""
        with QSignalBlocker(self):
            self.clear()
            groups = (
                (tr("Yours or changed"), [one for one in entries if one.record.active and _is_touched(one)]),
                (tr("Shipped"), [one for one in entries if one.record.active and not _is_touched(one)]),
                (tr("No longer used"), [one for one in entries if not one.record.active]),
            )
            for heading, group in groups:
                if group:
                    self._add_heading(heading)
                for one in group:
                    self._add(one)
        self.mark(chosen)

    def mark(self, chosen: str) -> None:
        """Mark a payer as the one shown."""
        with QSignalBlocker(self):
            for row in range(self.count()):
                if self.item(row).data(_ID) == chosen:
                    self.setCurrentRow(row)
                    self.scrollToItem(self.item(row))

    def profiles(self) -> list[str]:
        """The payers listed, from above."""
        return [str(found) for row in range(self.count()) if (found := self.item(row).data(_ID))]

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(current_look().font(12, 600))
        self.addItem(item)

    def _add(self, entry: PayerEntry) -> None:
        name = entry.record.name or entry.base.name
        is_plain = entry.record.active and not _is_touched(entry)
        item = QListWidgetItem(name if is_plain else f"{name}\n{standing_words(entry)}")
        item.setToolTip(name)
        item.setData(_ID, entry.record.profile)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {standing_words(entry)}")
        self.addItem(item)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ID):
            self.payer_chosen.emit(str(item.data(_ID)))


def _is_touched(entry: PayerEntry) -> bool:
    return entry.is_own or entry.own_answers > 0
