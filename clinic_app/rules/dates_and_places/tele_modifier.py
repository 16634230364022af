"""A telehealth place without its modifier."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Fix, Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM, CODES, MODIFIERS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.procedure import Trait
from clinic_app.rules.dates_and_places.telehealth import (
    AT_A_TELEHEALTH_PLACE,
    by_place,
    carries_modifier,
    telehealth_lines,
)
from clinic_app.rules.line_changes import adding


@rule(
    "TELE-MODIFIER",
    Severity.WARNING,
    basis="CPM ch. 12 §190; payers' telehealth notices",
    when=by_place,
    trigger=AT_A_TELEHEALTH_PLACE,
    reads=CODES | MODIFIERS | CLAIM_FORM,
)
def tele_modifier(claim: Claim) -> Iterator[Outcome]:
    """The place of service is telehealth, but a line carries neither 95 nor 93.

    Why: most payers want 95 (picture and sound) or 93 (sound alone) on each telehealth line beside place 02 or 10;
    Medicare's contractors have differed for therapists: check with yours. A line that needs hands or a device is told
    by TELE-CONTACT alone.

    What to do: add 95 or 93, as it was, or correct the place.
    """
    for line in telehealth_lines(claim):
        hands_on = line.procedure is not None and Trait.HANDS_ON in line.procedure.traits
        if not hands_on and not carries_modifier(line):
            yield Problem(
                line.at("modifiers"),
                f"{line.code} carries neither 95 nor 93 at place {claim.visit.place_of_service}, telehealth.",
                _additions(line),
            )


def _additions(line: ClaimLine) -> tuple[Fix, ...]:
    return (
        adding(line, "95", title="Add 95 (picture and sound)"),
        adding(line, "93", title="Add 93 (sound alone)"),
    )
