"""Date of birth."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger

MOST_YEARS = 120


def _birth_given(claim: Claim) -> bool:
    return claim.visit.patient is not None and claim.visit.patient.born is not None


@rule(
    "ID-DOB",
    Severity.ERROR,
    basis="NUCC 1500 manual, Item 3; RARC N329",
    when=_birth_given,
    trigger=Trigger(given=("patient.born",)),
    reads=CLAIM_FORM,
)
def id_dob(claim: Claim) -> Iterator[Outcome]:
    """The date of birth cannot be right.

    Why: a birth after the day of service, or more than 120 years before it, is rejected (RARC N329).

    What to do: copy it from the card or the chart.
    """
    born = claim.visit.patient.born if claim.visit.patient is not None else None
    if born is None:
        return
    on = claim.day
    age = on.year - born.year - ((on.month, on.day) < (born.month, born.day))
    if born > on:
        yield Problem(("patient", "born"), f"The patient was born on {born}, after the visit on {on}.")
    elif age > MOST_YEARS:
        yield Problem(("patient", "born"), f"A birth on {born} makes the patient {age} years old.")
