"""Answering one key of a payer: the answer, the date and the name of the document, in the place of its row."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from clinic_app.domain.payer_keys import AnswerKind
from clinic_app.services.payer_answers import KeyAnswer, Origin
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.sentences import said
from clinic_app.ui.text import label, set_level
from clinic_app.ui.theme import set_property
from clinic_app.ui.tokens import SPACE, Level
from clinic_app.ui.typed_values import date_words, read_date
from clinic_app.ui.unit_method_cards import UnitMethodCards

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LONGEST = 200
_LONGEST_WORDS = 300
_UNANSWERED = tr_noop("Not confirmed")


class PayerKeyEditor(QFrame):
    """``kept(answer, day, document)``, ``cleared`` (back to the shipped answer), ``given_up``.

    A refused entry is said in one sentence under the fields, and the focus goes to the field it is about.
    """

    kept = Signal(object, object, str)
    cleared = Signal()
    given_up = Signal()

    def __init__(self, answer: KeyAnswer, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"payer_editor_{answer.key.key}")
        self._answer, self._today = answer, today
        self._cards: UnitMethodCards | None = None
        self._input: QWidget = self._make_input()
        own = answer.origin is Origin.CLINIC
        self.day = self._line("payer_answer_day", tr("Date of the document"), date_words(answer.on) if own else "", 20)
        self.day.setPlaceholderText("09/01/2026")
        words = tr("Document: contract, manual, letter, page")
        self.document = self._line("payer_answer_document", words, answer.source if own else "", _LONGEST)
        self._problem = label("", "second", "payer_answer_problem", wrap=True)
        set_level(self._problem, Level.MUST_FIX)
        self._problem.hide()
        self._lay_out(own=own)

    def _make_input(self) -> QWidget:
        key, value = self._answer.key, self._answer.value
        if key.key == "unit_rule":
            self._cards = UnitMethodCards()
            self._cards.set_value(value)
            for button in self._cards.findChildren(QWidget):
                button.installEventFilter(self)
            return self._cards
        if key.kind is AnswerKind.CHOICE:
            box = ChoiceBox()
            if value is None:
                box.addItem(tr(_UNANSWERED), None)
            for choice, words in key.choices:
                box.addItem(words, choice)
            chosen = [place for place in range(box.count()) if box.itemData(place) == value]
            box.setCurrentIndex(chosen[0] if chosen else 0)
            return self._named(box, "payer_answer", said(key.words))
        text = "" if value is None else str(value)
        most = _LONGEST_WORDS if key.kind is AnswerKind.WORDS else 12
        return self._line("payer_answer", said(key.words), text, most)

    def _line(self, name: str, words: str, text: str, longest: int) -> QLineEdit:
        made = QLineEdit(text)
        made.setMaxLength(longest)
        self._named(made, name, words)
        return made

    def _named(self, made: QWidget, name: str, words: str) -> QWidget:
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.installEventFilter(self)
        return made

    def _lay_out(self, *, own: bool) -> None:
        key = self._answer.key
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE.hair, 0, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addWidget(label(key.help, "second", wrap=True))
        unit = f" ({key.unit})" if key.unit else ""
        fields = QHBoxLayout()
        fields.setSpacing(SPACE.medium)
        wide = key.kind is AnswerKind.WORDS or self._cards is not None
        if wide:
            column.addLayout(_captioned("" if self._cards is not None else tr("What it wants to see"), self._input))
        else:
            fields.addLayout(_captioned(tr("Answer{unit}", unit=unit), self._input), 3)
        fields.addLayout(_captioned(tr("Date of the document"), self.day), 2)
        fields.addLayout(_captioned(tr("Document: contract, manual, letter, page"), self.document), 5)
        column.addLayout(fields)
        column.addWidget(self._problem)
        buttons = QHBoxLayout()
        keep = self._button(tr("Keep"), "primary", "payer_answer_keep", "Return")
        keep.clicked.connect(self.keep)
        buttons.addWidget(keep)
        if own:
            back = self._button(tr("Back to the shipped answer"), "plain", "payer_answer_clear", "")
            back.clicked.connect(self.cleared)
            buttons.addWidget(back)
        leave = self._button(tr("Leave it"), "quiet", "payer_answer_leave", "Esc")
        leave.clicked.connect(self.given_up)
        buttons.addWidget(leave)
        buttons.addStretch(1)
        column.addLayout(buttons)

    def _button(self, words: str, kind: str, name: str, key: str) -> KeyButton:
        made = KeyButton(words, kind, key=key, small=True)
        made.setObjectName(name)
        return made

    def begin(self) -> None:
        """Focus on the answer."""
        if self._cards is not None:
            self._cards.begin()
        else:
            self._input.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(self._input, QLineEdit):
                self._input.selectAll()

    def typed(self) -> object:
        """The answer as it stands in its field."""
        if self._cards is not None:
            return self._cards.value()
        if isinstance(self._input, ChoiceBox):
            data = self._input.currentData()
            return tuple(data) if isinstance(data, list) else data
        assert isinstance(self._input, QLineEdit)
        return self._input.text()

    def is_changed(self) -> bool:
        """Whether anything was typed or chosen that is not kept yet."""
        own = self._answer.origin is Origin.CLINIC
        day, document = (date_words(self._answer.on), self._answer.source) if own else ("", "")
        value = self._answer.value
        before = value if not isinstance(self._input, QLineEdit) else "" if value is None else str(value)
        return (self.typed(), self.day.text(), self.document.text()) != (before, day, document)

    def draft(self) -> dict[str, str]:
        """What stands in the fields, the choice by its words."""
        if self._cards is not None:
            answer = self._cards.value() or ""
        elif isinstance(self._input, ChoiceBox):
            answer = self._input.currentText()
        else:
            answer = str(self.typed())
        return {"answer": answer, "day": self.day.text(), "document": self.document.text()}

    def show_draft(self, draft: Mapping[str, str]) -> None:
        """Put back what stood in the fields and was not kept."""
        answer = str(draft.get("answer", ""))
        if self._cards is not None:
            self._cards.set_value(answer or None)
        elif isinstance(self._input, ChoiceBox):
            self._input.setCurrentIndex(max(0, self._input.findText(answer)))
        elif isinstance(self._input, QLineEdit):
            self._input.setText(answer)
        self.day.setText(str(draft.get("day", "")))
        self.document.setText(str(draft.get("document", "")))

    def keep(self) -> None:
        """Send what was typed; a date that cannot be read is said at its field."""
        try:
            day = read_date(self.day.text(), self._today)
        except ValueError as problem:
            self.refuse(str(problem), at_day=True)
            return
        self.kept.emit(self.typed(), day, self.document.text())

    def refuse(self, sentence: str, *, at_day: bool) -> None:
        """Say why an entry cannot be kept, at its field."""
        self._problem.setText(sentence)
        self._problem.show()
        for field in (self._input, self.day):
            is_wrong = (field is self.day) is at_day
            if isinstance(field, QLineEdit):
                set_property(field, "invalid", is_wrong)
            field.setAccessibleDescription(sentence if is_wrong else "")
        if at_day:
            self.day.setFocus()
        else:
            self.begin()

    def problem(self) -> str:
        """The sentence shown; nothing while there is none."""
        return "" if self._problem.isHidden() else self._problem.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in a field keeps."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _ENTER:
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            if plain:
                self.keep()
            return plain
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up and goes no further."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


def _captioned(words: str, field: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(2)
    if words:
        caption = label(words, "label")
        caption.setBuddy(field)
        column.addWidget(caption)
    column.addWidget(field)
    return column
