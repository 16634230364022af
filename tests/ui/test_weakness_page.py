"""The weakness chooser at real keys: from menu, finding and code card to the code in the visit, undone in one step."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from clinic_app.domain.visit import Documentation
from clinic_app.rules.weakness.chooser_table import Reply
from clinic_app.ui.weakness_audit_page import WeaknessAuditPage
from clinic_app.ui.weakness_page import WeaknessPage
from clinic_app.ui.workspace import Workspace
from tests.ui.test_window_walk import unnamed
from tests.ui.typing_person import CTRL, Person

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


def begin_visit(person: Person, workspace: Workspace, *codes: str) -> None:
    person.press(Key.Key_N, CTRL)
    for text in ("tester", "", "", *codes):
        person.enter(text)
    person.press(Key.Key_3, CTRL)
    person.enter("97110")
    person.enter("30")
    workspace.screen_of_visits.form.commit()
    workspace.screen_of_visits.desk.check(while_typing=False)


def grade(person: Person, workspace: Workspace) -> None:
    person.press(Key.Key_4, CTRL)
    for text in ("hip fl", "b", "3+", "shoulder abd", "b", "4-"):
        person.enter(text)
    workspace.screen_of_visits.form.commit()
    workspace.screen_of_visits.desk.check(while_typing=False)


def page_of(workspace: Workspace) -> WeaknessPage:
    page = workspace.tool("weakness")
    assert isinstance(page, WeaknessPage)
    return page


def open_question(page: WeaknessPage) -> str:
    return next(name for name, row in page.questions.rows.items() if row.property("current"))


def codes_of(workspace: Workspace) -> list[str]:
    return [one.code for one in workspace.screen_of_visits.form.visit().diagnoses or ()]


def words_on(page: WeaknessPage) -> str:
    return "\n".join(one.text() for one in page.result.findChildren(QLabel) if not one.isHidden())


def answer_no_until_the_code(person: Person, page: WeaknessPage) -> None:
    for _ in range(len(page.questions.rows)):
        if QApplication.focusWidget() is page.result.codes:
            return
        person.press(Key.Key_N)
    raise AssertionError("no code was reached")


def test_a_key_opens_it_questions_are_answered_by_keys_and_enter_puts_the_code_into_the_visit(
    person: Person, workspace: Workspace
) -> None:
    begin_visit(person, workspace, "R53.1")
    grade(person, workspace)
    note = workspace.screen_of_visits.form.visit().documentation
    person.press(Key.Key_W, CTRL | SHIFT)
    page = page_of(workspace)
    assert workspace.here() == "weakness"
    assert page.replies()["graded"] is Reply.YES
    assert open_question(page) == "stroke"
    answer_no_until_the_code(person, page)
    assert page.result.code() == "M62.81"
    assert "R53.1 Weakness: on this claim now" in words_on(page)
    person.press(Key.Key_Return)
    assert workspace.here() == "visits"
    assert codes_of(workspace) == ["M62.81"]
    form = workspace.screen_of_visits.form
    assert form.visit().documentation == note, "no clinical fact is added"
    assert form.undo_name == "put M62.81 in place of R53.1"
    person.press(Key.Key_Z, CTRL)
    assert codes_of(workspace) == ["R53.1"]


def test_what_the_visit_answers_says_where_from_and_can_be_changed(person: Person, workspace: Workspace) -> None:
    begin_visit(person, workspace, "R53.1")
    grade(person, workspace)
    person.press(Key.Key_W, CTRL | SHIFT)
    page = page_of(workspace)
    person.press(Key.Key_N)
    row = page.questions.rows["face"]
    origin = row.findChild(QLabel, "origin_face")
    assert origin is not None
    assert origin.text().startswith("From this visit: weak regions")
    page.answer("face", Reply.YES)
    assert page.replies()["face"] is Reply.YES
    assert open_question(page) == "nerve"
    page.again.setFocus()
    person.press(Key.Key_Space)
    assert page.replies()["face"] is Reply.NO


def test_enter_in_haste_answers_not_sure_and_keeps_the_symptom_code(person: Person, workspace: Workspace) -> None:
    begin_visit(person, workspace, "R53.1")
    person.press(Key.Key_W, CTRL | SHIFT)
    page = page_of(workspace)
    for _ in range(len(page.questions.rows)):
        if QApplication.focusWidget() is not page.result.codes:
            person.press(Key.Key_Return)
    assert set(page.replies().values()) == {Reply.UNSURE}
    assert page.result.code() == "R53.1"
    assert "Grade the weak groups out of 5" in words_on(page)
    person.press(Key.Key_Return)
    assert codes_of(workspace) == ["R53.1"]
    assert workspace.here() == "weakness", "nothing is left to pick"


def test_nobody_takes_the_first_of_many_codes_unread(person: Person, workspace: Workspace) -> None:
    begin_visit(person, workspace, "M62.81")
    person.press(Key.Key_W, CTRL | SHIFT)
    page = page_of(workspace)
    person.press(Key.Key_Y)
    person.press(Key.Key_N)
    assert page.result.code() == ""
    person.press(Key.Key_Return)
    assert codes_of(workspace) == ["M62.81"]
    person.press(Key.Key_Down)
    first = page.result.code()
    assert first.startswith("I69.")
    person.press(Key.Key_Return)
    assert codes_of(workspace) == [first]


def test_a_finding_on_the_code_leads_to_the_chooser(person: Person, workspace: Workspace) -> None:
    begin_visit(person, workspace, "R53.1", "M62.81")
    findings = workspace.screen_of_visits.findings
    person.press(Key.Key_F6)
    assert findings.current_finding() is not None
    offered = [one for one in findings.findChildren(type(page_of(workspace).back)) if one.text() == "Which code?"]
    offered[0].setFocus()
    person.press(Key.Key_Space)
    assert workspace.here() == "weakness"


def test_the_code_card_of_a_weakness_code_leads_to_the_chooser(person: Person, workspace: Workspace) -> None:
    workspace.go("codes")
    workspace.codes.begin_search("R53.1")
    workspace.codes.found.setCurrentRow(0)
    assert not workspace.codes.choose.isHidden()
    workspace.codes.choose.setFocus()
    person.press(Key.Key_Space)
    assert workspace.here() == "weakness"
    workspace.go("codes")
    workspace.codes.begin_search("M25.561")
    assert workspace.codes.choose.isHidden()


def test_without_a_visit_it_leads_to_a_code_to_read_about(person: Person, workspace: Workspace) -> None:
    person.press(Key.Key_W, CTRL | SHIFT)
    page = page_of(workspace)
    answer_no_until_the_code(person, page)
    assert page.result.code() == "R53.1"
    person.press(Key.Key_Return)
    assert workspace.here() == "weakness"
    person.press(Key.Key_Escape)
    assert workspace.here() == "visits"


def test_what_is_not_charted_leads_to_its_field(person: Person, workspace: Workspace) -> None:
    begin_visit(person, workspace, "R53.1")
    grade(person, workspace)
    person.press(Key.Key_W, CTRL | SHIFT)
    page = page_of(workspace)
    answer_no_until_the_code(person, page)
    chart = page.result.findChild(type(page.back), "chart_rationale")
    assert chart is not None
    chart.setFocus()
    person.press(Key.Key_Space)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.objectName() == "field_documentation_rationale"


def test_opening_the_chooser_asks_for_no_note(person: Person, workspace: Workspace) -> None:
    begin_visit(person, workspace, "R53.1")
    person.press(Key.Key_W, CTRL | SHIFT)
    assert workspace.screen_of_visits.form.visit().documentation is None


def test_both_cards_are_shown_as_papers_and_escape_leads_back(person: Person, workspace: Workspace) -> None:
    person.press(Key.Key_W, CTRL | SHIFT)
    page = page_of(workspace)
    for button in (page.card, page.training):
        button.setFocus()
        person.press(Key.Key_Space)
        assert workspace.here() == "summary"
        assert workspace.summary.page_count() == 1
        person.press(Key.Key_Escape)
        assert workspace.here() == "weakness"


def test_the_audit_draws_by_its_seed_and_shows_the_paper(person: Person, workspace: Workspace, qtbot: QtBot) -> None:
    begin_visit(person, workspace, "M62.81")
    form = workspace.screen_of_visits.form
    form.step(form.state().with_visit(form.visit()), "nothing")
    assert workspace.screen_of_visits.desk.save()
    workspace.actions_by_name["weakness_audit"].trigger()
    page = workspace.tool("weakness_audit")
    assert isinstance(page, WeaknessAuditPage)
    for text in ("11/2026", "5", "K7M2Q9RT"):
        person.enter(text)
    qtbot.waitUntil(lambda: page.sample() is not None)
    sample = page.sample()
    assert sample is not None
    assert (sample.seed, sample.population, len(sample.claims)) == ("K7M2Q9RT", 1, 1)
    assert page.claims.rowCount() == 1
    page.paper.setFocus()
    person.press(Key.Key_Space)
    assert workspace.here() == "summary"
    person.press(Key.Key_Escape)
    page.claims.setFocus()
    person.press(Key.Key_Return)
    assert workspace.here() == "visits"


def test_a_size_that_is_none_is_said_and_draws_nothing(person: Person, workspace: Workspace) -> None:
    workspace.actions_by_name["weakness_audit"].trigger()
    for text in ("11/2026", "many", "A"):
        person.enter(text)
    assert workspace.message.words().startswith("“many” is no number of claims")
    page = workspace.tool("weakness_audit")
    assert isinstance(page, WeaknessAuditPage)
    assert page.sample() is None


def test_every_input_of_the_form_and_the_pages_has_a_name(person: Person, workspace: Workspace) -> None:
    begin_visit(person, workspace, "M62.81")
    person.press(Key.Key_4, CTRL)
    assert workspace.screen_of_visits.form.visit().documentation == Documentation()
    form = workspace.screen_of_visits.form
    assert unnamed(form.note) + unnamed(form.checklist) == []
    for name in ("weakness", "weakness_audit", "weakness_procedures"):
        workspace.go(name)
        page = workspace.tool(name)
        assert page is not None
        assert unnamed(page) == []


def test_a_service_that_goes_with_the_diagnosis_is_offered_with_its_reason(
    person: Person, workspace: Workspace
) -> None:
    person.press(Key.Key_N, CTRL)
    for text in ("tester", "", "", "M62.81"):
        person.enter(text)
    person.press(Key.Key_3, CTRL)
    person.press(Key.Key_F2)
    popup = workspace.screen_of_visits.form.lines.popup
    heads = [row.words for row in popup.model.rows if row.head is not None]
    assert "Goes with M62.81" in heads
    person.press(Key.Key_Down)
    hit = popup.current_hit()
    assert hit is not None
    assert hit.reason
    reason = popup.findChild(QLabel, "code_popup_reason")
    assert reason is not None
    assert reason.text() == hit.reason
