"""The weakness chooser: its table against the code book, the way through the questions, what a visit answers itself."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.checker.claim import Claim
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.code_set import CodeSet
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.rules.weakness.chooser import (
    barred_beside,
    candidates,
    disputes_of,
    interview,
    judged,
    left_open,
    representatives,
)
from clinic_app.rules.weakness.chooser_answers import known_answers
from clinic_app.rules.weakness.chooser_table import ChooserRow, Reply, chooser_table, read_chooser
from clinic_app.rules.weakness.documentation_table import documentation_table

TABLE = chooser_table()
DAY = date(2026, 6, 15)
YES, NO, UNSURE = Reply.YES, Reply.NO, Reply.UNSURE
CODED = [row for row in TABLE.rows if row.codes]


def row_of(code: str) -> ChooserRow:
    return next(row for row in TABLE.rows if code in row.codes)


def claim_of(codebook: Codebook, *diagnoses: Any, **documentation: Any) -> Claim:
    visit = {"date_of_service": DAY, "payer": "medicare", "diagnoses": list(diagnoses)}
    if documentation:
        visit["documentation"] = documentation
    return resolve(visit_from_mapping(visit), codebook, DAY)


def chart(row: ChooserRow) -> str:
    return row.chart


# The table against the code book


@pytest.mark.parametrize("row", CODED, ids=chart)
@pytest.mark.parametrize("on", [DAY, date(2026, 11, 20)])
def test_every_family_of_a_row_has_codes_that_can_be_billed(row: ChooserRow, on: date, codebook: Codebook) -> None:
    offered = [hit.code for hit in candidates(row, codebook.diagnoses, on)]
    assert offered == list(dict.fromkeys(offered))
    for family in row.families.split():
        assert any(code in CodeSet.parse(family) for code in offered), family


def test_only_billable_codes_of_the_day_are_offered(codebook: Codebook) -> None:
    (sarcopenia,) = candidates(row_of("M62.84"), codebook.diagnoses, DAY)
    assert sarcopenia.title == "Sarcopenia"
    assert candidates(row_of("M62.84"), codebook.diagnoses, date(2016, 6, 15)) == ()
    sides = {hit.code for hit in candidates(row_of("M62.511"), codebook.diagnoses, DAY)}
    assert {"M62.511", "M62.512", "M62.50"} <= sides
    assert "M62.51" not in sides


BARRED: Mapping[str, set[str]] = {
    "R53.1": {"M62.81", "M62.84", "R54"},
    "M62.81": {"R53.1", "M62.84", "M79.10"},
    "M62.84": {"R53.1", "M62.81", "R54", "M62.50"},
    "R54": {"R53.1", "R53.81", "M62.84", "R53.2"},
    "R53.2": {"G82.50", "R54"},
    "R29.810": {"G51.0", "I69.392"},
    "G81.91": {"I69.351"},
}


@pytest.mark.parametrize("code", BARRED)
def test_what_may_not_stand_beside_is_read_from_the_code_book_from_both_sides(code: str, codebook: Codebook) -> None:
    table = codebook.diagnoses
    named = " ".join(one.words for one in barred_beside(code, table, tuple(BARRED[code])))
    for other in BARRED[code]:
        assert table.excludes1([code, other])
        assert other in named or f"({other[:-2]}" in named or f"({other[:-1]}" in named or "I69." in named, other


def test_codes_that_may_stand_together_are_not_told_apart(codebook: Codebook) -> None:
    assert all("R54" not in one.words for one in barred_beside("M62.81", codebook.diagnoses, ("R54", "M79.81")))


def test_every_row_has_its_reason_its_source_and_is_reached_by_some_answers() -> None:
    for row in TABLE.rows:
        assert row.why
        assert row.source
        found = interview(TABLE, {**dict.fromkeys(TABLE.questions, NO), **row.when})
        assert found.row is row, row.chart


def test_a_judged_requirement_names_a_row_of_the_documentation_table() -> None:
    known = {row.rule for row in documentation_table().rows}
    assert {one.rule for row in TABLE.rows for one in row.must if one.rule} <= known


def test_a_dispute_concerns_some_row(codebook: Codebook) -> None:
    told = [one for row in CODED for one in disputes_of(TABLE, candidates(row, codebook.diagnoses, DAY))]
    assert set(map(id, told)) == set(map(id, TABLE.disputes))


def test_a_table_that_hangs_on_an_unknown_question_or_has_no_last_row_is_refused() -> None:
    question = {"id": "q", "ask": "?", "help": "", "unsure": ""}
    row = {"chart": "c", "codes": "R53.1", "why": "", "must": [], "source": []}
    whole = {"version": "1", "question": [question], "dispute": []}
    read_chooser({**whole, "row": [{**row, "when": {}}]})
    with pytest.raises(ValueError, match="unknown question"):
        read_chooser({**whole, "row": [{**row, "when": {"x": "yes"}}, {**row, "when": {}}]})
    with pytest.raises(ValueError, match="last row"):
        read_chooser({**whole, "row": [{**row, "when": {"q": "yes"}}]})


# The way through the questions

D19: Mapping[str, tuple[dict[str, Reply], str]] = {
    "general weakness as told, no cause, no deficit": ({}, "R53.1"),
    "graded loss in several regions": ({"graded": YES, "regions": YES}, "M62.81"),
    "sarcopenia": ({"sarcopenia": YES, "graded": YES, "regions": YES}, "M62.84"),
    "frailty": ({"frailty": YES}, "R54"),
    "debility": ({"debility": YES}, "R53.81"),
    "tired": ({"tired": YES}, "R53.83"),
    "tired for long": ({"tired": YES, "chronic": YES}, "R53.82"),
    "tired from cancer": ({"tired": YES, "cancer": YES}, "R53.0"),
    "immobile": ({"immobile": YES, "frailty": YES}, "R53.2"),
    "wasting": ({"wasting": YES, "graded": YES, "regions": NO}, "M62.561"),
    "one joint": ({"graded": YES, "regions": NO}, "R29.898"),
    "after a stroke": ({"stroke": YES, "paralysis": YES}, "I69.351"),
    "paralysis of another cause": ({"paralysis": YES}, "G82.20"),
    "the face": ({"face": YES}, "R29.810"),
    "the face after a stroke": ({"face": YES, "stroke": YES}, "I69.392"),
    "the facial nerve": ({"face": YES, "nerve": YES}, "G51.0"),
    "pain": ({"pain": YES}, "M79.18"),
}


@pytest.mark.parametrize("case", D19)
def test_the_answers_lead_to_the_code(case: str, codebook: Codebook) -> None:
    replies, code = D19[case]
    found = interview(TABLE, {**dict.fromkeys(TABLE.questions, NO), **replies})
    assert found.row is not None
    assert code in [hit.code for hit in candidates(found.row, codebook.diagnoses, DAY)]


def test_one_known_cause_leads_to_no_code_of_weakness() -> None:
    found = interview(TABLE, {**dict.fromkeys(TABLE.questions, NO), "cause": YES, "graded": YES, "regions": YES})
    assert found.row is not None
    assert not found.row.codes
    assert "cause" in found.row.why


def test_not_sure_keeps_the_symptom_code_and_says_what_to_chart() -> None:
    replies = dict.fromkeys(TABLE.questions, UNSURE)
    found = interview(TABLE, replies)
    assert found.row is row_of("R53.1")
    assert "Grade the weak groups" in " ".join(one.unsure for one in left_open(found, replies))


def test_one_region_is_never_taken_for_granted() -> None:
    replies = {**dict.fromkeys(TABLE.questions, NO), "graded": YES, "regions": UNSURE}
    assert interview(TABLE, replies).row is row_of("R53.1")


def test_only_questions_that_bear_on_the_answer_are_asked() -> None:
    found = interview(TABLE, {"stroke": NO, "face": NO})
    assert found.open is TABLE.questions["paralysis"]
    assert [one.id for one in found.asked] == ["stroke", "face", "paralysis"]
    assert "nerve" not in [one.id for one in interview(TABLE, dict.fromkeys(TABLE.questions, NO)).asked]


@given(st.dictionaries(st.sampled_from(sorted(TABLE.questions)), st.sampled_from(Reply)))
def test_answering_what_is_asked_always_ends_at_a_row(first: dict[str, Reply]) -> None:
    replies = dict(first)
    for _ in range(len(TABLE.questions) + 1):
        found = interview(TABLE, replies)
        if found.open is None:
            break
        assert found.open.id not in replies
        replies[found.open.id] = UNSURE
    assert found.is_done


def test_m62_81_wants_a_graded_deficit_and_several_regions_whatever_else_is_said() -> None:
    names = ("graded", "regions", "debility", "tired", "pain")
    for replies in product(Reply, repeat=len(names)):
        said = {**dict.fromkeys(TABLE.questions, NO), **dict(zip(names, replies, strict=True))}
        if interview(TABLE, said).row is row_of("M62.81"):
            assert said["graded"] is said["regions"] is YES


# What a visit answers itself

GRADED = [{"group": "hip flexors", "side": "both", "grade": "3+/5"}, {"group": "knee extensors", "grade": "4/5"}]


def test_a_charted_muscle_test_answers_three_questions_and_says_where_from(codebook: Codebook) -> None:
    known = known_answers(claim_of(codebook, "R53.1", strength=GRADED))
    assert known["graded"].reply is YES
    assert "hip flexors 3+" in known["graded"].origin
    assert known["regions"].reply is YES
    assert known["tired"].reply is NO


@pytest.mark.parametrize(
    ("name", "diagnoses", "note", "reply"),
    [
        ("stroke", ["I69.351"], {}, YES),
        ("paralysis", ["G81.91"], {}, YES),
        ("sarcopenia", ["M62.81"], {"charted": [{"code": "M62.84", "by": "MD"}]}, YES),
        ("frailty", ["M62.81"], {"narrative": "frail elder"}, None),
        ("debility", ["R53.1"], {"onset": "deconditioned after pneumonia"}, YES),
        ("cancer", ["C50.911", "R53.83"], {}, None),
        ("wasting", ["M62.81"], {"wasting": "left thigh girth 2 cm less"}, YES),
        ("wasting", ["M62.81"], {"wasting": "no visible atrophy"}, NO),
        ("cause", ["M62.81", "G71.00"], {}, YES),
        ("cause", ["M62.81", "E03.9"], {"onset": "May"}, None),
        ("cause", ["M62.81"], {"rationale": "arms and legs, no focal pattern"}, NO),
        ("graded", ["R53.1"], {"strength": [{"group": "hip flexors", "grade": "5/5"}]}, NO),
        ("graded", ["R53.1"], {"dynamometry": [{"group": "grip", "value": 14.0, "unit": "kg"}]}, None),
        ("regions", ["M62.81"], {"weak_regions": ["right shoulder"]}, NO),
        ("regions", ["M62.81"], {"weak_regions": ["arms", "legs"]}, YES),
        ("immobile", ["M62.81"], {"tests": [{"name": "TUG", "score": 18.0}]}, NO),
        ("face", ["R53.1"], {"weak_regions": ["hips", "knees"]}, NO),
        ("pain", ["M79.18"], {}, YES),
    ],
)
def test_the_visit_answers(
    name: str, diagnoses: list[str], note: dict[str, Any], reply: Reply | None, codebook: Codebook
) -> None:
    known = known_answers(claim_of(codebook, *diagnoses, **note))[name]
    assert known.reply is reply
    assert known.origin


def test_two_movements_of_one_joint_are_one_region_and_one_limb_is_asked_about(codebook: Codebook) -> None:
    def graded(*groups: str) -> Reply | None:
        strength = [{"group": group, "side": "left", "grade": "3/5"} for group in groups]
        return known_answers(claim_of(codebook, "R53.1", strength=strength))["regions"].reply

    assert graded("hip flexors", "hip abductors") is NO
    assert graded("quadriceps", "hamstrings") is NO
    assert graded("hip flexors", "knee extensors") is None
    assert graded("hip flexors", "deep something") is None
    assert graded("hip flexors", "shoulder flexors") is YES


def test_what_was_not_charted_is_not_answered(codebook: Codebook) -> None:
    assert known_answers(claim_of(codebook, "R53.1")) == {}
    asked_and_empty = known_answers(claim_of(codebook, "R53.1", onset=""))
    assert asked_and_empty == {}


def test_a_suspected_disease_answers_nothing(codebook: Codebook) -> None:
    suspected = {"code": "G71.00", "text": "possible dystrophy", "confirmed": False}
    assert "cause" not in known_answers(claim_of(codebook, "R53.1", suspected))


def test_what_else_must_be_true_is_judged_by_the_note_where_it_can_be(codebook: Codebook) -> None:
    met = judged(row_of("M62.81"), claim_of(codebook, "R53.1", strength=GRADED))
    assert [one.met for one in met] == [True, False, False]
    assert met[0].said
    assert met[1].at == ("documentation", "rationale")
    assert [one.met for one in judged(row_of("M62.81"), claim_of(codebook, "R53.1"))] == [None, None, None]
    assert [one.met for one in judged(row_of("R53.0"), claim_of(codebook, "R53.83"))] == [False]
    assert [one.met for one in judged(row_of("R53.0"), claim_of(codebook, "C50.911"))] == [True]
    assert [one.met for one in judged(row_of("R53.0"), None)] == [None]


def test_one_code_stands_for_each_family(codebook: Codebook) -> None:
    found = representatives(TABLE, codebook.diagnoses, DAY)
    assert {"R53.1", "M62.81", "M62.84", "R54", "R53.81", "R53.83", "R53.0", "R53.2", "R29.898"} <= set(found)
