"""Walking the whole window: names for everything, tab order, the pages, the opening, nothing modal."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.records import VisitStatus
from clinic_app.store.recovery_key import read_group
from clinic_app.store.store import Store
from clinic_app.ui.main_window import MainWindow, Start
from clinic_app.ui.theme import Appearance
from clinic_app.ui.tool_page import ToolPage
from clinic_app.ui.tool_pages import TOOLS, Tool
from clinic_app.ui.window_memory import WindowMemory
from clinic_app.ui.workspace import Workspace
from tests.ui.invented_clinic import TODAY, invented_clinic
from tests.ui.program_window import opened
from tests.ui.typing_person import ALT, CTRL, Person

Key = Qt.Key
INPUTS = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QAbstractSpinBox, QPlainTextEdit, QTextEdit)
PASSPHRASE = "correct horse battery staple"


def unnamed(top: QWidget) -> list[str]:
    """Inputs without an accessible name or an object name; Qt's own inner parts are its own affair."""
    own = [one for one in top.findChildren(QWidget) if isinstance(one, INPUTS)]
    return [
        f"{type(one).__name__} {one.objectName()!r} {one.accessibleName()!r} in {one.parentWidget().objectName()!r}"
        for one in own
        if not one.objectName().startswith("qt_")
        and not is_inner(one)
        and not (one.accessibleName() and one.objectName())
    ]


def is_inner(one: QWidget) -> bool:
    """Made by Qt inside another input: the list of a combo box, the line of one, a clear button."""
    parent = one.parentWidget()
    while parent is not None:
        if isinstance(parent, (QComboBox, QLineEdit, QAbstractItemView)) or parent.inherits(
            "QComboBoxPrivateContainer"
        ):
            return True
        parent = parent.parentWidget()
    return one.inherits("QMenuBarExtension") or one.inherits("QHeaderView") or one.inherits("QTableCornerButton")


def test_the_walk_notices_an_input_without_a_name(window: MainWindow) -> None:
    nameless = QLineEdit(window.frame)
    assert len(unnamed(window)) == 1
    nameless.setObjectName("spare")
    nameless.setAccessibleName("Spare")
    assert unnamed(window) == []


def test_an_empty_visit_is_never_called_ready(person: Person, workspace: Workspace) -> None:
    begin_visit(person)
    head = workspace.screen_of_visits.findings.head
    assert head.words() == "Not complete yet"
    assert not head.ready_button.isEnabled()
    person.press(Key.Key_Return, CTRL)
    assert workspace.message.words().startswith("This visit is not complete yet.")


def test_every_input_has_a_name_for_people_and_one_for_tests(window: MainWindow, workspace: Workspace) -> None:
    for tool in TOOLS:
        workspace.go(tool.name)
    assert len(window.findChildren(QLineEdit)) > 30
    assert unnamed(window) == []


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.name)
def test_every_tool_is_made_when_first_asked_for_and_left_by_escape(
    tool: Tool, person: Person, workspace: Workspace
) -> None:
    assert workspace.findChild(ToolPage) is None
    workspace.actions_by_name[tool.name].trigger()
    assert workspace.here() == tool.name
    person.press(Key.Key_Escape)
    assert workspace.here() == "visits"
    workspace.actions_by_name[tool.name].trigger()
    assert len(workspace.findChildren(ToolPage)) == 1


