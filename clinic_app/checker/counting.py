"""The units of a claim's day: its lines and those of the day's other visits, counted by the payer's rule.

The pool is one patient, one calendar day, one discipline (CPM ch. 5 §20.2.C): sessions of one discipline are counted
together, different disciplines apart. A visit of the day that names no discipline is taken as the same one.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from clinic_app.checker.claim import DISCIPLINE_MODIFIERS, discipline_of_credential
from clinic_app.domain.code_timing import UNKNOWN_TIMING, CodeTiming, timing_of
from clinic_app.domain.found_once import found_once
from clinic_app.domain.modifier_order import ASSISTANT_WORDS
from clinic_app.domain.payer import UnitRule
from clinic_app.domain.procedure import Procedure, Timing
from clinic_app.domain.units import CodeCount, TimedService, UnitAllocation, UnitShare, allocate
from clinic_app.domain.visit import Discipline, ServiceLine, Visit

if TYPE_CHECKING:
    from clinic_app.checker.claim import Claim, ClaimLine
    from clinic_app.codebook.procedures import ProcedureTable


class LineOfDay(NamedTuple):
    """One line as far as counting goes. `index` is its place in this visit; of another visit, `visit` is that
    visit's place in the history (-1 here). `units` as typed. `assistant`: it carries CQ or CO."""

    code: str
    minutes: int | None
    units: int | None
    discipline: Discipline | None
    index: int  # type: ignore[assignment] # nothing is looked for in it as in a tuple
    visit: int = -1
    assistant: bool = False

    @property
    def elsewhere(self) -> bool:
        """Whether it stands in another visit of the day."""
        return self.visit >= 0


