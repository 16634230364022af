"""Minutes entered by hand: whose they are, what follows, and what cannot be."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.domain.clock_blocks import Block, Who
from clinic_app.domain.treatment_entry import Parts, parts_of, with_entry, with_measured
from clinic_app.domain.visit import ServiceLine, Visit

T, A = Who.THERAPIST, Who.ASSISTANT


def entered(*entries: tuple[str, int, Who], visit: Visit | None = None) -> Visit:
    visit = visit or Visit()
    for code, minutes, who in entries:
        visit, _ = with_entry(visit, code, minutes, who, 50)
    return visit


def test_a_code_gets_a_line_and_the_total_follows() -> None:
    visit = entered(("97110", 23, T), (" 97140 ", 15, T))
    assert [(one.code, one.minutes) for one in visit.lines or ()] == [("97110", 23), ("97140", 15)]
    assert visit.total_treatment_minutes == 38


def test_each_pair_of_hands_has_its_part_of_a_line() -> None:
    (line,) = entered(("97110", 15, T), ("97110", 8, A)).lines or ()
    assert (line.minutes, line.assistant_minutes, line.performer) == (23, 8, None)
    assert parts_of(line) == Parts(15, 8)
    (line,) = entered(("97110", 15, A)).lines or ()
    assert (line.minutes, line.assistant_minutes, line.performer) == (15, None, "PTA")
    (line,) = entered(("97110", 15, T), ("97110", 15, A), ("97110", 0, T)).lines or ()
    assert (line.minutes, line.performer) == (15, "PTA")
    (line,) = entered(("97110", 15, A), ("97110", 20, T), ("97110", 0, A)).lines or ()
    assert (line.minutes, line.assistant_minutes, line.performer) == (20, None, None)


@given(
    st.lists(st.tuples(st.sampled_from(["97110", "97140"]), st.integers(0, 60), st.sampled_from([T, A])), max_size=8)
)
def test_the_last_minutes_entered_for_a_pair_of_hands_are_its_minutes(entries: list[tuple[str, int, Who]]) -> None:
    visit = entered(*entries)
    wanted = {(code, who): minutes for code, minutes, who in entries}
    for line in visit.lines or ():
        parts = parts_of(line)
        assert (parts.therapist or 0) == wanted.get((line.code, T), 0)
        assert (parts.assistant or 0) == wanted.get((line.code, A), 0)
    assert (visit.total_treatment_minutes or 0) == sum(wanted.values())


def test_a_total_that_was_typed_stays() -> None:
    visit = entered(("97110", 23, T), visit=Visit(total_treatment_minutes=60))
    assert visit.total_treatment_minutes == 60


def test_a_line_by_the_clock_grows_and_shrinks_at_its_end() -> None:
    line = ServiceLine("97110", minutes=15, start=time(9, 0), end=time(9, 15))
    (longer,) = entered(("97110", 20, T), visit=Visit(lines=(line,))).lines or ()
    assert (longer.minutes, longer.end) == (20, time(9, 20))
    (shorter,) = entered(("97110", 5, T), visit=Visit(lines=(line,))).lines or ()
    assert (shorter.minutes, shorter.end) == (5, time(9, 5))
    for minutes, who in ((0, T), (10, A)):
        with pytest.raises(ValueError, match=r"Ctrl\+Shift\+T"):
            with_entry(Visit(lines=(line,)), "97110", minutes, who, 50)


def test_what_cannot_be_is_refused_in_words() -> None:
    for code, minutes, words in (
        ("", 5, "code first"),
        ("77", 5, "“77” is no procedure code"),
        ("97110", -1, "cannot be"),
        ("97110", 601, "cannot be"),
    ):
        with pytest.raises(ValueError, match=words):
            with_entry(Visit(), code, minutes, T, 50)
    with pytest.raises(ValueError, match="at most 1"):
        with_entry(entered(("97110", 5, T)), "97140", 5, T, 1)


def test_measured_blocks_stand_for_minutes_typed_before() -> None:
    visit = entered(("97110", 23, T), ("97140", 10, T))
    visit, index = with_measured(visit, "97110", [Block(540, 552), Block(560, 565)], 50)
    line = (visit.lines or ())[index]
    assert (line.minutes, line.start, line.end) == (17, time(9, 0), time(9, 25))
    assert visit.total_treatment_minutes == 27
