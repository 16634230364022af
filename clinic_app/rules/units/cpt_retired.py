"""A procedure code past its last day."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, MODIFIERS, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.procedure import Procedure


def _any_dated(claim: Claim) -> bool:
    return claim.day_count.has_dated_code


def _is_dated(procedure: Procedure | None) -> bool:
    return procedure is not None and bool(procedure.valid_from or procedure.valid_to)


@rule(
    "CPT-RETIRED",
    Severity.ERROR,
    basis="CPT and HCPCS annual changes; 45 CFR 162.1002",
    when=_any_dated,
    trigger=Trigger(procedure=_is_dated),
    reads=CODES | MODIFIERS | TIME | HISTORY,
)
def cpt_retired(claim: Claim) -> Iterator[Outcome]:
    """A procedure code is billed for a day after its last one.

    Why: a code must be valid on the date of service; a deleted one is rejected. Where the deletion is announced but not
    certain, this warns.

    What to do: bill the code that replaced it.
    """
    for line in claim.billed:
        procedure = line.procedure
        if procedure is None or procedure.valid_to is None or claim.day <= procedure.valid_to:
            continue
        if procedure.end_confirmed:
            yield Problem(line.at("code"), f"{line.code} was last valid on {procedure.valid_to}.")
        else:
            yield Problem(
                line.at("code"),
                f"{line.code} is announced to end on {procedure.valid_to}; look up what replaces it.",
                severity=Severity.WARNING,
            )
