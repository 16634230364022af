"""The page "Denials", used by keys as a person would."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clinic_app.ui.denials_page import DenialsPage
from clinic_app.ui.main_window import MainWindow
from tests.ui.test_own_rules_page import page as own_rules_page
from tests.ui.test_own_rules_page import type_visit, workspace
from tests.ui.typing_person import ALT, CTRL, Person

Key = Qt.Key


def page(window: MainWindow) -> DenialsPage:
    found = workspace(window).tool("denials")
    assert isinstance(found, DenialsPage)
    return found


def test_a_code_is_told_in_words_while_it_is_typed(person: Person, window: MainWindow, qtbot: QtBot) -> None:
    person.press(Key.Key_8, ALT)
    shown = page(window)
    person.type("CO-29")
    qtbot.waitUntil(lambda: shown.meaning.text() == "29   The claim came after the filing limit.", timeout=5_000)
    assert [row.value for row in shown.rules.rows()] == ["TFL-LATE", "TFL-SOON"]
    assert shown.verdict.text() == "2 rules look for its cause before a claim is sent."
    person.type(" what")
    qtbot.waitUntil(lambda: "is neither a reason nor a remark code" in shown.codes.problem(), timeout=5_000)


def test_the_open_visit_stands_ready_and_its_findings_are_told(person: Person, window: MainWindow) -> None:
    type_visit(person, "97110", "97110")
    person.press(Key.Key_S, CTRL)
    person.press(Key.Key_8, ALT)
    shown = page(window)
    assert shown.number.text() == "2026-00001"
    person.type("18")
    shown.look()
    assert shown.verdict.text() == "1 had found it on visit 2026-00001."
    assert shown.rules.rows()[0].first == "FORM-DUP-LINE  had found it"
    person.tab(3)
    person.type("56.94")
    person.press(Key.Key_F9)
    (row,) = shown.list.rows()
    assert (row.first, row.second) == ("18   2026-00001", "11/20/2026 · $56.94 · 1 of 2 rules had found it")
    assert shown.codes.text() == ""


def test_a_bad_amount_or_day_is_said_at_its_field_and_nothing_is_kept(person: Person, window: MainWindow) -> None:
    person.press(Key.Key_8, ALT)
    shown = page(window)
    person.type("18")
    person.tab(3)
    person.type("much")
    person.press(Key.Key_F9)
    assert "is no amount" in shown.amount.problem()
    shown.amount.set_text("")
    shown.day.set_text("13/45/2026")
    person.press(Key.Key_F9)
    assert shown.day.problem()
    assert shown.list.rows() == ()


def test_a_denial_taken_back_can_be_brought_back(person: Person, window: MainWindow) -> None:
    person.press(Key.Key_8, ALT)
    shown = page(window)
    person.type("18")
    person.press(Key.Key_F9)
    shown.list.setFocus()
    person.press(Key.Key_Delete)
    assert shown.list.rows() == ()
    shown.take_back()
    assert len(shown.list.rows()) == 1


def test_write_a_rule_for_it_opens_the_editor_with_what_is_known(person: Person, window: MainWindow) -> None:
    type_visit(person, "97140", "97530")
    person.press(Key.Key_S, CTRL)
    person.press(Key.Key_8, ALT)
    person.type("CO-97 N19")
    person.press(Key.Key_F2)
    assert workspace(window).here() == "own_rules"
    editor = own_rules_page(window).editor
    assert editor.fields["codes"].text() == "97140, 97530"
    assert editor.fields["payers"].text() == "Blue Cross Blue Shield plan"
    assert editor.fields["prevents"].text() == "97, N19"
    assert editor.fields["source"].text() == "Denial of 2026-11-20: CARC 97 (N19)"
    assert [one.visit.patient for one in editor.examples.flagged] == [None]
    assert editor.is_changed


def test_enter_on_a_rule_opens_its_page_with_the_denials_it_prevents(person: Person, window: MainWindow) -> None:
    person.press(Key.Key_8, ALT)
    shown = page(window)
    person.type("29")
    shown.look()
    shown.rules.setFocus()
    person.press(Key.Key_Return)
    assert workspace(window).here() == "rule_book"
    book = workspace(window).tool("rule_book")
    assert book is not None
    text = book.sheet.text.toPlainText()  # type: ignore[attr-defined] # it is the rule book's page
    assert "Denials it prevents (CARC)" in text
    assert "29  The claim came after the filing limit." in text
