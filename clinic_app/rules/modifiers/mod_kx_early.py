"""KX far below the yearly threshold."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, LINE_DETAILS, MODIFIERS, MONEY, RENDERING
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.codebook.medicare_amounts import MedicareAmounts, Threshold
from clinic_app.domain.modifier_order import ordered_modifiers
from clinic_app.domain.payer import PayerProfile
from clinic_app.rules.modifiers.threshold_use import BucketUse, buckets_used

_NEAR = Decimal("0.9")
_NEAR_WITHOUT_AMOUNTS = Decimal("0.8")  # leaves room for a visit whose amounts are not known


def _has_a_threshold(payer: PayerProfile) -> bool:
    return payer.is_medicare


@rule(
    "MOD-KX-EARLY",
    Severity.WARNING,
    basis="CPM ch. 5 §10.3.3; the margin of 90 % is this program's",
    payers=_has_a_threshold,
    trigger=Trigger(modifiers=frozenset({"KX"})),
    reads=CODES | MODIFIERS | MONEY | HISTORY | LINE_DETAILS | RENDERING,
)
def mod_kx_early(claim: Claim) -> Iterator[Outcome]:
    """KX stands on a line although the patient is far below the yearly threshold.

    Why: KX attests that treatment past the threshold is necessary. Used from the first visit it is a habit that draws
    review. Far below means under 90 % of the year's amount with this visit; the amount starts again each January.

    What to do: take KX away, unless the patient used up the threshold with other providers: their use is not known
    here.
    """
    for bucket in buckets_used(claim):
        if any(line.has("KX") for line in bucket.lines):
            yield from _judge(claim, bucket)


def _judge(claim: Claim, bucket: BucketUse) -> Iterator[Outcome]:
    threshold = MedicareAmounts.load().last_published_threshold(claim.day.year)
    if threshold is None or bucket.spent is None:
        yield NotJudged(f"the {bucket.name} amount Medicare allowed this year before the visit is not known")
        return
    limit = threshold.for_discipline(bucket.discipline)
    here = bucket.at_most_here
    far_below = bucket.spent < limit * _NEAR_WITHOUT_AMOUNTS if here is None else bucket.spent + here < limit * _NEAR
    if far_below:
        lines = [line for line in bucket.lines if line.has("KX")]
        edits = tuple(
            Edit(line.at("modifiers"), ordered_modifiers(word for word in line.modifiers if word != "KX"))
            for line in lines
        )
        yield Problem(
            lines[0].at("modifiers"),
            f"KX is used, but only {bucket.spent:,.2f} of the {bucket.name} threshold"
            f"{_amount(threshold, limit, claim)} was used before this visit, as far as this clinic knows.",
            (Fix("Remove KX", edits),),
        )


def _amount(threshold: Threshold, limit: Decimal, claim: Claim) -> str:
    if threshold.year == claim.day.year:
        return f" of {limit:,.0f}"
    return f" (that of {threshold.year}, {limit:,.0f}; {claim.day.year}'s is not known)"
