"""Hands and devices do not reach through a screen."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM, CODES, MODIFIERS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.procedure import Trait
from clinic_app.rules.dates_and_places.telehealth import ANY_TELEHEALTH, any_telehealth, by_place, telehealth_lines


@rule(
    "TELE-CONTACT",
    Severity.ERROR,
    basis="CMS telehealth list; CPT; CARC 5",
    when=any_telehealth,
    trigger=ANY_TELEHEALTH,
    reads=CODES | MODIFIERS | CLAIM_FORM,
)
def tele_contact(claim: Claim) -> Iterator[Outcome]:
    """A service that needs touch or a device at the patient is billed as telehealth.

    Why: modalities, hands-on work, massage, exercise in water, wound care, needling, repositioning and scope studies
    cannot be given by video or telephone. Which other codes Medicare takes is on its telehealth list, which this
    program does not hold: that is named as not checked.

    What to do: correct the place or the modifier if the patient was in the clinic; else take the line off.
    """
    lines = telehealth_lines(claim)
    other: list[str] = []
    for line in lines:
        if line.procedure is not None and Trait.HANDS_ON in line.procedure.traits:
            yield Problem(line.at("code"), f"{line.code} needs hands or a device at the patient; {_how(claim, line)}.")
        else:
            other.append(line.code)
    if other and claim.payer.is_medicare:
        codes = ", ".join(dict.fromkeys(other))
        yield NotJudged(f"Medicare's telehealth list is not held here: see whether it has {codes}")


def _how(claim: Claim, line: ClaimLine) -> str:
    if by_place(claim):
        return f"place {claim.visit.place_of_service} is telehealth"
    return f"{'95' if line.has('95') else '93'} is telehealth"
