"""The table of procedure codes against facts typed from the manuals."""

import re
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.codebook.procedures import (
    AddOnFamily,
    FeeStatus,
    Procedure,
    ProcedureClass,
    ProcedureTable,
    TherapyList,
    Timing,
    Trait,
)

TABLE = ProcedureTable.load()
SUMMER = date(2026, 6, 15)

QUARTER_HOUR_CODES = {
    "97032",
    "97033",
    "97034",
    "97035",
    "97036",
    "97110",
    "97112",
    "97113",
    "97116",
    "97124",
    "97129",
    "97130",
    "97140",
    "97530",
    "97533",
    "97535",
    "97537",
    "97542",
    "97750",
    "97755",
    "97760",
    "97761",
    "97763",
    "90912",
    "90913",
}
REDUCED_CODES = {
    "97161",
    "97162",
    "97163",
    "97164",
    "97165",
    "97166",
    "97167",
    "97168",
    "92521",
    "92522",
    "92523",
    "92524",
    "92597",
    "92607",
    "92609",
    "92507",
    "92508",
    "92526",
    "96125",
    "97012",
    "G0283",
    "G0281",
    "G0329",
    "97016",
    "97018",
    "97022",
    "97024",
    "97026",
    "97028",
    "97032",
    "97033",
    "97034",
    "97035",
    "97036",
    "97110",
    "97112",
    "97113",
    "97116",
    "97124",
    "97140",
    "97150",
    "97530",
    "97533",
    "97535",
    "97537",
    "97542",
    "97750",
    "97755",
    "97760",
    "97761",
    "97763",
}


def entry(code: str) -> Procedure:
    found = TABLE.find(code)
    assert found is not None, code
    return found


def test_every_row_has_a_distinct_well_formed_code() -> None:
    codes = [procedure.code for procedure in TABLE]
    assert len(codes) == len(set(codes)) == len(TABLE)
    assert [code for code in codes if not re.fullmatch(r"[0-9A-Z]\d{4}", code)] == []


def test_labels_are_there_distinct_and_short_enough_for_a_grid() -> None:
    labels = [procedure.label for procedure in TABLE]
    shorts = [procedure.short_label for procedure in TABLE]
    assert all(labels)
    assert len(set(labels)) == len(labels)
    assert len(set(shorts)) == len(shorts)
    assert [short for short in shorts if not 0 < len(short) <= 28] == []


def test_therapy_codes_name_their_disciplines() -> None:
    outside = {ProcedureClass.CARDIOPULMONARY, ProcedureClass.CHIROPRACTIC}
    for procedure in TABLE:
        assert bool(procedure.disciplines) is (procedure.procedure_class not in outside), procedure.code
        assert procedure.disciplines <= {"PT", "OT", "SLP"}


def test_exactly_the_fifteen_minute_codes_join_the_pool() -> None:
    assert {procedure.code for procedure in TABLE if procedure.is_pooled} == QUARTER_HOUR_CODES


def test_exactly_the_flagged_codes_fall_under_the_multiple_procedure_reduction() -> None:
    assert {procedure.code for procedure in TABLE if procedure.mppr} == REDUCED_CODES


@pytest.mark.parametrize(
    ("code", "once_a_day"),
    [
        ("97161", True),
        ("G0283", True),
        ("97150", True),
        ("92507", True),
        ("95992", True),
        ("97598", False),  # area
        ("95851", False),  # body section
        ("96110", False),  # instrument
        ("98977", False),  # 30 days
        ("97110", False),
        ("96105", False),
        ("97039", False),
    ],
)
def test_only_codes_without_any_measure_are_once_a_day(code: str, once_a_day: bool) -> None:
    assert entry(code).is_once_a_day is once_a_day


@pytest.mark.parametrize(
    ("code", "floor"),
    [
        ("97110", 8),
        ("97129", 8),
        ("96105", 31),
        ("96125", 31),
        ("92607", 31),
        ("92608", 16),
        ("92626", 31),
        ("92627", 8),
        ("96112", 31),
        ("97545", 61),
        ("97546", 31),
        ("97550", 16),
        ("97551", 8),
        ("97161", None),
    ],
)
def test_the_first_unit_is_earned_past_the_midpoint(code: str, floor: int | None) -> None:
    assert entry(code).floor_minutes == floor


