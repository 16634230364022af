"""The visit screen: the day at the left, one visit in the middle, its findings at the right, its units below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from clinic_app.checker.findings import CheckResult
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.question import Question
from clinic_app.domain.records import CodeKind
from clinic_app.domain.visit import Discipline, Place
from clinic_app.services.clinic import Checked, Clinic
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.own_codes import OwnCodes
from clinic_app.services.payer_notes import payer_note
from clinic_app.ui.beside_the_form import put_back_beside, typed_beside
from clinic_app.ui.checklist_views import checklist_model
from clinic_app.ui.code_hits import CodeHit
from clinic_app.ui.code_searches import VisitLookedAt, form_searches
from clinic_app.ui.controls_panel import ControlsPanel
from clinic_app.ui.day_panel import DayPanel
from clinic_app.ui.finding_words import findings_by_key, findings_model
from clinic_app.ui.findings_model import FindingsModel
from clinic_app.ui.findings_panel import FindingsPanel
from clinic_app.ui.half_typed import Typed
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.live_check import PAUSE_MS, LiveCheck
from clinic_app.ui.numbers_desk import NumbersDesk
from clinic_app.ui.patient_strip import PatientStrip
from clinic_app.ui.strip_facts import strip_model
from clinic_app.ui.tab_order import tab_as_read
from clinic_app.ui.taken_words import show_taken
from clinic_app.ui.text import label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import HEIGHT
from clinic_app.ui.unit_panel import UnitPanel
from clinic_app.ui.unit_views import computed_units, unit_panel_model, units_of_choice
from clinic_app.ui.visit_desk import DRAFT_KEPT, VisitDesk
from clinic_app.ui.visit_form import VisitForm
from clinic_app.ui.visit_questions import VisitQuestions
from clinic_app.ui.visit_rows import Judged

_FAVOURITE = tr_noop("{code} is a favourite of this clinician now")
_NO_FAVOURITE = tr_noop("{code} is no favourite of this clinician any more")
_NARROW, _DRAWER = 1180, 900
_FORM_LEAST = 540
_NUMBERS_SHARE = 0.4  # of what strip and units leave: the rest is the form's
_FULL, _GROWTH = 1298, 442  # columns of a window of 1366, and what they gain until the form is 1100 wide
_DAY_GROWTH, _FINDINGS_GROWTH, _FINDINGS_NARROW = 56, 62, 280


class VisitScreen(QWidget):
    """Puts the parts together and repaints them after every check.

    ``place_elsewhere(place)``: a finding lies in the records of patient or clinic. ``title_changed``: another visit.
    """

    place_elsewhere = Signal(tuple)
    title_changed = Signal()
    day_shown = Signal(int)

    def __init__(self, clinic: Clinic, pause_ms: int = PAUSE_MS, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("visit_screen")
        self.clinic = clinic
        self.day = DayPanel(clinic.today())
        self.strip = PatientStrip()
        self.numbers = ControlsPanel(clinic.today())
        looked_at = VisitLookedAt(
            self._day_of_visit, self._patient_id, self._clinician_id, self._discipline, self._diagnoses
        )
        self.form = VisitForm(form_searches(clinic, looked_at), clinic.today())
        self.units = UnitPanel()
        self.findings = FindingsPanel()
        self.desk = VisitDesk(clinic, self.form, self)
        self.questions = VisitQuestions(clinic, self.desk, self.findings)
        self.follow: Callable[[int], int] = _nothing  # the list a visit was opened from leads on to its next
        self._numbers_desk = NumbersDesk(clinic, self.desk, self.numbers)
        self.live = LiveCheck(self, pause_ms)
        self._kept_draft = QTimer(self)
        self._kept_draft.setSingleShot(True)
        self._kept_draft.setInterval(0)
        self._kept_draft.timeout.connect(self.desk.autosave)
        self._second = QTimer(self)  # the second payer is asked once the typing rests, never with a key press
        self._second.setSingleShot(True)
        self._second.setInterval(pause_ms)
        self._second.timeout.connect(self._show_second_payer)
        self._checked: Checked | None = None
        self._drawer_open = False
        self._by_hand = False
        self._section_before = 1
        self._lay_out()
        self._connect()
        self.take_records()

    def _lay_out(self) -> None:
        self._middle, self._nothing_open = QStackedWidget(), _nothing_open()
        self._work = QWidget()
        self._work.setProperty("ground", "panel")
        column = QVBoxLayout(self._work)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.numbers)
        column.addWidget(self.form, 1)
        column.addWidget(self.units)
        self._middle.addWidget(self._nothing_open)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("visit_splitter")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for place, part in enumerate((self.day, self._middle, self.findings)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(place, int(place == 1))
        self.day.setMinimumWidth(current_look().px(HEIGHT.day_list_narrow))
        self.splitter.splitterMoved.connect(self._keep_by_hand)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.splitter)

    def _connect(self) -> None:
        form, findings, desk = self.form, self.findings, self.desk
        form.stepped.connect(self._stepped)
        form.typed.connect(self.live.touched)
        self.live.due.connect(lambda while_typing: desk.check(while_typing=while_typing))
        desk.judged.connect(self._show_judged)
        desk.opened.connect(self._show_opened)
        desk.kept.connect(self._show_kept)
        desk.moved_on.connect(self._go_on_after)
        self.strip.numbers_asked.connect(self.show_numbers)
        self.strip.verdict.button.clicked.connect(self.open_findings)
        findings.verdict_told.connect(self.strip.verdict.show_verdict)
        self.numbers.place_asked.connect(self.go_to_place)
        self.numbers.closed.connect(lambda: form.go_to_section(self._section_before))
        form.template_asked.connect(desk.insert_template)
        for grid, kind in ((form.diagnoses, CodeKind.DIAGNOSIS), (form.lines, CodeKind.PROCEDURE)):
            grid.popup.offer_favourites()
            grid.popup.favourite_asked.connect(partial(self._turn_favourite, kind))
        findings.apply_fix.connect(desk.apply_fix)
        findings.waive.connect(desk.waive)
        findings.unwaive.connect(desk.unwaive)
        findings.go_to_place.connect(self.go_to_place)
        for action in (findings.next_action, findings.previous_action):
            action.triggered.connect(self._open_drawer)
        findings.head.ready_action.triggered.connect(desk.mark_ready)
        self.units.tie_chosen.connect(self._settle_tie)
        self.day.visit_chosen.connect(self._open_of_day)
        self.day.day_chosen.connect(self.show_day)

    # Records around the visit

    def take_records(self) -> None:
        """Read people, payers and the visit anew, as after a change in the settings or many records."""
        self._payers = {one.profile: one.name or one.profile for one in self.clinic.payers()}
        choices = (("", ""), *sorted(self._payers.items(), key=lambda choice: choice[1].casefold()))
        self.form.basics.set_choices(("payer",), choices)
        self.form.basics.show_state(self.form.state())
        self.day.set_people(self.clinic.people())
        if self.desk.follow_records():
            self.desk.take_records()
            self.refresh_day()
        else:
            self.forget_visit()

    def payer_name(self) -> str:
        """The payer's name as the clinic keeps it."""
        payer, at_work = self.form.visit().payer or "", self._at_work()
        kept = at_work.surroundings.payer_record(payer) if at_work is not None else None  # one no longer offered too
        return kept.name if kept is not None and kept.name else self._payers.get(payer, payer)

    def _at_work(self) -> OpenVisit | None:
        return self.desk.visit_at_work

    def _day_of_visit(self) -> date:
        return self.form.visit().date_of_service or self.clinic.today()

    def _patient_id(self) -> int:
        at_work = self._at_work()
        return at_work.record.patient_id if at_work else 0

    def _clinician_id(self) -> int:
        at_work = self._at_work()
        return at_work.record.provider_id if at_work else 0

    def _turn_favourite(self, kind: CodeKind, hit: CodeHit) -> None:
        """A code chosen in a list becomes a favourite of the visit's clinician, or is none any more."""
        try:
            is_one = OwnCodes(self.clinic.store).turn_favourite(kind, hit.code, self._clinician_id())
        except ClinicError as error:
            self.desk.failed.emit(error)
            return
        words = _FAVOURITE if is_one else _NO_FAVOURITE
        self.form.said.emit(tr(words, code=hit.code))

    def _discipline(self) -> Discipline | None:
        at_work = self._at_work()
        return (self.form.visit().discipline or at_work.record.discipline) if at_work else None

    def _diagnoses(self) -> list[str]:
        return [one.code for one in self.form.visit().diagnoses or ()]

    # The day

    def show_day(self, day: date) -> None:
        """Show another day's visits."""
        at_work, visits = self._at_work(), self.clinic.day(day)
        is_another = day != self.day.day
        self.day.show_day(day, visits, at_work.record.id if at_work else 0)
        if is_another:
            self.day_shown.emit(len(visits))

    def refresh_day(self) -> None:
        """Read the shown day anew."""
        self.show_day(self.day.day)

    def open_first(self) -> None:
        """Open the first visit of the shown day that needs work, else the first."""
        visits = self.clinic.day(self.day.day)
        if visits:
            self.desk.open(self.day.next_to_work_on(0) or visits[0].id)

    def _show_kept(self, words: str) -> None:
        """A draft changes no list; a version may bring a number and a verdict."""
        if words != tr(DRAFT_KEPT) and not self.desk.is_moving_on:
            self.refresh_day()
            self._tell_of_kept()

    def _tell_of_kept(self) -> None:
        self.title_changed.emit()
        self.desk.check(while_typing=False)

    def _open_of_day(self, visit_id: int) -> None:
        self.follow = _nothing
        self.desk.open(visit_id)

    def _go_on_after(self, visit_id: int) -> None:
        self.refresh_day()
        if following := self.follow(visit_id) or self.day.next_to_work_on(visit_id):
            self.desk.open(following)
            if not self.day.list.hasFocus():  # whoever goes through the list goes on there
                self.form.go_to_first_blank()
        at_work = self._at_work()
        if at_work is not None and at_work.record.id == visit_id:  # there is no next one, or it could not be opened
            self._tell_of_kept()

    # The visit

    def _show_opened(self) -> None:
        self.live.stop()
        self._kept_draft.stop()
        self.findings.second.show_second(None)
        self._show_work()
        at_work = self._at_work()
        if at_work is not None:
            self.show_day(at_work.record.visit.date_of_service or at_work.record.day)
        self.title_changed.emit()

    def _show_work(self) -> None:
        """The form comes in with the first visit: to lay it out and style it is most of what the screen costs."""
        if self._middle.indexOf(self._work) < 0:
            self._middle.addWidget(self._work)
            tab_as_read(self)
        self._middle.setCurrentWidget(self._work)

    def _stepped(self, _name: str) -> None:
        self.live.committed()
        self._kept_draft.start()

    def _show_judged(self, checked: Checked, result: CheckResult, while_typing: bool) -> None:
        self._checked = checked
        visit, claim = self.form.visit(), checked.claim
        judged = Judged(
            claim,
            result.findings,
            {one.finding.at: one.waiver.reason or "" for one in result.waived},
            computed_units(claim),
            self.desk.charges.listed(self._at_work(), claim),
        )
        self.form.show_judged(judged, checklist_model(claim))
        self.units.set_model(unit_panel_model(claim, self.payer_name()))
        at_work = self._at_work()
        named = at_work.surroundings.payer_record(at_work.named_payer(visit)) if at_work is not None else None
        note_of = partial(payer_note, claim=claim, record=named)
        model = self.questions.with_questions(findings_model(result, visit, claim, note_of), result)
        self.findings.set_model(model, hold_order=while_typing)
        self._second.start()
        if at_work is not None:
            show_taken(self.form.details.sheet, at_work, visit)
            controls = self._numbers_desk.controls(checked)
            changed = self.desk.is_changed_since_sent()
            name, twice = self.payer_name(), self.desk.twice
            strip = strip_model(at_work, visit, claim, name, controls, changed_since_sent=changed, twice=twice)
            self.strip.show_model(strip)

    def show_numbers(self) -> None:
        """Open or close the panel of all running numbers."""
        if self._at_work() is not None:
            if self.numbers.isHidden():
                self.form.commit()
                self._section_before = self.form.section_in_focus()
            self.numbers.toggle()

    def _show_second_payer(self) -> None:
        at_work, checked = self._at_work(), self._checked
        if at_work is not None and checked is not None:
            self.findings.second.show_second(self.clinic.second_payer(at_work, self.form.visit(), checked))

    @property
    def checked(self) -> Checked | None:
        """What the last check of the open visit said; None when none is open."""
        return self._checked if self._at_work() is not None else None

    def go_to_place(self, place: Place) -> None:
        """Lead to the field of a finding, here or in the records."""
        if not self.form.go_to(place):
            self.place_elsewhere.emit(place)

    def show_question(self, question: Question) -> None:
        """Lead to the finding a question is about, if it still stands."""
        found = findings_by_key(self.desk.result)
        key = next((key for key, one in found.items() if (one.rule, one.at) == (question.rule, question.at)), None)
        if key is not None:
            self.findings.make_current(key)
            self.go_to_place(found[key].at)

    def _settle_tie(self, code: str) -> None:
        if self._checked is None:
            return
        state = self.form.state()
        lines = list(state.visit.lines or ())
        for row, units in units_of_choice(self._checked.claim, code).items():
            lines[row] = replace(lines[row], units=units)
        self.form.step(
            state.with_visit(replace(state.visit, lines=tuple(lines))), tr("give the tied unit to {code}", code=code)
        )

    def half_typed(self) -> Typed:
        """What no draft of the visit holds: what is being written beside the form."""
        return typed_beside(self)

    def take_half_typed(self, typed: Typed) -> None:
        """Put it back, if the same visit is at work."""
        put_back_beside(self, typed)

    def close_visit(self) -> bool:
        """Save and clear the screen; False if the visit could not be kept."""
        if not self.desk.leave():
            return False
        self.desk.visit_at_work = None
        self._second.stop()
        self.findings.second.show_second(None)
        self.findings.set_model(FindingsModel(reviewed=False))
        self._middle.setCurrentWidget(self._nothing_open)
        self.title_changed.emit()
        return True

    def forget_visit(self) -> None:
        """Show nothing where a visit stood that is in no list any more."""
        self.desk.visit_at_work = None
        self.findings.set_model(FindingsModel(reviewed=False))
        self._middle.setCurrentWidget(self._nothing_open)
        self.refresh_day()
        self.title_changed.emit()

    # Sizes

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Low windows fold the unit panel, narrow ones the day list, very narrow ones the findings."""
        super().resizeEvent(event)
        self._fit_parts()

    def restyle(self) -> None:
        """Letters of another size leave the parts another room in the same window."""
        self.day.setMinimumWidth(current_look().px(HEIGHT.day_list_narrow))
        self._fit_parts()

    def _fit_parts(self) -> None:
        look = current_look()
        self.units.fit(round(self.height() / look.scale))
        between = self.height() - self.strip.minimumHeight() - self.units.minimumHeight()
        self.numbers.fit(round(between * _NUMBERS_SHARE))
        width = round(self.width() / look.scale)
        narrow = width < _NARROW
        widest = look.px(HEIGHT.day_list_narrow if narrow else 400)
        turned = widest != self.day.maximumWidth()
        self.day.setMaximumWidth(widest)
        inside = self.findings.isAncestorOf(self.focusWidget() or self)
        # findings drawn wide in a wide window give way to the form in a narrower one
        self._middle.setMinimumWidth(0 if self._is_narrow_for_findings() else look.px(_FORM_LEAST))
        self._show_findings(not self._is_narrow_for_findings() or inside or self._drawer_open)
        if not self._by_hand:
            self._share_width(*default_columns(width, narrow=narrow))
        elif turned:
            day = HEIGHT.day_list_narrow if narrow else HEIGHT.day_list
            self._share_width(day, round(self.splitter.sizes()[2] / look.scale))

    def _share_width(self, day: int, findings: int) -> None:
        """Give day list and findings their logical widths, and the form what that leaves."""
        look = current_look()
        outer = look.px(day), look.px(findings)
        self.splitter.setSizes([outer[0], max(1, self.width() - sum(outer)), outer[1]])

    def _keep_by_hand(self) -> None:
        self._by_hand = True

    def columns(self) -> QByteArray:
        """The columns as somebody drew them, to be remembered; empty while nobody did."""
        return self.splitter.saveState() if self._by_hand else QByteArray()

    def take_columns(self, kept: QByteArray) -> None:
        """Draw the columns as they were remembered."""
        self._by_hand = not kept.isEmpty() and self.splitter.restoreState(kept)

    def open_findings(self) -> None:
        """Lead to the next finding, or to what can be done with a visit that has none."""
        self._open_drawer()
        if self.findings.next_action.isEnabled():
            self.findings.go_next()
        else:
            self.findings.head.come_in()

    def _open_drawer(self) -> None:
        """Where the findings have no room of their own, asking for the next one shows them beside the form."""
        self._drawer_open = True
        self._show_findings(True)

    def _is_narrow_for_findings(self) -> bool:
        return round(self.width() / current_look().scale) < _DRAWER

    def _show_findings(self, shown: bool) -> None:
        self.findings.setVisible(shown)
        self.strip.verdict.setVisible(not shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape that nobody else used closes findings that were opened over the form, and leads back into it."""
        if event.key() == Qt.Key.Key_Escape and self._drawer_open and self._is_narrow_for_findings():
            self._drawer_open = False
            if self.findings.isAncestorOf(self.focusWidget() or self):
                (self.form.focusWidget() or self.form.basics.inputs()[0]).setFocus(Qt.FocusReason.OtherFocusReason)
            self._fit_parts()
        else:
            super().keyPressEvent(event)


def default_columns(width: int, *, narrow: bool) -> tuple[int, int]:
    """Logical widths of day list and findings in a screen of `width`; they grow with it, the form most."""
    if narrow:
        return HEIGHT.day_list_narrow, _FINDINGS_NARROW
    more = min(1.0, max(0, width - _FULL) / _GROWTH)
    return round(HEIGHT.day_list + more * _DAY_GROWTH), round(HEIGHT.findings + more * _FINDINGS_GROWTH)


def _nothing(_visit_id: int) -> int:
    return 0


def _nothing_open() -> QLabel:
    """What stands in the middle before a visit is open."""
    made = label(tr("No visit is open. Choose one at the left, or press Ctrl+N for a new one."), "hint", "nothing_open")
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made
