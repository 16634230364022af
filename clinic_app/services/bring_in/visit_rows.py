"""Rows of a schedule or a day sheet put together to visits, and compared with what is kept."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time

from clinic_app.domain.records import Provider, VisitRecord, VisitStatus
from clinic_app.domain.visit import Diagnosis, ServiceLine, Visit
from clinic_app.services.bring_in.day_visits import DayVisits, discipline_of, discipline_of_person
from clinic_app.services.bring_in.fields import MOST_DIAGNOSES
from clinic_app.services.bring_in.matching import KnownPatient
from clinic_app.services.bring_in.plan import ImportPlan, Outcome, PlannedVisit, same_lines
from clinic_app.services.bring_in.rows_read import RowRead, RowRefusedError
from clinic_app.services.bring_in.table_file import TableRow

_ASSISTANTS = {"PTA", "OTA", "COTA", "SLPA", "student", "aide"}
_OPEN = {VisitStatus.DRAFT, VisitStatus.WAITING, VisitStatus.HOLD}
_OFFICE = "11"


@dataclass(frozen=True, slots=True, eq=False)
class PlannedRow:
    """A row that was read and matched."""

    row: TableRow
    read: RowRead
    patient: KnownPatient
    provider: Provider
    day: date
    payer: str

    @property
    def key(self) -> tuple[object, ...]:
        """What the rows of one visit have in common: patient, day and discipline."""
        return id(self.patient), self.day, discipline_of_person(self.provider) or self.provider.id


Groups = Mapping[tuple[object, ...], Sequence[PlannedRow]]


def _grouped(rows: Sequence[PlannedRow]) -> Groups:
    groups: dict[tuple[object, ...], list[PlannedRow]] = defaultdict(list)
    for row in rows:
        groups[row.key].append(row)
    return groups


def payer_on(patient: KnownPatient, day: date) -> str | None:
    """The payer of the patient's first coverage on a day."""
    return next((one.payer for one in patient.coverages if one.rank == 1 and day in one.period), None)


# Appointments


def plan_appointments(
    plan: ImportPlan, rows: Sequence[PlannedRow], broken: Mapping[tuple[object, ...], int], existing: DayVisits
) -> None:
    """Draft visits for the appointments of a schedule. A row that was refused takes no other with it."""
    del broken
    for group in _grouped(rows).values():
        times: set[tuple[time | None, int]] = set()
        for one in group:
            if (one.read.started, one.provider.id) in times:
                plan.count(Outcome.SAME)
                continue
            times.add((one.read.started, one.provider.id))
            _plan_appointment(plan, one, existing, alone=len(group) == 1)


def _plan_appointment(plan: ImportPlan, one: PlannedRow, existing: DayVisits, *, alone: bool) -> None:
    kept = [
        record
        for record in existing.of(one.patient.record.id, one.day)
        if record.provider_id == one.provider.id or discipline_of(record) == discipline_of_person(one.provider)
    ]
    if any(record.started == one.read.started or record.visit.lines for record in kept):
        plan.count(Outcome.SAME)
        return
    movable = [record for record in kept if record.status is VisitStatus.DRAFT]
    if kept and one.read.started is None:
        plan.count(Outcome.SAME)
        return
    before = movable[0] if alone and len(movable) == 1 else None
    if before is not None:
        visit = replace(before.visit, started=one.read.started, ended=one.read.ended)
    else:
        visit = Visit(
            date_of_service=one.day,
            payer=one.payer or payer_on(one.patient, one.day),
            place_of_service=_OFFICE,
            started=one.read.started,
            ended=one.read.ended,
            diagnoses=(),
            lines=(),
        )
    plan.visits.append(PlannedVisit(one.patient, one.provider, one.day, visit, before, (one.row.number,)))
    plan.count(Outcome.NEW if before is None else Outcome.CHANGED)


# Day sheets


def plan_day_sheet(
    plan: ImportPlan, rows: Sequence[PlannedRow], broken: Mapping[tuple[object, ...], int], existing: DayVisits
) -> None:
    """Visits with their lines. A visit is taken whole or not at all."""
    for key, group in _grouped(rows).items():
        try:
            if key in broken:
                raise RowRefusedError(
                    f"Row {broken[key]} of the same visit is refused, and a visit is taken whole or not at all."
                )
            planned = _visit_of(group)
            outcome = _beside_kept(planned, existing)
        except RowRefusedError as refusal:
            for one in group:
                plan.refuse(one.row, str(refusal))
            continue
        plan.count(outcome)
        if outcome is not Outcome.SAME:
            plan.visits.append(planned)


