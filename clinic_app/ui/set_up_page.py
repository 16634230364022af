"""Setting up: the first owner's name and passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr
from clinic_app.ui.opening_parts import EnterGoesOn, NewPassphrase, Refusal, add_field, page_column
from clinic_app.ui.text import label
from clinic_app.ui.tokens import SPACE

_LONGEST_NAME = 60


class SetUpPage(QWidget):
    """``create_asked(name, passphrase)``; ``given_up``."""

    create_asked = Signal(str, str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("set_up_page")
        column = page_column(self, tr("Set up your clinic"), tr("You are its owner; you can add other people later."))
        self.name = QLineEdit()
        self.name.setObjectName("owner_name")
        self.name.setAccessibleName(tr("Your name"))
        self.name.setProperty("tall", True)
        self.name.setMaxLength(_LONGEST_NAME)
        self._goes_on = EnterGoesOn(self)
        self.name.installEventFilter(self._goes_on)
        self.passphrase = NewPassphrase()
        self.passphrase.changed.connect(self._judge)
        self.passphrase.entered.connect(self._ask)
        self.name.textChanged.connect(self._judge)
        self.refused = Refusal("create_refused")
        add_field(column, tr("Your name, as you pick it when unlocking"), self.name)
        column.addSpacing(SPACE.small)
        column.addWidget(self.passphrase)
        column.addWidget(self.refused)
        column.addSpacing(SPACE.small)
        hint = tr(
            "It encrypts everything on this computer. Next you print a recovery sheet, which opens the clinic "
            "if every passphrase is lost."
        )
        column.addWidget(label(hint, "second", "passphrase_warning", wrap=True))
        column.addSpacing(SPACE.medium)
        self._make = KeyButton(tr("Set up"), "primary", key="Return")
        self._make.setObjectName("create_clinic")
        self._make.clicked.connect(self._ask)
        back = KeyButton(tr("Back"), "quiet", key="Esc")
        back.setObjectName("create_back")
        back.clicked.connect(self.given_up)
        row = QHBoxLayout()
        row.addWidget(self._make)
        row.addWidget(back)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self._judge()

    def begin(self) -> None:
        """Ready to type."""
        self.name.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self.passphrase.clear()

    def refuse(self, words: str) -> None:
        """Say why nothing was set up."""
        self.refused.say(words)
        self.passphrase.first.setFocus()

    def _judge(self) -> None:
        self._make.setEnabled(bool(self.name.text().strip()) and self.passphrase.is_good)

    def _ask(self) -> None:
        if self._make.isEnabled():
            self.refused.say("")
            self.create_asked.emit(self.name.text().strip(), self.passphrase.text())
        elif not self.name.text().strip():
            self.name.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
