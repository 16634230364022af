"""What is half typed on a page stands there again after a lock: encrypted meanwhile, for the same person, once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from clinic_app.services.unfinished import keep_unfinished, take_unfinished
from clinic_app.ui.half_typed import KeepsHalfTyped, put_back, typed_texts
from clinic_app.ui.main_window import MainWindow
from clinic_app.ui.opening_parts import SecretLine
from clinic_app.ui.own_rules_page import OwnRulesPage
from clinic_app.ui.payers_page import PayersPage
from clinic_app.ui.people_page import PeoplePage
from clinic_app.ui.tool_pages import TOOLS
from tests.ui.invented_clinic import TODAY
from tests.ui.locking_window import FakeClock, clock, person, unlock, wait_idle, window, workspace_of
from tests.ui.typing_person import CTRL, Person

__all__ = ["clock", "person", "window"]

Key = Qt.Key
MARKER = "Zzyzxword"
"""Stands for what is typed: in no file of the clinic's folder may it be readable."""


@pytest.fixture
def away(window: MainWindow, clock: FakeClock, qtbot: QtBot, tmp_path: Path) -> Callable[[], None]:
    """Goes away until the window locks, looks into every file, and comes back."""

    def go() -> None:
        wait_idle(window, clock)
        assert window.workspace is None
        files = [one for one in tmp_path.rglob("*") if one.is_file()]
        assert len(files) >= 3
        assert [one.name for one in files if MARKER.encode() in one.read_bytes()] == []
        unlock(qtbot, window, "Olga")

    return go


def line(window: MainWindow, name: str) -> QLineEdit:
    found = [one for one in window.findChildren(QLineEdit, name) if one.isVisible()]
    assert len(found) == 1, f"{len(found)} lines named {name}"
    return found[0]


def type_into(window: MainWindow, person: Person, name: str, text: str) -> None:
    line(window, name).setFocus()
    line(window, name).selectAll()
    person.type(text)


def focus_name() -> str:
    focus = QApplication.focusWidget()
    return focus.objectName() if focus is not None else ""


def test_the_sheets_of_the_settings(window: MainWindow, person: Person, away: Callable[[], None]) -> None:
    settings = workspace_of(window).settings
    workspace_of(window).go("settings")
    type_into(window, person, "record_address", f"4 {MARKER} Street")
    settings.people.setCurrentRow(0)
    type_into(window, person, "record_first_name", MARKER)

    away()

    settings = workspace_of(window).settings
    assert workspace_of(window).here() == "settings"
    assert settings.clinic_sheet.values()["address"] == f"4 {MARKER} Street"
    assert settings.person_sheet.values()["first_name"] == MARKER
    assert settings.person_sheet.values()["last_name"] == "Planwell"
    assert focus_name() == "record_first_name"
    settings._save_person()  # it is still that person, not a new one
    assert [(one.first_name, one.last_name) for one in workspace_of(window).clinic.people()] == [(MARKER, "Planwell")]


def test_only_what_was_typed_comes_back_over_what_another_changed_meanwhile(
    window: MainWindow, person: Person, clock: FakeClock, qtbot: QtBot
) -> None:
    workspace_of(window).go("settings")
    type_into(window, person, "record_address", MARKER)
    wait_idle(window, clock)
    unlock(qtbot, window, "Fay")
    assert workspace_of(window).settings.clinic_sheet.values()["address"] == ""
    store = workspace_of(window).clinic.store
    store.clinic.save(type(store.clinic.get())(name="Newly Named Clinic"))
    wait_idle(window, clock)
    unlock(qtbot, window, "Olga")

    sheet = workspace_of(window).settings.clinic_sheet
    assert workspace_of(window).here() == "settings"
    assert (sheet.values()["name"], sheet.values()["address"]) == ("Newly Named Clinic", MARKER)


def test_a_new_visit_half_asked_for(window: MainWindow, person: Person, away: Callable[[], None]) -> None:
    person.press(Key.Key_N, CTRL)
    person.type("teste")
    person.press(Key.Key_Return)
    person.press(Key.Key_Return)
    person.type("11/2")

    away()

    page = workspace_of(window).new_visit
    assert workspace_of(window).here() == "new_visit"
    assert (page.patient.text(), page.day.text()) == ("teste", "11/2")
    assert page.found.count() == 1
    assert page.clinician.currentText() == "Thea Planwell, PT"
    assert focus_name() == "new_visit_day"


