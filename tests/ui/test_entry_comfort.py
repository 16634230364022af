"""The comforts of entry, by keys on the real window: usual codes, templates, nicknames, the missing side, undo."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.records import CodeKind
from clinic_app.domain.visit import Diagnosis, ServiceLine, Visit
from clinic_app.services.clinic import Clinic
from clinic_app.services.own_codes import OwnCodes
from clinic_app.services.visit_templates import VisitTemplates
from clinic_app.ui.own_codes_page import OwnCodesPage
from clinic_app.ui.templates_page import TemplatesPage
from clinic_app.ui.workspace import Workspace
from tests.ui.invented_clinic import invented_clinic
from tests.ui.typing_person import ALT, CTRL, Person

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
LINES = (
    ServiceLine("97110", 20, units=1, modifiers=("GP",), pointers=("A",)),
    ServiceLine("97140", 15, units=1, modifiers=("GP",), pointers=("B",)),
)


@pytest.fixture
def shown_clinic(tmp_path: Path, codebook: Codebook) -> Clinic:
    clinic = invented_clinic(tmp_path, codebook)
    (patient,) = clinic.find_patients("testerson")
    thea = next(one for one in clinic.people() if one.credential == "PT")
    for day in (16, 18):
        opened = clinic.new_visit(patient.id, date(2026, 11, day), thea.id)
        diagnoses = (Diagnosis("M54.50"), Diagnosis("M62.81"))
        clinic.save(opened, replace(opened.record.visit, diagnoses=diagnoses, lines=LINES))
    return clinic


def begin(person: Person, name: str = "mock") -> None:
    person.press(Key.Key_N, CTRL)
    person.enter(name)
    person.enter()
    person.enter("t")


def visit(workspace: Workspace) -> Visit:
    return workspace.screen_of_visits.form.visit()


def diagnoses(workspace: Workspace) -> list[str]:
    return [one.code for one in visit(workspace).diagnoses or ()]


def lines(workspace: Workspace) -> list[str]:
    return [line.code for line in visit(workspace).lines or ()]


# Usual codes, copied visit


def test_empty_grids_name_what_is_usual_and_one_key_takes_it(person: Person, workspace: Workspace) -> None:
    begin(person, "tester")
    form = workspace.screen_of_visits.form
    for grid, codes in ((form.diagnoses, "M54.50 M62.81"), (form.lines, "97110 97140")):
        model = grid.model()
        said = model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
        assert f"Usually {codes}" in said
    person.press(Key.Key_R, CTRL)
    assert diagnoses(workspace) == ["M54.50", "M62.81"]
    assert [(line.code, line.minutes, line.pointers) for line in visit(workspace).lines or ()] == [
        ("97110", None, ("A",)),
        ("97140", None, ("B",)),
    ]
    assert form.undo_name == "repeat the usual codes"
    person.type("25")
    person.press(Key.Key_Down)
    assert (visit(workspace).lines or ())[0].minutes == 25


def test_a_patient_without_a_habit_is_told_so_and_nothing_changes(person: Person, workspace: Workspace) -> None:
    begin(person)
    before = visit(workspace)
    person.press(Key.Key_R, CTRL)
    assert visit(workspace) == before
    assert workspace.status.words().startswith("No codes stand on most")


def test_a_new_visit_begins_with_the_last_one_by_one_key_and_who_treated_last(
    person: Person, workspace: Workspace
) -> None:
    person.press(Key.Key_N, CTRL)
    workspace.new_visit.clinician.setCurrentIndex(1)
    person.type("tester")
    person.press(Key.Key_Return, CTRL)
    at_work = workspace.screen_of_visits.desk.visit_at_work
    assert at_work is not None
    assert at_work.surroundings.provider is not None
    assert at_work.surroundings.provider.credential == "PT"
    assert lines(workspace) == ["97110", "97140"]
    assert visit(workspace).documentation is None
    grid = workspace.screen_of_visits.form.lines
    here = grid.currentIndex()
    assert (here.row(), here.column()) == (0, workspace.screen_of_visits.form.lines.model().column("minutes"))


# Missing pieces


def test_a_code_without_its_side_asks_for_the_side_alone(person: Person, workspace: Workspace) -> None:
    begin(person)
    person.enter("M25.56")
    assert workspace.screen_of_visits.form.diagnoses.popup.is_asking
    assert diagnoses(workspace) == []
    person.type("l")
    assert diagnoses(workspace) == ["M25.562"]


def test_the_question_is_as_high_as_its_answers_though_a_longer_list_stood_there(
    person: Person, workspace: Workspace
) -> None:
    begin(person, "tester")
    popup = workspace.screen_of_visits.form.diagnoses.popup
    person.type("M25.5")
    popup.search_now()
    before = popup.height()
    person.type("6")
    popup.search_now()
    person.enter()
    assert popup.is_asking
    assert popup.height() == popup.sizeHint().height()
    assert popup.height() < before


def test_side_and_encounter_are_asked_one_after_the_other(person: Person, workspace: Workspace) -> None:
    begin(person)
    person.enter("s8351")
    person.type("rd")
    assert diagnoses(workspace) == ["S83.511D"]


def test_escape_leaves_the_code_as_it_was_typed(person: Person, workspace: Workspace) -> None:
    begin(person)
    person.enter("M25.56")
    person.press(Key.Key_Escape)
    person.enter()
    assert diagnoses(workspace) == ["M25.56"]


def test_no_letter_but_an_answer_is_taken_and_enter_does_not_choose_for_anybody(
    person: Person, workspace: Workspace
) -> None:
    begin(person)
    person.enter("M25.56")
    person.type("x")
    person.enter()
    assert workspace.screen_of_visits.form.diagnoses.popup.is_asking
    person.press(Key.Key_Down)
    person.enter()
    assert diagnoses(workspace) == ["M25.561"]


# Nicknames, favourites, suggestions


def test_a_nickname_stands_for_its_code(person: Person, workspace: Workspace) -> None:
    own = OwnCodes(workspace.clinic.store)
    own.set_nickname(CodeKind.PROCEDURE, "97110", "ex")
    own.set_nickname(CodeKind.DIAGNOSIS, "M62.81", "weak")
    begin(person)
    person.enter("weak")
    person.press(Key.Key_3, CTRL)
    person.enter("ex")
    assert (diagnoses(workspace), lines(workspace)) == (["M62.81"], ["97110"])


def test_a_nickname_is_its_code_however_the_field_is_left_and_in_the_row_of_times(
    person: Person, workspace: Workspace
) -> None:
    own = OwnCodes(workspace.clinic.store)
    own.set_nickname(CodeKind.PROCEDURE, "97110", "ex")
    own.set_nickname(CodeKind.PROCEDURE, "97140", "mt")
    begin(person)
    person.press(Key.Key_3, CTRL)
    person.type("ex")
    person.press(Key.Key_1, CTRL)  # neither Enter nor Tab, and before the list is open
    assert lines(workspace) == ["97110"]
    grid = workspace.screen_of_visits.form.lines
    grid.model().setData(grid.model().index(1, grid.model().column("code")), "MT ex 97530")
    assert lines(workspace) == ["97110", "97140", "97110", "97530"]
    entry = workspace.screen_of_visits.form.times.entry
    given: list[str] = []
    entry.block_typed.connect(lambda code, _block: given.append(code))
    entry.show_texts(("mt", "9:02", "+15", "", ""))
    entry.take()
    assert given == ["97140"]


def test_a_key_in_the_list_makes_a_favourite_of_the_clinician(person: Person, workspace: Workspace) -> None:
    begin(person)
    person.press(Key.Key_3, CTRL)
    person.type("97535")
    workspace.screen_of_visits.form.lines.popup.search_now()
    person.press(Key.Key_B, CTRL)
    popup = workspace.screen_of_visits.form.lines.popup
    assert [row.words for row in popup.model.rows if row.hit is None] == ["Clinician"]
    at_work = workspace.screen_of_visits.desk.visit_at_work
    assert at_work is not None
    own = OwnCodes(workspace.clinic.store)
    assert own.favourites(CodeKind.PROCEDURE, at_work.record.provider_id) == ("97535",)
    person.press(Key.Key_B, CTRL)
    assert own.favourites(CodeKind.PROCEDURE, at_work.record.provider_id) == ()


def test_one_key_lists_what_goes_with_the_diagnoses_and_why(person: Person, workspace: Workspace) -> None:
    begin(person)
    person.enter("M62.81")
    person.press(Key.Key_3, CTRL)
    person.press(Key.Key_F3)
    popup = workspace.screen_of_visits.form.lines.popup
    hits = [row.hit for row in popup.model.rows if row.hit is not None]
    assert {"97110", "97530", "97116", "97112", "97140"} <= {hit.code for hit in hits}
    assert all(hit.reason for hit in hits)
    person.press(Key.Key_Down)
    person.enter()
    assert lines(workspace) == [hits[0].code]


def test_the_look_up_lists_what_is_at_hand_before_anything_is_typed(person: Person, workspace: Workspace) -> None:
    begin(person, "tester")
    person.press(Key.Key_F2)
    popup = workspace.screen_of_visits.form.diagnoses.popup
    assert {"M54.50", "M62.81"} <= {row.hit.code for row in popup.model.rows if row.hit is not None}


# Templates


def test_a_template_is_made_from_a_visit_and_put_in_by_its_name(person: Person, workspace: Workspace) -> None:
    begin(person, "tester")
    person.press(Key.Key_R, CTRL)
    person.press(Key.Key_Y, CTRL | SHIFT)
    person.press(Key.Key_O, ALT)
    person.enter("Back day")
    assert [one.name for one in VisitTemplates(workspace.clinic.store).all()] == ["Back day"]
    begin(person)
    person.enter("back day")
    assert (diagnoses(workspace), lines(workspace)) == (["M54.50", "M62.81"], ["97110", "97140"])
    assert workspace.screen_of_visits.form.undo_name == "insert Back day"
    person.press(Key.Key_Z, CTRL)
    assert (diagnoses(workspace), lines(workspace)) == ([], [])


def test_enter_on_the_page_puts_the_template_behind_what_is_typed(person: Person, workspace: Workspace) -> None:
    begin(person, "tester")
    person.press(Key.Key_R, CTRL)
    person.press(Key.Key_Y, CTRL | SHIFT)
    person.press(Key.Key_O, ALT)
    person.enter("Back day")
    begin(person)
    person.enter("M25.561")
    person.press(Key.Key_Y, CTRL | SHIFT)
    person.enter()
    assert workspace.here() == "visits"
    assert diagnoses(workspace) == ["M25.561", "M54.50", "M62.81"]
    assert [line.pointers for line in visit(workspace).lines or ()] == [("B",), ("C",)]


def test_a_template_is_typed_named_moved_removed_and_put_back(person: Person, workspace: Workspace) -> None:
    person.press(Key.Key_Y, CTRL | SHIFT)
    page = workspace.tool("templates")
    assert isinstance(page, TemplatesPage)
    templates = VisitTemplates(workspace.clinic.store)
    for name, code in (("First", "97110"), ("Second", "97140")):
        person.press(Key.Key_N, ALT)
        person.enter(name)
        page.lines.come_in()
        person.enter(code)
    assert [one.name for one in templates.all()] == ["First", "Second"]
    person.press(Key.Key_Up, ALT)
    assert [one.name for one in templates.all()] == ["Second", "First"]
    person.press(Key.Key_Delete, ALT)
    assert [one.name for one in templates.all()] == ["First"]
    person.press(Key.Key_Z, ALT)
    assert sorted(one.name for one in templates.all()) == ["First", "Second"]


def test_any_code_gets_a_nickname_though_it_is_no_favourite(person: Person, workspace: Workspace) -> None:
    own = OwnCodes(workspace.clinic.store)
    own.set_nickname(CodeKind.DIAGNOSIS, "M62.81", "weak")
    person.press(Key.Key_F, CTRL | SHIFT)
    page = workspace.tool("own_codes")
    assert isinstance(page, OwnCodesPage)
    assert [(one.code, one.nickname) for one in page.others.named] == [("M62.81", "weak")]
    page.others.setFocus()
    page.others.go_to(1, "code")
    person.enter("7535")
    person.enter("home")
    assert own.nicknames(CodeKind.PROCEDURE) == {"home": "97535"}
    assert [one.nickname for one in page.others.named] == ["home", "weak"]
    page.others.go_to(1, "code")
    person.press(Key.Key_F7)
    assert own.nicknames(CodeKind.DIAGNOSIS) == {}
    assert own.favourites(CodeKind.PROCEDURE) == ()
    begin(person)
    person.press(Key.Key_3, CTRL)
    person.enter("home")
    assert lines(workspace) == ["97535"]


def test_favourites_are_typed_ordered_named_and_taken_out(person: Person, workspace: Workspace) -> None:
    person.press(Key.Key_F, CTRL | SHIFT)
    page = workspace.tool("own_codes")
    assert isinstance(page, OwnCodesPage)
    own = OwnCodes(workspace.clinic.store)
    person.enter("7110")
    person.enter("ex")
    person.enter("97140")
    assert own.favourites(CodeKind.PROCEDURE) == ("97110", "97140")
    assert own.nicknames(CodeKind.PROCEDURE) == {"ex": "97110"}
    page.services.go_to(1, "code")
    person.press(Key.Key_Up, ALT)
    assert own.favourites(CodeKind.PROCEDURE) == ("97140", "97110")
    person.press(Key.Key_F7)
    assert own.favourites(CodeKind.PROCEDURE) == ("97110",)
    page.services.go_to(1, "code")
    person.enter("99999")
    assert own.favourites(CodeKind.PROCEDURE) == ("97110",)
    assert "99999" in workspace.message.words()


# Undo, and the map


def test_a_copied_line_is_one_step(person: Person, workspace: Workspace) -> None:
    begin(person)
    person.press(Key.Key_3, CTRL)
    person.enter("97110")
    person.type("20")
    person.press(Key.Key_F8)
    person.press(Key.Key_F5)
    form = workspace.screen_of_visits.form
    assert lines(workspace) == ["97110", "97110"]
    assert form.undo_name == "copy line 1 to line 2"
    person.press(Key.Key_Z, CTRL)
    assert lines(workspace) == ["97110"]
    assert form.redo_name == "copy line 1 to line 2"
    person.press(Key.Key_Z, CTRL | SHIFT)
    assert [line.minutes for line in visit(workspace).lines or ()] == [20, 20]


def test_moving_a_block_by_held_arrows_is_one_step(person: Person, workspace: Workspace) -> None:
    begin(person)
    person.press(Key.Key_T, CTRL | SHIFT)
    for text in ("97110", "902 917", ""):
        person.enter(text)
    person.press(Key.Key_Escape)
    form = workspace.screen_of_visits.form
    assert form.times.timeline.hasFocus()
    before = visit(workspace)
    for _ in range(4):
        person.press(Key.Key_Right)
    assert visit(workspace) != before
    assert form.undo_name.endswith("move 97110 to 09:02-09:21")
    person.press(Key.Key_Z, CTRL)
    assert visit(workspace) == before
    standing = form.undo_name
    person.press(Key.Key_Right)
    person.press(Key.Key_Left)
    assert form.undo_name == standing


def test_the_keyboard_map_is_one_page_with_every_key(person: Person, workspace: Workspace) -> None:
    name, content = workspace.keyboard.as_pdf(NOON)
    assert name == "keyboard-map.pdf"
    paper = pypdfium2.PdfDocument(content)
    assert len(paper) == 1
    words = paper[0].get_textpage().get_text_range()
    paper.close()
    for lines_of_group in workspace.keyboard.groups.values():
        for line in lines_of_group:
            assert line.words in words
            assert line.keys in words
    person.press(Key.Key_F1)
    person.press(Key.Key_P, CTRL)
    assert workspace.here() == "summary"
    person.press(Key.Key_Escape)
    assert workspace.here() == "keyboard"
