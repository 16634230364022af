"""What a watch measures becomes whole minutes: none is made up, none is lost to a pause."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from clinic_app.domain.clock_blocks import LAST_MINUTE, Block, Who
from clinic_app.domain.stretch import Stretch, blocks_of_stretches, measured
from clinic_app.domain.treatment_entry import with_measured
from clinic_app.domain.visit import ServiceLine, Visit

BEGIN = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)


def stretch(number: int, start: float, seconds: float | None, code: str = "97110", **more: object) -> Stretch:
    begun = BEGIN + timedelta(seconds=start)
    ended = None if seconds is None else begun + timedelta(seconds=seconds)
    return Stretch(1, 1, 1, code, Who.THERAPIST, begun, ended, id=number, **more)  # type: ignore[arg-type] # each of its kind, from the caller


def seconds_of(stretches: list[Stretch]) -> dict[int, float]:
    return {one.id: (one.ended_at - one.started_at).total_seconds() for one in stretches if one.ended_at is not None}


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(1, 1500)), min_size=1, max_size=8))
def test_the_minutes_of_the_blocks_are_the_whole_minutes_of_all_seconds(runs: list[tuple[int, int]]) -> None:
    at, made = 0, []
    for number, (pause, length) in enumerate(runs, start=1):
        at += pause
        made.append(stretch(number, at, length))
        at += length
    blocks = blocks_of_stretches(made, seconds_of(made), ())
    total = sum(length for _, length in runs)
    assert sum(one.counted for one in blocks) == total // 60
    assert all(first.end <= second.start for first, second in pairwise(blocks))
    if blocks:
        visit, line = with_measured(Visit(), "97110", blocks, 50)
        assert (visit.lines or ())[line].minutes == total // 60


def test_two_halves_of_a_minute_are_one() -> None:
    made = [stretch(1, 0, 450), stretch(2, 600, 450)]
    assert blocks_of_stretches(made, seconds_of(made), ()) == [Block(540, 547), Block(550, 558)]


def test_less_than_a_minute_is_no_block() -> None:
    made = [stretch(1, 0, 59.9)]
    assert blocks_of_stretches(made, seconds_of(made), ()) == []


def test_a_code_that_follows_at_once_begins_where_the_one_before_ends() -> None:
    before = ServiceLine("97110", minutes=15, start=time(8, 46), end=time(9, 1))
    made = [stretch(1, 30, 300, "97140")]
    assert blocks_of_stretches(made, seconds_of(made), (before,)) == [Block(541, 546)]
    group = [stretch(1, 30, 300, "97150", beside=True)]
    assert blocks_of_stretches(group, seconds_of(group), (before,)) == [Block(540, 545)]


def test_no_block_passes_midnight() -> None:
    late = stretch(1, 14 * 3600 + 58 * 60, 180)
    (block,) = blocks_of_stretches([late], {1: 180.0}, ())
    assert block.end == LAST_MINUTE
    assert block.counted == 3


def test_codes_are_summed_by_code_and_hands() -> None:
    made = [stretch(1, 0, 90), stretch(2, 200, None, "97140"), stretch(3, 300, 45)]
    told = measured(made, {1: 90.0, 2: 61.0, 3: 45.0})
    assert [(one.code, one.seconds, one.minutes, one.left_over, one.is_running) for one in told] == [
        ("97110", 135, 2, 15, False),
        ("97140", 61, 1, 1, True),
    ]


def test_what_crosses_is_the_same_patient_or_the_same_hands_one_to_one() -> None:
    one = stretch(1, 0, None)
    assert one.crosses(stretch(2, 0, None, "97140"))
    assert not one.crosses(stretch(2, 0, None, "97150", beside=True))
    other_patient = Stretch(2, 2, 1, "97140", Who.THERAPIST, BEGIN)
    other_hands = Stretch(2, 2, 1, "97140", Who.ASSISTANT, BEGIN)
    assert one.crosses(other_patient)
    assert not one.crosses(other_hands)
