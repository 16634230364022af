"""Hospice."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM, CODES, MODIFIERS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.modifier_order import ordered_modifiers
from clinic_app.rules.medicare import is_medicare

_UNRELATED = "GW"


@rule(
    "COV-HOSPICE",
    Severity.WARNING,
    basis="CPM ch. 11 §50; CARC B9",
    payers=is_medicare,
    trigger=Trigger(given=("coverage",)),
    reads=CODES | MODIFIERS | CLAIM_FORM,
)
def cov_hospice(claim: Claim) -> Iterator[Outcome]:
    """The patient has elected hospice.

    Why: what belongs to the terminal illness the hospice pays. Other treatment is billed to Part B with GW on every
    line; without it the claim is denied (CARC B9).

    What to do: ask the hospice whether the treatment belongs to its illness; if not, add GW.
    """
    coverage = claim.visit.coverage
    if coverage is None or coverage.hospice is not True:
        return
    lacking = [line for line in claim.billed if not line.has(_UNRELATED)]
    if coverage.hospice_related is True:
        yield Problem(
            ("coverage", "hospice_related"), "The treatment belongs to the hospice's illness; the hospice pays it."
        )
    elif coverage.hospice_related is False:
        if lacking:
            edits = tuple(
                Edit(line.at("modifiers"), ordered_modifiers((*line.modifiers, _UNRELATED))) for line in lacking
            )
            yield Problem(
                lacking[0].at("modifiers"),
                f"The patient has elected hospice; {lacking[0].code} is not related to it and needs GW.",
                (Fix("Add GW (not related to the hospice's illness)", edits),),
            )
    elif lacking:
        yield Problem(
            ("coverage", "hospice"),
            "The patient has elected hospice. Is the treatment related to its illness? If not, each line needs GW.",
        )
