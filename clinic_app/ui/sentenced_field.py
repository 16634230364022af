"""A labelled field that says in one sentence below it what is wrong with what was typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget

from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.language import tr
from clinic_app.ui.text import label, set_level
from clinic_app.ui.theme import set_property
from clinic_app.ui.tokens import Level

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
Choices = tuple[tuple[str, str], ...]


class SentencedField(QWidget):
    """``changed`` at every key or choice. Enter goes on to the next field."""

    changed = Signal()

    def __init__(self, name: str, words: str, prompt: str = "", choices: Choices = (), longest: int = 300) -> None:
        super().__init__()
        self.input: QLineEdit | QComboBox
        if choices:
            self.input = ChoiceBox()
            for value, shown in choices:
                self.input.addItem(tr(shown), value)
            self.input.currentIndexChanged.connect(lambda _row: self.changed.emit())
        else:
            self.input = QLineEdit()
            self.input.setMaxLength(longest)
            self.input.setPlaceholderText(prompt)
            self.input.textChanged.connect(lambda _text: self.changed.emit())
        self.input.setObjectName(name)
        self.input.setAccessibleName(words)
        self.input.installEventFilter(self)
        caption = label(words, "label")
        caption.setBuddy(self.input)
        self._problem = label("", "source", f"{name}_problem", wrap=True)
        set_level(self._problem, Level.MUST_FIX)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for part in (caption, self.input, self._problem):
            column.addWidget(part)
        column.addStretch(1)

    def text(self) -> str:
        """What stands in it: the typed text, or the value chosen."""
        return self.input.text() if isinstance(self.input, QLineEdit) else str(self.input.currentData() or "")

    def set_text(self, text: str) -> None:
        """Show a text or choose a value."""
        if isinstance(self.input, QLineEdit):
            self.input.setText(text)
            self.input.setCursorPosition(0)  # a long text is read from its beginning
        else:
            self.input.setCurrentIndex(max(0, self.input.findData(text)))

    def say(self, problem: str) -> None:
        """Say what is wrong, or nothing."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.input.setAccessibleDescription(problem)
        set_property(self.input, "invalid", bool(problem))

    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on; the wheel changes no choice in passing."""
        pressed = event if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        plain = pressed is not None and not pressed.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if pressed is not None and plain and pressed.key() in _ENTER:
            self.input.focusNextChild()
            return True
        if event.type() is QEvent.Type.Wheel and watched is self.input and not self.input.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)
