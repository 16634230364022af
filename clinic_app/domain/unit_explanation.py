"""The unit count in words: what each code's minutes hold, who gets the remaining units and why, the other method.

The sentences are short and complete by themselves, so that the panel, the page and a screen reader use the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from clinic_app.domain.code_timing import CodeTiming
from clinic_app.domain.payer import UnitRule
from clinic_app.domain.procedure import QUARTER_HOUR
from clinic_app.domain.units import CodeCount, UnitAllocation, units_of_total

METHOD_NAMES = {UnitRule.CMS: "CMS total time", UnitRule.AMA: "AMA midpoint"}
CMS_SOURCE = "Claims Processing Manual ch. 5 §20.2.C"
AMA_SOURCE = "CPT time rule: a unit counts once its midpoint is passed"
TIE_WORDS = "tie: your choice"
_LEAST_BILLABLE = 8

Turn = Callable[[str], str]
"""Puts a sentence into another language."""


@dataclass(frozen=True, slots=True)
class CodeSentence:
    """One code: "33 min: 2 quarters, 3 left over", "2 units", and why, where a leftover decided."""

    code: str
    detail: str
    units: str
    reason: str = ""

    def sentence(self, turn: Turn = str) -> str:
        """All of it as one sentence."""
        first = f"{self.code}, {turn(self.detail)}: {turn(self.units)}"
        return f"{first}, {turn(self.reason)}." if self.reason else f"{first}."


@dataclass(frozen=True, slots=True)
class MethodComparison:
    """The same minutes under the other method: its name, all units, how they split over the codes, and one reason."""

    method: str
    units: int
    split: str
    why: str
    differs: bool

    def sentence(self, turn: Turn = str) -> str:
        """All of it as one sentence."""
        words = f"{turn(self.method)}: {turn(units_in_words(self.units))} ({turn(self.split)})"
        return f"{words}; {turn(self.why)}." if self.why else f"{words}."


@dataclass(frozen=True, slots=True)
class UnitExplanation:
    """The whole arithmetic of one day and discipline.

    `minutes` and `units` are those of the quarter-hour codes, `to_next` the minutes until one more unit of the pool
    (CMS only), `tie` names the codes to choose between.
    """

    rule: UnitRule
    method: str
    minutes: int
    units: int
    to_next: int | None
    total: str
    source: str
    codes: tuple[CodeSentence, ...]
    tie: str
    missing: str
    comparison: MethodComparison | None

    def sentences(self, turn: Turn = str) -> tuple[str, ...]:
        """Everything, one sentence each, in reading order; `turn` puts each part into another language."""
        return tuple(self._sentences(turn))

    def _sentences(self, turn: Turn) -> Iterator[str]:
        if self.total:
            yield turn(self.total)
        yield from (code.sentence(turn) for code in self.codes)
        if self.tie:
            yield turn(self.tie)
        if self.missing:
            yield turn(self.missing)
        if self.to_next is not None:
            yield turn(f"{minutes_in_words(self.to_next)} to the next unit.")
        if self.source:
            yield turn(f"Source: {self.source}.")
        if self.comparison is not None and self.comparison.differs:
            yield self.comparison.sentence(turn)


def explain(allocation: UnitAllocation, other: UnitAllocation | None = None) -> UnitExplanation:
    """Put a count into words; `other` is the same day under the other method."""
    is_cms = allocation.rule is UnitRule.CMS
    pooled = allocation.pooled
    return UnitExplanation(
        allocation.rule,
        METHOD_NAMES[allocation.rule],
        allocation.pool_minutes,
        allocation.pool_units,
        allocation.minutes_to_next if is_cms and pooled else None,
        _total(allocation) if pooled else "",
        _source(allocation),
        tuple([_code_sentence(count, allocation) for count in allocation.counts]),
        _tie(allocation),
        _missing(allocation),
        compare(allocation, other) if other is not None and pooled else None,
    )


def compare(allocation: UnitAllocation, other: UnitAllocation) -> MethodComparison:
    """The figure of the other method, and the first code that tells why it differs."""
    differs = [count.units for count in allocation.counts] != [count.units for count in other.counts]
    split = " + ".join([str(count.units) for count in other.pooled]) or "0"
    return MethodComparison(
        METHOD_NAMES[other.rule], other.pool_units, split, _why(allocation, other) if differs else "", differs
    )


def units_in_words(units: int) -> str:
    """ "1 unit", "3 units"; "no unit" for none."""
    if not units:
        return "no unit"
    return "1 unit" if units == 1 else f"{units} units"


def minutes_in_words(minutes: int) -> str:
    """ "1 minute", "13 minutes"."""
    return "1 minute" if minutes == 1 else f"{minutes} minutes"


def manual_example(allocation: UnitAllocation) -> int | None:
    """Which worked example of CPM ch. 5 §20.2.C the pool resembles; None when whole quarters alone decide."""
    pooled = [count for count in allocation.pooled if count.minutes]
    if allocation.rule is not UnitRule.CMS or len(pooled) < 2 or not allocation.remaining:
        return None
    if all(count.minutes < _LEAST_BILLABLE for count in pooled):
        return 5
    if any(count.tie for count in pooled):
        return 2
    if any(count.wins and count.left_over < _LEAST_BILLABLE for count in pooled):
        return 3
    return 4 if any(not count.units for count in pooled) else 1


def _total(allocation: UnitAllocation) -> str:
    minutes, units = allocation.pool_minutes, allocation.pool_units
    if allocation.rule is UnitRule.AMA:
        return f"Each code by itself: {units_in_words(units)} of {minutes} min."
    if not units:
        return f"{minutes} min stay under {_LEAST_BILLABLE}, the line for 1 unit."
    return f"{minutes} min reach {_line_for(units)}, the line for {units_in_words(units)}."


def _line_for(units: int) -> int:
    """Fewest pooled minutes that carry so many units."""
    return (units - 1) * QUARTER_HOUR + _LEAST_BILLABLE


def _source(allocation: UnitAllocation) -> str:
    """What the count rests on; nothing where nothing could be counted."""
    if not allocation.counts:
        return ""
    if allocation.rule is UnitRule.AMA or not allocation.pooled:
        return AMA_SOURCE
    example = manual_example(allocation)
    return CMS_SOURCE if example is None else f"{CMS_SOURCE}, example {example}"


def _code_sentence(count: CodeCount, allocation: UnitAllocation) -> CodeSentence:
    return CodeSentence(count.code, _detail(count), _units(count), _reason(count, allocation))


def _detail(count: CodeCount) -> str:
    if not count.is_pooled:
        return f"{count.minutes} min{_floors(count.timing)}"
    whole = {0: "no quarter", 1: "1 quarter"}.get(count.whole, f"{count.whole} quarters")
    left = f"{count.left_over} left over" if count.left_over else "nothing left over"
    return f"{count.minutes} min: {whole}, {left}"


def _floors(timing: CodeTiming) -> str:
    first = f", first unit from {timing.first_floor}"
    second = timing.minutes_for(2)
    return first if second is None else f"{first}, second from {second}"


def _units(count: CodeCount) -> str:
    add_on = count.timing.add_on
    if add_on is None or count.units < 2:
        return units_in_words(count.units)
    return f"1 unit and {units_in_words(count.units - 1)} of {add_on}"


def _reason(count: CodeCount, allocation: UnitAllocation) -> str:
    if not count.left_over or not count.is_pooled:
        return ""
    if allocation.rule is UnitRule.AMA:
        return _midpoint_reason(count)
    if count.tie:
        return f"takes the leftover unit, {TIE_WORDS}" if count.wins else TIE_WORDS
    rivals = [one for one in allocation.pooled if one.code != count.code and one.left_over]
    if count.wins:
        return _winning_reason(count, [one.left_over for one in rivals if not one.wins])
    best = [one.left_over for one in rivals if one.wins]
    if best and min(best) > count.left_over:
        return f"{count.left_over} left over is less than {min(best)}"
    return ""


def _winning_reason(count: CodeCount, losers: list[int]) -> str:
    if losers:
        return f"takes the leftover unit, as {count.left_over} is more than {max(losers)}"
    return "the leftover earns a unit"


def _midpoint_reason(count: CodeCount) -> str:
    if count.wins:
        return f"{count.left_over} left over pass the midpoint"
    return f"{count.left_over} left over stay under {_LEAST_BILLABLE}"


def _tie(allocation: UnitAllocation) -> str:
    if not allocation.tied:
        return ""
    first = next(count for count in allocation.counts if count.tie)
    codes = " and ".join(allocation.tied) if len(allocation.tied) == 2 else ", ".join(allocation.tied)
    return f"{codes} each have {first.left_over} left over: {TIE_WORDS}."


def _missing(allocation: UnitAllocation) -> str:
    if allocation.is_complete:
        return ""
    return f"No minutes for {', '.join(allocation.unknown)}: counted without."


def _why(allocation: UnitAllocation, other: UnitAllocation) -> str:
    """One code of the midpoint count that tells the two methods apart."""
    midpoint = other if other.rule is UnitRule.AMA else allocation
    total = allocation if midpoint is other else other
    for count in midpoint.pooled:
        pooled = total.count_of(count.code)
        if pooled is None or pooled.units == count.units:
            continue
        if count.units > pooled.units:
            return f"{count.code} passes its own midpoint"
        if not count.units:
            return f"{count.code} alone is under {_LEAST_BILLABLE}"
        return f"{count.code} has only {count.left_over} left over"
    return ""


def carried(minutes: int) -> str:
    """What a pooled total carries: "37 minutes carry 2"."""
    return f"{minutes_in_words(minutes)} carry {units_of_total(minutes) or 'none'}"
