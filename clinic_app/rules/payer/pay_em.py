"""Visit codes of physicians."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS, RENDERING
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.credentials import is_practitioner, is_therapist_or_assistant
from clinic_app.domain.procedure import Procedure
from clinic_app.rules.line_changes import without_line

_VISIT_RANGES = (
    ("99202", "99215"),  # office
    ("99221", "99239"),  # hospital
    ("99242", "99255"),  # consultation
    ("99281", "99288"),  # emergency
    ("99304", "99316"),  # nursing facility
    ("99341", "99350"),  # home
    ("99381", "99397"),  # preventive
    ("99421", "99423"),  # online
    ("99441", "99443"),  # telephone
)


def _any_foreign_code(claim: Claim) -> bool:
    return not claim.procedure_codes <= claim.codebook.procedures.codes


def _is_foreign(procedure: Procedure | None) -> bool:
    return procedure is None


@rule(
    "PAY-EM",
    Severity.ERROR,
    basis="CPM ch. 12 §30.6; CARC 170, RARC N95",
    when=_any_foreign_code,
    trigger=Trigger(procedure=_is_foreign),
    reads=CODES | LINE_DETAILS | RENDERING,
)
def pay_em(claim: Claim) -> Iterator[Outcome]:
    """A therapist bills a visit code that belongs to physicians.

    Why: evaluation and management codes are for physicians and practitioners; payers deny them from a physical,
    occupational or speech therapist (CARC 170).

    What to do: take the line off. A therapist's evaluation has codes of its own; online assessments are 98970 to
    98972.
    """
    for line in claim.billed:
        if _is_visit_code(line.code) and _is_therapists(claim, line):
            yield Problem(
                line.at("code"),
                f"{line.code} is a physician's visit code; a therapist cannot bill it.",
                (without_line(claim, line.index),),
            )


def _is_visit_code(code: str) -> bool:
    return len(code) == 5 and code.isdecimal() and any(first <= code <= last for first, last in _VISIT_RANGES)


def _is_therapists(claim: Claim, line: ClaimLine) -> bool:
    rendering = claim.visit.rendering.credential if claim.visit.rendering is not None else None
    if is_practitioner(rendering) or is_practitioner(line.line.performer):
        return False
    if is_therapist_or_assistant(rendering) or is_therapist_or_assistant(line.line.performer):
        return True
    return claim.visit.discipline is not None
