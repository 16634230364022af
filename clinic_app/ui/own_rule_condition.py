"""The condition of an own rule, built row by row from the vocabulary; one that rows cannot show is written out."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from clinic_app.rules.own.conditions import MEANINGS, Argument, Word
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.own_rule_text import FREE, ConditionRow, ConditionText, joined, written_out
from clinic_app.ui.sentences import said
from clinic_app.ui.text import label, set_level
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE, Level

_PROMPTS = {
    Argument.CODES: "97530, 97112",
    Argument.MODIFIERS: tr_noop("59, XS"),
    Argument.PREFIXES: "M54, M62.81",
    Argument.PLACES: "11, 12",
    Argument.FIELDS: tr_noop("plan, activities"),
    Argument.LIMIT: tr_noop("a number"),
    Argument.NOTHING: "",
}
_JOINTS = (
    ("all", tr_noop("all of these hold")),
    ("any", tr_noop("one of these holds")),
    (FREE, tr_noop("written out")),
)
_WRITTEN_HEIGHT = 92
_MOST_ROWS = 12
_LEAST_WORD, _LEAST_JOINT = 150, 110
"""Narrower than their longest words, which then stand in a tooltip."""


class _Row(QWidget):
    """Not, the word, what belongs behind it, and a button to take the row away."""

    changed = Signal()
    removed = Signal()

    def __init__(self, row: ConditionRow) -> None:
        super().__init__()
        self.negated = ChoiceBox()
        self.negated.setObjectName("condition_holds")
        self.negated.setAccessibleName(tr("Whether it holds"))
        for value, words in ((False, tr("it holds")), (True, tr("it does not"))):
            self.negated.addItem(words, value)
        self.word = ChoiceBox()
        self.word.setObjectName("condition_word")
        self.word.setAccessibleName(tr("Condition"))
        for word, meaning in MEANINGS.items():
            self.word.addItem((words := said(meaning.words))[:1].upper() + words[1:], word)
        self.word.setMinimumWidth(current_look().px(_LEAST_WORD))
        self.argument = QLineEdit()
        self.argument.setObjectName("condition_argument")
        self.argument.setMaxLength(600)
        self._remove = KeyButton(tr("Take away"), "quiet", icon="x")
        self._remove.setObjectName("condition_remove")
        self._remove.clicked.connect(self.removed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE.small)
        for part, stretch in ((self.word, 5), (self.argument, 4), (self.negated, 2), (self._remove, 0)):
            line.addWidget(part, stretch)
            part.installEventFilter(self)
        self.word.setCurrentIndex(self.word.findData(row.word))
        self.argument.setText(row.text)
        self.negated.setCurrentIndex(int(row.negated))
        self._show_prompt()
        self.word.currentIndexChanged.connect(lambda _row: self._change_word())
        self.argument.textChanged.connect(lambda _text: self.changed.emit())
        self.negated.currentIndexChanged.connect(lambda _row: self.changed.emit())

    def inputs(self) -> tuple[QWidget, ...]:
        """Its parts in tab order."""
        return (self.word, self.argument, self.negated, self._remove)

    def value(self) -> ConditionRow:
        """What stands in the row."""
        return ConditionRow(Word(self.word.currentData()), self.argument.text(), bool(self.negated.currentData()))

    def _change_word(self) -> None:
        self._show_prompt()
        self.changed.emit()

    def _show_prompt(self) -> None:
        word = Word(self.word.currentData())
        kind = MEANINGS[word].argument
        self.argument.setPlaceholderText(tr(_PROMPTS[kind]))
        self.argument.setEnabled(kind is not Argument.NOTHING)
        self.argument.setAccessibleName(f"{said(MEANINGS[word].words)}: {said(kind)}")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes on in the row; the wheel changes no choice in passing."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if pressed in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and watched is not self._remove:
            self.focusNextChild()
            return True
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class ConditionBuilder(QWidget):
    """``changed`` whenever the condition reads otherwise."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[_Row] = []
        self.joint = ChoiceBox()
        self.joint.setObjectName("condition_joint")
        self.joint.setAccessibleName(tr("How the conditions join"))
        for value, words in _JOINTS:
            self.joint.addItem(tr(words), value)
        self.joint.setMinimumWidth(current_look().px(_LEAST_JOINT))
        self.joint.currentIndexChanged.connect(lambda _row: self._change_joint())
        self.add = KeyButton(tr("Add a condition"), "quiet", icon="plus")
        self.add.setObjectName("condition_add")
        self.add.clicked.connect(lambda _checked=False: self._add_asked())
        self.written = QPlainTextEdit()
        self.written.setObjectName("condition_written")
        self.written.setAccessibleName(tr("Condition, written out"))
        self.written.setTabChangesFocus(True)
        self.written.setFixedHeight(current_look().px(_WRITTEN_HEIGHT))
        self.written.textChanged.connect(self.changed)
        self._problem = label("", "source", "condition_problem", wrap=True)
        set_level(self._problem, Level.MUST_FIX)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE.hair + 2)
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        head.addWidget(label(tr("It finds something when"), "label"))
        head.addWidget(self.joint)
        head.addStretch(1)
        head.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair + 2)
        column.addLayout(head)
        column.addLayout(self._rows)
        column.addWidget(self.written)
        column.addWidget(self._problem)
        self.show_condition(ConditionText())

    def inputs(self) -> tuple[QWidget, ...]:
        """All parts in tab order: how they join, the rows, one more, the written text."""
        return (self.joint, *[part for row in self.rows for part in row.inputs()], self.add, self.written)

    def condition(self) -> ConditionText:
        """What stands here."""
        rows = tuple(row.value() for row in self.rows)
        return ConditionText(rows, str(self.joint.currentData()), self.written.toPlainText())

    def show_condition(self, condition: ConditionText) -> None:
        """Show a condition; an empty one begins with one row."""
        self.blockSignals(True)
        for row in self.rows:
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for one in condition.rows or (ConditionRow(Word.TOGETHER_WITH),):
            self._add(one)
        self.written.setPlainText(condition.written)
        self.joint.setCurrentIndex(self.joint.findData(condition.joint))
        self._show_kind()
        self.blockSignals(False)

    def say(self, problem: str) -> None:
        """Say what is wrong, or nothing."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def problem(self) -> str:
        """What is said to be wrong."""
        return self._problem.text()

    def _add_asked(self) -> None:
        self._add(ConditionRow(Word.WITHOUT_MODIFIER))
        self._show_kind()
        self.rows[-1].word.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _add(self, value: ConditionRow) -> None:
        row = _Row(value)
        row.changed.connect(self.changed)
        row.removed.connect(lambda row=row: self._take_away(row))
        self.rows.append(row)
        self._rows.addWidget(row)
        inputs = self.inputs()
        for before, after in pairwise(inputs):
            QWidget.setTabOrder(before, after)

    def _take_away(self, row: _Row) -> None:
        place = self.rows.index(row)
        self.rows.remove(row)
        self._rows.removeWidget(row)
        row.hide()
        row.deleteLater()
        if not self.rows:
            self._add(ConditionRow(Word.TOGETHER_WITH))
        self.rows[min(place, len(self.rows) - 1)].word.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_kind()
        self.changed.emit()

    def _change_joint(self) -> None:
        if self.joint.currentData() == FREE and not self.written.toPlainText().strip():
            with suppress(ValueError):  # a row that cannot be read is not written out
                when = joined(replace(self.condition(), joint="all"))
                self.written.setPlainText(written_out(when) if when is not None else "")
        self._show_kind()
        self.changed.emit()

    def _show_kind(self) -> None:
        """Rows or the written text, whichever the joint says; a joint is asked for only where there is something."""
        free = self.joint.currentData() == FREE
        self.written.setVisible(free)
        for row in self.rows:
            row.setVisible(not free)
        self.add.setVisible(not free)
        self.add.setEnabled(len(self.rows) < _MOST_ROWS)
