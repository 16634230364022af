"""The end of Medicare telehealth by therapists."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM, CODES, MODIFIERS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.period import since
from clinic_app.rules.dates_and_places.telehealth import ANY_TELEHEALTH, any_telehealth, by_place, telehealth_lines
from clinic_app.rules.medicare import is_medicare


@rule(
    "TELE-AFTER",
    Severity.ERROR,
    basis="Consolidated Appropriations Act, 2026",
    effective=since(2028),
    payers=is_medicare,
    when=any_telehealth,
    trigger=ANY_TELEHEALTH,
    reads=CODES | MODIFIERS | CLAIM_FORM,
)
def tele_after(claim: Claim) -> Iterator[Outcome]:
    """Telehealth by a therapist after 2027-12-31.

    Why: therapists may give Medicare telehealth through 2027-12-31, by an act of 2026 that also covers the lapse after
    2026-01-30. What holds later was not known when this rule was written.

    What to do: look whether a later law goes on, and update this program; else the visit cannot be billed.
    """
    lines = telehealth_lines(claim)
    if lines:
        place = ("place_of_service",) if by_place(claim) else lines[0].at("modifiers")
        yield Problem(
            place,
            f"{lines[0].code} is telehealth on {claim.day}; therapists may give it to 2027-12-31 as far as known.",
        )
