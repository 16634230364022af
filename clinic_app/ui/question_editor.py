"""The question to a therapist, written over the cards: its words, who is asked. Ctrl+Enter sends, Escape leaves it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from clinic_app.domain.question import LONGEST_WORDS
from clinic_app.domain.records import Provider
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.language import tr
from clinic_app.ui.text import label, set_level
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE, Level

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_TEXT_HEIGHT = 96


class QuestionEditor(QFrame):
    """``sent(words, provider_id)`` and ``given_up()``."""

    sent = Signal(str, int)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_editor")
        self.setProperty("ground", "panel")
        self.setProperty("edge", "bottom")
        self.words = QPlainTextEdit()
        self.words.setObjectName("question_words")
        self.words.setAccessibleName(tr("The question"))
        self.words.setTabChangesFocus(True)
        self.words.installEventFilter(self)
        self.words.textChanged.connect(self._look_at_length)
        self.whom = ChoiceBox()
        self.whom.setObjectName("question_whom")
        self.whom.setAccessibleName(tr("Who is asked"))
        self._hint = label("", "label", "question_hint", wrap=True)
        self._send = KeyButton(tr("Ask"), "primary", key="Ctrl+Return", small=True)
        self._send.setObjectName("question_send")
        self._send.clicked.connect(self._tell)
        cancel = KeyButton(tr("Leave it"), key="Esc", small=True)
        cancel.setObjectName("question_cancel")
        cancel.clicked.connect(self.given_up)
        caption = label(tr("Ask the therapist"), "secondhead")
        caption.setBuddy(self.words)
        row = QHBoxLayout()
        row.setSpacing(SPACE.small)
        row.addWidget(self._send, 1)
        row.addWidget(cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.medium)
        column.setSpacing(SPACE.hair + 2)
        column.addWidget(caption)
        column.addWidget(self.words)
        column.addWidget(self._hint)
        column.addWidget(self.whom)
        column.addLayout(row)
        self.restyle()

    def restyle(self) -> None:
        """Take the height of a changed text scale."""
        self.words.setFixedHeight(current_look().px(_TEXT_HEIGHT))

    def begin(self, words: str, people: Sequence[Provider], provider_id: int) -> None:
        """Show the words a finding asks by itself, to be changed, and take the focus."""
        self.whom.clear()
        for one in people:
            self.whom.addItem(f"{one.name}, {one.credential}".strip(", "), one.id)
        self.whom.setCurrentIndex(max(0, self.whom.findData(provider_id)))
        self.words.setPlainText(words)
        self.words.selectAll()
        self.show()
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self, words: str, provider_id: object) -> None:
        """Show words that were being written, with the cursor behind them."""
        self.words.setPlainText(words)
        self.words.moveCursor(QTextCursor.MoveOperation.End)
        self.whom.setCurrentIndex(max(0, self.whom.findData(provider_id)))

    def _look_at_length(self) -> None:
        left = LONGEST_WORDS - len(" ".join(self.words.toPlainText().split()))
        fits = left >= 0
        words = tr("The slip on paper names initials only: write no name.")
        if not fits:
            words = tr("{count} letters too long for a slip", count=-left)
        self._hint.setText(words)
        set_level(self._hint, None if fits else Level.MUST_FIX)
        self._send.setEnabled(fits and bool(self.words.toPlainText().strip()))

    def _tell(self) -> None:
        if self._send.isEnabled():
            self.sent.emit(self.words.toPlainText(), int(self.whom.currentData() or 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter sends before the window takes it for "ready"; Escape gives up."""
        if isinstance(event, QKeyEvent):
            sends = event.key() in _ENTER and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if event.type() is QEvent.Type.ShortcutOverride and sends:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and sends:
                self._tell()
                return True
            if event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self.given_up.emit()
                return True
        return super().eventFilter(watched, event)
