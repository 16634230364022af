"""What two checks say differently: each kind of change, and nothing twice."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from clinic_app.checker.differing import Change, changes_between
from clinic_app.domain.judgement import Said, Standing

PAIR = Said("NCCI-IND1", "error", ("lines", 1, "modifiers"), "97110 is denied beside 97112.", "NCCI 2024Q3")
UNKNOWN = Said("UNIT-MUE", "", (), "no daily ceiling is known for 97116", "", Standing.NOT_CHECKED)


def kinds(before: list[Said], after: list[Said]) -> list[Change]:
    return [one.change for one in changes_between(before, after)]


def test_what_came_and_what_went() -> None:
    assert kinds([], [PAIR]) == [Change.NEW]
    assert kinds([PAIR], []) == [Change.CLEARED]
    assert kinds([PAIR], [PAIR]) == []


def test_what_is_said_otherwise_at_the_same_place() -> None:
    (one,) = changes_between([PAIR], [replace(PAIR, severity="warning")])
    assert (one.change, one.before, one.after) == (Change.CHANGED, PAIR, replace(PAIR, severity="warning"))
    assert kinds([PAIR], [replace(PAIR, message="97112 is denied beside 97110.")]) == [Change.CHANGED]
    assert kinds([PAIR], [replace(PAIR, standing=Standing.ACCEPTED)]) == [Change.CHANGED]
    assert kinds([PAIR], [replace(PAIR, basis="CPM ch. 5")]) == [Change.CHANGED]


def test_only_another_edition_is_named() -> None:
    assert kinds([PAIR], [replace(PAIR, basis="NCCI 2026Q4")]) == [Change.EDITION]
    older, newer = (replace(PAIR, message=f"97110 is denied (edition {name}).") for name in ("2024Q3", "2026Q4"))
    assert kinds([older], [newer]) == [Change.EDITION]


def test_the_same_finding_at_another_place_changed_and_is_not_gone_and_new() -> None:
    assert kinds([PAIR], [replace(PAIR, at=("lines", 0, "modifiers"))]) == [Change.CHANGED]


def test_checks_that_come_and_go_are_no_findings() -> None:
    assert kinds([], [UNKNOWN]) == [Change.UNCHECKED]
    assert kinds([UNKNOWN], []) == [Change.CHECKED]
    assert kinds([UNKNOWN], [PAIR]) == [Change.NEW, Change.CHECKED]
    other = replace(UNKNOWN, message="no daily ceiling is known for 97112")
    assert kinds([UNKNOWN, other], [other]) == [Change.CHECKED]


def test_the_same_said_twice_and_then_once_is_one_cleared() -> None:
    assert kinds([PAIR, PAIR], [PAIR]) == [Change.CLEARED]


_SAID = st.builds(
    Said,
    st.sampled_from(["A-1", "B-2", "C-3"]),
    st.sampled_from(["error", "warning", "info"]),
    st.sampled_from([("lines", 0), ("lines", 1), ("diagnoses", 0)]),
    st.sampled_from(["one", "two", "three"]),
    st.sampled_from(["NCCI 2024Q3", "NCCI 2026Q4"]),
    st.sampled_from(list(Standing)),
)


@given(st.lists(_SAID, max_size=8), st.lists(_SAID, max_size=8))
def test_every_change_accounts_for_what_is_said(before: list[Said], after: list[Said]) -> None:
    changes = changes_between(before, after)
    gone = [one.before for one in changes if one.before is not None]
    come = [one.after for one in changes if one.after is not None]
    assert sorted(map(repr, (*before, *come))) == sorted(map(repr, (*after, *gone)))


@given(st.lists(_SAID, max_size=8))
def test_nothing_changes_between_a_check_and_itself_in_another_order(said: list[Said]) -> None:
    assert changes_between(said, list(reversed(said))) == ()
