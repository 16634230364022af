"""Students."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS, NOTE, RENDERING
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.credentials import ORDINARY, is_student
from clinic_app.rules.medicare import is_blank, is_medicare
from clinic_app.rules.staff.performers import A_CREDENTIAL_NAMED, RENDERING_CREDENTIAL, places_of


def _any_student(claim: Claim) -> bool:
    words = claim.treating_credentials
    return not words <= ORDINARY and any(is_student(word) for word in words)


@rule(
    "STAFF-STUDENT",
    Severity.WARNING,
    basis="BPM ch. 15 §230.B.1",
    payers=is_medicare,
    when=_any_student,
    trigger=A_CREDENTIAL_NAMED,
    reads=CODES | LINE_DETAILS | NOTE | RENDERING,
)
def staff_student(claim: Claim) -> Iterator[Outcome]:
    """A student took part, and no therapist attests to have directed the service.

    Why: Part B does not pay for a student's own service. It pays when the therapist is in the room, directs, makes the
    skilled decisions and treats nobody else meanwhile. A student is never the rendering provider.

    What to do: have the therapist write that attestation into the note, and name the therapist as rendering provider.
    """
    note = claim.visit.documentation
    attested = note is not None and not is_blank(note.student_attestation)
    for place, _credential in places_of(claim, is_student):
        if place == RENDERING_CREDENTIAL:
            yield Problem(place, "A student is named as rendering provider; the therapist who directed renders.")
        elif not attested:
            yield Problem(place, "A student gave this, and no therapist attests to have been there and directed it.")
