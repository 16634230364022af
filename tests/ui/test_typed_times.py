"""Times typed leniently: what people type is read, what cannot be read is said in a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.domain.clock_blocks import LAST_MINUTE, Block, Rest, Who
from clinic_app.ui.typed_times import holds_both, read_block, read_rests, read_span, read_who, typed_block


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("9:02-9:17", ""),
        ("902 917", ""),
        ("902-917", ""),
        ("9.02 15m", ""),
        ("9.02 - 9.17", ""),
        ("9:02 to 9:17", ""),
        ("9 02 9 17", ""),
        ("9:02 am - 9:17 am", ""),
        ("9:02a 15 min", ""),
        ("902+15", ""),
        ("9:02", "9:17"),
        ("902", "917"),
        ("9 02", "+15"),
        ("902", "15"),
        ("902", "15m"),
        ("0902", "+ 15"),
    ],
)
def test_a_quarter_hour_in_the_ways_people_type_it(start: str, end: str) -> None:
    assert read_span(start, end) == (542, 557)


@pytest.mark.parametrize(
    ("start", "end", "span"),
    [
        ("1150", "105", (710, 785)),
        ("5:30", "6:10", (1050, 1090)),
        ("6:50", "7:10", (1130, 1150)),
        ("6:50a", "7:10", (410, 430)),
        ("13:30", "14:00", (810, 840)),
    ],
)
def test_the_afternoon_is_meant_where_a_clinic_would_mean_it(start: str, end: str, span: tuple[int, int]) -> None:
    assert read_span(start, end) == span


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("", "", "needs a start"),
        ("", "9:17", "needs a start"),
        ("902", "", "needs an end"),
        ("902", "10", "can be 10:00 or 10 minutes"),
        ("9:02-9:17-9:30", "", "more than a start"),
        ("soon", "9:17", "no time of day"),
        ("9:99", "9:17", "no time of day"),
    ],
)
def test_what_is_no_span_is_said_in_a_sentence(start: str, end: str, words: str) -> None:
    with pytest.raises(ValueError, match=words):
        read_span(start, end)


def test_a_start_may_hold_the_end() -> None:
    assert holds_both("902 917")
    assert holds_both("9:02 15m")
    assert not holds_both("9 02")
    assert not holds_both("902")


def test_who_by_letter_or_figure() -> None:
    assert [read_who(text) for text in ("", "T", "a", "2", "B", "both together")] == [
        Who.THERAPIST,
        Who.THERAPIST,
        Who.ASSISTANT,
        Who.ASSISTANT,
        Who.TOGETHER,
        Who.TOGETHER,
    ]
    with pytest.raises(ValueError, match="nobody"):
        read_who("x")


def test_rests_with_and_without_times() -> None:
    assert read_rests("rest 6; toileting 3 min, 2") == (Rest("rest", 6), Rest("toileting", 3), Rest("rest", 2))
    assert read_rests("rest 9:10-9:14") == (Rest("rest", 4, 550),)
    with pytest.raises(ValueError, match="names no minutes"):
        read_rests("rest")


@given(
    st.lists(st.integers(0, LAST_MINUTE), min_size=2, max_size=2, unique=True).map(sorted),
    st.sampled_from(list(Who)),
    st.lists(st.integers(1, 9).map(lambda minutes: Rest("rest", minutes)), max_size=2).map(tuple),
)
def test_a_block_put_into_the_fields_is_read_again_as_it_was(
    span: list[int], who: Who, rests: tuple[Rest, ...]
) -> None:
    block = Block(span[0], span[1], who, rests)
    assert read_block(*typed_block(block)) == block


@given(st.text(max_size=20), st.text(max_size=12), st.text(max_size=4), st.text(max_size=12))
def test_no_text_crashes_the_reader(start: str, end: str, who: str, rests: str) -> None:
    try:
        block = read_block(start, end, who, rests)
    except ValueError as problem:
        words = str(problem)
        assert words.endswith(".")  # most texts raise, some are blocks: both are right
    else:
        assert 0 <= block.start <= LAST_MINUTE
