"""Sessions of one day are counted together."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.counting import DisciplineCount
from clinic_app.checker.findings import Edit, Fix, NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, MODIFIERS, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.payer import UnitRule
from clinic_app.domain.unit_explanation import carried, minutes_in_words, units_in_words
from clinic_app.domain.units import CodeCount, UnitAllocation
from clinic_app.domain.visit import Place
from clinic_app.rules.units.recounting import without_minutes


def _another_visit(claim: Claim) -> bool:
    history = claim.visit.history
    return history is not None and bool(history.same_day) and claim.payer.unit_rule is not None


@rule(
    "UNIT-PER-DAY",
    Severity.ERROR,
    basis="CPM ch. 5 §20.2.C; BPM ch. 15 §220.1.2.A",
    when=_another_visit,
    trigger=Trigger(given=("history.same_day",)),
    reads=CODES | MODIFIERS | TIME | HISTORY,
)
def unit_per_day(claim: Claim) -> Iterator[Outcome]:
    """Two visits of a day bill more timed units than the day's minutes carry together.

    Why: the sessions of one discipline on one date are one pool; split sessions must not raise the total. Different
    disciplines are counted apart. Where each code is counted by itself this only warns, as CPT does not speak of two
    sessions.

    What to do: count the day as one, and take the units too many off one of the visits.
    """
    for one in claim.day_count.disciplines:
        if not one.has_other_visits:
            continue
        if not one.day.pool_is_complete:
            yield NotJudged(f"{without_minutes(one)} together with the day's other visits")
        elif one.rule is UnitRule.CMS:
            yield from _by_total(one)
        else:
            yield from _by_code(one)


def _by_total(one: DisciplineCount) -> Iterator[Problem]:
    billed, billed_here = one.pooled_billed, one.pooled_billed_here
    allowed = one.day.pool_units
    if billed <= allowed or not billed_here or billed_here > one.here.pool_units:
        return  # within the day's minutes, or UNIT-CMS-TOTAL speaks
    if sum([min(_pooled_units(one, number), visit.pool_units) for number, visit in enumerate(one.visits)]) <= allowed:
        return  # another visit bills too many by itself; that is said there
    place, fixes = _taking_off(one, billed - allowed, one.day.pooled)
    message = f"{units_in_words(billed)} are billed over the day's visits, {carried(one.day.pool_minutes)} together."
    yield Problem(place, message, fixes)


def _pooled_units(one: DisciplineCount, number: int) -> int:
    """Units that one of the day's visits bills of quarter-hour codes; visits as in `one.visits`."""
    visit = list(dict.fromkeys([line.visit for line in one.lines]))[number]
    pooled = {count.code for count in one.day.pooled}
    return sum(
        [
            units
            for line, service, units in zip(one.lines, one.services, one.filled, strict=True)
            if line.visit == visit and service.timing.family in pooled
        ]
    )


def _by_code(one: DisciplineCount) -> Iterator[Problem]:
    for count in one.day.pooled:
        billed, billed_here = one.billed.get(count.code, 0), one.billed_here.get(count.code, 0)
        here = one.here.count_of(count.code)
        if here is None or not billed_here or billed <= count.units or billed_here > here.units:
            continue
        if sum([_units_of(visit, count.code) for visit in one.visits]) <= count.units:
            continue
        place, fixes = _taking_off(one, billed - count.units, (count,))
        message = (
            f"{units_in_words(billed)} of {count.code} are billed over the day's visits, "
            f"{minutes_in_words(count.minutes)} together earn {count.units or 'none'}."
        )
        yield Problem(place, message, fixes, Severity.WARNING)


def _units_of(visit: UnitAllocation, code: str) -> int:
    count = visit.count_of(code)
    return 0 if count is None else count.units


def _taking_off(one: DisciplineCount, excess: int, counts: tuple[CodeCount, ...]) -> tuple[Place, tuple[Fix, ...]]:
    """Take units off this visit's lines, from those with the least claim to them."""
    codes = {count.code for count in counts}
    lines = [
        (line, units)
        for line, service, units in zip(one.lines, one.services, one.filled, strict=True)
        if not line.elsewhere and service.timing.family in codes and units
    ]
    lines.sort(key=lambda entry: ((entry[0].minutes or 0) - 15 * entry[1], entry[0].index))
    edits = []
    left = excess
    for line, units in lines:
        taken = min(units, left)
        left -= taken
        if taken:
            edits.append(Edit(("lines", line.index, "units"), units - taken))
    title = f"Take {units_in_words(excess)} off this visit"
    return ("lines", lines[0][0].index, "units"), (Fix(title, tuple(edits)),) if not left else ()
