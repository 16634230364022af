"""Clinical fellows in speech-language pathology."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotJudged, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS, RENDERING
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.credentials import CLINICAL_FELLOWS
from clinic_app.rules.medicare import is_medicare
from clinic_app.rules.staff.performers import A_CREDENTIAL_NAMED


def _any_fellow(claim: Claim) -> bool:
    return not CLINICAL_FELLOWS.isdisjoint(claim.treating_credentials)


@rule(
    "STAFF-CLINICAL-FELLOW",
    Severity.WARNING,
    basis="42 CFR 484.115; state licence law",
    payers=is_medicare,
    when=_any_fellow,
    trigger=A_CREDENTIAL_NAMED,
    reads=CODES | LINE_DETAILS | RENDERING,
)
def staff_clinical_fellow(claim: Claim) -> Iterator[Outcome]:
    """A clinical fellow treats; whether Medicare pays cannot be told here.

    Why: the state's licence decides whether a speech-language pathologist in the first, supervised year counts as
    qualified. This program holds no state law, so this is always named as not checked.

    What to do: ask the licensing board or the Medicare contractor once, and keep the answer.
    """
    if claim.billed:
        yield NotJudged("whether a clinical fellow may bill here depends on the state's licence")