def test_a_question_and_a_reason_half_typed_at_the_findings_of_a_visit(
    window: MainWindow, person: Person, away: Callable[[], None]
) -> None:
    person.press(Key.Key_N, CTRL)
    for text in ("teste", "", "t", "M62.81", "R53.1"):
        person.enter(text)
    screen = workspace_of(window).screen_of_visits
    key = next(one.key for one in screen.findings.model().findings if one.waivable)
    card = screen.findings.card(key)
    assert card is not None
    card.ask_reason()
    person.type(f"{MARKER} by the payer")
    screen.questions.ask(key)
    person.type(f"{MARKER}?")

    away()

    screen = workspace_of(window).screen_of_visits
    assert screen.questions.editor.isVisible()
    assert screen.questions.editor.words.toPlainText() == f"{MARKER}?"
    assert screen.findings.reasons_typed() == {key: f"{MARKER} by the payer"}
    assert focus_name() == "question_words"
    person.press(Key.Key_Escape)
    away()
    assert workspace_of(window).screen_of_visits.questions.editor.isHidden()
    assert focus_name() != "question_words"


def test_a_patient_half_typed_while_another_page_is_shown(
    window: MainWindow, person: Person, away: Callable[[], None]
) -> None:
    person.press(Key.Key_N, CTRL | Qt.KeyboardModifier.ShiftModifier)
    person.type(MARKER)
    workspace_of(window).go("codes")

    away()

    assert workspace_of(window).here() == "codes"
    workspace_of(window).go("patients")
    assert workspace_of(window).patients.sheet.values()["last_name"] == MARKER
    assert workspace_of(window).patients.unsaved()


def test_a_denial_half_typed(window: MainWindow, person: Person, away: Callable[[], None]) -> None:
    workspace_of(window).go("denials")
    type_into(window, person, "denial_codes", "CO-97 N")
    type_into(window, person, "denial_number", MARKER)
    type_into(window, person, "denial_amount", "56.")
    day = line(window, "denial_day").text()

    away()

    assert workspace_of(window).here() == "denials"
    texts = [line(window, f"denial_{name}").text() for name in ("codes", "number", "amount", "day")]
    assert texts == ["CO-97 N", MARKER, "56.", day]
    assert focus_name() == "denial_amount"


def test_an_own_rule_half_written(window: MainWindow, person: Person, away: Callable[[], None]) -> None:
    workspace_of(window).go("own_rules")
    type_into(window, person, "own_id", "OWN-HALF")
    type_into(window, person, "own_message", MARKER)
    type_into(window, person, "condition_argument", "97530, 971")

    away()

    page = workspace_of(window).tool("own_rules")
    assert isinstance(page, OwnRulesPage)
    assert workspace_of(window).here() == "own_rules"
    texts = page.editor.texts()
    assert (texts["id"], texts["message"]) == ("OWN-HALF", MARKER)
    assert page.editor.builder.condition().rows[0].text == "97530, 971"
    assert page.editor.is_changed


def test_a_payers_answer_half_typed_is_neither_lost_nor_in_force(
    window: MainWindow, person: Person, away: Callable[[], None]
) -> None:
    workspace_of(window).go("payers")
    page = workspace_of(window).tool("payers")
    assert isinstance(page, PayersPage)
    page._choose("aetna") if page._book.entry("aetna") is not None else None
    profile, key = page.entry.record.profile, "unit_rule"
    page.sheet.rows[key].change.click()
    editor = page.sheet.rows[key].editor
    assert editor is not None
    assert editor._cards is not None
    other = next(one for one in ("cms", "ama") if one != editor.typed())
    editor._cards.set_value(other)
    type_into(window, person, "payer_answer_day", "11/02/2026")
    type_into(window, person, "payer_answer_document", MARKER)
    before = page.entry

    away()

    page = workspace_of(window).tool("payers")
    assert isinstance(page, PayersPage)
    assert page.entry == before  # a lock is no Keep
    assert page.entry.record.profile == profile
    editor = page.sheet.rows[key].editor
    assert editor is not None
    assert editor.draft() == {"answer": other, "day": "11/02/2026", "document": MARKER}
    assert editor.is_changed()
    assert focus_name() == "payer_answer_document"
    editor.keep()
    assert page.entry != before


def test_a_payers_choice_and_name_half_typed(window: MainWindow, person: Person, away: Callable[[], None]) -> None:
    workspace_of(window).go("payers")
    page = workspace_of(window).tool("payers")
    assert isinstance(page, PayersPage)
    key = "kx_threshold" if "kx_threshold" in page.sheet.rows else list(page.sheet.rows)[1]
    page.sheet.rows[key].change.click()
    type_into(window, person, "payer_answer_document", MARKER)
    editor = page.sheet.rows[key].editor
    assert editor is not None
    typed = editor.draft()
    type_into(window, person, "payer_name", f"{MARKER} Plan")

    away()

    page = workspace_of(window).tool("payers")
    assert isinstance(page, PayersPage)
    assert page.sheet.name.text() == f"{MARKER} Plan"
    editor = page.sheet.rows[key].editor
    assert editor is not None
    assert editor.draft() == typed


def test_a_payer_to_be_added(window: MainWindow, person: Person, away: Callable[[], None]) -> None:
    workspace_of(window).go("payers")
    page = workspace_of(window).tool("payers")
    assert isinstance(page, PayersPage)
    page.begin_new()
    type_into(window, person, "record_new_payer_name", MARKER)

    away()

    page = workspace_of(window).tool("payers")
    assert isinstance(page, PayersPage)
    assert page.middle.currentWidget() is page.new
    assert page.new.fields.values()["new_payer_name"] == MARKER


