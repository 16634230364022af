"""Fixes and places of the unit rules: which line holds too much, and the units the minutes give instead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, combinations, islice

from clinic_app.checker.claim import Claim
from clinic_app.checker.counting import DisciplineCount, units_by_line
from clinic_app.checker.findings import Change, Edit, Fix
from clinic_app.domain.payer import PayerProfile, UnitRule
from clinic_app.domain.units import TimedService, UnitAllocation, UnitShare, allocate
from clinic_app.domain.visit import Place, ServiceLine, Visit

_MOST_CHOICES = 4
_MOST_WEIGHED = 50


def counts_total_time(payer: PayerProfile) -> bool:
    """Whether the payer's rule is CMS total time; while it is unset, neither counting rule speaks."""
    return payer.unit_rule is UnitRule.CMS


def counts_by_midpoint(payer: PayerProfile) -> bool:
    """Whether the payer's rule is the CPT midpoint."""
    return payer.unit_rule is UnitRule.AMA


def differs(claim: Claim) -> bool:
    """Whether billed and counted units differ anywhere, or cannot be compared: only then counting rules are asked."""
    return not claim.day_count.agrees


def without_minutes(one: DisciplineCount) -> str:
    """Why a pool could not be judged: the timed codes that lack minutes."""
    codes = codes_in_words(one.day.unknown_pooled)
    return f"{codes} {'have' if len(one.day.unknown_pooled) > 1 else 'has'} no minutes, so the units cannot be counted"


def _units_by_line(one: DisciplineCount, allocation: UnitAllocation, codes: frozenset[str] | None) -> dict[int, int]:
    """Units of this visit's lines by an allocation, of all quarter-hour codes or of some."""
    if codes is None and allocation is one.day:
        return one.pooled_by_line
    return units_by_line(allocation, codes)


def place_of_excess(one: DisciplineCount, allocation: UnitAllocation, codes: frozenset[str] | None = None) -> Place:
    """The units of the line that differs most upward from its share; the first among equals."""
    return _place(one, allocation, codes, 1)


def place_of_lack(one: DisciplineCount, allocation: UnitAllocation, codes: frozenset[str] | None = None) -> Place:
    """The units of the line that differs most downward from its share."""
    return _place(one, allocation, codes, -1)


def _place(one: DisciplineCount, allocation: UnitAllocation, codes: frozenset[str] | None, sign: int) -> Place:
    shares = _units_by_line(one, allocation, codes)
    filled = one.filled_by_line
    worst = max(shares, key=lambda index: sign * (filled[index] - shares[index]))
    return ("lines", worst, "units")


def recounts(
    claim: Claim,
    one: DisciplineCount,
    title: str,
    codes: frozenset[str] | None = None,
    *,
    adding: bool = False,
) -> tuple[Fix, ...]:
    """Set every line to what its minutes give. Without a tie that states the minutes; with one, each choice is a fix.

    The choice nearest to what is billed comes first. Always asked about: a day of several visits, units to be added,
    a line to be added, and a line that was typed with 0 units, done and not billed.
    """
    if not one.day.pool_is_complete:
        return ()
    if not one.day.tied:
        return _fix(claim, one, one.day, title, codes, safe=not adding and not one.has_other_visits)
    found: list[Fix] = []
    for split in _nearest_splits(one):
        named = f"{title}: {', '.join([f'{count.code} x{split[count.code]}' for count in one.day.pooled])}"
        winners = _winners(one.day, split)
        if codes is None and not one.has_other_visits and distance(split, one.billed):
            filled = tuple(one.filled_by_line.items())
            found.append(Fix(named, Change(_recounting, (one.services, one.rule, winners, filled))))
        else:  # it may be what is billed already
            found += _fix(claim, one, allocate(one.services, one.rule, winners), named, codes, safe=False)
    return tuple(found)


def _recounting(
    visit: Visit,
    services: tuple[TimedService, ...],
    rule: UnitRule,
    winners: tuple[str, ...],
    filled: tuple[tuple[int, int], ...],
) -> tuple[Edit, ...]:
    """The units of every line when these codes get the units that remain; `filled` are those of the lines as billed."""
    allocation = allocate(services, rule, winners)
    return _edits(visit.lines or (), dict(filled), allocation, units_by_line(allocation, None))


