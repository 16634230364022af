"""R12: the window locks at its time by a clock nobody can set, hides patients, drops the key, keeps what is typed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import PatientRecord
from clinic_app.domain.visit import Visit
from clinic_app.ui.idle_lock import IdleLock
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance
from clinic_app.ui.window_memory import WindowMemory
from tests.ui.invented_clinic import TODAY, invented_clinic
from tests.ui.locking_window import (
    LOOK,
    FakeClock,
    clock,
    pass_by,
    person,
    unlock,
    wait_idle,
    window,
    workspace_of,
)
from tests.ui.typing_person import CTRL, Person

Key = Qt.Key
__all__ = ["clock", "person", "window"]


# The lock alone


@pytest.fixture
def locked() -> list[str]:
    return []


@pytest.fixture
def lock(qapp: QApplication, clock: FakeClock, locked: list[str]) -> Iterator[IdleLock]:
    made = IdleLock(clock)
    made.due.connect(locked.append)
    made.start(10, None)
    yield made
    made.stop()


def test_it_locks_after_ten_minutes_and_not_before(lock: IdleLock, clock: FakeClock, locked: list[str]) -> None:
    pass_by(clock, lock, 10 * 60 - LOOK)
    assert locked == []
    pass_by(clock, lock, LOOK)
    assert locked == ["idle"]


@pytest.mark.parametrize("days", [-1, 1])
def test_the_wall_clock_moved_a_day_makes_no_difference(
    lock: IdleLock, clock: FakeClock, locked: list[str], days: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    moved = time.time() + timedelta(days=days).total_seconds()
    monkeypatch.setattr(time, "time", lambda: moved)
    assert abs(datetime.now().astimezone().timestamp() - moved) > 80_000  # datetime asks the system itself
    pass_by(clock, lock, 10 * 60 - LOOK)
    assert locked == []
    pass_by(clock, lock, LOOK)
    assert locked == ["idle"]


@pytest.mark.parametrize("kind", [QEvent.Type.KeyPress, QEvent.Type.MouseMove, QEvent.Type.Wheel])
def test_a_key_or_a_movement_begins_the_time_anew(
    lock: IdleLock, clock: FakeClock, locked: list[str], kind: QEvent.Type
) -> None:
    pass_by(clock, lock, 9 * 60)
    lock.eventFilter(lock, QEvent(kind))
    pass_by(clock, lock, 9 * 60)
    assert locked == []
    lock.eventFilter(lock, QEvent(QEvent.Type.Timer))  # what is no touch does not count
    pass_by(clock, lock, 60)
    assert locked == ["idle"]


def test_a_machine_that_slept_is_locked_at_waking(lock: IdleLock, clock: FakeClock, locked: list[str]) -> None:
    clock.now += 120
    lock.look()
    assert locked == ["sleep"]


def test_the_systems_word_that_it_sleeps_locks_at_once(lock: IdleLock, locked: list[str]) -> None:
    lock.about_to_sleep(False)
    assert locked == []
    lock.about_to_sleep(True)
    assert locked == ["sleep"]
    lock.stop()
    lock.about_to_sleep(True)
    assert locked == ["sleep"]


def test_keys_and_movements_in_the_window_are_heard(
    lock: IdleLock, clock: FakeClock, locked: list[str], qtbot: QtBot
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    handle = window.windowHandle()
    assert handle is not None
    lock.start(10, handle)
    for send in (
        lambda: QTest.keyClick(handle, Key.Key_A),
        lambda: QApplication.sendEvent(
            handle,
            QMouseEvent(
                QEvent.Type.MouseMove,
                QPointF(1, 1),
                QPointF(1, 1),
                Qt.MouseButton.NoButton,
                Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier,
            ),
        ),
    ):
        pass_by(clock, lock, 9 * 60)
        send()
    pass_by(clock, lock, 9 * 60)
    assert locked == []


# The lock in the window


def begin_visit(person: Person) -> None:
    person.press(Key.Key_N, CTRL)
    person.enter("tester")
    person.enter()
    person.enter("t")


def words_on(window: QWidget) -> str:
    return " ".join(one.text() for one in window.findChildren(QLabel) if one.isVisible())


def test_an_idle_window_hides_the_patient_and_drops_the_key(
    window: MainWindow, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    begin_visit(person)
    clinic = workspace_of(window).clinic
    dialog = QDialog(window)
    dialog.show()
    assert "Testerson" in words_on(window)

    wait_idle(window, clock)

    assert window.workspace is None
    assert window.opening.isVisible()
    assert "Testerson" not in words_on(window)
    assert "Testerson" not in window.windowTitle()
    assert not dialog.isVisible()
    assert clinic.store._key is None
    assert not any(clinic.store._session.seal_key._events)
    with pytest.raises(ClinicError, match="is closed"):
        clinic.day(TODAY)
    assert window._idle is not None
    assert not window._idle.is_watching


def test_unlocking_leads_back_to_the_same_visit_and_cell_with_all_that_was_typed(
    window: MainWindow, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    begin_visit(person)
    person.enter("M54.50")
    person.press(Key.Key_3, CTRL)
    for text in ("97110", "abc", "", "", "", "", ""):
        person.enter(text)
    person.type("9714")  # an open editor, not left yet
    before = workspace_of(window).screen_of_visits.form.state()
    lines = workspace_of(window).screen_of_visits.form.lines
    cell = (lines.currentIndex().row(), lines.currentIndex().column())
    assert cell[0] == 1

    wait_idle(window, clock)
    unlock(qtbot, window, "Olga")

    form = workspace_of(window).screen_of_visits.form
    assert [one.code for one in form.visit().diagnoses or ()] == ["M54.50"]
    assert [one.code for one in form.visit().lines or ()] == ["97110", "9714"]
    assert [(one.at, one.text) for one in form.state().unread] == [(one.at, one.text) for one in before.unread]
    assert [one.text for one in form.state().unread] == ["abc"]
    assert (form.lines.currentIndex().row(), form.lines.currentIndex().column()) == cell
    assert form.isAncestorOf(QApplication.focusWidget())
    assert workspace_of(window).clinic.visits_up_to(TODAY) == []  # a lock makes no version
    log = [event.action for event in workspace_of(window).clinic.store.audit.every()]
    assert AuditAction.LOCK in log


def test_unlocking_leads_to_nobody_elses_draft_that_has_the_number_by_now(
    window: MainWindow, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    begin_visit(person)
    person.enter("M54.50")
    wait_idle(window, clock)
    unlock(qtbot, window, "Fay")
    clinic = workspace_of(window).clinic
    (mine,) = clinic.drafts()
    clinic.store.drafts.discard(mine.id)
    other = clinic.save_patient(PatientRecord("Otto", "", "Otherson"))
    taken = clinic.autosave(clinic.new_visit(other.id, TODAY, mine.provider_id), Visit(diagnoses=(), lines=()))
    assert taken.draft_id == mine.id

    wait_idle(window, clock)
    unlock(qtbot, window, "Olga")

    at_work = workspace_of(window).screen_of_visits.desk.visit_at_work
    assert at_work is None or at_work.record.patient_id != other.id


def test_a_patients_sheet_half_typed_is_there_again(
    window: MainWindow, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    person.press(Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    person.type("Sampleton")
    person.tab()
    person.type("Be")

    wait_idle(window, clock)
    unlock(qtbot, window, "Olga")

    workspace = workspace_of(window)
    assert workspace.here() == "patients"
    assert workspace.patients.sheet.values()["last_name"] == "Sampleton"
    assert workspace.patients.sheet.values()["first_name"] == "Be"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "record_first_name"
    assert workspace.clinic.store.settings.get("unfinished_of_1") is None


def test_the_passphrase_can_be_typed_though_the_lock_broke_work_off(window: MainWindow, person: Person) -> None:
    begin_visit(person)
    workspace_of(window).go("dashboard")  # which begins to add up
    window.lock()
    for _ in range(3):
        QApplication.processEvents()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "passphrase"


def test_somebody_else_begins_at_the_day_and_not_where_another_was(
    window: MainWindow, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    person.press(Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    person.type("Sampleton")
    wait_idle(window, clock)
    unlock(qtbot, window, "Fay")

    workspace = workspace_of(window)
    assert workspace.here() == "visits"
    assert workspace.patients.sheet.values()["last_name"] == ""
    assert workspace.clinic.mark == "FF"


def test_a_draft_that_cannot_be_kept_keeps_the_window_open_and_says_why(
    window: MainWindow, person: Person, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin_visit(person)
    person.enter("M54.50")
    with monkeypatch.context() as full:

        def refuse(*_: object) -> None:
            raise ClinicError("The disk is full; the last change was not kept.")

        full.setattr(workspace_of(window).clinic.store.drafts, "autosave", refuse)
        wait_idle(window, clock)
        assert window.workspace is not None
        assert "disk is full" in workspace_of(window).message.words()
    wait_idle(window, clock)
    assert window.workspace is None


def test_the_owner_sets_the_minutes_and_they_hold_at_once(window: MainWindow, clock: FakeClock) -> None:
    box = workspace_of(window).settings.lock_minutes.minutes
    box.setCurrentIndex(box.findData(1))
    box.activated.emit(box.currentIndex())
    assert window._idle is not None
    pass_by(clock, window._idle, 60)
    assert window.workspace is None


def test_the_practice_clinic_does_not_lock_by_itself(
    qtbot: QtBot, appearance: Appearance, tmp_path: Path, codebook: Codebook, clock: FakeClock
) -> None:
    made = MainWindow(Start(tmp_path, False, lambda: TODAY, clock), WindowMemory(), appearance)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.is_dressed)
    made.show_clinic(invented_clinic(tmp_path, codebook))
    assert made._idle is None
    made.lock()
    assert made.workspace is None
    made.close()


def test_what_was_copied_of_a_claim_is_gone_from_the_clipboard_after_a_lock(
    window: MainWindow, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    clipboard, guard = QGuiApplication.clipboard(), window._copied
    assert guard is not None
    if QGuiApplication.platformName() == "offscreen":  # where Qt never says that a copy is one's own
        guard._owns = lambda: True
    begin_visit(person)
    person.enter("M54.50")
    person.press(Key.Key_3, CTRL)
    for text in ("97110", "33", "", "", "", "", ""):
        person.enter(text)
    lines = workspace_of(window).screen_of_visits.form.lines
    lines.setFocus()
    lines.go_to(0, "code")
    person.press(Key.Key_C, CTRL)
    qtbot.waitUntil(lambda: "97110" in clipboard.text())
    wait_idle(window, clock)
    assert window.workspace is None
    assert clipboard.text() == ""


def test_the_window_is_hidden_before_the_lock_waits_for_what_runs_on_a_page(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    workspace = workspace_of(window)
    workspace.go("bring_in")
    page, seen = workspace.tool("bring_in"), list[QWidget | None]()
    monkeypatch.setattr(page, "finish", lambda: seen.append(window.childAt(window.rect().center())))
    window.lock()
    (over,) = seen
    assert over is not None
    assert "lock_cover" in {over.objectName(), over.parent().objectName()}
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert window.findChild(QWidget, "lock_cover") is None
    assert window.opening.isVisible()
