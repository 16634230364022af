"""All papers of the program in one place: what each is for, the span it covers, and the key that makes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.visit import Discipline
from clinic_app.services.clinic import Clinic
from clinic_app.services.code_cards import code_card_pdf, unit_card_pdf
from clinic_app.services.fee_card import fee_card_pdf
from clinic_app.services.list_papers import ListMaker, ListWish, Paper, kx_list, not_billed_list, override_log
from clinic_app.services.myths import myths_pdf
from clinic_app.services.weakness_cards import chooser_card_pdf, training_card_pdf
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.check_box import CheckBox
from clinic_app.ui.choice_box import ChoiceBox
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.page_head import PageHead, lay_two_sides
from clinic_app.ui.paper_desk import local_now
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.tool_page import ToolPage
from clinic_app.ui.two_line_list import TwoLineList, TwoLineRow
from clinic_app.ui.typed_values import date_words, read_date

_WIDTH = 360
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


@dataclass(frozen=True, slots=True)
class PaperKind:
    """A paper: name, words, what it is for, icon. It is a list over days, a card, or stands on a page of its own."""

    name: str
    words: str
    purpose: str
    icon: str
    over_days: ListMaker | None = None
    card: Callable[[Clinic, Discipline, Progress], Paper] | None = None
    by_discipline: bool = False
    page: str = ""
    may_be_initials: bool = False


def _code_card(clinic: Clinic, discipline: Discipline, _progress: Progress) -> Paper:
    return code_card_pdf(clinic, discipline, local_now())


def _fee_card(clinic: Clinic, _discipline: Discipline, _progress: Progress) -> Paper:
    return fee_card_pdf(clinic, local_now())


def _unit_card(clinic: Clinic, _discipline: Discipline, _progress: Progress) -> Paper:
    return unit_card_pdf(clinic, local_now())


def _chooser_card(clinic: Clinic, _discipline: Discipline, _progress: Progress) -> Paper:
    return "which-code-of-weakness.pdf", chooser_card_pdf(clinic, local_now())


def _training_card(clinic: Clinic, _discipline: Discipline, _progress: Progress) -> Paper:
    return "what-a-note-carries.pdf", training_card_pdf(clinic, local_now())


def _myths(clinic: Clinic, _discipline: Discipline, _progress: Progress) -> Paper:
    return myths_pdf(clinic, local_now())


PAPERS: tuple[PaperKind, ...] = (
    PaperKind(
        "day_book",
        tr_noop("Day book"),
        tr_noop("Every claim of a day behind a cover with counts and charges, to be released with a signature."),
        "book-open",
        page="day_book",
    ),
    PaperKind(
        "due_list",
        tr_noop("Due list"),
        tr_noop("Plans, progress reports, authorizations and filing that are due, the most urgent first."),
        "circle-alert",
        page="due_list",
    ),
    PaperKind(
        "question_slips",
        tr_noop("Question slips"),
        tr_noop("What therapists are asked, half a page each, with room for the answer and a signature."),
        "message-square-text",
        page="questions",
    ),
    PaperKind(
        "month_report",
        tr_noop("Month report"),
        tr_noop("The dashboard's numbers and charts on one or two pages, without any name of a patient."),
        "chart-column",
        page="dashboard",
    ),
    PaperKind(
        "kx_list",
        tr_noop("KX list"),
        tr_noop("Patients whose claims carry KX, with the dollars used of the year's threshold."),
        "list-checks",
        over_days=kx_list,
        may_be_initials=True,
    ),
    PaperKind(
        "not_billed_list",
        tr_noop("Not billed"),
        tr_noop("Visits and lines that were done and are not billed, with their minutes and charges."),
        "inbox",
        over_days=not_billed_list,
        may_be_initials=True,
    ),
    PaperKind(
        "override_log",
        tr_noop("Override log"),
        tr_noop("Findings that somebody let stand, with reason, person and day, and those taken back."),
        "scroll-text",
        over_days=override_log,
    ),
    PaperKind(
        "weakness_audit",
        tr_noop("Audit of weakness claims"),
        tr_noop("A sample drawn by chance that can be drawn again, each note scored against the checklist."),
        "shield-check",
        page="weakness_audit",
    ),
    PaperKind(
        "code_card",
        tr_noop("Card of therapy codes"),
        tr_noop("The therapy codes of a discipline in this program's words: how units count, and what to watch."),
        "file-text",
        card=_code_card,
        by_discipline=True,
    ),
    PaperKind(
        "fee_card",
        tr_noop("Fee card"),
        tr_noop("What a unit of each code costs, since when, and where one payer is charged otherwise."),
        "scroll-text",
        card=_fee_card,
    ),
    PaperKind(
        "unit_card",
        tr_noop("Card of minutes to units"),
        tr_noop("The table of total time, and days on which the two ways of counting differ."),
        "scale",
        card=_unit_card,
    ),
    PaperKind(
        "chooser_card",
        tr_noop("Card of the weakness codes"),
        tr_noop("Which code of weakness fits what the chart says, on one page."),
        "lightbulb",
        card=_chooser_card,
    ),
    PaperKind(
        "training_card",
        tr_noop("Training card"),
        tr_noop("What a note on weakness has to carry: what is enough, and what is too little."),
        "pencil",
        card=_training_card,
    ),
    PaperKind(
        "myths",
        tr_noop("Myth cards"),
        tr_noop("Statements met in courses and on web pages, each held against the official text."),
        "book-open",
        card=_myths,
    ),
    PaperKind(
        "keyboard",
        tr_noop("Keyboard map"),
        tr_noop("Every key of the program by place, to lay beside the keyboard."),
        "keyboard",
        page="keyboard",
    ),
)

_ABOUT = tr_noop("Papers to print or save. One that is printed or saved leaves the encrypted store.")


class PapersPage(ToolPage):
    """The papers at the left, what the chosen one asks at the right."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("papers_page", parent)
        self._clinic = clinic
        self._task: BackgroundTask | None = None
        self.papers = TwoLineList("papers_list", tr("Papers"))
        self.papers.currentRowChanged.connect(lambda _row: self._show_kind())
        self.papers.installEventFilter(self)
        self.title, self.purpose = label("", "head", "paper_title"), label("", "second", "paper_purpose", wrap=True)
        self.first = self._day("paper_first", tr("First day"))
        self.last = self._day("paper_last", tr("Last day"))
        self.discipline = ChoiceBox()
        self.discipline.setObjectName("paper_discipline")
        self.discipline.setAccessibleName(tr("Therapy"))
        for one in Discipline:
            self.discipline.addItem(one.value, one)
        self.initials = CheckBox(tr("Initials in place of names"))
        self.initials.setObjectName("paper_initials")
        self.initials.setAccessibleName(tr("Initials in place of names"))
        self.make_button = KeyButton(tr("Make the paper"), "primary", key="Ctrl+P", icon="printer")
        self.make_button.setObjectName("paper_make")
        self.make_button.clicked.connect(lambda _checked=False: self.make())
        self.bar = QProgressBar()
        self.bar.setObjectName("paper_progress")
        self.bar.setAccessibleName(tr("Making the paper"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.cancel = KeyButton(tr("Cancel"), key="Esc")
        self.cancel.setObjectName("paper_cancel")
        self.cancel.clicked.connect(lambda _checked=False: self.stop())
        self._lay_out()
        self._fill()

    def _day(self, name: str, words: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(name)
        made.setAccessibleName(words)
        made.setMaxLength(20)
        made.setPlaceholderText("MM/DD/YYYY")
        made.returnPressed.connect(self.make)
        return made

    def _lay_out(self) -> None:
        left = QFrame()
        left.setProperty("ground", "sunk")
        left.setProperty("edge", "right")
        left.setFixedWidth(current_look().px(_WIDTH))
        column = QVBoxLayout(left)
        column.setContentsMargins(SPACE.side, SPACE.medium, SPACE.medium, SPACE.medium)
        column.addWidget(self.papers, 1)
        self._days = self._captioned((tr("First day"), self.first), (tr("Last day"), self.last))
        self._of_discipline = self._captioned((tr("Therapy"), self.discipline))
        working = QHBoxLayout()
        working.addWidget(self.bar, 1)
        working.addWidget(self.cancel)
        right = QVBoxLayout()
        right.setContentsMargins(SPACE.side, SPACE.medium, SPACE.side, SPACE.large)
        right.setSpacing(SPACE.medium)
        right.addWidget(self.title)
        right.addWidget(self.purpose)
        right.addWidget(self._days)
        right.addWidget(self._of_discipline)
        right.addWidget(self.initials)
        right.addWidget(self.make_button, 0, Qt.AlignmentFlag.AlignLeft)
        right.addLayout(working)
        right.addStretch(1)
        head = PageHead(tr("Reports"), tr(_ABOUT), back="papers_back")
        head.back_asked.connect(self.given_up)
        lay_two_sides(self, head, left, right)
        self._show_working(working=False)

    @staticmethod
    def _captioned(*fields: tuple[str, QWidget]) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.medium)
        for words, field in fields:
            field.setFixedWidth(current_look().px(150))
            column = QVBoxLayout()
            column.setSpacing(2)
            caption: QLabel = label(words, "label")
            caption.setBuddy(field)
            column.addWidget(caption)
            column.addWidget(field)
            row.addLayout(column)
        row.addStretch(1)
        return holder

    def _fill(self) -> None:
        rows = [TwoLineRow(kind, tr(kind.words), tr(kind.purpose), kind.icon) for kind in PAPERS]
        self.papers.show_rows(rows, "", current=0)
        today = self._clinic.today()
        self.first.setText(date_words(today.replace(day=1)))
        self.last.setText(date_words(today))
        self._show_kind()

    # Showing

    def begin(self) -> None:
        """Choose a paper."""
        self.papers.setFocus()

    def choose(self, name: str) -> None:
        """Choose a paper by its name."""
        for row, kind in enumerate(PAPERS):
            if kind.name == name:
                self.papers.setCurrentRow(row)

    def chosen(self) -> PaperKind:
        """The paper chosen."""
        kind = self.papers.current_value()
        return kind if isinstance(kind, PaperKind) else PAPERS[0]

    def _show_kind(self) -> None:
        kind = self.chosen()
        self.title.setText(tr(kind.words))
        self.purpose.setText(tr(kind.purpose))
        self._days.setVisible(kind.over_days is not None)
        self._of_discipline.setVisible(kind.by_discipline)
        self.initials.setVisible(kind.may_be_initials)
        self.make_button.set_words(tr("Go to its page") if kind.page else tr("Make the paper"))

    def _show_working(self, *, working: bool) -> None:
        self.bar.setVisible(working)
        self.cancel.setVisible(working)
        self.make_button.setEnabled(not working)

    # Making

    def print_paper(self) -> bool:
        """The paper chosen."""
        self.make()
        return True

    def make(self) -> None:
        """Make the paper chosen, off the window's thread, or lead to the page that makes it."""
        kind = self.chosen()
        if self._task is not None:
            return
        if kind.page:
            self.place_asked.emit(kind.page)
            return
        try:
            work = self._work(kind)
        except ClinicError as error:
            self.failed.emit(error)
            return
        self._show_working(working=True)
        self.bar.setValue(0)
        self._task = BackgroundTask(work, self)
        self._task.progressed.connect(lambda share, _words: self.bar.setValue(round(share * 1000)))
        self._task.done.connect(self._made)
        self._task.failed.connect(self._fail)
        self._task.cancelled.connect(self._stopped)
        self._task.start()

    def _work(self, kind: PaperKind) -> Callable[[Progress], Paper | None]:
        if kind.over_days is not None:
            wish = ListWish(self._read(self.first), self._read(self.last), self.initials.isChecked())
            return partial(self._make_list, kind.over_days, wish)
        assert kind.card is not None  # a paper without days and page is a card
        return partial(kind.card, self._clinic, Discipline(self.discipline.currentData()))

    def _make_list(self, make: ListMaker, wish: ListWish, progress: Progress) -> Paper | None:
        return make(self._clinic, wish, local_now(), progress)

    def _read(self, field: QLineEdit) -> date:
        try:
            day = read_date(field.text(), self._clinic.today())
        except ValueError as error:
            field.setFocus()
            raise ClinicError(str(error), tr("Type it as 11/20/2026.")) from None
        if day is None:
            field.setFocus()
            raise ClinicError(tr("{what} is empty.", what=field.accessibleName()), tr("Type it as 11/20/2026."))
        return day

    def _made(self, paper: Paper | None) -> None:
        self._task = None
        self._show_working(working=False)
        if paper is not None:
            self.paper_made.emit(*paper)

    def _fail(self, error: ClinicError) -> None:
        self._task = None
        self._show_working(working=False)
        self.failed.emit(error)

    def _stopped(self) -> None:
        self._task = None
        self._show_working(working=False)
        self.papers.setFocus()
        self.said.emit(tr("Making the paper was stopped"))

    def stop(self) -> None:
        """Give up making the paper."""
        if self._task is not None:
            self._task.cancel()

    def finish(self) -> bool:
        """Stop before the clinic closes."""
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
        return True

    def restyle(self) -> None:
        """Take another look's row height."""
        self.papers.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list makes the paper, or goes to its days first."""
        if (
            watched is self.papers
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in _ENTER
        ):
            if self.chosen().over_days is not None:
                self.first.setFocus(Qt.FocusReason.TabFocusReason)
                self.first.selectAll()
            else:
                self.make()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops the making first, then leads back."""
        if event.key() == Qt.Key.Key_Escape and self._task is not None:
            self.stop()
        else:
            super().keyPressEvent(event)
