"""One visit at work: what the form holds is checked, kept, repaired, accepted and moved on. It paints nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from clinic_app.checker.completeness import unknown_codes
from clinic_app.checker.findings import CheckResult, Finding, Severity
from clinic_app.checker.fixing import apply, apply_all_safe
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.notation.values import WrongKindError
from clinic_app.domain.records import VisitStatus
from clinic_app.domain.stretch import Stretch
from clinic_app.domain.visit import Visit
from clinic_app.services.clinic import Clinic, with_waiver, without_waiver
from clinic_app.services.judging import SENT
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.sent_claims import as_sent, changed_since_sent
from clinic_app.services.typed_twice import TypedTwice, typed_twice
from clinic_app.services.usual_codes import UsualCodes, usual_codes, with_usual
from clinic_app.services.visit_templates import VisitTemplates, with_template
from clinic_app.ui.buttons import key_text
from clinic_app.ui.finding_words import findings_by_key, waived_by_key
from clinic_app.ui.form_state import FormState, Unread
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.line_charges import LineCharges
from clinic_app.ui.sentences import said
from clinic_app.ui.status_line import WORK_CAME_BACK
from clinic_app.ui.visit_form import VisitForm
from clinic_app.ui.visit_grids import MOST_DIAGNOSES, MOST_LINES
from clinic_app.ui.watch_finding import watch_findings, watches_now

USUAL_KEY = "Ctrl+R"
_NAMED = 3
"""Codes named in an empty grid; the others come with them."""
_AWAY = {VisitStatus.SENT, VisitStatus.PAID, VisitStatus.DENIED}
DRAFT_KEPT = tr_noop("Draft kept")
_PUT_ASIDE = {
    VisitStatus.HOLD: tr_noop("Saved, on hold"),
    VisitStatus.WAITING: tr_noop("Saved, waiting"),
    VisitStatus.NOT_BILLED: tr_noop("Saved, not billed"),
    VisitStatus.DRAFT: tr_noop("Saved"),
    VisitStatus.READY: tr_noop("Saved"),
    VisitStatus.SENT: tr_noop("Saved"),
    VisitStatus.PAID: tr_noop("Saved"),
    VisitStatus.DENIED: tr_noop("Saved"),
}
_NO_HABIT = tr_noop("No codes stand on most of this patient's last visits")
_STANDS_ALREADY = tr_noop("The visit has diagnoses and lines already; nothing was put in")


class VisitDesk(QObject):
    """Between the form and the clinic.

    ``judged(checked, result, while_typing)``: a check was made; `result` holds the unread text as well.
    ``kept(words)``: what the status bar may say. ``failed(error)``: a `ClinicError` in words. ``opened``: another visit
    stands in the form. ``moved_on(id)``: the visit is ready; its id.
    """

    judged = Signal(object, object, bool)
    kept = Signal(str)
    failed = Signal(object)
    opened = Signal()
    moved_on = Signal(int)

    def __init__(self, clinic: Clinic, form: VisitForm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.clinic = clinic
        self.form = form
        self.charges = LineCharges(clinic, form)
        self.visit_at_work: OpenVisit | None = None
        self.who = ""
        self.is_moving_on = False  # what is kept now is left at once: nobody need look at it once more
        self.usual = UsualCodes()
        self._saved = FormState(Visit())
        self._result = CheckResult()
        self._unknown_codes = ""
        self.twice: TypedTwice | None = None
        self._sent_compared: tuple[tuple[int, int], bool] = ((0, 0), False)
        self._running: tuple[Stretch, ...] = ()  # the watches of the visit, as of the last whole check

    # Opening and leaving

    def open(self, visit_id: int) -> None:
        """Open a kept visit; what stood in the form is saved first."""
        left = self.form.state().unread if self.visit_at_work is not None else ()
        if self.leave() and self._attempt(lambda: self._begin(self.clinic.open_visit(visit_id))):
            self._tell_left_out(left)

    def begin(self, opened: OpenVisit) -> None:
        """Work on a new visit."""
        left = self.form.state().unread if self.visit_at_work is not None else ()
        if self.leave():
            self._begin(opened)
            self._tell_left_out(left)

    def _tell_left_out(self, unread: tuple[Unread, ...]) -> None:
        """Say once that the visit just left was saved without text that is no value."""
        if unread:
            words = " ".join(one.why for one in unread[:3])
            self.failed.emit(
                ClinicError(
                    tr("The visit before was saved without it: {words}", words=words), tr("Open it and type it anew.")
                )
            )

    def _begin(self, opened: OpenVisit) -> None:
        self.visit_at_work = opened
        visit = opened.record.visit
        self._saved = FormState(visit)
        self._show_usual(opened)
        self.form.show_state(self._saved)
        self.charges.begin_anew()
        self.opened.emit()
        self.check(while_typing=False)
        if opened.restored:
            self.kept.emit(tr(WORK_CAME_BACK))

    def leave(self) -> bool:
        """Save what was changed before another visit takes the form; False if it could not be kept.

        What was typed on a version that is not the newest any more stands aside as unsaved work on the visit.
        """
        if self.visit_at_work is None:
            return True
        self.form.commit()
        return not self.is_changed or self.save() or self._put_aside(self.visit_at_work)

    def _put_aside(self, at_work: OpenVisit) -> bool:
        """Keep as a draft what cannot become a version, because another came in between; False if that is not why."""
        newest, visit = self._newest_version(at_work), said(at_work.title)
        if newest == at_work.record.version:
            return False
        if newest is None:
            words, hint = (
                tr("{visit} is no longer kept, nor is what was typed on it.", visit=visit),
                tr("Look in the bin."),
            )
            kept = self._attempt(lambda: self.clinic.discard_draft(at_work))
        else:
            words = tr("{visit} was changed elsewhere meanwhile; what was typed here stands aside.", visit=visit)
            hint, kept = tr("Open it to take that up, or to drop it."), self.autosave()
        if kept:
            self.failed.emit(ClinicError(words, hint))
        return kept

    def _newest_version(self, at_work: OpenVisit) -> int | None:
        """The version of a visit that is kept now; None if none is, 0 for one that never was kept."""
        if not at_work.record.id:
            return at_work.record.version
        try:
            return self.clinic.kept_visit(at_work.record.id).record.version
        except ClinicError:
            return None

    def follow_records(self) -> bool:
        """Show the visit in the form as it is kept now, if nothing was typed on it; False if it is gone."""
        at_work = self.visit_at_work
        newest = self._newest_version(at_work) if at_work is not None else 0
        if at_work is not None and newest not in {None, at_work.record.version} and not self.is_changed:
            self.open(at_work.record.id)
        return newest is not None

    @property
    def is_changed(self) -> bool:
        """Whether the form holds more than the last saved version, or a draft came back."""
        at_work = self.visit_at_work
        return at_work is not None and (self.form.state() != self._saved or at_work.restored)

    # Checking

    def take_records(self) -> None:
        """Let the open visit stand on payers, people and coverages as they are kept now."""
        at_work = self.visit_at_work
        if at_work is not None:

            def renew() -> None:
                self.visit_at_work = self.clinic.renewed(at_work)
                self.charges.begin_anew()

            self._attempt(renew)

    def check(self, *, while_typing: bool) -> None:
        """Check what stands in the form, with the open field as far as it can be read."""
        if self.visit_at_work is None:
            return
        state = self.form.provisional() if while_typing else self.form.state()
        try:
            checked = self.clinic.check_while_typing(self.visit_at_work, state.visit)
        except ClinicError as error:  # a payer that nobody knows any more
            self.failed.emit(error)
            return
        if not while_typing:  # a key never waits for the store
            self._running = watches_now(self.clinic, self.visit_at_work.record.id)
        watched = watch_findings(self._running, state.visit)
        self._unknown_codes = ", ".join(unknown_codes(checked.claim))
        self.twice = typed_twice(checked.claim, checked.known)
        self._result = with_findings(checked.result, (*state.findings(), *watched))
        self.judged.emit(checked, self._result, while_typing)
        if not while_typing:
            self.charges.settle(self.visit_at_work, checked.claim)

    def look_at_watch(self) -> None:
        """Check again if a watch of the open visit was started or stopped since the last check."""
        at_work = self.visit_at_work
        if at_work is not None and watches_now(self.clinic, at_work.record.id) != self._running:
            self.check(while_typing=False)

    def look_up_anew(self) -> None:
        """Read what the records know of the visit again, and check."""
        at_work = self.visit_at_work
        if at_work is not None:
            self.visit_at_work = self.clinic.looked_up_anew(at_work, self.form.visit())
            self.check(while_typing=False)

    def check_again(self) -> None:
        """Take what is open in a field, read the records again, and check."""
        if self.visit_at_work is not None:
            self.form.commit()
            self.look_up_anew()
            self.kept.emit(tr("Checked again"))

    @property
    def result(self) -> CheckResult:
        """What the last check said, unread text included."""
        return self._result

    # Keeping

    def autosave(self) -> bool:
        """Keep the form as a draft: on the disk when this returns. A form that stands as saved needs none.

        False if it could not be kept.
        """
        at_work = self.visit_at_work
        if at_work is None:
            return True

        def keep() -> None:
            if self.is_changed:
                self.visit_at_work = self.clinic.autosave(at_work, self.form.visit(), self.who)
                self.kept.emit(tr(DRAFT_KEPT))
            else:
                self.clinic.discard_draft(at_work)
                self.visit_at_work = replace(at_work, draft_id=0)

        return self._attempt(keep)

    def save(self) -> bool:
        """Keep a new version; a visit that stands as it was kept gets none."""
        at_work = self.visit_at_work
        self.form.commit()
        if at_work is not None and at_work.record.version and not self.is_changed:
            self.kept.emit(tr("Saved"))
            return True
        sent = at_work is not None and at_work.record.status in SENT
        words = tr("Saved; it differs from what was sent") if sent else tr("Saved")
        return self._keep(lambda at_work, visit: self.clinic.save(at_work, visit, self.who), words)

    def mark_ready(self) -> None:
        """Check once more, keep, and move on to the next visit that needs work."""
        if self.visit_at_work is None:
            return
        self.form.commit()
        self.check(while_typing=False)
        visit = self.form.visit()
        if not visit.diagnoses or not visit.lines:
            self.failed.emit(
                ClinicError(tr("This visit is not complete yet."), tr("It needs a diagnosis and a service line."))
            )
            return
        if self._result.count(Severity.ERROR):
            error = ClinicError(
                tr("This visit is not ready: something must be fixed."), tr("The findings stand on the right.")
            )
            self.failed.emit(error)
            return
        if self._is_as_sent():
            words, what_to_do = tr("This claim was sent as it stands."), tr("Change it, or move it in the work queue.")
            self.failed.emit(ClinicError(words, what_to_do))
            return
        ready = VisitStatus.READY
        self.is_moving_on = True
        codes = self._unknown_codes
        words = tr("Ready, saved; not checked: {codes}", codes=codes) if codes else tr("Ready, saved")
        if self.twice is not None and not codes:
            words = tr("Ready, saved; check {number} of the same day", number=self.twice.number)
        kept = self._keep(lambda at_work, visit: self.clinic.set_status(at_work, visit, ready, self.who), words)
        self.is_moving_on = False
        if kept:
            at_work = self.visit_at_work
            self.moved_on.emit(at_work.record.id if at_work else 0)

    def _is_as_sent(self) -> bool:
        """Whether the claim is out and nothing in it was changed since: ready again, it would go out twice."""
        at_work = self.visit_at_work
        if at_work is None or at_work.record.status not in SENT or self.is_changed:
            return False
        try:
            return as_sent(self.clinic, at_work.record) == at_work.record.visit
        except ClinicError:  # what hinders the reading hinders the keeping after it, which tells
            return False

    def is_changed_since_sent(self) -> bool:
        """Whether the claim is out and the visit was kept otherwise since; asked once a version."""
        at_work = self.visit_at_work
        if at_work is None or at_work.record.status not in SENT:
            return False
        version = (at_work.record.id, at_work.record.version)
        if version != self._sent_compared[0]:
            try:
                self._sent_compared = (version, changed_since_sent(self.clinic, at_work.record))
            except ClinicError:  # the strip is no place for it; what is read or kept next tells
                return False
        return self._sent_compared[1]

    def set_status(self, status: VisitStatus) -> None:
        """Keep, and put the visit aside: on hold, with the therapist, not billed."""
        self._keep(
            lambda at_work, visit: self.clinic.set_status(at_work, visit, status, self.who),
            tr(_PUT_ASIDE[status]),
        )

    def keep_by(self, how: Callable[[OpenVisit, Visit], OpenVisit], words: str) -> bool:
        """Keep the form by a call that gives the visit back as kept: a question asked, one answered."""
        return self._keep(how, words)

    def _keep(self, how: Callable[[OpenVisit, Visit], OpenVisit], words: str) -> bool:
        at_work = self.visit_at_work
        if at_work is None:
            return False
        self.form.commit()
        state = self.form.state()

        def keep() -> None:
            kept = how(at_work, state.visit)
            self.visit_at_work = replace(kept, restored=False)
            if kept.record.visit != state.visit:
                self.form.step(state.with_visit(kept.record.visit), tr("what was filled in as it was kept"))
            self._saved = self.form.state()
            self.kept.emit(words)

        return self._attempt(keep)

    def _attempt(self, action: Callable[[], None]) -> bool:
        try:
            action()
        except ClinicError as error:
            self.failed.emit(error)
            return False
        except WrongKindError as problem:  # a field took what the notation cannot hold
            where = " ".join(str(step) for step in problem.trail).replace("_", " ")
            self.failed.emit(
                ClinicError(
                    tr("This cannot be kept: {where} {expected}.", where=where, expected=said(problem.expected)),
                    tr("Change that field."),
                )
            )
            return False
        return True

    # Findings

    def _finding(self, key: str) -> Finding | None:
        return findings_by_key(self._result).get(key)

    def apply_fix(self, key: str, number: int) -> None:
        """Repair what a finding says."""
        finding = self._finding(key)
        if finding is None or number >= len(finding.fixes):
            return
        fix = finding.fixes[number]
        self.form.commit()
        before = self.form.state()
        try:
            repaired = apply(before.visit, fix)
        except LookupError:  # what the fix names was changed since the check
            return
        self.form.step(before.with_visit(repaired), said(fix.title))
        self.form.light_changes(before.visit)

    def fix_all_safe(self) -> None:
        """Make every repair that only states what the visit already says."""
        self.form.commit()
        self.check(while_typing=False)
        before = self.form.state()
        repaired, fixes = apply_all_safe(before.visit, self._result)
        if fixes:
            self.form.step(
                before.with_visit(repaired),
                tr("{count} safe fixes", count=len(fixes)) if len(fixes) > 1 else said(fixes[0].title),
            )
            self.form.light_changes(before.visit)

    def has_safe_fixes(self) -> bool:
        """Whether a finding carries a repair that needs no question."""
        return any(fix.safe for finding in self._result.findings for fix in finding.fixes)

    def waive(self, key: str, reason: str) -> None:
        """Accept a finding for a typed reason."""
        finding = self._finding(key)
        if finding is None:
            return
        state = self.form.state()

        def accept() -> None:
            visit = with_waiver(state.visit, finding, reason, self.who, self.clinic.today())
            self.form.step(state.with_visit(visit), tr("accept {rule}", rule=finding.rule))

        self._attempt(accept)

    def unwaive(self, key: str) -> None:
        """Open an accepted finding again."""
        waived = waived_by_key(self._result).get(key)
        if waived is not None:
            state = self.form.state()
            visit = without_waiver(state.visit, waived.waiver)
            self.form.step(state.with_visit(visit), tr("open {rule} again", rule=waived.finding.rule))

    def fill_charges(self) -> None:
        """Fill the empty charges from the fee list, where somebody asks for it by name."""
        at_work = self.visit_at_work
        if at_work is None:
            return
        self.form.commit()
        checked = self.clinic.check_while_typing(at_work, self.form.visit())
        filled = self.charges.fill(at_work, checked.claim)
        none = tr("Nothing to fill: the fee list has no charge for an empty one, or no units are known yet")
        words = tr_count(
            "{count} charge filled in from the fee list", "{count} charges filled in from the fee list", filled
        )
        self.kept.emit(words if filled else none)

    # Whole visits

    def _show_usual(self, opened: OpenVisit) -> None:
        """What this patient's visits usually hold, said in the grids while they are empty."""
        self.usual = UsualCodes() if opened.record.status in _AWAY else usual_codes(self.clinic, opened)
        key = key_text(USUAL_KEY)
        diagnoses = " ".join(one.code for one in self.usual.diagnoses[:_NAMED])
        lines = " ".join(one.code for one in self.usual.lines[:_NAMED])
        self.form.show_usual(
            tr("Usually {codes}   {key}", codes=diagnoses, key=key) if diagnoses else "",
            tr("Usually {codes}   {key}", codes=lines, key=key) if lines else "",
        )

    def repeat_usual(self) -> None:
        """Put in what this patient's visits usually hold, where the form has nothing of that kind yet."""
        if self.visit_at_work is None:
            return
        self.form.commit()
        state = self.form.state()
        visit = with_usual(state.visit, self.usual)
        if visit == state.visit:
            why = _STANDS_ALREADY if self.usual.lines or self.usual.diagnoses else _NO_HABIT
            self.form.said.emit(tr(why))
            return
        self.form.step(state.with_visit(visit), tr("repeat the usual codes"))
        self.form.go_to_first_blank()

    def insert_template(self, template_id: int) -> None:
        """Put a template's diagnoses and lines behind those of the form."""
        if self.visit_at_work is None:
            return
        self.form.commit()

        def insert() -> None:
            kept = VisitTemplates(self.clinic.store).all()
            template = next((one for one in kept if one.id == template_id), None)
            if template is None:
                raise ClinicError(tr("This template is no longer kept."), tr("Choose another."))
            state = self.form.state()
            visit = with_template(state.visit, template)
            refuse_too_many(visit)
            self.form.step(state.with_visit(visit), tr("insert {template}", template=template.name))
            self.form.go_to_first_blank()

        self._attempt(insert)

    def copy_last(self) -> None:
        """Put the patient's last visit into the form, minutes left blank, and lead to the first of them."""
        at_work = self.visit_at_work
        if at_work is None:
            return
        self.form.commit()
        state = self.form.state()
        shown = replace(at_work, record=replace(at_work.record, visit=state.visit))
        visit = self.clinic.copy_last(shown)
        if visit is None:
            self.kept.emit(tr("No earlier visit of this patient to copy"))
            return
        self.form.step(FormState(visit), tr("copy the last visit"))
        self.form.go_to_first_blank()


def refuse_too_many(visit: Visit) -> None:
    """Raises `ClinicError` for more diagnoses or lines than a visit takes."""
    if len(visit.diagnoses or ()) > MOST_DIAGNOSES:
        raise ClinicError(
            tr("A visit has at most {most} diagnoses; nothing was put in.", most=MOST_DIAGNOSES),
            tr("Take some out first."),
        )
    if len(visit.lines or ()) > MOST_LINES:
        raise ClinicError(
            tr("A visit has at most {most} lines; nothing was put in.", most=MOST_LINES), tr("Take some out first.")
        )


def with_findings(result: CheckResult, findings: tuple[Finding, ...]) -> CheckResult:
    """A check's answer with the findings on unread text in front; they stand for all others on the same place."""
    if not findings:
        return result
    said = {finding.at for finding in findings}  # what cannot be read is not also called missing
    others = (finding for finding in result.findings if finding.at not in said)
    return replace(result, findings=(*findings, *others), worst=Severity.ERROR)
