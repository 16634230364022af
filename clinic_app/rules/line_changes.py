"""The changes of lines that fixes offer: add, take away or replace a modifier, take a line away."""

from __future__ import annotations

from collections.abc import Iterable

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Change, Edit, Fix
from clinic_app.domain.modifier_order import ordered_modifiers
from clinic_app.domain.visit import Visit


def adding(line: ClaimLine, modifier: str, *, title: str | None = None, safe: bool = False) -> Fix:
    """The line with one more modifier, in house order."""
    return Fix(title or f"Add {modifier}", (_modifiers(line, (*line.modifiers, modifier)),), safe)


def removing(line: ClaimLine, modifier: str, *, title: str | None = None) -> Fix:
    """The line without a modifier, however often it stood."""
    kept = [word for word in line.modifiers if word != modifier]
    return Fix(title or f"Remove {modifier}", (_modifiers(line, kept),))


def replacing(line: ClaimLine, old: str, new: str, *, safe: bool = False) -> Fix:
    """The line with one modifier in place of another."""
    changed = [word for word in line.modifiers if word not in {old, new}]
    return Fix(f"Replace {old} by {new}", (_modifiers(line, (*changed, new)),), safe)


def keeping(line: ClaimLine, kept: str, group: frozenset[str]) -> Fix:
    """The line with only one of a group of modifiers that exclude one another."""
    words = [word for word in line.modifiers if word == kept or word not in group]
    return Fix(f"Keep {kept}", (_modifiers(line, words),))


def without_line(claim: Claim, index: int, *, title: str | None = None) -> Fix:
    """The visit without one of its lines."""
    return Fix(title or f"Remove {claim.lines[index].code}", Change(_line_removal, (index,)))


def _line_removal(visit: Visit, index: int) -> tuple[Edit, ...]:
    lines = visit.lines or ()
    return (Edit(("lines",), lines[:index] + lines[index + 1 :]),)


def _modifiers(line: ClaimLine, words: Iterable[str]) -> Edit:
    return Edit(line.at("modifiers"), ordered_modifiers(words))
