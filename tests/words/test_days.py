"""Days inside sentences, as a screen or a paper shows them."""

from __future__ import annotations

import pytest

from clinic_app.words.days import days_read
from clinic_app.words.paper import said


@pytest.mark.parametrize(
    ("told", "shown"),
    [
        ("M54.5 is a heading on 2026-11-18.", "M54.5 is a heading on 11/18/2026."),
        ("From 2026-01-01: Check.", "From 01/01/2026: Check."),
        ("Certified 2026-09-29 to 2026-11-23, signed.", "Certified 09/29/2026 to 11/23/2026, signed."),
        ("(2026-10-05)", "(10/05/2026)"),
        ("read 2026-11-21; by plan", "read 11/21/2026; by plan"),
    ],
)
def test_a_day_in_a_sentence_is_shown_as_the_fields_show_it(told: str, shown: str) -> None:
    assert days_read(told) == shown


@pytest.mark.parametrize(
    "words",
    [
        "Visit 2026-00115 was sent.",
        "2026-02-30 is no day.",
        "The file /home/desk/2026-11-20/day.csv holds no rows.",
        "day-book_2026-11-20.pdf was saved.",
        r"C:\Days\2026-11-20 is no folder.",
        "Line 3: “2026-11-20” is no number of minutes.",
        '"2026-11-20" is no code.',
        "Made 2026-11-20T09:12.",
        "Member 1-2026-11-20-7 is too long.",
        "2026-11-20.zip was not opened.",
        "555-2026-11-20",
        "No day at all, only a well-known word.",
    ],
)
def test_what_only_looks_like_a_day_or_is_quoted_stays_letter_by_letter(words: str) -> None:
    assert days_read(words) == words


def test_papers_show_the_days_of_sentences_like_their_own() -> None:
    assert said("M54.5 is a heading on 2026-11-18.") == "M54.5 is a heading on 11/18/2026."
