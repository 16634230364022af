"""The rule WK-UPDATE-DX."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimDiagnosis
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES, NOTE
from clinic_app.checker.rule import rule
from clinic_app.rules.diagnosis_fixes import replace_fix
from clinic_app.rules.weakness.causes import DOCUMENTED_WEAKNESS, NAMES_THE_WEAKNESS, weaknesses
from clinic_app.rules.weakness.charted_codes import ChartedCode, charted_codes


@rule(
    "WK-UPDATE-DX",
    Severity.WARNING,
    basis="ICD-10-CM Official Guidelines I.B.18, IV.D",
    trigger=DOCUMENTED_WEAKNESS,
    reads=DIAGNOSES | NOTE,
)
def wk_update_dx(claim: Claim) -> Iterator[Problem]:
    """The chart or the referral names a disease behind the weakness, and the claim still says weakness.

    Why: once a neuropathy, a sarcopenia or another disease of muscle or nerve is diagnosed, this and later claims carry
    that diagnosis; a referral that says one thing and a claim that says another is denied. Replace the code, and adjust
    claims already sent for days after the diagnosis where the payer takes corrected claims.
    """
    firmer = firmer_code(claim)
    if firmer is not None:
        for one in weaknesses(claim):
            yield _problem(claim, one, firmer)


def firmer_code(claim: Claim) -> ChartedCode | None:
    """The first charted disease that names what the weakness comes from and is not on the claim."""
    return next((one for one in charted_codes(claim) if one.code in NAMES_THE_WEAKNESS), None)


def _problem(claim: Claim, one: ClaimDiagnosis, firmer: ChartedCode) -> Problem:
    when = f" on {firmer.on:%m/%d/%Y}" if firmer.on is not None else ""
    by = f" by {firmer.by}" if firmer.by else ""
    message = f"{firmer.code} was charted{when}{by}, but the claim still says {one.code}."
    return Problem(one.at, message, (replace_fix(claim, one.index, firmer.code),) if firmer.billable else ())
