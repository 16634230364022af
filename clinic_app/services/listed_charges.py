"""What the fee list says for the lines of a claim."""

from __future__ import annotations

from decimal import Decimal

from clinic_app.checker.claim import Claim
from clinic_app.domain.fees import FeeList


def listed_charges(fees: FeeList, claim: Claim, payer: str) -> dict[int, Decimal]:
    """What the list says for each line of a claim: a unit's charge times the units typed, else those counted.

    A line whose code has no charge on the day, whose units are not known, or that bills none, is left out.
    """
    if not fees or claim.on is None:
        return {}
    counted = claim.day_count.units_of_line
    found: dict[int, Decimal] = {}
    for index, line in enumerate(claim.visit.lines or ()):
        units = line.units if line.units is not None else counted.get(index)
        charge = fees.charge(line.code.strip().upper(), payer, claim.on) if units else None
        if charge is not None and units:
            found[index] = (charge * units).quantize(Decimal("0.01"))
    return found
