"""Code releases: what is in force, official files taken in after their difference was seen, and taken out again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from clinic_app.codebook.edition_facts import EditionFacts
from clinic_app.codebook.imported_editions import TableKind
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import VisitRecord
from clinic_app.rules.edition import rule_book_edition
from clinic_app.services.checking import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.code_releases import (
    StagedRelease,
    accept,
    discard,
    remember_looked_at,
    stage_files,
    stage_removal,
    take_note,
    what_changed,
)
from clinic_app.services.release_difference import ReleaseDifference
from clinic_app.services.table_age import past_tables
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.difference_view import DifferenceView
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.release_views import EditionsView, WorkingView
from clinic_app.ui.tool_page import ToolPage
from clinic_app.ui.window_memory import WindowMemory

_FILTER = tr_noop("Official files (*.zip *.txt *.csv *.xlsx *.xml);;All files (*)")


class ReleasePage(ToolPage):
    """Three views on one page: the editions, the work in progress, the difference with its decision."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("release_page", parent)
        self._clinic = clinic
        self._task: BackgroundTask | None = None
        self.staged: StagedRelease | None = None
        self._changed: ReleaseDifference | None = None
        self.editions, self.working = EditionsView(), WorkingView()
        self.difference = DifferenceView(self._patient_name)
        self._views = QStackedWidget()
        for view in (self.editions, self.working, self.difference):
            self._views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._views)
        self.setAcceptDrops(True)
        self.editions.files_asked.connect(self.ask_files)
        self.editions.removal_asked.connect(self.stage_removal)
        self.editions.look_asked.connect(self.look_through)
        self.editions.given_up.connect(self.given_up)
        self.working.cancel_asked.connect(self.cancel)
        self.difference.accepted.connect(self.accept)
        self.difference.discarded.connect(self.discard)
        self.difference.visit_asked.connect(self.visit_asked)
        for keys, do in ((("Ctrl+O",), self.ask_files), (("Del",), self.editions.ask_removal)):
            self._listen(self.editions, keys, do)
        self.difference.addAction(self.difference.accept_action)
        self.difference.accept_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _listen(self, part: QWidget, keys: Sequence[str], do: Callable[[], object]) -> None:
        action = QAction(part)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: do())
        part.addAction(action)

    def _patient_name(self, record: VisitRecord) -> str:
        patient = self._clinic.patient(record.patient_id)
        return patient.listed_name if patient is not None else ""

    # Showing

    def begin(self) -> None:
        """Show what is in force; a difference that waits for a decision, or a work in progress, stays."""
        self._show_editions()
        if self._task is None and not self.is_deciding:
            self._views.setCurrentWidget(self.editions)
            self.editions.list.setFocus()
        elif self._views.currentWidget() is self.difference:
            self.difference.list.setFocus()

    def _show_editions(self) -> None:
        book, today = self._clinic.checking.codebook, self._clinic.today()
        asked = _asked_on(book.facts, self._clinic.checking, today)
        self.editions.show_editions(book.facts, asked, today)
        self.editions.show_reminders(past_tables(book, today))
        self.editions.rules.setText(tr("Rule book {rule_book_edition}", rule_book_edition=rule_book_edition()))

    def show_working(self) -> None:
        """Show the work in progress."""
        self._views.setCurrentWidget(self.working)

    @property
    def is_deciding(self) -> bool:
        """Whether a difference waits for the person."""
        return self.staged is not None or self._changed is not None

    def _back_to_editions(self) -> None:
        self._task = None
        self.staged = self._changed = None
        self._show_editions()
        self._views.setCurrentWidget(self.editions)
        self.editions.list.setFocus()

    # Work

    def _work(
        self,
        title: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        paths: Sequence[Path] = (),
        *,
        can_stop: bool = True,
    ) -> None:
        if self._task is not None:
            return
        self.working.begin(title, paths, can_stop=can_stop)
        self.show_working()
        task = BackgroundTask(work, self)
        task.progressed.connect(self.working.show_progress)
        task.done.connect(done)
        task.failed.connect(self._fail)
        task.cancelled.connect(self._stopped)
        self._task = task
        task.start()

    def cancel(self) -> None:
        """Stop what is being done; nothing is changed by it."""
        if self._task is not None and self.working.can_stop:
            self._task.cancel()

    def _fail(self, error: ClinicError) -> None:
        self._back_to_editions()
        self.failed.emit(error)

    def _stopped(self) -> None:
        discard()
        self._back_to_editions()
        self.said.emit(tr("Stopped; nothing was changed"))

    # Taking in

    def ask_files(self) -> None:
        """Choose official files and see what they change."""
        chosen, _ = QFileDialog.getOpenFileNames(self, tr("Official files"), str(Path.home()), tr(_FILTER))
        self.stage([Path(one) for one in chosen])

    def stage(self, paths: Sequence[Path]) -> None:
        """Read official files and show what they would change; nothing is taken in yet."""
        if paths and self._may_begin():
            by = WindowMemory().who
            self._work(
                tr("Reading official files"),
                lambda progress: stage_files(self._clinic, paths, by, progress),
                self._show_staged,
                paths,
            )

    def stage_removal(self, facts: EditionFacts) -> None:
        """Show what taking an edition out again would change."""
        if self._may_begin():
            self._work(
                tr("Comparing without {table} {edition}", table=facts.table, edition=facts.edition),
                lambda progress: stage_removal(self._clinic, [facts], progress),
                self._show_staged,
            )

    def _may_begin(self) -> bool:
        if self.is_deciding:
            self.failed.emit(
                ClinicError(tr("A difference waits for your decision."), tr("Accept or discard it first."))
            )
            return False
        return self._task is None

    def _show_staged(self, release: StagedRelease) -> None:
        self._task = None
        self.staged = release
        title = tr("What these tables change") if release.put else tr("What taking it out changes")
        words = tr("Accept") if release.put else tr("Take it out")
        self.difference.show_difference(title, words, release.difference, release.facts, release.drop)
        self._views.setCurrentWidget(self.difference)
        self.difference.list.setFocus()

    def accept(self) -> None:
        """Take in what was shown."""
        release, changed, by = self.staged, self._changed, WindowMemory().who
        if release is not None:
            self._work(
                tr("Taking it in"), lambda tell: accept(self._clinic, release, by, tell), self._use, can_stop=False
            )
        elif changed is not None:
            self._work(
                tr("Noting the new verdicts"),
                lambda tell: take_note(self._clinic, changed, by, tell),
                self._noted,
                can_stop=False,
            )

    def _use(self, checking: Checking) -> None:
        self._clinic.use(checking)
        remember_looked_at(self._clinic)
        self._back_to_editions()
        self.records_changed.emit()
        self.said.emit(tr("The code tables are in force"))

    def _noted(self, _nothing: object) -> None:
        self._back_to_editions()
        self.records_changed.emit()
        self.said.emit(tr("The lists show the new verdicts"))

    def discard(self) -> None:
        """Throw away what was shown; everything stays as it was."""
        discard()
        self._back_to_editions()
        self.said.emit(tr("Discarded; nothing was changed"))

    # Another rule book

    def look_through(self) -> None:
        """Show what this program says otherwise of claims not sent than was said when they were checked last."""
        if self._may_begin():
            self._work(
                tr("Looking through claims not sent yet"),
                lambda progress: what_changed(self._clinic, progress),
                self._show_changed,
            )

    def _show_changed(self, difference: ReleaseDifference) -> None:
        self._task = None
        self._changed = difference
        self.difference.show_difference(tr("What changed with this version"), tr("Note the new verdicts"), difference)
        self._views.setCurrentWidget(self.difference)
        self.difference.list.setFocus()

    # Keys, dropped files, closing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape cancels, discards, or leads back to the visit."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._task is not None:
            self.cancel()
        elif self._views.currentWidget() is self.difference:
            self.discard()
        else:
            self.given_up.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files of this machine may be dropped."""
        if _dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Dropped files are read as chosen ones are."""
        event.acceptProposedAction()
        self.stage(_dropped(event.mimeData()))

    def may_stop(self) -> bool:
        """Tables that are being taken in are taken in to the end."""
        return self._task is None or self.working.can_stop

    def finish(self) -> bool:
        """Stop and wait: nothing of a difference that was not accepted is kept. What is being taken in goes on."""
        if self._task is not None and not self.working.can_stop:
            return False
        left_over = self._task is not None or self.staged is not None
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
        self._task = self.staged = None
        if left_over:
            discard()
        return True


def _dropped(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _asked_on(facts: Sequence[EditionFacts], checking: Checking, day: date) -> list[EditionFacts]:
    """The editions that answer for a visit of a day, one of each table."""
    book = checking.codebook.on(day)
    editions = book.diagnoses.editions()
    names = {
        TableKind.NCCI: book.ncci.edition.name,
        TableKind.MUE: book.mue.edition.name,
        TableKind.ORDER: editions.codes.isoformat(),
        TableKind.TABULAR: editions.notes.isoformat(),
    }
    asked = [one for one in facts if names.get(one.kind) == one.edition and not one.damaged]
    fees = [one for one in facts if one.kind is TableKind.FEES and one.covers_from.year == day.year]
    return asked + fees[-1:]
