"""Treatment by two therapists, by the clock."""

from __future__ import annotations

from datetime import time
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from clinic_app.checker.findings import CheckResult
from clinic_app.codebook.codebook import Codebook
from clinic_app.rules.staff.staff_cotreat import staff_cotreat
from tests.rules.judging import judged


def clock(minute: int) -> time:
    return time(minute // 60, minute % 60)


def line(code: str, start: int, span: int, minutes: int | None = None) -> dict[str, Any]:
    return {
        "code": code,
        "minutes": span if minutes is None else minutes,
        "start": clock(start),
        "end": clock(start + span),
    }


def together(codebook: Codebook, pt: dict[str, Any], ot: dict[str, Any]) -> CheckResult:
    return judged(
        codebook,
        (staff_cotreat,),
        discipline="PT",
        lines=[pt],
        history={"same_day": [{"discipline": "OT", "lines": [ot]}]},
    )


@given(
    start=st.integers(480, 900), span=st.integers(1, 120), other=st.integers(480, 900), other_span=st.integers(1, 120)
)
def test_two_full_sessions_fire_just_when_they_overlap(
    codebook: Codebook, start: int, span: int, other: int, other_span: int
) -> None:
    result = together(codebook, line("97110", start, span), line("97530", other, other_span))
    overlap = min(start + span, other + other_span) - max(start, other)
    assert bool(result.findings) is (overlap > 0)


@given(minutes=st.integers(0, 60), others=st.integers(0, 60))
def test_shares_of_one_hour_fire_just_when_they_add_up_to_more(codebook: Codebook, minutes: int, others: int) -> None:
    result = together(codebook, line("97110", 600, 60, minutes), line("97530", 600, 60, others))
    assert bool(result.findings) is (minutes + others > 60)


def test_a_therapists_own_overlap_is_another_rules(codebook: Codebook) -> None:
    result = judged(
        codebook,
        (staff_cotreat,),
        lines=[{**line("97110", 600, 30), "performer": "PT"}, {**line("97140", 610, 30), "performer": "PT"}],
    )
    assert result.findings == ()


def test_lines_that_are_not_billed_take_no_part(codebook: Codebook) -> None:
    unbilled = {**line("97530", 600, 30), "units": 0}
    assert together(codebook, line("97110", 600, 30), unbilled).findings == ()
    assert together(codebook, unbilled, line("97110", 600, 30)).findings == ()
