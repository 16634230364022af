"""Counting units: worked cases, the interval table, the two methods side by side, and what always holds."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.codebook.procedures import ProcedureTable
from clinic_app.domain.code_timing import UNKNOWN_TIMING, TimingKind, timing_of
from clinic_app.domain.payer import UnitRule
from clinic_app.domain.unit_explanation import manual_example
from clinic_app.domain.units import (
    TimedService,
    UnitAllocation,
    _ordinary_day,
    allocate,
    allocate_any,
    units_of_total,
)

CASES_FILE = Path(__file__).parent.parent / "cases" / "units.toml"
QUARTER_HOUR_CODES = ("97110", "97112", "97116", "97140", "97530", "97035", "97129", "90912")


@dataclass(frozen=True)
class Case:
    """One worked case."""

    rule: UnitRule
    minutes: dict[str, int]
    units: dict[str, int]
    pool: int
    ties: tuple[dict[str, int], ...]
    manual: int | None

    def __str__(self) -> str:
        return f"{self.rule} {' '.join(f'{code}={minutes}' for code, minutes in self.minutes.items())}"


def _case(data: dict[str, Any]) -> Case:
    return Case(
        UnitRule(data["rule"]),
        data["minutes"],
        data["units"],
        data["pool"],
        tuple(data.get("ties", ())),
        data.get("manual"),
    )


CASES = [_case(data) for data in tomllib.loads(CASES_FILE.read_text(encoding="utf-8"))["case"]]


def service(code: str, minutes: int | None, line: int = 0, *, elsewhere: bool = False) -> TimedService:
    procedure = ProcedureTable.load().find(code)
    timing = UNKNOWN_TIMING if procedure is None else timing_of(procedure)
    return TimedService(line, code, minutes, timing, elsewhere)


def counted(rule: UnitRule, *lines: tuple[str, int | None], prefer: tuple[str, ...] = ()) -> UnitAllocation:
    return allocate([service(code, minutes, line) for line, (code, minutes) in enumerate(lines)], rule, prefer)


def by_code(allocation: UnitAllocation) -> dict[str, int]:
    """Units by code, codes without units left out."""
    found: dict[str, int] = {}
    for share in allocation.shares:
        if share.units:
            found[share.code] = found.get(share.code, 0) + share.units
    return found


def without_nothing(units: dict[str, int]) -> dict[str, int]:
    return {code: number for code, number in units.items() if number}


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_worked_case_gives_its_units(case: Case) -> None:
    allocation = counted(case.rule, *case.minutes.items())
    assert by_code(allocation) == without_nothing(case.units)
    assert allocation.pool_minutes == case.pool


@pytest.mark.parametrize("case", [case for case in CASES if case.ties], ids=str)
def test_a_tie_offers_every_split_that_is_right(case: Case) -> None:
    allocation = counted(case.rule, *case.minutes.items())
    offered = [tuple(sorted(without_nothing(split).items())) for split in allocation.splits()]
    assert len(offered) == len(set(offered))
    families = {
        "97130": "97129",
    }
    allowed = set()
    for tie in case.ties:
        merged: dict[str, int] = {}
        for code, units in without_nothing(tie).items():
            merged[families.get(code, code)] = merged.get(families.get(code, code), 0) + units
        allowed.add(tuple(sorted(merged.items())))
    assert set(offered) == allowed


@pytest.mark.parametrize("case", [case for case in CASES if not case.ties], ids=str)
def test_a_case_without_a_tie_has_one_split(case: Case) -> None:
    allocation = counted(case.rule, *case.minutes.items())
    assert allocation.tied == ()
    assert len(list(allocation.splits())) == 1


@pytest.mark.parametrize("case", [case for case in CASES if case.manual], ids=str)
def test_an_example_of_the_manual_is_named(case: Case) -> None:
    assert manual_example(counted(case.rule, *case.minutes.items())) == case.manual


@pytest.mark.parametrize("units", range(1, 9))
def test_each_interval_of_the_table_begins_and_ends_where_it_says(units: int) -> None:
    first, last = 15 * units - 7, 15 * units + 7
    assert units_of_total(first - 1) == units - 1
    assert units_of_total(first) == units
    assert units_of_total(last) == units
    assert units_of_total(last + 1) == units + 1


@pytest.mark.parametrize(
    ("minutes", "cms", "ama"),
    [
        ((8, 8), (1, 0), (1, 1)),
        ((7, 7), (1, 0), (0, 0)),
        ((5, 3), (1, 0), (0, 0)),
        ((8, 8, 8), (1, 1, 0), (1, 1, 1)),
        ((10, 10, 10), (1, 1, 0), (1, 1, 1)),
        ((7, 7, 7), (1, 0, 0), (0, 0, 0)),
        ((23, 8), (2, 0), (2, 1)),
        ((24, 23), (2, 1), (2, 2)),
        ((25, 25), (2, 1), (2, 2)),
        ((33, 7), (2, 1), (2, 0)),
        ((22, 22), (2, 1), (1, 1)),
        ((22, 1), (2, 0), (1, 0)),
        ((18, 13, 10, 8), (1, 1, 1, 0), (1, 1, 1, 1)),
        ((20, 20, 20), (2, 1, 1), (1, 1, 1)),
        ((17, 17, 17, 17), (2, 1, 1, 1), (1, 1, 1, 1)),
        ((16, 16, 21), (1, 1, 2), (1, 1, 1)),
    ],
)
def test_the_two_methods_part_where_they_are_known_to(
    minutes: tuple[int, ...], cms: tuple[int, ...], ama: tuple[int, ...]
) -> None:
    lines = list(zip(QUARTER_HOUR_CODES, minutes, strict=False))
    assert tuple(count.units for count in counted(UnitRule.CMS, *lines).counts) == cms
    assert tuple(count.units for count in counted(UnitRule.AMA, *lines).counts) == ama


@pytest.mark.parametrize("minutes", range(0, 140))
def test_one_code_alone_counts_the_same_by_both_methods(minutes: int) -> None:
    assert counted(UnitRule.CMS, ("97110", minutes)).pool_units == counted(UnitRule.AMA, ("97110", minutes)).pool_units


def test_a_base_with_more_minutes_than_its_unit_earns_its_add_on_on_the_same_line() -> None:
    base, add_on = counted(UnitRule.CMS, ("97129", 23)).shares
    assert (base.code, base.line, base.minutes, base.units) == ("97129", 0, 15, 1)
    assert (add_on.code, add_on.line, add_on.minutes, add_on.units) == ("97130", 0, 8, 1)


def test_an_add_on_with_its_own_line_takes_its_units_there() -> None:
    base, add_on = counted(UnitRule.CMS, ("97129", 15), ("97130", 30)).shares
    assert (base.line, base.units, add_on.line, add_on.units) == (0, 1, 1, 2)


def test_an_add_on_line_without_minutes_takes_what_the_base_carries() -> None:
    base, add_on = counted(UnitRule.AMA, ("97550", 53), ("97551", None)).shares
    assert (base.units, add_on.units, add_on.line) == (1, 2, 1)


def test_lines_of_one_code_share_its_units_by_whole_quarters_then_by_what_is_left() -> None:
    allocation = counted(UnitRule.CMS, ("97110", 13), ("97140", 30), ("97110", 23))
    assert [share.units for share in allocation.shares] == [1, 2, 1]
    assert [share.from_whole for share in allocation.shares] == [0, 2, 1]


def test_the_clinician_decides_a_tie() -> None:
    lines = (("97112", 20), ("97110", 20))
    assert by_code(counted(UnitRule.CMS, *lines)) == {"97112": 2, "97110": 1}
    assert by_code(counted(UnitRule.CMS, *lines, prefer=("97110",))) == {"97112": 1, "97110": 2}
    assert counted(UnitRule.CMS, *lines).tied == ("97112", "97110")


def test_a_timed_service_without_minutes_has_no_units() -> None:
    allocation = counted(UnitRule.CMS, ("97110", 33), ("97140", None))
    assert [share.units for share in allocation.shares] == [2, None]
    assert allocation.unknown == ("97140",)
    assert not allocation.is_complete


def test_a_code_that_no_table_holds_has_no_units() -> None:
    (share,) = counted(UnitRule.CMS, ("99213", 20)).shares
    assert share.units is None


def test_an_untimed_code_is_one_unit_with_or_without_minutes() -> None:
    allocation = counted(UnitRule.CMS, ("97161", None), ("97012", 15), ("97012", 15))
    assert [share.units for share in allocation.shares] == [1, 1, 0]
    assert allocation.is_complete


def test_another_visit_of_the_day_shares_the_pool() -> None:
    allocation = allocate([service("97110", 15), service("97110", 23, elsewhere=True)], UnitRule.CMS)
    assert allocation.pool_units == 3
    assert [share.units for share in allocation.shares] == [1, 2]


def test_area_codes_are_not_counted_by_minutes() -> None:
    procedure = ProcedureTable.load().find("97598")
    assert procedure is not None
    assert timing_of(procedure).kind is TimingKind.UNDECIDED


minutes_of_a_visit = st.dictionaries(
    st.sampled_from(QUARTER_HOUR_CODES), st.integers(min_value=0, max_value=90), max_size=len(QUARTER_HOUR_CODES)
)


@given(minutes_of_a_visit)
def test_units_are_never_more_than_the_total_carries_and_all_of_it_is_given(minutes: dict[str, int]) -> None:
    allocation = counted(UnitRule.CMS, *minutes.items())
    assert allocation.pool_units == units_of_total(sum(minutes.values()))
    assert sum(share.units or 0 for share in allocation.shares) == allocation.pool_units


@given(minutes_of_a_visit)
def test_every_code_gets_its_whole_quarters_or_one_more(minutes: dict[str, int]) -> None:
    for split in counted(UnitRule.CMS, *minutes.items()).splits():
        assert sum(split.values()) == units_of_total(sum(minutes.values()))
        assert all(units - minutes[code] // 15 in {0, 1} for code, units in split.items())


@given(minutes_of_a_visit, st.randoms(use_true_random=False))
def test_the_order_of_lines_decides_only_ties(minutes: dict[str, int], random: Any) -> None:
    allocation = counted(UnitRule.CMS, *minutes.items())
    shuffled = list(minutes.items())
    random.shuffle(shuffled)
    other = counted(UnitRule.CMS, *shuffled)
    assert set(allocation.tied) == set(other.tied)
    assert {count.code: count.units for count in allocation.counts if not count.tie} == {
        count.code: count.units for count in other.counts if not count.tie
    }


@given(minutes_of_a_visit)
def test_by_midpoint_no_code_depends_on_another(minutes: dict[str, int]) -> None:
    together = counted(UnitRule.AMA, *minutes.items())
    alone = {code: counted(UnitRule.AMA, (code, number)).pool_units for code, number in minutes.items()}
    assert {count.code: count.units for count in together.counts} == alone


@given(st.lists(st.tuples(st.sampled_from(QUARTER_HOUR_CODES[:3]), st.integers(0, 60)), max_size=9), st.booleans())
def test_lines_of_a_code_together_get_what_the_code_gets(lines: list[tuple[str, int]], by_total: bool) -> None:
    allocation = counted(UnitRule.CMS if by_total else UnitRule.AMA, *lines)
    for count in allocation.counts:
        shares = [share for share in allocation.shares if share.code == count.code]
        assert sum(share.units or 0 for share in shares) == count.units
        assert all(share.units == (share.from_whole or 0) + (share.from_remainder or 0) for share in shares)
        assert all((share.units or 0) <= (share.minutes or 0) // 15 + 1 for share in shares)


@given(
    st.lists(
        st.tuples(
            st.sampled_from((*QUARTER_HOUR_CODES, "97130", "97161", "G0283", "97545", "98980", "98975", "97597", "X")),
            st.none() | st.integers(0, 130),
            st.booleans() | st.just(value=False),
            st.booleans(),
        ),
        max_size=6,
    ),
    st.sampled_from(UnitRule),
)
def test_the_short_way_of_counting_answers_as_the_long_way_does(
    lines: list[tuple[str, int | None, bool, bool]], rule: UnitRule
) -> None:
    services = [
        service(code, minutes, n, elsewhere=away)._replace(assistant=assistant)
        for n, (code, minutes, away, assistant) in enumerate(lines)
    ]
    assert allocate(services, rule) == allocate_any(services, rule)


def test_an_ordinary_day_is_counted_the_short_way() -> None:
    services = [service("97110", 23, 0), service("97140", 23, 1), service("97161", 30, 2)]
    for rule in UnitRule:
        assert _ordinary_day(services, rule) == allocate_any(services, rule)
        again = [*services, service("97110", 8, 3), service("97110", 15, 4)._replace(assistant=True)]
        assert _ordinary_day(again, rule) == allocate_any(again, rule)
    assert _ordinary_day([*services, service("97110", None, 4)], UnitRule.CMS) is None
    assert _ordinary_day([*services, service("97130", 8, 4)], UnitRule.CMS) is None
    assert _ordinary_day([*services, service("97110", 8, 4, elsewhere=True)], UnitRule.CMS) is None
