"""Targeted medical review."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, LINE_DETAILS, MODIFIERS, MONEY, RENDERING
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.codebook.medicare_amounts import MedicareAmounts
from clinic_app.domain.payer import PayerProfile
from clinic_app.rules.modifiers.threshold_use import buckets_used, ledger_given

_FIXED_THROUGH = 2027  # the statute holds the review amount to here; later years are not known


def _has_a_threshold(payer: PayerProfile) -> bool:
    return payer.is_medicare


@rule(
    "MOD-KX-MR",
    Severity.INFO,
    basis="Act §1833(g); CPM ch. 5 §10.3.4",
    payers=_has_a_threshold,
    when=ledger_given,
    trigger=Trigger(given=("history",)),
    reads=CODES | MODIFIERS | MONEY | HISTORY | LINE_DETAILS | RENDERING,
)
def mod_kx_mr(claim: Claim) -> Iterator[Outcome]:
    """The patient's year has passed the amount from which Medicare may review.

    Why: above 3,000 dollars of allowed amounts in a bucket, Medicare picks claims for targeted review. Payment does
    not stop.

    What to do: see that the notes show why a therapist's skills are still needed.
    """
    threshold = MedicareAmounts.load().last_published_threshold(claim.day.year)
    for bucket in buckets_used(claim):
        if bucket.spent is None or threshold is None:
            continue
        if claim.day.year > max(threshold.year, _FIXED_THROUGH):
            yield NotJudged(f"the review amount of {claim.day.year} is not known")
            continue
        total = bucket.spent + (bucket.allowed_here or Decimal(0))
        if total > threshold.review:
            yield Problem(
                ("history", bucket.key),
                f"{total:,.2f} is allowed for {bucket.name} this year with this visit, above the review amount of "
                f"{threshold.review:,.0f}.",
            )
