"""The questions of the visit above its findings: what waits, what came back, and what has lost its finding."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.domain.question import Question
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.language import tr
from clinic_app.ui.question_words import STATE_LEVELS, STATE_WORDS, asked_words, note_words
from clinic_app.ui.text import IconLabel, label
from clinic_app.ui.tokens import SPACE


@dataclass(frozen=True, slots=True)
class NoteView:
    """A question of the visit at work; `gone`: what it asks about is found no more."""

    question: Question
    to: str
    gone: bool


class QuestionNote(QFrame):
    """One question. ``slip_asked(question)`` and ``withdraw_asked(question)``."""

    slip_asked = Signal(object)
    withdraw_asked = Signal(object)

    def __init__(self, place: int) -> None:
        super().__init__()
        self.setObjectName(f"question_note_{place}")
        self.setProperty("card", True)
        self._view: NoteView | None = None
        self._icon, self._state = IconLabel(14), label("", "secondhead")
        self._words = label("", "second", f"question_note_words_{place}", wrap=True)
        self._about = label("", "source", "", wrap=True)
        self._slip = KeyButton(tr("Slip"), small=True, icon="printer")
        self._slip.setObjectName(f"question_slip_{place}")
        self._slip.clicked.connect(lambda: self._view and self.slip_asked.emit(self._view.question))
        self._withdraw = KeyButton(tr("Withdraw"), "quiet", small=True)
        self._withdraw.setObjectName(f"question_withdraw_{place}")
        self._withdraw.clicked.connect(lambda: self._view and self.withdraw_asked.emit(self._view.question))
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._icon)
        head.addWidget(self._state, 1)
        actions = QHBoxLayout()
        actions.setSpacing(6)
        actions.addWidget(self._slip)
        actions.addWidget(self._withdraw)
        actions.addStretch(1)
        self._actions = QWidget()
        self._actions.setLayout(actions)
        actions.setContentsMargins(0, 4, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.medium - 2, SPACE.small, SPACE.medium - 2, SPACE.small)
        column.setSpacing(1)
        column.addLayout(head)
        column.addWidget(self._words)
        column.addWidget(self._about)
        column.addWidget(self._actions)

    def show_view(self, view: NoteView) -> None:
        """Tell a question."""
        self._view = view
        question = view.question
        self._icon.show_level(STATE_LEVELS[question.state])
        self._state.setText(tr(STATE_WORDS[question.state]))
        self._words.setText(note_words(question, view.to))
        gone = f"\n{tr('The finding is gone.')}" if view.gone else ""
        self._about.setText(asked_words(question) + gone)
        self._actions.setVisible(question.is_open)
        for button in (self._slip, self._withdraw):
            button.setAccessibleName(f"{button.text()}: {question.words}")
        self.setAccessibleName(f"{self._state.text()}. {self._words.text()}{gone}")


class QuestionNotes(QWidget):
    """The notes, one a question that stands. ``slip_asked(question)``, ``withdraw_asked(question)``."""

    slip_asked = Signal(object)
    withdraw_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_notes")
        self.setAccessibleName(tr("Questions about this visit"))
        self._notes: list[QuestionNote] = []
        self._views: tuple[NoteView, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE.hair + 2)

    def show_views(self, views: Sequence[NoteView]) -> None:
        """Show these questions, none of them twice."""
        if tuple(views) == self._views:
            return
        self._views = tuple(views)
        while len(self._notes) < len(views):
            note = QuestionNote(len(self._notes))
            note.slip_asked.connect(self.slip_asked)
            note.withdraw_asked.connect(self.withdraw_asked)
            self._notes.append(note)
            self._column.addWidget(note)
        for place, note in enumerate(self._notes):
            note.setVisible(place < len(views))
            if place < len(views):
                note.show_view(views[place])

    def views(self) -> tuple[NoteView, ...]:
        """What is shown."""
        return self._views
