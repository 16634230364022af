"""A telehealth modifier at another place."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM, CODES, MODIFIERS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.modifier_order import ordered_modifiers
from clinic_app.rules.dates_and_places.place import place_of
from clinic_app.rules.dates_and_places.telehealth import (
    TELEHEALTH_MODIFIERS,
    TELEHEALTH_PLACES,
    by_modifier,
    carries_modifier,
)
from clinic_app.rules.medicare import is_medicare

_PLACE = ("place_of_service",)


@rule(
    "TELE-POS",
    Severity.ERROR,
    basis="CPM ch. 12 §190; Consolidated Appropriations Act, 2026",
    payers=is_medicare,
    when=by_modifier,
    trigger=Trigger(modifiers=TELEHEALTH_MODIFIERS),
    reads=CODES | MODIFIERS | CLAIM_FORM,
)
def tele_pos(claim: Claim) -> Iterator[Outcome]:
    """A line carries 95 or 93, but the place of service is not a telehealth place.

    Why: Medicare telehealth is billed with place 10 (the patient at home) or 02 (elsewhere), and 95 (or 93, sound
    alone) as the contractor directs. How therapists pair the two has changed several times: check with your contractor.
    Some commercial plans want place 11 with 95; nothing is said there.

    What to do: set the place where the patient was, or take the modifier away.
    """
    place = place_of(claim)
    if place is None or place in TELEHEALTH_PLACES:
        return
    line = next(line for line in claim.billed if carries_modifier(line))
    word = "95" if line.has("95") else "93"
    places = (
        Fix("Set place 10 (the patient was at home)", (Edit(_PLACE, "10"),)),
        Fix("Set place 02 (the patient was elsewhere)", (Edit(_PLACE, "02"),)),
    )
    removal = _without_modifiers(claim)
    all_are_told = all(carries_modifier(one) for one in claim.billed)
    yield Problem(
        _PLACE,
        f"{line.code} carries {word} (telehealth), but the place of service is {place or 'empty'}; Medicare takes 10 "
        "or 02. Check with your contractor.",
        (*places, removal) if all_are_told else (removal, *places),
    )


def _without_modifiers(claim: Claim) -> Fix:
    """Every line without 95 and 93; offered first where other lines of the visit were given in the clinic."""
    lines = [line for line in claim.billed if carries_modifier(line)]
    words = dict.fromkeys(word for line in lines for word in line.modifiers if word in TELEHEALTH_MODIFIERS)
    edits = [
        Edit(
            line.at("modifiers"), ordered_modifiers(word for word in line.modifiers if word not in TELEHEALTH_MODIFIERS)
        )
        for line in lines
    ]
    return Fix(f"Remove {' and '.join(words)}", tuple(edits))