class DisciplineCount:
    """The count of one discipline's lines of this visit, with the day's other visits of that discipline.

    `day` pools all visits and decides the units here; `here` counts this visit alone, which tells whether splitting
    the day raised the total. Both are the same when the day has no other visit.
    """

    def __init__(self, lines: tuple[LineOfDay, ...], services: tuple[TimedService, ...], rule: UnitRule) -> None:
        self.lines = lines
        self.services = services
        self.rule = rule
        self.day = allocate(services, rule)

    @property
    def has_other_visits(self) -> bool:
        """Whether the day's pool holds lines of other visits."""
        return self.lines[-1].elsewhere

    @found_once
    def here(self) -> UnitAllocation:
        """This visit counted alone."""
        if not self.has_other_visits:
            return self.day
        return allocate([one for one in self.services if not one.elsewhere], self.rule)

    @found_once
    def other_method(self) -> UnitAllocation:
        """The same day under the other method."""
        return allocate(self.services, UnitRule.AMA if self.rule is UnitRule.CMS else UnitRule.CMS)

    @found_once
    def pooled(self) -> tuple[CodeCount, ...]:
        """The day's quarter-hour codes."""
        return self.day.pooled

    @found_once
    def visits(self) -> tuple[UnitAllocation, ...]:
        """Each visit of the day counted alone, this one first."""
        numbers = dict.fromkeys([line.visit for line in self.lines])
        pairs = list(zip(self.lines, self.services, strict=True))
        return tuple(
            allocate([service for line, service in pairs if line.visit == number], self.rule) for number in numbers
        )

    @found_once
    def shares(self) -> tuple[UnitShare, ...]:
        """The shares of this visit's lines."""
        if not self.has_other_visits:
            return self.day.shares
        return tuple([share for share in self.day.shares if not share.elsewhere])

    @found_once
    def filled(self) -> tuple[int, ...]:
        """Units of each line of `lines`: as typed, else as counted; 0 where neither is known."""
        typed = [line.units for line in self.lines]
        known = [units for units in typed if units is not None]
        if len(known) == len(typed):
            return tuple(known)
        counted = self._counted
        return tuple(
            [
                line.units if line.units is not None else counted.get((line.elsewhere, line.index, line.code), 0)
                for line in self.lines
            ]
        )

    @found_once
    def _counted(self) -> dict[tuple[bool, int, str], int]:
        return {(share.elsewhere, share.line, share.code): share.units or 0 for share in self.day.shares}

    @found_once
    def billed(self) -> dict[str, int]:
        """Units of the day by timed code, a base and its add-on together."""
        return self._billed(elsewhere=True)

    @found_once
    def billed_here(self) -> dict[str, int]:
        """The same of this visit alone."""
        return self._billed(elsewhere=False) if self.has_other_visits else self.billed

    @found_once
    def pooled_by_line(self) -> dict[int, int]:
        """Units counted for this visit's lines of quarter-hour codes, a base line's share of its add-on among them."""
        return units_by_line(self.day)

    @found_once
    def filled_by_line(self) -> dict[int, int]:
        """Units of this visit's lines as typed, else as counted."""
        return {line.index: units for line, units in zip(self.lines, self.filled, strict=True) if not line.elsewhere}

    @found_once
    def pooled_billed(self) -> int:
        """Units billed of the quarter-hour codes over the day."""
        return sum([self.billed.get(count.code, 0) for count in self.pooled])

    @found_once
    def pooled_billed_here(self) -> int:
        """The same of this visit alone."""
        return sum([self.billed_here.get(count.code, 0) for count in self.pooled])

    @found_once
    def by_code(self) -> dict[str, tuple[tuple[LineOfDay, int], ...]]:
        """The day's lines with units, by code, of the codes this visit bills; its own lines come first."""
        found: dict[str, list[tuple[LineOfDay, int]]] = {}
        for line, units in zip(self.lines, self.filled, strict=True):
            if units and (not line.elsewhere or line.code in found):
                found.setdefault(line.code, []).append((line, units))
        return {code: tuple(lines) for code, lines in found.items()}

    @found_once
    def agrees(self) -> bool:
        """Whether every quarter-hour code is billed as counted, a tie decided either way, and nothing is unknown."""
        day = self.day
        if day.unknown_pooled or self.has_other_visits:
            return False
        billed, total = self.billed, 0
        for code, _timing, _minutes, whole, _left_over, counted, tie in day.pooled:
            units = billed.get(code, 0)
            total += units
            if units != counted and not (tie and whole <= units <= whole + 1):
                return False
        return total == day.pool_units

    def _billed(self, *, elsewhere: bool) -> dict[str, int]:
        found: dict[str, int] = {}
        for service, units in zip(self.services, self.filled, strict=True):
            timing = service.timing
            if (elsewhere or not service.elsewhere) and timing.is_timed:
                found[timing.family] = found.get(timing.family, 0) + units
        return found

    def lines_of(self, family: str) -> Iterator[tuple[LineOfDay, TimedService, int]]:
        """This visit's lines of a code and its add-on, with their units."""
        for line, service, units in zip(self.lines, self.services, self.filled, strict=True):
            if not line.elsewhere and service.timing.family == family:
                yield line, service, units

    def count_of(self, code: str) -> CodeCount | None:
        """The day's count of a code."""
        return self.day.count_of(code)


def units_by_line(allocation: UnitAllocation, codes: frozenset[str] | None = None) -> dict[int, int]:
    """Units of this visit's lines, a base line's share of its add-on among them; of all pooled codes or of some."""
    wanted = frozenset(count.code for count in allocation.pooled) if codes is None else codes
    add_ons = {count.timing.add_on for count in allocation.counts if count.code in wanted}
    found: dict[int, int] = {}
    for share in allocation.shares:
        if not share.elsewhere and (share.code in wanted or share.code in add_ons):
            found[share.line] = found.get(share.line, 0) + (share.units or 0)
    return found


