"""Unlocking: who are you, and your passphrase."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.store.ways_in import WayIn
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.language import tr
from clinic_app.ui.opening_parts import (
    BackupOffer,
    Refusal,
    SecretLine,
    add_field,
    caps_hint,
    hairline,
    option,
    page_column,
)
from clinic_app.ui.sentences import said
from clinic_app.ui.tokens import SPACE, Level


class UnlockPage(QWidget):
    """``unlock_asked(account, passphrase)``; ``forgotten`` asks for the recovery sheet; ``practice_asked``;
    ``elsewhere_asked``; ``backups_asked``; ``restore_asked(backup, passphrase)`` takes the offer of a good backup."""

    unlock_asked = Signal(int, str)
    forgotten = Signal()
    practice_asked = Signal()
    elsewhere_asked = Signal()
    backups_asked = Signal()
    restore_asked = Signal(object, object)

    def __init__(
        self, people: Sequence[WayIn], place: str, *, recoverable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("unlock_page")
        self.who = ChoiceBox(self)  # it has a parent even where one person alone leaves it out of the page
        self.who.setObjectName("who_are_you")
        self.who.setAccessibleName(tr("Who are you?"))
        self.who.setProperty("tall", True)
        for one in people:
            self.who.addItem(f"{one.name}, {said(one.role)}", one.account_id)
        self.passphrase = SecretLine("passphrase", tr("Passphrase"))
        caps = caps_hint()
        self.passphrase.caps_lock.connect(caps.setVisible)
        self.passphrase.entered.connect(self._ask)
        self.refused = Refusal("unlock_refused")
        self.notice = Refusal("unlock_notice", Level.READY)
        self.offer = BackupOffer("restore_offer")
        self.offer.taken.connect(lambda backup: self.restore_asked.emit(backup, self.passphrase.text()))
        self.who.picked.connect(self.passphrase.setFocus)
        column = page_column(self, tr("Unlock your clinic"), place)
        column.addWidget(self.notice)
        if len(people) > 1:
            add_field(column, tr("Who are you?"), self.who)
            column.addSpacing(SPACE.small)
        else:
            self.who.hide()
        add_field(column, tr("Passphrase"), self.passphrase, caps)
        column.addWidget(self.refused)
        column.addWidget(self.offer)
        column.addSpacing(SPACE.medium)
        column.addLayout(self._buttons(recoverable=recoverable))
        column.addSpacing(SPACE.side)
        column.addWidget(hairline())
        column.addSpacing(SPACE.medium)
        self._add_other_ways(column)
        column.addStretch(1)

    def _buttons(self, *, recoverable: bool) -> QHBoxLayout:
        unlock = KeyButton(tr("Unlock"), "primary", key="Return")
        unlock.setObjectName("unlock")
        unlock.setMinimumHeight(34)
        unlock.clicked.connect(self._ask)
        forgotten = KeyButton(tr("Forgot the passphrase?"), "link")
        forgotten.setObjectName("forgot_passphrase")
        forgotten.clicked.connect(self.forgotten)
        if not recoverable:  # showing it before it has a parent would make a window of it
            forgotten.hide()
        row = QHBoxLayout()
        row.addWidget(unlock)
        row.addStretch(1)
        row.addWidget(forgotten)
        return row

    def _add_other_ways(self, column: QVBoxLayout) -> None:
        for name, words, icon, asked in (
            ("practice_instead", tr("Open the practice clinic"), "list-checks", self.practice_asked),
            ("unlock_elsewhere", tr("Open the clinic of another folder"), "folder-open", self.elsewhere_asked),
            ("restore_backup", tr("Restore a backup…"), "undo-2", self.backups_asked),
        ):
            button = option(name, words, icon)
            button.clicked.connect(asked)
            column.addWidget(button)
            column.addSpacing(SPACE.hair)

    def choose(self, account_id: int) -> None:
        """Put a person into the picker: whoever was at work last."""
        row = self.who.findData(account_id)
        if row >= 0:
            self.who.setCurrentIndex(row)

    def begin(self) -> None:
        """Ready to type."""
        self.passphrase.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self.passphrase.hide_again()

    def refuse(self, words: str) -> None:
        """Say why it did not open."""
        self.notice.say("")
        self.refused.say(words)
        self.passphrase.setFocus()
        self.passphrase.selectAll()

    def _ask(self) -> None:
        if self.passphrase.text():
            self.refused.say("")
            self.offer.show_backup(None)
            account = self.who.currentData()
            self.unlock_asked.emit(account if account is not None else 0, self.passphrase.text())
