"""The page of a rule: what it looks for, why, where that is written, and examples of both kinds."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from clinic_app.checker.examples import examples_of
from clinic_app.checker.rule import Rule
from clinic_app.rules.catalog import RULES_BY_ID
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.text import label
from clinic_app.ui.tokens import SPACE

_WIDTH = 760


class RulePage(QFrame):
    """``show_rule`` fills it; Escape or Back leads back to the visit."""

    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rule_page")
        self.setProperty("ground", "panel")
        self._title = label("", "title", "rule_title")
        self._level = label("", "second", "rule_level")
        self.text = QTextEdit()
        self.text.setObjectName("rule_text")
        self.text.setAccessibleName("Rule")
        self.text.setReadOnly(True)
        self.text.setProperty("paper", True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.installEventFilter(self)
        back = KeyButton("Back to the visit", key="Esc")
        back.setObjectName("rule_back")
        back.clicked.connect(self.given_up)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._level, 1)
        head.addWidget(back)
        inside = QWidget()
        inside.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, SPACE.large, 0, SPACE.large)
        column.setSpacing(SPACE.medium)
        column.addLayout(head)
        column.addWidget(self.text, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.wide, 0, SPACE.wide, 0)
        row.addWidget(inside)

    def show_rule(self, identifier: str) -> None:
        """Show the page of a rule; one the book does not hold says so."""
        rule = RULES_BY_ID.get(identifier)
        self._title.setText(identifier)
        self._level.setText(rule.severity.label if rule else "")
        self.text.setPlainText(rule_words(rule) if rule else "What was typed in a field cannot be read as its value.")
        self.text.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leads back."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() is QEvent.Type.KeyPress:
                self.given_up.emit()
            return True
        return super().eventFilter(watched, event)


def rule_words(rule: Rule) -> str:
    """The page in plain words: help, source, whether it may be accepted, what it finds and what it lets pass."""
    examples = examples_of(rule)
    paragraphs = [" ".join(paragraph.split()) for paragraph in rule.help.split("\n\n")]
    may = "May be accepted with a typed reason." if rule.waivable else "Must be fixed; a reason does not release it."
    found = "\n".join(f"•  {one.name}" for one in examples.flagged)
    passed = "\n".join(f"•  {one.name}" for one in examples.passing)
    parts = [*paragraphs, f"Source: {rule.basis}", may]
    parts += [f"It finds:\n{found}"] if found else []
    parts += [f"It lets pass:\n{passed}"] if passed else []
    return "\n\n".join(parts)
