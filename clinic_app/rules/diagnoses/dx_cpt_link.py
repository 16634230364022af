"""The rule DX-CPT-LINK."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, DIAGNOSES, POINTERS
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger, either
from clinic_app.rules.diagnoses.plausible_services import MISFITS, any_misfit, misfit
from clinic_app.rules.diagnoses.pointers import point_fix


@rule(
    "DX-CPT-LINK",
    Severity.WARNING,
    basis="Denial codes CARC 11 and 50; 42 CFR 410.59 to 410.62",
    when=lambda claim: any_misfit(claim.procedure_codes, claim.code_set),
    trigger=either(*[Trigger(procedures=row.services, diagnoses=row.diagnoses) for row in MISFITS]),
    reads=DIAGNOSES | CODES | POINTERS,
)
def dx_cpt_link(claim: Claim) -> Iterator[Problem]:
    """The diagnosis a line points to plainly does not call for the service.

    Why: payers deny a line whose diagnosis does not explain it. Point the line to the condition that was treated. Only
    what is plainly wrong is named here; that nothing is said does not mean that a payer's own list has the pair.
    """
    for line in claim.billed:
        pointed = claim.pointed(line)
        reasons = [misfit(line.code, one.code) for one in pointed]
        if not reasons or not all(reasons):
            continue
        named = " and ".join(one.code for one in pointed)
        message = f"{line.code} is {reasons[0]}, and {named} does not call for it."
        fitting = (one.letter for one in claim.diagnoses if not misfit(line.code, one.code))
        fixes = tuple(point_fix(line, (letter,)) for letter in fitting)
        yield Problem(line.at("pointers"), message, fixes)
