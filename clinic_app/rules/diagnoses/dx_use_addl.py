"""The rule DX-USE-ADDL."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.diagnoses.companions import USE_ADDITIONAL, CodesOf, lacking_additional
from clinic_app.rules.diagnosis_fixes import add_fix


@rule(
    "DX-USE-ADDL",
    Severity.WARNING,
    basis="ICD-10-CM Official Guidelines I.A.17; tabular “use additional code” notes",
    trigger=Trigger(diagnoses=CodesOf(USE_ADDITIONAL)),
    when=lambda claim: lacking_additional(claim.codes),
    reads=DIAGNOSES,
)
def dx_use_addl(claim: Claim) -> Iterator[Problem]:
    """A code asks for a second one that says more, and it is not on the claim.

    Why: dysphagia after a stroke without its phase, or aftercare of a replaced joint without the joint, tells only
    half, and payers send it back. Add the second code behind it. Only the notes that matter to therapy are asked for.
    """
    for i, companion in lacking_additional(claim.codes):
        fixes = tuple(add_fix(claim, code, label) for code, label in companion.choices)
        yield Problem(("diagnoses", i), f"{claim.codes[i]} needs a further code for {companion.words}.", fixes)
