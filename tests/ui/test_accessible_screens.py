"""Every screen, as it meets people who see little, hear it read, or have no mouse; in each look it can have."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
import shiboken6
from PySide6.QtCore import QByteArray, QDeadlineTimer, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget

from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance, ThemeChoice
from clinic_app.ui.tool_pages import TOOLS
from clinic_app.ui.window_memory import WindowMemory
from tests.ui.accessibility_checks import (
    drawn_without_words,
    nameless,
    roleless,
    silent_items,
    told_by_colour_alone,
    valueless,
)
from tests.ui.every_screen import DOOR, OPENING, WORKSPACE, Screen, a_locked_clinic, press, settle, workspace_of
from tests.ui.invented_clinic import TODAY
from tests.ui.keyboard_checks import TabWalk, not_reached, out_of_order, traps, unseen_focus
from tests.ui.sight_checks import cut, faint, outgrown, small_targets

_LEAST_SCREEN, _HEIGHT, _LONGEST_OPENING_MS = 1366, 768, 60_000
Check = Callable[[QWidget], list[str]]
_READ = (nameless, roleless, valueless, drawn_without_words, silent_items, told_by_colour_alone)
_OVER_ALL = {"palette"}
"""Screens that lie over another, and keep Tab to themselves until Escape."""


def very_faint(window: QWidget) -> list[str]:
    """What high contrast promises: seven to one."""
    return faint(window, 7)


@dataclass(frozen=True)
class Manner:
    """How the screens are shown, and what is asked of them so."""

    name: str
    checks: tuple[Check, ...]
    theme: ThemeChoice = ThemeChoice.LIGHT
    sharp: bool = False
    scale: float = 1.0
    width: int = 1366


MANNERS = (
    Manner("light", (*_READ, faint, cut, small_targets)),
    Manner("dark", (faint,), ThemeChoice.DARK),
    Manner("narrow", (cut,), width=980),
    Manner("high contrast", (very_faint,), sharp=True),
    Manner("dark, high contrast", (very_faint,), ThemeChoice.DARK, sharp=True),
    Manner("largest text", (cut, small_targets), scale=1.5),
)


@pytest.fixture(scope="module")
def dressed(_one_appearance: Appearance) -> Iterator[Appearance]:
    """The plain look again when all screens were seen in every other."""
    yield _one_appearance
    WindowMemory().still = False
    _wear(_one_appearance, MANNERS[0])


def _wear(appearance: Appearance, manner: Manner) -> None:
    """Take a look, if it is not that already: the whole window follows."""
    if appearance.choice is not manner.theme:
        appearance.choose(manner.theme)
    if appearance.is_sharp is not manner.sharp:
        appearance.set_sharp(manner.sharp)
    if appearance.look.scale != manner.scale:
        appearance.set_scale(manner.scale)


def _window(start: Start, appearance: Appearance, until: Callable[[MainWindow], bool]) -> MainWindow:
    memory = WindowMemory()
    memory.keep_splitter(QByteArray())  # of another test's window
    window = MainWindow(start, memory, appearance)
    window.memory.knows_tour = True
    window.memory.still = True  # what is opening would be measured half open
    window.resize(1366, _HEIGHT)
    window.show()
    window.activateWindow()
    deadline = QDeadlineTimer(_LONGEST_OPENING_MS)
    while not (window.is_dressed and until(window)):
        QApplication.processEvents()
        assert not deadline.hasExpired(), "the window does not open"
    settle(window)
    return window


@pytest.fixture(scope="module")
def opening(dressed: Appearance, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    window = _window(Start(tmp_path_factory.mktemp("first"), False, lambda: TODAY), dressed, lambda _window: True)
    yield window
    window.close()
    shiboken6.delete(window)


@pytest.fixture(scope="module")
def door(dressed: Appearance, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    window = _window(a_locked_clinic(tmp_path_factory.mktemp("locked")), dressed, lambda _window: True)
    yield window
    window.close()
    shiboken6.delete(window)


@pytest.fixture(scope="module")
def practice(dressed: Appearance, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MainWindow]:
    start = Start(tmp_path_factory.mktemp("practice"), True, lambda: TODAY)
    window = _window(start, dressed, lambda made: made.is_at_work)
    yield window
    window.close()
    shiboken6.delete(window)


def _come_to(screen: Screen, window: MainWindow, manner: Manner = MANNERS[0]) -> None:
    assert window.appearance is not None
    _wear(window.appearance, manner)
    window.activateWindow()
    if window.size() != QSize(manner.width, _HEIGHT):
        window.resize(manner.width, _HEIGHT)
    screen.show(window)
    settle(window)


def _faults(window: MainWindow, manner: Manner) -> list[str]:
    """Everything the manner's checks find, in one pass over the screen as it stands."""
    drives_out = outgrown(window, max(manner.width, _LEAST_SCREEN), _HEIGHT)
    return drives_out + [fault for check in manner.checks for fault in check(window)]