def test_the_families_are_those_of_the_add_on_list() -> None:
    assert {(f.base, f.add_on, f.first_minutes, f.further_minutes) for f in TABLE.families} == {
        ("97129", "97130", 15, 15),
        ("90912", "90913", 15, 15),
        ("97550", "97551", 30, 15),
        ("97545", "97546", 120, 60),
        ("92607", "92608", 60, 30),
        ("92605", "92618", 60, 30),
        ("92626", "92627", 60, 15),
        ("96112", "96113", 60, 30),
        ("98980", "98981", 20, 20),
        ("97597", "97598", None, None),
    }
    assert {f.base for f in TABLE.families if f.pool} == {"97129", "90912"}
    assert {f.base for f in TABLE.families if f.full_blocks} == {"98980"}
    assert {f.base for f in TABLE.families if f.by_area} == {"97597"}


def test_family_members_are_in_the_table_and_agree_with_it() -> None:
    for family in TABLE.families:
        base, add_on = entry(family.base), entry(family.add_on)
        assert base.family is add_on.family is family
        assert base.is_base
        assert not base.is_add_on
        assert add_on.is_add_on
        assert base.is_pooled is add_on.is_pooled is family.pool
        assert base.timing is add_on.timing


@pytest.mark.parametrize(
    ("base", "minutes", "units"),
    [
        ("97550", 15, (0, 0)),
        ("97550", 16, (1, 0)),
        ("97550", 37, (1, 0)),
        ("97550", 38, (1, 1)),
        ("97550", 53, (1, 2)),
        ("97545", 60, (0, 0)),
        ("97545", 61, (1, 0)),
        ("97545", 150, (1, 0)),
        ("97545", 151, (1, 1)),
        ("92607", 31, (1, 0)),
        ("92607", 75, (1, 0)),
        ("92607", 76, (1, 1)),
        ("92626", 68, (1, 1)),
        ("90912", 22, (1, 0)),
        ("97129", 38, (1, 2)),
        ("97129", 52, (1, 2)),
        ("98980", 19, (0, 0)),
        ("98980", 20, (1, 0)),
        ("98980", 39, (1, 0)),
        ("98980", 40, (1, 1)),
    ],
)
def test_a_family_counts_its_own_blocks(base: str, minutes: int, units: tuple[int, int]) -> None:
    family = TABLE.family_of(base)
    assert family is not None
    assert family.units(minutes) == units


def test_an_area_family_has_no_minutes_to_count() -> None:
    wound = TABLE.family_of("97598")
    assert wound is not None
    assert wound.base_floor() is None
    with pytest.raises(ValueError, match="area"):
        wound.units(30)


@given(st.sampled_from([f for f in TABLE.families if not f.by_area]), st.integers(0, 600))
def test_more_minutes_never_earn_fewer_units_and_add_ons_never_stand_alone(family: AddOnFamily, minutes: int) -> None:
    for (base, add_on), (later_base, later_add_on) in pairwise([family.units(minutes), family.units(minutes + 1)]):
        assert base + add_on <= later_base + later_add_on <= base + add_on + 1
        assert base == 1 or add_on == 0


@pytest.mark.parametrize("code", ["98979", "98984", "98985", "98986"])
def test_the_codes_of_2026_do_not_exist_the_day_before(code: str) -> None:
    assert TABLE.lookup(code, date(2025, 12, 31)) is None
    assert TABLE.is_not_yet(code, date(2025, 12, 31))
    assert TABLE.lookup(code, date(2026, 1, 1)) == entry(code)
    assert not TABLE.is_not_yet(code, date(2026, 1, 1))


def test_individual_speech_treatment_ends_with_2026_and_the_end_is_not_certain() -> None:
    last_day, next_day = date(2026, 12, 31), date(2027, 1, 1)
    assert TABLE.lookup("92507", last_day) is not None
    assert not TABLE.is_retired("92507", last_day)
    assert TABLE.lookup("92507", next_day) is None
    assert TABLE.is_retired("92507", next_day)
    assert not entry("92507").end_confirmed
    assert not TABLE.is_retired("92526", next_day)


