"""A visit by the clock: totals, gaps, overlaps, and what a block more or less changes."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.domain.clock_blocks import LAST_MINUTE, Block, BlockError, Who, blocks_of
from clinic_app.domain.visit import Discipline, Rendering, ServiceLine, Visit
from clinic_app.domain.visit_clock import (
    VisitClock,
    clock_of,
    separate_words,
    trimmed,
    with_added,
    with_changed,
    with_removed,
)

A = Who.ASSISTANT
CODES = ("97110", "97140", "97530", "G0283")


def _beside(code: str) -> bool:
    return code == "G0283"


def _visit(*blocks: tuple[str, int, int]) -> Visit:
    visit = Visit(discipline=Discipline.PT)
    for code, start, end in blocks:
        visit, _ = with_added(visit, code, Block(start, end))
    return visit


def test_minutes_total_start_and_end_follow_from_the_blocks() -> None:
    visit = _visit(("97110", 542, 575), ("97140", 575, 582))
    assert [(line.code, line.minutes) for line in visit.lines or ()] == [("97110", 33), ("97140", 7)]
    assert (visit.started, visit.ended, visit.total_treatment_minutes) == (time(9, 2), time(9, 42), 40)


def test_a_second_block_of_a_code_goes_on_its_line() -> None:
    visit = _visit(("97110", 540, 555), ("97140", 555, 570), ("97110", 570, 580))
    assert [(line.code, line.minutes) for line in visit.lines or ()] == [("97110", 25), ("97140", 15)]
    assert clock_of(visit).overlaps() == ()


def test_a_typed_total_stays() -> None:
    typed = replace(_visit(("97110", 540, 570)), total_treatment_minutes=45, started=time(8, 55))
    visit, _ = with_added(typed, "97140", Block(570, 580))
    assert (visit.total_treatment_minutes, visit.started, visit.ended) == (45, time(8, 55), time(9, 40))


def test_a_visit_may_mix_times_and_minutes() -> None:
    visit, _ = with_added(Visit(lines=(ServiceLine("97140", minutes=8),)), "97110", Block(540, 570))
    assert visit.total_treatment_minutes == 38
    visit, _ = with_added(Visit(lines=(ServiceLine("97140"),)), "97110", Block(540, 570))
    assert visit.total_treatment_minutes is None


def test_a_modality_beside_exercise_is_no_overlap_and_counts_the_minute_once() -> None:
    visit = _visit(("97110", 540, 570), ("G0283", 555, 575))
    clock = clock_of(visit, _beside)
    assert (clock.overlaps(), clock.treated) == ((), 35)


def test_two_codes_in_one_minute_overlap() -> None:
    (found,) = clock_of(_visit(("97110", 540, 570), ("97140", 560, 580))).overlaps()
    assert (found.first.code, found.second.code, found.start, found.end) == ("97110", "97140", 560, 570)


def test_gaps_are_what_no_block_covers() -> None:
    visit = _visit(("97110", 540, 555), ("97140", 560, 570), ("97530", 565, 580), ("G0283", 590, 600))
    assert clock_of(visit, _beside).gaps() == ((555, 560), (580, 590))
    assert VisitClock().gaps() == ()


def test_the_assistants_share_of_a_code_goes_to_the_line_with_the_assistants_modifier() -> None:
    lines = (ServiceLine("97110", modifiers=("GP",)), ServiceLine("97110", modifiers=("GP", "CQ")))
    visit, index = with_added(Visit(lines=lines), "97110", Block(540, 555, A))
    assert index == 1
    _, index = with_added(visit, "97110", Block(555, 570))
    assert index == 0


def test_an_assistant_of_occupational_therapy_is_named_as_such() -> None:
    visit, _ = with_added(Visit(discipline=Discipline.OT), "97530", Block(540, 555, A))
    assert (visit.lines or ())[0].performer == "OTA"
    cota = Visit(rendering=Rendering(credential="COTA"))
    assert (with_added(cota, "97530", Block(540, 555, A))[0].lines or ())[0].performer == "COTA"


def test_a_block_without_a_code_is_refused() -> None:
    with pytest.raises(BlockError, match="needs the code"):
        with_added(Visit(), " ", Block(540, 555))


def test_changing_and_removing_blocks() -> None:
    visit = with_changed(_visit(("97110", 540, 555)), 0, 0, Block(540, 560, A))
    assert ((visit.lines or ())[0].minutes, visit.total_treatment_minutes, visit.ended) == (20, 20, time(9, 20))
    emptied = with_removed(visit, 0, 0)
    line = (emptied.lines or ())[0]
    assert (line.start, line.minutes, emptied.total_treatment_minutes) == (None, None, None)


def test_separate_intervals_are_stated_from_the_blocks() -> None:
    visit = _visit(("97530", 630, 645), ("97140", 645, 660))
    assert separate_words(visit, 0, 1) == "97530 10:30-10:45, apart from 97140 10:45-11:00"
    assert separate_words(_visit(("97530", 630, 646), ("97140", 645, 660)), 0, 1) is None
    untimed = replace(visit, lines=(*(visit.lines or ()), ServiceLine("97110", minutes=8)))
    assert separate_words(untimed, 0, 2) is None


def test_trimming_leaves_what_lies_before_or_after() -> None:
    one = Block(540, 570)
    assert list(trimmed(one, Block(560, 580))) == [Block(540, 560)]
    assert list(trimmed(one, Block(550, 555))) == [Block(540, 550), Block(555, 570)]
    assert list(trimmed(one, Block(530, 580))) == []


_TYPED = st.tuples(
    st.sampled_from(CODES), st.integers(0, LAST_MINUTE), st.integers(0, LAST_MINUTE), st.sampled_from(list(Who))
)


@given(st.lists(_TYPED, max_size=8))
def test_whatever_is_typed_the_totals_stay_within_the_clock(typed: list[tuple[str, int, int, Who]]) -> None:
    visit = Visit()
    for code, start, end, who in typed:
        with suppress(BlockError):
            visit, _ = with_added(visit, code, Block(start, end, who))
    clock = clock_of(visit, _beside)
    assert clock.treated == visit.total_treatment_minutes
    if clock.start is not None and clock.end is not None and clock.treated is not None:
        gaps = sum(end - start for start, end in clock.gaps())
        assert clock.treated + gaps == clock.end - clock.start
        assert {one.line for one in clock.blocks} == {n for n, line in enumerate(visit.lines or ()) if blocks_of(line)}
