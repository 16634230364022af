"""Questions about the visit at work: asked at a finding, seen there again with the answer, withdrawn, printed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from clinic_app.checker.findings import CheckResult, Finding
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.question import Question, QuestionState
from clinic_app.domain.visit import Visit
from clinic_app.services.clinic import Clinic
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.questions import Asking, QuestionDesk, is_found, words_for
from clinic_app.ui.finding_words import findings_by_key
from clinic_app.ui.findings_model import FindingsModel, FindingView
from clinic_app.ui.findings_panel import FindingsPanel
from clinic_app.ui.half_typed import Typed
from clinic_app.ui.language import tr
from clinic_app.ui.paper_desk import local_now
from clinic_app.ui.question_editor import QuestionEditor
from clinic_app.ui.question_notes import NoteView, QuestionNotes
from clinic_app.ui.question_words import note_words
from clinic_app.ui.visit_desk import VisitDesk


class VisitQuestions(QObject):
    """Between panel, desk and clinic. ``paper_made(name, content)``: slips to be printed. ``changed``: one was asked,
    answered or withdrawn."""

    paper_made = Signal(str, bytes)
    changed = Signal()

    def __init__(self, clinic: Clinic, desk: VisitDesk, panel: FindingsPanel) -> None:
        super().__init__(panel)
        self._clinic, self._desk, self._panel = clinic, desk, panel
        self._questions = QuestionDesk(clinic)
        self._key = ""
        self._told_at: dict[str, Question] = {}
        self._names: dict[int, str] = {}
        self._kept: tuple[tuple[int, int], list[Question]] = ((0, -1), [])
        self.editor, self.notes = QuestionEditor(), QuestionNotes()
        self.editor.hide()
        self.editor.sent.connect(self._send)
        self.editor.given_up.connect(self._close_editor)
        self.notes.slip_asked.connect(lambda one: self.print_slips([one.id]))
        self.notes.withdraw_asked.connect(self.withdraw)
        panel.take_questions(self.editor, self.notes)
        panel.ask_asked.connect(self.ask)
        panel.slip_asked.connect(lambda key: self.print_slips([self._told_at[key].id]))
        panel.withdraw_asked.connect(lambda key: self.withdraw(self._told_at[key]))
        desk.opened.connect(self._close_editor)

    # Showing

    def of_visit(self) -> list[Question]:
        """The questions of the visit at work that were not withdrawn; read once for each of its versions."""
        at_work = self._desk.visit_at_work
        key = (at_work.record.id, at_work.record.version) if at_work is not None else (0, 0)
        if self._kept[0] != key:
            found = self._questions.of_visit(key[0]) if key[0] else []
            standing = [one for one in found if one.state is not QuestionState.WITHDRAWN]
            self._kept = (key, standing)
            if standing:
                self._names = {one.id: one.name for one in self._clinic.people()}
        return self._kept[1]

    def with_questions(self, model: FindingsModel, result: CheckResult) -> FindingsModel:
        """The findings, each with what was asked about it; the others stand in the notes above them."""
        questions = self.of_visit()
        if not questions:
            self.notes.show_views(())
            return model
        found = findings_by_key(result)
        told = self._told_at = {
            key: one for one in questions for key, finding in found.items() if _is_about(one, finding, result)
        }
        findings = tuple(self._told(view, told.get(view.key)) for view in model.findings)
        at_cards = {one.id for one in told.values()}
        self.notes.show_views(
            [
                NoteView(one, self._to(one), gone=not is_found(one, result))
                for one in reversed(questions)
                if one.id not in at_cards
            ]
        )
        return replace(model, findings=findings)

    def _to(self, one: Question) -> str:
        return self._names.get(one.provider_id, "")

    def _told(self, view: FindingView, one: Question | None) -> FindingView:
        return view if one is None else replace(view, question=note_words(one, self._to(one)), is_asked=one.is_open)

    def forget(self) -> None:
        """Read the questions again at the next check."""
        self._kept = ((0, -1), [])

    # Asking

    def ask(self, key: str) -> None:
        """Open the line for a question about a finding; nothing where it is asked about already."""
        at_work = self._desk.visit_at_work
        finding = findings_by_key(self._desk.result).get(key)
        if at_work is None or finding is None:
            return
        self._key = key
        self._panel.make_current(key)
        self.editor.begin(words_for(finding.rule, finding.message), self._clinic.people(), at_work.record.provider_id)

    def half_typed(self) -> Typed:
        """The question that is being written, with its finding and whom it asks; empty where none is."""
        if self.editor.isHidden():
            return {}
        return {"key": self._key, "words": self.editor.words.toPlainText(), "whom": self.editor.whom.currentData()}

    def take_half_typed(self, typed: Typed) -> None:
        """Go on writing it, if its finding still stands."""
        self.ask(str(typed.get("key")))
        if not self.editor.isHidden():
            self.editor.go_on(str(typed.get("words", "")), typed.get("whom"))

    def _close_editor(self) -> None:
        was_inside = self.editor.isAncestorOf(self.editor.focusWidget() or self._panel)
        self.editor.hide()
        if was_inside:
            self._panel.focus_current()

    def _send(self, words: str, provider_id: int) -> None:
        finding = findings_by_key(self._desk.result).get(self._key)
        if finding is None:
            self._desk.failed.emit(
                ClinicError(tr("This finding is gone; there is nothing to ask."), tr("Leave it with Escape."))
            )
            return
        asking = Asking(finding.rule, finding.at, finding.message, words, provider_id)

        def ask(at_work: OpenVisit, visit: Visit) -> OpenVisit:
            return self._questions.ask(at_work, visit, asking, self._desk.who)[0]

        if self._do(ask, tr("Asked; the visit waits for the answer")):
            self.editor.hide()
            self._panel.focus_current()

    # Ending

    def answer(self, question: Question, words: str) -> bool:
        """Keep an answer with the visit as it stands in the form; False if it could not be kept."""

        def end(at_work: OpenVisit, visit: Visit) -> OpenVisit:
            return self._questions.answer(question, words, at_work, visit, self._desk.who)

        return self._do(end, tr("Answer kept"))

    def withdraw(self, question: Question) -> bool:
        """Ask no more; False if it could not be kept."""

        def end(at_work: OpenVisit, visit: Visit) -> OpenVisit:
            return self._questions.withdraw(question, at_work, visit, self._desk.who)

        return self._do(end, tr("Question withdrawn"))

    def is_at_work(self, question: Question) -> bool:
        """Whether the question is about the visit that stands in the form."""
        at_work = self._desk.visit_at_work
        return at_work is not None and at_work.record.id == question.visit_id

    def _do(self, change: Callable[[OpenVisit, Visit], OpenVisit], words: str) -> bool:
        self.forget()
        done = self._desk.keep_by(change, words)
        self.forget()
        self._desk.check(while_typing=False)
        if done:
            self.changed.emit()
        return done

    # On paper

    def print_slips(self, question_ids: list[int]) -> None:
        """Slips of these questions, to be printed or saved."""
        try:
            name, content = self._questions.slips_pdf(question_ids, local_now(), self._desk.who)
        except ClinicError as error:
            self._desk.failed.emit(error)
            return
        self.paper_made.emit(name, content)

    def print_open(self) -> None:
        """Slips of all open questions of the visit."""
        self.print_slips([one.id for one in self.of_visit() if one.is_open])


def _is_about(question: Question, finding: Finding, result: CheckResult) -> bool:
    """Whether a question was asked about this very finding."""
    return is_found(question, replace(result, findings=(finding,), waived=()))
