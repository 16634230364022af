"""Fixes and places of the unit rules: which line holds too much, and the units the minutes give instead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from clinic_app.checker.claim import Claim
from clinic_app.checker.counting import DisciplineCount, units_by_line
from clinic_app.checker.findings import Edit, Fix
from clinic_app.domain.payer import PayerProfile, UnitRule
from clinic_app.domain.units import UnitAllocation, UnitShare, allocate
from clinic_app.domain.visit import Place, ServiceLine

_MOST_CHOICES = 4


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
    and a line that was typed with 0 units, done and not billed.
    """
    if not one.day.pool_is_complete:
        return ()
    if not one.day.tied:
        return _fix(claim, one, one.day, title, codes, safe=not adding and not one.has_other_visits)
    found: list[Fix] = []
    for allocation in choices(one):
        found += _fix(claim, one, allocation, f"{title}: {_in_words(allocation)}", codes, safe=False)
    return tuple(found)


def choices(one: DisciplineCount) -> list[UnitAllocation]:
    """The allowed splits as allocations, nearest to what is billed first; four at most."""
    splits = list(islice(one.day.splits(), 50))
    splits.sort(key=lambda split: distance(split, one.billed))
    return [allocate(one.services, one.rule, _winners(one.day, split)) for split in splits[:_MOST_CHOICES]]


def distance(split: dict[str, int], billed: dict[str, int]) -> int:
    """How many units two splits differ by."""
    return sum([abs(units - billed.get(code, 0)) for code, units in split.items()])


def _winners(allocation: UnitAllocation, split: dict[str, int]) -> list[str]:
    return [count.code for count in allocation.pooled if count.tie and split[count.code] > count.whole]


def _in_words(allocation: UnitAllocation) -> str:
    return ", ".join([f"{count.code} x{count.units}" for count in allocation.pooled])


def _fix(
    claim: Claim,
    one: DisciplineCount,
    allocation: UnitAllocation,
    title: str,
    codes: frozenset[str] | None,
    *,
    safe: bool,
) -> tuple[Fix, ...]:
    edits = _edits(claim, one, allocation, codes)
    not_billed = {line.index for line in one.lines if line.units == 0 and not line.elsewhere}
    wakes = any(units and index in not_billed for index, units in _units_by_line(one, allocation, codes).items())
    return (Fix(title, edits, safe and not wakes),) if edits else ()


def _edits(
    claim: Claim, one: DisciplineCount, allocation: UnitAllocation, codes: frozenset[str] | None
) -> tuple[Edit, ...]:
    wanted = _units_by_line(one, allocation, codes)
    twice = _second_shares(allocation, wanted)
    if twice:
        return (Edit(("lines",), tuple(_with_add_on_lines(claim, allocation, wanted, twice))),)
    filled = one.filled_by_line
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
    claim: Claim, allocation: UnitAllocation, wanted: dict[int, int], twice: dict[int, UnitShare]
) -> Iterator[ServiceLine]:
    """All lines of the visit, with a further line for each add-on that its base line carries."""
    first: dict[int, UnitShare] = {}
    for share in allocation.shares:
        if not share.elsewhere:
            first.setdefault(share.line, share)
    for line in claim.lines:
        if line.index not in wanted:
            yield line.line
            continue
        own = first[line.index]
        if line.index not in twice:
            yield replace(line.line, units=own.units)
            continue
        add_on = twice[line.index]
        yield replace(line.line, units=own.units, minutes=own.minutes)
        yield replace(
            line.line, code=add_on.code, minutes=add_on.minutes, units=add_on.units, charge=None, assistant_minutes=None
        )


def setting(units: int) -> str:
    """The title of a fix that sets units: "Set 1 unit", "Set 0 units"."""
    return f"Set {units} unit{'' if units == 1 else 's'}"


def codes_in_words(codes: Sequence[str]) -> str:
    """ "97110", "97110 and 97140", "97110, 97112 and 97140"."""
    if len(codes) < 2:
        return "".join(codes)
    return f"{', '.join(codes[:-1])} and {codes[-1]}"
