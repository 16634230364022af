"""The window: painted bare at once, then the opening page, then the workspace of a clinic.

Nothing but the window itself is loaded before it has been painted; every later part is loaded where it is first used.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QStatusBar, QVBoxLayout, QWidget

from clinic_app.domain.errors import ClinicError
from clinic_app.ui.language import LanguageChoice, speak, tr
from clinic_app.ui.window_memory import WindowMemory

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QCloseEvent, QPaintEvent

    from clinic_app.services import Checking
    from clinic_app.services.clinic import Clinic
    from clinic_app.services.people import People
    from clinic_app.store.backups import Backup, Contents
    from clinic_app.store.recovery_key import RecoveryKey
    from clinic_app.ui.ahead import Ahead
    from clinic_app.ui.background_task import BackgroundTask, Progress
    from clinic_app.ui.clipboard_guard import ClipboardGuard
    from clinic_app.ui.idle_lock import IdleLock
    from clinic_app.ui.left_off import LeftOff
    from clinic_app.ui.opening_page import OpeningPage
    from clinic_app.ui.recovery_sheet_page import RecoverySheetPage
    from clinic_app.ui.theme import Appearance
    from clinic_app.ui.workspace import Workspace

NAME = "Clinic App"
_SIZE = (1366, 768)
_FRAME = 4
_KEYS = "clinic.keys"
_AFTER_PAINTING_MS = 100
"""The opening page, or the day, is seen before anything else takes time."""


@dataclass(frozen=True, slots=True)
class Start:
    """How the program was started: straight into the practice clinic, where the clinic lies, and what day it is."""

    folder: Path
    practice: bool = False
    today: Callable[[], date] = field(default=date.today)
    idle_clock: Callable[[], float] | None = None
    """In place of the system's, for the lock of an idle window."""
    loads_ahead: bool = False
    """Whether what is needed next is loaded while the window waits for a person."""


