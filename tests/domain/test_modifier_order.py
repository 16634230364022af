"""Modifiers are put in one house order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from clinic_app.domain.modifier_order import ordered_modifiers

WORDS = st.lists(st.sampled_from(["GP", "GO", "GN", "CQ", "CO", "59", "XE", "XU", "KX", "95", "GA", "52", "RT", "zz"]))


def test_the_therapy_modifier_comes_first_and_kx_after_59() -> None:
    assert ordered_modifiers(["95", "KX", "59", "CQ", "GP"]) == ("GP", "CQ", "59", "KX", "95")


def test_blanks_fall_away_and_words_are_set_in_capitals() -> None:
    assert ordered_modifiers([" kx ", "", "gp"]) == ("GP", "KX")


def test_unknown_modifiers_stand_last_as_they_were_typed() -> None:
    assert ordered_modifiers(["RT", "52", "GO"]) == ("GO", "RT", "52")


@given(WORDS)
def test_ordering_keeps_every_word_and_is_done_once(words: list[str]) -> None:
    once = ordered_modifiers(words)
    assert sorted(once) == sorted(word.upper() for word in words)
    assert ordered_modifiers(once) == once
