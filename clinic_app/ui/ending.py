"""How the work in a clinic ends: locked with a draft, handed to another workspace, or closed. Nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.services.locking import note_lock
from clinic_app.ui.left_off import LeftOff, keep_half_typed, keep_untaken, left_off, with_draft
from clinic_app.ui.lock_cover import LockCover

if TYPE_CHECKING:
    from clinic_app.ui.main_window import MainWindow
    from clinic_app.ui.workspace import Workspace


class Ending(QObject):
    """Keeps what was typed, stops what runs, closes. Each way says whether it could be gone."""

    def __init__(self, workspace: Workspace, window: MainWindow) -> None:
        super().__init__(workspace)
        self._workspace, self._window = workspace, window
        self._clinic, self._screen, self._places = workspace.clinic, workspace.screen_of_visits, workspace.places

    def lock_up(self, why: str, account_id: int) -> LeftOff | None:
        """Keep what was typed as a draft and close, without making a version; None if it could not be kept."""
        here = self._kept_as_draft(account_id, lambda: note_lock(self._clinic, why))
        if here is not None:
            cover = LockCover(self._window)
            here = self._left_by_pages(here)
            self._close()
            cover.deleteLater()
        return here

    def make_way(self) -> LeftOff | None:
        """Keep what was typed and stop, with the clinic open: another workspace takes the place of this one.

        None if it could not be kept, or while a page does what cannot be stopped; that page is shown then.
        """
        for name, page in self._places.tools.items():
            if not page.may_stop():
                self._workspace.go(name)
                return None
        here = self._kept_as_draft(self._clinic.account_id, lambda: None)
        if here is not None:
            here = self._left_by_pages(here)
            self._stop()
        return here

    def close(self, *, at_the_end: bool) -> bool:
        """Keep what was typed and close; False if it could not be kept. At the end of the program a backup is made."""
        if (field := self._field_in_focus()) is not None:
            field.clearFocus()  # a field that keeps its value when it is left does so while the clinic is open
        for name, page in self._places.tools.items():
            if not page.finish():
                self._workspace.go(name)
                return False
        if not self._screen.close_visit():
            self._workspace.go("visits")
            return False
        if (patients := self._places.patients_if_made()) is not None and not patients.leave():
            self._workspace.go("patients")
            return False
        with suppress(ClinicError):  # a disk that is full must not hold the window open for a few words
            keep_untaken(self._workspace)
        self._close(at_the_end=at_the_end)
        return True

    def _kept_as_draft(self, account_id: int, note: Callable[[], object]) -> LeftOff | None:
        here = left_off(self._workspace, account_id)
        self._screen.form.commit()
        if not self._screen.desk.autosave():
            return None
        try:
            keep_half_typed(self._workspace)
            note()
        except ClinicError as error:
            self._workspace.message.say(error)
            return None
        return here

    def _left_by_pages(self, here: LeftOff) -> LeftOff:
        """Stop what runs on the pages, once what was typed is kept."""
        for page in self._places.tools.values():
            page.lock_up()
        here = with_draft(here, self._workspace)
        if (field := self._field_in_focus()) is not None:
            field.blockSignals(True)  # losing the focus to the door is no leaving: it would save what is half typed
        self._screen.desk.visit_at_work = None
        return here

    def _field_in_focus(self) -> QWidget | None:
        focus: QWidget | None = QApplication.focusWidget()
        return focus if focus is not None and self._workspace.isAncestorOf(focus) else None

    def _close(self, *, at_the_end: bool = False) -> None:
        self._stop(at_the_end=at_the_end)
        self._clinic.close()

    def _stop(self, *, at_the_end: bool = False) -> None:
        to = self._workspace
        if self._places.is_made("summary"):
            to.papers.close()
        if (patients := self._places.patients_if_made()) is not None:
            patients.finish()
        for running in (to.trail, to.queue, to.search, to.watcher):
            running.stop()
        to.take_off_bar()
        if at_the_end:
            self._window.hide()
            to.backups.at_the_end()
        to.backups.stop()
        for waiting in to.findChildren(QTimer):  # a pause in the typing that ends now would ask a closed clinic
            waiting.stop()
        self._window.memory.keep_splitter(self._screen.columns())
