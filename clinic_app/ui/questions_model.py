"""The questions of the clinic as a table: state, when, visit, patient, who is asked, the question, the answer."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Qt

from clinic_app.domain.question import ListedQuestion
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.question_words import STATE_LEVELS, STATE_WORDS, ended_words
from clinic_app.ui.row_model import Index, RowModel, level_data
from clinic_app.ui.theme import current_look
from clinic_app.ui.typed_values import date_words

COLUMNS = (
    tr_noop("State"),
    tr_noop("Asked"),
    tr_noop("Visit"),
    tr_noop("Number"),
    tr_noop("Patient"),
    tr_noop("For"),
    tr_noop("Question"),
    tr_noop("What came of it"),
)
_STATE, _QUESTION = 0, 6


class QuestionsModel(RowModel):
    """The questions shown, the open ones first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(COLUMNS, parent)

    @property
    def questions(self) -> tuple[ListedQuestion, ...]:
        """The questions shown."""
        return self.rows

    def show_questions(self, questions: tuple[ListedQuestion, ...]) -> None:
        """Show other questions."""
        self.show_rows(questions)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, the state's icon and ink."""
        if not self.has(index):
            return None
        one, column = self.questions[index.row()], index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return words_of(one)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.head(column)}: {words_of(one)[column]}"
        if role == Qt.ItemDataRole.FontRole and column == _QUESTION and one.question.is_open:
            return current_look().font(13, 500)
        return level_data(STATE_LEVELS[one.question.state], role) if column == _STATE else None


def words_of(one: ListedQuestion) -> tuple[str, ...]:
    """The cells of a row."""
    question = one.question
    return (
        tr(STATE_WORDS[question.state]),
        date_words(question.asked_at.astimezone().date()) if question.asked_at else "",
        date_words(one.visit_on),
        one.visit_number,
        one.patient_name,
        one.provider_name,
        question.words,
        ended_words(question),
    )
