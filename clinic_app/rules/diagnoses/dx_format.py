"""The rule DX-FORMAT."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.codebook.diagnoses import DiagnosisStatus
from clinic_app.rules.diagnosis_fixes import respell_fix

# Of these the spelling is not known, or another rule gives it
_NOT_SPELLED = frozenset({DiagnosisStatus.UNKNOWN, DiagnosisStatus.PLACEHOLDER, DiagnosisStatus.TABLE_ENDED})


def _has_odd_spelling(claim: Claim) -> bool:
    return any(not one.lookup.formatted for one in claim.diagnoses)


@rule(
    "DX-FORMAT",
    Severity.INFO,
    basis="ICD-10-CM conventions, I.A.2 of the Official Guidelines",
    when=_has_odd_spelling,
    trigger=Trigger(diagnosis=lambda lookup, _table: not lookup.formatted),
    reads=DIAGNOSES,
)
def dx_format(claim: Claim) -> Iterator[Problem]:
    """The diagnosis code is not spelled as it is printed.

    Why: capitals and a dot behind the third character let people and programs read the same code. Nothing else
    changes: the claim is checked as if it were spelled so.
    """
    for one in claim.diagnoses:
        if not one.lookup.formatted and one.lookup.status not in _NOT_SPELLED:
            fix = respell_fix(claim, one.index, one.code, safe=True)
            yield Problem(one.at, f"{one.diagnosis.code!r} is spelled {one.code}.", (fix,))
