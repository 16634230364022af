"""Place of service codes that do not exist."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.dates_and_places.place import ASSIGNED_PLACES, place_of


def _not_assigned(claim: Claim) -> bool:
    place = place_of(claim)
    return place is not None and place not in ASSIGNED_PLACES


@rule(
    "POS-UNKNOWN",
    Severity.ERROR,
    basis="CMS place of service code set; CPM ch. 26 §10.5; RARC M77",
    when=_not_assigned,
    trigger=Trigger(place=lambda place: place.strip() not in ASSIGNED_PLACES),
    reads=CLAIM_FORM,
)
def pos_unknown(claim: Claim) -> Iterator[Outcome]:
    """The place of service is not a code of the code set.

    Why: Item 24B takes two digits that are assigned: 11 office, 12 home, 10 telehealth at home, and so on. Any other is
    rejected (RARC M77).

    What to do: enter the code of the place where the patient was treated.
    """
    place = place_of(claim) or ""
    if not place:
        message = "The place of service is empty."
    elif len(place) != 2 or not (place.isascii() and place.isdecimal()):
        message = f"The place of service {place} is not two digits."
    else:
        message = f"The place of service {place} is not assigned."
    yield Problem(("place_of_service",), message)