def test_an_unknown_code_is_unknown_and_neither_retired_nor_early() -> None:
    assert not TABLE.known("97007")  # scalp cooling sits between therapy numbers
    assert TABLE.lookup("97007", SUMMER) is None
    assert TABLE.family_of("97007") is None
    assert not TABLE.is_retired("97007", SUMMER)
    assert not TABLE.is_not_yet("97007", SUMMER)


def test_the_claim_edit_binds_fourteen_codes_to_their_plan() -> None:
    bound = {p.code: p.bound_modifier for p in TABLE if p.bound_modifier}
    assert bound == {
        **dict.fromkeys(["97161", "97162", "97163", "97164"], "GP"),
        **dict.fromkeys(["97165", "97166", "97167", "97168"], "GO"),
        **dict.fromkeys(["92521", "92522", "92523", "92524", "92597", "92607"], "GN"),
    }


def test_codes_medicare_does_not_pay_carry_their_status() -> None:
    by_status = {s: {p.code for p in TABLE if p.status is s} for s in FeeStatus}
    assert by_status[FeeStatus.BUNDLED] == {"97010", "97602", "92605", "92606", "92618"}
    assert by_status[FeeStatus.INVALID] == {"97014"}
    assert by_status[FeeStatus.NON_COVERED] == {"96110", "97037"}
    assert by_status[FeeStatus.RESTRICTED] == {"97026", "97545", "97546"}


def test_hands_on_codes_are_the_ones_that_cannot_be_given_by_telehealth() -> None:
    hands_on = {p.code for p in TABLE if Trait.HANDS_ON in p.traits}
    assert {"97140", "97113", "97124", "95992", "20560", "97597", "97610", "92611", "92520", "G0283"} <= hands_on
    assert hands_on.isdisjoint({"97110", "97112", "97116", "97530", "92507", "92526", "97161", "92610", "97129"})
    modalities = {ProcedureClass.MODALITY_SUPERVISED, ProcedureClass.MODALITY_ATTENDED, ProcedureClass.WOUND}
    assert {p.code for p in TABLE if p.procedure_class in modalities} <= hands_on


def test_supervised_modalities_run_beside_other_services() -> None:
    beside = {p.code for p in TABLE if p.is_supervised_modality}
    assert {"97010", "97012", "97028", "G0283", "G0281", "G0329"} <= beside
    assert beside.isdisjoint({"97032", "97035", "97110", "97150"})
    assert not any(entry(code).one_on_one for code in beside)


def test_the_therapy_list_tells_verified_from_likely() -> None:
    assert entry("97110").is_always_therapy
    assert entry("95992").is_sometimes_therapy
    assert entry("92605").therapy_list is TherapyList.ALWAYS_UNVERIFIED
    assert entry("G0239").therapy_list is TherapyList.NONE
    assert not entry("G0239").is_always_therapy


def test_remote_monitoring_carries_its_spans() -> None:
    assert (entry("98977").days_from, entry("98977").days_to) == (16, 30)
    assert (entry("98985").days_from, entry("98985").days_to) == (2, 15)
    assert (entry("98979").minutes_from, entry("98979").minutes_to) == (10, 19)
    assert entry("98980").minutes_from == 20
    assert entry("98975").timing is Timing.PER_PERIOD


def test_unlisted_codes_ask_for_a_description() -> None:
    assert {p.code for p in TABLE if Trait.UNLISTED in p.traits} == {"97039", "97139", "97799"}
    assert {p.code for p in TABLE if p.timing is Timing.DESCRIBED} == {"97039", "97139", "97799"}


def test_evaluations_are_untimed_for_pt_and_ot() -> None:
    for code in ("97161", "97164", "97165", "97168"):
        assert entry(code).is_evaluation
        assert not entry(code).is_timed
    assert entry("96125").is_timed
    assert not entry("97597").is_timed
