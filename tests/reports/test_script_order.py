import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.reports.script_order import joined, visual

LAM_ALEF = "\ufefb"


@pytest.mark.parametrize(
    ("typed", "drawn"),
    [
        ("Testerson, Ada", "Testerson, Ada"),
        ("שלום", "םולש"),
        ("שלום 123", "123 םולש"),
        ("abc שלום def", "abc םולש def"),
        ("שלום (כהן), דוד 12", "12 דוד ,(ןהכ) םולש"),
        ("כהן (PT) 45", "45 (PT) ןהכ"),
        ("כהן 10-20", "10-20 ןהכ"),
        ("12 שלום", "םולש 12"),
    ],
)
def test_right_to_left_words_are_turned_and_numbers_are_not(typed: str, drawn: str) -> None:
    assert visual(typed) == drawn


@pytest.mark.parametrize(
    ("typed", "kinds"),
    [
        ("محمد", ["initial", "medial", "medial", "final"]),
        ("داود", ["isolated", "isolated", "isolated", "isolated"]),
        ("بب", ["initial", "final"]),
        ("ب ب", ["isolated", "", "isolated"]),
    ],
)
def test_arabic_letters_join_their_neighbours(typed: str, kinds: list[str]) -> None:
    found = [unicodedata.decomposition(letter).partition(" ")[0].strip("<>") for letter in joined(typed)]
    assert found == kinds


def test_lam_and_alef_become_one_letter() -> None:
    assert joined("لا") == LAM_ALEF


def test_a_mark_does_not_part_letters() -> None:
    assert joined("بَب")[0] == joined("بب")[0]


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Co", "Cn")), max_size=60))
def test_ordering_keeps_every_letter_that_arabic_does_not_reshape(text: str) -> None:
    kept = sorted(
        letter
        for letter in text
        if not unicodedata.name(letter, "").startswith("ARABIC") and letter not in "()[]{}<>«»‹›"
    )
    drawn = sorted(
        letter
        for letter in visual(text)
        if not unicodedata.name(letter, "").startswith("ARABIC") and letter not in "()[]{}<>«»‹›"
    )
    assert drawn == kept
