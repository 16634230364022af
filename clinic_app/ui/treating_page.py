"""Treating: a clinician's patients of the day, minutes from the number pad, a watch for each code, and the signature.

It works on the visit that stands in the form, with the form's own steps, drafts, check and versions: what is entered
here is there, and the other way round.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clinic_app.checker.findings import CheckResult
from clinic_app.domain.clock_blocks import Who
from clinic_app.domain.credentials import is_assistant
from clinic_app.domain.visit import Place, Visit
from clinic_app.services.clinic import Checked, Clinic
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.questions import QuestionDesk, is_found
from clinic_app.services.signing import signature_of
from clinic_app.ui.checklist_views import checklist_model
from clinic_app.ui.code_searches import service_search
from clinic_app.ui.finding_words import findings_model
from clinic_app.ui.findings_model import FindingView
from clinic_app.ui.half_typed import Typed
from clinic_app.ui.language import tr
from clinic_app.ui.pad_entry import PadEntry
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.tool_page import ToolPage
from clinic_app.ui.treated_head import TreatedHead
from clinic_app.ui.treated_lines import TreatedLines
from clinic_app.ui.treating_day import TreatingDay
from clinic_app.ui.treating_side import AskedView, TreatingSide
from clinic_app.ui.treating_views import line_views
from clinic_app.ui.treatment_desk import TreatmentDesk
from clinic_app.ui.unit_panel import UnitPanel
from clinic_app.ui.unit_views import unit_panel_model
from clinic_app.ui.watch_finding import WATCH_RULE

if TYPE_CHECKING:
    from clinic_app.ui.visit_screen import VisitScreen

_SECOND_MS = 1000
_DRAWER, _NARROW = 1080, 760
"""Widths of the page under which the side stands in place of the lines (F6), and under which the list is narrow."""


class TreatingPage(ToolPage):
    """The page. It is at home on the visit screen's desk, which `attend` gives it."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("treating_page", parent)
        self._clinic = clinic
        self._questions = QuestionDesk(clinic)
        self._screen: VisitScreen | None = None
        self._side_asked = False
        self.day, self.head = TreatingDay(clinic), TreatedHead()
        self.therapists, self.list = self.day.therapists, self.day.list
        self.entry = PadEntry(
            service_search(
                clinic, self._visit_day, self._discipline, lambda: [one.code for one in self._visit().diagnoses or ()]
            )
        )
        self.lines, self.units, self.side = TreatedLines(), UnitPanel(), TreatingSide()
        self.units.setObjectName("treating_units")
        self.desk = TreatmentDesk(clinic, (self.entry, self.lines, self.side), self.day.today, self)
        self._tick = QTimer(self)
        self._tick.setInterval(_SECOND_MS)
        self._tick.timeout.connect(self._show_watches)
        self._lay_out()
        self._connect()

    # Making

    def _lay_out(self) -> None:
        self.work = QWidget()
        body = QVBoxLayout()
        body.setContentsMargins(SPACE.side, SPACE.medium, SPACE.medium, SPACE.small)
        body.setSpacing(SPACE.medium)
        body.addWidget(self.entry)
        body.addWidget(self.lines, 1)
        middle = QVBoxLayout(self.work)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.head)
        middle.addLayout(body, 1)
        middle.addWidget(self.units)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.day)
        row.addWidget(self.work, 1)
        row.addWidget(self.side)
        self.restyle()

    def restyle(self) -> None:
        """Take the sizes of a changed text scale."""
        self.head.restyle()
        self._fit()

    def _fit(self) -> None:
        look = current_look()
        width = self.width() / look.scale
        self.day.fit(narrow=width < _NARROW)
        self.units.fit(round(self.height() / look.scale))
        drawer = width < _DRAWER
        self.side.setVisible(not drawer or self._side_asked)
        self.work.setVisible(not drawer or not self._side_asked)
        self.entry.tell_way_to_side(needed=drawer)

    def minimumSizeHint(self) -> QSize:
        """Narrow windows close the list and the side, so that no page holds the window wide."""
        look = current_look()
        return QSize(look.px(600), look.px(420))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Low windows fold the reasons of the units, narrow ones the list, very narrow ones the side."""
        super().resizeEvent(event)
        self._fit()

    def go_to_side(self) -> None:
        """Lead to questions and findings, and back to the lines."""
        inside = self.side.isAncestorOf(self.focusWidget() or self)
        self._side_asked = not inside
        self._fit()
        if inside:
            self.entry.begin()
        else:
            self.side.focus_first()

    def _connect(self) -> None:
        entry, lines, side = self.entry, self.lines, self.side
        self.day.therapist_chosen.connect(self._choose_therapist)
        self.day.chosen.connect(self._open)
        entry.entered.connect(self.desk.enter)
        entry.taken.connect(self.desk.take_over)
        entry.watch_asked.connect(self.desk.watch)
        entry.take_asked.connect(self.desk.propose_current)
        entry.sign_asked.connect(self.desk.sign)
        entry.list_asked.connect(self.list.setFocus)
        entry.onward.connect(self._go_on)
        entry.stepped.connect(lines.step)
        lines.watch_pressed.connect(lambda view: self.desk.watch(view.code, view.who))
        lines.take_pressed.connect(self.desk.propose)
        lines.edit_asked.connect(self.desk.edit)
        side.answered.connect(self.desk.answer)
        side.go_asked.connect(self._go_to)
        side.ask_asked.connect(self._ask)
        side.fix_asked.connect(lambda view: self._desk.apply_fix(view.key, 0))
        side.sign_asked.connect(self.desk.sign)
        side.visit_asked.connect(self.given_up)
        self.desk.changed.connect(self._show_anew)
        self.desk.signed.connect(self._go_to_next)
        self.desk.answered.connect(self._go_on)
        self.desk.failed.connect(self.failed)
        self.desk.said.connect(self.said)
        for words, key, do in (
            (tr("Undo"), QKeySequence.StandardKey.Undo, "undo"),
            (tr("Redo"), QKeySequence.StandardKey.Redo, "redo"),
        ):
            action = QAction(words, self)
            action.setShortcuts(QKeySequence.keyBindings(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(lambda _checked=False, do=do: self.desk.step_back(do))
            self.addAction(action)
        to_side = QAction(tr("Questions, findings and signature"), self)
        to_side.setShortcut("F6")
        to_side.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        to_side.triggered.connect(lambda _checked=False: self.go_to_side())
        self.addAction(to_side)

    def attend(self, screen: VisitScreen) -> None:
        """Work on the visit that stands in the form of the visit screen."""
        self._screen = self.desk.screen = screen
        screen.desk.judged.connect(self._take_judged)
        screen.desk.opened.connect(self._take_opened)
        self.units.tie_chosen.connect(screen.units.tie_chosen)

    # What is at work

    @property
    def _desk(self) -> Any:
        assert self._screen is not None  # attended before it is shown
        return self._screen.desk

    def _at_work(self) -> OpenVisit | None:
        opened: OpenVisit | None = self._desk.visit_at_work if self._screen is not None else None
        return opened

    def _visit(self) -> Visit:
        return self._screen.form.visit() if self._screen is not None else Visit()

    def _visit_day(self) -> date:
        return self._visit().date_of_service or self._clinic.today()

    def _discipline(self) -> Any:
        at_work = self._at_work()
        return (self._visit().discipline or at_work.record.discipline) if at_work else None

    # Showing

    def begin(self) -> None:
        """Show whose day it is, and go to the patient at work, else to the list."""
        at_work = self._at_work()
        self.day.fill_therapists(at_work.record.provider_id if at_work is not None else 0)
        self._show_day()
        self._show_visit()
        if self._is_listed():
            self.entry.begin()
        else:
            self.day.go_to_list()

    def _choose_therapist(self) -> None:
        self._show_day()
        self._show_visit()
        self.day.go_to_list()

    def _show_day(self) -> None:
        self.day.show_day(self.desk.timer.visits_measured(), self._current())
        self.desk.listed = self.day.listed()

    def _current(self) -> int:
        """The visit at work; 0 where there is none, or none that is kept."""
        at_work = self._at_work()
        return at_work.record.id if at_work is not None else 0

    def _is_listed(self) -> bool:
        return self._at_work() is not None and self._current() in self.day.listed()

    def _take_judged(self, _checked: Checked, _result: CheckResult, _while_typing: bool) -> None:
        if self.isVisible():
            self._show_visit()

    def _take_opened(self) -> None:
        self.entry.clear()
        self.lines.choose(0)

    def _show_visit(self) -> None:
        """Tell the visit at work as it was checked last; nothing where it is not one of the list."""
        screen = self._screen
        checked = screen.checked if screen is not None and self._is_listed() else None
        at_work = self._at_work()
        self.work.setEnabled(checked is not None)
        self.side.setEnabled(checked is not None)
        if screen is None or checked is None or at_work is None:
            self._show_nothing()
            return
        visit, claim = screen.form.visit(), checked.claim
        self.head.show_visit(at_work, visit, screen.payer_name(), self._clinic.checking.codebook.diagnoses)
        self._show_lines(at_work, checked)
        self.units.set_model(unit_panel_model(claim, screen.payer_name()))
        result = _without_watch(screen.desk.result)
        model = screen.questions.with_questions(findings_model(result, visit, claim), result)
        self.side.show_findings(model)
        self.side.show_checklist(checklist_model(claim))
        self.side.show_signature(signature_of(self._clinic, visit, claim), may=bool(visit.lines))
        self._show_asked(at_work.record.id, checked.result)
        provider = at_work.surroundings.provider
        by_assistant = provider is not None and is_assistant(provider.credential)
        self.entry.take_default(Who.ASSISTANT if by_assistant else Who.THERAPIST)

    def _show_anew(self) -> None:
        self._show_day()
        self._show_visit()

    def _show_nothing(self) -> None:
        self._tick.stop()
        self.head.show_nobody()
        self.lines.show_views((), "")
        self.side.show_asked(())

    def _show_lines(self, at_work: OpenVisit, checked: Checked) -> None:
        measured = self.desk.timer.measured(at_work.record.id) if at_work.record.id else ()
        views = line_views(checked.claim, measured)
        self.lines.show_views(views, tr("Nothing entered yet: type a code above, such as 7110, then Enter."))
        if any(one.is_running for one in views):
            self._tick.start()
        else:
            self._tick.stop()

    def _show_watches(self) -> None:
        """Each second, while something runs and the page is seen."""
        at_work, screen = self._at_work(), self._screen
        if not self.isVisible() or at_work is None or screen is None or screen.checked is None:
            self._tick.stop()
            return
        self.lines.show_watches(line_views(screen.checked.claim, self.desk.timer.measured(at_work.record.id)))

    def _show_asked(self, visit_id: int, result: CheckResult) -> None:
        asked = [one for one in self._questions.of_visit(visit_id) if one.is_open] if visit_id else []
        self.side.show_asked([AskedView(one, gone=not is_found(one, result)) for one in asked])

    # Doing

    def _open(self, visit_id: int) -> None:
        if self._at_work() is None or self._current() != visit_id:
            self.desk.leave_entry()
            self._desk.open(visit_id)
            self._show_day()
        self._show_visit()
        if self._is_listed():
            self.entry.begin()

    def _go_on(self) -> None:
        """Enter in the empty row: to the first question, else to the signature, else to the next patient."""
        card = self.side.first_answer()
        if card is not None:
            card.line.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.side.sign.isEnabled():
            self.side.sign.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._go_to_next()

    def _go_to_next(self) -> None:
        self.day.go_to_next(self._current())

    def _ask(self, view: FindingView) -> None:
        if self._screen is not None:
            self.given_up.emit()
            self._screen.questions.ask(view.key)

    def _go_to(self, place: Place) -> None:
        """Lead to the field in the whole form."""
        if self._screen is not None:
            self.given_up.emit()
            self._screen.go_to_place(place)

    # Keeping

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever goes elsewhere finds a row that is whole in the visit."""
        if not event.spontaneous():
            self.desk.leave_entry()
        super().hideEvent(event)

    def lock_up(self) -> None:
        """At a lock the row is kept as it is; the watches run on."""
        self._tick.stop()

    def finish(self) -> bool:
        """A row that is whole goes into the visit before the clinic closes."""
        self._tick.stop()
        self.desk.leave_entry()
        return bool(self._desk.autosave()) if self._screen is not None else True

    def half_typed(self) -> Typed:
        """What stands half typed: the row, and answers by the question's number."""
        typed: dict[str, Any] = {}
        if any(self.entry.texts()) and not self.entry.is_proposal():
            typed["row"] = list(self.entry.texts())
        if answers := self.side.half_typed():
            typed["answers"] = answers
        return typed

    def take_half_typed(self, typed: Typed) -> None:
        """Put back what stood half typed when the window locked."""
        self.begin()
        if "row" in typed:
            code, minutes, who = (str(text) for text in typed["row"])
            self.entry.show_texts((code, minutes, who))
        if "answers" in typed:
            self.side.put_back({str(key): str(text) for key, text in typed["answers"].items()})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5 reads the day again."""
        if event.key() == Qt.Key.Key_F5:
            self._show_day()
            self._show_visit()
            return
        super().keyPressEvent(event)


def _without_watch(result: CheckResult) -> CheckResult:
    """A check without what it says of the watch: here the watch is seen running, and that is no mistake."""
    return replace(result, findings=tuple(one for one in result.findings if one.rule != WATCH_RULE))
