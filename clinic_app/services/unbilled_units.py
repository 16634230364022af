"""Units that the minutes would carry by the payer's rule and that are not billed: counted by the checker's own counter.

Only quarter-hour codes are looked at. A day of a patient in a discipline is one pool (CPM ch. 5 §20.2.C). A day is left
out, and said to be, while minutes or units are missing or nobody has said how the payer counts. A payer's daily cap
bounds what could be billed. It is a question, not a finding: a clinician may have good reason to bill less.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from clinic_app.codebook.procedures import ProcedureTable
from clinic_app.domain.code_timing import CodeTiming, TimingKind, timing_of
from clinic_app.domain.payer import PayerProfile, UnitRule
from clinic_app.domain.units import TimedService, allocate
from clinic_app.store.figures import TimedVisit

_UNTOLD = "?"


@dataclass(frozen=True, slots=True)
class Unbilled:
    """`units` over these visits; `by_clinician` parts them. `looked_at` visits were counted, others left out."""

    units: int = 0
    visit_ids: tuple[int, ...] = ()
    by_clinician: Mapping[int, int] | None = None
    left_out: int = 0
    looked_at: int = 0


class TimedSum(NamedTuple):
    """Minutes and units of lines that are billed with both; `untold` lines lack one and are in neither."""

    minutes: int
    units: int
    untold: int


def timed_sums(visits: Iterable[TimedVisit]) -> dict[int, TimedSum]:
    """Minutes against units by clinician."""
    sums: dict[int, TimedSum] = {}
    for (provider_id, lines), times in Counter((visit.provider_id, visit.lines) for visit in visits).items():
        more, known = _sum_of(lines), sums.get(provider_id, _NOTHING)
        sums[provider_id] = TimedSum(*(one + times * other for one, other in zip(known, more, strict=True)))
    return sums


_NOTHING = TimedSum(0, 0, 0)


@lru_cache(maxsize=50_000)
def _sum_of(lines: str) -> TimedSum:
    found = _NOTHING
    for line in lines.split(";"):
        _code, minutes, units = line.rsplit(" ", 2)
        if units == "0":
            continue  # not billed on purpose
        if _UNTOLD in {minutes, units}:
            found = found._replace(untold=found.untold + 1)
        else:
            found = TimedSum(found.minutes + int(minutes), found.units + int(units), found.untold)
    return found


def pooled_codes(procedures: ProcedureTable) -> tuple[str, ...]:
    """The quarter-hour codes, whose minutes pool."""
    return tuple(sorted(one.code for one in procedures if timing_of(one).kind is TimingKind.POOLED))


def unbilled_units(
    visits: Iterable[TimedVisit], profiles: Mapping[str, PayerProfile], procedures: ProcedureTable
) -> Unbilled:
    """What the visits could bill beyond what they do."""
    timings = {one.code: timing_of(one) for one in procedures}
    days: dict[tuple[int, str, str, str], list[TimedVisit]] = {}
    for visit in visits:
        days.setdefault((visit.patient_id, visit.day, visit.discipline, visit.payer), []).append(visit)
    counter = _Counter(timings)
    units, left_out, looked_at = 0, 0, 0
    ids: list[int] = []
    by_clinician: dict[int, int] = {}
    for (_patient, _day, _discipline, payer), together in days.items():
        profile = profiles.get(payer)
        lines = together[0].lines if len(together) == 1 else ";".join(one.lines for one in together)
        more = None
        if profile is not None and profile.unit_rule is not None:
            more = counter.unbilled(lines, profile.unit_rule, profile.daily_unit_cap)
        if more is None:
            left_out += len(together)
            continue
        looked_at += len(together)
        if more > 0:
            units += more
            ids.append(together[0].visit_id)
            clinician = together[0].provider_id
            by_clinician[clinician] = by_clinician.get(clinician, 0) + more
    return Unbilled(units, tuple(sorted(ids, reverse=True)), by_clinician, left_out, looked_at)


class _Counter:
    """Counts lines as `Figures.timed_visits` tells them; the same lines are counted once."""

    def __init__(self, timings: Mapping[str, CodeTiming]) -> None:
        self._timings = timings
        self.unbilled = lru_cache(maxsize=50_000)(self._unbilled)

    def _unbilled(self, lines: str, rule: UnitRule, cap: int | None) -> int | None:
        services, billed = [], 0
        for place, line in enumerate(lines.split(";")):
            code, minutes, units = line.rsplit(" ", 2)
            if _UNTOLD in {minutes, units}:
                return None
            billed += int(units)
            services.append(TimedService(place, code, int(minutes), self._timings[code]))
        carried = allocate(services, rule).pool_units
        return max(0, (carried if cap is None else min(carried, cap)) - billed)
