"""How much of a prior authorization is used up, the visit at hand counted in."""

from __future__ import annotations

from dataclasses import dataclass

from clinic_app.checker.claim import Claim
from clinic_app.domain.visit import Authorization

FEW_LEFT = 2


@dataclass(frozen=True, slots=True)
class UseOfAuthorization:
    """What is used with this visit, of what was authorized; `used` is None where it is not known."""

    authorized: int
    used: int | None

    @property
    def left(self) -> int | None:
        """What is left after the visit; below 0 where it is overdrawn."""
        return None if self.used is None else self.authorized - self.used


def visits_of(authorization: Authorization) -> UseOfAuthorization | None:
    """Its visits; None where it states no number of them."""
    if authorization.visits is None:
        return None
    before = authorization.visits_used
    return UseOfAuthorization(authorization.visits, None if before is None else before + 1)


def units_of(claim: Claim, authorization: Authorization) -> UseOfAuthorization | None:
    """Its units, counted over the codes it covers, blank ones as the day's count fills them; None without a number."""
    if authorization.units is None:
        return None
    covered, counted = covered_codes(authorization), claim.day_count.units_of_line
    filled = [
        line.line.units if line.line.units is not None else counted.get(line.index)
        for line in claim.billed
        if not covered or line.code in covered
    ]
    here = [units for units in filled if units is not None]
    known = authorization.units_used is not None and len(here) == len(filled)
    return UseOfAuthorization(authorization.units, (authorization.units_used or 0) + sum(here) if known else None)


def covered_codes(authorization: Authorization) -> frozenset[str]:
    """The procedures it names; none where it covers all."""
    return frozenset([code.strip().upper() for code in authorization.codes or ()])