class DayCount:
    """The units of a claim, by discipline."""

    def __init__(
        self, disciplines: tuple[DisciplineCount, ...], rule: UnitRule, procedures: tuple[Procedure | None, ...]
    ) -> None:
        self.disciplines = disciplines
        self.rule = rule
        self.procedures = procedures

    @found_once
    def agrees(self) -> bool:
        """Whether all quarter-hour codes are billed as counted, so that no counting rule has anything to say."""
        return all(one.agrees for one in self.disciplines)

    @found_once
    def has_unknown_code(self) -> bool:
        """Whether a line's code is not in the table."""
        return None in self.procedures

    @found_once
    def has_dated_code(self) -> bool:
        """Whether a code has a first or a last day."""
        return any(one is not None and (one.valid_from or one.valid_to) for one in self.procedures)

    @found_once
    def has_family(self) -> bool:
        """Whether a code is a base or an add-on."""
        return any(one is not None and one.family is not None for one in self.procedures)

    @found_once
    def timings(self) -> frozenset[Timing]:
        """What the units of the lines are measured by."""
        return frozenset([one.timing for one in self.procedures if one is not None])

    @found_once
    def may_repeat(self) -> bool:
        """Whether a code stands twice, has several units, or the day has other visits."""
        lines = [line for one in self.disciplines for line in one.lines]
        return any((line.units or 0) > 1 for line in lines) or len({line.code for line in lines}) < len(lines)

    @found_once
    def timed_lines(self) -> tuple[LineOfDay, ...]:
        """This visit's timed lines, those of a month apart.

        An add-on without minutes is left out where its base has them: the base code carries the minutes of both.
        """
        here = [
            (line, service.timing)
            for one in self.disciplines
            for line, service in zip(one.lines, one.services, strict=True)
            if not line.elsewhere and service.timing.is_timed and not service.timing.of_month
        ]
        carried = {timing.family for line, timing in here if not timing.is_add_on and line.minutes is not None}
        return tuple(
            [
                line
                for line, timing in here
                if line.minutes is not None or not timing.is_add_on or timing.family not in carried
            ]
        )

    @found_once
    def timed_minutes(self) -> int | None:
        """Minutes of this visit's timed lines; None when one of them has none."""
        total = 0
        for one in self.disciplines:
            for line, service in zip(one.lines, one.services, strict=True):
                timing = service.timing
                if line.visit < 0 and timing.is_timed and not timing.of_month:
                    if line.minutes is None:
                        return self._minutes_of_timed_lines
                    total += line.minutes
        return total

    @property
    def _minutes_of_timed_lines(self) -> int | None:
        """The same where a line has no minutes, which may be an add-on whose base carries them."""
        minutes = [line.minutes for line in self.timed_lines]
        return None if None in minutes else sum([one for one in minutes if one is not None])

    @property
    def allocation(self) -> UnitAllocation:
        """The count to show: of the visit's discipline, or of the first one; empty without lines."""
        return self.disciplines[0].day if self.disciplines else UnitAllocation(self.rule, (), ())

    @property
    def other_method(self) -> UnitAllocation:
        """The same under the other method."""
        if self.disciplines:
            return self.disciplines[0].other_method
        return UnitAllocation(UnitRule.AMA if self.rule is UnitRule.CMS else UnitRule.CMS, (), ())

    @found_once
    def shares(self) -> tuple[UnitShare, ...]:
        """The shares of this visit's lines, in line order."""
        found = [share for one in self.disciplines for share in one.shares]
        if len(self.disciplines) > 1:
            found.sort(key=lambda share: share.line)
        return tuple(found)

    @found_once
    def units_of_line(self) -> dict[int, int | None]:
        """Units by line for the line's own code."""
        found: dict[int, int | None] = {}
        for share in self.shares:
            found.setdefault(share.line, share.units)
        return found

    def entries(self) -> list[dict[str, Any]]:
        """The `units` of the notation's answer: one entry a line, one more where a base line earns its add-on."""
        return [
            {
                "code": share.code,
                "line": share.line,
                "minutes": share.minutes,
                "units": share.units,
                "from_whole": share.from_whole,
                "from_remainder": share.from_remainder,
                "tie": share.tie,
            }
            for share in self.shares
        ]


_Key = tuple[int, UnitRule, tuple[LineOfDay, ...], tuple[LineOfDay, ...]]
_ASSISTANT = frozenset(ASSISTANT_WORDS)
_counted: dict[_Key, tuple[ProcedureTable, DayCount]] = {}
_MOST_COUNTED = 1_024


