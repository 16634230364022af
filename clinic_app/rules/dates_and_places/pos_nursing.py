"""Nursing facilities."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.dates_and_places.place import is_private_practice, place_of
from clinic_app.rules.medicare import is_medicare

_NURSING_FACILITY = "32"


def _in_a_nursing_facility(claim: Claim) -> bool:
    return place_of(claim) == _NURSING_FACILITY


@rule(
    "POS-NURSING",
    Severity.WARNING,
    basis="BPM ch. 15 §230.4",
    payers=is_medicare,
    when=_in_a_nursing_facility,
    trigger=Trigger(place=lambda place: place.strip() == _NURSING_FACILITY),
    reads=CLAIM_FORM,
)
def pos_nursing(claim: Claim) -> Iterator[Outcome]:
    """A therapist in private practice bills for a nursing facility.

    Why: a private practice may treat a resident only where the facility is the patient's home and no part of it is a
    skilled nursing facility that bills the therapy itself.

    What to do: make sure that the patient lives there and is not on a Part A stay.
    """
    if is_private_practice(claim):
        yield Problem(
            ("place_of_service",),
            "Place 32 is a nursing facility; a private practice bills there only where it is the patient's home.",
        )
