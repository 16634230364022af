"""The toolbar in the menus' row: what a place shows no button for; hidden by a command, and never a stop of Tab."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.ui.main_window import MainWindow
from clinic_app.ui.theme import Appearance
from clinic_app.ui.tool_strip import ToolStrip
from clinic_app.ui.window_memory import WindowMemory
from clinic_app.ui.workspace import Workspace
from tests.ui.invented_clinic import invented_clinic
from tests.ui.program_window import opened
from tests.ui.typing_person import ALT, CTRL, Person

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance, tmp_path: Path, codebook: Codebook) -> Iterator[MainWindow]:
    made = opened(qtbot, appearance, tmp_path)
    made.memory._kept.remove("window/toolbar")
    made.show_clinic(invented_clinic(tmp_path, codebook))
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    yield made
    made.memory._kept.remove("window/toolbar")
    made.close()


def shown(strip: ToolStrip) -> list[str]:
    """The names of the buttons in sight, from left to right."""
    QApplication.processEvents()  # they are laid out in the loop
    buttons = [one for one in strip.findChildren(QToolButton) if one.isVisible() and one.objectName()[:5] == "tool_"]
    return [one.objectName().removeprefix("tool_") for one in sorted(buttons, key=lambda one: one.x())]


def test_it_stands_beside_the_menus_does_what_they_do_and_never_takes_the_focus(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    person = Person(qtbot, window)
    strip, bar = workspace.strip, window.menuBar()
    assert shown(strip) == ["save", "undo", "redo", "copy_last", "fix_all", "check_again"]
    last, corner = bar.actionGeometry(bar.actions()[-1]), bar.cornerWidget()
    assert last.right() < strip.x() < strip.geometry().right() < corner.x()
    person.press(Key.Key_N, CTRL)
    for words in ("tester", "", "t", "M62.81"):
        person.enter(words)
    undo = strip.findChild(QToolButton, "tool_undo")
    assert isinstance(undo, QToolButton)
    assert undo.toolTip().split("   ") == ["Undo diagnosis A", "Ctrl+Z"]
    assert undo.accessibleName() == "Undo diagnosis A"
    undo.click()
    assert workspace.screen_of_visits.form.visit().diagnoses in {None, ()}
    assert not undo.isEnabled()
    assert workspace.screen_of_visits.desk.leave()
    expected = {"codes": ["new_visit", "new_patient", "summary"], "patients": ["save"], "queue": ["new_patient"]}
    for place, names in expected.items():
        workspace.go(place)
        assert shown(strip) == names
        assert all(one.focusPolicy() is Qt.FocusPolicy.NoFocus for one in strip.findChildren(QToolButton))
        assert all(min(one.width(), one.height()) >= 24 for one in strip.findChildren(QToolButton) if one.isVisible())
    workspace.go("new_visit")
    assert not strip.isVisible()
    assert window.menuBar().isVisible()


def test_it_is_hidden_by_a_command_or_where_there_is_no_room_and_goes_with_its_clinic(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    command = workspace.actions_by_name["toolbar"]
    assert command.isChecked()
    command.trigger()
    assert not workspace.strip.isVisible()
    workspace.go("codes")
    assert not workspace.strip.isVisible()
    assert not WindowMemory().toolbar
    command.trigger()
    assert workspace.strip.isVisible()
    assert WindowMemory().toolbar
    strip, bar = workspace.strip, window.menuBar()
    bar.resize(760, bar.height())
    assert not strip.isVisible()
    bar.resize(1366, bar.height())
    assert strip.isVisible()
    window.lock()
    qtbot.waitUntil(lambda: window.workspace is None)
    QApplication.processEvents()
    assert not [one for one in window.findChildren(ToolStrip) if one.isVisible()]
    assert not [one for one in window.findChildren(QPushButton, "find_anything") if one.isVisible()]


def test_checking_again_takes_the_open_field_and_says_so(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    person = Person(qtbot, window)
    person.press(Key.Key_N, CTRL)
    for words in ("tester", "", "t"):
        person.enter(words)
    person.type("M62.81")
    said: list[str] = []
    workspace.screen_of_visits.desk.kept.connect(said.append)
    person.press(Key.Key_F9)
    assert "Checked again" in said
    assert [one.code for one in workspace.screen_of_visits.form.visit().diagnoses or ()] == ["M62.81"]
    person.press(Key.Key_1, ALT)