def _names(of: object) -> str:
    return of.name if isinstance(of, (Screen, Manner)) else str(of)


in_each_manner = pytest.mark.parametrize("manner", MANNERS, ids=_names)


@pytest.mark.parametrize("screen", OPENING, ids=_names)
@in_each_manner
def test_a_screen_of_the_opening_is_fit_for_all(manner: Manner, screen: Screen, opening: MainWindow) -> None:
    _come_to(screen, opening, manner)
    assert _faults(opening, manner) == []


@pytest.mark.parametrize("screen", DOOR, ids=_names)
@in_each_manner
def test_a_screen_of_the_locked_clinic_is_fit_for_all(manner: Manner, screen: Screen, door: MainWindow) -> None:
    _come_to(screen, door, manner)
    assert _faults(door, manner) == []


@pytest.mark.parametrize("screen", WORKSPACE, ids=_names)
@in_each_manner
def test_a_screen_of_the_open_clinic_is_fit_for_all(manner: Manner, screen: Screen, practice: MainWindow) -> None:
    _come_to(screen, practice, manner)
    assert _faults(practice, manner) == []


def faults_of_tab(window: QWidget) -> list[str]:
    walk = TabWalk(window)
    return [fault for check in (not_reached, traps, unseen_focus, out_of_order) for fault in check(walk)]


@pytest.mark.parametrize("screen", OPENING, ids=_names)
def test_tab_goes_round_the_opening_and_is_seen(screen: Screen, opening: MainWindow) -> None:
    _come_to(screen, opening)
    assert faults_of_tab(opening) == []


@pytest.mark.parametrize("screen", DOOR, ids=_names)
def test_tab_goes_round_the_locked_clinic_and_is_seen(screen: Screen, door: MainWindow) -> None:
    _come_to(screen, door)
    assert faults_of_tab(door) == []


@pytest.mark.parametrize("screen", [one for one in WORKSPACE if one.name not in _OVER_ALL], ids=_names)
def test_tab_goes_round_a_screen_and_is_seen(screen: Screen, practice: MainWindow) -> None:
    _come_to(screen, practice)
    assert faults_of_tab(practice) == []


@pytest.mark.parametrize("screen", [one for one in WORKSPACE if one.name in _OVER_ALL], ids=_names)
def test_escape_leaves_what_lies_over_a_screen(screen: Screen, practice: MainWindow) -> None:
    workspace_of(practice).go("visits")
    before = QApplication.focusWidget()
    _come_to(screen, practice)
    assert QApplication.focusWidget() is not before
    press(practice, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before


def test_every_page_of_the_menus_and_every_place_is_walked(practice: MainWindow) -> None:
    walked = {screen.name for screen in WORKSPACE}
    assert {tool.name.replace("_", "-") for tool in TOOLS} <= walked
    assert set(workspace_of(practice).rail.buttons) - {"lock"} <= {name.replace("-", "_") for name in walked}
