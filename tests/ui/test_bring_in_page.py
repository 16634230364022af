"""Bringing in by keys: choosing, columns, dry run, keeping, the visits that want work, taking back, and the folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from clinic_app.codebook.importing.refusal import ImportRefusedError
from clinic_app.services.bring_in.watched_folder import take_file, watch_folder, watched_files
from clinic_app.services.checking import Progress
from clinic_app.services.clinic import Clinic
from clinic_app.store.imports import WatchedFile
from clinic_app.ui import folder_watcher
from clinic_app.ui.bring_in_page import BringInPage
from clinic_app.ui.tokens import Level
from clinic_app.ui.workspace import Workspace
from tests.domain.x12.invented_claims import interchange
from tests.ui.invented_clinic import TODAY
from tests.ui.typing_person import CTRL, Person

Key = Qt.Key
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
DAY_SHEET = (
    "Patient;DOB;DOS;Therapist;CPT;Min;Units;Mod;Dx 1;Dx 2;Payer;Member ID\n"
    '"Testerson, Ada";2/3/1950;11/18/2026;Thea Planwell;97110;33;2;GP;M62.81;R53.1;;\n'
    '"Newcomer, Nora";3/14/1961;11/18/2026;Thea Planwell;97110;40;3;GP;M25.561;;Big Blue;XYZ123456788\n'
    '"Mockford, Cy";2/3/1950;11/18/2026;Nobody Here;97110;40;3;GP;M25.561;;;\n'
)


@pytest.fixture
def page(workspace: Workspace, person: Person) -> BringInPage:
    person.press(Key.Key_I, CTRL_SHIFT)
    made = workspace.tool("bring_in")
    assert isinstance(made, BringInPage)
    return made


def day_sheet(folder: Path) -> Path:
    path = folder / "sheet.csv"
    path.write_text(DAY_SHEET, encoding="utf-8")
    return path


def chosen(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def shown_dry_run(qtbot: QtBot, person: Person, page: BringInPage) -> None:
    qtbot.waitUntil(page.columns.isVisible, timeout=20_000)
    person.press(Key.Key_Return, CTRL)
    qtbot.waitUntil(page.dry_run.isVisible, timeout=20_000)


def test_a_day_sheet_goes_by_keys_from_the_file_to_the_visit_that_wants_work(
    qtbot: QtBot,
    workspace: Workspace,
    person: Person,
    page: BringInPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen(monkeypatch, day_sheet(tmp_path))
    assert page.home.empty.isVisible()
    person.press(Key.Key_O, CTRL)
    qtbot.waitUntil(page.columns.isVisible, timeout=20_000)
    assert [page.columns.boxes[place].currentData() for place in (0, 1, 4)] == ["name", "born", "code"]
    assert page.columns.preview.model_of_rows.rows[0].cells[:2] == ("2", "Testerson, Ada")
    assert list(page.columns.payer_boxes) == ["Big Blue"]
    box = page.columns.payer_boxes["Big Blue"]
    box.setFocus()
    person.type("Blue")  # the clinic's own words begin so
    box.activated.emit(box.currentIndex())
    assert box.currentData() == "bcbs"

    shown_dry_run(qtbot, person, page)
    (refused,) = page.dry_run.refused.model_of_rows.rows
    assert refused.cells[0] == "4"
    assert "Therapist “Nobody Here” is nobody of this clinic" in refused.cells[1]
    assert page.dry_run.go_button.text() == "Bring in 2 visits"

    person.press(Key.Key_Return, CTRL)
    qtbot.waitUntil(page.end.isVisible, timeout=20_000)
    first, second = page.end.fixes.model_of_rows.rows
    assert (first.level, second.level) == (Level.MUST_FIX, Level.READY)
    assert "M62.81 and R53.1" in first.cells[5]
    person.press(Key.Key_Return)
    assert workspace.here() == "visits"
    at_work = workspace.screen_of_visits.desk.visit_at_work
    assert at_work is not None
    assert at_work.record.id == first.about


def test_an_import_is_taken_back_by_a_key(
    qtbot: QtBot,
    workspace: Workspace,
    person: Person,
    page: BringInPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    chosen(monkeypatch, day_sheet(tmp_path))
    day = TODAY.replace(day=18)
    person.press(Key.Key_O, CTRL)
    shown_dry_run(qtbot, person, page)
    person.press(Key.Key_Return, CTRL)
    qtbot.waitUntil(page.end.isVisible, timeout=20_000)
    assert len(workspace.clinic.day(day)) == 1  # of Nora's payer nobody said anything
    person.press(Key.Key_Z, CTRL_SHIFT)
    qtbot.waitUntil(page.home.isVisible, timeout=20_000)
    assert workspace.clinic.day(day) == []
    assert page.home.imports.model_of_rows.rows[0].cells[0] == "Taken back"
    assert not page.home.undo_button.isEnabled()


def test_refused_rows_are_saved_and_their_columns_are_gone_back_to(
    qtbot: QtBot, person: Person, page: BringInPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen(monkeypatch, day_sheet(tmp_path))
    target = tmp_path / "refused.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    person.press(Key.Key_O, CTRL)
    shown_dry_run(qtbot, person, page)
    with qtbot.waitSignal(page.said):
        person.press(Key.Key_E, CTRL)
    assert "Nobody Here" in target.read_text(encoding="utf-8-sig")
    person.press(Key.Key_Escape)
    assert page.columns.isVisible()
    person.press(Key.Key_Escape)
    assert page.home.isVisible()


def test_a_file_that_cannot_be_read_is_said_at_the_top(
    qtbot: QtBot, workspace: Workspace, page: BringInPage, tmp_path: Path
) -> None:
    path = tmp_path / "cut.837"
    path.write_text(interchange()[:700], encoding="utf-8")
    page.take(path)
    qtbot.waitUntil(lambda: bool(workspace.message.words()), timeout=20_000)
    assert "Segment" in workspace.message.words()
    assert page.home.isVisible()
    page.take(day_sheet(tmp_path))
    assert workspace.message.words() == ""
    qtbot.waitUntil(page.columns.isVisible, timeout=20_000)


def test_a_stopped_import_leaves_nothing_and_the_columns_stand(
    qtbot: QtBot, workspace: Workspace, person: Person, page: BringInPage, tmp_path: Path
) -> None:
    path = tmp_path / "many.csv"
    rows = "".join(f"Many{chr(97 + n % 26)}{chr(97 + n // 26 % 26)},Pat,1/1/19{n % 90 + 10}\n" for n in range(600))
    path.write_text(f"Last,First,DOB\n{rows}", encoding="utf-8")
    before = len(workspace.clinic.find_patients("", limit=-1))
    page.take(path)
    shown_dry_run(qtbot, person, page)
    person.press(Key.Key_Return, CTRL)
    assert page.working.isVisible()
    with qtbot.waitSignal(page.said, timeout=20_000) as said:
        person.press(Key.Key_Escape)
    assert said.args == ["Stopped; nothing was changed"]
    assert page.columns.isVisible()
    assert len(workspace.clinic.find_patients("", limit=-1)) == before


def test_a_file_dropped_on_the_window_is_taken(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(day_sheet(tmp_path)))])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), copy, data, left, none)
    QApplication.sendEvent(workspace, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(workspace, QDropEvent(QPointF(300, 300), copy, data, left, none))
    page = workspace.tool("bring_in")
    assert isinstance(page, BringInPage)
    qtbot.waitUntil(page.columns.isVisible, timeout=20_000)
    assert page.columns.title.text() == "sheet.csv"


def test_a_file_of_the_watched_folder_waits_until_its_columns_are_confirmed_and_is_read_once(
    qtbot: QtBot,
    workspace: Workspace,
    person: Person,
    page: BringInPage,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    watch_folder(workspace.clinic, folder)
    (folder / "today.csv").write_text(DAY_SHEET.replace("Big Blue;XYZ123456788", ";"), encoding="utf-8")
    watcher = workspace.watcher

    def look() -> None:
        watcher.look()
        qtbot.waitUntil(lambda: watcher._task is None, timeout=20_000)

    qtbot.waitUntil(lambda: watcher._task is None)
    look()  # it may still be growing
    assert watched_files(workspace.clinic) == []
    with qtbot.waitSignal(watcher.told) as told:
        look()
    assert told.args == ["Watched folder: 1 file waits for you, Work, Bring in"]

    chosen(monkeypatch, day_sheet(tmp_path))
    person.press(Key.Key_O, CTRL)
    shown_dry_run(qtbot, person, page)  # this confirms the columns
    with qtbot.waitSignal(watcher.brought):
        look()
    (file,) = watched_files(workspace.clinic)
    assert file.state == "read"
    assert len(workspace.clinic.day(TODAY.replace(day=18))) == 2
    look()
    assert len(watched_files(workspace.clinic)) == 1
    assert (folder / "today.csv").exists()


def test_a_file_that_cannot_be_opened_is_told_once_and_holds_up_no_other(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "exports"
    folder.mkdir()
    watch_folder(workspace.clinic, folder)
    for name in ("a.csv", "b.csv"):
        (folder / name).write_text(f"{name}\n{DAY_SHEET}", encoding="utf-8")

    def take(clinic: Clinic, path: Path, progress: Progress | None = None) -> WatchedFile | None:
        if path.name == "a.csv":
            raise ImportRefusedError("a.csv cannot be read: in use.")
        return take_file(clinic, path, progress)

    monkeypatch.setattr(folder_watcher, "take_file", take)
    watcher, told = workspace.watcher, list[str]()
    watcher.told.connect(told.append)
    for _ in range(4):
        qtbot.waitUntil(lambda: watcher._task is None, timeout=20_000)
        watcher.look()
    qtbot.waitUntil(lambda: watcher._task is None, timeout=20_000)
    assert [one.file_name for one in watched_files(workspace.clinic)] == ["b.csv"]
    assert told.count("Watched folder: a.csv cannot be read: in use.") == 1
    folder.rename(tmp_path / "moved")
    for _ in range(2):
        watcher.look()
        qtbot.waitUntil(lambda: watcher._task is None, timeout=20_000)
    assert told.count("Watched folder: This folder cannot be opened.") == 1  # gone, and not silently
