"""Pairs have one name each, stand on column 2, and are judged within one provider."""

from __future__ import annotations

import pytest

from clinic_app.checker.fixing import apply
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.rules.ncci import RULES
from clinic_app.rules.ncci.naming import PairName, name_of
from tests.rules.judging import judged, lines

FORMER_PAIRS = [
    ("97530", "97116"),
    ("97140", "97530"),
    ("97161", "97140"),
    ("97165", "97140"),
    ("97530", "97161"),
    ("97150", "97161"),
    ("97110", "97164"),
    ("97112", "97164"),
    ("97113", "97168"),
    ("97116", "97164"),
    ("97140", "97168"),
    ("97150", "97164"),
    ("97530", "97164"),
    ("97530", "97535"),
    ("97530", "97533"),
]


@pytest.mark.parametrize(("one", "other"), FORMER_PAIRS)
def test_pairs_that_people_still_believe_in_are_silent(one: str, other: str, codebook: Codebook) -> None:
    assert judged(codebook, RULES, discipline="PT", lines=lines(one, other)).findings == ()


def test_every_pair_of_the_table_is_found_once_under_one_name(codebook: Codebook) -> None:
    wrong = []
    for edit in codebook.ncci.edits:
        found = judged(codebook, RULES, discipline="PT", lines=lines(edit.column1, edit.column2)).findings
        if len(found) != 1 or found[0].at[:2] != ("lines", 1):
            wrong.append((edit.column1, edit.column2, [(one.rule, one.at) for one in found]))
    assert wrong == []


def test_a_modifier_answers_every_indicator_1_pair_but_orthosis_training_beside_a_re_evaluation(
    codebook: Codebook,
) -> None:
    for edit in codebook.ncci.edits:
        if edit.modifier_allowed:
            result = judged(codebook, RULES, discipline="PT", lines=lines(edit.column1, f"{edit.column2} 59"))
            special = name_of(edit, codebook.procedures) is PairName.TEST_BESIDE_EVALUATION
            assert [one.rule for one in result.findings] == (["NCCI-TESTS-EVAL"] if special else [])
            assert result.verdict == ("warning" if special else "clean")


def test_no_modifier_answers_an_indicator_0_pair(codebook: Codebook) -> None:
    for edit in codebook.ncci.edits:
        if not edit.modifier_allowed:
            result = judged(codebook, RULES, discipline="PT", lines=lines(edit.column1, f"{edit.column2} 59"))
            assert result.verdict == "error", (edit.column1, edit.column2)


def test_59_on_an_indicator_0_pair_is_told_to_be_useless(codebook: Codebook) -> None:
    (finding,) = judged(codebook, RULES, discipline="PT", lines=lines("97140 GP", "97124 GP 59")).findings
    assert finding.rule == "NCCI-IND0"
    assert "59 does not help" in finding.message


def test_the_two_fixes_of_a_pair_add_59_in_house_order_or_take_column_2_off(codebook: Codebook) -> None:
    visit = {"date_of_service": "2026-06-15", "payer": "medicare", "lines": lines("97150 GP", "97110 KX GP")}
    (finding,) = judged(codebook, RULES, lines=visit["lines"]).findings
    add, remove = finding.fixes
    typed = visit_from_mapping(visit)
    assert add.title == "Add 59 to 97110 (I confirm separate, non-overlapping time)"
    assert not add.safe
    assert (apply(typed, add).lines or ())[1].modifiers == ("GP", "59", "KX")
    assert [line.code for line in apply(typed, remove).lines or ()] == ["97150"]


def test_a_full_line_is_only_offered_to_be_removed(codebook: Codebook) -> None:
    (finding,) = judged(codebook, RULES, lines=lines("97150 GP", "97110 GP CQ KX 95")).findings
    assert [fix.title for fix in finding.fixes] == ["Remove 97110"]


@pytest.mark.parametrize("payer", ["workers_comp", "auto"])
def test_an_unconfirmed_use_of_ncci_is_not_judged(payer: str, codebook: Codebook) -> None:
    result = judged(codebook, RULES, payer=payer, lines=lines("97140", "97124"))
    assert result.findings == ()
    assert [one.rule for one in result.not_checked] == ["NCCI-IND1"]


def test_a_day_outside_the_edition_names_the_edition_once(codebook: Codebook) -> None:
    result = judged(codebook, RULES, lines=lines("97140 GP", "97124 GP", "97110 GP"))
    assert [one.rule for one in result.not_checked] == ["NCCI-IND1"]
    assert codebook.ncci.edition.name in result.not_checked[0].why


def test_a_day_inside_the_edition_leaves_nothing_open(codebook: Codebook) -> None:
    result = judged(codebook, RULES, date_of_service="2024-08-01", lines=lines("97140 GP", "97110 GP"))
    assert result.not_checked == ()


def test_a_code_outside_the_table_is_named(codebook: Codebook) -> None:
    result = judged(codebook, RULES, lines=lines("98985 GP", "97110 GP"))
    assert "98985" in result.not_checked[0].why


def test_one_line_alone_has_no_pair_and_leaves_nothing_open(codebook: Codebook) -> None:
    result = judged(codebook, RULES, lines=lines("97110 GP"))
    assert (result.findings, result.not_checked) == ((), ())


def test_the_finding_says_when_the_other_line_is_on_another_visit(codebook: Codebook) -> None:
    other = {"discipline": "PT", "lines": lines("97140 GP")}
    (finding,) = judged(
        codebook, RULES, discipline="PT", lines=lines("97124 GP"), history={"same_day": [other]}
    ).findings
    assert "on two visits of the day" in finding.message
