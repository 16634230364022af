"""Whether a visit is whole enough to be called ready: an empty field raises no finding, and is no claim either."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.domain.errors import ClinicError

_NO_CHARGES: Mapping[int, Decimal] = {}
_NO_CODE = "?"


def incompleteness(claim: Claim, charges: Mapping[int, Decimal] = _NO_CHARGES) -> ClinicError | None:
    """What keeps a visit from being judged as a whole, with what to do; None where nothing does.

    Without a payer no payer's rules were asked, a line with neither units nor minutes bills nobody knows what, and
    Item 24F of a billed line cannot be blank. A clinic may leave every charge to its billing system: charges are asked
    for only where a line of the visit has one. `charges` are those known from elsewhere, by line.
    """
    if not claim.diagnoses or not claim.lines:
        return ClinicError("This visit is not complete yet.", "Enter its diagnoses and its service lines.")
    if not claim.visit.payer:
        return ClinicError("This visit has no payer yet.", "Choose one, or enter the coverage of its day.")
    counted = claim.day_count.units_of_line
    units = {one.index: counted.get(one.index) if one.line.units is None else one.line.units for one in claim.lines}
    for line in claim.lines:
        if units[line.index] is None:
            return _without_units(line)
    billed = [line for line in claim.lines if units[line.index]]
    if not billed:
        return ClinicError("No service of this visit is billed.", "Enter units, or mark the visit not billed.")
    uncharged = [one for one in billed if one.line.charge is None and one.index not in charges]
    if not uncharged or len(uncharged) == len(billed):
        return None
    number, code = uncharged[0].index + 1, uncharged[0].code
    return ClinicError(
        f"Line {number}, {code}, has no charge, and other lines have one.", "Enter its charge, or add it to the fees."
    )


def unknown_codes(claim: Claim) -> tuple[str, ...]:
    """The billed codes that no table holds, each once: their units, modifiers and pairs were not checked."""
    return tuple(dict.fromkeys([line.code for line in claim.billed if line.procedure is None and line.code]))


def _without_units(line: ClaimLine) -> ClinicError:
    """A code of which the program does not know how its time is counted has no units but those typed."""
    number, code = line.index + 1, line.code or _NO_CODE
    why = f"Line {number}, {code}, has no units yet."
    if line.line.minutes is None:
        return ClinicError(why, "Enter its minutes or its units.")
    return ClinicError(why, "Enter its units: they do not follow from its minutes.")
