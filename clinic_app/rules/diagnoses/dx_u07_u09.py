"""The rule DX-U07-U09."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.diagnosis_fixes import remove_fix

_BOTH = frozenset({"U07.1", "U09.9"})


@rule(
    "DX-U07-U09",
    Severity.WARNING,
    basis="ICD-10-CM Official Guidelines I.C.1.g.1.m; tabular note at U09.9",
    when=lambda claim: claim.code_set >= _BOTH,
    trigger=Trigger(diagnoses=_BOTH),
    reads=DIAGNOSES,
)
def dx_u07_u09(claim: Claim) -> Iterator[Problem]:
    """A current COVID infection (U07.1) and a condition after COVID (U09.9) stand on one claim.

    Why: U09.9 is for what remains of a past infection, never for the effects of a current one. Both are right only
    when a new infection meets a condition left from an earlier one. Otherwise take one out.
    """
    current, after = claim.codes.index("U07.1"), claim.codes.index("U09.9")
    message = (
        "U09.9 (after COVID) stands beside U07.1 (COVID now): right only for a new infection after an earlier one."
    )
    fixes = (remove_fix(claim, after, heir=current), remove_fix(claim, current, heir=after))
    yield Problem(("diagnoses", after), message, fixes)
