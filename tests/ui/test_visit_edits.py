"""Typing changes a visit and nothing else: waivers and pointers follow their rows; undo is a list of visits."""

from __future__ import annotations

from clinic_app.domain.visit import Diagnosis, ServiceLine, Visit, Waiver
from clinic_app.ui import visit_edits
from clinic_app.ui.form_state import FormState
from clinic_app.ui.passphrase import strength
from clinic_app.ui.tokens import Level
from clinic_app.ui.visit_history import StepHistory

VISIT = Visit(
    diagnoses=(Diagnosis("M62.81"), Diagnosis("R53.1", text="tired"), Diagnosis("M25.561")),
    lines=(
        ServiceLine("97110", 33, pointers=("A", "C")),
        ServiceLine("97140", 7, pointers=("B",)),
        ServiceLine("97530", 15),
    ),
    waivers=(Waiver("UNIT-X", ("lines", 2, "units"), "agreed"), Waiver("DX-Y", ("diagnoses", 2), "agreed")),
)


def test_a_removed_diagnosis_takes_its_letter_along() -> None:
    visit = visit_edits.without_diagnosis(VISIT, 1)
    assert [line.pointers for line in visit.lines or ()] == [("A", "B"), (), None]
    assert [one.at for one in visit.waivers or ()] == [("lines", 2, "units"), ("diagnoses", 1)]


def test_a_removed_line_takes_its_waivers_along_and_moves_those_below() -> None:
    assert [one.at for one in visit_edits.without_line(VISIT, 0).waivers or ()] == [
        ("lines", 1, "units"),
        ("diagnoses", 2),
    ]
    assert [one.at for one in visit_edits.without_line(VISIT, 2).waivers or ()] == [("diagnoses", 2)]


def test_respelling_a_code_keeps_what_the_chart_says_and_another_code_does_not() -> None:
    respelled = visit_edits.with_diagnosis(VISIT, 1, "r531")
    assert respelled.diagnoses is not None
    assert respelled.diagnoses[1] == Diagnosis("r531", text="tired")
    other = visit_edits.with_diagnosis(VISIT, 1, "M62.84")
    assert other.diagnoses is not None
    assert other.diagnoses[1] == Diagnosis("M62.84")


def test_pasted_diagnoses_pass_over_what_stands_already_and_stop_at_the_last_box() -> None:
    codes = ["M62.81", *(f"M25.5{n}" for n in range(20))]
    visit = visit_edits.with_diagnoses(VISIT, 3, codes, 12)
    assert len(visit.diagnoses or ()) == 12
    assert [one.code for one in visit.diagnoses or ()].count("M62.81") == 1


def test_pasted_lines_open_rows_and_waivers_below_move() -> None:
    visit = visit_edits.with_lines(VISIT, 0, ["97112", "97116"], 50)
    assert [line.code for line in visit.lines or ()] == ["97112", "97116", "97140", "97530"]
    assert (visit.waivers or ())[0].at == ("lines", 3, "units")


def test_unread_text_follows_its_line_and_goes_with_it() -> None:
    state = FormState(VISIT).typed_in_line(2, "minutes", "x")
    assert [one.at for one in state.without_line(0).unread] == [("lines", 1, "minutes")]
    assert state.without_line(2).unread == ()
    assert state.typed_in_line(2, "minutes", "12").unread == ()


def test_a_step_that_changes_nothing_is_none_and_a_new_one_forgets_what_was_undone() -> None:
    history = StepHistory("a")
    history.push("a", "nothing")
    assert history.undo_name == ""
    history.push("b", "first")
    history.push("c", "second")
    assert (history.undo(), history.redo_name) == ("b", "second")
    history.push("d", "third")
    assert history.redo_name == ""
    assert (history.undo(), history.undo(), history.undo()) == ("b", "a", "a")


def test_a_passphrase_is_judged_by_length_and_variety() -> None:
    assert strength("")[0] is None
    assert strength("short")[0] is Level.MUST_FIX
    assert strength("aaaaaaaaaaaaaaaa")[0] is Level.CHECK
    assert strength("correct horse battery staple")[0] is Level.READY