def count_day(claim: Claim) -> DayCount:
    """Count the claim's units; the same lines are counted once, so that checking while typing stays cheap."""
    history = claim.visit.history
    elsewhere = _lines_elsewhere(history.same_day) if history is not None and history.same_day else ()
    own = tuple([line.of_day or _of_day(line) for line in claim.lines])
    procedures = claim.codebook.procedures
    rule = claim.payer.counting_rule
    key = (id(procedures), rule, own, elsewhere)
    known = _counted.get(key)
    if known is not None:
        return known[1]
    if len(_counted) >= _MOST_COUNTED:
        _counted.clear()
    found = tuple([line.procedure for line in claim.lines])
    count = DayCount(tuple(_by_discipline(own, elsewhere, procedures, rule)), rule, found)
    _counted[key] = (procedures, count)
    return count


def _of_day(line: ClaimLine) -> LineOfDay:
    typed, modifiers = line.line, line.modifiers
    assistant = bool(modifiers) and not _ASSISTANT.isdisjoint(modifiers)
    made = LineOfDay(line.code, typed.minutes, typed.units, line.discipline, line.index, -1, assistant)
    line.of_day = made
    return made


def _by_discipline(
    own: tuple[LineOfDay, ...], elsewhere: tuple[LineOfDay, ...], procedures: ProcedureTable, rule: UnitRule
) -> Iterator[DisciplineCount]:
    if not elsewhere and own:
        first = own[0].discipline
        if all([line.discipline is first for line in own]):  # noqa: C419 # a list is faster than a generator here
            yield DisciplineCount(own, tuple([_service(line, procedures) for line in own]), rule)
            return
    named = dict.fromkeys([line.discipline for line in own])
    if len(named) == 2 and None in named:
        named.pop(None)  # lines that name no discipline belong to the only one that is named
    several = len(named) > 1
    for discipline in named:
        here = [line for line in own if not several or line.discipline is discipline]
        there = [
            line for line in elsewhere if line.discipline is discipline or line.discipline is None or discipline is None
        ]
        lines = (*here, *there)
        yield DisciplineCount(lines, tuple([_service(line, procedures) for line in lines]), rule)


def _service(line: LineOfDay, procedures: ProcedureTable) -> TimedService:
    timing = _timing(line.code, procedures)
    if line.visit < 0:
        return TimedService(line.index, line.code, line.minutes, timing, False, False, line.assistant)
    return TimedService(line.index, line.code, line.minutes, timing, elsewhere=True, claimed=bool(line.units))


_timings: dict[tuple[int, str], tuple[ProcedureTable, CodeTiming]] = {}
_MOST_TIMINGS = 4_096


def _timing(code: str, procedures: ProcedureTable) -> CodeTiming:
    known = _timings.get((id(procedures), code))
    if known is not None:
        return known[1]
    if len(_timings) >= _MOST_TIMINGS:
        _timings.clear()
    procedure = procedures.find(code)
    timing = UNKNOWN_TIMING if procedure is None else timing_of(procedure)
    _timings[id(procedures), code] = (procedures, timing)
    return timing


def _lines_elsewhere(visits: tuple[Visit, ...]) -> tuple[LineOfDay, ...]:
    found = []
    place = 0
    for number, visit in enumerate(visits):
        for line in visit.lines or ():
            code = line.code.strip().upper()
            discipline = _discipline_elsewhere(visit, line)
            found.append(LineOfDay(code, line.minutes, line.units, discipline, place, number))
            place += 1
    return tuple(found)


def _discipline_elsewhere(visit: Visit, line: ServiceLine) -> Discipline | None:
    if visit.discipline is not None:
        return visit.discipline
    credential = visit.rendering.credential if visit.rendering is not None else None
    of_person = discipline_of_credential(credential or line.performer or "")
    if of_person is not None:
        return of_person
    named = {DISCIPLINE_MODIFIERS[word.strip().upper()] for word in line.modifiers or () if _is_plan_word(word)}
    return named.pop() if len(named) == 1 else None


def _is_plan_word(word: str) -> bool:
    return word.strip().upper() in DISCIPLINE_MODIFIERS
