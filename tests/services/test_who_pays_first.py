"""Where a chart has another payer before Medicare, a visit that bills Medicare first is told so everywhere."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from clinic_app.domain.period import Period
from clinic_app.domain.records import Coverage, VisitStatus
from clinic_app.domain.visit import CoverageContext, Diagnosis, ServiceLine, Visit
from clinic_app.domain.work_queue import QueueFilter, QueueOrder, QueueTab
from clinic_app.services.clinic import Checked, Clinic
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.work_queue import WorkQueue
from tests.services.opening import TODAY
from tests.store.invented import a_patient, a_therapist

YESTERDAY = TODAY - timedelta(days=1)
FIRST, SECOND = Coverage(0, "aetna", 1, "W1234"), Coverage(0, "medicare", 2, "1EG4TE5MK73")


def begun(clinic: Clinic, *coverages: Coverage, on: date = TODAY) -> OpenVisit:
    patient = clinic.save_patient(a_patient(), coverages)
    return clinic.new_visit(patient.id, on, clinic.save_person(a_therapist()).id)


def form(opened: OpenVisit, payer: str | None = "medicare") -> Visit:
    line = ServiceLine("97110", minutes=30, units=2, modifiers=("GP",), charge=Decimal("90.00"), pointers=("A",))
    return replace(opened.record.visit, payer=payer, diagnoses=(Diagnosis("M25.561"),), lines=(line,))


def says_so(checked: Checked) -> bool:
    return any(one.rule == "COV-MSP" for one in checked.result.findings)


def test_medicare_billed_before_the_first_payer_of_the_chart_is_told_at_every_check(clinic: Clinic) -> None:
    opened = begun(clinic, FIRST, SECOND)
    assert says_so(clinic.check(opened, form(opened)))
    assert says_so(clinic.check_while_typing(opened, form(opened)))
    kept = clinic.save(opened, form(opened)).record
    assert any(one.rule == "COV-MSP" for one in clinic.store.judgements.of_visit(kept.id)[0].said)
    assert says_so(clinic.check_kept(kept.id))


def test_typing_another_payer_or_day_asks_the_chart_again(clinic: Clinic) -> None:
    opened = begun(clinic, replace(FIRST, period=Period(TODAY)), SECOND, on=YESTERDAY)
    assert not says_so(clinic.check_while_typing(opened, form(opened)))
    assert says_so(clinic.check_while_typing(opened, replace(form(opened), date_of_service=TODAY)))
    assert not says_so(clinic.check_while_typing(opened, replace(form(opened, "aetna"), date_of_service=TODAY)))


@pytest.mark.parametrize(
    "coverages",
    [
        (replace(SECOND, rank=1), replace(FIRST, rank=2)),
        (replace(FIRST, period=Period(None, YESTERDAY)), SECOND),
        (replace(SECOND, rank=1, payer="railroad_medicare"), SECOND),
        (FIRST,),
        (),
    ],
)
def test_it_is_silent_where_the_chart_has_nobody_before_medicare(
    clinic: Clinic, coverages: tuple[Coverage, ...]
) -> None:
    opened = begun(clinic, *coverages)
    assert not says_so(clinic.check(opened, form(opened)))


def test_the_primary_payer_of_the_chart_is_billed_without_a_word(clinic: Clinic) -> None:
    opened = begun(clinic, FIRST, SECOND)
    assert not says_so(clinic.check(opened, form(opened, None)))


def test_what_the_visit_itself_answers_wins_and_its_other_answers_stay(clinic: Clinic) -> None:
    opened = begun(clinic, FIRST, SECOND)
    asked = CoverageContext(medicare_secondary=False)
    assert not says_so(clinic.check(opened, replace(form(opened), coverage=asked)))
    boxes = CoverageContext(employment=False, auto=False, other_accident=False)
    whole = opened.whole(replace(form(opened), coverage=boxes)).coverage
    assert whole == replace(boxes, medicare_secondary=True)


def test_the_second_payer_of_a_claim_is_never_the_one_it_bills(clinic: Clinic) -> None:
    opened = begun(clinic, FIRST, SECOND)
    assert opened.whole(form(opened)).secondary_payer is None
    assert opened.whole(form(opened, "aetna")).secondary_payer == "medicare"


def test_the_queue_tells_it_once_the_chart_says_so(clinic: Clinic) -> None:
    opened = begun(clinic, replace(SECOND, rank=1))
    kept = clinic.set_status(opened, form(opened), VisitStatus.DRAFT).record
    queue = WorkQueue(clinic)
    queue.bring_up_to_date()
    patient, medicare = clinic.store.patients.get(kept.patient_id), clinic.coverages(kept.patient_id)[0]
    assert patient is not None
    clinic.save_patient(patient, [replace(medicare, rank=2), FIRST])
    queue.bring_up_to_date()
    (row,) = queue.rows(queue.order(QueueFilter(QueueTab.ALL), QueueOrder()))
    assert kept.verdict is not None
    assert row.verdict.warnings == kept.verdict.warnings + 1
