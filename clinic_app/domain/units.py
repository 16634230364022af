"""Counting units: the minutes of one patient, day and discipline become units of each code and line.

Two rules. CMS total time (Medicare Claims Processing Manual, Pub. 100-04, ch. 5 §20.2.C): the minutes of all
quarter-hour codes pool; the total decides how many units, whole quarter hours and then the largest leftovers decide
whose. CPT midpoint (CPT code book, introduction, "Time"; called AMA): each code by itself. Codes outside the pool count
by their own blocks under both. Nothing is guessed: a timed service without minutes has no units.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AnySet
from itertools import combinations
from typing import NamedTuple

from clinic_app.domain.assistant_split import split_quarter_hours
from clinic_app.domain.code_timing import CodeTiming, TimingKind
from clinic_app.domain.payer import UnitRule
from clinic_app.domain.procedure import QUARTER_HOUR

_SHORT_OF_A_QUARTER = 7  # minutes a quarter hour may lack and still count


def units_of_total(minutes: int) -> int:
    """Timed units that a pooled total carries: none under 8 minutes, then one more at 23, 38, 53 ..."""
    return (minutes + _SHORT_OF_A_QUARTER) // QUARTER_HOUR


class TimedService(NamedTuple):
    """One line to be counted. `minutes` None: not typed. `elsewhere`: a line of another visit of the same day;
    `claimed` says that such a line is already billed with units. `assistant`: its units carry CQ or CO."""

    line: int
    code: str
    minutes: int | None
    timing: CodeTiming
    elsewhere: bool = False
    claimed: bool = False
    assistant: bool = False


class UnitShare(NamedTuple):
    """The units one line earns for one code; a base line may earn units of its add-on code, too.

    `units` None: not known for want of minutes, or not decided by minutes. `tie` says that the unit from the remainder
    could as well go to another code of equal leftover.
    """

    code: str
    line: int
    minutes: int | None
    units: int | None
    from_whole: int | None = None
    from_remainder: int | None = None
    tie: bool = False
    elsewhere: bool = False


class CodeCount(NamedTuple):
    """One timed code, its lines and its add-on together. `code` is the base code of a family.

    `whole` are units from whole blocks, `left_over` the minutes beyond them, `wins` whether these earn one more unit.
    """

    code: str
    timing: CodeTiming
    minutes: int
    whole: int
    left_over: int
    units: int
    tie: bool = False

    @property
    def wins(self) -> bool:
        """Whether the minutes left over earn a unit."""
        return self.units > self.whole

    @property
    def is_pooled(self) -> bool:
        """Whether it is a quarter-hour code."""
        return self.timing.kind is TimingKind.POOLED

    @property
    def minutes_to_next(self) -> int | None:
        """Minutes until one more unit were the code counted alone; None where it is billed once."""
        needed = self.timing.minutes_for(self.timing.units(self.minutes) + 1)
        return None if needed is None else needed - self.minutes


class UnitAllocation(NamedTuple):
    """The units of one discipline's day.

    `counts` are the timed codes with known minutes in line order, `shares` the lines in line order, `unknown` the timed
    codes that lack minutes, `unknown_pooled` those of the pool: while there are any, the count is only of what is
    known. `remaining` are the units left for leftovers after every code's whole quarters (CMS). `pool_minutes` and
    `pool_units` are those of all quarter-hour codes, which are `pooled`.
    """

    rule: UnitRule
    counts: tuple[CodeCount, ...]
    shares: tuple[UnitShare, ...]
    unknown: tuple[str, ...] = ()
    unknown_pooled: tuple[str, ...] = ()
    remaining: int = 0
    pool_minutes: int = 0
    pool_units: int = 0
    pooled: tuple[CodeCount, ...] = ()

    @property
    def is_complete(self) -> bool:
        """Whether every timed service has minutes."""
        return not self.unknown

    @property
    def pool_is_complete(self) -> bool:
        """Whether every quarter-hour service has minutes."""
        return not self.unknown_pooled

    @property
    def timed_minutes(self) -> int:
        """Minutes of all timed codes, those outside the pool among them."""
        return sum([count.minutes for count in self.counts])

    @property
    def timed_units(self) -> int:
        """Units of all timed codes."""
        return sum([count.units for count in self.counts])

    @property
    def tied(self) -> tuple[str, ...]:
        """Codes between which the clinician chooses."""
        return tuple([count.code for count in self.counts if count.tie])

    @property
    def minutes_to_next(self) -> int:
        """Minutes until the pooled total earns one more unit; only information, never a reason to treat longer."""
        return (self.pool_units + 1) * QUARTER_HOUR - _SHORT_OF_A_QUARTER - self.pool_minutes

    def count_of(self, code: str) -> CodeCount | None:
        """The count of a code or of the family it is the base of."""
        return next((count for count in self.counts if count.code == code), None)

    def splits(self) -> Iterator[dict[str, int]]:
        """Every split of the pooled units that the rule allows, the default one first; made one by one."""
        pooled = self.pooled
        default = {count.code: count.units for count in pooled}
        yield default
        winners = [count.code for count in pooled if count.tie and count.wins]
        base = {count.code: count.whole if count.tie else count.units for count in pooled}
        for chosen in combinations([count.code for count in pooled if count.tie], len(winners)):
            split = {code: units + (code in chosen) for code, units in base.items()}
            if split != default:
                yield split


_Placed = tuple[int, TimedService]


def allocate(services: Sequence[TimedService], rule: UnitRule, prefer: Sequence[str] = ()) -> UnitAllocation:
    """Count the units of one discipline's day.

    Among equal leftovers codes of `prefer` go first (the clinician's choice), then larger total minutes, then codes
    already billed by another visit of the day, then line order.
    """
    if not prefer:
        ordinary = _ordinary_day(services, rule)
        if ordinary is not None:
            return ordinary
    return allocate_any(services, rule, prefer)


def allocate_any(services: Sequence[TimedService], rule: UnitRule, prefer: Sequence[str] = ()) -> UnitAllocation:
    """What `allocate` answers, counted the long way, which knows families, missing minutes and other visits."""
    timed = [(place, one) for place, one in enumerate(services) if one.timing.is_timed]
    known, missing = _parted(timed)
    grouped = _by_family(known)
    pooled = {code: lines for code, lines in grouped.items() if lines[0][1].timing.kind is TimingKind.POOLED}
    if rule is UnitRule.CMS:
        counts, remaining = _by_total_time(pooled, prefer)
    else:
        counts, remaining = {code: _alone(code, lines) for code, lines in pooled.items()}, 0
    minutes = sum([count.minutes for count in counts.values()])
    units = sum([count.units for count in counts.values()])
    of_pool = tuple(counts.values())
    for code, lines in grouped.items():
        if code not in counts:
            counts[code] = _alone(code, lines)
    return UnitAllocation(
        rule,
        tuple([counts[code] for code in grouped]),
        _shares(services, _by_family(timed), counts),
        _codes(missing),
        _codes([one for one in missing if one.timing.kind is TimingKind.POOLED]),
        remaining,
        minutes,
        units,
        of_pool,
    )


def _ordinary_day(services: Sequence[TimedService], rule: UnitRule) -> UnitAllocation | None:
    """The count of most days: every timed code has minutes and belongs to no family, and there is no other visit.

    None where a line is not so. The answer is that of `allocate_any`, in a third of its time.
    """
    minutes_of: dict[str, int] = {}
    timing_of: dict[str, CodeTiming] = {}
    repeated: set[str] = set()
    for _line, _code, minutes, timing, elsewhere, claimed, _assistant in services:
        if elsewhere or claimed:
            return None
        kind = timing.kind
        if kind is TimingKind.POOLED or kind is TimingKind.BLOCKS:
            if minutes is None or timing.add_on is not None:
                return None
            family = timing.family
            if family in minutes_of:
                repeated.add(family)
                minutes_of[family] += minutes
            else:
                minutes_of[family] = minutes
                timing_of[family] = timing
    counts, pooled, remaining, pool_minutes = _counts_of_codes(minutes_of, timing_of, rule)
    shares = _shares_of_lines(services, counts, repeated)
    units = sum([count.units for count in pooled])
    return UnitAllocation(rule, tuple(counts.values()), shares, (), (), remaining, pool_minutes, units, pooled)


def _counts_of_codes(
    minutes_of: Mapping[str, int], timing_of: Mapping[str, CodeTiming], rule: UnitRule
) -> tuple[dict[str, CodeCount], tuple[CodeCount, ...], int, int]:
    """The count of each code, those of the pool, the units left for leftovers and the minutes of the pool.

    Of equal leftovers more minutes go first, then the earlier line, as in `_by_total_time`.
    """
    by_total = rule is UnitRule.CMS
    split = {
        code: divmod(minutes_of[code], QUARTER_HOUR)
        for code, timing in timing_of.items()
        if timing.kind is TimingKind.POOLED
    }
    pool_minutes = sum([minutes_of[code] for code in split])
    remaining = 0
    winners: Sequence[str] = ()
    tied: Sequence[str] = ()
    if by_total:
        remaining = units_of_total(pool_minutes) - sum([whole for whole, _left_over in split.values()])
        if remaining:
            ranked = sorted(split, key=lambda code: split[code][::-1], reverse=True)
            winners = ranked[:remaining]
            last_in = split[winners[-1]][1]
            if remaining < len(ranked) and split[ranked[remaining]][1] == last_in:
                tied = [code for code in ranked if split[code][1] == last_in]
    counts: dict[str, CodeCount] = {}
    for code, timing in timing_of.items():
        minutes = minutes_of[code]
        if by_total and code in split:
            whole, left_over = split[code]
            counts[code] = CodeCount(code, timing, minutes, whole, left_over, whole + (code in winners), code in tied)
        else:
            whole, left_over = timing.whole_blocks(minutes), timing.left_over(minutes)
            counts[code] = CodeCount(code, timing, minutes, whole, left_over, timing.units(minutes))
    return counts, tuple([counts[code] for code in split]), remaining, pool_minutes


def _shares_of_lines(
    services: Sequence[TimedService], counts: Mapping[str, CodeCount], repeated: AnySet[str]
) -> tuple[UnitShare, ...]:
    shares: list[UnitShare] = []
    untimed: set[str] = set()
    handed = _shares_of_repeated(services, counts, repeated) if repeated else {}
    for place, (line, code, minutes, timing, _elsewhere, _claimed, _assistant) in enumerate(services):
        kind = timing.kind
        if kind is TimingKind.UNTIMED:
            number = 0 if code in untimed else 1
            untimed.add(code)
            shares.append(UnitShare(code, line, minutes, number, number, 0))
        elif kind is TimingKind.UNDECIDED:
            shares.append(UnitShare(code, line, minutes, None))
        elif place in handed:
            shares.append(handed[place])
        else:
            count = counts[timing.family]
            units = count.units
            whole = min(units, (minutes or 0) // timing.first_minutes)
            shares.append(UnitShare(code, line, minutes, units, whole, units - whole, count.tie))
    return tuple(shares)


def _shares_of_repeated(
    services: Sequence[TimedService], counts: Mapping[str, CodeCount], repeated: AnySet[str]
) -> dict[int, UnitShare]:
    """The shares of the codes that stand on several lines, by the place of the line."""
    lines: dict[str, list[_Placed]] = {code: [] for code in repeated}
    for place, one in enumerate(services):
        if one.timing.is_timed and one.timing.family in repeated:
            lines[one.timing.family].append((place, one))
    return dict(entry for code, placed in lines.items() for entry in _family_shares(counts[code], placed))


def _parted(timed: Sequence[_Placed]) -> tuple[list[_Placed], list[TimedService]]:
    """Timed services with minutes, and those that lack them.

    An add-on line without minutes is no gap when its base line holds more than its own block: it carries both.
    """
    known = [entry for entry in timed if entry[1].minutes is not None]
    if len(known) == len(timed):
        return known, []
    carried = {
        one.timing.family
        for _place, one in known
        if not one.timing.is_add_on and (one.minutes or 0) > one.timing.first_minutes
    }
    missing = [
        one
        for _place, one in timed
        if one.minutes is None and not (one.timing.is_add_on and one.timing.family in carried)
    ]
    return known, missing


def _codes(services: Iterable[TimedService]) -> tuple[str, ...]:
    return tuple(dict.fromkeys([one.code for one in services]))


def _by_family(placed: Iterable[_Placed]) -> dict[str, list[_Placed]]:
    grouped: dict[str, list[_Placed]] = {}
    for entry in placed:
        grouped.setdefault(entry[1].timing.family, []).append(entry)
    return grouped


def _minutes(lines: Iterable[_Placed]) -> int:
    return sum([one.minutes or 0 for _place, one in lines])


def _alone(code: str, lines: Sequence[_Placed]) -> CodeCount:
    """A code counted by its own midpoints. An add-on whose base is not of this day has only further blocks."""
    timing, minutes = lines[0][1].timing, _minutes(lines)
    if timing.further_minutes is not None and timing.add_on and all(one.timing.is_add_on for _place, one in lines):
        whole, left_over = divmod(minutes, timing.further_minutes)
        return CodeCount(code, timing, minutes, whole, left_over, timing.further_units(minutes))
    return CodeCount(
        code, timing, minutes, timing.whole_blocks(minutes), timing.left_over(minutes), timing.units(minutes)
    )


def _by_total_time(pooled: Mapping[str, Sequence[_Placed]], prefer: Sequence[str]) -> tuple[dict[str, CodeCount], int]:
    """CPM ch. 5 §20.2.C: the total caps the units; whole quarters are kept; the largest leftovers get the rest."""
    minutes = {code: _minutes(lines) for code, lines in pooled.items()}
    remaining = units_of_total(sum(minutes.values())) - sum([total // QUARTER_HOUR for total in minutes.values()])
    order = _order_of_choice(pooled, minutes, prefer)
    ranked = sorted(minutes, key=lambda code: (-(minutes[code] % QUARTER_HOUR), *order(code)))
    winners = frozenset(ranked[:remaining])
    tied = _tied(ranked, minutes, remaining)
    counts = {}
    for code, total in minutes.items():
        whole, left_over = divmod(total, QUARTER_HOUR)
        units = whole + (code in winners)
        counts[code] = CodeCount(code, pooled[code][0][1].timing, total, whole, left_over, units, code in tied)
    return counts, remaining


def _order_of_choice(
    pooled: Mapping[str, Sequence[_Placed]], minutes: Mapping[str, int], prefer: Sequence[str]
) -> Callable[[str], tuple[int, int, bool, int]]:
    place = {code: number for number, code in enumerate(pooled)}
    wish = {code: number for number, code in enumerate(prefer)}

    def order(code: str) -> tuple[int, int, bool, int]:
        claimed = any(one.claimed for _place, one in pooled[code])
        return (wish.get(code, len(wish)), -minutes[code], not claimed, place[code])

    return order


def _tied(ranked: Sequence[str], minutes: Mapping[str, int], remaining: int) -> frozenset[str]:
    """Codes of the same leftover of which some win and some do not."""
    if not 0 < remaining < len(ranked):
        return frozenset()
    last_in = minutes[ranked[remaining - 1]] % QUARTER_HOUR
    if minutes[ranked[remaining]] % QUARTER_HOUR != last_in:
        return frozenset()
    return frozenset(code for code in ranked if minutes[code] % QUARTER_HOUR == last_in)


def _shares(
    services: Sequence[TimedService],
    grouped: Mapping[str, Sequence[_Placed]],
    counts: Mapping[str, CodeCount],
) -> tuple[UnitShare, ...]:
    """Every line's share, in line order; a base line's share of its add-on follows its own."""
    units: dict[int, list[UnitShare]] = {}
    for code, placed in grouped.items():
        shares = _family_shares(counts[code], placed) if code in counts else _unknown(placed)
        for place, share in shares:
            units.setdefault(place, []).append(share)
    found: list[UnitShare] = []
    untimed: set[str] = set()
    for place, one in enumerate(services):
        if place in units:
            found += units[place]
        elif one.timing.kind is TimingKind.UNTIMED:
            number = 0 if one.code in untimed and not one.elsewhere else 1
            if not one.elsewhere:
                untimed.add(one.code)
            found.append(UnitShare(one.code, one.line, one.minutes, number, number, 0, False, one.elsewhere))
        else:
            found.append(UnitShare(one.code, one.line, one.minutes, None, elsewhere=one.elsewhere))
    return tuple(found)


def _family_shares(count: CodeCount, placed: Sequence[_Placed]) -> Iterator[tuple[int, UnitShare]]:
    """The lines of one code, or of a base and its add-on, with their places among all services."""
    timing = count.timing
    if timing.add_on is None:
        known = [entry for entry in placed if entry[1].minutes is not None]
        for group, units in _by_assistant(known, count):
            yield from _handed(group, count, units)
        yield from _unknown(placed)
        return
    add_on_lines = [entry for entry in placed if entry[1].timing.is_add_on]
    base_lines = [entry for entry in placed if not entry[1].timing.is_add_on and entry[1].minutes is not None]
    further = timing.further_minutes or timing.first_minutes
    if not base_lines:
        known = [entry for entry in add_on_lines if entry[1].minutes is not None]
        yield from _handed(known, count, count.units, further)
        yield from _unknown(placed)
        return
    for_base = min(count.units, 1)
    if add_on_lines:
        yield from _handed(base_lines, count, for_base)
        yield from _handed(add_on_lines, count, count.units - for_base, further)
    else:
        yield from _base_with_add_on(count, base_lines, further)
    yield from _unknown([entry for entry in placed if not entry[1].timing.is_add_on])


def _by_assistant(placed: Sequence[_Placed], count: CodeCount) -> Iterator[tuple[Sequence[_Placed], int]]:
    """The lines of a code, and the units to hand them: apart with and without CQ or CO where there are both.

    Then the tests of `assistant_split` tell which of them gets the last unit, not the larger remainder.
    """
    given = [entry for entry in placed if entry[1].assistant]
    plain = [entry for entry in placed if not entry[1].assistant]
    if given and plain and count.timing.first_minutes == QUARTER_HOUR:
        split = split_quarter_hours(count.units, _minutes(plain), _minutes(given))
        if split.settled:
            yield plain, split.plain
            yield given, split.assistant
            return
    yield placed, count.units


def _unknown(placed: Iterable[_Placed]) -> Iterator[tuple[int, UnitShare]]:
    for place, one in placed:
        if one.minutes is None:
            yield place, UnitShare(one.code, one.line, None, None, elsewhere=one.elsewhere)


def _base_with_add_on(count: CodeCount, base_lines: Sequence[_Placed], further: int) -> Iterator[tuple[int, UnitShare]]:
    """The base line carries the add-on's minutes, too: it earns a second entry for the add-on code."""
    first = count.timing.first_minutes
    own = list(_handed(base_lines, count, min(count.units, 1)))
    rest = count.units - 1
    if rest < 1 or count.timing.add_on is None:
        yield from own
        return
    holder = max(range(len(own)), key=lambda number: (own[number][1].units or 0, own[number][1].minutes or 0))
    for number, (place, share) in enumerate(own):
        if number != holder:
            yield place, share
            continue
        minutes = share.minutes or 0
        kept = min(minutes, first)
        whole = int(kept == first)
        yield place, UnitShare(share.code, share.line, kept, 1, whole, 1 - whole, share.tie, share.elsewhere)
        past = minutes - kept
        wholes = min(rest, past // further)
        add_on = count.timing.add_on
        yield place, UnitShare(add_on, share.line, past, rest, wholes, rest - wholes, share.tie, share.elsewhere)


def _handed(
    placed: Sequence[_Placed], count: CodeCount, units: int, block: int | None = None
) -> Iterator[tuple[int, UnitShare]]:
    """Hand the units of one code to its lines: whole blocks first, then the largest remainders, then the first line.

    `block` is the first block's length where left out.
    """
    length = count.timing.first_minutes if block is None else block
    if len(placed) == 1:
        place, one = placed[0]
        whole = min(units, (one.minutes or 0) // length)
        yield place, UnitShare(one.code, one.line, one.minutes, units, whole, units - whole, count.tie, one.elsewhere)
        return
    wholes: dict[int, int] = {}
    left = units
    for place, one in placed:
        wholes[place] = min(left, (one.minutes or 0) // length)
        left -= wholes[place]
    ranked = sorted(placed, key=lambda entry: (-((entry[1].minutes or 0) % length), not entry[1].claimed))
    extra = {place: 1 for place, one in ranked[:left] if one.minutes}
    spare = left - len(extra)
    for number, (place, one) in enumerate(placed):
        more = extra.get(place, 0) + (spare if number == 0 else 0)
        whole = wholes[place]
        yield place, UnitShare(one.code, one.line, one.minutes, whole + more, whole, more, count.tie, one.elsewhere)
