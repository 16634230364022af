"""A claim that has left the clinic, and whether the visit still says what was sent."""

from __future__ import annotations

from clinic_app.domain.records import VisitRecord
from clinic_app.domain.visit import Visit
from clinic_app.services.clinic import Clinic
from clinic_app.services.judging import SENT
from clinic_app.services.permissions import Action, needs


@needs(Action.READ_RECORDS)
def as_sent(clinic: Clinic, record: VisitRecord) -> Visit | None:
    """The visit as its claim left the clinic last; None for one that is still here."""
    sent: Visit | None = None
    for version in clinic.store.visits.versions(record.id) if record.status in SENT else ():
        if version.status not in SENT:
            break
        sent = version.visit
    return sent


@needs(Action.READ_RECORDS)
def changed_since_sent(clinic: Clinic, record: VisitRecord) -> bool:
    """Whether its claim is out and the visit, as it is kept, says something else by now."""
    kept = clinic.store.visits.summaries([record.id]) if record.status in SENT else []
    return any(one.changed_since_sent for one in kept)