def test_the_opening_page_is_named_too(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> None:
    assert unnamed(opened(qtbot, appearance, tmp_path)) == []


def begin_visit(person: Person) -> None:
    person.press(Key.Key_N, CTRL)
    person.enter("tester")
    person.enter()
    person.enter()


def test_the_next_new_visit_takes_its_first_code_wherever_the_last_one_was_left(
    person: Person, workspace: Workspace
) -> None:
    for name in ("tester", "sampleton"):
        person.press(Key.Key_N, CTRL)
        for text in (name, "", "t"):
            person.enter(text)
        person.enter("M25.561")
        diagnoses = workspace.screen_of_visits.form.visit().diagnoses
        assert [one.code for one in diagnoses or ()] == ["M25.561"]
        workspace.screen_of_visits.form.diagnoses.setCurrentIndex(
            workspace.screen_of_visits.form.diagnoses.model().index(0, 3)
        )


def test_tab_goes_through_the_form_in_the_order_of_the_screen(person: Person, workspace: Workspace) -> None:
    begin_visit(person)
    person.press(Key.Key_1, CTRL)
    seen = []
    for _ in range(10):
        focus = QApplication.focusWidget()
        seen.append(focus.objectName() if focus else "")
        person.tab()
    assert seen == [
        "field_date_of_service",
        "field_started",
        "field_place_of_service",
        "field_payer",
        "field_total_treatment_minutes",
        "diagnoses_grid",
        "service_lines_grid",
        "times_toggle",
        "documentation_toggle",
        "details_toggle",
    ]


def test_shift_tab_goes_the_same_way_back(person: Person, workspace: Workspace) -> None:
    begin_visit(person)
    person.press(Key.Key_3, CTRL)
    person.tab(2, back=True)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "field_total_treatment_minutes"


def test_sections_are_reached_by_number_and_by_page_keys(person: Person, workspace: Workspace) -> None:
    begin_visit(person)
    form = workspace.screen_of_visits.form
    for number, key in enumerate((Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4, Key.Key_5), start=1):
        person.press(key, CTRL)
        assert form.section_in_focus() == number
    person.press(Key.Key_PageUp)
    assert form.section_in_focus() == 4
    person.press(Key.Key_PageDown)
    assert form.section_in_focus() == 5


def test_the_checklist_grows_when_a_code_asks_for_it(person: Person, workspace: Workspace) -> None:
    begin_visit(person)
    checklist = workspace.screen_of_visits.form.checklist
    assert not checklist.isVisible()
    person.enter("M62.81")
    assert checklist.isVisible()


def test_a_patient_is_added_found_and_changed_by_keys(person: Person, workspace: Workspace) -> None:
    person.press(Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    for text in ("Newcomer", "Nell", "", "2/3/1950"):
        person.enter(text)
    person.press(Key.Key_S, CTRL)
    assert [one.listed_name for one in workspace.clinic.find_patients("newc")] == ["Newcomer, Nell"]
    person.press(Key.Key_2, ALT)
    person.enter("newc nell")
    assert workspace.patients.patient.listed_name == "Newcomer, Nell"
    person.press(Key.Key_N, CTRL)
    assert workspace.here() == "new_visit"


def test_a_patient_without_a_name_is_answered_in_the_bar_and_not_by_a_dialog(
    person: Person, workspace: Workspace
) -> None:
    person.press(Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    person.press(Key.Key_S, CTRL)
    assert workspace.message.words().startswith("The patient has no name yet.")
    assert QApplication.activeModalWidget() is None


def test_f1_shows_the_keyboard_map_with_every_action_that_has_a_key(person: Person, workspace: Workspace) -> None:
    person.press(Key.Key_F1)
    assert workspace.here() == "keyboard"
    words = [line.words for lines in workspace.keyboard.groups.values() for line in lines]
    assert {"New visit", "Mark ready, next", "Apply fix", "Copy the line above", "Undo"} <= set(words)


def test_no_two_actions_share_a_key(workspace: Workspace) -> None:
    findings = workspace.screen_of_visits.findings
    actions = [*workspace.actions_by_name.by_name.values(), findings.next_action, findings.previous_action]
    actions += [findings.fix_action, findings.head.ready_action]
    keys = [key.toString() for action in actions for key in action.shortcuts()]
    assert sorted(keys) == sorted(set(keys))


def test_the_window_needs_no_scroll_bar_at_1366_by_768(window: MainWindow) -> None:
    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 768


def test_a_training_window_wears_its_frame(window: MainWindow) -> None:
    assert window.workspace is not None
    assert window.frame.property("training") is True
    assert window.workspace.geometry().left() == 4


def test_leaving_a_visit_saves_it(person: Person, workspace: Workspace) -> None:
    begin_visit(person)
    person.enter("M54.50")
    begin_visit(person)
    assert [one.patient_name for one in workspace.clinic.day(TODAY)] == ["Testerson, Ada"]


def keep_the_recovery_sheet(qtbot: QtBot, window: MainWindow, person: Person, folder: Path) -> None:
    """Save the sheet, read the group asked for from it, and type it back."""
    page = window.recovery
    assert not page.on_button.isEnabled()
    page.save_to(folder / "sheet.pdf")
    document = pypdfium2.PdfDocument(folder / "sheet.pdf")
    text = document[0].get_textpage().get_text_bounded().replace(" ", "")
    document.close()
    groups = re.findall(r"(?m)^[0-9A-Z]{5}\r?$", text)
    right = next(one.strip() for one in groups if read_group(page.asked_group() - 1, one))
    assert not page.on_button.isEnabled()
    person.enter(right)


def test_a_clinic_is_set_up_with_a_passphrase_typed_twice(
    qtbot: QtBot, appearance: Appearance, tmp_path: Path, codebook: Codebook
) -> None:
    window = opened(qtbot, appearance, tmp_path)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    person = Person(qtbot, window)
    window.opening.show_create()
    person.enter("Olga Owner")
    person.enter(PASSPHRASE)
    person.enter(PASSPHRASE)
    qtbot.waitUntil(lambda: hasattr(window, "recovery") and window.recovery.print_button.isEnabled(), timeout=20_000)
    keep_the_recovery_sheet(qtbot, window, person, tmp_path)
    qtbot.waitUntil(lambda: window.is_at_work, timeout=20_000)
    assert Store.exists(tmp_path)
    window.lock()
    assert window.workspace is None
    person.enter("wrong passphrase")
    qtbot.waitUntil(lambda: window._task is None, timeout=20_000)
    assert window.workspace is None
    person.enter(PASSPHRASE)
    qtbot.waitUntil(lambda: window.is_at_work, timeout=20_000)
    window.close()


def is_in_sight(widget: QWidget | None) -> bool:
    return widget is not None and widget.visibleRegion().boundingRect().height() == widget.height()


def test_a_finding_in_a_closed_form_opens_it_and_brings_its_field_into_sight(
    qtbot: QtBot, person: Person, workspace: Workspace
) -> None:
    begin_visit(person)
    for code in ("M54.50", "M62.81", "R53.1"):
        person.enter(code)
    person.press(Key.Key_3, CTRL)
    for text in ("97110", "33", "", "GP", "", "", ""):
        person.enter(text)
    panel = workspace.screen_of_visits.findings
    while (current := panel.current_finding()) is None or current.place[0] != "referring":
        person.press(Key.Key_F6)
    person.press(Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    person.press(Key.Key_F6)
    qtbot.waitUntil(lambda: is_in_sight(QApplication.focusWidget()))
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName().startswith("field_referring")


@pytest.mark.parametrize("key", [Key.Key_4, Key.Key_5])
def test_a_form_opened_by_its_key_shows_the_field_in_focus(
    key: Key, qtbot: QtBot, person: Person, workspace: Workspace
) -> None:
    begin_visit(person)
    for code in ("M54.50", "M62.81", "R53.1", "M25.561"):
        person.enter(code)
    person.press(key, CTRL)
    qtbot.waitUntil(lambda: is_in_sight(QApplication.focusWidget()))
    assert workspace.screen_of_visits.form.isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("key", [Key.Key_F1, Key.Key_Comma, Key.Key_N])
def test_escape_leads_back_to_the_visit_from_every_page(key: Key, person: Person, workspace: Workspace) -> None:
    begin_visit(person)
    person.press(key, Qt.KeyboardModifier.NoModifier if key == Key.Key_F1 else CTRL)
    assert workspace.here() != "visits"
    person.press(Key.Key_Escape)
    assert workspace.here() == "visits"
    focus = QApplication.focusWidget()
    assert focus is not None
    assert workspace.screen_of_visits.isAncestorOf(focus)


def test_enter_presses_the_button_in_focus(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> None:
    window = opened(qtbot, appearance, tmp_path)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    person = Person(qtbot, window)
    person.tab()
    person.press(Key.Key_Return)
    assert window.opening.pages.currentWidget() is window.opening.set_up


def test_a_practice_clinic_open_elsewhere_is_said_where_it_was_asked_for(
    qtbot: QtBot, appearance: Appearance, tmp_path: Path, codebook: Codebook
) -> None:
    other = invented_clinic(tmp_path, codebook)
    window = opened(qtbot, appearance, tmp_path)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    Person(qtbot, window).press(Key.Key_Return)
    qtbot.waitUntil(lambda: window._task is None, timeout=20_000)
    assert window.opening.pages.currentWidget() is window.opening.choice
    said = window.opening.choice.findChild(QLabel, "choice_refused")
    assert said is not None
    assert "already open" in said.text()
    other.close()


def test_a_narrow_window_leaves_no_gap_beside_the_folded_day_list(
    qtbot: QtBot, window: MainWindow, workspace: Workspace
) -> None:
    screen = workspace.screen_of_visits
    window.resize(1100, 768)
    qtbot.waitUntil(lambda: screen.day.width() == screen.splitter.sizes()[0] < 100)
    window.resize(1366, 768)
    qtbot.waitUntil(lambda: screen.day.width() == screen.splitter.sizes()[0] > 150)


def test_f6_opens_the_findings_where_they_have_no_room(
    qtbot: QtBot, person: Person, window: MainWindow, workspace: Workspace
) -> None:
    begin_visit(person)
    person.enter("M54.50")
    person.press(Key.Key_3, CTRL)
    person.enter("97110")
    assert window.appearance is not None
    window.appearance.set_scale(1.5)
    window.resize(1300, 768)
    screen = workspace.screen_of_visits
    qtbot.waitUntil(lambda: not screen.findings.isVisible())
    person.press(Key.Key_F6)
    assert screen.findings.isVisible()


def test_the_window_is_never_larger_than_the_screen(
    appearance: Appearance, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(WindowMemory, "geometry", lambda _self: QByteArray())
    window = MainWindow(Start(tmp_path, False, lambda: TODAY), WindowMemory(), appearance)
    qtbot.addWidget(window)
    screen = window.screen().availableSize()
    assert window.width() <= screen.width()
    assert window.height() <= screen.height()


@pytest.mark.parametrize("place", ["codes", "settings", "summary", "own_rules", "due_list", "bin"])
def test_keys_that_change_the_visit_do_nothing_where_it_is_not_in_sight(
    place: str, person: Person, workspace: Workspace
) -> None:
    begin_visit(person)
    person.enter("M62.81")
    person.press(Key.Key_3, CTRL)
    person.enter("97110")
    person.press(Key.Key_S, CTRL)
    typed = workspace.screen_of_visits.form.visit()
    workspace.go(place)
    for name in ("undo", "copy_last", "fix_all", "hold", "not_billed", "bin_visit"):
        workspace.actions_by_name[name].trigger()
        assert workspace.screen_of_visits.form.visit() == typed, name
        (kept,) = workspace.clinic.day(TODAY)
        assert kept.status is VisitStatus.DRAFT, name
    assert workspace.here() == place


def rules_said(workspace: Workspace) -> set[str]:
    return {one.rule for one in workspace.screen_of_visits.desk.result.findings}


def test_a_patient_changed_and_saved_is_judged_anew_in_the_open_visit(person: Person, workspace: Workspace) -> None:
    begin_visit(person)
    person.enter("M62.81")
    assert "ID-NAME" not in rules_said(workspace)
    workspace.actions_by_name["edit_patient"].trigger()
    workspace.patients.sheet.show_values({**workspace.patients.sheet.values(), "first_name": ""})
    person.press(Key.Key_S, CTRL)
    person.press(Key.Key_1, ALT)
    assert "ID-NAME" in rules_said(workspace)


def test_settings_that_changed_are_judged_anew_in_the_open_visit(person: Person, workspace: Workspace) -> None:
    begin_visit(person)
    person.enter("M62.81")
    (patient,) = workspace.clinic.find_patients("testerson")
    workspace.clinic.save_patient(replace(patient, first_name=""))
    workspace.settings.records_changed.emit()
    assert "ID-NAME" in rules_said(workspace)


def look_at_a_patient_and_type(person: Person, workspace: Workspace, text: str) -> None:
    person.press(Key.Key_2, ALT)
    person.enter("testerson")
    workspace.patients.sheet.begin()
    person.type(text)


def test_what_is_typed_of_a_patient_is_kept_before_another_is_shown(person: Person, workspace: Workspace) -> None:
    look_at_a_patient_and_type(person, workspace, "Samplewright")
    person.press(Key.Key_2, ALT)
    person.enter("mockford")
    assert workspace.patients.patient.last_name == "Mockford"
    assert len(workspace.clinic.find_patients("samplewright")) == 1


def test_what_cannot_be_kept_of_a_patient_is_said_and_left_at_the_second_step(
    person: Person, workspace: Workspace
) -> None:
    look_at_a_patient_and_type(person, workspace, "Samplewright")
    workspace.patients.sheet.show_values({**workspace.patients.sheet.values(), "born": "someday"})
    new_patient = (Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    person.press(*new_patient)
    assert workspace.patients.sheet.values()["last_name"] == "Samplewright"
    assert workspace.message.words() != ""
    person.press(*new_patient)
    assert workspace.patients.sheet.values()["last_name"] == ""


def test_a_payer_taken_out_of_a_patients_chart_is_gone(workspace: Workspace) -> None:
    (patient,) = workspace.clinic.find_patients("testerson")
    page = workspace.patients
    page.open(patient.id)
    coverage = page.coverage
    coverage.begin_new()
    coverage.form.show_values({**coverage.form.values(), "payer": "commercial", "member_id": "SAMPLE-77"})
    assert coverage.save()
    assert [one.rank for one in workspace.clinic.coverages(patient.id)] == [1, 2]
    coverage.remove()
    assert [one.rank for one in workspace.clinic.coverages(patient.id)] == [1]


def test_a_visit_that_may_not_be_binned_stays_open(person: Person, workspace: Workspace) -> None:
    begin_visit(person)
    person.enter("M62.81")
    workspace.screen_of_visits.desk.set_status(VisitStatus.SENT)
    workspace.actions_by_name["bin_visit"].trigger()
    assert workspace.message.words() != ""
    at_work = workspace.screen_of_visits.desk.visit_at_work
    assert at_work is not None
    assert at_work.record.status is VisitStatus.SENT
