"""Bring in: a file of another system from choosing it over its columns and the dry run to the visits that want work."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.services.bring_in.carrying_out import Done, bring_in
from clinic_app.services.bring_in.desk import FileRead, ImportDesk
from clinic_app.services.bring_in.fields import Kind
from clinic_app.services.bring_in.fix_list import fix_list, refused_rows_csv
from clinic_app.services.bring_in.mapping import ColumnMapping
from clinic_app.services.bring_in.plan import ImportPlan
from clinic_app.services.bring_in.planning import unknown_payers
from clinic_app.services.bring_in.preview import preview_of
from clinic_app.services.bring_in.samples import write_sample
from clinic_app.services.bring_in.undoing import undo_import
from clinic_app.services.bring_in.watched_folder import watch_folder, watched_files, watched_folder
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, may
from clinic_app.store.imports import ImportRecord, ImportState
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.bring_in_columns import BringInColumns, preview_heads
from clinic_app.ui.bring_in_home import BringInHome
from clinic_app.ui.bring_in_outcome import BringInDryRun, BringInEnd
from clinic_app.ui.language import tr
from clinic_app.ui.outside import ask_place, write_outside
from clinic_app.ui.release_views import WorkingView
from clinic_app.ui.text import label
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.tool_page import ToolPage

_FILTER = "CSV, Excel, 837 (*.csv *.txt *.tsv *.xlsx *.837 *.x12 *.edi *.clm);;* (*)"
_REFUSED_NAME = "refused-rows.csv"


class BringInPage(ToolPage):
    """Five views on one page: beginning, columns, dry run, work in progress, end."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("bring_in_page", parent)
        self._clinic = clinic
        self._desk = ImportDesk(clinic)
        self._task: BackgroundTask | None = None
        self._file: FileRead | None = None
        self._mapping: ColumnMapping | None = None
        self._plan: ImportPlan | None = None
        self._shown: ImportRecord | None = None
        self._from: QWidget | None = None
        self._is_allowed = may(clinic, Action.IMPORT_RECORDS)
        column = QVBoxLayout(self)
        if not self._is_allowed:
            column.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, SPACE.large)
            column.addWidget(label(tr("Bring in"), "title"))
            told = tr("Only the front desk, the biller and the owner bring records of other systems in.")
            column.addWidget(label(told, "second", "bring_in_refused", wrap=True))
            column.addStretch(1)
            return
        column.setContentsMargins(0, 0, 0, 0)
        self.home = BringInHome(practice=clinic.is_practice)
        self.columns, self.dry_run, self.end = BringInColumns(), BringInDryRun(), BringInEnd()
        self.working = WorkingView()
        self._views = QStackedWidget()
        for view in (self.home, self.columns, self.dry_run, self.working, self.end):
            self._views.addWidget(view)
        column.addWidget(self._views)
        self._connect()

    def _connect(self) -> None:
        home, columns, dry_run, end = self.home, self.columns, self.dry_run, self.end
        home.file_asked.connect(self.ask_file)
        home.sample_asked.connect(self.take_sample)
        home.folder_asked.connect(self.ask_folder)
        home.folder_dropped.connect(lambda: self.watch(None))
        home.undo_asked.connect(self.undo)
        home.open_asked.connect(self.show_import)
        home.given_up.connect(self.given_up)
        columns.changed.connect(self._take_mapping)
        columns.accepted.connect(self.run_dry)
        columns.given_up.connect(self._back_home)
        dry_run.accepted.connect(self.keep)
        dry_run.save_asked.connect(self.save_refused)
        dry_run.given_up.connect(self._back_to_columns)
        end.visit_asked.connect(self.visit_asked)
        end.undo_asked.connect(lambda: self.undo(self._shown))
        end.given_up.connect(self._back_home)
        self.working.cancel_asked.connect(self.cancel)
        for keys, do in (
            ("Ctrl+O", self._choose),
            ("Ctrl+Return", self._go_on),
            ("Ctrl+E", self._save_shown),
            ("Ctrl+Shift+Z", self._take_back_shown),
        ):
            self._listen(keys, do)

    def _in(self, view: QWidget) -> bool:
        return self._views.currentWidget() is view

    def _choose(self) -> None:
        if self._in(self.home):
            self.ask_file()

    def _save_shown(self) -> None:
        if self._in(self.dry_run):
            self.dry_run.save()

    def _go_on(self) -> None:
        if self._in(self.columns):
            self.columns.accept()
        elif self._in(self.dry_run):
            self.dry_run.accept()

    def _take_back_shown(self) -> None:
        if self._in(self.home):
            self.home.ask_undo()
        elif self._in(self.end):
            self.undo(self._shown)

    def _listen(self, keys: str, do: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _checked=False: do())
        self.addAction(action)

    # Showing

    def begin(self) -> None:
        """Show what is true now; a file that is being looked at, or a work in progress, stays."""
        if not self._is_allowed:
            self.setFocus()
        elif self._task is not None:
            self.working.cancel_button.setFocus()
        elif self._views.currentWidget() is self.end and self._shown is not None:
            self.show_import(self._shown)
        elif self._views.currentWidget() is self.home:
            self._back_home()
        elif (view := self._views.currentWidget()) is not None:
            view.setFocus()

    def begin_with(self, given: object) -> None:
        """Begin with a file, such as one that was dropped on the window."""
        if isinstance(given, Path):
            self.take(given)

    def _back_home(self) -> None:
        self._file = self._mapping = self._plan = self._shown = None
        self.home.show_imports(self._desk.earlier())
        self.home.show_folder(watched_folder(self._clinic), watched_files(self._clinic))
        self._views.setCurrentWidget(self.home)
        (self.home.imports if self.home.imports.isVisible() else self.home.choose_button).setFocus()

    def _back_to_columns(self) -> None:
        self._plan = None
        if self._file is None or self._file.table is None:
            self._back_home()
            return
        self._views.setCurrentWidget(self.columns)
        self.columns.go_button.setFocus()

    # Work

    def _work(
        self, title: str, work: Callable[[Progress], Any], done: Callable[[Any], None], paths: Sequence[Path] = ()
    ) -> None:
        if self._task is not None:
            return
        self.begun_anew.emit()
        self._from = self._views.currentWidget()
        self.working.begin(title, paths)
        self._views.setCurrentWidget(self.working)
        self.working.cancel_button.setFocus()
        task = BackgroundTask(work, self)
        task.progressed.connect(self.working.show_progress)
        task.done.connect(lambda result: self._end_of_work(done, result))
        task.failed.connect(self._fail)
        task.cancelled.connect(self._stopped)
        self._task = task
        task.start()

    def cancel(self) -> None:
        """Stop; what was brought in so far is taken back."""
        if self._task is not None and self.working.can_stop:
            self._task.cancel()

    def _end_of_work(self, done: Callable[[Any], None], result: Any) -> None:
        self._task = None
        done(result)

    def _fail(self, error: ClinicError) -> None:
        self._go_back()
        self.failed.emit(error)

    def _stopped(self) -> None:
        self._go_back()
        self.said.emit(tr("Stopped; nothing was changed"))

    def _go_back(self) -> None:
        self._task = None
        if self._from is None or self._from in {self.home, self.end}:
            self._back_home()
            self.records_changed.emit()
        elif self._from is self.dry_run:  # the dry run held for what was kept before it
            self._back_to_columns()
        else:
            self._views.setCurrentWidget(self._from)
            self._from.setFocus()

    # A file

    def ask_file(self) -> None:
        """Choose a file."""
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Bring in"), str(Path.home()), _FILTER)
        if chosen:
            self.take(Path(chosen))

    def take_sample(self, kind: Kind) -> None:
        """Take one of the invented files of the practice clinic."""
        try:
            self.take(write_sample(self._clinic, kind))
        except ClinicError as error:
            self.failed.emit(error)

    def take(self, path: Path) -> None:
        """Read a file and show its columns, or for claims the dry run at once."""
        if not self._is_allowed or self._task is not None:
            return
        self._plan = self._shown = None
        self._views.setCurrentWidget(self.home)  # where a file that cannot be read leads back to
        self._work(tr("Reading"), lambda tell: self._desk.read(path, tell), self._show_file, [path])

    def _show_file(self, file: FileRead) -> None:
        self._file, self._mapping = file, file.mapping
        if file.table is None or file.mapping is None:
            self._views.setCurrentWidget(self.home)
            self.run_dry()
            return
        self.columns.show_table(file.table, file.mapping)
        self._take_mapping(file.mapping)
        self._show_payers()
        self._views.setCurrentWidget(self.columns)
        (self.columns.go_button if not file.mapping.lacking else self.columns.kind).setFocus()

    def _take_mapping(self, mapping: ColumnMapping) -> None:
        before, self._mapping = self._mapping, mapping
        if self._file is None or self._file.table is None:
            return
        self.columns.show_preview(preview_of(self._file.table, mapping, self._clinic.today()), preview_heads(mapping))
        if before is not None and before.fields != mapping.fields:
            self._show_payers()

    def _show_payers(self) -> None:
        if self._file is None or self._file.table is None or self._mapping is None:
            return
        asked = ColumnMapping(self._mapping.kind, self._mapping.fields)
        unknown = unknown_payers(self._clinic, self._file.words, asked)
        self.columns.show_payers(unknown, self._clinic.payers(), self._mapping)

    def run_dry(self) -> None:
        """Read every row and show what would happen."""
        file, mapping = self._file, self._mapping
        if file is not None:
            self._work(tr("Looking at every row"), lambda tell: self._desk.plan(file, mapping, tell), self._show_plan)

    def _show_plan(self, plan: ImportPlan) -> None:
        self._plan = plan
        self._views.setCurrentWidget(self.dry_run)
        self.dry_run.show_plan(plan, self._desk.brought_before(plan))

    def save_refused(self) -> None:
        """Save the refused rows, to be mended and brought in again."""
        if self._plan is None:
            return
        try:
            content = refused_rows_csv(self._clinic, self._plan)
            path = ask_place(self, tr("Refused rows"), _REFUSED_NAME, "CSV (*.csv)")
            if path is not None:
                self.said.emit(write_outside(path, content))
        except ClinicError as error:
            self.failed.emit(error)

    def keep(self) -> None:
        """Bring in what the dry run shows."""
        plan = self._plan
        if plan is not None:
            self._work(tr("Bringing it in"), lambda tell: bring_in(self._clinic, plan, tell), self._kept)

    def _kept(self, done: Done | None) -> None:
        if done is None:  # stopped, and told by the task
            return
        self._file = self._mapping = self._plan = None
        self.records_changed.emit()
        self.show_import(done.record)
        self.said.emit(tr("Brought in; it can be taken back"))

    def show_import(self, record: ImportRecord) -> None:
        """Show what an import brought, the worst first."""
        now = self._desk.record(record.id)
        if now is None or now.state is not ImportState.DONE:
            return
        self._shown = now
        self._views.setCurrentWidget(self.end)
        self.end.show_import(now, fix_list(self._clinic, now.id))

    def undo(self, record: ImportRecord | None) -> None:
        """Take an import back whole."""
        if record is None:
            return

        def work(tell: Progress) -> None:
            undo_import(self._clinic, record.id, tell)

        self._work(tr("Taking it back"), work, self._undone)
        self.working.can_stop = False
        self.working.cancel_button.setVisible(False)

    def _undone(self, _nothing: object) -> None:
        self._back_home()
        self.records_changed.emit()
        self.said.emit(tr("Taken back; everything is as it was before"))

    # The watched folder

    def ask_folder(self) -> None:
        """Choose the folder to watch."""
        chosen = QFileDialog.getExistingDirectory(self, tr("Folder to watch"), str(Path.home()))
        if chosen:
            self.watch(Path(chosen))

    def watch(self, folder: Path | None) -> None:
        """Watch a folder, or none."""
        try:
            watch_folder(self._clinic, folder)
        except ClinicError as error:
            self.failed.emit(error)
        self._back_home()

    def look_again(self) -> None:
        """The watched folder brought something: the lists show it, if they are seen."""
        if self._is_allowed and self._task is None and self._views.currentWidget() is self.home and self.isVisible():
            self._back_home()

    # Keys, closing

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape stops the work, or goes one step back."""
        if event.key() != Qt.Key.Key_Escape or not self._is_allowed:
            super().keyPressEvent(event)
        elif self._task is not None:
            self.cancel()
        elif self._views.currentWidget() is self.home:
            self.given_up.emit()
        elif self._views.currentWidget() is self.dry_run:
            self._back_to_columns()
        else:
            self._back_home()

    def finish(self) -> bool:
        """Stop what is being done and wait: what was brought in so far is taken back. Undoing goes on to its end."""
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
            self._task = None
        return True
