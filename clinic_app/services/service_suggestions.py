"""Which services usually go with the diagnoses of a claim, and why: quiet help when a procedure is picked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from clinic_app.domain.visit import Discipline
from clinic_app.rules.diagnoses.suggested_services import suggested_services
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs


@dataclass(frozen=True, slots=True)
class SuggestedService:
    """A service, the diagnosis of the claim it goes with, and the reason a note would give."""

    service: str
    diagnosis: str
    reason: str


@needs(Action.READ_RECORDS)
def suggestions(
    clinic: Clinic, diagnoses: Sequence[str], on: date, discipline: Discipline | None
) -> dict[str, SuggestedService]:
    """By service, for the first diagnosis that names it; only what the discipline bills on the day."""
    book = clinic.checking.codebook
    found: dict[str, SuggestedService] = {}
    for typed in diagnoses:
        code = book.diagnoses.lookup(typed, on).code
        for one in suggested_services(code):
            known = book.procedures.lookup(one.service, on)
            if known is not None and (discipline is None or discipline.value in known.disciplines):
                found.setdefault(one.service, SuggestedService(one.service, code, one.reason))
    return found
