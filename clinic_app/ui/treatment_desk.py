"""What is done on the therapist's page: minutes typed or measured, the signature, answers. It paints nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from clinic_app.domain.clock_blocks import BlockError, Who, span_words
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.question import Question
from clinic_app.domain.treatment_entry import entered_in, line_of, parts_of, with_entry
from clinic_app.domain.visit import Visit
from clinic_app.services.clinic import Clinic
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.signing import signed
from clinic_app.services.treatment_timer import MOST_LINES, TreatmentTimer
from clinic_app.ui.language import tr
from clinic_app.ui.pad_entry import PadEntry, Proposed
from clinic_app.ui.treated_lines import LineView, TreatedLines, watch_words
from clinic_app.ui.treating_side import TreatingSide

if TYPE_CHECKING:
    from clinic_app.ui.visit_desk import VisitDesk
    from clinic_app.ui.visit_screen import VisitScreen


class TreatmentDesk(QObject):
    """Between the page's parts and the visit in the form.

    ``changed``: the day and the visit are to be shown anew. ``signed``: on to the next patient. ``answered``: on to the
    next question. ``failed(error)`` and ``said(words)`` as a page tells them.
    """

    changed = Signal()
    signed = Signal()
    answered = Signal()
    failed = Signal(Exception)
    said = Signal(str)

    def __init__(
        self,
        clinic: Clinic,
        parts: tuple[PadEntry, TreatedLines, TreatingSide],
        today: Callable[[], date],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._clinic, self._today = clinic, today
        self.entry, self.lines, self.side = parts
        self.timer = TreatmentTimer(clinic)
        self.screen: VisitScreen | None = None
        self.listed: frozenset[int] = frozenset()

    def _form_desk(self) -> VisitDesk:
        assert self.screen is not None  # attended before it is shown
        return self.screen.desk

    def at_work(self) -> OpenVisit | None:
        """The visit that stands in the form."""
        return self.screen.desk.visit_at_work if self.screen is not None else None

    def visit(self) -> Visit:
        """What the form holds."""
        return self.screen.form.visit() if self.screen is not None else Visit()

    def _is_listed(self) -> bool:
        at_work = self.at_work()
        return at_work is not None and at_work.record.id in self.listed

    def leave_entry(self) -> None:
        """A row that is whole goes into its visit before another one opens."""
        if self._is_listed() and self.entry.is_whole():
            self.entry.take()

    def step_back(self, do: str) -> None:
        """Undo or redo a step of the visit."""
        if self.screen is not None and self._is_listed():
            form = self.screen.form
            name = form.undo_name if do == "undo" else form.redo_name
            (form.undo if do == "undo" else form.redo)()
            if name:
                self.said.emit(tr("Undid: {name}", name=name) if do == "undo" else tr("Did again: {name}", name=name))

    def enter(self, code: str, minutes: int, who: Who) -> None:
        """Put typed minutes into the visit."""
        at_work = self.at_work()
        if at_work is None:
            return
        visit = self.visit()
        try:
            changed, _line = with_entry(at_work.whole(visit), code, minutes, who, MOST_LINES)
        except ValueError as problem:  # a block that cannot be is one too
            self.entry.refuse(str(problem))
            return
        changed = entered_in(visit, changed)
        self.entry.clear()
        self._step(changed, tr("{minutes} min of {code}", minutes=minutes, code=code))
        self.lines.choose_code(code)
        self.entry.begin()

    def edit(self, view: LineView) -> None:
        """Type other minutes for a line."""
        self.entry.begin_with(view.code, view.minutes)

    def watch(self, code: str, who: Who) -> None:
        """Start or pause: of a code, or of the current line where none is named."""
        at_work, current = self.at_work(), self.lines.current()
        if not code and current is not None:
            code, who = current.code, current.who if current.seconds is not None else who
        if at_work is None or not code:
            self.said.emit(tr("Type a code, Enter, then + lets its watch run"))
            return
        if not self._is_today(at_work):
            self.failed.emit(
                ClinicError(tr("The watch runs on visits of today."), tr("Type the minutes of an earlier day."))
            )
            return
        shown = next((one for one in self.lines.views() if one.code == code and one.who is who), None)
        if shown is not None and shown.is_running:
            done = self._attempt(lambda: self.timer.pause(at_work.record.id, code, who))
            self.said.emit(tr("The watch of {code} stands", code=code) if done else "")
        elif not self._attempt(lambda: self._start(at_work, code, who)):
            return  # what was typed stays
        self.entry.clear()
        self.changed.emit()
        self.lines.choose_code(code)
        self.entry.begin()

    def _start(self, at_work: OpenVisit, code: str, who: Who) -> None:
        paused = self.timer.start(at_work, code, who)
        names = ", ".join(
            one.code if one.visit_id == at_work.record.id else tr("{code} of another patient", code=one.code)
            for one in paused
        )
        words = tr("The watch of {code} runs", code=code)
        self.said.emit(f"{words}; {tr('paused: {names}', names=names)}" if names else words)
        self.changed.emit()

    def _is_today(self, at_work: OpenVisit) -> bool:
        return (self.visit().date_of_service or at_work.record.day) == self._today()

    def propose_current(self) -> None:
        """Offer what stands on the watch of the current line."""
        current = self.lines.current()
        if current is not None and current.seconds is not None:
            self.propose(current)
        else:
            self.said.emit(tr("Nothing stands on the watch of this line"))

    def propose(self, view: LineView) -> None:
        """Let the watch stand, and offer its whole minutes."""
        at_work = self.at_work()
        if at_work is None:
            return

        def offer() -> None:
            self.timer.pause(at_work.record.id, view.code, view.who)
            self.entry.propose(self._proposed(at_work, view))

        self._attempt(offer)
        self.changed.emit()

    def _proposed(self, at_work: OpenVisit, view: LineView) -> Proposed:
        """The whole minutes of a watch with how they come about; none where it was forgotten or has seconds only."""
        try:
            found = self.timer.proposal(at_work.record.id, self.visit(), view.code, view.who)
        except ClinicError as error:
            words = tr("{problem} Enter throws it away; or type the minutes treated.", problem=error.message)
            return Proposed(view.code, view.who, 0, words)
        if found is None or not found.blocks:
            words = tr("Less than a minute: Enter throws it away. Esc keeps it, and + lets it run on.")
            return Proposed(view.code, view.who, 0, words)
        spans = ", ".join(span_words(one.start, one.end) for one in found.blocks)
        words = tr(
            "{time} on the watch: {minutes} whole minutes, {seconds} s not counted; {spans}. Enter takes them.",
            time=watch_words(found.measured.seconds),
            minutes=found.minutes,
            seconds=found.measured.left_over,
            spans=spans,
        )
        if found.replaces is not None:
            words += " " + tr("They stand for the {minutes} typed before.", minutes=found.replaces)
        return Proposed(view.code, view.who, found.minutes, words)

    def take_over(self, proposed: Proposed, minutes: int) -> None:
        """Write what the watch measured, or the minutes typed over it."""
        at_work = self.at_work()
        if at_work is None:
            return
        if minutes == 0 or not proposed.minutes:
            self._throw_away(at_work, proposed)
            if minutes:
                self.enter(proposed.code, minutes, proposed.who)
            return

        def take() -> None:
            opened, visit = self.timer.take(at_work, self.visit(), proposed.code, proposed.who, self._form_desk().who)
            self._form_desk().visit_at_work = opened
            if minutes != proposed.minutes:
                visit = self._corrected(visit, proposed, minutes)
            self._step(visit, tr("{minutes} min of {code} by the watch", minutes=minutes, code=proposed.code))

        if self._attempt(take):
            self.entry.clear()
            self.changed.emit()
            self.lines.choose_code(proposed.code)
            self.entry.begin()

    def _corrected(self, visit: Visit, proposed: Proposed, minutes: int) -> Visit:
        """Other minutes than the watch had: the last block ends sooner or later."""
        index = line_of(visit, proposed.code)
        assert index is not None  # the measured blocks made it
        parts = parts_of((visit.lines or ())[index])
        had = (parts.assistant if proposed.who is Who.ASSISTANT else parts.therapist) or 0
        try:
            return with_entry(visit, proposed.code, had + minutes - proposed.minutes, proposed.who, MOST_LINES)[0]
        except (ValueError, BlockError) as problem:
            self.said.emit(str(problem))
            return visit

    def _throw_away(self, at_work: OpenVisit, proposed: Proposed) -> None:
        self._attempt(lambda: self.timer.throw_away(at_work.record.id, proposed.code, proposed.who))
        self.said.emit(tr("What the watch of {code} had was thrown away", code=proposed.code))
        self.entry.clear()
        self.changed.emit()
        self.entry.begin()

    def sign(self) -> None:
        """Sign the note of the visit, or what changed since as an addendum; it is kept as a version at once."""
        at_work, screen = self.at_work(), self.screen
        if at_work is None or screen is None or not self._is_listed() or not self.side.sign.isEnabled():
            self.said.emit(tr("There is nothing to sign"))
            return
        measured = self.timer.measured(at_work.record.id) if at_work.record.id else ()
        if measured:
            first = measured[0]
            self.failed.emit(
                ClinicError(
                    tr("{time} of {code} still stand on the watch.", time=watch_words(first.seconds), code=first.code),
                    tr("Take them with -, or type 0 over them, then sign."),
                )
            )
            return
        screen.form.commit()
        screen.desk.check(while_typing=False)
        checked = screen.checked
        if checked is None:
            return

        def put() -> None:
            visit = signed(self._clinic, at_work, self.visit(), checked.claim)
            self._step(visit, tr("sign the note"))

        if self._attempt(put) and screen.desk.save():
            self.changed.emit()
            self.said.emit(self.side.signature())
            self.signed.emit()

    def answer(self, question: Question, words: str) -> None:
        """Keep an answer with the visit."""
        at_work, screen = self.at_work(), self.screen
        if at_work is None or screen is None:
            return
        if screen.questions.answer(question, words):
            self.changed.emit()
            self.said.emit(tr("Answered; it stands at the finding"))
            self.answered.emit()

    def _step(self, visit: Visit, name: str) -> None:
        screen = self.screen
        assert screen is not None  # something is entered only while a visit is shown
        screen.form.commit()
        screen.form.step(screen.form.state().with_visit(visit), name)

    def _attempt(self, do: Callable[[], None]) -> bool:
        try:
            do()
        except ClinicError as error:
            self.failed.emit(error)
            return False
        return True
