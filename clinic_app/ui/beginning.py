"""How the work of an open clinic begins: where it was locked, on unsaved work, or on the day's list, painted first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from clinic_app.domain.errors import ClinicError
from clinic_app.services.code_releases import release_notice
from clinic_app.services.set_up import SetUp
from clinic_app.services.treating import begins_with_treating
from clinic_app.ui.language import tr
from clinic_app.ui.left_off import LeftOff, go_back, take_half_typed_pages

if TYPE_CHECKING:
    from clinic_app.ui.window_memory import WindowMemory
    from clinic_app.ui.workspace import Workspace

_LONGEST_UNSEEN_MS = 200
"""A window that is not painted, because it is hidden, begins its work all the same."""


class Beginning(QObject):
    """Begins once. Whoever locks or closes before that begins first, so that nothing is left half begun."""

    def __init__(self, workspace: Workspace, memory: WindowMemory) -> None:
        super().__init__(workspace)
        self._workspace, self._memory = workspace, memory
        self._clinic, self._screen = workspace.clinic, workspace.screen_of_visits
        self._here: LeftOff | None = None
        self.is_done = True
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.timeout.connect(self.work)

    def begin(self, here: LeftOff | None, *, list_first: bool) -> None:
        """Begin, or with `list_first` show the day's list and begin once it is painted."""
        self._here = here
        self.is_done = False
        if list_first and not self._is_elsewhere():
            self._show_first_day()
            self._waiting.start(_LONGEST_UNSEEN_MS)
        else:
            self.work()

    def painted(self) -> None:
        """The list stands on the screen: the rest begins."""
        if self._waiting.isActive():
            self._waiting.start(0)

    def _is_elsewhere(self) -> bool:
        return self._here is not None or SetUp(self._clinic).is_pending() or begins_with_treating(self._clinic)

    def _show_first_day(self) -> None:
        self._workspace.go("visits")
        today = self._clinic.today()
        if self._clinic.is_practice:  # laid around today, and empty at the weekend
            self._screen.show_day(today if self._clinic.day(today) else self._clinic.last_busy_day(today) or today)
        self._screen.day.begin(quietly=True)

    def work(self) -> None:
        """Begin now what has not begun."""
        if self.is_done:
            return
        self.is_done = True
        self._waiting.stop()
        here, to = self._here, self._workspace
        to.trail.start()
        to.note_list("visits of a day", len(self._clinic.day(self._screen.day.day)))
        to.queue.start()
        to.watcher.start()
        if self._clinic.trail_fault:
            to.tell_of_trail(self._clinic.trail_fault)
        if here is None or not go_back(to, here):
            self._open_first()
            self._tell_releases()
        to.tell_title()

    def _open_first(self) -> None:
        to = self._workspace
        to.go("visits")
        if self._take_up_unsaved():
            self._screen.form.go_to_section(2)
        elif self._screen.desk.visit_at_work is None:  # else one was chosen in the list meanwhile
            self._show_first_day()
            self._screen.open_first()
            self._screen.day.begin()
        if SetUp(self._clinic).is_pending():
            to.go("set_up")
        elif begins_with_treating(self._clinic):
            to.go("treating")
        if self._clinic.is_practice and not self._memory.knows_tour:
            to.tour.offer()
        if take_half_typed_pages(to):
            to.status.say(tr("What was half typed last stands on its pages again"))

    def _take_up_unsaved(self) -> bool:
        """Open what was typed last and never saved, as after a power cut; False if nothing of that kind is kept."""
        for draft in self._clinic.drafts():
            try:
                opened = self._clinic.open_draft(draft)
            except ClinicError as error:  # its visit or patient is gone
                self._workspace.message.say(error)
                continue
            if opened.restored:
                self._screen.desk.begin(opened)
                return True
        return False

    def _tell_releases(self) -> None:
        """Say once that claims not sent are judged otherwise than before, or that a code table is damaged."""
        telling = release_notice(self._clinic)
        if telling is not None:
            self._workspace.message.say(telling)
