"""One key of a payer as a row: question, answer, who gave it and where it is written; its editor opens in place."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.services.payer_answers import KeyAnswer, Origin
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr
from clinic_app.ui.payer_key_editor import PayerKeyEditor
from clinic_app.ui.payer_words import detail_words, is_confirmed, spoken, value_words, who_words
from clinic_app.ui.sentences import said
from clinic_app.ui.text import IconLabel, label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE

_QUESTION, _WHO = 190, 150
_DOWN = 4  # the words stand level with those of the button


class PayerKeyRow(QFrame):
    """``opened`` asks to edit; ``kept``, ``cleared`` as the editor sends them; ``closed`` when it was given up."""

    opened = Signal()
    kept = Signal(object, object, str)
    cleared = Signal()
    closed = Signal()

    def __init__(self, answer: KeyAnswer, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"payer_key_{answer.key.key}")
        self.setProperty("edge", "bottom")
        self._today = today
        self.answer = answer
        self.editor: PayerKeyEditor | None = None
        look = current_look()
        question = label(said(answer.key.words), "second", wrap=True)
        question.setFixedWidth(look.px(_QUESTION))
        self._value = label("", "strong", wrap=True)
        self._detail = label("", "source", wrap=True)
        self._icon = IconLabel(14)
        self._who = label("", "second", wrap=True)
        who = QWidget()
        who.setFixedWidth(look.px(_WHO))
        beside = QHBoxLayout(who)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(6)
        beside.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self._who, 1, Qt.AlignmentFlag.AlignTop)
        self.change = KeyButton(tr("Change"), "link", small=True)
        self.change.setObjectName(f"change_{answer.key.key}")
        self.change.clicked.connect(self.opened)
        policy = self.change.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.change.setSizePolicy(policy)
        for part in (question, self._value, who):
            part.setContentsMargins(0, _DOWN, 0, 0)
        middle = QVBoxLayout()
        middle.setSpacing(1)
        middle.addWidget(self._value)
        middle.addWidget(self._detail)
        row = QHBoxLayout()
        row.setSpacing(SPACE.medium)
        row.addWidget(question, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(middle, 1)
        row.addWidget(who, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.change, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, SPACE.small - 2, 0, SPACE.small - 2)
        self._column.setSpacing(SPACE.hair)
        self._column.addLayout(row)
        self.show_answer(answer)

    def show_answer(self, answer: KeyAnswer) -> None:
        """Show an answer; an open editor is closed."""
        self.close_editor()
        self.answer = answer
        self._value.setText(value_words(answer))
        self._detail.setText(detail_words(answer))
        self._who.setText(who_words(answer))
        if answer.origin is Origin.CLINIC:
            self._icon.show_icon("check", "ink2")
        elif is_confirmed(answer):
            self._icon.show_icon("book-open", "ink3")
        else:
            self._icon.show_icon("circle-dashed", "ink3")
        self.change.setAccessibleName(tr("Change {answer}", answer=spoken(answer)))

    def open_editor(self) -> PayerKeyEditor:
        """Open the editor and take the focus."""
        if self.editor is None:
            self.editor = PayerKeyEditor(self.answer, self._today, self)
            self.editor.kept.connect(self.kept)
            self.editor.cleared.connect(self.cleared)
            self.editor.given_up.connect(self._give_up)
            self._column.addWidget(self.editor)
            self.change.hide()
            self.editor.show()
        self.editor.begin()
        return self.editor

    def close_editor(self) -> None:
        """Put the editor away; nothing of it is kept."""
        if self.editor is not None:
            self._column.removeWidget(self.editor)
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
            self.change.show()

    def _give_up(self) -> None:
        self.close_editor()
        self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
