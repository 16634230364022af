"""The rule DX-CODE-ALSO."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.diagnoses.companions import CODE_ALSO, CodesOf, lacking_also


@rule(
    "DX-CODE-ALSO",
    Severity.WARNING,
    basis="ICD-10-CM Official Guidelines I.A.17; tabular “code also” notes",
    trigger=Trigger(diagnoses=CodesOf(CODE_ALSO)),
    when=lambda claim: lacking_also(claim.codes),
    reads=DIAGNOSES,
)
def dx_code_also(claim: Claim) -> Iterator[Problem]:
    """A code wants the condition behind it on the claim as well, and it is not there.

    Why: a fracture through a tumour, a curved spine from a nerve disease or an encounter for other care makes no sense
    to a payer without that tumour, disease or condition. Add it; which of the two goes first depends on the treatment.
    """
    for i, companion in lacking_also(claim.codes):
        yield Problem(("diagnoses", i), f"{claim.codes[i]} wants a code beside it for {companion.words}.")
