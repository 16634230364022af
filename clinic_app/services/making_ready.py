"""What a visit gets as it is marked ready: the units its minutes make, and the charges the fee list gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from clinic_app.checker.claim import Claim
from clinic_app.checker.completeness import incompleteness
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.fees import FeeList
from clinic_app.domain.visit import Visit
from clinic_app.services.listed_charges import listed_charges
from clinic_app.services.visit_changes import with_counted_units


@dataclass(frozen=True, slots=True)
class Readied:
    """A visit with what was left blank filled in, or why it cannot be ready."""

    visit: Visit
    lacks: ClinicError | None


def readied(visit: Visit, claim: Claim, fees: FeeList, payer: str) -> Readied:
    """The visit of a form, checked as `claim`, with blank units and charges filled in where they are known.

    `payer` is the name the fee list has for the one billed. What was typed stays.
    """
    blank = {index for index, line in enumerate(visit.lines or ()) if line.charge is None}
    charges = {index: one for index, one in listed_charges(fees, claim, payer).items() if index in blank}
    lacks = incompleteness(claim, charges)
    return Readied(_with_charges(with_counted_units(visit, claim.day_count.units_of_line), charges), lacks)


def _with_charges(visit: Visit, charges: Mapping[int, Decimal]) -> Visit:
    if not charges:
        return visit
    lines = (
        replace(line, charge=charges[index]) if index in charges else line
        for index, line in enumerate(visit.lines or ())
    )
    return replace(visit, lines=tuple(lines))
