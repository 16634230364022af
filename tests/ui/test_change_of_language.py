"""Another language while the program runs: everything shown is made anew in it, and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from clinic_app.ui.language import LanguageChoice, speak
from clinic_app.ui.language_choice import LanguageChoiceBox
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance
from clinic_app.ui.window_memory import WindowMemory
from clinic_app.ui.workspace import Workspace
from tests.ui.invented_clinic import TODAY
from tests.ui.typing_person import CTRL, Person

Key = Qt.Key


@pytest.fixture(autouse=True)
def _english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    QSettings().remove("look/language")
    speak(LanguageChoice.ENGLISH)


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def choose(qtbot: QtBot, window: MainWindow, box: LanguageChoiceBox, person: Person) -> None:
    """Take the last language of a box by key, and wait until the window was made anew."""
    before = window.workspace or window.opening
    box.setFocus()
    person.press(Key.Key_End)
    qtbot.waitUntil(lambda: (window.workspace or window.opening) is not before)


def in_spanish(qtbot: QtBot, window: MainWindow, person: Person) -> Workspace:
    """Go to the settings and choose Spanish there."""
    workspace_of(window).go("settings")
    choose(qtbot, window, workspace_of(window).settings.language, person)
    return workspace_of(window)


def named(window: QWidget, name: str) -> QLineEdit:
    found = window.findChild(QLineEdit, name)
    assert found is not None
    return found


def type_a_visit(person: Person) -> None:
    person.press(Key.Key_N, CTRL)
    for text in ("tester", "", "t", "M62.81", "R53.1"):
        person.enter(text)
    person.press(Key.Key_3, CTRL)
    for text in ("97110", "33", "", ""):
        person.enter(text)


def test_the_visit_at_work_comes_back_as_it_was_typed(qtbot: QtBot, window: MainWindow, person: Person) -> None:
    type_a_visit(person)
    before = workspace_of(window).screen_of_visits.form.visit()
    workspace = in_spanish(qtbot, window, person)
    form = workspace.screen_of_visits.form
    assert form.visit() == before
    assert before.lines
    assert workspace.here() == "settings"
    assert QApplication.focusWidget() is workspace.settings.language
    assert not workspace.message.isVisible()
    workspace.go("visits")
    person.press(Key.Key_2, CTRL)
    assert workspace.screen_of_visits.isAncestorOf(QApplication.focusWidget())
    workspace.screen_of_visits.desk.save()
    assert workspace.screen_of_visits.desk.visit_at_work is not None
    assert workspace.screen_of_visits.desk.visit_at_work.record.version == 1


def test_text_that_is_no_value_yet_comes_back_too(qtbot: QtBot, window: MainWindow, person: Person) -> None:
    type_a_visit(person)
    person.press(Key.Key_1, CTRL)
    day = named(window, "field_date_of_service")
    day.setFocus()
    day.selectAll()
    person.type("13/45/2026")
    person.press(Key.Key_Tab)
    workspace = in_spanish(qtbot, window, person)
    assert named(workspace, "field_date_of_service").text() == "13/45/2026"


def test_a_patient_half_typed_comes_back(qtbot: QtBot, window: MainWindow, person: Person) -> None:
    workspace_of(window).go("patients")
    workspace_of(window).patients.begin_new()
    named(workspace_of(window).patients, "record_last_name").setFocus()
    person.type("Halftyped")
    workspace = in_spanish(qtbot, window, person)
    workspace.go("patients")
    assert named(workspace.patients, "record_last_name").text() == "Halftyped"


def test_what_stands_on_the_settings_and_on_a_tool_comes_back(qtbot: QtBot, window: MainWindow, person: Person) -> None:
    workspace = workspace_of(window)
    workspace.go("denials")
    named(workspace, "denial_codes").setFocus()
    person.type("CO-97")
    workspace.go("settings")
    workspace.settings.people.setCurrentRow(1)
    person_sheet = workspace.settings.person_sheet
    named(person_sheet, "record_initials").setFocus()
    named(person_sheet, "record_initials").selectAll()
    person.type("ZZ")
    workspace = in_spanish(qtbot, window, person)
    assert named(workspace.settings.person_sheet, "record_initials").text() == "ZZ"
    assert workspace.settings.people.currentRow() == 1
    number_of_people = workspace.settings.people.count()
    workspace.settings._save_person()
    assert workspace.settings.people.count() == number_of_people  # the same person was changed, none was added
    workspace.go("denials")
    assert named(workspace, "denial_codes").text() == "CO-97"


def test_the_clinic_stays_open_and_the_window_says_everything_in_spanish(
    qtbot: QtBot, window: MainWindow, person: Person
) -> None:
    clinic = workspace_of(window).clinic
    workspace = in_spanish(qtbot, window, person)
    assert workspace.clinic is clinic
    assert clinic.clinic_record().name == "Sample Street Therapy"
    assert WindowMemory().language is LanguageChoice.SPANISH
    workspace.go("due_list")
    titles = [one.text() for one in workspace.pages.currentWidget().findChildren(QLabel)]
    assert "Vencimientos" in titles
    choose_english = workspace.settings.language
    workspace.go("settings")
    choose_english.setFocus()
    person.press(Key.Key_Up)
    qtbot.waitUntil(lambda: window.workspace is not workspace)
    workspace_of(window).go("due_list")
    titles = [one.text() for one in workspace_of(window).pages.currentWidget().findChildren(QLabel)]
    assert "Due list" in titles


def test_one_workspace_is_left_and_keys_mean_one_thing(qtbot: QtBot, window: MainWindow, person: Person) -> None:
    workspace = in_spanish(qtbot, window, person)
    QApplication.sendPostedEvents(None, 52)  # the deleting that Qt put off
    assert window.findChildren(Workspace) == [workspace]
    person.press(Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert workspace.here() == "codes"


def test_a_release_that_waits_holds_the_language(qtbot: QtBot, window: MainWindow, person: Person) -> None:
    workspace = workspace_of(window)
    workspace.go("releases")
    page = workspace.tool("releases")
    assert page is not None
    page.may_stop = lambda: False  # type: ignore[method-assign] # as while tables are being taken in
    workspace.go("settings")
    workspace.settings.language.setFocus()
    person.press(Key.Key_End)
    qtbot.waitUntil(lambda: workspace.here() == "releases")
    assert window.workspace is workspace
    del page.may_stop


def test_the_opening_page_changes_at_once_and_keeps_what_is_typed(
    qtbot: QtBot, bare_window: MainWindow, tmp_path: Path
) -> None:
    person = Person(qtbot, bare_window)
    bare_window.opening.show_create()
    person.type("Ada Testerson")
    choose(qtbot, bare_window, bare_window.opening.language, person)
    page = bare_window.opening
    assert page.pages.currentWidget() is page.set_up
    assert "Ada Testerson" in [one.text() for one in page.set_up.findChildren(QLineEdit)]
    titles = [one.text() for one in page.findChildren(QLabel)]
    assert "Cifrado en esta computadora. Nada se envía a ninguna parte." in titles
    assert QApplication.focusWidget() is page.language


def test_a_window_begins_in_the_language_it_was_left_in(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> None:
    WindowMemory().language = LanguageChoice.SPANISH
    made = MainWindow(Start(tmp_path, False, lambda: TODAY), WindowMemory(), appearance)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.is_dressed)
    assert "Bienvenido" in [one.text() for one in made.opening.findChildren(QLabel)]


def test_findings_and_units_are_said_in_spanish(qtbot: QtBot, window: MainWindow, person: Person) -> None:
    in_spanish(qtbot, window, person)
    type_a_visit(person)
    screen = workspace_of(window).screen_of_visits
    texts = [one.text() for one in screen.findChildren(QLabel)]
    assert "97110 no lleva GP, GO ni GN." in texts
    assert "33 min: 2 cuartos, sobran 3" in texts
    assert "Informe de progreso" in texts
