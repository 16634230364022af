"""The rule WK-UPGRADE."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimDiagnosis
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES, NOTE
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.diagnosis_fixes import remove_fix, replace_fix
from clinic_app.rules.weakness.causes import (
    COMORBIDITIES,
    FIRMER_CODES,
    MUSCLE_WEAKNESS,
    WEAKNESS_CODES,
    bars,
    causes_among,
    has_weakness,
    weaknesses,
)
from clinic_app.rules.weakness.charted_codes import ChartedCode, charted_codes


@rule(
    "WK-UPGRADE",
    Severity.INFO,
    basis="ICD-10-CM Official Guidelines I.B.5, I.B.6, I.B.18",
    trigger=Trigger(diagnoses=WEAKNESS_CODES),
    when=lambda claim: (
        has_weakness(claim) and (claim.visit.documentation is not None or causes_among(claim.codes).firmer)
    ),
    reads=DIAGNOSES | NOTE,
)
def wk_upgrade(claim: Claim) -> Iterator[Problem]:
    """A firmer diagnosis than weakness is on the claim or in the chart.

    Why: a weakness code serves until something firmer is known. Muscle wasting, anemia, a muscle disease, low thyroid,
    adrenal disease, a palsy or a stroke may be what is treated: then that code carries the claim, and the weakness
    stays, second, only where it is no regular part of the disease. If the two have nothing to do with each other,
    nothing needs to change.
    """
    for one in weaknesses(claim):
        beside = [i for i in causes_among(claim.codes).firmer if not bars(claim, one.index, i)]
        charted = [code for code in charted_codes(claim) if code.code in FIRMER_CODES]
        if beside:
            yield _beside(claim, one, beside)
        elif charted:
            yield _charted(claim, one, charted[0])


def _beside(claim: Claim, one: ClaimDiagnosis, beside: list[int]) -> Problem:
    names = " and ".join(dict.fromkeys(claim.codes[i] for i in beside))
    message = (
        f"{names} stands beside {one.code}. If that is what weakens the patient, code it alone, or keep {one.code} "
        "second where weakness is no regular part of it."
    )
    heir = next((i for i in beside if _may_replace(claim.codes[i], one)), None)
    return Problem(one.at, message, () if heir is None else (remove_fix(claim, one.index, heir=heir),))


def _charted(claim: Claim, one: ClaimDiagnosis, charted: ChartedCode) -> Problem:
    message = f"The chart holds {charted.code}, which is firmer than {one.code}. Is that what is treated?"
    offered = charted.billable and _may_replace(charted.code, one)
    return Problem(one.at, message, (replace_fix(claim, one.index, charted.code),) if offered else ())


def _may_replace(code: str, one: ClaimDiagnosis) -> bool:
    """Whether a fix may offer a disease for the weakness: M62.81 does not give way to a common comorbidity."""
    return one.code != MUSCLE_WEAKNESS or code not in COMORBIDITIES