def _visit_of(group: Sequence[PlannedRow]) -> PlannedVisit:
    first = group[0]
    rendering = next((one.provider for one in group if one.provider.credential not in _ASSISTANTS), first.provider)
    codes = tuple(dict.fromkeys(code for one in group for code in one.read.diagnoses))
    if len(codes) > MOST_DIAGNOSES:
        raise RowRefusedError(f"The visit has more than {MOST_DIAGNOSES} diagnoses. Take some out in the file.")
    payers = {one.payer for one in group if one.payer}
    totals = {one.read.total_minutes for one in group if one.read.total_minutes is not None}
    places = {one.read.place for one in group if one.read.place}
    for found, what in ((payers, "payer"), (totals, "total of minutes"), (places, "place of service")):
        if len(found) > 1:
            raise RowRefusedError(f"The rows of this visit do not agree on its {what}. Correct them in the file.")
    spans = {(one.read.started, one.read.ended) for one in group}
    starts = [one.read.started for one in group if one.read.started is not None]
    ends = [one.read.ended for one in group if one.read.ended is not None]
    visit = Visit(
        date_of_service=first.day,
        payer=next(iter(payers), None) or payer_on(first.patient, first.day),
        place_of_service=next(iter(places), _OFFICE),
        started=min(starts, default=None),
        ended=max(ends, default=None),
        total_treatment_minutes=next(iter(totals), None),
        diagnoses=tuple(Diagnosis(code) for code in codes),
        lines=tuple(_line(one, rendering, codes, timed=len(spans) > 1) for one in group),
    )
    return PlannedVisit(first.patient, rendering, first.day, visit, None, tuple(one.row.number for one in group))


def _line(one: PlannedRow, rendering: Provider, codes: tuple[str, ...], *, timed: bool) -> ServiceLine:
    line = one.read.line
    assert line is not None  # a row of a day sheet without a code is refused by the reader
    other = one.provider.id != rendering.id
    return ServiceLine(
        code=line.code,
        minutes=line.minutes,
        units=line.units,
        modifiers=line.modifiers,
        pointers=_pointers(line.pointers, one.read.diagnoses, codes),
        charge=line.charge,
        start=one.read.started if timed else None,
        end=one.read.ended if timed else None,
        performer=(one.provider.credential or None) if other else None,
        clinician=(one.provider.npi or None) if other else None,
    )


def _pointers(typed: tuple[str, ...], own: tuple[str, ...], codes: tuple[str, ...]) -> tuple[str, ...] | None:
    """The letters of a line. Those of a row count the row's own diagnoses, where it names others than the visit."""
    letters = "ABCDEFGHIJKL"
    if own == codes or not own:
        return typed or None
    chosen = own if not typed else tuple(own[letters.index(one)] for one in typed if letters.index(one) < len(own))
    return tuple(letters[codes.index(code)] for code in chosen)


def _beside_kept(planned: PlannedVisit, existing: DayVisits) -> Outcome:
    """What becomes of a visit beside those kept of the patient's day; fills `before` where an empty draft waits for it.

    Raises `RowRefusedError` rather than write over what somebody entered.
    """
    discipline = discipline_of_person(planned.provider)
    kept = [
        record for record in existing.of(planned.patient.record.id, planned.day) if discipline_of(record) == discipline
    ]
    if any(same_lines(record.visit, planned.visit) for record in kept if record.visit.lines):
        return Outcome.SAME
    waiting = [record for record in kept if is_waiting(record)]
    if len(waiting) > 1:
        waiting = [one for one in waiting if one.started == planned.visit.started]
    if len(waiting) == 1:
        planned.before = waiting[0]
        planned.visit = filled(waiting[0], planned.visit)
        return Outcome.CHANGED
    if kept:
        raise RowRefusedError(
            f"Visit {kept[0].number} of this day is kept with other lines. Open it and change it there, or take it out."
        )
    return Outcome.NEW


def is_waiting(record: VisitRecord) -> bool:
    """Whether a kept visit is an empty draft, such as a schedule makes, that waits for its lines."""
    return not record.visit.lines and record.status in _OPEN


def filled(before: VisitRecord, brought: Visit) -> Visit:
    """An empty draft with what was brought; what the draft says already stays where the file is silent."""
    kept = before.visit
    return replace(
        kept,
        payer=kept.payer or brought.payer,
        place_of_service=brought.place_of_service or kept.place_of_service,
        started=brought.started or kept.started,
        ended=brought.ended or kept.ended,
        total_treatment_minutes=brought.total_treatment_minutes or kept.total_treatment_minutes,
        diagnoses=brought.diagnoses or kept.diagnoses,
        lines=brought.lines,
        referring=kept.referring or brought.referring,
        authorization=kept.authorization or brought.authorization,
        referral=kept.referral or brought.referral,
        claim=kept.claim or brought.claim,
        coverage=kept.coverage or brought.coverage,
    )