def test_a_person_half_changed_and_a_person_half_added_but_no_passphrase(
    window: MainWindow, person: Person, away: Callable[[], None]
) -> None:
    workspace_of(window).go("people")
    type_into(window, person, "record_initials", "FX")  # the first by name is the front desk
    away()
    page = workspace_of(window).tool("people")
    assert isinstance(page, PeoplePage)
    assert page._person is not None
    assert page._person.account.name == "Fay Frontdesk"
    assert page.sheet.values()["initials"] == "FX"

    page.begin_new()
    type_into(window, person, "record_name", MARKER)
    type_into(window, person, "account_new_passphrase", "a secret of six words")
    page.fresh.first._eye.setChecked(True)  # shown in the clear, it is a secret all the same
    away()
    page = workspace_of(window).tool("people")
    assert isinstance(page, PeoplePage)
    assert page._person is None
    assert page.sheet.values()["name"] == MARKER
    assert page.fresh.text() == ""
    workspace_of(window).go("visits")
    workspace_of(window).go("people")
    assert page.sheet.values()["name"] == MARKER


@pytest.mark.parametrize(
    ("tool", "name"),
    [
        ("audit", "audit_number"),
        ("earlier_checks", "visit_number"),
        ("rule_book", "rule_search"),
        ("bin", "retention_years"),
    ],
)
def test_the_lines_of_the_other_tools(
    window: MainWindow, person: Person, away: Callable[[], None], tool: str, name: str
) -> None:
    workspace_of(window).go(tool)
    type_into(window, person, name, "12")
    away()
    assert workspace_of(window).here() == tool
    assert line(window, name).text() == "12"


def test_the_word_that_destroys_and_the_number_of_a_row_are_typed_anew(
    window: MainWindow, person: Person, away: Callable[[], None]
) -> None:
    clinic = workspace_of(window).clinic
    opened = clinic.new_visit(clinic.find_patients("")[0].id, TODAY, clinic.people()[0].id)
    kept = clinic.save(opened, opened.record.visit, by="OO").record
    clinic.record_keeping.bin_visit(kept.id, by="OO")
    workspace_of(window).go("bin")
    type_into(window, person, "bin_word", "EMP")
    away()
    assert line(window, "bin_word").text() == ""


def test_it_is_given_back_once_and_a_page_not_shown_yet_keeps_it_over_the_end_of_the_program(
    window: MainWindow, person: Person, away: Callable[[], None], qtbot: QtBot
) -> None:
    workspace_of(window).go("denials")
    type_into(window, person, "denial_number", MARKER)
    workspace_of(window).go("visits")
    away()
    workspace = workspace_of(window)
    assert list(workspace.half_typed) == ["denials"]
    assert take_unfinished(workspace.clinic) == {}  # used up
    away()  # nobody looked at the page: kept again
    assert workspace_of(window).close_clinic()
    window.workspace = None
    window._left_off.clear()
    window._show_opening()
    unlock(qtbot, window, "Olga")
    assert list(workspace_of(window).half_typed) == ["denials"]
    workspace_of(window).go("denials")
    assert line(window, "denial_number").text() == MARKER
    assert workspace_of(window).half_typed == {}


def test_what_is_beyond_all_measure_takes_nothing_else_with_it(window: MainWindow) -> None:
    clinic = workspace_of(window).clinic
    keep_unfinished(clinic, {"small": "kept", "large": "x" * 1_000_001})
    assert take_unfinished(clinic) == {"small": "kept"}
    assert take_unfinished(clinic) == {}


def test_every_page_of_the_tools_gives_and_takes(window: MainWindow) -> None:
    workspace = workspace_of(window)
    for tool in TOOLS:
        page = workspace.tool(tool.name)
        assert isinstance(page, KeepsHalfTyped)
        workspace.go(tool.name)
        assert page.half_typed() == {}, tool.name  # nothing was typed
        page.take_half_typed({})


def test_lines_of_one_name_are_told_apart_and_secrets_are_left_out(qtbot: QtBot) -> None:
    def made() -> tuple[QWidget, list[QLineEdit]]:
        page = QWidget()
        qtbot.addWidget(page)
        lines = [QLineEdit(page), QLineEdit(page), SecretLine("secret", "A secret", page), QLineEdit(page)]
        for one in lines[:2]:
            one.setObjectName("twin")
        return page, lines

    page, lines = made()
    for number, one in enumerate(lines):
        qtbot.keyClicks(one, str(number))
    typed = typed_texts(page)
    assert typed == {"twin": "0", "twin#2": "1"}
    again, lines = made()
    put_back(again, {**typed, "secret": "put there", "gone": "no line of this name"})
    assert [one.text() for one in lines] == ["0", "1", "", ""]
    assert typed_texts(again) == typed  # it still counts as typed: another lock keeps it again