class MainWindow(QMainWindow):
    """One window, one clinic at a time. ``appearance`` is None until the first paint unless it is handed in."""

    opening: OpeningPage
    recovery: RecoverySheetPage

    def __init__(self, start: Start, memory: WindowMemory, appearance: Appearance | None = None) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self._start, self.appearance, self.memory = start, appearance, memory
        self._folder = start.folder
        self._checking: Checking | None = None
        self._task: BackgroundTask | None = None
        self._begun = False
        self._first_passphrase = ""
        self._left_off: dict[int, LeftOff] = {}  # by account: each goes back to where that person was
        self._waiting: Clinic | None = None  # open, and not shown before its recovery sheet is made
        self._ahead: Ahead | None = None
        self._idle: IdleLock | None = None
        self._copied: ClipboardGuard | None = None
        self.workspace: Workspace | None = None
        self.frame = QFrame()
        self._column = QVBoxLayout(self.frame)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setCentralWidget(self.frame)
        self.setWindowTitle(NAME)
        if not self.restoreGeometry(memory.geometry()):
            self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Only once the bare window has been painted is anything else loaded."""
        super().paintEvent(event)
        if not self._begun:
            self._begun = True
            QTimer.singleShot(0, self.begin)

    def begin(self) -> None:
        """Dress the window and show the opening page, or go straight into the practice clinic."""
        from clinic_app.ui.spoken_parts import tell_kinds  # noqa: PLC0415 # the window has been painted before

        self._begun = True
        speak(self.memory.language, claim_papers_too=self.memory.claim_papers_too)
        tell_kinds()
        if self.appearance is None:
            self._choose_look()
        if self.appearance is not None:
            self.appearance.dress(self)
        self._show_opening(asks=not self._start.practice)
        if self._start.practice:
            self.open_practice()
        else:
            self._open_by_keychain()
            QTimer.singleShot(_AFTER_PAINTING_MS, self._load_ahead)

    def _load_ahead(self) -> None:
        """Load what an open clinic needs while the passphrase is typed, or further pages while the day is looked at."""
        if not self._start.loads_ahead or self._ahead is not None:
            return
        from clinic_app.ui.ahead import Ahead  # noqa: PLC0415 # the window has been painted before

        if self._task is None:  # else the keychain opens a clinic, and loads what that needs
            self._ahead = Ahead(self._start.today if self.workspace is None else None, self)

    @property
    def is_at_work(self) -> bool:
        """Whether a clinic is open and stands where work goes on."""
        return self.workspace is not None and self.workspace.is_begun

    @property
    def is_dressed(self) -> bool:
        """Whether the opening page has been shown."""
        return hasattr(self, "opening")

    def _choose_look(self) -> None:
        from PySide6.QtGui import QIcon  # noqa: PLC0415 # the window has been painted before

        from clinic_app.ui import icons  # noqa: PLC0415 # as above
        from clinic_app.ui.theme import Appearance, current_look  # noqa: PLC0415 # as above

        application = QApplication.instance()
        if isinstance(application, QApplication):
            self.appearance = Appearance(application, self.memory.theme, self.memory.scale, sharp=self.memory.sharp)
        self.setWindowIcon(QIcon(icons.pixmap("chart-column", 64, current_look().theme.accent)))

    def _opening_page(self) -> OpeningPage:
        from clinic_app.store.backups import clinic_at  # noqa: PLC0415 # the window has been painted before
        from clinic_app.store.ways_in import may_be_recovered, people_at_the_door  # noqa: PLC0415 # as below
        from clinic_app.ui.opening_page import OpeningPage  # noqa: PLC0415 # the window has been painted before

        keys = self._folder / _KEYS
        page = OpeningPage(
            clinic_exists=clinic_at(self._folder),
            folder=self._folder,
            people=people_at_the_door(keys),
            recoverable=may_be_recovered(keys),
            language=self.memory.language,
        )
        if page.clinic_exists:
            page.unlock.choose(self.memory.account_id)
        page.practice_asked.connect(self.open_practice)
        page.create_asked.connect(self._create)
        page.unlock_asked.connect(self._unlock)
        page.recover_asked.connect(self._recover)
        page.cancel_asked.connect(self._cancel)
        page.elsewhere_asked.connect(self._choose_folder)
        page.restore_asked.connect(self._restore)
        page.language.chosen.connect(self.change_language, _afterwards())
        return page

    def _show_in_frame(self, widget: QWidget) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._column.addWidget(widget)
        widget.show()  # now, not at the next turn of the loop: only a widget in sight can take the focus

    # Opening

    def open_practice(self) -> None:
        """Open the practice clinic."""
        self._open(
            tr("Opening the practice clinic"), lambda kind, _going_on, *rest: kind.open_practice(self._folder, *rest)
        )

    def _open_by_keychain(self) -> None:
        """At the start alone, and only for whoever was here last and turned it on: never after a lock."""
        from clinic_app.store.keychain_ways import opens_by_keychain  # noqa: PLC0415 # the window has been painted

        account_id = self.memory.account_id
        if self.memory.passphrase_next or not opens_by_keychain(self._folder / _KEYS, account_id):
            return
        self._open(
            tr("Opening with the system's keychain"),
            lambda kind, going_on, *rest: kind.open_by_keychain(self._folder, account_id, going_on, *rest),
        )

    def _unlock(self, account_id: int, passphrase: str) -> None:
        self._open(
            tr("Unlocking"),
            lambda kind, _going_on, *rest: kind.open(self._folder, passphrase, *rest, account_id=account_id or None),
            passphrase,
        )

    def _create(self, name: str, passphrase: str) -> None:
        from clinic_app.domain.accounts import Account  # noqa: PLC0415 # the window has been painted before

        self._first_passphrase = passphrase  # makes the recovery sheet, then it is forgotten
        owner = Account(name)
        self._open(
            tr("Setting up your clinic"),
            lambda kind, _going_on, *rest: kind.create(self._folder, passphrase, *rest, owner=owner),
        )

    def _recover(self, recovery: RecoveryKey, account_id: int, passphrase: str) -> None:
        self._open(
            tr("Opening with the recovery sheet"),
            lambda kind, _going_on, *rest: kind.recover(self._folder, recovery, account_id, passphrase, *rest),
            recovery,
        )

    def _open(self, words: str, how: Callable[..., Clinic], opening: str | RecoveryKey = "") -> None:
        """Open a clinic off the window's thread; where its files are lost or damaged, look for a good backup."""
        if self._task is not None:
            return
        from clinic_app.ui.background_task import BackgroundTask  # noqa: PLC0415 # the window has been painted before

        self.opening.show_working(words)
        if self._ahead is not None:
            self._ahead.hurry()
        today, ahead, waiting = (
            self._start.today,
            self._ahead,
            tr("Waiting for the system's keychain; Cancel asks for the passphrase"),
        )

        def work(progress: Progress) -> Clinic:
            from clinic_app.services import open_checking  # noqa: PLC0415 # the window stands before this is loaded
            from clinic_app.services.clinic import Clinic  # noqa: PLC0415 # as above
            from clinic_app.services.restoring import BackupOfferedError, newest_good_backup  # noqa: PLC0415 # as above
            from clinic_app.store.faults import DamagedFileError  # noqa: PLC0415 # as above

            checking = self._checking or (ahead and ahead.checking(progress)) or open_checking(today(), progress)
            self._checking = checking = replace(checking, today=today())
            try:
                return how(Clinic, lambda: progress(0.0, waiting), checking, today)
            except DamagedFileError as error:
                progress(0.9, tr("Looking for a good backup"))
                good = newest_good_backup(self._folder, opening) if opening else None
                raise BackupOfferedError(error, good) from None

        self._task = BackgroundTask(work, self)
        self._task.progressed.connect(self.opening.show_progress)
        self._task.done.connect(partial(self.show_clinic, list_first=True))
        self._task.failed.connect(self._refuse)
        self._task.cancelled.connect(self._give_up)
        self._task.start()

    def _close_what_came_too_late(self) -> None:
        """A clinic that was open before the Cancel reached it is nobody's: left open, it would keep the person out."""
        opened = self._task.result if self._task is not None else None
        if opened is not None:
            opened.close()

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _give_up(self) -> None:
        self._close_what_came_too_late()
        self._end_task()
        self.opening.show_home()

    def _refuse(self, error: ClinicError) -> None:
        self._end_task()
        self._first_passphrase = ""
        self.opening.refuse(error, getattr(error, "backup", None))

    def _restore(self, backup: Backup, opening: str | RecoveryKey) -> None:
        """Put a backup in the clinic's place, off the window's thread; then the door again, with what came back."""
        if self._task is not None:
            return
        from clinic_app.ui.background_task import BackgroundTask  # noqa: PLC0415 # the window has been painted before

        self.opening.show_working(tr("Restoring a backup"))
        came_back: list[Contents] = []

        def work(progress: Progress) -> None:
            from clinic_app.services.restoring import restore  # noqa: PLC0415 # the window has been painted before

            came_back.append(restore(backup, opening, self._folder, datetime.now(UTC), progress))

        self._task = BackgroundTask(work, self)
        self._task.progressed.connect(self.opening.show_progress)
        self._task.done.connect(lambda _none: self._restored(backup, came_back[0]))
        self._task.failed.connect(self._refuse)
        # a Cancel after the last step comes too late: what is said then is what happened
        self._task.cancelled.connect(lambda: self._restored(backup, came_back[0]) if came_back else self._give_up())
        self._task.start()

    def _restored(self, backup: Backup, contents: Contents) -> None:
        from clinic_app.ui.backup_words import contents_words, made_words  # noqa: PLC0415 # as in _restore

        self._end_task()
        self._left_off.clear()
        self._show_opening()
        self.opening.tell(
            tr(
                "The backup of {backup} is in place: {contents}. "
                "What was there before is kept beside it. Unlock to go on.",
                backup=made_words(backup),
                contents=contents_words(contents),
            )
        )

    def _choose_folder(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 # seldom asked for

        chosen = QFileDialog.getExistingDirectory(self, tr("Folder of the clinic"), str(self._folder))
        if chosen:
            self._folder = Path(chosen)
            self.memory.folder = self._folder
            self._left_off.clear()  # its numbers are those of the clinic before
            self._show_opening()

    # The clinic

    def show_clinic(self, clinic: Clinic, *, list_first: bool = False) -> None:
        """Put the workspace of an open clinic in place of the opening page; before that its recovery sheet, if none.

        ``list_first``: the day's list is painted before anything is opened.
        """
        from clinic_app.services.people import People  # noqa: PLC0415 # the window stands before this is loaded
        from clinic_app.services.set_up import begin_set_up  # noqa: PLC0415 # as above

        self._end_task()
        people, passphrase = People(clinic), self._first_passphrase
        if passphrase:  # it was made a moment ago
            begin_set_up(clinic)
        self._first_passphrase = ""
        if not clinic.is_practice:
            self.memory.account_id = clinic.account_id
            self.memory.passphrase_next = False
        if people.may_manage and not people.has_recovery_sheet():
            self._show_recovery_sheet(clinic, people, passphrase)
        else:
            self._show_workspace(clinic, list_first=list_first)

    def _show_recovery_sheet(self, clinic: Clinic, people: People, passphrase: str) -> None:
        from clinic_app.ui.recovery_sheet_page import RecoverySheetPage  # noqa: PLC0415 # seldom shown

        self.recovery = RecoverySheetPage(people, passphrase)
        self.recovery.finished.connect(lambda: self._show_workspace(clinic))
        self._waiting = clinic
        self._show_in_frame(self.recovery)
        self.recovery.begin()
        self._watch_for_idleness(clinic)

    def _show_workspace(self, clinic: Clinic, *, list_first: bool = False) -> None:
        here = None if clinic.is_practice else self._left_off.pop(clinic.account_id, None)
        self._put_up(clinic, here, list_first=list_first)

    def _put_up(self, clinic: Clinic, here: LeftOff | None, *, list_first: bool = False) -> None:
        from clinic_app.ui.clipboard_guard import ClipboardGuard  # noqa: PLC0415 # as below
        from clinic_app.ui.workspace import Workspace  # noqa: PLC0415 # the window stands before this is loaded

        self._waiting = None
        if self._copied is None:
            self._copied = ClipboardGuard(self)
        self.workspace = Workspace(clinic, self)
        self._wear_frame(training=clinic.is_practice)
        self._show_in_frame(self.workspace)
        self.workspace.title_changed.connect(self.setWindowTitle)
        self.workspace.lock_asked.connect(self.lock)
        self.workspace.language_chosen.connect(self.change_language, _afterwards())
        self.workspace.practice_asked.connect(self._lock_for_practice)
        self.workspace.begin(here, list_first=list_first)
        QTimer.singleShot(_AFTER_PAINTING_MS, self._load_ahead)
        if not clinic.is_practice:
            self._watch_for_idleness(clinic)

    def _watch_for_idleness(self, clinic: Clinic) -> None:
        from clinic_app.services.locking import lock_after_minutes  # noqa: PLC0415 # after the workspace
        from clinic_app.ui.idle_lock import IdleLock, seconds_awake_and_asleep  # noqa: PLC0415 # as above

        if self._idle is None:
            self._idle = IdleLock(self._start.idle_clock or seconds_awake_and_asleep, parent=self)
            self._idle.due.connect(self.lock)
        self._idle.start(lock_after_minutes(clinic), self.windowHandle())
        if self.workspace is not None:
            self.workspace.lock_minutes_changed.connect(self._idle.set_minutes)

    def _end_task(self) -> None:
        """Let the work that opened the clinic go: it remembers what was typed to open it."""
        if self._task is not None:
            self._task.deleteLater()
            self._task = None

    def _wear_frame(self, *, training: bool) -> None:
        """An amber frame around everything that is only practice: the ground that the workspace leaves uncovered."""
        from clinic_app.ui.theme import set_property  # noqa: PLC0415 # the window has been painted before

        set_property(self.frame, "training", training)
        width = _FRAME if training else 0
        self._column.setContentsMargins(width, width, width, width)

    def lock(self, why: str = "asked") -> None:
        """Keep what was typed as a draft, close the clinic, and hide everything behind the opening page."""
        workspace = self.workspace
        if workspace is None:
            self._lock_before_work(why)
            return
        if workspace.clinic.is_practice:
            if not workspace.close_clinic():
                return
        else:
            here = workspace.lock_up(why, workspace.clinic.account_id)
            if here is None:
                return
            self._left_off[here.account_id] = here
            self.memory.passphrase_next = True
        if self._checking is not None:  # code tables may have been taken in since
            used = workspace.clinic.checking
            self._checking = replace(self._checking, codebook=used.codebook, editions=used.editions)
        self.workspace = None
        self._strip()
        self._wear_frame(training=False)
        self._hide_all()

    def _lock_for_practice(self) -> None:
        """Lock the clinic and open the practice clinic; nothing happens where what was typed could not be kept."""
        self.lock()
        if self.workspace is None:
            self.open_practice()

    def _lock_before_work(self, why: str) -> None:
        """Lock while the recovery sheet is shown, or end: one that is on no paper yet is void, and made next time."""
        clinic, self._waiting = self._waiting, None
        if clinic is None:
            return
        from clinic_app.services.locking import note_lock  # noqa: PLC0415 # seldom

        self.recovery.leave_unfinished()
        with suppress(ClinicError):  # a full disk must not keep a secret on the screen
            note_lock(clinic, why)
        clinic.close()
        self.memory.passphrase_next = True
        self._hide_all()

    def _hide_all(self) -> None:
        if self._idle is not None:
            self._idle.stop()
        if self._copied is not None:
            self._copied.clear()
        _close_other_windows(self)
        self._show_opening()
        QTimer.singleShot(0, self._hold_focus)

    def _hold_focus(self) -> None:
        """Work that a lock broke off is still told to the page that asked for it, which may take the focus."""
        if self.workspace is None and not self.opening.isAncestorOf(QApplication.focusWidget() or self):
            self.opening.begin()

    def change_language(self, choice: LanguageChoice) -> None:
        """Speak another language from now on: what is shown is made anew in it, and nothing typed is lost."""
        from clinic_app.ui.carried_over import type_again, typed_in  # noqa: PLC0415 # seldom asked for

        self.memory.language = choice
        if self.workspace is None:
            speak(choice, claim_papers_too=self.memory.claim_papers_too)
            typed, made, shown = typed_in(self.opening), self.opening.made(), self.opening.shown()
            self._show_opening()
            self.opening.show_again(made, shown)
            type_again(self.opening, typed)
            self.opening.language.setFocus()
            return
        here = self.workspace.make_way()
        if here is None:  # what could not be kept is said, and stands as it was: the next start speaks it
            return
        speak(choice, claim_papers_too=self.memory.claim_papers_too)
        clinic = self.workspace.clinic
        self._strip()
        self._put_up(clinic, here)

    def _strip(self) -> None:
        """Take off what the workspace hung on the window itself."""
        _close_other_windows(self)
        self.menuBar().clear()
        self.setStatusBar(QStatusBar())

    def _show_opening(self, *, asks: bool = True) -> None:
        self.opening = self._opening_page()
        if asks:
            self.opening.pages.setCurrentWidget(self.opening.home)
        self._show_in_frame(self.opening)
        self.setWindowTitle(NAME)
        self.opening.begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what was typed and where the window stood; a visit that cannot be kept holds the window open."""
        if self.workspace is not None and not self.workspace.close_clinic(at_the_end=True):
            event.ignore()
            return
        if self._waiting is not None:
            self.recovery.leave_unfinished()
            self._waiting.close()
        if self._task is not None:
            self._task.cancel()
            self._task.wait()
            self._close_what_came_too_late()
        if self._ahead is not None:
            self._ahead.stop()
        if self._copied is not None:
            self._copied.clear()
        if self.is_dressed:
            self.opening.finish()
        self.memory.keep_window(self.saveGeometry())
        super().closeEvent(event)


def _afterwards() -> Qt.ConnectionType:
    """What takes away the part that asked for it waits until that part is done."""
    from PySide6.QtCore import Qt  # noqa: PLC0415 # a seventh of the time of a bare window, spent after it is seen

    return Qt.ConnectionType.QueuedConnection


def _close_other_windows(window: QMainWindow) -> None:
    """Dialogs and menus that stand open over a locked window would show what it hides."""
    for other in window.findChildren(QWidget):
        if other.isWindow() and other.isVisible():
            other.close()
