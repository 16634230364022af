"""A procedure code before its first day."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, MODIFIERS, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.procedure import Procedure, ProcedureClass


def _any_dated(claim: Claim) -> bool:
    return claim.day_count.has_dated_code


def _is_dated(procedure: Procedure | None) -> bool:
    return procedure is not None and bool(procedure.valid_from or procedure.valid_to)


@rule(
    "CPT-NOT-YET",
    Severity.ERROR,
    basis="CPT and HCPCS annual changes; 45 CFR 162.1002",
    when=_any_dated,
    trigger=Trigger(procedure=_is_dated),
    reads=CODES | MODIFIERS | TIME | HISTORY,
)
def cpt_not_yet(claim: Claim) -> Iterator[Outcome]:
    """A procedure code is billed for a day before its first one.

    Why: a code must be valid on the date of service. Remote monitoring codes are judged by their own rule.

    What to do: bill the code that was valid on the day, or correct the date.
    """
    for line in claim.billed:
        procedure = line.procedure
        if procedure is None or procedure.valid_from is None or claim.day >= procedure.valid_from:
            continue
        if procedure.procedure_class is not ProcedureClass.RTM:
            yield Problem(line.at("code"), f"{line.code} exists only from {procedure.valid_from}.")
