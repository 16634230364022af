"""Widget tests run without a display unless one is asked for."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.services.clinic import Clinic
from clinic_app.ui.main_window import MainWindow
from clinic_app.ui.theme import Appearance, ThemeChoice
from clinic_app.ui.window_memory import WindowMemory
from clinic_app.ui.workspace import Workspace
from tests.ui.invented_clinic import invented_clinic
from tests.ui.program_window import opened
from tests.ui.typing_person import Person

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_OFFSCREEN_CANNOT = "This plugin does not support"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says so when it cannot raise a window; that says nothing of the program."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(_OFFSCREEN_CANNOT, extend=True))


@pytest.fixture(scope="session")
def _one_appearance(qapp: QApplication) -> Appearance:
    return Appearance(qapp, ThemeChoice.LIGHT)


@pytest.fixture
def appearance(_one_appearance: Appearance) -> Iterator[Appearance]:
    """The light look at 100 %, put back when a test is done with it."""
    yield _one_appearance
    _one_appearance.choose(ThemeChoice.LIGHT)
    _one_appearance.set_scale(1.0)
    _one_appearance.set_sharp(False)


@pytest.fixture
def qtbot(qtbot: QtBot, _one_appearance: Appearance) -> QtBot:
    """As ever, and each widget it is given wears the style sheet; the program's window dresses itself."""
    take = qtbot.addWidget

    def dress_and_take(widget: QWidget, *, before_close_func: Callable[[QWidget], None] | None = None) -> None:
        if widget.parent() is None and not isinstance(widget, MainWindow):
            _one_appearance.dress(widget)
        take(widget, before_close_func=before_close_func)

    qtbot.addWidget = dress_and_take
    return qtbot


@pytest.fixture
def window_memory() -> WindowMemory:
    """What the window remembers of its last use."""
    return WindowMemory()


@pytest.fixture
def bare_window(
    qtbot: QtBot, appearance: Appearance, tmp_path: Path, window_memory: WindowMemory
) -> Iterator[MainWindow]:
    """The program's window on its opening page."""
    made = opened(qtbot, appearance, tmp_path, window_memory)
    yield made
    made.close()


@pytest.fixture
def shown_clinic(tmp_path: Path, codebook: Codebook) -> Clinic:
    """The clinic that the window shows; a module that needs another one has a fixture of this name."""
    return invented_clinic(tmp_path, codebook)


@pytest.fixture
def window(qtbot: QtBot, bare_window: MainWindow, shown_clinic: Clinic) -> MainWindow:
    """The program's window over a clinic."""
    bare_window.show_clinic(shown_clinic)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return bare_window


@pytest.fixture
def workspace(window: MainWindow) -> Workspace:
    """What the window shows of its clinic."""
    assert window.workspace is not None
    return window.workspace


@pytest.fixture
def person(qtbot: QtBot, window: MainWindow) -> Person:
    """Somebody who types into the window."""
    return Person(qtbot, window)


@pytest.fixture(autouse=True)
def _delete_widgets(qapp: QApplication) -> Iterator[None]:
    """Outside an event loop Qt leaves widgets that asked to be deleted alive; later tests would style them too.

    So would what the test made and never laid in a window. Where a window stood before the test, it may be that one's.
    """
    stood = any(isinstance(one, MainWindow) for one in qapp.topLevelWidgets())
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    for left in qapp.topLevelWidgets():
        if not stood and left.parent() is None:
            left.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
