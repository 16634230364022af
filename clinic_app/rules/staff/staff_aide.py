"""Aides."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS, RENDERING
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.credentials import ORDINARY, credential_word, is_aide
from clinic_app.rules.staff.performers import A_CREDENTIAL_NAMED, places_of


def _any_aide(claim: Claim) -> bool:
    words = claim.treating_credentials
    return not words <= ORDINARY and any(is_aide(word) for word in words)


@rule(
    "STAFF-AIDE",
    Severity.ERROR,
    basis="BPM ch. 15 §230.1",
    when=_any_aide,
    trigger=A_CREDENTIAL_NAMED,
    reads=CODES | LINE_DETAILS | RENDERING,
)
def staff_aide(claim: Claim) -> Iterator[Outcome]:
    """A service is billed that an aide gave.

    Why: an aide's time is never therapy, whoever pays and whoever watches. Only the minutes of a therapist, or of a
    therapist assistant, can be billed.

    What to do: take the line off, or name who really gave it.
    """
    for place, credential in places_of(claim, is_aide):
        yield Problem(
            place, f"An aide ({credential_word(credential).lower()}) gave this; an aide's time is not billed."
        )
