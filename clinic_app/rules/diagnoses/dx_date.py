"""The rule DX-DATE."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.codebook.diagnoses import DiagnosisLookup, DiagnosisStatus
from clinic_app.rules.diagnoses.naming import UNBILLABLE, any_unbillable, choices_offered, listed, with_status

_not_on_date = with_status(DiagnosisStatus.NOT_ON_DATE)


@rule(
    "DX-DATE",
    Severity.ERROR,
    basis="45 CFR 162.1002; ICD-10-CM code set in force on the date",
    when=any_unbillable,
    trigger=UNBILLABLE,
    reads=DIAGNOSES,
)
def dx_date(claim: Claim) -> Iterator[Problem]:
    """The diagnosis code belongs to another edition than that of the day of service.

    Why: the code set changes each 1 October and 1 April, and a claim is read by the set of its day of service, not of
    the day it is sent. Use the code that was valid that day.
    """
    for one in _not_on_date(claim):
        message = f"{one.code} is not valid on {claim.day.isoformat()}: {_when_valid(one.lookup, claim.day)}"
        if one.lookup.choices:
            message += f"; choose {listed(one.lookup.choices)}"
        yield Problem(one.at, f"{message}.", choices_offered(claim, one))


def _when_valid(lookup: DiagnosisLookup, day: date) -> str:
    """From when or until when it was billable, as seen from the day."""
    ended = [period.last for period in lookup.periods if period.last < day]
    if ended:
        return f"it ended on {max(ended).isoformat()}"
    if lookup.valid_from is not None:
        return f"it begins on {lookup.valid_from.isoformat()}"
    return "another edition holds it"
