"""A clinician's day: whose visits they are, which of them wait for an answer, and who begins with this page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from clinic_app.domain.accounts import Role
from clinic_app.domain.records import VisitStatus, VisitSummary
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs


@dataclass(frozen=True, slots=True)
class TreatmentDay:
    """The visits of one clinician: those of the day by time, then earlier ones with a question; open questions by
    visit."""

    day: date
    today: tuple[VisitSummary, ...]
    earlier: tuple[VisitSummary, ...]
    asked: dict[int, int]


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
    today = tuple(
        one
        for one in clinic.day(day)
        if one.provider_id == provider_id and (one.status is not VisitStatus.NOT_BILLED or one.id in asked)
    )
    seen = {one.id for one in today}
    others = clinic.store.visits.summaries(sorted(one for one in asked if one not in seen))
    return TreatmentDay(day, today, tuple(sorted(others, key=lambda one: (one.day, one.id))), asked)
