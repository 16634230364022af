"""Fixes that move units between a base code and its add-on."""

from __future__ import annotations

from dataclasses import replace

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Edit, Fix
from clinic_app.domain.procedure import AddOnFamily
from clinic_app.domain.visit import ServiceLine
from clinic_app.rules.line_changes import without_line


def base_to_add_on(claim: Claim, line: ClaimLine, family: AddOnFamily) -> Fix:
    """Keep one unit on the base; the others go to the add-on's line, or to a new one behind the base.

    No more of them than the line's minutes earn, as far as minutes decide and are typed.
    """
    moved = min(line.units - 1, _earned_past_base(line, family))
    if moved <= 0:
        return Fix("Set 1 unit", (Edit(line.at("units"), 1),))
    title = f"Move {moved} to {family.add_on}"
    other = next((one for one in claim.lines if one.code == family.add_on), None)
    if other is not None:
        edits = (Edit(line.at("units"), 1), Edit(other.at("units"), other.units + moved))
        return Fix(title, edits)
    kept, past = _parted(line.line.minutes, family.first_minutes)
    lines: list[ServiceLine] = [one.line for one in claim.lines]
    lines[line.index] = replace(line.line, units=1, minutes=kept)
    added = replace(line.line, code=family.add_on, units=moved, minutes=past, charge=None, assistant_minutes=None)
    lines.insert(line.index + 1, added)
    return Fix(title, (Edit(("lines",), tuple(lines)),))


def first_to_base(claim: Claim, line: ClaimLine, family: AddOnFamily) -> Fix:
    """Put the first unit of a lone add-on on its base code; where its minutes do not earn the base, take it off."""
    floor = family.base_floor()
    if line.line.minutes is not None and floor is not None and line.line.minutes < floor:
        return without_line(claim, line.index)
    title = f"Move the first unit to {family.base}"
    if line.units <= 1:
        return Fix(title, (Edit(line.at("code"), family.base),))
    kept, past = _parted(line.line.minutes, family.first_minutes)
    lines: list[ServiceLine] = [one.line for one in claim.lines]
    lines[line.index] = replace(line.line, code=family.base, units=1, minutes=kept, charge=None)
    added = replace(line.line, units=line.units - 1, minutes=past, assistant_minutes=None)
    lines.insert(line.index + 1, added)
    return Fix(title, (Edit(("lines",), tuple(lines)),))


def _earned_past_base(line: ClaimLine, family: AddOnFamily) -> int:
    """Add-on units of the line's minutes; without minutes, or by area, as many as are billed too much."""
    if family.by_area or line.line.minutes is None:
        return line.units - 1
    return family.units(line.line.minutes)[1]


def _parted(minutes: int | None, first: int | None) -> tuple[int | None, int | None]:
    if minutes is None or first is None:
        return minutes, None
    return min(minutes, first), max(0, minutes - first)
