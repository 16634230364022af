"""The minutes of all timed codes cap their units."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.counting import DisciplineCount
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, MODIFIERS, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.period import since
from clinic_app.domain.unit_explanation import carried, units_in_words
from clinic_app.domain.units import units_of_total
from clinic_app.rules.units.recounting import (
    codes_in_words,
    counts_total_time,
    differs,
    place_of_excess,
    place_of_lack,
    recounts,
    without_minutes,
)

_TITLE = "Recount units"
_LEAST_BILLABLE = 8


@rule(
    "UNIT-CMS-TOTAL",
    Severity.ERROR,
    basis="CPM ch. 5 §20.2.C",
    effective=since(2000, 4, 1),
    payers=counts_total_time,
    when=differs,
    reads=CODES | MODIFIERS | TIME | HISTORY,
)
def unit_cms_total(claim: Claim) -> Iterator[Outcome]:
    """More timed units are billed than the day's timed minutes carry.

    Why: this payer adds the one-on-one minutes of all 15-minute codes of a day and discipline. 8 minutes carry one
    unit, 23 two, 38 three, and so on by 15. Units beyond the total are taken back in a review. Fewer units than the
    minutes carry are only noted: that is money left.

    What to do: recount the units; whole quarter hours stay with their code, the largest leftovers get the rest.
    """
    for one in claim.day_count.disciplines:
        yield from _judged(claim, one)


def _judged(claim: Claim, one: DisciplineCount) -> Iterator[Outcome]:
    day = one.day
    if not day.pool_is_complete:
        if any(one.billed_here.values()):
            yield NotJudged(without_minutes(one))
        return
    if not day.counts or not one.pooled_by_line:
        return
    billed_here, billed = one.pooled_billed_here, one.pooled_billed
    if billed > day.pool_units and billed_here > one.here.pool_units:
        if day.pool_minutes >= _LEAST_BILLABLE:  # under 8 minutes UNIT-CMS-MIN8 speaks
            yield Problem(place_of_excess(one, day), _too_many(one, billed_here), recounts(claim, one, _TITLE))
    elif billed < day.pool_units and billed_here < sum(one.pooled_by_line.values()):
        yield Problem(
            place_of_lack(one, day),
            f"{_are_billed(one, billed)}, {carried(day.pool_minutes)}: money is left.",
            recounts(claim, one, _TITLE, adding=True),
            Severity.INFO,
        )


def _too_many(one: DisciplineCount, billed_here: int) -> str:
    minutes = one.here.pool_minutes
    message = f"{_are_billed(one, billed_here)}, {carried(minutes)}"
    if one.has_other_visits:
        day = one.day.pool_minutes
        return f"{message}; the whole day's {day} minutes carry {units_of_total(day)}."
    return f"{message}."


def _are_billed(one: DisciplineCount, billed: int) -> str:
    codes = [count.code for count in one.day.pooled]
    verb = "is" if billed <= 1 else "are"
    of_codes = codes_in_words(codes) if len(codes) <= 3 else "timed codes"
    return f"{units_in_words(billed).capitalize()} of {of_codes} {verb} billed"
