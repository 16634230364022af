"""Which lines are billed as telehealth."""

from __future__ import annotations

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.trigger import Trigger, either
from clinic_app.domain.procedure import ProcedureClass
from clinic_app.rules.dates_and_places.place import place_of

TELEHEALTH_PLACES = frozenset({"02", "10"})
"""02 telehealth outside the home, 10 in the home."""

TELEHEALTH_MODIFIERS = frozenset({"95", "93"})
"""95 with picture and sound, 93 by sound alone."""

AT_A_TELEHEALTH_PLACE = Trigger(place=lambda place: place.strip() in TELEHEALTH_PLACES)
ANY_TELEHEALTH = either(AT_A_TELEHEALTH_PLACE, Trigger(modifiers=TELEHEALTH_MODIFIERS))
"""For the rules of telehealth lines."""


_REMOTE_BY_NATURE = frozenset({ProcedureClass.RTM, ProcedureClass.REMOTE})


def by_place(claim: Claim) -> bool:
    """Whether the whole visit is billed as telehealth by its place."""
    return place_of(claim) in TELEHEALTH_PLACES


def by_modifier(claim: Claim) -> bool:
    """Whether any billed line carries 95 or 93."""
    return not TELEHEALTH_MODIFIERS.isdisjoint(claim.modifier_words)


def any_telehealth(claim: Claim) -> bool:
    """Whether any line is billed as telehealth."""
    return by_place(claim) or by_modifier(claim)


def carries_modifier(line: ClaimLine) -> bool:
    """Whether the line itself carries 95 or 93."""
    return not TELEHEALTH_MODIFIERS.isdisjoint(line.modifiers)


def telehealth_lines(claim: Claim) -> list[ClaimLine]:
    """The billed lines that are telehealth: by place or modifier, and not remote by their own definition."""
    everywhere = by_place(claim)
    return [
        line
        for line in claim.billed
        if (everywhere or carries_modifier(line))
        and (line.procedure is None or line.procedure.procedure_class not in _REMOTE_BY_NATURE)
    ]
