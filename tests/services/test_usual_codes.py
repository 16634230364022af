"""What a patient's visits usually hold, what templates put in, and what a code still lacks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import CodeKind
from clinic_app.domain.visit import Diagnosis, Discipline, ServiceLine, Visit
from clinic_app.domain.visit_template import VisitTemplate, template_of, with_codes
from clinic_app.services.clinic import Clinic
from clinic_app.services.missing_piece import Piece, missing_piece
from clinic_app.services.own_codes import OwnCodes
from clinic_app.services.usual_codes import UsualCodes, usual_codes, usual_of, with_usual
from clinic_app.services.visit_templates import VisitTemplates, with_template
from tests.ui.invented_clinic import invented_clinic

ON = date(2026, 11, 20)
BACK, WEAK = Diagnosis("M54.50"), Diagnosis("M62.81")


def visit(*codes: str, diagnoses: tuple[Diagnosis, ...] = (BACK, WEAK), minutes: int = 20) -> Visit:
    lines = tuple(ServiceLine(code, minutes, units=1, modifiers=("GP",), pointers=("A",)) for code in codes)
    return Visit(diagnoses=diagnoses, lines=lines)


def codes(usual: UsualCodes) -> list[str]:
    return [line.code for line in usual.lines]


# Usual codes


def test_what_stands_on_most_of_the_last_visits_is_usual_in_the_order_of_the_newest() -> None:
    usual = usual_of([visit("97140", "97110"), visit("97110", "97530"), visit("97110", "97140")])
    assert codes(usual) == ["97140", "97110"]
    assert usual.diagnoses == (BACK, WEAK)


def test_one_visit_is_no_habit_and_half_of_them_is_none_either() -> None:
    assert usual_of([visit("97110")]) == UsualCodes()
    assert codes(usual_of([visit("97110"), visit("97140")])) == []


def test_nothing_measured_is_proposed() -> None:
    (line,) = usual_of([visit("97110"), visit("97110")]).lines
    assert line == ServiceLine("97110", modifiers=("GP",), pointers=("A",))


def test_an_evaluation_is_never_usual() -> None:
    assert codes(usual_of([visit("97161", "97110"), visit("97161", "97110")])) == ["97110"]


def test_a_line_of_an_older_visit_points_at_nothing_that_stood_elsewhere_there() -> None:
    turned = visit("97110", "97530", diagnoses=(WEAK, BACK))
    usual = usual_of([visit("97110"), turned, turned])
    assert usual.diagnoses == (BACK, WEAK)
    assert [(line.code, line.pointers) for line in usual.lines] == [("97110", ("A",)), ("97530", None)]


def test_pointers_go_with_the_diagnoses_they_point_at() -> None:
    others = (WEAK, BACK)
    usual = usual_of([visit("97110"), visit("97110", diagnoses=(Diagnosis("R26.89"),))])
    assert usual.diagnoses == ()
    assert usual.lines[0].pointers is None
    assert with_usual(visit(diagnoses=others), usual_of([visit("97110")] * 2)).lines == (
        ServiceLine("97110", modifiers=("GP",)),
    )


def test_only_what_is_empty_is_filled() -> None:
    usual = usual_of([visit("97110", "97140")] * 2)
    typed = visit("97530")
    assert with_usual(typed, usual) == typed
    assert [line.code for line in with_usual(visit(), usual).lines or ()] == ["97110", "97140"]


# Templates


@pytest.fixture
def clinic(tmp_path: Path, codebook: Codebook) -> Clinic:
    return invented_clinic(tmp_path, codebook)


def test_a_template_comes_behind_what_stands_and_its_pointers_follow_its_diagnoses() -> None:
    template = VisitTemplate(
        "Knee", (Diagnosis("M17.11"), WEAK), (ServiceLine("97110", pointers=("A", "B")), ServiceLine("97140"))
    )
    made = with_template(visit("97530"), template)
    assert [one.code for one in made.diagnoses or ()] == ["M54.50", "M62.81", "M17.11"]
    assert [(line.code, line.pointers) for line in made.lines or ()] == [
        ("97530", ("A",)),
        ("97110", ("C", "B")),
        ("97140", ("C",)),
    ]


def test_a_template_of_a_visit_holds_no_minutes_units_or_charges(clinic: Clinic) -> None:
    kept = VisitTemplates(clinic.store).save(template_of(visit("97110"), "  Back   pain ", Discipline.PT))
    assert kept.name == "Back pain"
    assert kept.lines == (ServiceLine("97110", modifiers=("GP",), pointers=("A",)),)
    assert VisitTemplates(clinic.store).all() == [kept]


def test_a_template_needs_a_name_of_its_own_and_a_code(clinic: Clinic) -> None:
    templates = VisitTemplates(clinic.store)
    kept = templates.save(template_of(visit("97110"), "Back", None))
    for unfit in (replace(kept, id=0, version=0, name="bACK"), VisitTemplate("Empty"), replace(kept, name=" ")):
        with pytest.raises(ClinicError):
            templates.save(unfit)
    assert templates.all() == [kept]


def test_templates_of_another_discipline_are_not_offered_and_the_order_is_the_clinics(clinic: Clinic) -> None:
    templates = VisitTemplates(clinic.store)
    of_pt, of_ot, of_all = (
        templates.save(template_of(visit("97110"), name, discipline))
        for name, discipline in (("One", Discipline.PT), ("Two", Discipline.OT), ("Three", None))
    )
    templates.set_order([of_all.id, of_ot.id, of_pt.id])
    assert [one.name for one in templates.all(Discipline.PT)] == ["Three", "One"]
    templates.remove(of_all.id)
    assert [one.name for one in templates.all()] == ["Two", "One"]


def test_a_template_changed_by_two_is_not_overwritten(clinic: Clinic) -> None:
    templates = VisitTemplates(clinic.store)
    read = templates.save(template_of(visit("97110"), "Back", None))
    templates.save(replace(read, name="Low back"))
    with pytest.raises(ClinicError):
        templates.save(replace(read, name="Upper back"))


def test_codes_already_there_are_not_doubled_whatever_their_dots() -> None:
    made = with_codes(visit(), (Diagnosis("m5450"),), ())
    assert made.diagnoses == (BACK, WEAK)


# Favourites and nicknames


def test_favourites_of_a_clinician_stand_beside_those_of_the_clinic(clinic: Clinic) -> None:
    own, (thea, _tad) = OwnCodes(clinic.store), clinic.people()
    assert own.turn_favourite(CodeKind.PROCEDURE, "97530", thea.id)
    assert own.turn_favourite(CodeKind.PROCEDURE, "97110", thea.id)
    assert own.favourites(CodeKind.PROCEDURE, thea.id) == ("97530", "97110")
    assert own.favourites(CodeKind.PROCEDURE) == ()
    assert not own.turn_favourite(CodeKind.PROCEDURE, "97530", thea.id)
    assert own.favourites(CodeKind.PROCEDURE, thea.id) == ("97110",)


def test_a_nickname_is_one_word_that_no_code_looks_like(clinic: Clinic) -> None:
    own = OwnCodes(clinic.store)
    assert own.set_nickname(CodeKind.PROCEDURE, "97110", " EX ") == "ex"
    for unfit in ("two words", "7110", "97110", "g0283", "m6281", "ex", "averyverylongone", "<b>"):
        with pytest.raises(ClinicError):
            own.set_nickname(CodeKind.PROCEDURE, "97140", unfit)
    assert own.nicknames(CodeKind.PROCEDURE) == {"ex": "97110"}


def test_a_code_has_one_nickname_and_an_empty_one_takes_it_away(clinic: Clinic) -> None:
    own = OwnCodes(clinic.store)
    own.set_nickname(CodeKind.PROCEDURE, "97110", "ex")
    own.set_nickname(CodeKind.PROCEDURE, "97110", "strong")
    assert own.nicknames(CodeKind.PROCEDURE) == {"strong": "97110"}
    own.set_nickname(CodeKind.PROCEDURE, "97110", "")
    assert own.nicknames(CodeKind.PROCEDURE) == {}


# What a code still lacks


@pytest.mark.parametrize(
    ("code", "piece", "first"),
    [
        ("M25.56", Piece.SIDE, ("R", "M25.561", True)),
        ("S83.51", Piece.SIDE, ("R", "S83.511", False)),
        ("S83.511", Piece.ENCOUNTER, ("D", "S83.511D", True)),
        ("S13.4", Piece.ENCOUNTER, ("D", "S13.4XXD", True)),
        ("M54.5", Piece.KIND, ("1", "M54.50", True)),
    ],
)
def test_only_the_missing_piece_is_asked(
    codebook: Codebook, code: str, piece: Piece, first: tuple[str, str, bool]
) -> None:
    asked = missing_piece(codebook.diagnoses, code, ON)
    assert asked is not None
    assert asked.piece is piece
    one = asked.choices[0]
    assert (one.key, one.code, one.whole) == first
    keys = [choice.key for choice in asked.choices if choice.key]
    assert len(set(keys)) == len(keys)


@pytest.mark.parametrize("code", ["M62.81", "M25.561", "S83.511A", "Q1", "", "no code"])
def test_nothing_is_asked_of_a_code_that_is_whole_or_unknown(codebook: Codebook, code: str) -> None:
    assert missing_piece(codebook.diagnoses, code, ON) is None


def test_every_answer_leads_to_a_billable_code(codebook: Codebook) -> None:
    for code in ("M25.5", "S72.00", "M17", "G81.9", "S43.4"):
        waiting, seen = [code], 0
        while waiting:
            asked = missing_piece(codebook.diagnoses, waiting.pop(), ON)
            assert asked is not None
            for choice in asked.choices:
                seen += 1
                if choice.whole:
                    assert codebook.diagnoses.lookup(choice.code, ON).status.value == "billable"
                else:
                    waiting.append(choice.code)
        assert seen > 2


def test_the_usual_codes_are_those_of_the_discipline_and_before_the_day(clinic: Clinic) -> None:
    (patient,), people = clinic.find_patients("testerson"), clinic.people()
    thea = next(one for one in people if one.credential == "PT")
    for day in (16, 17, 18):
        opened = clinic.new_visit(patient.id, date(2026, 11, day), thea.id)
        written = replace(opened.record.visit, diagnoses=(BACK,), lines=visit("97110", "97140").lines)
        clinic.save(opened, written)
    assert codes(usual_codes(clinic, clinic.new_visit(patient.id, ON, thea.id))) == ["97110", "97140"]
    assert codes(usual_codes(clinic, clinic.new_visit(patient.id, date(2026, 11, 17), thea.id))) == []
