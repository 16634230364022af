"""Therapy inside heart or lung rehabilitation."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS, MODIFIERS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.procedure import ProcedureClass
from clinic_app.rules.line_changes import without_line
from clinic_app.rules.ncci.naming import judges_pairs

_REHABILITATION = frozenset({"93797", "93798", "94625", "94626", "G0237", "G0238", "G0239"})
_SEPARATE_ENCOUNTER = "XE"


@rule(
    "NCCI-CARDIOPULM",
    Severity.WARNING,
    basis="NCCI Policy Manual ch. 11 §P.7",
    payers=judges_pairs,
    trigger=Trigger(procedures=_REHABILITATION),
    reads=CODES | MODIFIERS | LINE_DETAILS,
)
def ncci_cardiopulm(claim: Claim) -> Iterator[Outcome]:
    """Therapy is billed in the same encounter as heart or lung rehabilitation.

    Why: heart and lung rehabilitation and the respiratory services G0237 to G0239 include the exercise and assessment
    of the same encounter. Two lines are of one encounter when both carry the same encounter number, or neither any.

    What to do: bill the rehabilitation only, or give the two lines their own encounter numbers and add XE when they
    were separate.
    """
    rehabilitation = [line for line in claim.billed if line.code in _REHABILITATION]
    for line in claim.billed:
        if _is_therapy(line):
            holder = next((one for one in rehabilitation if _same_encounter(one, line)), None)
            if holder is not None:
                yield Problem(
                    line.at("code"),
                    f"{line.code} is given in the same encounter as {holder.code}, which includes it.",
                    (without_line(claim, line.index),),
                )


def _is_therapy(line: ClaimLine) -> bool:
    procedure = line.procedure
    return (
        procedure is not None
        and bool(procedure.disciplines)
        and procedure.procedure_class is not ProcedureClass.CARDIOPULMONARY
    )


def _same_encounter(one: ClaimLine, other: ClaimLine) -> bool:
    if one.has(_SEPARATE_ENCOUNTER) or other.has(_SEPARATE_ENCOUNTER):
        return False
    return one.line.encounter == other.line.encounter
