"""Procedure pairs: data integrity and the pairs people ask about."""

from collections import Counter
from datetime import date
from itertools import combinations

import pytest

from clinic_app.codebook.ncci import REASON_IN_WORDS, NcciEdition, NcciTable, PairReason, PtpEdit
from clinic_app.codebook.procedures import ProcedureTable

TABLE = NcciTable.load()
SUMMER = date(2026, 6, 15)


def column2_of(code: str, indicator: int) -> str:
    return " ".join(sorted(e.column2 for e in TABLE.edits if e.column1 == code and e.indicator == indicator))


def test_every_code_of_every_pair_is_known_and_no_pair_stands_twice() -> None:
    procedures = ProcedureTable.load()
    everything = [(e.column1, e.column2) for e in TABLE.edits] + [(e.column1, e.column2) for e in TABLE.ended_pairs]
    assert {code for pair in everything for code in pair if not procedures.known(code)} == set()
    assert [pair for pair, count in Counter(frozenset(pair) for pair in everything).items() if count > 1] == []


def test_the_therapy_pairs_are_as_many_as_the_edition_holds() -> None:
    read = [e for e in TABLE.edits if e.reason is not PairReason.MANUAL]
    assert len(read) == 362
    assert Counter(e.indicator for e in read) == {0: 102, 1: 260}


@pytest.mark.parametrize(
    ("code", "indicator", "column2"),
    [
        ("97161", 0, "95851 95852 97164 97750 97755 97763"),
        ("97163", 0, "95851 95852 97161 97162 97164 97750 97755 97763"),
        ("97167", 0, "95851 95852 97165 97166 97168 97750 97755 97763"),
        ("92507", 1, "97110 97112 97129 97150 97530 97533"),
        ("92526", 0, "97032 G0283"),
        ("97012", 1, "97018 97140 97164 97168"),
        ("97112", 1, "97022 97036"),
        ("97113", 0, "97036"),
        ("97140", 0, "97124"),
        ("97140", 1, "95851 95852 97018 97750"),
        ("97150", 1, "97110 97112 97113 97116 97124 97140 97530 97533 97535 97537 97542 97760 97761 97763"),
        ("97530", 0, "95851 95852"),
        ("97530", 1, "97537 97542 97750"),
        ("97597", 1, "20560 20561 97022 97164 97605 97606 97607 97608 97610"),
        ("97761", 1, "97016 97110 97112 97116 97124 97140 97164 97168 97760"),
        ("98980", 0, "97750"),
        ("G2250", 0, "98976 98977"),
        ("97110", 0, ""),
        ("97110", 1, ""),
    ],
)
def test_a_code_bars_exactly_these(code: str, indicator: int, column2: str) -> None:
    assert column2_of(code, indicator) == column2


def test_a_pair_is_found_in_either_order_and_tells_which_code_is_denied() -> None:
    for pair in (("97140", "97124"), ("97124", "97140")):
        edit = TABLE.between(*pair, SUMMER)
        assert edit is not None
        assert (edit.column1, edit.column2, edit.modifier_allowed) == ("97140", "97124", False)
    assert TABLE.edit("97140", "97124", SUMMER) is not None
    assert TABLE.edit("97124", "97140", SUMMER) is None


def test_group_beside_individual_exercise_may_pay_with_a_modifier() -> None:
    edit = TABLE.between("97110", "97150", SUMMER)
    assert edit is not None
    assert edit.modifier_allowed
    assert edit.column2 == "97110"


@pytest.mark.parametrize(
    ("one", "other", "ended"),
    [
        ("97530", "97116", date(2019, 12, 31)),
        ("97140", "97530", date(2019, 12, 31)),
        ("97161", "97140", None),
        ("97166", "97140", None),
        ("97150", "97163", None),
        ("97530", "97165", None),
        ("97112", "97168", date(2019, 12, 31)),
        ("97530", "97164", date(2019, 12, 31)),
        ("97530", "97535", date(2021, 12, 31)),
        ("97530", "97533", date(2021, 12, 31)),
        ("97161", "97165", date(2017, 6, 30)),
    ],
)
def test_pairs_people_still_believe_in_are_known_to_have_ended(one: str, other: str, ended: date | None) -> None:
    assert TABLE.between(one, other, SUMMER) is None
    former = TABLE.ended(one, other)
    assert former is not None
    assert former == TABLE.ended(other, one)
    assert former.ended == ended
    assert ended is not None or former.struck


def test_struck_pairs_keep_the_days_they_were_listed_and_undone() -> None:
    former = TABLE.ended("97161", "97140")
    assert former is not None
    assert former.struck == (date(2020, 1, 1), date(2020, 10, 1))


def test_common_treatments_of_one_visit_make_no_pair() -> None:
    visit = ["97110", "97112", "97116", "97140", "97530", "97535", "G0283", "97035"]
    assert [pair for pair in combinations(visit, 2) if TABLE.between(*pair, SUMMER)] == []


def test_a_pair_holds_from_its_first_to_its_last_day() -> None:
    edit = PtpEdit("A", "B", 1, date(2026, 1, 1), date(2026, 3, 31), PairReason.MISUSE)
    assert [edit.active_on(day) for day in (date(2025, 12, 31), date(2026, 1, 1), date(2026, 3, 31))] == [
        False,
        True,
        True,
    ]
    assert not edit.active_on(date(2026, 4, 1))
    assert not PtpEdit("A", "B", 9, None, None, PairReason.MISUSE).active_on(SUMMER)


def test_a_pair_that_ended_and_came_back_is_judged_by_the_day() -> None:
    edition = NcciEdition("test", date(2020, 1, 1), date(2026, 12, 31), "made here")
    first = PtpEdit("A", "B", 0, None, date(2019, 12, 31), PairReason.MISUSE)
    second = PtpEdit("A", "B", 1, date(2020, 10, 1), None, PairReason.MISUSE)
    table = NcciTable(edition, [first, second], [], ["A", "B"])
    assert table.between("B", "A", date(2019, 6, 1)) == first
    assert table.between("B", "A", date(2020, 6, 1)) is None
    assert table.between("B", "A", date(2021, 6, 1)) == second


def test_known_effective_days_are_held() -> None:
    edit = TABLE.edit("97162", "97161", SUMMER)
    assert edit is not None
    assert edit.effective == date(2020, 10, 1)
    assert TABLE.edit("97162", "97161", date(2020, 9, 30)) is None


def test_codes_outside_the_table_are_told_apart_from_codes_without_pairs() -> None:
    assert TABLE.covers("97110")
    assert TABLE.covers("97550")
    for code in ("98985", "S8990", "G0239", "98940", "92618", "99213"):
        assert not TABLE.covers(code)


def test_chiropractic_beside_therapy_follows_the_manual() -> None:
    manual_work = TABLE.between("97140", "98941", SUMMER)
    evaluation = TABLE.between("98941", "97161", SUMMER)
    assert manual_work is not None
    assert evaluation is not None
    assert (manual_work.column2, manual_work.modifier_allowed) == ("97140", True)
    assert (evaluation.column2, evaluation.modifier_allowed) == ("97161", False)


def test_the_edition_is_named_with_its_days() -> None:
    assert TABLE.edition.name == "2024Q3"
    assert TABLE.edition.covers(date(2024, 7, 1))
    assert not TABLE.edition.covers(SUMMER)


def test_every_reason_can_be_said_in_words() -> None:
    assert set(REASON_IN_WORDS) == set(PairReason)
