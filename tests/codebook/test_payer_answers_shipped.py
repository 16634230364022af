"""Every key of every shipped payer is answered with date, source and certainty, or said to be open."""

from __future__ import annotations

from pathlib import Path

import pytest

from clinic_app.codebook.payer_profiles import load_profiles, overlay_id, read_overlay
from clinic_app.domain.payer import PROFILE_KEYS, Certainty, Demand, PayerProfile, UnitRuleStanding
from clinic_app.domain.payer_keys import KEYS_BY_NAME, PAYER_KEYS, WEAKNESS, AnswerKind, answer_of, answer_words

PROFILES = load_profiles()
KEYS = [key for key in PROFILE_KEYS if key != "unit_rule_confirmed_on"]  # the date of the clinic's own document


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("payer", PROFILES)
def test_every_key_is_answered_with_its_source_or_said_to_be_open(payer: str, key: str) -> None:
    profile = PROFILES[payer]
    note = profile.note_on(key)
    assert note is not None
    assert note.as_of == profile.as_of
    if answer_of(profile, key) is None:
        assert note.text.startswith("Left open: ")
        assert note.certainty is Certainty.UNCERTAIN
    else:
        assert note.source
        assert not note.text.startswith("Left open")
        assert (note.certainty is Certainty.UNCERTAIN) is note.text.startswith("Not certain: ")


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_what_is_usual_or_asked_beside_says_how_certain_it_is(profile: PayerProfile) -> None:
    usual = [note for note in profile.notes if note.key == "customary_tfl_days"]
    assert bool(usual) is (profile.customary_tfl_days is not None)
    for note in (*usual, *profile.also):
        assert note.source
        assert note.as_of is not None
        assert (note.certainty is Certainty.UNCERTAIN) is note.text.startswith("Not certain: ")


def test_the_editor_asks_for_every_key_of_the_notation_and_the_weakness_topic() -> None:
    assert {key.key for key in PAYER_KEYS} == {*KEYS, WEAKNESS}
    assert all(key.words and key.help and key.group for key in PAYER_KEYS)
    assert all(bool(key.choices) is (key.kind is AnswerKind.CHOICE) for key in PAYER_KEYS)


@pytest.mark.parametrize("profile", PROFILES.values(), ids=PROFILES)
def test_every_shipped_answer_is_one_a_person_can_choose_and_has_words(profile: PayerProfile) -> None:
    for key in PAYER_KEYS:
        value = answer_of(profile, key.key)
        if value is not None and key.kind is AnswerKind.CHOICE:
            words = {str(choice): words for choice, words in key.choices}
            assert answer_words(key, value) == words[str(value)]


def test_an_open_answer_a_count_and_a_list_read_as_words() -> None:
    assert answer_words(KEYS_BY_NAME["mue"], None) == "Not confirmed"
    assert answer_words(KEYS_BY_NAME["tfl_days"], 90) == "90 days"
    assert answer_words(KEYS_BY_NAME["freq_codes"], ["1", "7"]) == "1 and 7"
    assert answer_words(KEYS_BY_NAME["freq_codes"], ("8",)) == "8"


# A state's overlay

OVERLAY = """
over = "medicaid"
state = "XX"
name = "XX Medicaid"
as_of = 2026-09-01

[profile]
unit_rule = "ama"
unit_rule_confirmed_on = 2026-07-01
tfl_days = 95
disc_modifiers = "required"

[notes]
unit_rule = { certainty = "primary", text = "Each code by itself.", source = "invented manual, p. 1" }
tfl_days = { certainty = "primary", text = "95 days.", source = "invented manual, p. 2" }
disc_modifiers = { certainty = "secondary", text = "Asked.", source = "invented page", as_of = 2026-08-01 }
"""


def overlay(folder: Path, text: str) -> PayerProfile:
    path = folder / "medicaid_xx.toml"
    path.write_text(text, encoding="utf-8")
    return read_overlay(path, PROFILES)


def test_a_states_answers_lie_over_the_default_key_by_key(tmp_path: Path) -> None:
    state, federal = overlay(tmp_path, OVERLAY), PROFILES["medicaid"]
    assert state.id == overlay_id("medicaid", "XX") == "medicaid_xx"
    assert (state.state, state.name) == ("XX", "XX Medicaid")
    assert state.tfl_days == 95
    assert state.disc_modifiers is Demand.REQUIRED
    assert state.unit_rule_standing is UnitRuleStanding.CONFIRMED
    assert not state.counts_by_total_time
    left = [key for key in KEYS if key not in {"unit_rule", "tfl_days", "disc_modifiers"}]
    assert [answer_of(state, key) for key in left] == [answer_of(federal, key) for key in left]


def test_each_answer_of_a_state_has_its_own_source_and_date_and_the_rest_keeps_the_defaults(tmp_path: Path) -> None:
    state = overlay(tmp_path, OVERLAY)
    filing, modifiers, pairs = state.note_on("tfl_days"), state.note_on("disc_modifiers"), state.note_on("ncci")
    assert filing is not None
    assert modifiers is not None
    assert pairs is not None
    assert (filing.source, str(filing.as_of), filing.state) == ("invented manual, p. 2", "2026-09-01", "XX")
    assert str(modifiers.as_of) == "2026-08-01"
    assert pairs == PROFILES["medicaid"].note_on("ncci")
    assert len([note for note in state.notes if note.key == "tfl_days"]) == 1


@pytest.mark.parametrize(
    ("was", "becomes", "reason"),
    [
        ('over = "medicaid"', 'over = "medicare"', "over: medicare"),
        ('over = "medicaid"', 'over = "nobody"', "over: nobody"),
        ('state = "XX"', 'state = "Xanadu"', "state: Xanadu"),
        ('state = "XX"\n', "", "state is missing"),
        ("tfl_days = 95", "tfl_days = 95\nmue = true", "mue: an answer needs its note"),
        ("tfl_days = 95", 'tfl_days = "soon"', "tfl_days: expected a whole number"),
        ('certainty = "secondary"', 'certainty = "rumour"', "rumour"),
    ],
)
def test_a_wrong_overlay_is_named_with_its_reason(tmp_path: Path, was: str, becomes: str, reason: str) -> None:
    with pytest.raises(ValueError, match=f"medicaid_xx.toml: .*{reason}"):
        overlay(tmp_path, OVERLAY.replace(was, becomes))


def test_no_state_is_shipped_that_nobody_has_read() -> None:
    assert [profile.id for profile in PROFILES.values() if profile.state] == []
