"""Each code by its own midpoint."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.counting import DisciplineCount, units_by_line
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, MODIFIERS, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.unit_explanation import minutes_in_words, units_in_words
from clinic_app.domain.units import CodeCount
from clinic_app.rules.units.recounting import (
    counts_by_midpoint,
    differs,
    place_of_excess,
    place_of_lack,
    recounts,
    without_minutes,
)

_TITLE = "Recount units"


@rule(
    "UNIT-AMA-PERCODE",
    Severity.ERROR,
    basis='CPT code book, introduction, "Time"; CPT Assistant, December 2003',
    payers=counts_by_midpoint,
    when=differs,
    reads=CODES | MODIFIERS | TIME | HISTORY,
)
def unit_ama_percode(claim: Claim) -> Iterator[Outcome]:
    """More units of a timed code are billed than its own minutes earn.

    Why: this payer counts each code by itself (the midpoint rule of CPT, also called the rule of eights): a unit
    counts once more than half its time has passed. A 15-minute unit counts from 8 minutes on, then from 23, from 38.
    Minutes left over from different codes are never added together. Fewer units than earned are only noted: that is
    money left.

    What to do: recount the units of the code.
    """
    for one in claim.day_count.disciplines:
        if one.day.unknown_pooled and any(one.billed_here.values()):
            yield NotJudged(without_minutes(one))
        for count in one.day.pooled:
            if count.code not in one.day.unknown_pooled:
                yield from _judged(claim, one, count)


def _judged(claim: Claim, one: DisciplineCount, count: CodeCount) -> Iterator[Problem]:
    billed_here, billed = one.billed_here.get(count.code, 0), one.billed.get(count.code, 0)
    here = one.here.count_of(count.code)
    if here is None:
        return
    codes = frozenset({count.code})
    if billed > count.units and billed_here > here.units:
        if count.timing.add_on is None or not here.units:  # else UNIT-ADDON-BASE names the add-on
            yield Problem(
                place_of_excess(one, one.day, codes), _message(here, billed_here), recounts(claim, one, _TITLE, codes)
            )
    elif billed < count.units and billed_here < sum(units_by_line(one.day, codes).values()):
        yield Problem(
            place_of_lack(one, one.day, codes),
            f"{_message(count, billed).removesuffix('.')}: money is left.",
            recounts(claim, one, _TITLE, codes, adding=True),
            Severity.INFO,
        )


def _message(count: CodeCount, billed: int) -> str:
    verb = "is" if billed <= 1 else "are"
    units = units_in_words(billed).capitalize()
    return f"{units} of {count.code} {verb} billed, its {minutes_in_words(count.minutes)} earn {count.units or 'none'}."
