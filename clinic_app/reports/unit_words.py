"""A claim's unit count as its sheet shows it: taken over from the count and its explanation, nothing counted anew."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.counting import DayCount
from clinic_app.domain.code_timing import timing_of
from clinic_app.domain.payer import PayerProfile, UnitRule, UnitRuleStanding
from clinic_app.domain.unit_explanation import UnitExplanation, explain
from clinic_app.domain.units import CodeCount, UnitAllocation
from clinic_app.reports.claim_summary import CodeMinutes, OtherMethod, UnitCount, UnitReason


def unit_count(claim: Claim) -> UnitCount | None:
    """The count to print; None for a claim without lines."""
    if not claim.lines:
        return None
    day = claim.day_count
    allocation = day.allocation
    words = explain(allocation, day.other_method)
    return UnitCount(
        units=allocation.timed_units,
        timed=allocation.timed_minutes,
        untimed=_untimed_minutes(claim),
        treatment=claim.visit.total_treatment_minutes,
        method=words.method,
        why=words.total,
        source=words.source,
        pooled=allocation.rule is UnitRule.CMS,
        to_next=words.to_next or 0,
        codes=_codes(allocation),
        reasons=tuple(UnitReason(one.code, one.detail, one.units, one.reason) for one in words.codes),
        other=_other_method(words),
        notes=tuple(_notes(claim, day, words)),
    )


def _untimed_minutes(claim: Claim) -> int:
    """Minutes of this visit's lines whose code is not counted by time."""
    return sum(
        line.line.minutes or 0
        for line in claim.lines
        if line.procedure is None or not timing_of(line.procedure).is_timed
    )


def _codes(allocation: UnitAllocation) -> tuple[CodeMinutes, ...]:
    """The codes of the bar. Codes whose first and further blocks differ in length have no scale of their own."""
    pooled = allocation.rule is UnitRule.CMS
    return tuple(
        CodeMinutes(
            count.code,
            count.minutes,
            count.whole,
            count.left_over,
            count.wins,
            count.tie,
            count.timing.first_minutes,
        )
        for count in allocation.counts
        if (count.is_pooled if pooled else _has_one_scale(count))
    )


def _has_one_scale(count: CodeCount) -> bool:
    return count.timing.further_minutes in {None, count.timing.first_minutes}


def _other_method(words: UnitExplanation) -> OtherMethod | None:
    other = words.comparison
    if other is None or not other.differs:
        return None
    return OtherMethod(f"By {other.method}, to compare", other.units, other.split, other.why)


def _notes(claim: Claim, day: DayCount, words: UnitExplanation) -> Iterator[str]:
    if words.tie:
        yield words.tie
    if words.missing:
        yield words.missing
    if day.disciplines and day.disciplines[0].has_other_visits:
        yield "Counted together with the day's other visits of this discipline."
    if len(day.disciplines) > 1:
        yield "Lines of another discipline are counted apart."
    visit = claim.visit
    if visit.started is not None and visit.ended is not None:
        yield f"Clock {visit.started:%H:%M} to {visit.ended:%H:%M}."
    if standing := _standing_words(claim.payer):
        yield standing


def _standing_words(payer: PayerProfile) -> str:
    """How sure the counting rule is, where that is worth saying."""
    if payer.unit_rule_standing is UnitRuleStanding.UNSET:
        return "This payer's counting rule is not set; the usual one of its kind is used."
    if payer.unit_rule_standing is UnitRuleStanding.ASSUMED:
        return "Rule assumed for this kind of payer, not confirmed."
    if payer.unit_rule_standing is UnitRuleStanding.CONFIRMED and payer.unit_rule_confirmed_on is not None:
        return f"Payer setting confirmed {payer.unit_rule_confirmed_on:%m/%d/%Y}."
    return ""
