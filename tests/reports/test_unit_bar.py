import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.reports.claim_summary import CodeMinutes, UnitCount
from clinic_app.reports.unit_bar import _strips, bar_height
from tests.reports.sample_claims import MIDPOINT, UNITS


def code_of(number: int, minutes: int, *, takes_unit: bool) -> CodeMinutes:
    return CodeMinutes(f"97{number:03d}", minutes, minutes // 15, minutes % 15, takes_unit)


CODES = st.lists(st.tuples(st.integers(0, 70), st.booleans()), max_size=6).map(
    lambda rows: tuple(code_of(i, minutes, takes_unit=takes) for i, (minutes, takes) in enumerate(rows))
)


@given(CODES, st.booleans())
def test_every_minute_is_drawn_once(codes: tuple[CodeMinutes, ...], pooled: bool) -> None:
    count = UnitCount(0, 0, 0, pooled=pooled, codes=codes)
    strips = _strips(count)
    if strips:
        drawn = [piece for strip in strips for piece in strip.pieces]
        assert sum(piece.minutes for piece in drawn) == sum(code.minutes for code in codes)
        assert all((piece.start // 15) == (piece.end - 1) // 15 for piece in drawn)
        assert bar_height(count) > 0


def test_a_visit_of_ordinary_length_is_one_strip() -> None:
    assert len(_strips(UNITS)) == 1


def test_each_code_has_its_own_strip_under_the_midpoint_rule() -> None:
    assert MIDPOINT.units is not None
    assert [strip.caption for strip in _strips(MIDPOINT.units)] == ["97110", "97140", "97530"]


@pytest.mark.parametrize("minutes", [0, -5, 10**9])
def test_minutes_that_cannot_be_drawn_leave_the_bar_out(minutes: int) -> None:
    count = UnitCount(0, 0, 0, codes=(CodeMinutes("97110", minutes, 0, minutes),))
    assert bar_height(count) == 0
