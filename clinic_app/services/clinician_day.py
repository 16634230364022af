"""The other patients' times of a clinician's day: what is needed to see that nobody treats two at once, and no more."""

from __future__ import annotations

from datetime import date

from clinic_app.domain.clock_blocks import has_clock
from clinic_app.domain.records import VisitRecord, VisitStatus
from clinic_app.domain.visit import Rendering, ServiceLine, Visit
from clinic_app.store.store import Store


def others_of_day(store: Store, provider_id: int, day: date, patient_id: int) -> tuple[Visit, ...]:
    """The visits of other patients with this clinician on the day, as times and codes alone: nothing says whose.

    Visits without times and those that will not be billed take no part.
    """
    provider = store.providers.get(provider_id)
    if provider is None:
        return ()
    rendering = Rendering(npi=provider.npi or None, credential=provider.credential or None)
    records = store.history.clinician_day(provider_id, day, patient_id)
    told = [_times_of(record, rendering) for record in records if record.status is not VisitStatus.NOT_BILLED]
    return tuple(visit for visit in told if visit.lines)


def _times_of(record: VisitRecord, rendering: Rendering) -> Visit:
    visit = record.visit
    return Visit(
        date_of_service=record.day,
        discipline=visit.discipline or record.discipline,
        rendering=visit.rendering or rendering,
        lines=tuple(_times(line) for line in visit.lines or () if has_clock(line) and line.units != 0),
    )


def _times(line: ServiceLine) -> ServiceLine:
    return ServiceLine(
        line.code,
        minutes=line.minutes,
        assistant_minutes=line.assistant_minutes,
        start=line.start,
        end=line.end,
        performer=line.performer,
        clinician=line.clinician,
        also=line.also,
        uncounted=line.uncounted,
    )
