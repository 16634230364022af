"""The questions of the clinic as a table: state, when, visit, patient, who is asked, the question, the answer."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication

from clinic_app.domain.question import ListedQuestion
from clinic_app.ui import icons
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.question_words import STATE_LEVELS, STATE_WORDS, ended_words
from clinic_app.ui.theme import current_look
from clinic_app.ui.typed_values import date_words

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
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
_ICON = 14


class QuestionsModel(QAbstractTableModel):
    """The questions shown, the open ones first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.questions: tuple[ListedQuestion, ...] = ()

    def show_questions(self, questions: tuple[ListedQuestion, ...]) -> None:
        """Show other questions."""
        self.beginResetModel()
        self.questions = questions
        self.endResetModel()

    def restyle(self) -> None:
        """Paint icons and inks anew in another look."""
        if self.questions:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.questions) - 1, len(COLUMNS) - 1))

    def rowCount(self, parent: Index = _ROOT) -> int:
        """One row a question."""
        return 0 if parent.isValid() else len(self.questions)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Fixed."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words over the columns, at the left as the text under them."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Words, the state's icon and ink."""
        if not index.isValid() or not 0 <= index.row() < len(self.questions):
            return None
        one, column = self.questions[index.row()], index.column()
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return words_of(one)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(COLUMNS[column])}: {words_of(one)[column]}"
        if role == Qt.ItemDataRole.FontRole and column == _QUESTION and one.question.is_open:
            return current_look().font(13, 500)
        return _state_data(one, role) if column == _STATE else None


def _state_data(one: ListedQuestion, role: int) -> Any:
    look, level = current_look(), STATE_LEVELS[one.question.state]
    ink = look.theme.level(level)
    if role == Qt.ItemDataRole.ForegroundRole:
        return QColor(ink)
    if role == Qt.ItemDataRole.DecorationRole:
        ratio = max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
        return icons.pixmap(icons.LEVEL_ICONS[level], look.px(_ICON), ink, ratio)
    return None


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
