"""What the six rules share that say how a code is wrongly named: exactly one of them speaks of a code."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from clinic_app.checker.claim import Claim, ClaimDiagnosis
from clinic_app.checker.findings import Fix
from clinic_app.checker.trigger import Trigger
from clinic_app.codebook.diagnoses import DiagnosisStatus
from clinic_app.rules.diagnosis_fixes import respell_fix

_MOST_OFFERED = 12


def with_status(status: DiagnosisStatus) -> Callable[[Claim], Iterator[ClaimDiagnosis]]:
    """A finder of the diagnoses that the code table answers so."""

    def find(claim: Claim) -> Iterator[ClaimDiagnosis]:
        return (one for one in claim.unbillable if one.lookup.status is status)

    return find


UNBILLABLE = Trigger(diagnosis=lambda lookup, _table: lookup.status is not DiagnosisStatus.BILLABLE)
"""For the rules of codes that may not be billed as typed."""


def any_unbillable(claim: Claim) -> object:
    """Whether any of these rules can have something to say."""
    return claim.unbillable


def choices_offered(claim: Claim, one: ClaimDiagnosis) -> tuple[Fix, ...]:
    """A fix for each code to choose from instead, likeliest first."""
    return tuple(respell_fix(claim, one.index, code) for code in one.lookup.choices[:_MOST_OFFERED])


def listed(codes: tuple[str, ...], most: int = 6) -> str:
    """Codes in a sentence: "M54.50, M54.51 or M54.59", cut short where they are many."""
    if len(codes) > most:
        return f"{', '.join(codes[:most])} and {len(codes) - most} more"
    return codes[0] if len(codes) == 1 else f"{', '.join(codes[:-1])} or {codes[-1]}"
