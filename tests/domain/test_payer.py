"""The payer profile as a value."""

from datetime import date

import pytest

from clinic_app.domain.payer import (
    PROFILE_KEYS,
    Certainty,
    Demand,
    KeyNote,
    NcciUse,
    PayerFamily,
    PayerProfile,
    UnitRule,
    UnitRuleStanding,
)

MEDICARE = PayerProfile("medicare", "Medicare", PayerFamily.MEDICARE, unit_rule=UnitRule.CMS, tfl_days=365)
BLUE = PayerProfile("blue", "Blue plan", PayerFamily.COMMERCIAL, unit_rule=UnitRule.AMA)


def test_medicare_counts_by_total_time_and_its_rule_is_fixed() -> None:
    assert MEDICARE.counts_by_total_time
    assert MEDICARE.unit_rule_standing is UnitRuleStanding.FIXED


def test_a_rule_without_a_document_is_only_assumed_and_a_dated_one_is_confirmed() -> None:
    assert BLUE.unit_rule_standing is UnitRuleStanding.ASSUMED
    confirmed = BLUE.with_overrides({"unit_rule": "cms", "unit_rule_confirmed_on": date(2026, 1, 10)})
    assert confirmed.unit_rule_standing is UnitRuleStanding.CONFIRMED
    assert confirmed.counts_by_total_time


def test_an_unset_rule_is_counted_the_usual_way_of_its_family_and_says_so() -> None:
    unset = BLUE.with_overrides({"unit_rule": "unset"})
    assert unset.unit_rule is None
    assert unset.unit_rule_standing is UnitRuleStanding.UNSET
    assert unset.counting_rule is UnitRule.AMA


@pytest.mark.parametrize("family", list(PayerFamily))
def test_every_family_has_a_usual_counting_rule(family: PayerFamily) -> None:
    by_total_time = {"medicare", "medicare_advantage", "medicaid", "tricare", "va"}
    assert PayerProfile("own", "Own", family).counts_by_total_time is (family in by_total_time)


@pytest.mark.parametrize(("demand", "answer"), [(Demand.REQUIRED, True), (Demand.NOT, False), (None, None)])
def test_a_modifier_demand_is_yes_no_or_not_known(demand: Demand | None, answer: bool | None) -> None:
    profile = PayerProfile("own", "Own", PayerFamily.AUTO, disc_modifiers=demand, assistant_modifiers=demand)
    assert profile.asks_discipline_modifier is answer
    assert profile.asks_assistant_modifier is answer


def test_overrides_take_every_key_of_the_notation() -> None:
    answers: dict[str, object] = {
        "unit_rule": "cms",
        "unit_rule_confirmed_on": "2026-01-10",
        "disc_modifiers": "required",
        "assistant_modifiers": "not",
        "ncci": "cms+custom",
        "mue": True,
        "mppr": False,
        "estim_code": "G0283",
        "bundle_97010": True,
        "daily_unit_cap": 4,
        "auth_required": False,
        "referral_required": True,
        "visit_limit": 30,
        "tfl_days": 90,
        "freq_codes": ["1", "7"],
        "rehab_hab_mods": True,
        "poc_rules": "medicare",
    }
    assert set(answers) == set(PROFILE_KEYS)
    own = BLUE.with_overrides(answers)
    assert own.unit_rule_confirmed_on == date(2026, 1, 10)
    assert own.ncci is NcciUse.CMS_AND_CUSTOM
    assert own.freq_codes == ("1", "7")
    assert own.follows_medicare_plan_of_care
    assert (own.id, own.name, own.family) == ("blue", "Blue plan", PayerFamily.COMMERCIAL)


def test_a_left_out_key_stays_as_it_was() -> None:
    assert MEDICARE.with_overrides({"unit_rule": None}) == MEDICARE


def test_a_clinics_own_answer_drops_the_shipped_note_on_that_key() -> None:
    note = KeyNote("mue", "usual", "none", Certainty.EXPERIENCE)
    profile = PayerProfile("own", "Own", PayerFamily.AUTO, notes=(note,))
    assert profile.note_on("mue") == note
    assert profile.with_overrides({"mue": True}).note_on("mue") is None
    assert profile.with_overrides({"mppr": True}).note_on("mue") == note


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("unit_rule", "both"),
        ("disc_modifiers", "unset"),
        ("mue", "yes"),
        ("daily_unit_cap", True),
        ("daily_unit_cap", -1),
        ("tfl_days", "365"),
        ("unit_rule_confirmed_on", "soon"),
        ("unit_rule_confirmed_on", 5),
        ("estim_code", "97032"),
        ("freq_codes", ["2"]),
        ("freq_codes", "1"),
        ("colour", "red"),
    ],
)
def test_a_wrong_answer_is_refused_with_its_key(key: str, value: object) -> None:
    with pytest.raises(ValueError, match=key):
        BLUE.with_overrides({key: value})


def test_only_medicare_and_tricare_file_by_the_calendar_year() -> None:
    assert MEDICARE.files_within_calendar_year
    assert not MEDICARE.with_overrides({"tfl_days": 180}).files_within_calendar_year
    assert not BLUE.with_overrides({"tfl_days": 365}).files_within_calendar_year
