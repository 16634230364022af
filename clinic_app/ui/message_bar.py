"""The bar that says once, in words, what a person must know and can act on. It never blocks the window."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr
from clinic_app.ui.sentences import error_words, said
from clinic_app.ui.text import IconLabel, label
from clinic_app.ui.tokens import SPACE


class MessageBar(QFrame):
    """Hidden until there is something to say; Escape or the button closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setAccessibleName(tr("Message"))
        self.setProperty("ground", "message")
        self._icon = IconLabel(16)
        self._icon.show_icon("circle-alert", "amber")
        self._message = label("", "strong", "message_words", wrap=True)
        self._hint = label("", "second", "message_hint", wrap=True)
        self.close_button = KeyButton(tr("Close"), "quiet", key="Esc", small=True)
        self.close_button.setObjectName("message_close")
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.side, SPACE.hair, SPACE.medium, SPACE.hair)
        row.setSpacing(SPACE.small)
        row.addWidget(self._icon)
        row.addWidget(self._message, 2)
        row.addWidget(self._hint, 3)
        row.addWidget(self.close_button)
        self._by: object = None
        self._now = QTimer(self)  # runs until what said it is done, which may lead to another page itself
        self._now.setSingleShot(True)
        self.hide()

    def say(self, error: ClinicError, by: object = None) -> None:
        """Show what happened and what to do; `by` the page that says so."""
        self._by = by
        self._now.start(0)
        self._message.setText(said(error.message))
        self._hint.setText(said(error.hint))
        self._hint.setVisible(bool(error.hint))
        self.setAccessibleDescription(error_words(error))
        self.show()

    def take_back(self, by: object) -> None:
        """What this page said is over, since something else is done there; what others said stands."""
        if self._by is by:
            self.hide()

    def leave(self, by: object) -> None:
        """This page is left by a key of its own: what it said before does not stand over the next one."""
        if not self.is_of_now:
            self.take_back(by)

    @property
    def is_of_now(self) -> bool:
        """Whether it was said this very moment, by something that is not done yet."""
        return self._now.isActive()

    def words(self) -> str:
        """What the bar says; nothing while it is hidden."""
        return "" if self.isHidden() else f"{self._message.text()} {self._hint.text()}".strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