def nearest_choice(one: DisciplineCount) -> UnitAllocation:
    """The allowed split that is nearest to what is billed."""
    return allocate(one.services, one.rule, _winners(one.day, _nearest_splits(one)[0]))


def _nearest_splits(one: DisciplineCount) -> list[dict[str, int]]:
    """The allowed splits, nearest to what is billed first; four at most.

    They differ only in which tied codes get a unit more, so that each is weighed by what these units change.
    """
    tied = [count for count in one.day.pooled if count.tie]
    default = tuple([count.code for count in tied if count.wins])
    others = (chosen for chosen in combinations([count.code for count in tied], len(default)) if chosen != default)
    farther = {count.code: 1 if count.whole >= one.billed.get(count.code, 0) else -1 for count in tied}
    weighed = sorted(
        islice(chain((default,), others), _MOST_WEIGHED), key=lambda chosen: sum([farther[code] for code in chosen])
    )
    split = {count.code: count.whole if count.tie else count.units for count in one.day.pooled}
    return [split | {code: split[code] + 1 for code in chosen} for chosen in weighed[:_MOST_CHOICES]]


def distance(split: dict[str, int], billed: dict[str, int]) -> int:
    """How many units two splits differ by."""
    return sum([abs(units - billed.get(code, 0)) for code, units in split.items()])


def _winners(allocation: UnitAllocation, split: dict[str, int]) -> tuple[str, ...]:
    return tuple([count.code for count in allocation.pooled if count.tie and split[count.code] > count.whole])


def _fix(
    claim: Claim,
    one: DisciplineCount,
    allocation: UnitAllocation,
    title: str,
    codes: frozenset[str] | None,
    *,
    safe: bool,
) -> tuple[Fix, ...]:
    wanted = _units_by_line(one, allocation, codes)
    edits = _edits(claim.visit.lines or (), one.filled_by_line, allocation, wanted)
    not_billed = {line.index for line in one.lines if line.units == 0 and not line.elsewhere}
    wakes = any(units and index in not_billed for index, units in wanted.items())
    adds_a_line = any(edit.at == ("lines",) for edit in edits)
    return (Fix(title, edits, safe and not wakes and not adds_a_line),) if edits else ()


def _edits(
    lines: Sequence[ServiceLine], filled: Mapping[int, int], allocation: UnitAllocation, wanted: dict[int, int]
) -> tuple[Edit, ...]:
    twice = _second_shares(allocation, wanted)
    if twice:
        return (Edit(("lines",), tuple(_with_add_on_lines(lines, allocation, wanted, twice))),)
    return tuple([Edit(("lines", index, "units"), units) for index, units in wanted.items() if filled[index] != units])


def _second_shares(allocation: UnitAllocation, wanted: dict[int, int]) -> dict[int, UnitShare]:
    """Shares of an add-on that has no line of its own, by the base's line."""
    seen: set[int] = set()
    found: dict[int, UnitShare] = {}
    for share in allocation.shares:
        if share.elsewhere or share.line not in wanted:
            continue
        if share.line in seen and share.units:
            found[share.line] = share
        seen.add(share.line)
    return found


def _with_add_on_lines(
    lines: Sequence[ServiceLine], allocation: UnitAllocation, wanted: dict[int, int], twice: dict[int, UnitShare]
) -> Iterator[ServiceLine]:
    """All lines of the visit, with a further line for each add-on that its base line carries."""
    first: dict[int, UnitShare] = {}
    for share in allocation.shares:
        if not share.elsewhere:
            first.setdefault(share.line, share)
    for index, line in enumerate(lines):
        if index not in wanted:
            yield line
            continue
        own = first[index]
        if index not in twice:
            yield replace(line, units=own.units)
            continue
        add_on = twice[index]
        yield replace(line, units=own.units, minutes=own.minutes)
        yield replace(
            line, code=add_on.code, minutes=add_on.minutes, units=add_on.units, charge=None, assistant_minutes=None
        )


def setting(units: int) -> str:
    """The title of a fix that sets units: "Set 1 unit", "Set 0 units"."""
    return f"Set {units} unit{'' if units == 1 else 's'}"


def codes_in_words(codes: Sequence[str]) -> str:
    """ "97110", "97110 and 97140", "97110, 97112 and 97140"."""
    if len(codes) < 2:
        return "".join(codes)
    return f"{', '.join(codes[:-1])} and {codes[-1]}"
