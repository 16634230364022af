"""A clinician's day: whose visits they are, which of them wait for an answer, and who begins with this page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from clinic_app.domain.accounts import Role
from clinic_app.domain.records import VisitStatus, VisitSummary
from clinic_app.domain.visit import Visit
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs


@dataclass(frozen=True, slots=True)
class TreatmentDay:
    """The visits of one clinician: those of the day by time, then earlier ones with a question.

    `asked` are the open questions by visit; `begun` the visits with minutes, `signed` those whose note is signed.
    """

    day: date
    today: tuple[VisitSummary, ...]
    earlier: tuple[VisitSummary, ...]
    asked: dict[int, int]
    begun: frozenset[int]
    signed: frozenset[int]


@needs(Action.READ_RECORDS)
def own_provider_id(clinic: Clinic) -> int:
    """Whoever is at work as a person who treats; 0 for those who do not, and in the practice clinic."""
    account = clinic.store.accounts.get(clinic.account_id)
    return account.provider_id if account is not None else 0


@needs(Action.READ_RECORDS)
def begins_with_treating(clinic: Clinic) -> bool:
    """Whether whoever is at work has the therapist's page for a start."""
    return clinic.store.actor.role is Role.THERAPIST


@needs(Action.READ_RECORDS)
def treatment_day(clinic: Clinic, day: date, provider_id: int) -> TreatmentDay:
    """What one clinician has to do on a day."""
    asked = clinic.store.questions.open_by_visit(provider_id)
    today = tuple(one for one in clinic.day(day) if _is_treated_by(one, provider_id, asked))
    seen = {one.id for one in today}
    kept = [one for one in clinic.store.visits.records_on(day) if one.id in seen]
    others = clinic.store.visits.summaries(sorted(one for one in asked if one not in seen))
    return TreatmentDay(
        day,
        today,
        tuple(sorted(others, key=lambda one: (one.day, one.id))),
        asked,
        frozenset(one.id for one in kept if any(line.minutes for line in one.visit.lines or ())),
        frozenset(one.id for one in kept if is_signed(one.visit)),
    )


def is_signed(visit: Visit) -> bool:
    """Whether the note of a visit is signed and dated."""
    note = visit.documentation
    return note is not None and bool(note.signed_by) and note.signed_on is not None


def _is_treated_by(one: VisitSummary, provider_id: int, asked: Mapping[int, int]) -> bool:
    billed = one.status is not VisitStatus.NOT_BILLED
    return one.provider_id == provider_id and (billed or one.id in asked)
