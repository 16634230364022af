"""Many visits of the queue moved on at once: held, asked about, marked ready, sent; and put back as one step."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from clinic_app.checker.completeness import incompleteness, unknown_codes
from clinic_app.checker.findings import Severity
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.question import Question
from clinic_app.domain.records import VisitStatus
from clinic_app.domain.text import clean_text
from clinic_app.domain.visit import Visit
from clinic_app.services.checking import Progress
from clinic_app.services.clinic import Clinic
from clinic_app.services.judging import SENT
from clinic_app.services.permissions import Action, needs, refuse_unless_allowed
from clinic_app.services.questions import Asking, QuestionDesk, words_for

LONGEST_REASON = 200
_LATE = "TFL-LATE"
"""Comes by waiting alone: a claim may have gone out in time and be entered as sent later. The finding still stands."""


@dataclass(frozen=True, slots=True)
class Moved:
    """One visit that was moved: where it stood, the version that the move made, that before, and the question asked."""

    visit_id: int
    before: VisitStatus
    version: int
    version_before: int
    question: Question | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """One visit that was left as it is, and why: a sentence without any name."""

    visit_id: int
    number: str
    why: str


@dataclass(frozen=True, slots=True)
class Batch:
    """What became of a batch; `stopped`: a person stopped it, and what was moved until then stays moved."""

    status: VisitStatus
    moved: tuple[Moved, ...] = ()
    refused: tuple[Refused, ...] = ()
    stopped: bool = False


class QueueBatches:
    """Moves of many visits. Each visit is a version of its own, as if it had been moved alone."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic

    @needs(Action.CHANGE_VISITS)
    def move(
        self,
        visit_ids: Sequence[int],
        status: VisitStatus,
        by: str = "",
        reason: str = "",
        progress: Progress | None = None,
    ) -> Batch:
        """Move visits on; one that may not go there stays and is named with the reason.

        Ready becomes only what has neither a Must fix nor a Check nor a code that no table holds: those are looked at
        one by one. Raises
        `NotAllowedError` before anything is moved if the role may not move visits there.
        """
        if status in SENT:
            refuse_unless_allowed(self.clinic, Action.SETTLE_CLAIMS)
        words = clean_text(reason).strip()[:LONGEST_REASON]
        return self._each(visit_ids, status, lambda one: self._move(one, status, by, words), progress)

    @needs(Action.CHANGE_VISITS)
    def ask_therapists(self, visit_ids: Sequence[int], by: str = "", progress: Progress | None = None) -> Batch:
        """Ask each visit's therapist about its worst finding, in the words that finding asks by itself.

        A visit without a finding that needs work stays and is named: there is nothing to ask about it.
        """
        return self._each(visit_ids, VisitStatus.WAITING, lambda one: self._ask(one, by), progress)

    @needs(Action.CHANGE_VISITS)
    def undo(self, batch: Batch, by: str = "", progress: Progress | None = None) -> Batch:
        """Put the visits of a batch back to where they stood; one that was changed since stays and is named."""
        before = {one.visit_id: one for one in batch.moved}
        return self._each(list(before), batch.status, lambda one: self._put_back(before[one], by), progress)

    @needs(Action.CHANGE_VISITS)
    def mark_ready(self, visit_id: int, by: str = "") -> Batch:
        """Mark one visit ready as its screen does. Raises `ClinicError` where something must be fixed or is missing."""
        self._refuse_unsaved(visit_id)
        opened = self.clinic.kept_visit(visit_id)
        before = opened.record
        if before.status in SENT:
            raise ClinicError("This claim was sent already.", "Open it to see what was sent.")
        kept = self.clinic.set_status(opened, before.visit, VisitStatus.READY, by).record
        return Batch(VisitStatus.READY, (Moved(visit_id, before.status, kept.version, before.version),))

    def _each(
        self,
        visit_ids: Sequence[int],
        status: VisitStatus,
        do: Callable[[int], Moved | None],
        progress: Progress | None,
    ) -> Batch:
        moved: list[Moved] = []
        refused: list[Refused] = []
        for place, visit_id in enumerate(visit_ids):
            share, words = place / len(visit_ids), f"{place:,} of {len(visit_ids):,}"
            if progress is not None and not progress(share, words):
                return Batch(status, tuple(moved), tuple(refused), stopped=True)
            try:
                one = do(visit_id)
            except ClinicError as error:
                record = self.clinic.store.visits.get(visit_id)
                refused.append(Refused(visit_id, record.number if record is not None else "", str(error)))
                continue
            if one is not None:
                moved.append(one)
        return Batch(status, tuple(moved), tuple(refused))

    def _move(self, visit_id: int, status: VisitStatus, by: str, reason: str) -> Moved | None:
        self._refuse_unsaved(visit_id)
        opened = self.clinic.kept_visit(visit_id)
        before, visit = opened.record.status, opened.record.visit
        if before is status and not reason:
            return None
        if status is VisitStatus.READY:
            self._refuse_open_findings(visit_id, visit)
        if status in SENT and before not in SENT:
            self._refuse_unsendable(visit_id, before)
        with self.clinic.store.together():
            kept = self.clinic.set_status(opened, visit, status, by).record
            if reason:
                self.clinic.store.queue.keep_reason(kept.id, kept.version, reason)
        return Moved(visit_id, before, kept.version, opened.record.version)

    def _ask(self, visit_id: int, by: str) -> Moved:
        self._refuse_unsaved(visit_id)
        checked, before = self.clinic.check_kept(visit_id), self.clinic.kept_visit(visit_id).record
        worst = next((one for one in checked.result.findings if one.severity > Severity.INFO), None)
        if worst is None:
            raise ClinicError("No finding needs work.", "Open it to ask something else.")
        asking = Asking(worst.rule, worst.at, worst.message, words_for(worst.rule, worst.message))
        asked = QuestionDesk(self.clinic).ask_of_kept(visit_id, asking, by)
        return Moved(visit_id, before.status, asked.visit_version, before.version, asked)

    def _refuse_open_findings(self, visit_id: int, visit: Visit) -> None:
        if not visit.diagnoses or not visit.lines:
            return
        checked = self.clinic.check_kept(visit_id)
        if checked.result.verdict == "warning":
            raise ClinicError("It has a Check to be looked at.", "Open it, and mark it ready there.")
        if codes := unknown_codes(checked.claim):
            why = f"{', '.join(codes)} is in no table and was not checked."
            raise ClinicError(why, "Open it, and mark it ready there.")

    def _refuse_unsendable(self, visit_id: int, before: VisitStatus) -> None:
        if before is not VisitStatus.READY:
            raise ClinicError("It is not marked ready.", "Mark it ready first.")
        checked = self.clinic.check_kept(visit_id)
        if (lacks := incompleteness(checked.claim)) is not None:  # its coverage, say, was taken out since
            raise lacks
        if any(one.severity is Severity.ERROR and one.rule != _LATE for one in checked.result.findings):
            raise ClinicError("Something must be fixed on it.", "Open it before it is sent.")

    def _put_back(self, one: Moved, by: str) -> Moved:
        self._refuse_unsaved(one.visit_id)
        opened = self.clinic.kept_visit(one.visit_id)
        if opened.record.version != one.version:
            raise ClinicError("It was changed since.", "Open it to move it.")
        if one.question is not None:
            return replace(one, version=QuestionDesk(self.clinic).withdraw(one.question, by=by).record.version)
        versions = self.clinic.store.visits.versions(one.visit_id)
        earlier = next(kept for kept in versions if kept.version == one.version_before)
        reason = self.clinic.store.queue.reason_of(earlier.id, earlier.version)
        with self.clinic.store.together():
            kept = self.clinic.set_status(opened, earlier.visit, one.before, by).record
            if one.before is VisitStatus.HOLD:  # for that reason, or for none
                self.clinic.store.queue.keep_reason(kept.id, kept.version, reason)
        return replace(one, version=kept.version)

    def _refuse_unsaved(self, visit_id: int) -> None:
        if self.clinic.store.drafts.of_visit(visit_id) is not None:
            raise ClinicError("It holds unsaved work.", "Open it and save it first.")
