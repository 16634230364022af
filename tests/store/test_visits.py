from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from clinic_app.domain.records import CodeKind, Draft, Verdict, VisitStatus
from clinic_app.domain.visit import Diagnosis, Discipline, Documentation, ServiceLine, Visit, Waiver
from clinic_app.domain.work_queue import Judged
from clinic_app.store.faults import ConflictError
from clinic_app.store.store import Store
from clinic_app.store.visits import VisitFilter
from tests.store.invented import DAY, PASSPHRASE, a_record, a_visit
from tests.strategies import visits


def test_a_kept_visit_is_read_back_as_it_was(store: Store) -> None:
    kept = store.visits.save(replace(a_record(store), status=VisitStatus.HOLD, verdict=Verdict("error", 1, 2, 3, 4)))

    assert store.visits.get(kept.id) == kept
    assert (kept.number, kept.version, kept.visit) == ("2026-00001", 1, a_visit())


def test_a_kept_visit_is_there_after_closing_and_opening(store: Store, folder: Path) -> None:
    kept = store.visits.save(a_record(store))
    store.close()

    with Store.open(folder, PASSPHRASE) as again:
        assert again.visits.get(kept.id) == kept


@given(visit=visits())
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
def test_any_visit_is_read_back_as_it_was(store: Store, visit: Visit) -> None:
    kept = store.visits.save(replace(a_record(store), visit=visit))

    read = store.visits.get(kept.id)
    assert read == kept
    assert read.visit == visit


def test_text_is_kept_clean_and_the_answer_says_so(store: Store) -> None:
    dirty = replace(a_visit(), documentation=Documentation(narrative="a\u202eb\x00c\ud800 e\u0301"))

    kept = store.visits.save(replace(a_record(store), visit=dirty))

    assert kept.visit.documentation == Documentation(narrative="abc \u00e9")
    assert store.visits.get(kept.id) == kept


def test_every_version_of_a_visit_stays(store: Store) -> None:
    first = store.visits.save(a_record(store))
    second = store.visits.save(replace(first, visit=a_visit(minutes=40), status=VisitStatus.READY, updated_by="AB"))

    assert store.visits.versions(first.id) == [second, first]
    assert second.number == first.number


def test_a_sent_visit_that_is_kept_otherwise_says_so_until_it_is_sent_anew(store: Store) -> None:
    record = store.visits.save(a_record(store))

    def changed(status: VisitStatus, minutes: int) -> bool:
        nonlocal record
        record = store.visits.save(replace(record, visit=a_visit(minutes=minutes), status=status))
        (row,) = store.visits.summaries([record.id])
        (queued,) = store.queue.rows([record.id], Judged("", DAY), {})
        assert queued.changed_since_sent is row.changed_since_sent
        return row.changed_since_sent

    assert not changed(VisitStatus.READY, 40)
    assert not changed(VisitStatus.SENT, 40)
    assert changed(VisitStatus.SENT, 41)
    assert changed(VisitStatus.PAID, 41)
    assert not changed(VisitStatus.PAID, 40)
    assert changed(VisitStatus.DENIED, 30)
    assert not changed(VisitStatus.READY, 30)
    assert not changed(VisitStatus.SENT, 30)
    assert changed(VisitStatus.SENT, 40)


def test_saving_over_a_newer_version_is_refused_and_changes_nothing(store: Store) -> None:
    first = store.visits.save(a_record(store))
    second = store.visits.save(replace(first, visit=a_visit(minutes=40)))

    with pytest.raises(ConflictError, match="changed by someone else"):
        store.visits.save(replace(first, visit=a_visit(minutes=50)))

    assert store.visits.get(first.id) == second
    assert len(store.visits.versions(first.id)) == 2


def test_a_refused_save_leaves_no_transaction_open(store: Store) -> None:
    first = store.visits.save(a_record(store))
    store.visits.save(first)
    with pytest.raises(ConflictError):
        store.visits.save(first)

    assert store.visits.save(a_record(store)).id > first.id


def test_numbers_count_within_the_year_of_service(store: Store) -> None:
    record = a_record(store)
    days = [date(2026, 12, 31), date(2027, 1, 1), date(2026, 12, 31)]

    numbers = [store.visits.save(replace(record, visit=a_visit(day))).number for day in days]

    assert numbers == ["2026-00001", "2027-00001", "2026-00002"]


def test_a_visit_is_found_by_its_number(store: Store) -> None:
    kept = store.visits.save(a_record(store))

    assert store.visits.by_number(" 2026-00001 ") == kept
    assert store.visits.by_number("2026-00002") is None


def test_a_visit_without_date_of_service_stands_on_the_day_of_entry(store: Store) -> None:
    record = replace(a_record(store), visit=Visit(lines=(ServiceLine("97110"),)))

    assert store.visits.save(record).day == DAY


def test_the_day_list_goes_by_time_and_names_patient_and_therapist(store: Store) -> None:
    record = a_record(store)
    for started in (None, time(14, 30), time(9)):
        store.visits.save(replace(record, started=started))
    store.visits.save(replace(record, visit=a_visit(DAY + timedelta(days=1))))

    listed = store.visits.on(DAY)

    assert [row.started for row in listed] == [time(9), time(14, 30), None]
    assert {(row.patient_name, row.provider_name, row.units, row.charge) for row in listed} == {
        ("Example, Roberta", "Thea Sample", 3, "90.00")
    }
    assert [one.id for one in store.visits.records_on(DAY)] == [row.id for row in listed]


