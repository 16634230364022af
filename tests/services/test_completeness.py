"""What is never called ready: a visit that lacks a payer or units, and one judged by what was kept before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest

from clinic_app.checker.findings import Finding, Severity
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import CODE_NOT_CHECKED, NOT_COMPLETE, Coverage, Provider, VisitStatus
from clinic_app.domain.visit import ClaimForm, Diagnosis, ServiceLine, Visit
from clinic_app.domain.work_queue import QueueFilter, QueueOrder, QueueRow, QueueTab
from clinic_app.reports.claim_summary import counts_in_words, verdict_words
from clinic_app.services.checking import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.fees import FeeBook, FeeWish
from clinic_app.services.judging import sheet_of
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.queue_batches import QueueBatches
from clinic_app.services.work_queue import WorkQueue
from clinic_app.store.figures import Scope
from tests.reports.reading import pages_of
from tests.services.opening import TODAY
from tests.store.invented import a_patient, a_therapist

READY = VisitStatus.READY
checked_by = Checking.check
PRINTED_AT = datetime(2026, 11, 20, 17, 5)  # noqa: DTZ001 # the clinic's own time


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


# What every list says


def shown_in_the_queue(clinic: Clinic) -> QueueRow:
    queue = WorkQueue(clinic)
    queue.bring_up_to_date()
    (row,) = queue.rows(queue.order(QueueFilter(QueueTab.NEEDS_FIX), QueueOrder()))
    return row


def test_a_draft_without_a_payer_is_not_complete_in_every_list(clinic: Clinic) -> None:
    desk = Desk(clinic, payer="")
    opened = desk.begin()
    clinic.save(opened, form(opened))
    (of_day,) = clinic.day(TODAY)
    row = shown_in_the_queue(clinic)
    assert (of_day.verdict.complete, row.verdict.complete) == (False, False)
    assert (row.facts.rule, row.facts.message) == ("", "This visit has no payer yet.")
    queue = WorkQueue(clinic)
    levels = {word: len(queue.order(QueueFilter(levels=(word,)), QueueOrder())) for word in ("clean", NOT_COMPLETE)}
    assert levels == {"clean": 0, NOT_COMPLETE: 1}


def test_a_draft_without_a_payer_is_no_first_check_yet(clinic: Clinic) -> None:
    desk = Desk(clinic, payer="")
    opened = desk.begin()
    saved = clinic.save(opened, form(opened))
    assert clinic.store.figures.first_checks(Scope())[0] == 0
    clinic.save(saved, replace(form(saved), payer="aetna"))
    assert clinic.store.figures.first_checks(Scope())[0] == 1


def test_the_paper_of_a_draft_without_a_payer_is_not_called_ready(clinic: Clinic) -> None:
    desk = Desk(clinic, payer="")
    opened = desk.begin()
    kept = clinic.save(opened, form(opened))
    summary = sheet_of(clinic.store, clinic.store.judgements.of_visit(kept.record.id)[0], PRINTED_AT)
    assert verdict_words(summary) == "Not complete yet"
    assert counts_in_words(summary).startswith("This visit has no payer yet")
    pages = pages_of(clinic.day_book_pdf(TODAY, PRINTED_AT) or b"")
    assert "Not complete yet" in pages[0]


def test_a_ready_visit_that_lost_its_coverage_needs_fixing_and_is_not_sent(clinic: Clinic) -> None:
    desk = Desk(clinic)
    kept = desk.ready(desk.begin(), line())
    blank = clinic.save(kept, replace(kept.record.visit, payer=None))
    assert blank.record.status is READY
    patient = clinic.patient(desk.patient.id)
    assert patient is not None
    clinic.save_patient(patient, without=clinic.coverages(patient.id))
    row = shown_in_the_queue(clinic)
    assert (row.status, row.verdict.complete) == (READY, False)
    batch = QueueBatches(clinic).move([row.id], VisitStatus.SENT)
    assert batch.refused[0].why.startswith("This visit has no payer yet.")


# Units and charges


def test_a_code_whose_time_is_not_known_is_asked_for_units_alone_and_named(desk: Desk) -> None:
    with pytest.raises(ClinicError) as refused:
        desk.ready(desk.begin(), line(), line("0552T", 30, None))
    assert (
        str(refused.value) == "Line 2, 0552T, has no units yet. Enter its units: they do not follow from its minutes."
    )


def test_units_that_are_counted_are_judged_before_a_visit_is_ready(clinic: Clinic) -> None:
    desk = Desk(clinic, "humana")
    with pytest.raises(ClinicError, match="must be fixed"):
        desk.ready(desk.begin(), line("97110", 120, None))  # 8 units, of which 6 a day are paid


def test_a_charge_that_is_filled_in_is_judged_before_a_visit_is_ready(desk: Desk) -> None:
    FeeBook(desk.clinic).keep([FeeWish("97110", Decimal("45.00"), TODAY)])
    opened = desk.begin()
    typed = replace(form(opened, replace(line(), charge=None)), claim=ClaimForm(total_charge=Decimal("50.00")))
    with pytest.raises(ClinicError, match="must be fixed"):
        desk.clinic.set_status(opened, typed, READY)


def test_a_visit_of_which_nothing_is_billed_is_not_ready(desk: Desk) -> None:
    with pytest.raises(ClinicError, match="No service of this visit is billed"):
        desk.ready(desk.begin(), line(units=0))


def uncharged(code: str = "97110") -> ServiceLine:
    return replace(line(code, 15, 1), charge=None)


def test_a_clinic_that_prices_elsewhere_is_not_asked_for_charges(desk: Desk) -> None:
    assert desk.ready(desk.begin(), uncharged(), uncharged("97140")).record.status is READY


def test_a_line_without_a_charge_among_lines_with_one_is_named(desk: Desk) -> None:
    with pytest.raises(ClinicError, match=r"Line 2, 97140, has no charge"):
        desk.ready(desk.begin(), line("97110", 15, 1), uncharged("97140"))


def test_a_blank_charge_is_filled_from_the_fee_list_when_a_visit_is_marked_ready(desk: Desk) -> None:
    FeeBook(desk.clinic).keep([FeeWish("97110", Decimal("45.00"), TODAY)])
    kept = desk.ready(desk.begin(), line("97140", 15, 1), replace(uncharged(), minutes=30, units=2))
    assert [one.charge for one in kept.record.visit.lines or ()] == [Decimal("90.00"), Decimal("90.00")]
    with pytest.raises(ClinicError, match=r"Line 1, 97140, has no charge"):
        desk.ready(desk.begin(), uncharged("97140"), uncharged())


# A code that no table holds


def test_a_code_of_no_table_is_never_called_fine_and_not_marked_ready_in_a_batch(desk: Desk) -> None:
    clinic, odd = desk.clinic, line("0552T", 30, 2)
    opened = desk.begin()
    kept = clinic.save(opened, form(opened, odd))
    (of_day,) = clinic.day(TODAY)
    row = shown_in_the_queue(clinic)
    assert (of_day.verdict.word, of_day.verdict.standing, row.verdict.standing) == (
        "clean",
        CODE_NOT_CHECKED,
        CODE_NOT_CHECKED,
    )
    assert row.facts.message.startswith("0552T is not in the table")
    summary = sheet_of(clinic.store, clinic.store.judgements.of_visit(kept.record.id)[0], PRINTED_AT)
    assert verdict_words(summary) == "Not checked: 0552T"
    refused = QueueBatches(clinic).move([row.id], READY).refused
    assert refused[0].why.startswith("0552T is in no table and was not checked.")
    assert QueueBatches(clinic).mark_ready(row.id).moved


def test_a_code_of_no_table_that_is_not_billed_is_no_matter(desk: Desk) -> None:
    kept = desk.ready(desk.begin(), line(), line("0552T", 30, 0))
    assert (kept.record.verdict.unknown_codes, kept.record.verdict.standing) == (0, "clean")


def test_a_visit_is_checked_once_as_it_is_marked_ready_and_as_it_is_saved(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, asked = desk.clinic.save(opened := desk.begin(), form(opened)), []
    monkeypatch.setattr(Checking, "check", lambda self, visit: asked.append(visit) or checked_by(self, visit))
    ready = desk.clinic.set_status(kept, kept.record.visit, READY)
    assert len(asked) == 1
    again = desk.clinic.save(ready, form(ready, line(units=5)))
    assert (len(asked), again.record.verdict.word) == (2, "error")
