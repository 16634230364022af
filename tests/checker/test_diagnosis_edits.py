"""Edits of the list of diagnoses keep what each line points to."""

from __future__ import annotations

import json
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from clinic_app.checker.diagnosis_edits import (
    addition_edits,
    move_edits,
    position_of,
    rearranging_edits,
    removal_edits,
    replacement_edits,
    swap_edits,
)
from clinic_app.checker.findings import Edit, Fix
from clinic_app.checker.fixing import apply
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.notation.writing import plain
from clinic_app.domain.visit import Diagnosis, ServiceLine, Visit, Waiver

CODES = (
    "M25.561",
    "M25.562",
    "M17.11",
    "M54.50",
    "M54.2",
    "R26.89",
    "R29.3",
    "M62.81",
    "Z91.81",
    "I10",
    "E11.9",
    "G35.A",
)

pointer_lists = st.none() | st.lists(st.sampled_from("ABCDEFGHIJKLMZ"), max_size=6, unique=True).map(tuple)


@st.composite
def visits_with_an_order(draw: st.DrawFn) -> tuple[Visit, list[int]]:
    """A visit of up to 12 diagnoses and 5 lines, and some of its diagnoses in another order."""
    count = draw(st.integers(1, 12))
    lines = tuple(ServiceLine("97110", pointers=one) for one in draw(st.lists(pointer_lists, max_size=5)))
    marked = draw(st.lists(st.integers(0, count - 1), unique=True))
    waivers = tuple(Waiver("DX-EXCL1", ("diagnoses", i), f"about {CODES[i]}") for i in marked)
    visit = Visit(diagnoses=tuple(Diagnosis(code) for code in CODES[:count]), lines=lines, waivers=waivers)
    order = draw(st.permutations(range(count)))
    return visit, list(order)[: draw(st.integers(1, count))]


def edited(visit: Visit, edits: tuple[Edit, ...]) -> Visit:
    return apply(visit, Fix("Change the list", edits))


def codes_of(visit: Visit) -> list[str]:
    return [one.code for one in visit.diagnoses or ()]


def pointed_codes(visit: Visit, line: ServiceLine) -> list[str]:
    codes = codes_of(visit)
    positions = [position_of(pointer) for pointer in (line.pointers if line.pointers is not None else ("A",))]
    return [codes[i] for i in positions if i is not None and i < len(codes)]


@given(visits_with_an_order())
def test_every_line_points_to_the_codes_it_pointed_to_less_those_taken_out(case: tuple[Visit, list[int]]) -> None:
    visit, order = case
    after = edited(visit, rearranging_edits(visit, order))
    kept = [CODES[i] for i in order]
    assert codes_of(after) == kept
    for old, new in zip(visit.lines or (), after.lines or (), strict=True):
        wanted = [code for code in pointed_codes(visit, old) if code in kept]
        if old.pointers is None and not wanted:
            assert new.pointers is None
            continue
        stray = {p for p in old.pointers or () if (position_of(p) or 0) >= len(visit.diagnoses or ())}
        assert [code for code in pointed_codes(after, new) if code in wanted] == wanted
        assert len(("A",) if new.pointers is None else new.pointers) == len(wanted) + len(stray)


@given(visits_with_an_order())
def test_a_waiver_stays_with_its_diagnosis(case: tuple[Visit, list[int]]) -> None:
    visit, order = case
    after = edited(visit, rearranging_edits(visit, order))
    for waiver in after.waivers or ():
        assert waiver.reason == f"about {codes_of(after)[int(waiver.at[1])]}"
    assert len(after.waivers or ()) == sum(1 for one in visit.waivers or () if one.at[1] in order)


@given(visits_with_an_order(), st.data())
def test_swapping_twice_changes_nothing(case: tuple[Visit, list[int]], data: st.DataObject) -> None:
    visit, _ = case
    positions = st.integers(0, len(visit.diagnoses or ()) - 1)
    first, second = data.draw(positions), data.draw(positions)
    there = edited(visit, swap_edits(visit, first, second))
    back = edited(there, swap_edits(there, first, second))
    assert codes_of(back) == codes_of(visit)
    assert [pointed_codes(back, line) for line in back.lines or ()] == [
        pointed_codes(visit, line) for line in visit.lines or ()
    ]


def test_the_lines_of_a_removed_diagnosis_point_to_its_heir() -> None:
    visit = Visit(
        diagnoses=(Diagnosis("M54.50"), Diagnosis("M62.84"), Diagnosis("M62.81")),
        lines=(ServiceLine("97110", pointers=("C",)), ServiceLine("97116", pointers=("B", "C")), ServiceLine("97140")),
    )
    after = edited(visit, removal_edits(visit, 2, heir=1))
    assert codes_of(after) == ["M54.50", "M62.84"]
    assert [line.pointers for line in after.lines or ()] == [("B",), ("B",), None]


def test_default_pointers_are_written_out_when_the_first_diagnosis_moves() -> None:
    visit = Visit(diagnoses=(Diagnosis("W19.XXXD"), Diagnosis("S83.511D")), lines=(ServiceLine("97110"),))
    after = edited(visit, move_edits(visit, 0, 1))
    assert codes_of(after) == ["S83.511D", "W19.XXXD"]
    assert [line.pointers for line in after.lines or ()] == [("B",)]


def test_without_an_heir_a_line_of_the_removed_diagnosis_points_to_nothing() -> None:
    visit = Visit(diagnoses=(Diagnosis("M54.50"), Diagnosis("M54.2")), lines=(ServiceLine("97110", pointers=("B",)),))
    assert [line.pointers for line in edited(visit, removal_edits(visit, 1)).lines or ()] == [()]


def test_replacing_by_a_code_that_stands_elsewhere_takes_the_old_one_out() -> None:
    visit = Visit(
        diagnoses=(Diagnosis("R53.1"), Diagnosis("M62.81")), lines=(ServiceLine("97110", pointers=("A", "B")),)
    )
    after = edited(visit, replacement_edits(visit, 0, "M62.81"))
    assert codes_of(after) == ["M62.81"]
    assert [line.pointers for line in after.lines or ()] == [("A",)]


def test_replacing_drops_the_words_of_the_old_code() -> None:
    visit = Visit(diagnoses=(Diagnosis("G70.00", "possible myasthenia", False, "MD"),))
    assert edited(visit, replacement_edits(visit, 0, "R53.1")).diagnoses == (Diagnosis("R53.1"),)


def test_an_added_code_stands_last() -> None:
    visit = Visit(diagnoses=(Diagnosis("Z47.1"),), lines=(ServiceLine("97110"),))
    assert codes_of(edited(visit, addition_edits(visit, "Z96.651"))) == ["Z47.1", "Z96.651"]


@given(visits_with_an_order())
def test_edits_are_plain_values_of_the_notation(case: tuple[Visit, list[int]]) -> None:
    visit, order = case
    edits = rearranging_edits(visit, order)
    told = [{"at": list(edit.at), "value": plain(edit.value)} for edit in edits]
    assert json.loads(json.dumps(told))[0] == {"at": ["diagnoses"], "value": [CODES[i] for i in order]}


def test_a_visit_with_its_day_and_payer_keeps_them() -> None:
    visit = visit_from_mapping(
        {"date_of_service": date(2026, 6, 15), "payer": "medicare", "diagnoses": ["M54.50", "M54.2"]}
    )
    after = edited(visit, removal_edits(visit, 0))
    assert (after.date_of_service, after.payer, codes_of(after)) == (visit.date_of_service, "medicare", ["M54.2"])
