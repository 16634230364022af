"""What is done with many visits of the queue at once: each batch runs behind the window, can be stopped, and undone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import VisitStatus
from clinic_app.services.batch_steps import BatchSteps
from clinic_app.services.queue_batches import Batch, QueueBatches, Refused
from clinic_app.services.work_queue import CheckedAgain, WorkQueue
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.paper_desk import local_now
from clinic_app.ui.sentences import said

if TYPE_CHECKING:
    from clinic_app.ui.queue_page import QueuePage

_MOVED: dict[VisitStatus, tuple[str, str]] = {
    VisitStatus.DRAFT: (tr_noop("{count} visit back at work"), tr_noop("{count} visits back at work")),
    VisitStatus.WAITING: (
        tr_noop("{count} visit waits for the therapist"),
        tr_noop("{count} visits wait for the therapist"),
    ),
    VisitStatus.READY: (tr_noop("{count} visit marked ready"), tr_noop("{count} visits marked ready")),
    VisitStatus.HOLD: (tr_noop("{count} visit put on hold"), tr_noop("{count} visits put on hold")),
    VisitStatus.SENT: (tr_noop("{count} claim marked sent"), tr_noop("{count} claims marked sent")),
    VisitStatus.PAID: (tr_noop("{count} claim marked paid"), tr_noop("{count} claims marked paid")),
    VisitStatus.DENIED: (tr_noop("{count} claim marked denied"), tr_noop("{count} claims marked denied")),
    VisitStatus.NOT_BILLED: (tr_noop("{count} visit kept unbilled"), tr_noop("{count} visits kept unbilled")),
}
_NAMED = 4
"""So many visits that were left as they are stand in the sentence; the others are counted."""


def _moved_words(status: VisitStatus, count: int) -> str:
    return tr(_MOVED[status][0 if count == 1 else 1], count=f"{count:,}")


def left_as_they_are(refused: Sequence[Refused]) -> ClinicError:
    """What is told of the visits a batch left: the first by number and reason, in the language in force."""
    reasons = [said(one.why) for one in refused]
    named = zip(refused[:_NAMED], reasons, strict=False)
    first = "; ".join(f"{one.number}: {why.split('. ')[0].rstrip('.')}" for one, why in named)
    words = tr_count("{count} visit was left as it is", "{count} visits were left as they are", len(refused))
    more = len(refused) - _NAMED
    others = f" {tr_count('and {count} more', 'and {count} more', more)}" if more > 0 else ""
    return ClinicError(f"{words}: {first}{others}.", reasons[0].partition(". ")[2])


class QueueBatchDesk(QObject):
    """Between the foot bar and the services. One batch runs at a time; all of a session can be undone, newest first."""

    def __init__(self, page: QueuePage) -> None:
        super().__init__(page)
        self._page = page
        self._clinic = page.clinic
        self._batches, self._queue = QueueBatches(self._clinic), WorkQueue(self._clinic)
        self._task: BackgroundTask | None = None
        self.steps = BatchSteps()

    @property
    def is_running(self) -> bool:
        """Whether a batch runs."""
        return self._task is not None

    def do(self, what: str) -> None:
        """Do what a button of the foot bar names."""
        if self._is_asked():
            return
        ids = self._page.acted_on()
        if what == "undo":
            self._undo()
        elif self._task is not None:
            return
        elif not ids:
            self._page.said.emit(tr("No visit stands here to do that with"))
        elif what == "check":
            self._check_again(ids)
        elif what == "print":
            self._print(ids)
        elif what == "ask":
            self.ask_therapist(ids)
        elif what == "hold":
            words = tr_count("Why is {count} visit on hold?", "Why are {count} visits on hold?", len(ids))
            self._page.foot.ask(
                words,
                "",
                lambda reason, _for_all: self._move(ids, VisitStatus.HOLD, reason),
                back_to=self._page.table,
            )

    def move(self, status: VisitStatus) -> None:
        """Move the visits to where the menu says."""
        if self._task is None and not self._is_asked() and (ids := self._page.acted_on()):
            self._move(ids, status)

    def _is_asked(self) -> bool:
        """Whether a question stands open, which is then named: what is typed into it never goes under."""
        foot = self._page.foot
        if foot.is_asking:
            foot.answer.setFocus()
            self._page.said.emit(
                tr("Answer first, or leave the question with Esc: {question}", question=foot.question.text())
            )
        return foot.is_asking

    def ask_therapist(self, ids: list[int]) -> None:
        """Ask each visit's therapist about its worst finding; the slips are printed from the page of questions."""
        by = self._page.who()

        def work(progress: Progress) -> Batch:
            return self._batches.ask_therapists(ids, by, progress)

        self._run(tr("Asking therapists"), work, self._take_moved)

    # The batches

    def _move(self, ids: list[int], status: VisitStatus, reason: str = "") -> None:
        by = self._page.who()

        def work(progress: Progress) -> Batch:
            return self._batches.move(ids, status, by, reason, progress)

        self._run(tr("Moving visits"), work, self._take_moved)

    def _undo(self) -> None:
        batch, by = self.steps.newest, self._page.who()
        if batch is None or self._task is not None:
            self._page.said.emit(tr("Nothing to undo here"))
            return

        def work(progress: Progress) -> Batch:
            return self._batches.undo(batch, by, progress)

        self._run(tr("Putting visits back"), work, self._take_undone)

    def _check_again(self, ids: list[int]) -> None:
        def work(progress: Progress) -> CheckedAgain:
            return self._queue.check_again(ids, progress) or CheckedAgain()

        self._run(tr("Checking again"), work, self._take_checked)

    def _print(self, ids: list[int]) -> None:
        made_at, by = local_now(), self._page.who()

        def work(progress: Progress) -> bytes | None:
            return self._clinic.day_book_pdf(ids, made_at, by, progress)

        def take(content: object) -> None:
            if isinstance(content, bytes):
                self._page.paper_made.emit(f"summaries_{made_at:%Y-%m-%d}_{len(ids)}.pdf", content)

        self._run(tr("Making the summaries"), work, take)

    def _run(self, words: str, work: Callable[[Progress], object], take: Callable[[object], None]) -> None:
        """Run a batch; what it did before it was stopped is taken, too."""
        made: list[object] = []

        def keeping(progress: Progress) -> object:
            made.append(work(progress))
            return made[-1]

        def stopped() -> None:
            self._end()
            self._page.said.emit(tr("Stopped"))
            if made:
                take(made[-1])

        def done(result: object) -> None:
            self._end()
            take(result)

        self._page.begun_anew.emit()
        self._page.foot.show_working(words)
        self._task = BackgroundTask(keeping, self)
        self._task.progressed.connect(self._page.foot.show_progress)
        self._task.done.connect(done)
        self._task.failed.connect(self._fail)
        self._task.cancelled.connect(stopped)
        self._task.start()

    def stop(self) -> None:
        """Stop at the next visit; what was done stays, and can be undone."""
        if self._task is not None:
            self._task.cancel()

    def finish(self) -> None:
        """Stop and wait for the end."""
        if self._task is not None:
            self._task.cancel()
            self._task.wait()

    def _fail(self, error: ClinicError) -> None:
        self._end()
        self._page.failed.emit(error)

    def _end(self) -> None:
        self._task = None
        self._page.foot.show_done()
        self._page.table.setFocus()

    # What came of them

    def _take_moved(self, result: object) -> None:
        if not isinstance(result, Batch):
            return
        words = _moved_words(result.status, len(result.moved))
        if result.moved:
            self._add_step(words, result)
            self._page.model.choose_all(chosen=False)
        self._page.said.emit(words)
        self._after(result)

    def _add_step(self, words: str, batch: Batch) -> None:
        self.steps.add(words, batch)
        self._page.foot.show_undo(self.steps.words)

    def _take_undone(self, result: object) -> None:
        if not isinstance(result, Batch):
            return
        self.steps.take_back(result)
        self._page.foot.show_undo(self.steps.words)
        self._page.said.emit(tr_count("{count} visit put back", "{count} visits put back", len(result.moved)))
        self._after(result)

    def _take_checked(self, result: object) -> None:
        if isinstance(result, CheckedAgain):
            words = tr_count("{count} visit checked again", "{count} visits checked again", result.visits)
            changed = tr_count("{count} says something else now", "{count} say something else now", result.changed)
            self._page.said.emit(f"{words}, {changed}" if result.changed else words)
        self._page.refresh()

    def _after(self, batch: Batch) -> None:
        """Show the list as it is now, and name what was left as it is."""
        self._page.refresh()
        self._page.reopen([one.visit_id for one in batch.moved])
        self._page.records_changed.emit()
        if batch.refused:
            self._page.failed.emit(left_as_they_are(batch.refused))

    def mark_current_ready(self) -> None:
        """Mark the current visit ready and go on to the next one that needs work."""
        row = self._page.current_row()
        if row is None or self._task is not None or self._is_asked():
            return
        try:
            marked = self._batches.mark_ready(row.id, self._page.who())
        except ClinicError as error:
            self._page.failed.emit(error)
            return
        self._page.begun_anew.emit()
        self._page.next_to_work_on(row.id)
        words = tr("Visit {number} is ready", number=row.number)
        self._add_step(words, marked)
        self._page.said.emit(words)
        self._page.refresh()
        self._page.reopen([row.id])
        self._page.records_changed.emit()
