"""The page "Own rules", used by keys as a person would."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clinic_app.rules.own.conditions import Leaf, Word
from clinic_app.rules.own.own_rule import OwnExample
from clinic_app.ui.main_window import MainWindow
from clinic_app.ui.own_rules_page import OwnRulesPage
from clinic_app.ui.workspace import Workspace
from tests.rules.own.packs import PACK, a_rule, a_visit
from tests.ui.invented_clinic import TODAY
from tests.ui.typing_person import ALT, CTRL, Person

Key = Qt.Key
MESSAGE = "97140 beside 97530: name the second region."


def workspace(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def page(window: MainWindow) -> OwnRulesPage:
    found = workspace(window).tool("own_rules")
    assert isinstance(found, OwnRulesPage)
    return found


def type_visit(person: Person, *codes: str) -> None:
    """A visit of the patient insured by the Blue plan."""
    person.press(Key.Key_N, CTRL)
    for text in ("mock", "", "t"):
        person.enter(text)
    person.enter("M25.561")
    person.press(Key.Key_3, CTRL)
    for code in codes:
        for text in (code, "15", "", "", "", "", ""):
            person.enter(text)


def fill_in(person: Person, window: MainWindow) -> None:
    """The form of a rule, field by field, by keys alone."""
    for text in ("bcbs 97140", "", "bcbs", "97140", "", "", "co-97", "97140 beside 97530: name the second region"):
        person.type(text)
        person.tab()
    person.tab(2)  # how the conditions join; the word of the first row
    assert QApplication.focusWidget() is page(window).editor.builder.rows[0].argument
    person.type("97530")
    person.tab(4)  # holds, take away, add a condition, source
    for text in ("Letter of the Blue plan", "10/02/2026"):
        person.type(text)
        person.tab()


def own_messages(window: MainWindow) -> list[str]:
    result = workspace(window).screen_of_visits.desk.result
    return [one.message for one in result.findings if one.rule.startswith("OWN-")]


def make_rule(person: Person, window: MainWindow) -> None:
    """Type a visit and a rule that flags it, and save both; the second line is the last typed."""
    type_visit(person, "97140", "97530")
    person.press(Key.Key_7, ALT)
    fill_in(person, window)
    person.press(Key.Key_F7)
    person.press(Key.Key_Escape)
    person.press(Key.Key_3, CTRL)
    person.press(Key.Key_Up)
    person.press(Key.Key_F7)  # in the grid: delete the line
    person.press(Key.Key_7, ALT)
    person.press(Key.Key_F8)
    person.press(Key.Key_F9)


def test_a_rule_is_made_by_keys_from_the_open_visit_and_speaks_at_once(person: Person, window: MainWindow) -> None:
    make_rule(person, window)
    editor = page(window).editor
    assert editor.kept is not None
    assert editor.kept.identifier == "OWN-BCBS-97140"
    assert editor.sentence.text() == "When 97140 and 97530 stand on one day for Blue Cross Blue Shield plan: Check."
    person.press(Key.Key_Escape)
    assert own_messages(window) == []
    workspace(window).screen_of_visits.form.undo()
    assert own_messages(window) == [MESSAGE]


def test_the_finding_appears_and_disappears_while_minutes_are_typed(person: Person, window: MainWindow) -> None:
    clinic, screen = workspace(window).clinic, workspace(window).screen_of_visits
    short = a_visit(lines=[{"code": "97140", "minutes": 5}])
    rule = a_rule(Leaf(Word.MINUTES_BELOW, limit=8), flagged=(OwnExample("short", short),))
    clinic.own_rules.save(rule, TODAY)
    clinic.renew_rules()
    type_visit(person, "97140")
    screen.form.lines.go_to(0, "minutes")
    person.type("5")
    assert screen.live.is_waiting
    screen.live.run_now()
    assert own_messages(window) == ["Something is wrong."]
    person.type("5")
    screen.live.run_now()
    assert own_messages(window) == []


def test_the_finding_comes_with_the_second_code_and_goes_with_it(person: Person, window: MainWindow) -> None:
    make_rule(person, window)
    person.press(Key.Key_Escape)
    person.press(Key.Key_3, CTRL)
    person.enter("97530")
    assert own_messages(window) == [MESSAGE]
    person.press(Key.Key_F7)
    assert own_messages(window) == []


def test_the_sentence_follows_what_is_typed_and_says_what_cannot_be_read(
    person: Person, window: MainWindow, qtbot: QtBot
) -> None:
    person.press(Key.Key_7, ALT)
    editor = page(window).editor
    person.type("a")
    person.tab(3)
    person.type("9714")
    qtbot.waitUntil(lambda: "is no procedure code" in editor.fields["codes"].problem(), timeout=5_000)
    person.type("0")
    qtbot.waitUntil(lambda: not editor.fields["codes"].problem(), timeout=5_000)
    editor.builder.rows[0].argument.setFocus()
    person.type("97530")
    qtbot.waitUntil(lambda: "97140 and 97530 stand on one day" in editor.sentence.text(), timeout=5_000)


def test_saving_a_rule_that_is_not_whole_says_at_each_field_what_it_needs(person: Person, window: MainWindow) -> None:
    person.press(Key.Key_7, ALT)
    person.press(Key.Key_F9)
    editor = page(window).editor
    for key in ("id", "message", "source", "source_date"):
        assert editor.fields[key].problem()
    assert editor.builder.problem() == "Say when the rule finds something."
    assert QApplication.focusWidget() is editor.fields["id"].input
    fill_in(person, window)
    person.press(Key.Key_F9)
    assert "has no flagged example" in editor.examples.problem()
    assert page(window)._clinic.own_rules.all() == []


def test_without_an_open_visit_the_keys_for_examples_say_so(person: Person, window: MainWindow) -> None:
    person.press(Key.Key_7, ALT)
    person.press(Key.Key_F7)
    assert "No visit with a day is open" in workspace(window).message.words()


def test_an_example_that_fails_is_shown_with_its_reason(person: Person, window: MainWindow) -> None:
    type_visit(person, "97140", "97530")
    person.press(Key.Key_7, ALT)
    fill_in(person, window)
    person.press(Key.Key_F8)
    (row,) = page(window).editor.examples.list.rows()
    assert row.first == "Must pass, is not so: the rule flags line 1, code"
    page(window).editor.examples.list.setFocus()
    person.press(Key.Key_Delete)
    assert page(window).editor.examples.list.rows() == ()


def test_delete_switches_a_rule_off_and_on_again(person: Person, window: MainWindow) -> None:
    make_rule(person, window)
    listed = page(window).list
    listed.setFocus()
    person.press(Key.Key_Delete)
    assert listed.rows()[0].second.startswith("off")
    assert listed.rows()[0].muted
    assert not [one for one in workspace(window).clinic.checking.rules if one.id.startswith("OWN-")]
    person.press(Key.Key_Delete)
    assert not listed.rows()[0].muted
    assert [one.id for one in workspace(window).clinic.checking.rules if one.id.startswith("OWN-")]


def test_what_was_typed_and_not_saved_is_there_after_leaving_and_after_another_rule(
    person: Person, window: MainWindow
) -> None:
    make_rule(person, window)
    person.press(Key.Key_F2)
    person.type("second")
    person.press(Key.Key_F2)
    person.type("third")
    person.press(Key.Key_Escape)
    kept = workspace(window).clinic.own_rules.drafts()
    assert [one["texts"]["id"] for one in kept.values()] == ["second", "third"]
    again = OwnRulesPage(workspace(window).clinic)
    assert [row.first for row in again.list.rows()] == ["second", "third", "OWN-BCBS-97140"]
    assert again.editor.fields["id"].text() == "second"
    again.deleteLater()


def test_a_condition_that_rows_cannot_show_is_written_out_and_kept(
    person: Person, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    nested = PACK.replace(
        'when = { all = [{ together_with = ["97530"] }, { without_modifier = ["59", "XS"] }] }',
        'when = { any = [{ all = [{ together_with = ["97530"] }, { "not" = { with_modifier = ["59"] } }] }] }',
    )
    file = tmp_path / "nested.toml"
    file.write_text(nested)
    person.press(Key.Key_7, ALT)
    shown = page(window)
    shown.import_from(file)
    qtbot.waitUntil(lambda: not shown.is_working, timeout=20_000)
    written = shown.editor.builder.condition().written
    assert written == (
        'when = { any = [{ all = [{ together_with = ["97530"] }, { not = { with_modifier = ["59"] } }] }] }'
    )
    assert not shown.editor.is_changed
    shown.editor.builder.written.setPlainText("when = { any = 5 }")
    shown.editor.look()
    assert "must be a list" in shown.editor.builder.problem()


def test_a_file_is_read_and_written_and_a_bad_one_changes_nothing(
    person: Person, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    person.press(Key.Key_7, ALT)
    shown = page(window)
    good, bad, out = tmp_path / "good.toml", tmp_path / "bad.toml", tmp_path / "out.toml"
    good.write_text(PACK)
    bad.write_text(PACK.replace("cigna", "zenith"))
    shown.import_from(bad)
    qtbot.waitUntil(lambda: not shown.is_working, timeout=20_000)
    assert "'zenith' is no payer" in workspace(window).message.words()
    assert shown.list.rows() == ()
    shown.import_from(tmp_path / "none.toml")
    assert "cannot be opened" in workspace(window).message.words()
    shown.import_from(good)
    qtbot.waitUntil(lambda: not shown.is_working, timeout=20_000)
    assert [row.first for row in shown.list.rows()] == ["OWN-CIGNA-97140"]
    shown.export_to(out)
    assert 'id = "OWN-CIGNA-97140"' in out.read_text()
    shown.count()
    qtbot.waitUntil(lambda: not shown.is_working, timeout=20_000)
    assert "found in 0 of 0" in shown.list.rows()[0].second


def test_every_input_has_a_name_for_those_who_cannot_see_it(window: MainWindow, person: Person) -> None:
    person.press(Key.Key_7, ALT)
    editor = page(window).editor
    inputs = [field.input for field in editor.fields.values()]
    row = editor.builder.rows[0]
    for made in (*inputs, row.word, row.argument, row.negated, editor.builder.joint, editor.examples.list):
        assert made.accessibleName()
        assert made.objectName()


def test_no_day_is_cut_where_the_window_is_narrow(window: MainWindow, person: Person) -> None:
    person.press(Key.Key_7, ALT)
    editor = page(window).editor
    field = editor.fields["since"].input
    whole = field.fontMetrics().horizontalAdvance("10/20/2026")
    beside = editor.fields["payers"].y() == editor.fields["id"].y()
    window.resize(900, 768)
    QApplication.processEvents()
    assert field.width() > whole + 8
    assert beside
    assert editor.fields["payers"].y() > editor.fields["id"].y()
    window.resize(1366, 768)
    QApplication.processEvents()
    assert field.width() > whole + 8
    assert editor.fields["payers"].y() == editor.fields["id"].y()
