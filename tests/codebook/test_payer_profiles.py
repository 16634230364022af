"""The shipped payer profiles."""

from pathlib import Path

import pytest

from clinic_app.codebook.payer_profiles import load_profiles, read_profile
from clinic_app.domain.payer import PROFILE_KEYS, Demand, NcciUse, PayerFamily, UnitRule, UnitRuleStanding

PROFILES = load_profiles()
BY_TOTAL_TIME = {"medicare", "railroad_medicare", "medicare_advantage", "humana", "medicaid", "tricare", "va"}
COMMERCIAL = {"commercial", "bcbs", "aetna", "cigna", "uhc", "anthem"}


def test_the_shipped_ids_are_those_of_the_notation() -> None:
    assert set(PROFILES) == BY_TOTAL_TIME | COMMERCIAL | {"workers_comp", "auto", "self_pay"}


def test_each_payer_counts_by_its_usual_rule() -> None:
    assert {i for i, p in PROFILES.items() if p.counts_by_total_time} == BY_TOTAL_TIME


def test_medicare_is_fixed_and_only_workers_compensation_is_left_open() -> None:
    standing = {i: p.unit_rule_standing for i, p in PROFILES.items()}
    assert {i for i, s in standing.items() if s is UnitRuleStanding.FIXED} == {"medicare", "railroad_medicare"}
    assert {i for i, s in standing.items() if s is UnitRuleStanding.UNSET} == {"workers_comp"}
    assert PROFILES["workers_comp"].counting_rule is UnitRule.AMA


def test_commercial_plans_leave_the_discipline_modifier_open_but_for_one() -> None:
    assert {PROFILES[i].disc_modifiers for i in COMMERCIAL - {"uhc"}} == {None}
    assert PROFILES["uhc"].disc_modifiers is Demand.REQUIRED
    assert PROFILES["medicare"].disc_modifiers is Demand.REQUIRED
    assert PROFILES["self_pay"].disc_modifiers is Demand.NOT


def test_statutes_give_filing_limits_and_custom_gives_only_usual_ones() -> None:
    limits = {i: p.tfl_days for i, p in PROFILES.items() if p.tfl_days is not None}
    assert limits == dict.fromkeys(["medicare", "railroad_medicare", "tricare", "medicaid"], 365)
    usual = {i: p.customary_tfl_days for i, p in PROFILES.items() if p.customary_tfl_days is not None}
    assert usual == {**dict.fromkeys(COMMERCIAL, 90), "aetna": 120}
    assert {i for i, p in PROFILES.items() if p.files_within_calendar_year} == {
        "medicare",
        "railroad_medicare",
        "tricare",
    }


def test_the_form_of_unattended_stimulation_follows_the_payer() -> None:
    assert {i for i, p in PROFILES.items() if p.estim_code == "G0283"} == BY_TOTAL_TIME - {"medicaid"}
    assert {i for i, p in PROFILES.items() if p.estim_code == "97014"} == COMMERCIAL - {"uhc"}


def test_private_pairs_are_possible_where_plans_have_their_own() -> None:
    assert {i for i, p in PROFILES.items() if p.has_private_ncci_pairs} == COMMERCIAL | {"tricare"}
    assert PROFILES["self_pay"].uses_ncci is False
    assert PROFILES["workers_comp"].uses_ncci is None
    assert PROFILES["medicare"].ncci is NcciUse.CMS


def test_medicare_plan_of_care_rules_reach_medicare_and_its_plans_only() -> None:
    following = {i for i, p in PROFILES.items() if p.follows_medicare_plan_of_care}
    assert following == {"medicare", "railroad_medicare", "medicare_advantage", "humana"}


def test_part_b_takes_no_replacement_claim() -> None:
    assert PROFILES["medicare"].freq_codes == ("1",)
    assert PROFILES["commercial"].freq_codes == ("1", "7", "8")


def test_notes_speak_of_real_keys_and_assumed_counting_rules_are_explained() -> None:
    keys = {*PROFILE_KEYS, "customary_tfl_days", "weakness"}
    for profile in PROFILES.values():
        assert {note.key for note in profile.notes} <= keys
        assert profile.note_on("unit_rule") is not None, profile.id
        assert profile.as_of is not None
        assert all(note.text for note in profile.notes)


def test_every_family_is_shipped() -> None:
    assert {p.family for p in PROFILES.values()} == set(PayerFamily)


def test_adding_to_the_loaded_profiles_changes_no_other_copy() -> None:
    mine = load_profiles()
    mine["own"] = mine["commercial"]
    assert "own" not in load_profiles()


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('id = "x"\nname = "X"\nfamily = "bank"\nas_of = 2026-01-01\n[profile]\n', "bank"),
        ('id = "x"\nname = "X"\nas_of = 2026-01-01\n[profile]\n', "family is missing"),
        ('id = "x"\nname = "X"\nfamily = "auto"\nas_of = 2026-01-01\n[profile]\ncolour = 1\n', "colour"),
        ("id = ", "x.toml"),
    ],
)
def test_a_wrong_profile_file_is_named_with_the_reason(tmp_path: Path, text: str, reason: str) -> None:
    path = tmp_path / "x.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=f"x.toml.*{reason}" if reason != "x.toml" else reason):
        read_profile(path)
