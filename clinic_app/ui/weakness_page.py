"""The weakness chooser: short questions at the left, answered from the open visit where it can; the code beside."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Fix
from clinic_app.checker.fixing import apply
from clinic_app.domain.visit import Place
from clinic_app.rules.weakness.chooser import (
    Barred,
    Interview,
    barred_beside,
    candidates,
    choices_of,
    disputes_of,
    interview,
    judged,
    left_open,
    place_to_choose,
    representatives,
)
from clinic_app.rules.weakness.chooser_answers import Known, known_answers
from clinic_app.rules.weakness.chooser_table import Reply, chooser_table
from clinic_app.services.clinic import Clinic
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.chooser_questions import QuestionList
from clinic_app.ui.chooser_result import ChooserResult, ResultModel
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.page_head import PageHead, lay_two_sides
from clinic_app.ui.paper_desk import local_now
from clinic_app.ui.sentences import said
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.tool_page import ToolPage

if TYPE_CHECKING:
    from clinic_app.ui.visit_screen import VisitScreen

_WIDTH = 500

_ABOUT = tr_noop("A few questions lead to the code that the note can carry, and say what the note has to show for it.")


class WeaknessPage(ToolPage):
    """The chooser. Picking puts the code into the open visit as one named step, and states nothing of the patient."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("weakness_page", parent)
        self._clinic = clinic
        self._table = chooser_table()
        self._screen: VisitScreen | None = None
        self._claim: Claim | None = None
        self._of_visit: object = None
        self._at: int | None = None
        self._asked_at: int | None = None
        self._typed: dict[str, Reply] = {}
        self._known: dict[str, Known] = {}
        self._choices: tuple[Fix, ...] = ()
        self.questions = QuestionList(self._table.questions)
        self.questions.answered.connect(self.answer)
        self.result = ChooserResult()
        self.result.code_changed.connect(lambda _code: self._show_result())
        self.result.picked.connect(self.pick)
        self.result.place_asked.connect(self._go_to_place)
        self._visit = label("", "second", "chooser_visit", wrap=True)
        self.again = self._button(tr("Begin anew"), "quiet", "chooser_again", self.begin_anew)
        self.card = self._button(tr("Card to print"), "plain", "chooser_card", self.print_card, "printer")
        self.training = self._button(tr("Training card"), "plain", "chooser_training", self.print_training, "printer")
        self._lay_out()

    @staticmethod
    def _button(words: str, kind: str, name: str, do: object, icon: str = "", key: str = "") -> KeyButton:
        made = KeyButton(words, kind, icon=icon, key=key)
        made.setObjectName(name)
        made.clicked.connect(lambda _checked=False: do())  # type: ignore[operator] # every caller hands a callable
        return made

    def _lay_out(self) -> None:
        left = QFrame()
        left.setProperty("ground", "sunk")
        left.setProperty("edge", "right")
        left.setFixedWidth(current_look().px(_WIDTH))
        column = QVBoxLayout(left)
        column.setContentsMargins(SPACE.side, SPACE.medium, SPACE.small, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addWidget(self._visit)
        column.addWidget(self.questions, 1)
        actions = (self.again, self.card, self.training)
        head = PageHead(tr("Which code of weakness?"), tr(_ABOUT), actions=actions, back="chooser_back")
        head.back_asked.connect(self.given_up)
        self.back = head.back
        lay_two_sides(self, head, left, self.result)

    def attend(self, screen: VisitScreen) -> None:
        """Take the open visit from the visit screen, and put the chosen code there."""
        self._screen = screen

    # What is answered

    def begin(self) -> None:
        """Read the open visit anew; answers given before stay as long as it is the same one."""
        opened = self._screen.desk.visit_at_work if self._screen is not None else None
        if self._screen is not None and opened is not None:
            self._screen.desk.check(while_typing=False)  # what was typed a moment ago counts
        checked = self._screen.checked if self._screen is not None and opened is not None else None
        self._claim = checked.claim if checked is not None else None
        which = (opened.record.id, opened.record.patient_id, opened.record.day) if opened is not None else None
        if which != self._of_visit:
            self._typed, self._of_visit = {}, which
        self._at, self._asked_at = self._asked_at, None
        self._known = known_answers(self._claim) if self._claim is not None else {}
        self._visit.setText(self._visit_words(said(opened.title) if opened is not None else ""))
        self._go_on(self._show())

    def choose_for(self, at: Place) -> None:
        """Choose for one diagnosis of the open visit; other places let the first weakness code stand for it."""
        self._asked_at = at[1] if len(at) > 1 and at[0] == "diagnoses" and isinstance(at[1], int) else None

    def _visit_words(self, title: str) -> str:
        if self._claim is None:
            return tr("No visit is open: the questions lead to a code to read about.")
        codes = ", ".join(self._claim.codes) or tr("no diagnosis yet")
        return tr(
            "{title}: {codes}. What its note and codes answer is filled in and says so; change it where it is wrong.",
            title=title,
            codes=codes,
        )

    def replies(self) -> dict[str, Reply]:
        """What is answered: by the visit, and over it by the person."""
        of_visit = {name: one.reply for name, one in self._known.items() if one.reply is not None}
        return {**of_visit, **self._typed}

    def answer(self, question: str, reply: Reply) -> None:
        """Take an answer and go on to the next question, or to the code."""
        self._typed[question] = reply
        self._go_on(self._show())

    def begin_anew(self) -> None:
        """Forget what was answered by hand."""
        self._typed = {}
        self._go_on(self._show())

    def _show(self) -> Interview:
        found = interview(self._table, self.replies())
        self.questions.show_interview(found, self.replies(), self._known)
        self._show_result(found)
        return found

    def _go_on(self, found: Interview) -> None:
        if found.open is not None:
            self.questions.go_to(found.open.id)
        else:
            self.result.begin()

    # What it leads to

    def _on(self) -> date:
        return self._claim.day if self._claim is not None else self._clinic.today()

    def _show_result(self, found: Interview | None = None) -> None:
        found = found or interview(self._table, self.replies())
        if found.row is None:
            self._choices = ()
            self.result.show_open(tr("Answer the question at the left: Y for yes, N for no, U if you are not sure."))
            return
        table = self._clinic.checking.codebook.diagnoses
        codes = candidates(found.row, table, self._on())
        code = self.result.code() if self.result.code() in {one.code for one in codes} else ""
        code = codes[0].code if len(codes) == 1 else code
        claimed = self._claim.codes if self._claim is not None else ()
        known = barred_beside(code, table, (*representatives(self._table, table, self._on()), *claimed)) if code else ()
        pairs = table.excludes1((code, *claimed)) if code else []
        barred_here = tuple(
            Barred(f"{claimed[hit.second - 1]} {table.title(claimed[hit.second - 1])}", hit.at_code)
            for hit in pairs
            if hit.first == 0
        )
        model = ResultModel(
            found.row,
            codes,
            judged(found.row, self._claim),
            barred_here,
            tuple(dict.fromkeys(one for one in known if one not in barred_here)),
            left_open(found, self.replies()),
            disputes_of(self._table, codes[:1]),
        )
        self.result.show_model(model)
        at = place_to_choose(self._claim, self._at) if self._claim is not None else None
        self._choices = choices_of(self._claim, code, at) if self._claim is not None and code else ()
        self.result.show_choices(self._choices)

    def pick(self, number: int) -> None:
        """Put the code into the open visit as one step that can be undone, and go back to it."""
        if self._screen is None or number >= len(self._choices):
            return
        fix, form = self._choices[number], self._screen.form
        state = form.state()
        words = said(fix.title)
        form.step(state.with_visit(apply(state.visit, fix)), words[:1].lower() + words[1:])
        self.said.emit(tr("{fix}. Ctrl+Z takes it back", fix=words))
        self.given_up.emit()

    def _go_to_place(self, at: Place) -> None:
        self.given_up.emit()
        if self._screen is not None:
            self._screen.go_to_place(at)

    # Paper

    def print_card(self) -> None:
        """Show the chooser as one page to be printed."""
        from clinic_app.services.weakness_cards import chooser_card_pdf  # noqa: PLC0415 # loads what draws papers

        self.paper_made.emit("weakness-codes-card.pdf", chooser_card_pdf(self._clinic, local_now()))

    def print_training(self) -> None:
        """Show the documentation points as one page to be printed."""
        from clinic_app.services.weakness_cards import training_card_pdf  # noqa: PLC0415 # as above

        self.paper_made.emit("weakness-training-card.pdf", training_card_pdf(self._clinic, local_now()))
