"""The unit count of a claim as the unit panel shows it, and the units a chosen tie gives to the lines."""

from __future__ import annotations

from clinic_app.checker.claim import Claim
from clinic_app.checker.counting import DayCount
from clinic_app.domain.payer import UnitRule, UnitRuleStanding
from clinic_app.domain.unit_explanation import MethodComparison, UnitExplanation, explain
from clinic_app.domain.units import CodeCount, UnitAllocation, allocate
from clinic_app.ui.language import tr
from clinic_app.ui.sentences import said
from clinic_app.ui.unit_bar_layout import BarSegment, CountingRule, UnitBarModel
from clinic_app.ui.unit_panel import Comparison, UnitPanelModel, UnitSentence

_RULES = {UnitRule.CMS: CountingRule.CMS, UnitRule.AMA: CountingRule.AMA}


def computed_units(claim: Claim) -> dict[int, int]:
    """Units by line as the payer's rule counts them; lines whose units minutes do not tell are left out."""
    return {line: units for line, units in claim.day_count.units_of_line.items() if units is not None}


def unit_panel_model(claim: Claim, payer_name: str) -> UnitPanelModel:
    """All the unit panel shows of a claim."""
    count = claim.day_count
    explanation = explain(count.allocation, count.other_method)
    return UnitPanelModel(
        bar=bar_of(count.allocation, explanation, _method(claim, explanation, payer_name)),
        sentences=_sentences(explanation, count.allocation),
        source=_source(explanation),
        comparison=_comparison(explanation.comparison),
        timed=count.allocation.timed_minutes,
        untimed=sum(share.minutes or 0 for share in count.shares) - _own_timed(count),
        treatment=claim.visit.total_treatment_minutes,
    )


def _own_timed(count: DayCount) -> int:
    """Minutes of this visit's lines of timed codes."""
    families = {one.code for one in count.allocation.counts}
    add_ons = {one.timing.add_on for one in count.allocation.counts}
    return sum(share.minutes or 0 for share in count.shares if share.code in families or share.code in add_ons)


def _method(claim: Claim, explanation: UnitExplanation, payer_name: str) -> str:
    standing = claim.payer.unit_rule_standing
    if not claim.visit.payer:
        return tr("{method}, no payer yet", method=said(explanation.method))
    if standing in {UnitRuleStanding.FIXED, UnitRuleStanding.CONFIRMED}:
        return tr("{method}, as {payer_name} asks", method=said(explanation.method), payer_name=payer_name)
    return tr("{method}, assumed for {payer_name}", method=said(explanation.method), payer_name=payer_name)


def bar_of(allocation: UnitAllocation, explanation: UnitExplanation, method: str) -> UnitBarModel:
    """The bar of a count; `method` is the rule in words."""
    drawn = allocation.pooled if allocation.rule is UnitRule.CMS else allocation.counts
    return UnitBarModel(
        segments=tuple(_segment(place, one) for place, one in enumerate(drawn)),
        total=sum(one.minutes for one in drawn),
        units=sum(one.units for one in drawn),
        minutes_to_next=explanation.to_next or 0,
        rule=_RULES[allocation.rule],
        method=method,
        text=" ".join(explanation.sentences(said)),
    )


def _segment(place: int, one: CodeCount) -> BarSegment:
    return BarSegment(
        one.code, one.minutes, one.whole, one.left_over, one.wins, one.tie, place, one.timing.first_minutes
    )


def _sentences(explanation: UnitExplanation, allocation: UnitAllocation) -> tuple[UnitSentence, ...]:
    drawn = allocation.pooled if allocation.rule is UnitRule.CMS else allocation.counts
    colours = {one.code: place for place, one in enumerate(drawn)}
    return tuple(
        UnitSentence(one.code, colours.get(one.code, len(colours)), said(one.detail), said(one.units), said(one.reason))
        for one in explanation.codes
    )


def code_colours(claim: Claim) -> dict[str, int]:
    """The place of each timed code among the code colours, as the unit bar draws it; further codes follow."""
    allocation = claim.day_count.allocation
    drawn = allocation.pooled if allocation.rule is UnitRule.CMS else allocation.counts
    colours = {one.code: place for place, one in enumerate(drawn)}
    for line in claim.lines:
        procedure = line.procedure
        family = procedure.family.base if procedure is not None and procedure.family is not None else line.code
        colours.setdefault(line.code, colours.get(family, len(colours)))
    return colours


def _source(explanation: UnitExplanation) -> str:
    if not explanation.codes and not explanation.missing:
        return tr("No timed service with minutes yet; an untimed code counts one unit.")
    return " ".join(said(part) for part in (explanation.missing or explanation.total, explanation.source) if part)


def _comparison(other: MethodComparison | None) -> Comparison | None:
    if other is None:
        return None
    if not other.differs:
        return Comparison(
            tr("{method}, to compare", method=said(other.method)), other.units, why=tr("the same by both methods")
        )
    return Comparison(
        tr("{method}, to compare", method=said(other.method)), other.units, said(other.split), said(other.why)
    )


def units_of_choice(claim: Claim, code: str) -> dict[int, int]:
    """Units by line when the tied unit goes to `code`: only lines of the codes that tie."""
    count = next((one for one in claim.day_count.disciplines if code in one.day.tied), None)
    if count is None:
        return {}
    chosen = allocate(count.services, count.rule, (code,))
    tied = set(count.day.tied)
    families = {service.line: service.timing.family for service in count.services if not service.elsewhere}
    return {
        share.line: share.units
        for share in chosen.shares
        if not share.elsewhere and share.units is not None and families.get(share.line) in tied
    }
