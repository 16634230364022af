"""Prior authorization."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM, CODES, HISTORY, MODIFIERS, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.visit import Authorization
from clinic_app.rules.payer.authorization_use import FEW_LEFT, covered_codes, units_of, visits_of


def _given_or_wanted(claim: Claim) -> bool:
    return claim.visit.authorization is not None or _wants_number(claim) is not False


def _wants_number(claim: Claim) -> bool | None:
    """Whether the payer wants an authorization; Part B never does, whatever the profile leaves open."""
    if claim.payer.auth_required is None and claim.payer.is_medicare:
        return False
    return claim.payer.auth_required


@rule(
    "PAY-AUTH",
    Severity.ERROR,
    basis="payer profile; CARC 197, 198",
    when=_given_or_wanted,
    reads=CODES | MODIFIERS | TIME | HISTORY | CLAIM_FORM,
)
def pay_auth(claim: Claim) -> Iterator[Outcome]:
    """The prior authorization is missing, expired, exhausted, or does not cover a code.

    Why: where the payer wants an authorization, a claim without its number is denied (CARC 197). What a given
    authorization says is always held to: its days, codes, visits and units (CARC 198).

    What to do: link the right authorization, or ask for more visits before the next one. With two or fewer left after
    this visit it is time to ask.
    """
    authorization = claim.visit.authorization
    wanted = _wants_number(claim)
    if authorization is None:
        if wanted is None:
            yield NotJudged("whether this payer wants a prior authorization is not confirmed in its profile")
        elif wanted:
            yield NotJudged("this payer wants a prior authorization, and none was asked for here")
        return
    if wanted and not (authorization.number or "").strip():
        yield Problem(("authorization", "number"), "This payer wants a prior authorization, and no number is given.")
    yield from _days(claim, authorization)
    yield from _codes(claim, authorization)
    yield from _visits(authorization)
    yield from _units(claim, authorization)


def _days(claim: Claim, authorization: Authorization) -> Iterator[Outcome]:
    first, last = authorization.from_, authorization.to
    if last is not None and claim.day > last:
        yield Problem(("authorization", "to"), f"The authorization ended on {last}; the visit is on {claim.day}.")
    elif first is not None and claim.day < first:
        yield Problem(("authorization", "from"), f"The authorization begins on {first}; the visit is on {claim.day}.")


def _codes(claim: Claim, authorization: Authorization) -> Iterator[Outcome]:
    covered = covered_codes(authorization)
    for line in claim.billed if covered else ():
        if line.code not in covered:
            yield Problem(line.at("code"), f"{line.code} is not among the codes of the authorization.")


def _visits(authorization: Authorization) -> Iterator[Outcome]:
    visits = visits_of(authorization)
    if visits is None:
        return
    if visits.used is None or visits.left is None:
        yield NotJudged("how many visits of the authorization were used is not given")
        return
    this = f"This is visit {visits.used} of {visits.authorized} authorized"
    if visits.left < 0:
        yield Problem(("authorization", "visits"), f"{this}.")
    elif visits.left <= FEW_LEFT:
        yield Problem(
            ("authorization", "visits"),
            f"{this}; {_left(visits.left, 'visit')} after it.",
            severity=Severity.WARNING,
        )


def _units(claim: Claim, authorization: Authorization) -> Iterator[Outcome]:
    units = units_of(claim, authorization)
    if units is None:
        return
    if units.used is None or units.left is None:
        yield NotJudged("how many units of the authorization are used up with this visit is not known")
        return
    used = f"With this visit {units.used} units are used of {units.authorized} authorized"
    if units.left < 0:
        yield Problem(("authorization", "units"), f"{used}.")
    elif units.left <= FEW_LEFT:
        yield Problem(("authorization", "units"), f"{used}; {_left(units.left, 'unit')}.", severity=Severity.WARNING)


def _left(count: int, what: str) -> str:
    if count == 0:
        return "none is left"
    return f"{count} {what}{'s are' if count > 1 else ' is'} left"
