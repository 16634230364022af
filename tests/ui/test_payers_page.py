"""The payers page, worked by keys only."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.payer import UnitRule
from clinic_app.domain.payer_keys import PAYER_KEYS
from clinic_app.domain.records import PayerRecord
from clinic_app.services.clinic import Clinic
from clinic_app.ui.payers_page import PayersPage
from clinic_app.ui.unit_method_cards import example_words
from clinic_app.ui.workspace import Workspace
from tests.ui.invented_clinic import invented_clinic, with_second_payer
from tests.ui.test_window_walk import unnamed
from tests.ui.typing_person import ALT, CTRL, Person

Key = Qt.Key


@pytest.fixture
def shown_clinic(tmp_path: Path, codebook: Codebook) -> Clinic:
    return with_second_payer(invented_clinic(tmp_path, codebook))


@pytest.fixture
def page(person: Person, workspace: Workspace) -> PayersPage:
    """The page, opened by its key."""
    person.press(Key.Key_6, ALT)
    made = workspace.tool("payers")
    assert isinstance(made, PayersPage)
    assert workspace.here() == "payers"
    return made


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def go_to_payer(person: Person, page: PayersPage, profile: str) -> None:
    """Down the list by the arrow key."""
    page.list.setFocus()
    for _ in range(page.list.count()):
        person.press(Key.Key_Up)
    for _ in range(page.list.count()):
        if page.entry.record.profile == profile:
            return
        person.press(Key.Key_Down)
    assert page.entry.record.profile == profile


def open_key(person: Person, page: PayersPage, profile: str, key: str) -> None:
    """To the payer, into its rows, and down to the key."""
    go_to_payer(person, page, profile)
    page.sheet.rows["unit_rule"].change.setFocus()
    for _ in PAYER_KEYS:
        if focus().objectName() == f"change_{key}":
            break
        person.press(Key.Key_Down)
    person.press(Key.Key_Return)


def kept(page: PayersPage, profile: str) -> PayerRecord:
    found = page._clinic.store.payers.by_profile(profile)
    assert found is not None
    return found


def test_every_input_of_the_page_has_a_name(page: PayersPage, person: Person) -> None:
    open_key(person, page, "bcbs", "unit_rule")
    assert unnamed(page) == []
    person.press(Key.Key_Escape)
    open_key(person, page, "bcbs", "tfl_days")
    assert unnamed(page) == []


def test_the_counting_rule_is_picked_by_an_arrow_dated_and_kept_by_enter(page: PayersPage, person: Person) -> None:
    open_key(person, page, "bcbs", "unit_rule")
    assert focus().objectName() == "unit_method_ama"
    person.press(Key.Key_Left)
    assert focus().objectName() == "unit_method_cms"
    person.tab()
    person.type("9/1/2026")
    person.tab()
    person.enter("Provider manual, p. 41")
    record = kept(page, "bcbs")
    assert record.overrides.unit_rule == "cms"
    assert str(record.overrides.unit_rule_confirmed_on) == "2026-09-01"
    assert record.origins[0].document == "Provider manual, p. 41"
    assert focus().objectName() == "change_unit_rule"
    row = page.sheet.rows["unit_rule"]
    assert "Provider manual, p. 41, dated 09/01/2026" in row.change.accessibleName()


def test_the_two_cards_work_the_same_small_visit() -> None:
    assert example_words(UnitRule.CMS) == "97110 + 97140, 33 + 7 minutes: 2 + 1 units"
    assert example_words(UnitRule.AMA) == "97110 + 97140, 33 + 7 minutes: 2 + 0 units"


@pytest.mark.parametrize(
    ("key", "typed", "day", "sentence", "field"),
    [
        ("tfl_days", "soon", "", "“soon” is no number of days from 1 to 3660.", "payer_answer"),
        ("tfl_days", "", "", "“” is no number of days from 1 to 3660.", "payer_answer"),
        ("tfl_days", "90", "13/45/2026", "“13/45/2026” is no date; type it as 11/20/2026.", "payer_answer_day"),
        ("tfl_days", "90", "11/21/2026", "The date of the document lies in the future.", "payer_answer_day"),
    ],
)
def test_a_bad_entry_is_one_sentence_at_its_field_and_is_not_kept(
    page: PayersPage, person: Person, key: str, typed: str, day: str, sentence: str, field: str
) -> None:
    open_key(person, page, "uhc", key)
    person.type(typed)
    person.tab()
    person.enter(day)
    editor = page.sheet.rows[key].editor
    assert editor is not None
    assert editor.problem() == sentence
    assert focus().objectName() == field
    assert focus().accessibleDescription() == sentence
    assert page._clinic.store.payers.by_profile("uhc") is None


def test_ctrl_z_takes_a_change_back_and_leaves_the_visit_alone(page: PayersPage, person: Person) -> None:
    open_key(person, page, "uhc", "tfl_days")
    person.enter("120")
    assert kept(page, "uhc").overrides.tfl_days == 120
    assert page.undo_button.text() == "Undo: Filing limit"
    person.press(Key.Key_Z, CTRL)
    assert kept(page, "uhc").overrides.tfl_days is None
    assert not page.undo_button.isEnabled()


def test_an_answer_is_cleared_back_to_the_shipped_one(page: PayersPage, person: Person) -> None:
    open_key(person, page, "uhc", "disc_modifiers")
    person.press(Key.Key_Down)
    person.press(Key.Key_Return)
    assert kept(page, "uhc").overrides.disc_modifiers == "not"
    person.press(Key.Key_Return)
    person.tab(4)
    assert focus().objectName() == "payer_answer_clear"
    person.press(Key.Key_Return)
    assert kept(page, "uhc").overrides.disc_modifiers is None
    assert kept(page, "uhc").origins == ()


def test_escape_leaves_an_answer_as_it_was_and_escape_again_leads_to_the_visit(
    page: PayersPage, person: Person, workspace: Workspace
) -> None:
    open_key(person, page, "uhc", "tfl_days")
    person.type("120")
    person.press(Key.Key_Escape)
    assert workspace.here() == "payers"
    assert focus().objectName() == "change_tfl_days"
    assert page._clinic.store.payers.by_profile("uhc") is None
    person.press(Key.Key_Escape)
    assert workspace.here() == "visits"


def test_what_is_half_typed_is_kept_when_another_payer_is_chosen_and_holds_when_it_cannot(
    page: PayersPage, person: Person
) -> None:
    open_key(person, page, "uhc", "tfl_days")
    person.type("120")
    go_to_payer(person, page, "va")
    assert kept(page, "uhc").overrides.tfl_days == 120
    open_key(person, page, "uhc", "visit_limit")
    person.type("many")
    page.list.setFocus()
    person.press(Key.Key_Down)
    assert page.entry.record.profile == "uhc"
    editor = page.sheet.rows["visit_limit"].editor
    assert editor is not None
    assert editor.typed() == "many"
    assert not page.finish()


def test_half_typed_work_is_still_there_when_the_page_comes_back(
    page: PayersPage, person: Person, workspace: Workspace
) -> None:
    open_key(person, page, "uhc", "visit_limit")
    person.type("many")
    person.press(Key.Key_1, ALT)
    assert workspace.here() == "visits"
    person.press(Key.Key_6, ALT)
    editor = page.sheet.rows["visit_limit"].editor
    assert editor is not None
    assert editor.typed() == "many"


def test_a_payer_of_ones_own_is_added_named_and_put_out_of_use(
    page: PayersPage, person: Person, workspace: Workspace
) -> None:
    go_to_payer(person, page, "medicaid")
    page.add_button.setFocus()
    person.press(Key.Key_Return)
    assert focus().objectName() == "record_new_payer_name"
    for text in ("Sample Medicaid", "", "texas"):
        person.enter(text)
    assert workspace.here() == "payers"
    assert page.new.isVisible()
    for text in ("", "", ""):
        person.enter(text)
    state = page.new.findChild(QLineEdit, "record_new_payer_state")
    assert state is not None
    state.setFocus()
    state.selectAll()
    person.enter("tx")
    record = kept(page, "sample_medicaid")
    assert (record.name, record.based_on, record.state) == ("Sample Medicaid", "medicaid", "TX")
    assert "Not confirmed for TX" in page.sheet.rows["tfl_days"].change.accessibleName()
    offered = workspace.patients.sheet.findChild(QWidget, "record_payer")
    assert offered is not None
    assert offered.findData("sample_medicaid") >= 0  # type: ignore[attr-defined] # it is a box of choices
    page.active_button.setFocus()
    person.press(Key.Key_Return)
    assert not kept(page, "sample_medicaid").active
    assert "sample_medicaid" not in {one.profile for one in page._clinic.payers()}


def begin_visit(person: Person, patient: str) -> None:
    person.press(Key.Key_N, CTRL)
    for text in (patient, "", "t", "M25.561"):
        person.enter(text)
    person.press(Key.Key_3, CTRL)
    for code, minutes in (("97110", "33"), ("97140", "7")):
        for text in (code, minutes, "", "", "", "", ""):
            person.enter(text)


def test_a_finding_names_what_the_payer_asks_and_leads_to_that_answer_and_back(
    person: Person, workspace: Workspace
) -> None:
    begin_visit(person, "sampleton")
    findings = workspace.screen_of_visits.findings
    rules = [one.rule for one in findings.model().findings]
    assert "UNIT-RULE-PAYER" in rules
    while (current := findings.current_finding()) is None or current.rule != "UNIT-RULE-PAYER":
        person.press(Key.Key_F6)
    assert "not confirmed for your state" in current.payer_note
    card = findings.card(current.key)
    assert card is not None
    assert current.payer_note in card._payer.text()
    person.press(Key.Key_Return, ALT)
    assert workspace.here() == "payers"
    page = workspace.tool("payers")
    assert isinstance(page, PayersPage)
    assert page.entry.record.profile == "workers_comp"
    assert focus().objectName() == "unit_method_cms"
    person.press(Key.Key_Space)
    person.tab()
    person.enter("9/1/2026")
    rules = [one.rule for one in findings.model().findings]
    assert "UNIT-RULE-PAYER" not in rules
    assert "UNIT-AMA-PERCODE" not in rules
    person.press(Key.Key_Escape)
    assert workspace.here() == "visits"


def test_the_second_payer_is_asked_after_the_typing_rests_and_unfolds_by_a_key(
    person: Person, workspace: Workspace, qtbot: QtBot
) -> None:
    begin_visit(person, "tester")
    screen = workspace.screen_of_visits
    foot = screen.findings.second
    qtbot.waitUntil(lambda: bool(foot.words()))
    assert foot.toggle.accessibleName().startswith("For the second payer, Commercial plan: ")
    foot.toggle.setFocus()
    person.press(Key.Key_Space)
    assert foot._list.isVisible()
    begin_visit(person, "mockford")
    qtbot.waitUntil(lambda: not screen._second.isActive())
    assert foot.words() == ""
    assert foot.isHidden()
