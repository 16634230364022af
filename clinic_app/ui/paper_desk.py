"""Papers of the open clinic: the summary of the visit at work, and the day book, made off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QObject, Signal

from clinic_app.domain.errors import ClinicError
from clinic_app.services.audit import note_paper
from clinic_app.services.clinic import Clinic
from clinic_app.ui.background_task import BackgroundTask, Progress
from clinic_app.ui.language import tr
from clinic_app.ui.summary_page import SummaryPage
from clinic_app.ui.visit_desk import VisitDesk

Clock = Callable[[], datetime]


def local_now() -> datetime:
    """Now, where the clinic is."""
    return datetime.now().astimezone()


class PaperDesk(QObject):
    """``shown``: a paper stands on the page. ``failed(error)``: a `ClinicError`."""

    shown = Signal()
    failed = Signal(object)

    def __init__(self, clinic: Clinic, desk: VisitDesk, page: SummaryPage, clock: Clock = local_now) -> None:
        super().__init__(page)
        self._clinic, self._desk, self._page, self._clock = clinic, desk, page, clock
        self._task: BackgroundTask | None = None
        self.about: tuple[str, int, int] = ("paper", 0, 0)
        """What the paper shown is about, for the audit trail: kind, number, version."""
        page.leaves = lambda how: note_paper(clinic, how, *self.about)
        page.cancel_asked.connect(self._cancel)

    def show_summary(self) -> bool:
        """Keep the visit and show its sheet; False if there is none or it could not be kept."""
        self._desk.form.commit()
        if self._desk.visit_at_work is None or not self._desk.save():
            return False
        at_work = self._desk.visit_at_work
        try:
            checked = self._clinic.check(at_work, self._desk.form.visit())
            name, content = self._clinic.summary_pdf(at_work, checked, self._clock(), self._desk.who)
        except ClinicError as error:
            self.failed.emit(error)
            return False
        self.about = ("visit", at_work.record.id, at_work.record.version)
        self._page.show_pdf(name, content)
        self.shown.emit()
        return True

    def save_summary(self) -> None:
        """Show the sheet and ask where to save it."""
        if self.show_summary():
            self._page.ask_and_save()

    def show_day_book(self, day: date) -> None:
        """Make the sheets of a day behind a cover; the bar tells how far it is, Cancel stops it."""
        if self._task is not None or not self._desk.leave():
            return
        made_at = self._clock()

        def work(progress: Progress) -> bytes | None:
            return self._clinic.day_book_pdf(day, made_at, self._desk.who, progress)

        self.about = ("day_book", 0, 0)
        self._page.show_working(tr("Day book"))
        self.shown.emit()
        self._task = BackgroundTask(work, self)
        self._task.progressed.connect(self._page.show_progress)
        self._task.done.connect(lambda content: self._show_made(f"day-book_{day.isoformat()}.pdf", content))
        self._task.failed.connect(self._give_up)
        self._task.cancelled.connect(self._give_up)
        self._task.start()

    def _show_made(self, name: str, content: bytes | None) -> None:
        self._task = None
        if content is None:
            self._page.given_up.emit()
        else:
            self._page.show_pdf(name, content)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _give_up(self, error: ClinicError | None = None) -> None:
        self._task = None
        self._page.given_up.emit()
        if error is not None:
            self.failed.emit(error)

    def close(self) -> None:
        """Stop what is being made and wait for its end."""
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
