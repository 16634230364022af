"""Clock times as blocks: what follows from them, and that lines and blocks say the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.domain.clock_blocks import (
    LAST_MINUTE,
    Block,
    BlockError,
    Rest,
    Who,
    blocks_of,
    joined_times,
    times_of_part,
    with_blocks,
)
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.notation.writing import to_mapping
from clinic_app.domain.visit import ServiceLine, Uncounted, Visit
from tests import strategies

LINE = ServiceLine(code="97110")
A, B = Who.ASSISTANT, Who.TOGETHER


@st.composite
def _blocks(draw: st.DrawFn) -> tuple[Block, ...]:
    """Blocks of one code that do not overlap, in clock order."""
    edges = draw(st.lists(st.integers(0, LAST_MINUTE), min_size=2, max_size=8, unique=True))
    edges.sort()
    made = []
    for start, end in zip(edges[::2], edges[1::2], strict=False):
        made.append(Block(start, end, draw(st.sampled_from(list(Who))), draw(_rests(start, end))))
    return tuple(made)


@st.composite
def _rests(draw: st.DrawFn, start: int, end: int) -> tuple[Rest, ...]:
    what = draw(st.sampled_from(["", "rest", "toileting", "set-up"]))
    if not draw(st.booleans()):
        return ()
    minutes = draw(st.integers(1, end - start))
    at = draw(st.none() | st.integers(start, end - minutes))
    return (Rest(what, minutes, at),)


@given(_blocks())
def test_the_minutes_never_exceed_the_clock(blocks: tuple[Block, ...]) -> None:
    line = with_blocks(LINE, blocks)
    assert line.start is not None
    assert line.end is not None
    assert line.minutes is not None
    span = (line.end.hour - line.start.hour) * 60 + line.end.minute - line.start.minute
    out = sum(one.minutes or 0 for one in line.uncounted or ())
    assert line.minutes == span - out <= span
    assert 0 <= (line.assistant_minutes or 0) <= line.minutes


@given(_blocks())
def test_lines_and_blocks_say_the_same(blocks: tuple[Block, ...]) -> None:
    line = with_blocks(LINE, blocks)
    again = with_blocks(line, blocks_of(line))
    assert again == line
    assert [(one.start, one.end, one.who) for one in blocks_of(again)] == [
        (one.start, one.end, one.who) for one in _merged(blocks)
    ]
    assert sum(one.counted for one in blocks_of(line)) == line.minutes


def _merged(blocks: tuple[Block, ...]) -> list[Block]:
    found: list[Block] = []
    for one in blocks:
        if found and found[-1].end == one.start and found[-1].who is one.who:
            found[-1] = Block(found[-1].start, one.end, one.who)
        else:
            found.append(one)
    return found


@given(_blocks())
def test_blocks_survive_the_notation(blocks: tuple[Block, ...]) -> None:
    line = with_blocks(LINE, blocks)
    visit = Visit(date_of_service=None, lines=(line,))
    mapping = {**to_mapping(visit), "date_of_service": "2026-06-15"}
    (read,) = visit_from_mapping(mapping).lines or ()
    assert blocks_of(read) == blocks_of(line)


_SPANS = st.tuples(st.integers(0, 25), st.integers(0, 60), st.integers(0, 25), st.integers(0, 60))
_PIECES = st.builds(
    lambda words, span, minutes: Uncounted(words + "{}:{:02}-{}:{:02}".format(*span), minutes),
    st.sampled_from(["", "rest ", "rest in ", "between blocks ", "assistant ", "assistant beside ", "in "]),
    _SPANS,
    st.none() | st.integers(0, 90),
)
_LINES = st.builds(
    ServiceLine,
    code=st.just("97110"),
    start=st.times(),
    end=st.times(),
    minutes=st.none() | st.integers(0, 300),
    assistant_minutes=st.none() | st.integers(0, 300),
    performer=st.sampled_from([None, "PT", "PTA"]),
    also=st.sampled_from([None, (), ("PTA",), ("1679576722",)]),
    uncounted=st.lists(_PIECES, max_size=4).map(tuple),
)


@given(_LINES | strategies.of(ServiceLine))
def test_whatever_a_file_says_of_times_is_read_as_blocks_that_stand_once_written(line: ServiceLine) -> None:
    blocks = blocks_of(line)
    assert all(one.start < one.end for one in blocks)
    assert all(one.end <= other.start for one, other in pairwise(blocks))
    if any(sum(rest.minutes for rest in one.rests) > one.length for one in blocks):
        with pytest.raises(BlockError, match="not counted are more"):
            with_blocks(line, blocks)
        return
    written = with_blocks(line, blocks)
    assert with_blocks(written, blocks_of(written)) == written


_WILD = st.builds(Block, st.integers(-50, 2000), st.integers(-50, 2000), st.sampled_from(list(Who)))


@given(st.lists(_WILD, max_size=5))
def test_wrong_blocks_give_a_sentence_and_never_a_crash(blocks: list[Block]) -> None:
    ordered = sorted(blocks, key=lambda one: one.start)
    possible = all(0 <= one.start < one.end <= LAST_MINUTE for one in blocks)
    if possible and all(one.end <= other.start for one, other in pairwise(ordered)):
        assert (with_blocks(LINE, blocks).minutes or 0) == sum(one.length for one in blocks)
    else:
        with pytest.raises(BlockError, match=r"^97110.*\.$"):
            with_blocks(LINE, blocks)


def test_two_blocks_of_one_code_stand_on_one_line() -> None:
    line = with_blocks(LINE, [Block(570, 580), Block(540, 555)])
    assert (line.start, line.end, line.minutes) == (time(9), time(9, 40), 25)
    assert line.uncounted == (Uncounted("between blocks 09:15-09:30", 15),)
    assert blocks_of(line) == (Block(540, 555), Block(570, 580))


def test_the_assistants_minutes_follow_from_the_blocks() -> None:
    line = with_blocks(LINE, [Block(540, 555), Block(555, 565, A)])
    assert (line.minutes, line.assistant_minutes, line.performer) == (25, 10, None)
    assert blocks_of(line)[1].who is A


def test_an_assistant_alone_is_the_performer() -> None:
    line = with_blocks(LINE, [Block(540, 555, A)], "OTA")
    assert (line.performer, line.assistant_minutes, line.uncounted) == ("OTA", 15, None)


def test_minutes_given_together_are_the_therapists() -> None:
    line = with_blocks(LINE, [Block(540, 555, B)])
    assert (line.minutes, line.assistant_minutes, line.also) == (15, None, ("PTA",))


def test_the_therapist_taking_over_leaves_no_trace_of_the_assistant() -> None:
    line = with_blocks(with_blocks(LINE, [Block(540, 555, B)]), [Block(540, 555)])
    assert line.also is None
    line = with_blocks(with_blocks(LINE, [Block(540, 555, A)]), [Block(540, 555)])
    assert (line.performer, line.assistant_minutes) == (None, 0)


def test_a_rest_is_not_counted_and_stays_in_its_block() -> None:
    line = with_blocks(LINE, [Block(540, 555), Block(570, 585, rests=(Rest("rest", 4),))])
    assert line.minutes == 26
    assert blocks_of(line)[1].rests == (Rest("rest", 4),)


def test_another_therapist_beside_is_kept() -> None:
    line = with_blocks(ServiceLine("97116", also=("1679576722",)), [Block(540, 555)])
    assert line.also == ("1679576722",)


def test_the_assistants_minutes_of_which_nothing_says_when_are_kept() -> None:
    typed = ServiceLine("97110", minutes=25, assistant_minutes=10, start=time(9), end=time(9, 25))
    assert with_blocks(typed, [Block(540, 570)]).assistant_minutes == 10
    assert with_blocks(typed, [Block(540, 546)]).assistant_minutes == 6


def test_a_line_parts_into_the_therapists_and_the_assistants_share() -> None:
    line = with_blocks(LINE, [Block(540, 555), Block(555, 565, A), Block(565, 570)])
    own = replace(line, **times_of_part(line, assistant=False))
    assert [(one.start, one.end) for one in blocks_of(own)] == [(540, 555), (565, 570)]
    share = replace(line, **times_of_part(line, assistant=True))
    assert (share.start, share.end, share.performer) == (time(9, 15), time(9, 25), "PTA")


def test_a_part_has_no_times_where_nothing_says_whose_they_were() -> None:
    typed = ServiceLine("97110", minutes=25, assistant_minutes=10, start=time(9), end=time(9, 25))
    assert times_of_part(typed, assistant=True) == {"start": None, "end": None, "uncounted": None}


def test_two_lines_join_their_times_unless_they_overlap() -> None:
    first, second = with_blocks(LINE, [Block(540, 555)]), with_blocks(LINE, [Block(560, 570)])
    assert blocks_of(joined_times(first, second)) == (Block(540, 555), Block(560, 570))
    assert joined_times(first, with_blocks(LINE, [Block(550, 570)])).start is None


@pytest.mark.parametrize(
    ("block", "words"),
    [
        (Block(540, 540), "has no minutes"),
        (Block(560, 540), "before the start"),
        (Block(1430, 1450), "midnight"),
        (Block(540, 550, rests=(Rest("rest", 11),)), "not counted are more"),
        (Block(540, 550, rests=(Rest("rest", 5, 548),)), "lies outside"),
    ],
)
def test_a_block_that_cannot_be_is_refused_in_a_sentence(block: Block, words: str) -> None:
    with pytest.raises(BlockError, match=words):
        with_blocks(LINE, [block])


def test_two_blocks_of_one_code_cannot_share_minutes() -> None:
    with pytest.raises(BlockError, match="shares 5 min"):
        with_blocks(LINE, [Block(540, 555), Block(550, 560, A)])


def test_pieces_of_other_programs_are_read_as_rests() -> None:
    pieces = (Uncounted("rest", 6), Uncounted("toilet 25:99-26:00", 3), Uncounted(None, None))
    (block,) = blocks_of(ServiceLine("97110", start=time(10), end=time(10, 33), uncounted=pieces))
    assert [one.minutes for one in block.rests] == [6, 3, 0]


def test_times_that_run_backwards_make_no_block() -> None:
    assert blocks_of(ServiceLine("97110", start=time(10), end=time(9))) == ()
    assert blocks_of(ServiceLine("97110", start=time(10), end=time(10))) == ()
