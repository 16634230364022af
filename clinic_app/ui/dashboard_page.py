"""The dashboard: what was found and how it went, what waits and what is due; every number leads to its visits."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.services.claim_papers import printed
from clinic_app.services.clinic import Clinic
from clinic_app.services.dashboard import Ask, AskKind, Dashboard, dashboard
from clinic_app.services.dashboard_papers import month_report_pdf
from clinic_app.services.due_list import DueList, due_list
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.dashboard_board import DashboardBoard
from clinic_app.ui.dashboard_filters import DashboardFilters
from clinic_app.ui.dashboard_words import days_words
from clinic_app.ui.language import tr
from clinic_app.ui.paper_desk import local_now
from clinic_app.ui.queue_behind import Behind
from clinic_app.ui.text import ElidedLabel, label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.tool_page import ToolPage

_ONE_LINE = 1120


class DashboardPage(ToolPage):
    """Numbers first, then what is due, both read off the window's thread each time the page is shown."""

    def __init__(self, clinic: Clinic, parent: QWidget | None = None) -> None:
        super().__init__("dashboard_page", parent)
        self._clinic = clinic
        self._task: BackgroundTask | None = None
        self._again = False
        self.found: Dashboard | None = None
        self.due: DueList | None = None
        self._asked_from: QWidget | None = None
        self.setProperty("ground", "win")
        self.filters = DashboardFilters(clinic.today())
        self.filters.changed.connect(self.read)
        self.filters.refused.connect(self.said)
        self.board = DashboardBoard()
        self.board.visits_asked.connect(self.ask_visits)
        self.board.due.visit_chosen.connect(self.visit_asked)
        self.board.due.list_asked.connect(lambda: self.tool_asked.emit("due_list", None))
        self._lay_out()

    def _lay_out(self) -> None:
        self.days = ElidedLabel("", "second")
        self.bar = QProgressBar()
        self.bar.setObjectName("dashboard_progress")
        self.bar.setAccessibleName(tr("Adding up"))
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setFixedWidth(current_look().px(110))
        self.cancel = KeyButton(tr("Cancel"), "quiet")
        self.cancel.setObjectName("dashboard_cancel")
        self.cancel.clicked.connect(self.stop)
        self.again = KeyButton(tr("Read again"), "quiet", key="F5")
        self.paper = KeyButton(tr("Report"), icon="printer", key="Ctrl+P")
        for button, name, do in (
            (self.again, "dashboard_again", self.read),
            (self.paper, "dashboard_paper", self.make_paper),
        ):
            button.setObjectName(name)
            button.clicked.connect(lambda _checked=False, do=do: do())
        head = QHBoxLayout()
        head.setSpacing(SPACE.small)
        for part in (label(tr("Dashboard"), "title"), self.days):
            head.addWidget(part, int(part is self.days))
        self._tail = QHBoxLayout()
        self._tail.setSpacing(SPACE.small)
        for extra in (self.bar, self.cancel, self.again, self.paper):
            self._tail.addWidget(extra)
        self._head = QGridLayout()
        self._head.setContentsMargins(SPACE.side, SPACE.large, SPACE.side, 0)
        self._head.setSpacing(SPACE.small)
        self._head.addLayout(head, 0, 0)
        self._head.addWidget(self.filters, 0, 1)
        self._head.addLayout(self._tail, 0, 2)
        self._head.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addLayout(self._head)
        column.addWidget(self.board, 1)
        self._show_working(working=False)

    def minimumSizeHint(self) -> QSize:
        """Any width: the page takes what there is, rather than the window the page's."""
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: Any) -> None:
        """The filters under the title where one line is too short for both."""
        super().resizeEvent(event)
        narrow = self.width() < current_look().px(_ONE_LINE)
        self._head.addWidget(self.filters, int(narrow), 0 if narrow else 1, 1, 3 if narrow else 1)

    # Reading

    def begin(self) -> None:
        """Read what is true now; who comes back from the visits of a number stands at that number."""
        self.filters.offer(self._clinic.payers(), self._clinic.people())
        self.read()
        asked_from, self._asked_from = self._asked_from, None
        if asked_from is not None and asked_from.isVisibleTo(self):
            asked_from.setFocus()
        else:
            self.filters.spans.setFocus()

    def read(self) -> None:
        """Add up what the filters let through."""
        if self._task is not None:
            self._again = True
            self._task.cancel()
            return
        scope = self.filters.scope(self._clinic.today())
        self.days.setText(days_words(scope.first, scope.last))

        def work(progress: Progress) -> Dashboard | None:
            for library in ("clinic_app.reports.charts", "pypdfium2"):  # so that the window does not wait for them
                import_module(library)
            return dashboard(self._clinic, scope, progress)

        self._start(work, self._take)

    def _start(self, work: Callable[[Progress], Any], take: Callable[[Any], None]) -> None:
        task = self._task = BackgroundTask(work, self)
        task.progressed.connect(lambda share, _words: self._tell_progress(share))
        task.done.connect(take)
        task.failed.connect(self._fail)
        task.cancelled.connect(self._stopped)
        self._show_working(working=True)
        task.start()

    def _show_working(self, *, working: bool) -> None:
        self.bar.setValue(0)
        for part in (self.bar, self.cancel):
            part.setVisible(working)
        self.paper.setEnabled(not working and self.found is not None)

    def _tell_progress(self, share: float) -> None:
        self.bar.setValue(round(share * 1000))

    def _take(self, found: Dashboard | None) -> None:
        self._task = None
        if found is not None:
            self.found = found
            self.board.show_dashboard(found)
        self._read_due()

    def _read_due(self) -> None:
        def work(progress: Progress) -> DueList | None:
            return due_list(self._clinic, progress)

        self.board.due.show_reading(0.0)
        self._start(work, self._take_due)
        if self._task is not None:
            self._task.progressed.connect(lambda share, _words: self.board.due.show_reading(share))

    def _take_due(self, due: DueList | None) -> None:
        self._task = None
        if due is not None:
            self.due = due
        self._show_due()
        self._show_working(working=False)

    def _show_due(self) -> None:
        self.board.due.show_due(self.due, self.filters.people.currentData() or 0)

    def _fail(self, error: ClinicError) -> None:
        self._task = None
        self._show_due()
        self._show_working(working=False)
        self.failed.emit(error)

    def _stopped(self) -> None:
        self._task = None
        self._show_working(working=False)
        if self._again:
            self._again = False
            self.read()
        else:
            self._show_due()
            self.again.setFocus()
            self.said.emit(tr("Adding up was stopped"))

    def stop(self) -> None:
        """Give up reading; what was read before stays."""
        if self._task is not None:
            self._task.cancel()

    # The visits behind a number

    def ask_visits(self, title: str, ask: Ask) -> None:
        """Show the visits a number stands on in the work queue: the one way from every number of this page."""
        focus = QApplication.focusWidget()
        self._asked_from = focus if focus is not None and self.isAncestorOf(focus) else None
        self.tool_asked.emit("queue", Behind(title, self._scope_words(ask), ask))

    def _scope_words(self, ask: Ask) -> str:
        """Which days, payer and clinician a number is of; what waits is of all days."""
        scope = self.found.scope if ask.kind is AskKind.NAMED and self.found is not None else ask.scope
        days = days_words(scope.first, scope.last) if scope.first is not None else tr("all days")
        payer = self.filters.payers.itemText(self.filters.payers.findData(scope.payer)) if scope.payer else ""
        people = self.filters.people
        person = people.itemText(people.findData(scope.provider_id)) if scope.provider_id else ""
        return ", ".join(part for part in (days, payer, person) if part)

    # Paper and leaving

    def print_paper(self) -> bool:
        """The print key makes the report."""
        self.make_paper()
        return True

    def make_paper(self) -> None:
        """The numbers shown, as a report to print or save."""
        if self.found is None or self._task is not None:
            return
        found, due = self.found, self.due
        mark = printed(local_now(), self.who(), training=self._clinic.is_practice)
        chosen = (
            self.filters.payers.currentText() if self.filters.payers.currentData() else "",
            self.filters.people.currentText() if self.filters.people.currentData() else "",
        )
        self._start(lambda _progress: month_report_pdf(self._clinic, found, due, chosen, mark), self._show_paper)

    def _show_paper(self, made: tuple[str, bytes]) -> None:
        self._task = None
        self._show_working(working=False)
        self.paper_made.emit(*made)

    def finish(self) -> bool:
        """Stop reading before the clinic closes."""
        for task in self.findChildren(BackgroundTask):
            task.cancel()
            task.wait()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F5 reads again; Escape stops reading and leads back."""
        if event.key() == Qt.Key.Key_F5:
            self.read()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.stop()
        super().keyPressEvent(event)
