"""The backup page and the backups that make themselves, over a real clinic."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clinic_app.store.backups import backups_in
from clinic_app.ui.backup_page import BackupPage
from clinic_app.ui.main_window import MainWindow
from clinic_app.ui.workspace import Workspace
from tests.store.invented import a_patient
from tests.ui.typing_person import CTRL, Person

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(workspace: Workspace) -> BackupPage:
    workspace.actions_by_name["backups"].trigger()
    found = workspace.tool("backups")
    assert isinstance(found, BackupPage)
    return found


def test_a_backup_made_by_key_is_listed_told_and_can_be_rehearsed(
    qtbot: QtBot, window: MainWindow, workspace: Workspace, page: BackupPage
) -> None:
    assert page.table.rowCount() == 0
    assert not page.rehearse.isEnabled()
    Person(qtbot, window).press(Key.Key_B, CTRL | SHIFT)
    qtbot.waitUntil(lambda: page.table.rowCount() == 1, timeout=10_000)
    assert "opened and verified" in page.result.text()
    assert "opened and verified" in workspace.status._backup.text()
    page.rehearse.click()
    qtbot.waitUntil(lambda: page.result.text().startswith("This backup is whole"), timeout=10_000)


def test_a_damaged_backup_is_said_at_the_rehearsal(qtbot: QtBot, workspace: Workspace, page: BackupPage) -> None:
    page.make()
    qtbot.waitUntil(lambda: page.table.rowCount() == 1, timeout=10_000)
    (backup,) = page.desk.all()
    content = bytearray((backup.folder / "clinic.db").read_bytes())
    content[9_000] ^= 4
    (backup.folder / "clinic.db").write_bytes(bytes(content))
    page.rehearse.click()
    qtbot.waitUntil(lambda: "damaged" in workspace.message.words(), timeout=10_000)
    assert page.now.isEnabled()


def test_a_cancelled_backup_leaves_nothing_and_the_page_goes_on(
    qtbot: QtBot, page: BackupPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("clinic_app.store.backups._PAGES_A_STEP", 1)
    page.make()
    page.cancel.click()
    qtbot.waitUntil(page.now.isEnabled, timeout=10_000)
    assert page.result.text() == "Stopped; no part of it was kept."
    assert page.table.rowCount() == 0


def test_a_backup_makes_itself_when_something_was_changed_and_only_then(qtbot: QtBot, workspace: Workspace) -> None:
    keeper = workspace.backups
    assert keeper.timer.isActive()
    with qtbot.waitSignal(keeper.told, timeout=10_000):
        assert keeper.make_if_due()
    assert not keeper.make_if_due()
    workspace.clinic.store.patients.save(a_patient("Other"))
    with qtbot.waitSignal(keeper.told, timeout=10_000):
        assert keeper.make_if_due()


def test_a_backup_is_made_when_the_program_ends(window: MainWindow, workspace: Workspace) -> None:
    folder = workspace.clinic.backups.folder
    window.close()
    assert len(backups_in(folder)) == 1


def test_a_second_place_that_cannot_be_written_is_said(workspace: Workspace, page: BackupPage, tmp_path: Path) -> None:
    page.set_mirror(tmp_path / "nowhere" / "at all")
    assert "Nothing can be written" in workspace.message.words()
    assert page.desk.mirror is None
