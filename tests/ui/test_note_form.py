"""The documentation form at real keys: every field of the note, what is asked first, asking and taking it back."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from clinic_app.domain.visit import (
    ChartedDiagnosis,
    Documentation,
    Dynamometry,
    Evaluation,
    StandardTest,
    StrengthGrade,
    Visit,
)
from clinic_app.ui.field_values import FieldKind, read_field, write_field
from clinic_app.ui.form_sections import ChecklistRow
from clinic_app.ui.form_state import FormState, value_at
from clinic_app.ui.note_entries import ENTRY_TABLES
from clinic_app.ui.note_fields import NOTE_GROUPS
from clinic_app.ui.visit_form import VisitForm
from clinic_app.ui.workspace import Workspace
from tests.ui.invented_clinic import TODAY
from tests.ui.typing_person import CTRL, Person

Key = Qt.Key
SPECS = {spec.at[1:]: spec for group in NOTE_GROUPS for spec in group.fields}


@pytest.fixture
def form(workspace: Workspace, person: Person) -> VisitForm:
    """A visit with M62.81 and exercise, its diagnoses typed."""
    person.press(Key.Key_N, CTRL)
    for text in ("tester", "", "", "M62.81"):
        person.enter(text)
    person.press(Key.Key_3, CTRL)
    person.enter("97110")
    person.enter("30")
    made = workspace.screen_of_visits.form
    made.commit()
    workspace.screen_of_visits.desk.check(while_typing=False)
    return made


def note(form: VisitForm) -> Documentation:
    found = form.visit().documentation
    assert found is not None
    return found


def focused() -> str:
    focus = QApplication.focusWidget()
    return focus.objectName() if focus is not None else ""


def shown_fields(form: VisitForm) -> set[str]:
    return {made.objectName() for made in form.note.inputs()}


# Every key of the notation


WHOLE = Documentation(
    strength=(StrengthGrade("hip flexors", "both", "3+/5"),),
    dynamometry=(Dynamometry("grip", "left", 14.0, "kg"),),
    tests=(StandardTest("TUG", 18.0, "s", date(2026, 6, 15)),),
    onset="two weeks, after pneumonia",
    pattern="progressive",
    severity="moderate",
    activities="cannot rise from a chair without arms",
    associated="no numbness",
    differential="labs pending",
    plan="97110 for hip extensors",
    follow_up=date(2026, 7, 15),
    prior_level="independent",
    rationale="arms and legs, no focal pattern",
    wasting="left thigh girth 2 cm less",
    weak_regions=("hips", "knees"),
    side="left",
    post_operative=False,
    active_treatment=True,
    last_reassessed=date(2026, 6, 1),
    reevaluation_reason="new fall",
    charted=(ChartedDiagnosis("G62.9", date(2026, 6, 1), "MD"),),
    interventions=("97110", "97140"),
    timed_minutes=40,
    signed_by="1234567893",
    signed_credential="PT",
    cosigned_by="T. Planwell",
    signed_on=datetime(2026, 6, 15, 17, 40),  # noqa: DTZ001 # a note's hour is the clinic's own
    edited_on=date(2026, 6, 16),
    addendum_on=datetime(2026, 6, 16, 8, 0),  # noqa: DTZ001 # as above
    student_attestation="in the room, directed",
    narrative="free text of the note",
    evaluation=Evaluation(2, 3, "evolving", "moderate"),
)


def test_every_key_of_the_documentation_has_its_place_in_the_form() -> None:
    single = {spec.at[1] for group in NOTE_GROUPS for spec in group.fields}
    listed = {name for group in NOTE_GROUPS for name in group.grids}
    assert single | listed == {field.name for field in fields(Documentation)}
    assert listed == {table.field for table in ENTRY_TABLES}
    assert {place[1] for place in SPECS if len(place) > 1} == {field.name for field in fields(Evaluation)}
    for table in ENTRY_TABLES:
        assert set(table.keys) == {field.name for field in fields(table.empty)}
    assert all(getattr(WHOLE, field.name) is not None for field in fields(WHOLE))


@pytest.mark.parametrize("place", SPECS, ids=".".join)
def test_a_field_reads_back_what_it_shows(place: tuple[str, ...]) -> None:
    spec = SPECS[place]
    value = value_at(Visit(documentation=WHOLE), spec.at)
    assert value is not None
    assert read_field(spec, write_field(spec, value), TODAY) == value


def test_a_whole_note_is_shown_and_stands_unchanged_after_every_field_was_left(form: VisitForm) -> None:
    form.show_state(FormState(replace(form.visit(), documentation=WHOLE)))
    form.documentation.open()
    for made in form.note.inputs():
        made.setFocus()
        form.commit()
    assert note(form) == WHOLE
    assert form.state().unread == ()


@pytest.mark.parametrize("place", SPECS, ids=".".join)
def test_each_single_field_is_typed_by_keys(place: tuple[str, ...], form: VisitForm, person: Person) -> None:
    spec = SPECS[place]
    wanted = value_at(Visit(documentation=WHOLE), spec.at)
    person.press(Key.Key_4, CTRL)
    form.go_to(spec.at)
    made = QApplication.focusWidget()
    assert focused() == spec.name
    if isinstance(made, QComboBox):
        row = made.findData(write_field(spec, wanted))
        for _ in range(row):
            person.press(Key.Key_Down)
    else:
        assert isinstance(made, QLineEdit)
        person.enter(write_field(spec, wanted))
    assert value_at(form.visit(), spec.at) == wanted


def test_measures_are_typed_by_keys_alone(form: VisitForm, person: Person) -> None:
    person.press(Key.Key_4, CTRL)
    assert focused() == "note_strength_grid"
    for text in ("hip fl", "b", "3+", "quads", "l", "4-"):
        person.enter(text)
    assert note(form).strength == (
        StrengthGrade("hip flexors", "both", "3+/5"),
        StrengthGrade("quads", "left", "4-/5"),
    )
    form.go_to(("documentation", "tests"))
    for text in ("TUG", "18", "", "t"):
        person.enter(text)
    assert note(form).tests == (StandardTest("TUG", 18.0, "s", TODAY),)
    form.go_to(("documentation", "dynamometry"))
    for text in ("grip", "l", "31", "lb"):
        person.enter(text)
    assert note(form).dynamometry == (Dynamometry("grip", "left", 31.0, "lb"),)
    form.go_to(("documentation", "charted"))
    for text in ("G62.9", "11/2", "MD"):
        person.enter(text)
    assert note(form).charted == (ChartedDiagnosis("G62.9", date(2026, 11, 2), "MD"),)


def test_a_score_out_of_range_is_asked_about_beside_it_and_kept(form: VisitForm, person: Person) -> None:
    person.press(Key.Key_4, CTRL)
    form.go_to(("documentation", "tests"))
    for text in ("Berg", "60", "", "t"):
        person.enter(text)
    mark = form.note.grids["tests"].rows_model.mark(0)
    assert mark is not None
    assert mark.words == "Berg is scored 0 to 56; 60?"
    assert note(form).tests == (StandardTest("Berg", 60.0, "/56", TODAY),)
    form.go_to(("documentation", "tests", 0, "score"))
    person.enter("50")
    assert form.note.grids["tests"].rows_model.mark(0) is None


def test_a_row_is_deleted_and_undone_as_one_named_step(form: VisitForm, person: Person) -> None:
    person.press(Key.Key_4, CTRL)
    for text in ("grip", "l", "3"):
        person.enter(text)
    form.go_to(("documentation", "strength", 0, "group"))
    person.press(Key.Key_F7)
    assert note(form).strength is None
    assert form.undo_name == "remove row 1 of muscle tests"
    person.press(Key.Key_Z, CTRL)
    assert note(form).strength == (StrengthGrade("grip", "left", "3/5"),)


def test_the_menu_deletes_in_the_grid_that_has_the_focus(form: VisitForm, person: Person, workspace: Workspace) -> None:
    person.press(Key.Key_4, CTRL)
    person.enter("grip")
    form.go_to(("documentation", "strength", 0, "group"))
    assert form.grid_in_focus() is form.note.grids["strength"]
    form.go_to_section(3)
    assert form.grid_in_focus() is form.lines


# Asked and empty, or never asked


def test_opening_the_form_asks_and_undo_takes_it_back(form: VisitForm, person: Person) -> None:
    assert form.visit().documentation is None
    person.press(Key.Key_4, CTRL)
    assert note(form) == Documentation()
    assert form.undo_name == "ask for the note"
    person.press(Key.Key_Z, CTRL)
    assert form.visit().documentation is None
    assert not form.note.isVisible()


def test_an_empty_note_that_is_asked_for_is_missing_and_one_left_out_is_not(
    form: VisitForm, person: Person, workspace: Workspace
) -> None:
    desk = workspace.screen_of_visits.desk

    def told() -> set[str]:
        desk.check(while_typing=False)
        return {finding.rule for finding in desk.result.findings if finding.rule.startswith("WK-")}

    assert told() == set()
    person.press(Key.Key_4, CTRL)
    assert "WK-M6281-OBJ" in told()
    assert "WK-ONSET" in told()
    form.note.leave_out.setFocus()
    person.press(Key.Key_Space)
    assert told() == set()
    assert form.visit().documentation is None
    assert form.undo_name == "leave the note out"


def test_closing_the_form_leaves_the_question_standing(form: VisitForm, person: Person) -> None:
    person.press(Key.Key_4, CTRL)
    form.documentation.toggle.setFocus()
    person.press(Key.Key_Space)
    assert not form.note.isVisible()
    assert note(form) == Documentation()


def test_paging_past_the_form_does_not_ask(form: VisitForm, person: Person) -> None:
    person.press(Key.Key_3, CTRL)
    person.press(Key.Key_PageDown)
    assert focused() == "documentation_toggle"
    person.press(Key.Key_PageDown)
    assert form.visit().documentation is None


def test_emptied_fields_stay_asked_for(form: VisitForm, person: Person) -> None:
    person.press(Key.Key_4, CTRL)
    form.go_to(("documentation", "onset"))
    person.enter("since May")
    form.go_to(("documentation", "onset"))
    person.press(Key.Key_Delete)
    person.enter()
    assert note(form) == Documentation()


def test_an_evaluation_emptied_field_by_field_is_no_evaluation(form: VisitForm, person: Person) -> None:
    person.press(Key.Key_4, CTRL)
    at = ("documentation", "evaluation", "elements")
    form.go_to(at)
    person.enter("3")
    assert note(form).evaluation == Evaluation(elements=3)
    form.go_to(at)
    person.press(Key.Key_Delete)
    person.enter()
    assert note(form).evaluation is None


def test_another_visit_without_a_note_closes_the_form(form: VisitForm, person: Person) -> None:
    person.press(Key.Key_4, CTRL)
    form.show_state(FormState(Visit(date_of_service=TODAY)))
    assert not form.note.isVisible()
    assert form.visit().documentation is None


# What is shown first


def test_the_form_shows_what_the_codes_ask_for_and_grows_with_them(
    form: VisitForm, person: Person, workspace: Workspace
) -> None:
    person.press(Key.Key_4, CTRL)
    shown = shown_fields(form)
    assert {"note_strength_grid", "note_tests_grid", "field_documentation_rationale"} <= shown
    assert "field_documentation_differential" not in shown
    assert "field_documentation_evaluation_elements" not in shown
    person.press(Key.Key_2, CTRL)
    person.press(Key.Key_F8)
    person.enter("R53.1")
    person.press(Key.Key_3, CTRL)
    person.press(Key.Key_F8)
    person.enter("97162")
    workspace.screen_of_visits.desk.check(while_typing=False)
    assert {"field_documentation_differential", "field_documentation_evaluation_elements"} <= shown_fields(form)


def test_all_fields_shows_every_one_and_says_how_many_more_there_are(form: VisitForm, person: Person) -> None:
    person.press(Key.Key_4, CTRL)
    assert "more" in form.note.all_fields.text()
    form.note.all_fields.setFocus()
    person.press(Key.Key_Space)
    assert len(form.note.inputs()) == len(SPECS) + len(ENTRY_TABLES)
    assert form.note.all_fields.text() == "Only what is asked"


def test_a_filled_field_is_shown_whether_or_not_it_is_asked_for(form: VisitForm) -> None:
    form.show_state(FormState(replace(form.visit(), documentation=Documentation(cosigned_by="T. Planwell"))))
    form.documentation.open()
    assert "field_documentation_cosigned_by" in shown_fields(form)


def test_each_field_says_which_rule_wants_it_and_f1_explains_it(
    form: VisitForm, person: Person, workspace: Workspace
) -> None:
    person.press(Key.Key_4, CTRL)
    form.go_to(("documentation", "onset"))
    focus = QApplication.focusWidget()
    assert focus is not None
    assert "Asked by WK-ONSET" in focus.accessibleDescription()
    person.press(Key.Key_F1)
    assert workspace.here() == "rule_book"


def test_an_unmet_line_of_the_checklist_leads_to_its_field(form: VisitForm, person: Person) -> None:
    person.press(Key.Key_4, CTRL)
    rows = form.checklist.findChildren(ChecklistRow)
    assert len(rows) == 9
    wanted = next(row for row in rows if row.accessibleName().startswith("Why no single site"))
    wanted.setFocus()
    person.press(Key.Key_Return)
    assert focused() == "field_documentation_rationale"


def test_the_prompt_is_never_a_value(form: VisitForm, person: Person) -> None:
    person.press(Key.Key_4, CTRL)
    for made in form.note.inputs():
        made.setFocus()
        person.press(Key.Key_Return)
    assert note(form) == Documentation()
    assert all(spec.ask for spec in SPECS.values() if spec.kind is not FieldKind.CHOICE)
