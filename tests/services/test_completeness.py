"""What is never called ready: a visit that lacks a payer or units, and one judged by what was kept before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from clinic_app.checker.findings import Finding, Severity
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import Coverage, Provider, VisitStatus
from clinic_app.domain.visit import Diagnosis, ServiceLine, Visit
from clinic_app.services.clinic import Clinic
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.queue_batches import QueueBatches
from tests.services.opening import TODAY
from tests.store.invented import a_patient, a_therapist

READY = VisitStatus.READY


class Desk:
    """A clinic with one patient, whose visits of a day are begun one after the other."""

    def __init__(self, clinic: Clinic, payer: str = "aetna") -> None:
        self.clinic = clinic
        coverages = [Coverage(0, payer, member_id="W1234")] if payer else []
        self.patient = clinic.save_patient(a_patient(), coverages)
        self.therapist: Provider = clinic.save_person(a_therapist())

    def begin(self, on: date = TODAY) -> OpenVisit:
        return self.clinic.new_visit(self.patient.id, on, self.therapist.id)

    def ready(self, opened: OpenVisit, *lines: ServiceLine) -> OpenVisit:
        return self.clinic.set_status(opened, form(opened, *lines), READY)


@pytest.fixture
def desk(clinic: Clinic) -> Desk:
    return Desk(clinic)


def line(code: str = "97110", minutes: int | None = 30, units: int | None = 2) -> ServiceLine:
    return ServiceLine(code, minutes=minutes, units=units, modifiers=("GP",), charge=Decimal("90.00"), pointers=("A",))


def form(opened: OpenVisit, *lines: ServiceLine) -> Visit:
    return replace(opened.record.visit, diagnoses=(Diagnosis("M25.561"),), lines=lines or (line(),))


def test_a_visit_without_a_payer_is_not_marked_ready(clinic: Clinic) -> None:
    desk = Desk(clinic, payer="")
    with pytest.raises(ClinicError, match="no payer"):
        desk.ready(desk.begin())
    assert clinic.day(TODAY) == []


def test_a_line_with_neither_units_nor_minutes_is_not_marked_ready(desk: Desk) -> None:
    with pytest.raises(ClinicError, match="no units"):
        desk.ready(desk.begin(), line(), line("97140", None, None))


def test_units_left_blank_are_counted_from_the_minutes_when_a_visit_is_marked_ready(desk: Desk) -> None:
    kept = desk.ready(desk.begin(), line(units=None)).record
    assert [one.units for one in kept.visit.lines or ()] == [2]


def test_a_line_that_was_done_and_is_not_billed_does_not_hold_a_visit_up(desk: Desk) -> None:
    assert desk.ready(desk.begin(), line(), line("97140", 5, 0)).record.status is READY


def test_a_visit_is_marked_ready_by_what_is_kept_now_and_not_when_it_was_opened(desk: Desk) -> None:
    first, second = desk.begin(), desk.begin()
    desk.ready(second, line("97161", 30, 1))
    with pytest.raises(ClinicError, match="must be fixed"):
        desk.ready(first, line("97161", 30, 1))


def test_a_saved_visit_has_the_verdict_of_what_is_kept_now(desk: Desk) -> None:
    first = desk.begin()
    first = desk.clinic.save(first, form(first))
    desk.ready(desk.begin(), line("97161", 30, 1))
    desk.clinic.save(first, form(first, line("97161", 30, 1)))
    kept = desk.clinic.kept_visit(first.record.id).record
    assert kept.verdict is not None
    assert kept.verdict.word == "error"


def test_a_visit_that_is_not_billed_takes_no_part_in_the_day_of_its_twin(desk: Desk) -> None:
    twin = desk.begin()
    desk.clinic.set_status(twin, form(twin, line("97161", 30, 1)), VisitStatus.NOT_BILLED)
    assert desk.ready(desk.begin(), line("97161", 30, 1), line()).record.status is READY


@pytest.mark.parametrize("status", [READY, VisitStatus.HOLD, VisitStatus.WAITING])
def test_what_must_be_fixed_is_not_sent(desk: Desk, status: VisitStatus) -> None:
    kept = desk.ready(desk.begin())
    worse = desk.clinic.set_status(kept, form(kept), status) if status is not READY else kept
    worse = desk.clinic.save(worse, form(worse, line(units=5)))
    batch = QueueBatches(desk.clinic).move([worse.record.id], VisitStatus.SENT)
    assert batch.moved == ()
    why = "Something must be fixed on it." if status is READY else "It is not marked ready."
    assert batch.refused[0].why.startswith(why)
    assert desk.clinic.kept_visit(worse.record.id).record.status is status


@pytest.mark.parametrize(("rule", "goes"), [("TFL-LATE", True), ("UNIT-CMS-TOTAL", False)])
def test_only_what_came_by_waiting_does_not_keep_a_ready_claim_from_being_entered_as_sent(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, rule: str, goes: bool
) -> None:
    kept = desk.ready(desk.begin())
    checked = desk.clinic.check_kept(kept.record.id)
    error = Finding(rule, Severity.ERROR, "It came after the last day.", ("date_of_service",), "a test")
    found = replace(checked.result, findings=(error,), worst=Severity.ERROR)
    monkeypatch.setattr(desk.clinic, "check_kept", lambda _visit_id: replace(checked, result=found))
    batch = QueueBatches(desk.clinic).move([kept.record.id], VisitStatus.SENT)
    assert [one.visit_id for one in batch.moved] == [kept.record.id] * goes
