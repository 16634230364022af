"""A visit is typed with real keys from an empty form to a saved PDF; no window stands in the way on the road."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from clinic_app.ui.main_window import MainWindow
from clinic_app.ui.tokens import Level
from clinic_app.ui.workspace import Workspace
from tests.ui.typing_person import ALT, CTRL, Person

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def begin_visit(person: Person, name: str = "tester", day: str = "t") -> None:
    person.press(Key.Key_N, CTRL)
    person.enter(name)
    person.enter()
    person.enter(day)


def type_sample(person: Person, day: str = "t") -> None:
    """Two diagnoses, two lines, all by Enter."""
    begin_visit(person, day=day)
    person.enter("M54.50")
    person.enter("M62.81")
    person.press(Key.Key_3, CTRL)
    for code, minutes in (("97110", "33"), ("97140", "7")):
        person.enter(code)
        person.enter(minutes)
        for _ in range(5):
            person.enter()


def verdict(workspace: Workspace) -> str:
    return workspace.screen_of_visits.findings.head.words()


def rules(workspace: Workspace) -> list[str]:
    return [finding.rule for finding in workspace.screen_of_visits.desk.result.findings]


def test_a_visit_goes_from_an_empty_form_to_a_saved_pdf(
    person: Person, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "out.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    type_sample(person)
    visit = workspace.screen_of_visits.form.visit()
    assert [one.code for one in visit.diagnoses or ()] == ["M54.50", "M62.81"]
    assert [(line.code, line.minutes) for line in visit.lines or ()] == [("97110", 33), ("97140", 7)]
    assert verdict(workspace).startswith("Not ready")
    assert "MOD-DISC-REQ" in rules(workspace)
    person.press(Key.Key_Return, CTRL | ALT)
    assert all("GP" in (line.modifiers or ()) for line in workspace.screen_of_visits.form.visit().lines or ())
    person.press(Key.Key_S, CTRL | SHIFT)
    assert workspace.here() == "summary"
    assert workspace.summary.page_count() >= 1
    words = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(target))
    assert "97110" in words
    assert "M62.81" in words
    assert "TRAINING" in words
    assert QApplication.activeModalWidget() is None


def test_no_finding_ever_opens_a_dialog(person: Person, workspace: Workspace) -> None:
    type_sample(person)
    person.press(Key.Key_Return, CTRL)
    assert [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()] == []
    assert verdict(workspace).startswith("Not ready")


def test_units_follow_the_minutes_and_a_typed_number_stands_beside(person: Person, workspace: Workspace) -> None:
    type_sample(person)
    model = workspace.screen_of_visits.form.lines.model()
    units = [column.key for column in workspace.screen_of_visits.form.lines.model().columns].index("units")
    assert [model.index(row, units).data() for row in range(2)] == ["2", "1"]
    workspace.screen_of_visits.form.lines.go_to(0, "units")
    person.enter("3")
    assert model.index(0, units).data() == "2, typed 3"


def test_units_are_counted_while_the_minutes_are_typed(person: Person, workspace: Workspace, qtbot: QtBot) -> None:
    type_sample(person)
    workspace.screen_of_visits.form.lines.go_to(0, "minutes")
    person.type("60")
    assert workspace.screen_of_visits.live.is_waiting
    workspace.screen_of_visits.live.run_now()
    assert workspace.screen_of_visits.units.bar.model().total == 67
    assert (workspace.screen_of_visits.form.visit().lines or ())[0].minutes == 33
    person.enter()
    assert (workspace.screen_of_visits.form.visit().lines or ())[0].minutes == 60


def test_pasted_codes_become_rows_in_one_step(person: Person, workspace: Workspace) -> None:
    begin_visit(person)
    QGuiApplication.clipboard().setText("M54.50, M25.561; Z91.81")
    person.press(Key.Key_V, CTRL)
    form = workspace.screen_of_visits.form
    assert [one.code for one in form.visit().diagnoses or ()] == ["M54.50", "M25.561", "Z91.81"]
    person.press(Key.Key_Z, CTRL)
    assert not form.visit().diagnoses


def test_every_step_can_be_undone_and_done_again(person: Person, workspace: Workspace) -> None:
    type_sample(person)
    form = workspace.screen_of_visits.form
    whole = form.visit()
    steps = 0
    while form.undo_name:
        person.press(Key.Key_Z, CTRL)
        steps += 1
    assert steps == 6
    assert not form.visit().lines
    for _ in range(steps):
        person.press(Key.Key_Z, CTRL | SHIFT)
    assert form.visit() == whole


def test_a_finding_leads_to_its_field_and_its_fix_is_one_key(person: Person, workspace: Workspace) -> None:
    type_sample(person)
    before = rules(workspace).count("MOD-DISC-REQ")
    person.press(Key.Key_F6)
    finding = workspace.screen_of_visits.findings.current_finding()
    assert finding is not None
    grid = workspace.screen_of_visits.form.lines
    while finding.rule != "MOD-DISC-REQ":
        person.press(Key.Key_F6)
        finding = workspace.screen_of_visits.findings.current_finding()
        assert finding is not None
    assert grid.hasFocus()
    assert grid.currentIndex().row() == finding.place[1]
    person.press(Key.Key_Return, ALT)
    assert rules(workspace).count("MOD-DISC-REQ") == before - 1


def test_a_typed_reason_accepts_a_finding_and_it_can_be_opened_again(person: Person, workspace: Workspace) -> None:
    begin_visit(person)
    person.enter("M62.81")
    person.enter("M62.84")
    assert "DX-EXCL1" in rules(workspace)
    panel = workspace.screen_of_visits.findings
    while (current := panel.current_finding()) is None or current.rule != "DX-EXCL1":
        person.press(Key.Key_F6)
    person.press(Key.Key_K, ALT)
    person.enter("two separate causes, see note")
    visit = workspace.screen_of_visits.form.visit()
    assert [(one.rule, one.reason) for one in visit.waivers or ()] == [("DX-EXCL1", "two separate causes, see note")]
    assert [one.rule for one in panel.model().accepted] == ["DX-EXCL1"]
    workspace.screen_of_visits.desk.unwaive(panel.model().accepted[0].key)
    assert not workspace.screen_of_visits.form.visit().waivers


def test_what_cannot_be_read_stays_and_is_a_must_fix(person: Person, workspace: Workspace) -> None:
    type_sample(person)
    form = workspace.screen_of_visits.form
    form.lines.go_to(0, "minutes")
    person.enter("3o")
    assert (form.visit().lines or ())[0].minutes is None
    cell = form.lines.model().cell(0, form.lines.model().column("minutes"))
    assert (cell.text, cell.level) == ("3o", Level.MUST_FIX)
    assert "FORM-TYPED" in rules(workspace)
    form.lines.go_to(0, "minutes")
    person.enter("30")
    assert "FORM-TYPED" not in rules(workspace)


def test_a_side_letter_turns_a_diagnosis_to_the_other_side(person: Person, workspace: Workspace) -> None:
    begin_visit(person)
    person.enter("M25.561")
    person.enter("l")
    assert [one.code for one in workspace.screen_of_visits.form.visit().diagnoses or ()] == ["M25.562"]


def test_words_find_a_code_and_enter_takes_it(person: Person, workspace: Workspace) -> None:
    begin_visit(person)
    person.enter("frozen shoulder right")
    assert [one.code for one in workspace.screen_of_visits.form.visit().diagnoses or ()] == ["M75.01"]


def test_the_number_pad_is_enough_for_a_line(person: Person, workspace: Workspace) -> None:
    begin_visit(person)
    person.press(Key.Key_3, CTRL)
    for text in ("7110", "33"):
        person.type(text)
        person.press(Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    line = (workspace.screen_of_visits.form.visit().lines or ())[0]
    assert (line.code, line.minutes) == ("97110", 33)


def test_what_was_typed_is_kept_at_every_field(person: Person, workspace: Workspace, qtbot: QtBot) -> None:
    begin_visit(person)
    person.enter("M54.50")
    qtbot.waitUntil(lambda: bool(workspace.clinic.drafts()))
    draft = workspace.clinic.drafts()[0]
    assert [one.code for one in draft.visit.diagnoses or ()] == ["M54.50"]


def test_the_last_visit_is_copied_without_its_minutes(person: Person, workspace: Workspace) -> None:
    type_sample(person, "11/18")
    person.press(Key.Key_S, CTRL)
    begin_visit(person)
    person.press(Key.Key_C, CTRL | SHIFT)
    lines = workspace.screen_of_visits.form.visit().lines or ()
    assert [(line.code, line.minutes) for line in lines] == [("97110", None), ("97140", None)]


def test_titles_carry_the_visit_number_and_training_never_a_name(
    person: Person, window: MainWindow, workspace: Workspace
) -> None:
    type_sample(person)
    person.press(Key.Key_S, CTRL)
    assert "TRAINING" in window.windowTitle()
    assert workspace.screen_of_visits.desk.visit_at_work is not None
    assert workspace.screen_of_visits.desk.visit_at_work.record.number in window.windowTitle()
    assert "Testerson" not in window.windowTitle()


def test_the_status_bar_says_when_it_was_saved(person: Person, workspace: Workspace) -> None:
    type_sample(person)
    person.press(Key.Key_S, CTRL)
    assert workspace.status.words().startswith("Saved ")


def test_the_keys_of_a_shown_paper_save_and_print_that_paper(
    qtbot: QtBot, person: Person, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target, printed = tmp_path / "book", []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(workspace.summary, "print_pages", lambda: printed.append(workspace.here()))
    type_sample(person)
    person.press(Key.Key_P, CTRL | SHIFT)
    qtbot.waitUntil(lambda: workspace.summary.page_count() > 1, timeout=20_000)
    person.press(Key.Key_S, CTRL | SHIFT)
    book = pypdfium2.PdfDocument(tmp_path / "book.pdf")
    assert len(book) == workspace.summary.page_count()
    book.close()
    person.press(Key.Key_P, CTRL)
    assert printed == ["summary"]
