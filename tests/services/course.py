"""An invented course of treatment, put into a clinic visit by visit, in whatever order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time
from decimal import Decimal

from clinic_app.domain.records import Coverage, PatientRecord, Provider, VisitRecord, VisitStatus
from clinic_app.domain.visit import Discipline, History, PlanOfCare, ServiceLine, Visit
from clinic_app.services.clinic import Checked, Clinic
from clinic_app.services.control import Control, ControlKind
from clinic_app.services.year_ledger import BucketLedger, year_ledger
from clinic_app.store.history import VisitPoint
from tests.store.invented import a_patient, a_therapist

MODIFIER = {Discipline.PT: "GP", Discipline.OT: "GO", Discipline.SLP: "GN"}
PT, OT, SLP = Discipline.PT, Discipline.OT, Discipline.SLP


def line(code: str = "97110", units: int | None = 2, discipline: Discipline = PT, **more: object) -> ServiceLine:
    """A line under a discipline's plan."""
    made = ServiceLine(code, minutes=30, units=units, modifiers=(MODIFIER[discipline],), charge=Decimal("500.00"))
    return replace(made, **more)  # type: ignore[arg-type] # fields of a line by name


class Course:
    """Visits of one patient."""

    def __init__(self, clinic: Clinic, payer: str = "medicare", therapist: Provider | None = None) -> None:
        self.clinic, self.payer = clinic, payer
        patient: PatientRecord = clinic.save_patient(a_patient(), [Coverage(0, payer)])
        self.patient_id = patient.id
        self.provider_id = (therapist or clinic.save_person(a_therapist())).id

    def keep(  # a row of a table
        self,
        on: date,
        discipline: Discipline = PT,
        lines: Sequence[ServiceLine] | None = None,
        status: VisitStatus = VisitStatus.SENT,
        visit: Visit | None = None,
        started: time | None = None,
    ) -> VisitRecord:
        """Keep a visit as the store takes it."""
        typed = replace(
            visit or Visit(),
            date_of_service=on,
            payer=self.payer,
            discipline=discipline,
            lines=tuple(lines) if lines is not None else (line(discipline=discipline),),
            started=started,
        )
        record = VisitRecord(
            self.patient_id, self.provider_id, on, typed, started, discipline=discipline, status=status
        )
        return self.clinic.store.visits.save(record)

    def judged(
        self, on: date, visit: Visit | None = None, discipline: Discipline = PT
    ) -> tuple[Checked, list[Control]]:
        """A new visit on a day as it is checked, and its numbers."""
        opened = self.clinic.new_visit(self.patient_id, on, self.provider_id)
        typed = replace(visit or Visit(), date_of_service=on, payer=self.payer, discipline=discipline)
        if typed.lines is None:
            typed = replace(typed, lines=(line(discipline=discipline),))
        checked = self.clinic.check(opened, typed)
        return checked, list(checked.controls(VisitStatus.DRAFT))

    def control(self, kind: ControlKind, on: date, visit: Visit | None = None, discipline: Discipline = PT) -> Control:
        """One number of a new visit."""
        found = [one for one in self.judged(on, visit, discipline)[1] if one.kind is kind and one.in_strip]
        assert len(found) == 1, found
        return found[0]

    def ledger(self, on: date, bucket: str = "allowed_pt_slp") -> BucketLedger:
        """What the year's ledger says up to a day."""
        store, book = self.clinic.store, self.clinic.checking.codebook
        return year_ledger(store, book, self.patient_id, VisitPoint(on))[bucket]


def plan(start: date, **more: object) -> Visit:
    """A visit under a plan of care."""
    made = PlanOfCare(start_of_care=start, evaluated_on=start)
    return Visit(plan_of_care=replace(made, **more))  # type: ignore[arg-type] # fields of a plan by name


def report(on: date, by: str | None = "PT") -> Visit:
    """A visit that names a progress report."""
    return Visit(history=History(last_progress_report=on, progress_report_by=by))
