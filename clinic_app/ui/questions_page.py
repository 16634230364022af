"""Questions: what was asked, of whom, and what came back; answers from paper are typed here, slips printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.question import LONGEST_WORDS, ListedQuestion, QuestionState
from clinic_app.domain.records import VisitStatus
from clinic_app.services.clinic import Clinic
from clinic_app.services.questions import QuestionDesk
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.half_typed import Typed
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.page_head import PageHead
from clinic_app.ui.paper_desk import local_now
from clinic_app.ui.question_words import asked_words, ended_words
from clinic_app.ui.questions_model import COLUMNS, QuestionsModel
from clinic_app.ui.read_only_table import read_only_table
from clinic_app.ui.sentences import said
from clinic_app.ui.spare_columns import SpareColumns
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT, SPACE
from clinic_app.ui.tool_page import ToolPage

if TYPE_CHECKING:
    from clinic_app.ui.visit_screen import VisitScreen

_STATES: tuple[tuple[str, tuple[QuestionState, ...]], ...] = (
    (tr_noop("Open"), (QuestionState.OPEN,)),
    (tr_noop("Open and answered"), (QuestionState.OPEN, QuestionState.ANSWERED)),
    (tr_noop("Answered"), (QuestionState.ANSWERED,)),
    (tr_noop("Withdrawn"), (QuestionState.WITHDRAWN,)),
)
_USUAL = 1
_ABOUT = tr_noop("What only the therapist can settle. An answer brings the visit back, and stands at its finding.")
_WIDTHS = (162, 100, 100, 108, 140, 124, 0, 220)
_SPARE, _QUESTION_LEAST = (1, 5, 3, 7), 240  # when it was asked and whom stand under the list, too
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class QuestionsPage(ToolPage):
    """The list with its filters. Enter opens the visit at the finding."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("questions_page", parent)
        self._clinic, self._questions = clinic, QuestionDesk(clinic)
        self._screen: VisitScreen | None = None
        self._shown, self._answers = 0, dict[int, str]()  # answers that stand half typed, by the question's number
        self.states, self.therapists = ChoiceBox(), ChoiceBox()
        self.model = QuestionsModel(self)
        self.table = _table(self.model)
        self.table.installEventFilter(self)
        self.table.doubleClicked.connect(lambda _index: self._open_visit())
        self.table.selectionModel().currentRowChanged.connect(lambda current, _before: self._show_sheet(current))
        self.count = label("", "second", "questions_counted")
        self._words, self._about = label("", "head", "question_shown", wrap=True), label("", "hint", "", wrap=True)
        self._came = label("", "second", "question_came", wrap=True)
        self.answer = QLineEdit()
        self.answer.setObjectName("question_answer")
        self.answer.setAccessibleName(tr("Answer, as it stands on the slip"))
        self.answer.setPlaceholderText(tr("Answer, as it stands on the slip"))
        self.answer.setMaxLength(LONGEST_WORDS)
        self.answer.returnPressed.connect(self._send_answer)
        self._fill_filters()
        self._lay_out()

    def _fill_filters(self) -> None:
        for box, name, words in (
            (self.states, "question_state", tr("Which questions")),
            (self.therapists, "question_therapist", tr("Who is asked")),
        ):
            box.setObjectName(name)
            box.setAccessibleName(words)
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToContents)
        for words, states in _STATES:
            self.states.addItem(tr(words), states)
        self.states.setCurrentIndex(_USUAL)
        self.therapists.addItem(tr("All therapists"), 0)
        self.states.activated.connect(lambda _row: self.read())
        self.therapists.activated.connect(lambda _row: self.read())

    def _lay_out(self) -> None:
        self.slips = KeyButton(tr("Slips of the open ones"), key="Ctrl+P", icon="printer")
        self.slips.setObjectName("print_slips")
        self.slips.clicked.connect(lambda _checked=False: self.print_paper())
        actions = (self.states, self.therapists, self.slips)
        head = PageHead(tr("Questions"), tr(_ABOUT), beside=(self.count,), actions=actions, back="questions_back")
        head.back_asked.connect(self.given_up)
        self.empty = label("", "hint", "questions_empty", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.empty)
        self.send = KeyButton(tr("Answer"), "primary", key="Return")
        self.send.setObjectName("send_answer")
        self.send.clicked.connect(self._send_answer)
        self.withdraw = KeyButton(tr("Withdraw"), key="Alt+D")
        self.withdraw.setObjectName("withdraw_question")
        self.withdraw.clicked.connect(self._withdraw)
        by_key = QAction(tr("Withdraw"), self)
        by_key.setShortcut("Alt+D")
        by_key.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        by_key.triggered.connect(lambda _checked=False: self._withdraw())
        self.addAction(by_key)
        answering = QHBoxLayout()
        answering.setSpacing(SPACE.small)
        answering.addWidget(self.answer, 1)
        answering.addWidget(self.send)
        answering.addWidget(self.withdraw)
        self._answering = QWidget()
        self._answering.setLayout(answering)
        answering.setContentsMargins(0, 0, 0, 0)
        self._sheet = QWidget()
        sheet = QVBoxLayout(self._sheet)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.setSpacing(SPACE.hair)
        for part in (self._words, self._about, self._came, self._answering):
            sheet.addWidget(part)
        sheet.addStretch(1)
        self._sheet.setMinimumHeight(current_look().px(112))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.medium)
        whole.setSpacing(SPACE.medium)
        whole.addWidget(head)
        whole.addWidget(self.stack, 1)
        whole.addWidget(self._sheet)
        whole.addWidget(label(tr("Enter opens the visit at the finding   Tab to the answer"), "hint"))

    def attend(self, screen: VisitScreen) -> None:
        """Questions of the visit in the form are answered there, so that nothing typed is lost."""
        self._screen = screen

    # Reading

    def begin(self) -> None:
        """Read the questions as they stand."""
        chosen = self.therapists.currentData()
        self.therapists.clear()
        self.therapists.addItem(tr("All therapists"), 0)
        for one in self._clinic.people():
            self.therapists.addItem(one.name, one.id)
        self.therapists.setCurrentIndex(max(0, self.therapists.findData(chosen)))
        self.read()
        (self.table if self.model.questions else self.states).setFocus()

    def read(self) -> None:
        """Read what the filters let through; the chosen question stays chosen."""
        before = self.current()
        found = tuple(self._questions.listed(self.states.currentData(), self.therapists.currentData() or 0))
        self.model.show_questions(found)
        waiting = sum(1 for one in found if one.question.is_open)
        words = tr_count("{count} question", "{count} questions", len(found))
        self.count.setText(f"{words}, {tr_count('{count} waits', '{count} wait', waiting)}")
        self.slips.setEnabled(waiting > 0)
        self.stack.setCurrentIndex(0 if found else 1)
        self.empty.setText(tr("No question of this kind. At a finding, Ctrl+Shift+Q asks the therapist about it."))
        ids = [one.question.id for one in found]
        row = ids.index(before.question.id) if before is not None and before.question.id in ids else 0
        self.table.selectRow(row)
        self._show_sheet(self.table.currentIndex())

    def current(self) -> ListedQuestion | None:
        """The question chosen."""
        row = self.table.currentIndex().row()
        return self.model.questions[row] if 0 <= row < len(self.model.questions) else None

    def _show_sheet(self, _current: QModelIndex) -> None:
        self._keep_typed()
        one = self.current()
        self._sheet.setVisible(one is not None)
        self._shown = one.question.id if one is not None else 0
        self.answer.setText(self._answers.get(self._shown, ""))
        if one is None:
            return
        question = one.question
        self._words.setText(question.words)
        about = asked_words(question)
        if question.said and question.said not in question.words:
            about += f"\n{said(question.said)}"
        if self._questions.is_gone(question):
            about += f"\n{tr('The finding is gone.')}"
        self._about.setText(about)
        self._came.setText(ended_words(question))
        self._came.setVisible(not question.is_open)
        self._answering.setVisible(question.is_open)

    def _keep_typed(self) -> None:
        """What stands in the line stays with its question, whatever is shown next."""
        self._answers.pop(self._shown, None)
        if self._shown and self.answer.text().strip():
            self._answers[self._shown] = self.answer.text()

    def restyle(self) -> None:
        """Take another look's icons, inks and row height."""
        self.table.verticalHeader().setDefaultSectionSize(current_look().px(HEIGHT.row))
        self.model.restyle()

    # Doing

    def _open_visit(self) -> None:
        one = self.current()
        if one is None:
            return
        self.visit_asked.emit(one.question.visit_id)
        if self._screen is not None:
            self._screen.show_question(one.question)

    def _send_answer(self) -> None:
        one, words = self.current(), self.answer.text().strip()
        if one is None or not one.question.is_open:
            return
        if not words:
            self.answer.setFocus()
            return
        if self._end(one, words):
            back = self._clinic.kept_visit(one.question.visit_id).record.status is VisitStatus.DRAFT
            words = tr("Answer kept: visit {number} is back in the queue", number=one.visit_number)
            self.said.emit(words if back else tr("Answer kept with visit {number}", number=one.visit_number))

    def _withdraw(self) -> None:
        one = self.current()
        if one is not None and one.question.is_open and self._end(one, ""):
            self.said.emit(tr("Question withdrawn"))

    def _end(self, one: ListedQuestion, answer: str) -> bool:
        """Answer, or withdraw without words: in the form where the visit stands there, else as it is kept."""
        question, screen = one.question, self._screen
        try:
            if screen is not None and screen.questions.is_at_work(question):
                at_form = screen.questions
                done = at_form.answer(question, answer) if answer else at_form.withdraw(question)
            else:
                who = self.who()
                if answer:
                    self._questions.answer(question, answer, by=who)
                else:
                    self._questions.withdraw(question, by=who)
                done = True
        except ClinicError as error:
            self.failed.emit(error)
            self.read()  # somebody else may have ended it: show that
            return False
        if done:
            self.answer.clear()
        if screen is not None:
            screen.refresh_day()
        self.read()
        self.table.setFocus()
        return done

    def print_paper(self) -> bool:
        """Slips of the open questions shown, two on a sheet."""
        wanted = [one.question.id for one in self.model.questions if one.question.is_open]
        try:
            name, content = self._questions.slips_pdf(wanted, local_now(), self.who())
        except ClinicError as error:
            self.failed.emit(error)
            return True
        self.paper_made.emit(name, content)
        return True

    def half_typed(self) -> Typed:
        """The answers that stand half typed by the question's number, and the question shown."""
        self._keep_typed()
        answers = {str(question): words for question, words in self._answers.items()}
        return {"question": self._shown, "answers": answers} if answers else {}

    def take_half_typed(self, typed: Typed) -> None:
        """Put a half typed answer back at its question."""
        self._shown, self._answers = 0, {int(one): str(words) for one, words in typed.get("answers", {}).items()}
        self.begin()
        ids = [one.question.id for one in self.model.questions]
        if typed.get("question") in ids:
            self.table.selectRow(ids.index(int(str(typed["question"]))))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list opens the visit."""
        pressed = event if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress else None
        if watched is self.table and pressed is not None and pressed.key() in _ENTER:
            self._open_visit()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5 reads again."""
        if event.key() == Qt.Key.Key_F5:
            self.read()
            return
        super().keyPressEvent(event)


def _table(model: QuestionsModel) -> QTableView:
    look, table = current_look(), read_only_table("questions_table", model)
    table.setAccessibleName(tr("Questions"))
    header = table.horizontalHeader()
    header.setMinimumSectionSize(look.px(60))
    for place, width in enumerate(_WIDTHS[: len(COLUMNS)]):
        mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
        header.setSectionResizeMode(place, mode)
        if width:
            header.resizeSection(place, look.px(width))
    SpareColumns(table, _WIDTHS, _SPARE, _QUESTION_LEAST)
    return table
