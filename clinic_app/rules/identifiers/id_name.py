"""The patient's name as on the Medicare card."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.payer import PayerProfile
from clinic_app.domain.visit import Patient

_SHORT_FORMS = frozenset(
    {"BOB", "BOBBY", "BILL", "BILLY", "JIM", "JIMMY", "DICK", "CHUCK", "MIKE", "DAVE", "STEVE", "TOM", "DAN", "JOE"}
    | {"PEGGY", "PATTY", "DEBBIE", "CINDY", "KATHY", "SUE", "LIZ"}
)


def _prints_a_card(payer: PayerProfile) -> bool:
    return payer.is_medicare


@rule(
    "ID-NAME",
    Severity.WARNING,
    basis="CPM ch. 26 §10.2, Item 2; CARC 140",
    payers=_prints_a_card,
    trigger=Trigger(given=("patient",)),
    reads=CLAIM_FORM,
)
def id_name(claim: Claim) -> Iterator[Outcome]:
    """The patient's name may not be the one on the Medicare card.

    Why: Medicare compares name and number with its file and denies a claim whose name differs (CARC 140): short forms,
    blanks, punctuation other than a hyphen. Capitals or not makes no difference.

    What to do: copy the name from the card.
    """
    patient = claim.visit.patient
    if patient is None:
        return
    first, last = (patient.first_name or "").strip().upper(), (patient.last_name or "").strip().upper()
    if patient.first_name is None and patient.last_name is None:
        return
    for key, name, what in (("first_name", first, "first"), ("last_name", last, "last")):
        if not name:
            yield Problem(("patient", key), f"The patient's {what} name is empty.")
            return
    yield from _compare(patient, first, last)


def _compare(patient: Patient, first: str, last: str) -> Iterator[Problem]:
    card = " ".join((patient.name_on_card or "").upper().split())
    if card:
        if not _is_on_card(first, last, card):
            yield Problem(
                ("patient", "first_name"), f"The patient is {first} {last} here and {card} on the Medicare card."
            )
        return
    for key, name in (("first_name", first), ("last_name", last)):
        strange = [character for character in name if not (character.isalpha() or character in "- ")]
        if strange:
            yield Problem(("patient", key), f"{name} has {strange[0]!r}; Medicare names have no sign but a hyphen.")
            return
    if first in _SHORT_FORMS:
        yield Problem(("patient", "first_name"), f"{first} is often a short form; the card may show another name.")


def _is_on_card(first: str, last: str, card: str) -> bool:
    """First and last name stand on the card; a middle name between them has no place in the notation."""
    return card == f"{first} {last}" or (card.startswith(f"{first} ") and card.endswith(f" {last}"))
