"""Medicare as second payer."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.visit import CoverageContext
from clinic_app.rules.medicare import is_medicare


@rule(
    "COV-MSP",
    Severity.WARNING,
    basis="CPM ch. 26 §10.2, Items 10 and 11; Pub. 100-05; CARC 22",
    payers=is_medicare,
    trigger=Trigger(given=("coverage",)),
    reads=CLAIM_FORM,
)
def cov_msp(claim: Claim) -> Iterator[Outcome]:
    """Another payer seems to come before Medicare.

    Why: auto and liability insurance, workers' compensation and most group plans of working people pay before Medicare.
    A claim to Medicare as first payer is then denied (CARC 22), and Item 11 must not say NONE.

    What to do: ask the patient, bill the other payer first, and put its policy number into Item 11.
    """
    coverage = claim.visit.coverage
    if coverage is None:
        return
    item_11 = (coverage.item_11 or "").strip()
    key, reason = _first_payer(coverage)
    if key is None or (item_11 and item_11.upper() != "NONE"):
        return
    if coverage.item_11 is not None:
        said = "says NONE" if item_11 else "is empty"
        yield Problem(("coverage", "item_11"), f"{reason}, but Item 11 {said}; another payer may come before Medicare.")
    else:
        yield Problem(("coverage", key), f"{reason}; another payer may come before Medicare.")


def _first_payer(coverage: CoverageContext) -> tuple[str | None, str]:
    if coverage.medicare_secondary is True:
        return "medicare_secondary", "Medicare is entered as second payer"
    if coverage.employment is True:
        return "employment", "Item 10a says the condition comes from work"
    if coverage.auto is True:
        return "auto", "Item 10b says auto accident"
    if coverage.other_accident is True:
        return "other_accident", "Item 10c says other accident"
    return None, ""
