"""Every screen of the program, each with the steps that lead there: one list for the walk and for the pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from clinic_app.domain.accounts import Account
from clinic_app.store.store import Store
from clinic_app.ui.background_task import BackgroundTask
from clinic_app.ui.command_palette import CommandPalette
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.tool_pages import TOOLS
from clinic_app.ui.workspace import Workspace
from tests.store.invented import CHEAP, PASSPHRASE
from tests.ui.invented_clinic import TODAY
from tests.ui.typing_person import CTRL

Key = Qt.Key
_LONGEST_WAIT_MS, _A_MOMENT_MS = 30_000, 5
_QUIET, _AT_ONCE = 2, 6
_NO_KEY = Qt.KeyboardModifier.NoModifier


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen: its name, and what is done in the window to come there from anywhere."""

    name: str
    show: Callable[[MainWindow], object]


def settle(window: QWidget) -> None:
    """Let the program finish what it does, in the window and behind it; one task may begin another."""
    deadline, quiet = QDeadlineTimer(_LONGEST_WAIT_MS), 0
    while quiet < _QUIET and not deadline.hasExpired():
        for _ in range(_AT_ONCE):  # looking through all pages for what works costs more than these
            QApplication.processEvents()
        working = [task for task in window.findChildren(BackgroundTask) if task.isRunning()]
        quiet = 0 if working else quiet + 1
        for task in working:
            task.wait(_A_MOMENT_MS)  # asking without a pause would take from its thread what it needs to be done
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def press(window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = _NO_KEY) -> None:
    """One key, to whatever has the focus."""
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)
    settle(window)


def type_in(window: QWidget, words: str) -> None:
    """Letters, to whatever has the focus."""
    for sign in words:
        QTest.keyClick(QApplication.focusWidget() or window, sign)
    settle(window)


def workspace_of(window: MainWindow) -> Workspace:
    """The workspace of a window that has a clinic open."""
    assert window.workspace is not None
    return window.workspace


# The workspace


def _home(window: MainWindow) -> Workspace:
    """Back to the visits with nothing open over them."""
    workspace = workspace_of(window)
    workspace.search.close_palette(go_back=False)
    workspace.message.hide()
    workspace.go("visits")
    settle(window)
    return workspace


def _place(name: str) -> Screen:
    def show(window: MainWindow) -> None:
        _home(window).go(name)

    return Screen(name.replace("_", "-"), show)


def _visit_of(window: MainWindow, *, wrong: bool) -> Workspace:
    workspace = _home(window)
    screen = workspace.screen_of_visits
    for visit in workspace.clinic.day(screen.day.day):
        if bool(visit.verdict.errors) is wrong:
            screen.desk.open(visit.id)
            settle(window)
            if len(screen.units.bar.model().segments) > 1:
                break
    return workspace


def _visit_with_findings(window: MainWindow) -> None:
    _visit_of(window, wrong=True)
    press(window, Key.Key_F6)


def _asking(window: MainWindow) -> None:
    _visit_with_findings(window)
    workspace_of(window).screen_of_visits.findings.ask_current_reason()


def _numbers(window: MainWindow) -> None:
    workspace = _visit_of(window, wrong=True)
    workspace.actions_by_name["numbers"].trigger()


def _times(window: MainWindow) -> None:
    workspace = _visit_of(window, wrong=False)
    workspace.actions_by_name["enter_times"].trigger()


def _code_popup(window: MainWindow) -> None:
    _visit_of(window, wrong=True)
    press(window, Key.Key_2, CTRL)
    press(window, Key.Key_F2)


def _documentation(window: MainWindow) -> None:
    _visit_of(window, wrong=False)
    press(window, Key.Key_4, CTRL)


def _claim(window: MainWindow) -> None:
    _visit_of(window, wrong=False)
    press(window, Key.Key_5, CTRL)


def _palette(window: MainWindow) -> None:
    _home(window)
    press(window, Key.Key_K, CTRL)
    type_in(window, "test")
    palette = window.findChild(CommandPalette)
    assert palette is not None
    palette.search_now()  # not after the pause of a typing person


def _summary(window: MainWindow) -> None:
    _visit_of(window, wrong=True)
    press(window, Key.Key_P, CTRL)


def _message(window: MainWindow) -> None:
    _visit_of(window, wrong=False)
    workspace_of(window).go("settings")
    page = workspace_of(window).settings
    page.person_sheet.show_values({})
    page._save_person()


def _patient(tab: int, name: str) -> Screen:
    def show(window: MainWindow) -> None:
        workspace = _home(window)
        (found, *_) = workspace.clinic.find_patients("nearby")
        workspace.go("patients")
        workspace.patients.open(found.id)
        workspace.patients.tabs.setCurrentIndex(tab)

    return Screen(f"patient-{name}", show)


def _new_patient(window: MainWindow) -> None:
    workspace = _home(window)
    workspace.go("patients")
    workspace.patients.begin_new()


def _treating_someone(window: MainWindow) -> None:
    _home(window).go("treating")
    page = workspace_of(window).pages.currentWidget()
    listed = page.findChild(QWidget, "treating_list")
    assert isinstance(listed, QWidget)
    listed.setFocus()
    press(window, Key.Key_Down)
    press(window, Key.Key_Return)


_TABS = ("details", "coverage", "episodes", "authorizations", "diagnoses", "timeline", "visits")
WORKSPACE: tuple[Screen, ...] = (
    _place("visits"),
    Screen("visit-with-findings", _visit_with_findings),
    Screen("visit-reason", _asking),
    Screen("visit-numbers", _numbers),
    Screen("visit-times", _times),
    Screen("visit-code-popup", _code_popup),
    Screen("visit-documentation", _documentation),
    Screen("visit-claim", _claim),
    _place("new_visit"),
    _place("patients"),
    Screen("patient-new", _new_patient),
    *(_patient(tab, name) for tab, name in enumerate(_TABS)),
    _place("codes"),
    _place("settings"),
    _place("keyboard"),
    Screen("message", _message),
    Screen("summary", _summary),
    Screen("palette", _palette),
    *(_place(tool.name) for tool in TOOLS),
    Screen("treating-someone", _treating_someone),
)
"""What the window shows once a clinic is open."""


# The opening


def _working(window: MainWindow) -> None:
    window.opening.show_working("Opening the practice clinic")
    window.opening.show_progress(0.4, "Reading the code book")


OPENING: tuple[Screen, ...] = (
    Screen("opening", lambda window: window.opening.show_home()),
    Screen("opening-set-up", lambda window: window.opening.show_create()),
    Screen("opening-restore", lambda window: window.opening.show_restore()),
    Screen("opening-working", _working),
)
"""What it shows before there is a clinic."""

DOOR: tuple[Screen, ...] = (
    Screen("door", lambda window: window.opening.show_home()),
    Screen("door-recover", lambda window: window.opening.show_recover()),
    Screen("door-restore", lambda window: window.opening.show_restore()),
)
"""What it shows while the clinic is locked."""


def a_locked_clinic(folder: Path) -> Start:
    """A clinic with one person and a recovery sheet."""
    with Store.create(folder, PASSPHRASE, owner=Account("Olga Owner", initials="OO"), stretching=CHEAP) as store:
        store.key_holders.make_recovery_sheet(PASSPHRASE)
    return Start(folder, False, lambda: TODAY)
