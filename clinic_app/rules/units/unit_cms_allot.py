"""Each timed code's share of the total."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.counting import DisciplineCount
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, MODIFIERS, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.period import since
from clinic_app.domain.unit_explanation import minutes_in_words, units_in_words
from clinic_app.domain.units import CodeCount
from clinic_app.rules.units.recounting import (
    counts_total_time,
    differs,
    nearest_choice,
    place_of_excess,
    recounts,
    without_minutes,
)

_TITLE = "Re-split"


@rule(
    "UNIT-CMS-ALLOT",
    Severity.ERROR,
    basis="CPM ch. 5 §20.2.C",
    effective=since(2000, 4, 1),
    payers=counts_total_time,
    when=differs,
    reads=CODES | MODIFIERS | TIME | HISTORY,
)
def unit_cms_allot(claim: Claim) -> Iterator[Outcome]:
    """The timed units are given to the wrong code.

    Why: each code keeps its whole quarter hours; units that remain go to the codes with the most minutes left over,
    one each. A code never gets more than one unit beyond its whole quarter hours. Where leftovers are equal, you
    choose. Reviewers compare the units of each code with its minutes.

    What to do: split the units anew.
    """
    for one in claim.day_count.disciplines:
        day = one.day
        if not day.pool_is_complete:
            if len(day.pooled) + len(day.unknown_pooled) > 1 and any(one.billed_here.values()):
                yield NotJudged(without_minutes(one))
        elif day.counts and one.pooled_by_line:
            yield from _judged(claim, one)


def _judged(claim: Claim, one: DisciplineCount) -> Iterator[Problem]:
    day = one.day
    billed = one.pooled_billed
    if billed > day.pool_units:
        return
    above = [count for count in day.pooled if _billed(one, count) > count.whole + 1]
    below = [count for count in day.pooled if _billed(one, count) < count.whole] if billed == day.pool_units else []
    if above or below:
        nearest = nearest_choice(one)
        message = _beyond(one, above[0]) if above else _short(one, below[0])
        yield Problem(place_of_excess(one, nearest), message, recounts(claim, one, _TITLE))
    elif billed == day.pool_units and not _is_allowed(one):
        nearest = nearest_choice(one)
        yield Problem(place_of_excess(one, nearest), _not_ranked(one), recounts(claim, one, _TITLE), Severity.WARNING)


def _billed(one: DisciplineCount, count: CodeCount) -> int:
    return one.billed.get(count.code, 0)


def _is_allowed(one: DisciplineCount) -> bool:
    """Whether the billed split is the ranked one, whichever way its ties are decided."""
    return all(
        _billed(one, count) == count.units or (count.tie and _billed(one, count) in {count.whole, count.whole + 1})
        for count in one.day.pooled
    )


def _beyond(one: DisciplineCount, count: CodeCount) -> str:
    billed = units_in_words(_billed(one, count)).capitalize()
    at_most = f"its {minutes_in_words(count.minutes)} can carry {count.whole + 1} at most"
    return f"{billed} of {count.code} billed, {at_most}."


def _short(one: DisciplineCount, count: CodeCount) -> str:
    whole = "1 whole quarter hour" if count.whole == 1 else f"{count.whole} whole quarter hours"
    billed = units_in_words(_billed(one, count)).capitalize()
    return f"{billed} of {count.code} billed, its {minutes_in_words(count.minutes)} hold {whole}."


def _not_ranked(one: DisciplineCount) -> str:
    given = [count for count in one.day.pooled if _billed(one, count) > count.units or (count.tie and not count.wins)]
    due = [count for count in one.day.pooled if _billed(one, count) < count.units]
    if not given or not due:
        return "The units that remain after whole quarter hours go to the codes with the most minutes left over."
    loser, winner = given[0], due[0]
    return (
        f"The leftover unit belongs to {winner.code} ({winner.left_over} minutes left over), "
        f"not to {loser.code} ({loser.left_over})."
    )
