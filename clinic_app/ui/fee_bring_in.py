"""What a table of charges would bring in, before anything is kept: the charges, and the lines that give none."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QProgressBar, QVBoxLayout, QWidget

from clinic_app.services.fee_text import FeesRead
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr, tr_count
from clinic_app.ui.sentences import said
from clinic_app.ui.text import label, set_level
from clinic_app.ui.tokens import SPACE, Level
from clinic_app.ui.typed_values import date_words, money_words


class FeeBringIn(QWidget):
    """``taken``: keep what is shown; ``given_up``: leave it, or stop what is being kept."""

    taken = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fee_bring_in")
        self.title = label("", "head", "fees_read", wrap=True)
        self.unread_title = label("", "second", "fees_unread_title", wrap=True)
        set_level(self.unread_title, Level.CHECK)
        self.list = _list("fees_read_list", tr("Charges read"))
        self.unread = _list("fees_unread_list", tr("Lines without a charge"))
        self.take_button = KeyButton(tr("Take the charges"), "primary", key="Return")
        self.take_button.setObjectName("fees_take")
        self.take_button.clicked.connect(self.taken)
        self.leave_button = KeyButton(tr("Leave them"), key="Esc")
        self.leave_button.setObjectName("fees_leave")
        self.leave_button.clicked.connect(self.given_up)
        self.bar = QProgressBar()
        self.bar.setObjectName("fees_progress")
        self.bar.setAccessibleName(tr("Keeping the charges"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.hide()
        row = QHBoxLayout()
        row.addWidget(self.take_button)
        row.addWidget(self.leave_button)
        row.addWidget(self.bar, 1)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
        column.setSpacing(SPACE.small)
        for part, stretch in ((self.title, 0), (self.list, 3), (self.unread_title, 0), (self.unread, 1)):
            column.addWidget(part, stretch)
        column.addLayout(row)

    def show_read(self, read: FeesRead, payers: Mapping[str, str]) -> None:
        """Show what a table gives."""
        count = len(read.wishes)
        self.title.setText(tr_count("{count} charge was read", "{count} charges were read", count))
        self.list.clear()
        for one in read.wishes:
            payer = payers.get(one.payer) or tr("every payer")
            told = tr("{payer}, from {day}", payer=payer, day=date_words(one.since))
            self.list.addItem(f"{one.code}   {money_words(one.charge)}   {told}")
        self.unread.clear()
        for line in read.unread:
            self.unread.addItem(tr("Line {number}: {why}", number=line.number, why=said(line.why)))
        missed = len(read.unread)
        self.unread_title.setText(
            tr_count("{count} line gives none and is left out", "{count} lines give none and are left out", missed)
        )
        self.unread_title.setVisible(bool(missed))
        self.unread.setVisible(bool(missed))
        self.take_button.set_words(tr_count("Take {count} charge", "Take {count} charges", count))
        self.show_working(working=False)
        self.take_button.setEnabled(bool(count))
        (self.take_button if count else self.leave_button).setFocus()

    def show_working(self, *, working: bool) -> None:
        """Show that charges are being kept; the other button then stops it."""
        self.bar.setValue(0)
        self.bar.setVisible(working)
        self.take_button.setEnabled(not working)
        self.leave_button.set_words(tr("Stop") if working else tr("Leave them"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves it, Enter in a list takes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.take_button.click()
        else:
            super().keyPressEvent(event)


def _list(name: str, words: str) -> QListWidget:
    made = QListWidget()
    made.setObjectName(name)
    made.setAccessibleName(words)
    made.setUniformItemSizes(True)
    return made
