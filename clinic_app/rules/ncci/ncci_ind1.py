"""Pairs that a distinct-service modifier can pay."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotJudged, Severity
from clinic_app.checker.parts import CLOCK, CODES, HISTORY, LINE_DETAILS, MODIFIERS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.payer import PayerProfile
from clinic_app.rules.ncci.naming import PairName, pairs_named
from clinic_app.rules.ncci.pair_problems import lacking_modifier


def _may_judge_pairs(payer: PayerProfile) -> bool:
    return payer.uses_ncci is not False


def _several_services(claim: Claim) -> bool:
    return len(claim.billed) > 1 or bool(claim.billed and claim.services_elsewhere)


@rule(
    "NCCI-IND1",
    Severity.ERROR,
    basis="NCCI practitioner PTP edits; NCCI Policy Manual ch. 1 §E, ch. 11 §P.2",
    payers=_may_judge_pairs,
    when=_several_services,
    reads=CODES | MODIFIERS | CLOCK | LINE_DETAILS | HISTORY,
)
def ncci_ind1(claim: Claim) -> Iterator[Outcome]:
    """Two codes of the day are an NCCI pair, and neither carries 59 or an X modifier.

    Why: without one the second code of the pair is denied (CARC 236). The modifier says that the two were given in
    different, non-overlapping time, and the chart must show it. A pair counts within one provider or one group and
    specialty. Medicaid has files of its own, so there it is only a thing to check.

    What to do: if the times were separate, chart them and add 59 (or the X modifier that says it better) to the second
    code. If they were not, bill the first code only. Never add it just to get past the edit.
    """
    if claim.payer.uses_ncci is None:
        yield NotJudged("whether this payer uses NCCI pairs is not confirmed in its profile; none were judged")
        return
    if claim.pairs:
        yield from lacking_modifier(claim, pairs_named(claim, PairName.INDICATOR_1))
    limits = _limits_of_the_table(claim)
    if limits:
        yield NotJudged(limits)


def _limits_of_the_table(claim: Claim) -> str:
    """What the installed edition leaves open for this day and these codes; empty when nothing."""
    table = claim.codebook.ncci
    parts = []
    if not table.edition.covers(claim.day):
        parts.append(f"pairs were judged by the installed NCCI edition {table.edition.name}, not by that of the day")
    outside = sorted(table.uncovered(claim.procedure_codes))
    if outside:
        parts.append(f"the table of pairs does not hold {', '.join(outside)}")
    return "; ".join(parts)
