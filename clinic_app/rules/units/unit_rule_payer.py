"""Nobody has said how the payer counts."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import NOTHING
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.payer import PayerProfile, UnitRuleStanding

_METHOD = {"cms": "total time of all timed codes (CMS)", "ama": "each code by its midpoint (AMA)"}


def _is_unset(payer: PayerProfile) -> bool:
    return payer.unit_rule_standing is UnitRuleStanding.UNSET


def _payer_given(claim: Claim) -> bool:
    return bool(claim.visit.payer)


@rule(
    "UNIT-RULE-PAYER",
    Severity.WARNING,
    basis="CPM ch. 5 §20.2.C binds Medicare; other payers set their own rule by contract or fee schedule",
    payers=_is_unset,
    when=_payer_given,
    reads=NOTHING,
)
def unit_rule_payer(claim: Claim) -> Iterator[Outcome]:
    """Nobody has said how this payer counts timed units.

    Why: the two methods differ on about every fourth visit. Until the rule is set, units are only shown by the usual
    method of such a payer and are not judged.

    What to do: read the contract, provider manual or state fee schedule, then set the rule in the payer's profile with
    the date of the document.
    """
    payer = claim.payer.name or claim.visit.payer
    shown_by = _METHOD[str(claim.payer.counting_rule)]
    yield Problem(
        ("payer",),
        f"How {payer} counts timed units is not set. They are shown by {shown_by} meanwhile.",
        (
            Fix("Count by total time (CMS)", (Edit(("payer_profile", "unit_rule"), "cms"),)),
            Fix("Count by midpoint (AMA)", (Edit(("payer_profile", "unit_rule"), "ama"),)),
        ),
    )
