"""The dashboard: what was found and how it went, what waits and what is due; every number leads to its visits."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from importlib import import_module
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.services.claim_papers import printed
from clinic_app.services.clinic import Clinic
from clinic_app.services.dashboard import Ask, Dashboard, dashboard, listed_visits, visits_behind
from clinic_app.services.dashboard_papers import month_report_pdf
from clinic_app.services.due_list import DueList, due_list
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.buttons import KeyButton
from clinic_app.ui.dashboard_board import DashboardBoard
from clinic_app.ui.dashboard_filters import DashboardFilters
from clinic_app.ui.dashboard_words import days_words
from clinic_app.ui.language import tr
from clinic_app.ui.paper_desk import local_now
from clinic_app.ui.text import ElidedLabel, label
from clinic_app.ui.theme import current_look
from clinic_app.ui.tokens import SPACE
from clinic_app.ui.tool_page import ToolPage
from clinic_app.ui.visit_list_panel import VisitListPanel

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
        self.listed: tuple[str, Ask] | None = None
        self.setProperty("ground", "win")
        self.filters = DashboardFilters(clinic.today())
        self.filters.changed.connect(self.read)
        self.filters.refused.connect(self.said)
        self.board = DashboardBoard()
        self.board.visits_asked.connect(self.ask_visits)
        self.board.due.visit_chosen.connect(self.visit_asked)
        self.board.due.list_asked.connect(lambda: self.tool_asked.emit("due_list", None))
        self.list = VisitListPanel(lambda ids: listed_visits(clinic, ids))
        self.list.visit_chosen.connect(self.visit_asked)
        self.list.left.connect(self.show_board)
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
        front = QWidget()
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
        column = QVBoxLayout(front)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.medium)
        column.addLayout(self._head)
        column.addWidget(self.board, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(front)
        self.stack.setMinimumWidth(1)  # the page takes any width there is, rather than the window the page's
        self.stack.addWidget(self.list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        self._show_working(working=False)

    def resizeEvent(self, event: Any) -> None:
        """The filters under the title where one line is too short for both."""
        super().resizeEvent(event)
        narrow = self.width() < current_look().px(_ONE_LINE)
        self._head.addWidget(self.filters, int(narrow), 0 if narrow else 1, 1, 3 if narrow else 1)

    # Reading

    def begin(self) -> None:
        """Read what is true now; a list that was left for a visit is shown again."""
        self.filters.offer(self._clinic.payers(), self._clinic.people())
        self.read()
        if self.listed is not None:
            self.ask_visits(*self.listed)
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
        """Read which visits a number stands on, and show them."""
        self.listed = (title, ask)
        task = BackgroundTask(lambda _progress: visits_behind(self._clinic, ask), self)

        def take(ids: array[int]) -> None:
            if self.listed == (title, ask):
                self.show_visit_ids(title, ids)

        task.done.connect(take)
        task.failed.connect(self.failed)
        task.start()

    def show_visit_ids(self, title: str, ids: Sequence[int]) -> None:
        """Show these visits: the one place through which every number of this page leads to its list."""
        self.list.show_visits(title, ids, {one.profile: one.name for one in self._clinic.payers()})
        self.stack.setCurrentWidget(self.list)
        self.list.table.setFocus()

    def show_board(self) -> None:
        """Back from the list."""
        self.listed = None
        self.stack.setCurrentIndex(0)
        self.filters.spans.setFocus()

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
