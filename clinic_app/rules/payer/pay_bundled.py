"""Codes the payer never pays."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES, MODIFIERS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.procedure import FeeStatus, Procedure
from clinic_app.rules.line_changes import without_line

_PACKS = "97010"
_STATED_BY_PAY_ESTIM = "97014"
_UNPAID = {
    FeeStatus.BUNDLED: "its payment is in the other services of the day (status B)",
    FeeStatus.INVALID: "the code is not valid for Medicare (status I)",
    FeeStatus.NON_COVERED: "Medicare does not cover it (status N)",
}


def _any_code_not_simply_paid(claim: Claim) -> bool:
    return not claim.procedure_codes <= claim.codebook.procedures.active


def _is_not_simply_paid(procedure: Procedure | None) -> bool:
    return procedure is None or procedure.status is not FeeStatus.ACTIVE


@rule(
    "PAY-BUNDLED",
    Severity.ERROR,
    basis="Medicare physician fee schedule status; CARC 97, RARC M15, N19",
    when=_any_code_not_simply_paid,
    trigger=Trigger(procedure=_is_not_simply_paid),
    reads=CODES | MODIFIERS,
)
def pay_bundled(claim: Claim) -> Iterator[Outcome]:
    """A code is billed that the payer never pays separately.

    Why: codes with status B (heat and cold packs, simple wound debridement), I or N and all S codes are never paid by
    Medicare. Other payers bundle heat and cold packs only where their profile says so.

    What to do: take the line off; the service stays in the note. A service Medicare does not cover (status N) may be
    sent with GY when the denial is wanted.
    """
    if claim.payer.is_medicare:
        for line in claim.billed:
            reason = _medicares_reason(line)
            if reason:
                yield _problem(claim, line, reason)
    elif _PACKS in claim.procedure_codes:
        yield from _packs(claim)


def _medicares_reason(line: ClaimLine) -> str:
    status = line.procedure.status if line.procedure is not None else None
    if status is FeeStatus.ACTIVE:
        return ""
    if _is_s_code(line.code):
        return "S codes are never Medicare's"
    if status is None or line.code == _STATED_BY_PAY_ESTIM:
        return ""
    if status is FeeStatus.NON_COVERED and line.has("GY"):
        return ""
    return _UNPAID.get(status, "")


def _is_s_code(code: str) -> bool:
    return len(code) == 5 and code[0] == "S" and code[1:].isdecimal()


def _packs(claim: Claim) -> Iterator[Outcome]:
    if claim.payer.bundle_97010 is None:
        yield NotJudged("whether this payer pays 97010 is not confirmed in its profile")
    elif claim.payer.bundle_97010:
        for line in claim.billed:
            if line.code == _PACKS:
                yield _problem(claim, line, "this payer bundles it into the other services of the day")


def _problem(claim: Claim, line: ClaimLine, reason: str) -> Problem:
    return Problem(
        line.at("code"), f"{line.code} is never paid by this payer: {reason}.", (without_line(claim, line.index),)
    )
