"""Nothing typed is lost or comes back unasked: power cuts, undone steps, text that is no value, undo in every field."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance
from clinic_app.ui.window_memory import WindowMemory
from clinic_app.ui.workspace import Workspace
from tests.ui.invented_clinic import TODAY, invented_clinic
from tests.ui.typing_person import CTRL, Person

Key = Qt.Key
SATURDAY = date(2026, 11, 21)


@pytest.fixture
def clinic(tmp_path: Path, codebook: Codebook) -> Clinic:
    return invented_clinic(tmp_path, codebook)


def started(qtbot: QtBot, appearance: Appearance, folder: Path, clinic: Clinic) -> MainWindow:
    """A window in front, with the clinic open in it."""
    made = MainWindow(Start(folder, False, clinic.today), WindowMemory(), appearance)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    qtbot.waitUntil(lambda: made.is_dressed)
    made.activateWindow()
    made.show_clinic(clinic)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made and QApplication.focusWidget() is not None)
    return made


@pytest.fixture
def window(qtbot: QtBot, appearance: Appearance, tmp_path: Path, clinic: Clinic) -> Iterator[MainWindow]:
    made = started(qtbot, appearance, tmp_path, clinic)
    yield made
    made.close()


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def begin_visit(person: Person, name: str = "tester") -> None:
    person.press(Key.Key_N, CTRL)
    person.enter(name)
    person.enter()
    person.enter("t")


def diagnoses(window: MainWindow) -> list[str]:
    return [one.code for one in workspace_of(window).screen_of_visits.form.visit().diagnoses or ()]


def test_a_new_visit_that_was_never_saved_stands_in_the_form_after_a_power_cut(
    qtbot: QtBot, appearance: Appearance, tmp_path: Path, person: Person, window: MainWindow, clinic: Clinic
) -> None:
    begin_visit(person)
    person.enter("M54.50")
    qtbot.waitUntil(lambda: bool(clinic.drafts()))
    window.hide()  # never closed, so that nothing was saved
    after = started(qtbot, appearance, tmp_path, clinic)
    assert diagnoses(after) == ["M54.50"]
    window.workspace = None
    begin_visit(Person(qtbot, after))
    assert [one.patient_name for one in clinic.day(TODAY)] == ["Testerson, Ada"]
    assert clinic.drafts() == []


def test_work_that_was_undone_to_the_start_leaves_no_draft_behind(
    qtbot: QtBot, person: Person, clinic: Clinic, window: MainWindow
) -> None:
    begin_visit(person)
    person.enter("M54.50")
    qtbot.waitUntil(lambda: bool(clinic.drafts()))
    person.press(Key.Key_Z, CTRL)
    assert diagnoses(window) == []
    qtbot.waitUntil(lambda: not clinic.drafts())


def test_modifiers_put_in_order_by_saving_leave_no_draft_behind(person: Person, clinic: Clinic) -> None:
    begin_visit(person)
    person.press(Key.Key_3, CTRL)
    for text in ("97110", "20", "", "59 GP", "", "", ""):
        person.enter(text)
    person.press(Key.Key_S, CTRL)
    QApplication.processEvents()
    assert clinic.drafts() == []


def test_what_was_typed_on_a_version_that_is_not_the_newest_any_more_stands_aside(
    person: Person, clinic: Clinic, window: MainWindow
) -> None:
    visit_id = a_saved_visit(person, window)
    kept = clinic.kept_visit(visit_id)
    clinic.save(kept, replace(kept.record.visit, total_treatment_minutes=40))
    person.press(Key.Key_2, CTRL)
    person.type("R26.89")
    screen = workspace_of(window).screen_of_visits

    assert screen.close_visit()

    assert "stands aside" in workspace_of(window).message.words()
    again = clinic.open_visit(visit_id)
    assert again.record.version == 2
    assert len(again.record.visit.diagnoses or ()) == 1
    assert [len(one.visit.diagnoses or ()) for one in again.set_aside] == [2]


def test_a_visit_that_went_meanwhile_holds_the_form_no_longer(
    person: Person, clinic: Clinic, window: MainWindow
) -> None:
    visit_id = a_saved_visit(person, window)
    screen = workspace_of(window).screen_of_visits
    person.press(Key.Key_2, CTRL)
    person.type("R26.89")
    clinic.record_keeping.bin_visit(visit_id, "OO")
    assert screen.close_visit()
    assert "no longer kept" in workspace_of(window).message.words()
    assert clinic.drafts() == []


def test_the_visit_in_the_form_follows_what_becomes_of_it_elsewhere(
    person: Person, clinic: Clinic, window: MainWindow
) -> None:
    visit_id = a_saved_visit(person, window)
    screen = workspace_of(window).screen_of_visits
    kept = clinic.kept_visit(visit_id)
    clinic.save(kept, replace(kept.record.visit, total_treatment_minutes=40))
    screen.take_records()
    assert screen.form.visit().total_treatment_minutes == 40
    clinic.record_keeping.bin_visit(visit_id, "OO")
    screen.take_records()
    assert screen.desk.visit_at_work is None


def a_saved_visit(person: Person, window: MainWindow) -> int:
    begin_visit(person)
    person.enter("M54.50")
    person.press(Key.Key_S, CTRL)
    at_work = workspace_of(window).screen_of_visits.desk.visit_at_work
    assert at_work is not None
    return at_work.record.id


def test_undo_and_redo_reach_the_form_from_a_single_field(person: Person, window: MainWindow) -> None:
    begin_visit(person)
    person.enter("M54.50")
    person.press(Key.Key_1, CTRL)
    person.press(Key.Key_Z, CTRL)
    assert diagnoses(window) == []
    person.press(Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert diagnoses(window) == ["M54.50"]


def test_undo_in_a_field_that_is_being_typed_takes_back_the_typing_alone(person: Person, window: MainWindow) -> None:
    begin_visit(person)
    person.enter("M54.50")
    person.press(Key.Key_1, CTRL)
    person.tab(4)
    person.type("45")
    person.press(Key.Key_Z, CTRL)
    assert diagnoses(window) == ["M54.50"]


def test_text_that_is_no_value_is_said_once_more_when_the_visit_is_left(person: Person, window: MainWindow) -> None:
    begin_visit(person)
    person.enter("M54.50")
    person.press(Key.Key_1, CTRL)
    person.tab(4)
    person.enter("4o")
    begin_visit(person, "mock")
    assert "“4o” is no number of minutes" in workspace_of(window).message.words()


def test_a_date_that_cannot_be_read_is_not_also_called_missing(person: Person, window: MainWindow) -> None:
    begin_visit(person)
    person.enter("M54.50")
    person.press(Key.Key_1, CTRL)
    person.enter("13/45/2026")
    at_date = [
        finding.message
        for finding in workspace_of(window).screen_of_visits.desk.result.findings
        if finding.at == ("date_of_service",)
    ]
    assert len(at_date) == 1
    assert "13/45/2026" in at_date[0]


def test_the_practice_clinic_opens_on_a_day_with_visits_at_the_weekend_too(
    qtbot: QtBot, appearance: Appearance, tmp_path: Path, codebook: Codebook
) -> None:
    practice = Clinic.open_practice(tmp_path, Checking(codebook, SATURDAY, codebook.editions()), lambda: SATURDAY)
    made = started(qtbot, appearance, tmp_path, practice)
    assert workspace_of(made).screen_of_visits.desk.visit_at_work is not None
    assert workspace_of(made).screen_of_visits.day.day < SATURDAY
    made.close()


@pytest.mark.parametrize("column", range(7))
def test_a_page_pasted_into_a_cell_by_mistake_neither_freezes_nor_ends_the_draft(
    column: int, person: Person, window: MainWindow, clinic: Clinic, qtbot: QtBot
) -> None:
    begin_visit(person)
    person.press(Key.Key_3, CTRL)
    person.enter("97110")
    person.press(Key.Key_3, CTRL)
    for _ in range(column):
        person.press(Key.Key_Return)
    QGuiApplication.clipboard().setText("97110," * 3000)
    person.press(Key.Key_V, CTRL)
    lines = workspace_of(window).screen_of_visits.form.visit().lines or ()
    assert len(lines) <= 50
    assert all(len(line.modifiers or ()) <= 200 for line in lines)
    qtbot.waitUntil(lambda: bool(clinic.drafts()))
    assert not workspace_of(window).message.words()


def test_a_list_of_too_many_entries_is_said_and_not_kept(person: Person, window: MainWindow) -> None:
    begin_visit(person)
    person.press(Key.Key_4, CTRL)
    QGuiApplication.clipboard().setText("a;" * 1500)
    person.press(Key.Key_V, CTRL)
    person.press(Key.Key_Return)
    messages = [finding.message for finding in workspace_of(window).screen_of_visits.desk.result.findings]
    assert "1500 entries are more than 200." in messages
