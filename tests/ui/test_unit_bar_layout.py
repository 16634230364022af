"""Every minute lies where the counting rule puts it."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from clinic_app.ui.theme import Look
from clinic_app.ui.unit_bar_layout import BarSegment, CountingRule, UnitBarModel, bar_rows, pieces, ticks
from clinic_app.ui.unit_bar_painter import RowPainter, RowPlace
from tests.ui.sample_visit import FORTY_MINUTES, LONG_DAY, MIDPOINT

segments = st.lists(st.integers(1, 130), min_size=1, max_size=6).map(
    lambda minutes: tuple(
        BarSegment(f"9711{place}", amount, amount // 15, amount % 15, colour=place)
        for place, amount in enumerate(minutes)
    )
)


def pooled(parts: tuple[BarSegment, ...]) -> UnitBarModel:
    total = sum(part.minutes for part in parts)
    return UnitBarModel(parts, total, (total + 7) // 15)


def test_whole_quarters_come_first_and_leftovers_follow_in_line_order() -> None:
    drawn = [(piece.segment.code, piece.start, piece.end, piece.whole) for piece in pieces(FORTY_MINUTES.segments)]
    assert drawn == [
        ("97110", 0, 15, True),
        ("97110", 15, 30, True),
        ("97110", 30, 33, False),
        ("97140", 33, 40, False),
    ]


@given(segments)
def test_no_minute_is_lost_and_none_is_drawn_twice(parts: tuple[BarSegment, ...]) -> None:
    drawn = pieces(parts)
    assert sum(piece.minutes for piece in drawn) == sum(part.minutes for part in parts)
    assert all(before.end == after.start for before, after in pairwise(drawn))


@given(segments)
def test_no_piece_spans_two_cells(parts: tuple[BarSegment, ...]) -> None:
    assert all(piece.start // 15 == (piece.end - 1) // 15 for piece in pieces(parts))


@given(segments)
def test_rows_together_hold_every_piece_and_the_next_unit(parts: tuple[BarSegment, ...]) -> None:
    model = pooled(parts)
    rows = bar_rows(model)
    assert tuple(piece for row in rows for piece in row.pieces) == pieces(parts)
    assert sum(row.next_cell is not None for row in rows) == 1
    assert all(row.cells >= 2 for row in rows)


@pytest.mark.parametrize(("units", "rows", "cells"), [(0, 1, 4), (3, 1, 4), (7, 1, 8), (8, 2, 5), (16, 2, 9)])
def test_one_row_holds_four_to_eight_cells_then_there_are_two(units: int, rows: int, cells: int) -> None:
    parts = (BarSegment("97110", units * 15, units, 0),)
    drawn = bar_rows(UnitBarModel(parts, units * 15, units))
    assert (len(drawn), drawn[0].cells) == (rows, cells)


def test_the_total_of_two_rows_lies_in_the_second() -> None:
    rows = bar_rows(LONG_DAY)
    assert rows[1].start < LONG_DAY.total <= rows[1].start + rows[1].cells * 15
    assert rows[1].next_cell == 5


def test_ticks_stand_where_a_unit_is_reached() -> None:
    assert ticks(bar_rows(FORTY_MINUTES)[0]) == (8, 23, 38, 53)


def test_an_hour_code_is_reached_past_its_middle() -> None:
    hour = BarSegment("96125", 40, 0, 40, leftover_wins=True, unit_minutes=60)
    row = bar_rows(UnitBarModel((hour,), 40, 1, rule=CountingRule.AMA))[0]
    assert ticks(row)[:2] == (31, 91)
    assert row.to_next == 51


def test_the_midpoint_rule_draws_a_bar_for_each_code_to_one_scale() -> None:
    rows = bar_rows(MIDPOINT)
    assert [(row.code, row.units, row.to_next) for row in rows] == [("97110", 2, 5), ("97140", 0, 1), ("97530", 2, 15)]
    assert len({row.cells for row in rows}) == 1


def test_positions_follow_the_formula() -> None:
    row = bar_rows(FORTY_MINUTES)[0]
    geometry = RowPainter(None, row, RowPlace(QRectF(0, 0, 612, 76), 16, 36), Look())
    per_minute = (612 - 3 * 4) / 60
    assert geometry.minute_x(33) == pytest.approx(33 * per_minute + 2 * 4)
    assert geometry.minute_x(60) == pytest.approx(612)
    winner = geometry.piece_rect(row.pieces[-1])
    assert (winner.left(), winner.right()) == pytest.approx((33 * per_minute + 8, 40 * per_minute + 8))
