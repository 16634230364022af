"""KX past the yearly threshold."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Edit, Fix, NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, LINE_DETAILS, MODIFIERS, MONEY, RENDERING, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.codebook.medicare_amounts import MedicareAmounts
from clinic_app.domain.modifier_order import ordered_modifiers
from clinic_app.domain.payer import PayerProfile
from clinic_app.rules.fee_reduction.allowed_amounts import AmountBasis
from clinic_app.rules.modifiers.threshold_use import EXPECTED_DENIAL, BucketUse, buckets_used, ledger_given

_LOCALITY = Decimal("1.5")
"""How far a locality's amounts may lie above the national ones; so near the threshold an estimate decides nothing."""


def _has_a_threshold(payer: PayerProfile) -> bool:
    return payer.is_medicare


@rule(
    "MOD-KX-MISSING",
    Severity.ERROR,
    basis="CPM ch. 5 §10.2, §10.3.3; Act §1833(g)",
    payers=_has_a_threshold,
    reads=CODES | MODIFIERS | MONEY | TIME | HISTORY | LINE_DETAILS | RENDERING,
)
def mod_kx_missing(claim: Claim) -> Iterator[Outcome]:
    """The patient's yearly threshold is passed, and a line lacks KX.

    Why: Medicare counts the allowed amounts of the calendar year, physical and speech therapy together, occupational
    therapy apart. The line that crosses the year's amount, and every later one, needs KX; without it the excess is
    denied (CARC 119). KX attests that the treatment is necessary and that the note shows it.

    What to do: if that is so, add KX to the lines concerned. Visits at other clinics count, too, and are not known
    here. Where the crossing rests on amounts of the fee schedule that nobody typed, it is an estimate and a thing to
    check.
    """
    if not ledger_given(claim):
        if any(not line.has("KX") for line in claim.billed):
            yield NotJudged("the amount Medicare allowed this year before the visit is not known")
        return
    threshold = MedicareAmounts.load().threshold(claim.day.year)
    for bucket in buckets_used(claim):
        without = [line for line in bucket.lines if not line.has("KX") and EXPECTED_DENIAL.isdisjoint(line.modifiers)]
        if not without:
            continue
        if threshold is None:
            yield NotJudged(f"no therapy threshold for {claim.day.year} was published when this table was made")
        elif bucket.spent is None:
            yield NotJudged(f"the {bucket.name} amount Medicare allowed this year before the visit is not known")
        else:
            yield from _judge(bucket, bucket.spent, without, threshold.for_discipline(bucket.discipline))


def _judge(bucket: BucketUse, spent: Decimal, without: list[ClaimLine], limit: Decimal) -> Iterator[Outcome]:
    over = lines_over(bucket, spent, limit)
    if over is None:
        yield NotJudged(
            f"{spent:,.2f} of the {limit:,.0f} threshold was used before the visit, and what Medicare will allow for "
            "its lines is not given"
        )
        return
    lacking = [line for line in over if line in without]
    if lacking:
        estimated = spent < limit and any(line.line.allowed is None for line in bucket.lines)
        numbers = ", ".join(str(line.index + 1) for line in lacking)
        passed = "is passed by estimate" if estimated else "is passed"
        yield Problem(
            lacking[0].at("modifiers"),
            f"The {bucket.name} threshold of {limit:,.0f} {passed} ({spent:,.2f} before this visit, as far as this "
            f"clinic knows); KX is missing on line {numbers}.",
            (_attesting(lacking),),
            severity=Severity.WARNING if estimated else Severity.ERROR,
        )


def lines_over(bucket: BucketUse, spent: Decimal, limit: Decimal) -> list[ClaimLine] | None:
    """The lines that cross the threshold or follow it; None when the amounts do not tell."""
    if spent >= limit:
        return list(bucket.lines)
    most = bucket.at_most_here
    if most is not None and spent + most <= limit:
        return []
    total, at_most, over = spent, spent, []
    for line, one in zip(bucket.lines, bucket.amounts(), strict=True):
        if one.amount is None:
            return None
        total += one.amount
        at_most += one.amount * (_LOCALITY if one.basis is AmountBasis.SCHEDULE else 1)
        if total > limit:
            over.append(line)
    return None if at_most > limit and not over else over


def _attesting(lines: list[ClaimLine]) -> Fix:
    edits = tuple(Edit(line.at("modifiers"), ordered_modifiers((*line.modifiers, "KX"))) for line in lines)
    return Fix("Add KX (I confirm the treatment is necessary and the note shows it)", edits)
