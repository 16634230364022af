"""What the timeline draws: rows, lanes, clashes and words, for any visit."""

from __future__ import annotations

from contextlib import suppress
from itertools import combinations, pairwise, product

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from clinic_app.domain.clock_blocks import LAST_MINUTE, Block, BlockError, Who
from clinic_app.domain.visit import Visit
from clinic_app.domain.visit_clock import clock_of, with_added
from clinic_app.ui.theme import Look
from clinic_app.ui.timeline import Edge, Timeline, moved
from clinic_app.ui.timeline_model import Row, TimelineModel, block_words, stretches_of_others, timeline_model
from clinic_app.ui.timeline_painter import TimelineGeometry, packed
from tests import strategies

A, B = Who.ASSISTANT, Who.TOGETHER
COLOURS = {"97110": 0, "97140": 1, "97530": 2}


def _beside(code: str) -> bool:
    return code == "G0283"


def _model(*blocks: tuple[str, int, int, Who], others: tuple[tuple[int, int, Who], ...] = ()) -> TimelineModel:
    visit = Visit()
    for code, start, end, who in blocks:
        with suppress(BlockError):
            visit, _ = with_added(visit, code, Block(start, end, who))
    return timeline_model(clock_of(visit, _beside), COLOURS, others)


T = Who.THERAPIST


def test_a_block_is_told_in_words() -> None:
    assert block_words("97110", Block(542, 557, A)) == "97110, 09:02 to 09:17, 15 minutes, assistant"
    assert block_words("97110", Block(542, 543, T)) == "97110, 09:02 to 09:03, 1 minute, therapist"


def test_a_row_is_drawn_only_where_somebody_stands_on_it() -> None:
    assert _model(("97110", 540, 555, T)).rows == (Row.THERAPIST,)
    assert _model(("97110", 540, 555, A)).rows == (Row.THERAPIST, Row.ASSISTANT)
    assert _model(("97110", 540, 555, T), ("G0283", 540, 555, T)).rows == (Row.THERAPIST, Row.BESIDE)
    assert _model() == TimelineModel()


def test_minutes_together_stand_on_both_rows() -> None:
    (one,) = _model(("97110", 540, 555, B)).blocks
    assert (one.first, one.last) == (Row.THERAPIST, Row.ASSISTANT)


def test_the_drawing_reaches_over_whole_quarter_hours() -> None:
    model = _model(("97110", 542, 640, T))
    assert (model.start, model.end) == (540, 645)


def test_overlaps_with_other_patients_leave_the_assistants_minutes_out() -> None:
    mine = (("97110", 540, 555, T), ("97140", 555, 570, A))
    model = _model(*mine, others=((550, 560, T), (545, 550, A), (700, 720, T)))
    assert [(one.start, one.end, one.with_others) for one in model.clashes] == [(550, 555, True)]
    assert model.others == ((550, 560), (545, 550))


def test_every_block_gap_and_clash_is_said_in_words() -> None:
    text = _model(("97110", 540, 555, T), ("97140", 550, 560, T), ("97530", 570, 580, A)).text()
    for words in ("97110, 09:00 to 09:15", "overlap 5 min", "Gap from 09:20 to 09:30"):
        assert words in text


_BLOCKS = st.tuples(
    st.sampled_from([*COLOURS, "G0283", "97112", "97116"]),
    st.integers(0, LAST_MINUTE),
    st.integers(0, LAST_MINUTE),
    st.sampled_from(list(Who)),
)


@given(st.lists(_BLOCKS, max_size=8))
def test_no_two_blocks_are_drawn_over_each_other(blocks: list[tuple[str, int, int, Who]]) -> None:
    model = _model(*blocks)
    geometry = TimelineGeometry(model, 20_000, Look())
    for one, other in combinations(model.blocks, 2):
        shares = one.start < other.end and other.start < one.end
        rows = one.first <= other.last and other.first <= one.last
        if shares and rows:
            for first, second in product(geometry.block_rects(one), geometry.block_rects(other)):
                meeting = first.intersected(second)
                assert meeting.height() < 0.01 or meeting.width() < 0.01


@given(strategies.visits())
def test_any_visit_of_the_notation_has_a_timeline(visit: Visit) -> None:
    model = timeline_model(clock_of(visit), {}, stretches_of_others((visit,)))
    assert len(model.text()) >= len(model.blocks)
    assert model.end - model.start >= 60


@given(st.lists(st.tuples(st.floats(0, 500), st.floats(1, 120)), max_size=8))
def test_words_never_stand_over_each_other(words: list[tuple[float, float]]) -> None:
    words.sort()
    lefts = packed([middle for middle, _ in words], [width for _, width in words], 0, 500)
    if lefts is not None:
        spans = [(left, left + width) for left, (_, width) in zip(lefts, words, strict=True)]
        assert all(one[1] < other[0] + 0.01 for one, other in pairwise(spans))
        assert all(left >= -0.01 and right <= 500.001 for left, right in spans)
    else:
        assert sum(width for _, width in words) + 10 * (len(words) - 1) > 499


@given(
    st.lists(st.integers(0, LAST_MINUTE), min_size=2, max_size=2, unique=True).map(sorted),
    st.sampled_from(list(Edge)),
    st.integers(-2000, 2000),
)
def test_a_moved_block_stays_within_the_day_and_keeps_a_minute(span: list[int], edge: Edge, by: int) -> None:
    start, end = moved(span[0], span[1], edge, by)
    assert 0 <= start < end <= LAST_MINUTE
    assert edge is not Edge.WHOLE or end - start == span[1] - span[0]


def test_an_empty_timeline_draws_nothing_and_takes_no_key(qtbot: QtBot) -> None:
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.show()
    timeline.grab()
    assert timeline.words() == "Timeline of the visit, no block"