def test_the_charge_of_a_list_is_that_of_the_lines_that_are_billed(store: Store) -> None:
    visit = a_visit()
    first, second = visit.lines or ()
    lines = (first, replace(second, units=0, charge=Decimal("40.00")))
    kept = store.visits.save(replace(a_record(store), visit=replace(visit, lines=lines)))
    assert store.visits.summaries([kept.id])[0].charge == "90.00"


def test_pages_follow_each_other_without_gap_or_doubling(store: Store) -> None:
    record = a_record(store)
    for number in range(23):
        store.visits.save(replace(record, visit=a_visit(DAY + timedelta(days=number % 4))))

    pages = [store.visits.page(limit=5)]
    while pages[-1]:
        pages.append(store.visits.page(after=pages[-1][-1], limit=5))
    listed = [row for page in pages for row in page]

    assert [row.id for row in listed] == list(store.visits.order())
    assert len(listed) == 23
    assert [row.day for row in listed] == sorted((row.day for row in listed), reverse=True)
    assert store.visits.summaries([3, 99, 1]) == [
        next(row for row in listed if row.id == 3),
        next(row for row in listed if row.id == 1),
    ]


def test_a_list_can_be_narrowed_by_status_verdict_people_and_days(store: Store) -> None:
    record = a_record(store)
    other = a_record(store)
    held = store.visits.save(replace(record, status=VisitStatus.HOLD, verdict=Verdict("error", 1)))
    clean = store.visits.save(replace(other, visit=a_visit(DAY + timedelta(days=1)), verdict=Verdict("clean")))

    def ids(wanted: VisitFilter) -> list[int]:
        return [row.id for row in store.visits.page(wanted)]

    assert ids(VisitFilter(statuses=(VisitStatus.HOLD, VisitStatus.SENT))) == [held.id]
    assert ids(VisitFilter(verdicts=("clean",))) == [clean.id]
    assert ids(VisitFilter(patient_id=other.patient_id)) == [clean.id]
    assert ids(VisitFilter(provider_id=record.provider_id)) == [held.id]
    assert ids(VisitFilter(first=DAY, last=DAY)) == [held.id]
    assert [row.id for row in store.visits.of_patient(record.patient_id)] == [held.id]
    assert store.visits.counts() == {(VisitStatus.HOLD, "error"): 1, (VisitStatus.DRAFT, "clean"): 1}


def test_a_verdict_is_noted_without_a_new_version_and_only_on_the_visit_that_was_checked(store: Store) -> None:
    checked = store.visits.save(a_record(store))
    changed = store.visits.save(a_record(store))
    store.visits.save(replace(changed, visit=a_visit(minutes=10)))

    noted = store.visits.note_verdicts([(checked, Verdict("warning", 0, 2)), (changed, Verdict("error", 9))])

    assert noted == 1
    assert store.visits.get(checked.id) == replace(checked, verdict=Verdict("warning", 0, 2))
    assert [one.verdict for one in store.visits.versions(checked.id)] == [Verdict()]


def test_every_visit_comes_once_whatever_the_batch(store: Store) -> None:
    record = a_record(store)
    kept = [store.visits.save(record) for _ in range(7)]

    assert list(store.visits.every(batch=3)) == kept


def test_waivers_keep_when_they_came_and_went(store: Store) -> None:
    first = store.visits.save(a_record(store))
    waiver = Waiver("DX-EXCL1", ("diagnoses", 1), "unrelated", "JS", DAY)
    other = Waiver("NCCI-IND1", ("lines", 1), "second region", "AB", DAY)
    store.visits.save(replace(first, visit=replace(first.visit, waivers=(other,)), updated_by="AB"))

    gone, came = store.visits.waivers(first.id)

    assert (gone.waiver, gone.given_in, gone.withdrawn_in, gone.withdrawn_by) == (waiver, 1, 2, "AB")
    assert gone.withdrawn_at is not None
    assert (came.waiver, came.given_in, came.withdrawn_in) == (other, 2, None)


def test_saving_a_visit_takes_its_draft_away_and_a_refused_save_leaves_it(store: Store) -> None:
    first = store.visits.save(a_record(store))
    draft = store.drafts.autosave(Draft(a_visit(minutes=41), first.id, first.version))
    store.visits.save(first)

    with pytest.raises(ConflictError):
        store.visits.save(first, draft.id)
    assert store.drafts.get(draft.id) == draft

    newest = store.visits.get(first.id)
    assert newest is not None
    store.visits.save(newest, draft.id)
    assert store.drafts.all() == []


def test_codes_of_kept_visits_are_the_recent_ones(store: Store) -> None:
    kept = store.visits.save(a_record(store))
    store.visits.save(replace(kept, visit=replace(kept.visit, diagnoses=(Diagnosis("m62.81"), Diagnosis("G35")))))

    assert store.codes.recents(CodeKind.DIAGNOSIS)[0] == "G35"
    assert set(store.codes.recents(CodeKind.DIAGNOSIS)) == {"M62.81", "R26.89", "G35"}
    assert set(store.codes.recents(CodeKind.PROCEDURE)) == {"97110", "97140"}


def test_the_discipline_of_the_visit_wins_over_that_of_the_record(store: Store) -> None:
    record = replace(a_record(store), discipline=Discipline.OT)

    assert store.visits.save(record).discipline is Discipline.PT
    assert store.visits.save(replace(record, visit=Visit(date_of_service=DAY))).discipline is Discipline.OT


def test_ids_that_are_not_kept_give_nothing(store: Store) -> None:
    assert store.visits.get(1) is None
    assert store.visits.versions(1) == []
    assert store.visits.summaries([]) == []
