"""Opening with the recovery sheet: its groups, judged one by one, then an owner's new passphrase."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clinic_app.domain.accounts import Role
from clinic_app.store.ways_in import WayIn
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.language import tr
from clinic_app.ui.opening_parts import BackupOffer, NewPassphrase, Refusal, add_field, page_column
from clinic_app.ui.recovery_groups import RecoveryGroups
from clinic_app.ui.tokens import SPACE

_TOP = 44


class RecoverPage(QWidget):
    """``recover_asked(recovery key, account, new passphrase)``; ``restore_asked(backup, recovery key)``;
    ``given_up``."""

    recover_asked = Signal(object, int, str)
    restore_asked = Signal(object, object)
    given_up = Signal()

    def __init__(self, people: Sequence[WayIn], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recover_page")
        hint = tr("Type the groups as they are printed, or scan the code with a reader that types.")
        column = page_column(self, tr("Open with the recovery sheet"), hint, _TOP)
        self.entry = RecoveryGroups()
        self.groups = self.entry.groups
        self.entry.changed.connect(self._judge)
        self.who = ChoiceBox()
        self.who.setObjectName("recover_who")
        self.who.setAccessibleName(tr("Owner"))
        self.who.setProperty("tall", True)
        for one in people:
            if one.role == Role.OWNER:
                self.who.addItem(one.name, one.account_id)
        self.passphrase = NewPassphrase("recover_", tr("New passphrase of this owner"))
        self.passphrase.changed.connect(self._judge)
        self.passphrase.entered.connect(self._ask)
        self.entry.complete.connect(self.passphrase.first.setFocus)
        self.refused = Refusal("recover_refused")
        self.offer = BackupOffer("recover_offer")
        self.offer.taken.connect(self._take_offer)
        column.addWidget(self.entry)
        column.addSpacing(SPACE.small)
        add_field(column, tr("Owner"), self.who)
        column.addSpacing(SPACE.small)
        column.addWidget(self.passphrase)
        column.addWidget(self.refused)
        column.addWidget(self.offer)
        column.addSpacing(SPACE.medium)
        column.addLayout(self._buttons())
        column.addStretch(1)
        self._judge()

    def _buttons(self) -> QHBoxLayout:
        self._open = KeyButton(tr("Open the clinic"), "primary", key="Return")
        self._open.setObjectName("recover")
        self._open.clicked.connect(self._ask)
        back = KeyButton(tr("Back"), "quiet", key="Esc")
        back.setObjectName("recover_back")
        back.clicked.connect(self.given_up)
        row = QHBoxLayout()
        row.addWidget(self._open)
        row.addWidget(back)
        row.addStretch(1)
        return row

    def begin(self) -> None:
        """Ready to type."""
        self.entry.begin()

    def clear(self) -> None:
        """Forget what was typed."""
        self.entry.clear()
        self.passphrase.clear()

    def refuse(self, words: str) -> None:
        """Say why it did not open."""
        self.refused.say(words)
        self.entry.begin()

    def _take_offer(self, backup: object) -> None:
        if (key := self.entry.key()) is not None:
            self.restore_asked.emit(backup, key)

    def _judge(self) -> None:
        self._open.setEnabled(self.entry.is_right and self.passphrase.is_good and self.who.count() > 0)

    def _ask(self) -> None:
        key = self.entry.key()
        if self._open.isEnabled() and key is not None:
            self.refused.say("")
            self.offer.show_backup(None)
            self.recover_asked.emit(key, self.who.currentData(), self.passphrase.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
