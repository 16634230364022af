"""A finding becomes a question by keys alone: asked, printed, answered, seen to come back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.question import QuestionState
from clinic_app.domain.records import VisitStatus
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.questions import Asking, QuestionDesk
from clinic_app.ui.questions_page import QuestionsPage
from clinic_app.ui.workspace import Workspace
from tests.services.opening import practice_clinic, visit_called
from tests.ui.invented_clinic import TODAY
from tests.ui.typing_person import ALT, CTRL, Person

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shown_clinic(tmp_path: Path, codebook: Codebook) -> Clinic:
    return practice_clinic(tmp_path, Checking(codebook, TODAY, codebook.editions()), TODAY)


def current_card_says(workspace: Workspace) -> str:
    findings = workspace.screen_of_visits.findings
    card = findings.card(findings.current_key() or "")
    assert card is not None
    shown = [one.text() for one in card.findChildren(QLabel) if not one.isHidden()]
    return "\n".join(shown)


def open_visit(workspace: Workspace, name: str) -> int:
    found = visit_called(workspace.clinic, name, TODAY).id
    workspace.screen_of_visits.desk.open(found)
    return found


def test_a_question_is_asked_printed_answered_and_comes_back(workspace: Workspace, person: Person) -> None:
    visit_id = open_visit(workspace, "Mockford")
    desk = QuestionDesk(workspace.clinic)
    person.press(Key.Key_F6)
    person.press(Key.Key_Q, CTRL | SHIFT)
    editor = workspace.screen_of_visits.questions.editor
    assert editor.words.hasFocus()
    assert "GP" in editor.words.toPlainText()
    person.press(Key.Key_A, CTRL)
    person.type("Under which plan was this given?")
    person.press(Key.Key_Return, CTRL)
    (asked,) = desk.of_visit(visit_id)
    assert (asked.words, asked.rule, asked.state) == (
        "Under which plan was this given?",
        "MOD-DISC-REQ",
        QuestionState.OPEN,
    )
    assert workspace.clinic.kept_visit(visit_id).record.status is VisitStatus.WAITING
    assert editor.isHidden()
    assert "Under which plan was this given?" in current_card_says(workspace)

    workspace.actions_by_name["question_slips"].trigger()
    assert workspace.here() == "summary"
    person.press(Key.Key_Escape)
    assert workspace.here() == "visits"

    workspace.go("questions")
    page = workspace.tool("questions")
    assert isinstance(page, QuestionsPage)
    while page.current() is None or page.current().question.id != asked.id:  # type: ignore[union-attr] # looked at on the left
        person.press(Key.Key_Down)
    person.tab()
    assert page.answer.hasFocus()
    person.enter("The PT plan of 10/02")
    assert workspace.clinic.kept_visit(visit_id).record.status is VisitStatus.DRAFT
    row = [one.question.id for one in page.model.questions].index(asked.id)
    page.table.selectRow(row)
    page.table.setFocus()
    person.press(Key.Key_Return)
    assert workspace.here() == "visits"
    assert "Answer: The PT plan of 10/02" in current_card_says(workspace)
    assert not workspace.screen_of_visits.desk.is_changed  # what was typed in the form did not fall behind


def test_a_finding_asked_about_is_not_asked_about_twice_and_is_withdrawn_from_its_card(
    workspace: Workspace, person: Person
) -> None:
    visit_id = open_visit(workspace, "Mockford")
    person.press(Key.Key_F6)
    person.press(Key.Key_Q, CTRL | SHIFT)
    person.press(Key.Key_Return, CTRL)
    person.press(Key.Key_Q, CTRL | SHIFT)
    assert workspace.screen_of_visits.questions.editor.isHidden()
    assert "asked about already" in workspace.status.words()
    findings = workspace.screen_of_visits.findings
    findings.withdraw_asked.emit(findings.current_key())
    assert workspace.clinic.kept_visit(visit_id).record.status is VisitStatus.DRAFT
    assert "Ask" not in current_card_says(workspace)
    person.press(Key.Key_Q, CTRL | SHIFT)
    assert workspace.screen_of_visits.questions.editor.words.hasFocus()
    person.press(Key.Key_Escape)
    assert workspace.screen_of_visits.questions.editor.isHidden()


def test_a_question_whose_finding_is_gone_says_so_above_the_cards(workspace: Workspace, person: Person) -> None:
    open_visit(workspace, "Mockford")
    person.press(Key.Key_F6)
    person.press(Key.Key_Q, CTRL | SHIFT)
    person.press(Key.Key_Return, CTRL)
    notes = workspace.screen_of_visits.questions.notes
    assert notes.views() == ()
    person.press(Key.Key_Return, ALT)  # the fix
    (view,) = notes.views()
    assert view.gone
    assert notes.isVisible()
    assert "The finding is gone." in " ".join(one.text() for one in notes.findChildren(QLabel))


def test_the_list_filters_and_withdraws_by_keys(workspace: Workspace, person: Person) -> None:
    workspace.go("questions")
    page = workspace.tool("questions")
    assert isinstance(page, QuestionsPage)
    assert [one.question.state for one in page.model.questions] == [
        QuestionState.OPEN,
        QuestionState.OPEN,
        QuestionState.ANSWERED,
    ]
    assert page.table.hasFocus()
    first = page.current()
    assert first is not None
    person.press(Key.Key_D, ALT)
    assert workspace.clinic.kept_visit(first.question.visit_id).record.status is VisitStatus.DRAFT
    assert len(page.model.questions) == 2
    page.states.setFocus()
    page.states.setCurrentIndex(3)
    page.states.activated.emit(3)
    assert [one.question.id for one in page.model.questions] == [first.question.id]
    nobody = page.therapists.findText("Sally Speakwell")
    page.therapists.setCurrentIndex(nobody)
    page.therapists.activated.emit(nobody)
    assert page.model.questions == ()
    assert "No question of this kind" in page.empty.text()


def test_a_half_typed_answer_comes_back_at_its_question(workspace: Workspace, person: Person) -> None:
    workspace.go("questions")
    page = workspace.tool("questions")
    assert isinstance(page, QuestionsPage)
    person.press(Key.Key_Down)
    person.tab()
    person.type("The right sh")
    page.table.selectRow(0)
    assert page.answer.text() == ""
    page.table.selectRow(1)
    workspace.go("queue")
    workspace.go("questions")
    assert page.answer.text() == "The right sh"  # neither another row nor another page loses it
    typed = page.half_typed()
    page.answer.clear()
    page.table.selectRow(0)
    page.take_half_typed(typed)
    assert page.answer.text() == "The right sh"
    assert page.current().question.id == typed["question"]  # type: ignore[union-attr] # one is current
    said: list[str] = []
    page.said.connect(said.append)
    waiting, number = page.current().question, page.current().visit_number  # type: ignore[union-attr] # as above
    QuestionDesk(workspace.clinic).ask_of_kept(waiting.visit_id, Asking("DX-LATERALITY", (), "Another", "Which side?"))
    page.answer.setFocus()
    person.enter()
    assert said == [f"Answer kept with visit {number}"]  # the other question keeps the visit waiting
    assert page.half_typed() == {}
    page.table.selectRow(0)
    other = page.current().question  # type: ignore[union-attr] # as above
    assert other.is_open
    QuestionDesk(workspace.clinic).answer(other, "It was the left")
    page.answer.setText("The left")
    page.answer.setFocus()
    person.enter()
    told = {one.question.id: one.question for one in page.model.questions}
    assert (told[other.id].is_open, told[other.id].answer) == (False, "It was the left")
