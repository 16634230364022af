"""Settings in which a private practice may not bill."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.dates_and_places.place import is_private_practice, place_of
from clinic_app.rules.medicare import is_medicare

_FACILITIES = {
    "19": "an off-campus hospital outpatient department",
    "21": "an inpatient hospital",
    "22": "an on-campus hospital outpatient department",
    "23": "an emergency room",
    "31": "a skilled nursing facility under Part A",
}


def _in_a_facility(claim: Claim) -> bool:
    return place_of(claim) in _FACILITIES


@rule(
    "POS-SETTING",
    Severity.ERROR,
    basis="BPM ch. 15 §230.4; CARC 5, 58",
    payers=is_medicare,
    when=_in_a_facility,
    trigger=Trigger(place=lambda place: place.strip() in _FACILITIES),
    reads=CLAIM_FORM,
)
def pos_setting(claim: Claim) -> Iterator[Outcome]:
    """A therapist in private practice bills for a hospital or skilled nursing facility.

    Why: a private practice serves patients in its own or the group's office and in the patient's home, also where an
    institution is used as the home, but not in a hospital or a skilled nursing facility: there the facility bills.

    What to do: correct the place. If the patient really was there, the facility bills. A facility enters what kind of
    biller it is.
    """
    place = place_of(claim) or ""
    if is_private_practice(claim):
        yield Problem(
            ("place_of_service",),
            f"Place {place} is {_FACILITIES.get(place, 'a facility')}; a private practice may not bill Medicare there.",
        )
