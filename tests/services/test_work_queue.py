"""The work queue over kept visits: tabs, order, filters, and what is said of a visit is kept true."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import Coverage, VisitStatus
from clinic_app.domain.work_queue import Freshness, QueueColumn, QueueFilter, QueueOrder, QueueRow, QueueTab
from clinic_app.services.batch_steps import BatchSteps
from clinic_app.services.clinic import Clinic
from clinic_app.services.questions import QuestionDesk
from clinic_app.services.queue_batches import QueueBatches
from clinic_app.services.queue_filters import QueueFilters, SavedFilter
from clinic_app.services.search_everything import find_everywhere
from clinic_app.services.work_queue import WorkQueue
from tests.services.opening import TODAY, new_visit
from tests.store.invented import a_visit

NEWEST_FIRST = QueueOrder()


def rows_of(clinic: Clinic, wanted: QueueFilter, by: QueueOrder = NEWEST_FIRST) -> list[QueueRow]:
    queue = WorkQueue(clinic)
    return queue.rows(list(queue.order(wanted, by)))


def row_of(clinic: Clinic, visit_id: int) -> QueueRow:
    (row,) = WorkQueue(clinic).rows([visit_id])
    return row


def test_each_visit_stands_in_one_tab_and_those_of_today_in_theirs_too(practice: Clinic) -> None:
    counts = WorkQueue(practice).counts()
    by_status = {tab: len(rows_of(practice, QueueFilter(tab))) for tab in QueueTab}
    assert by_status == counts
    everything = practice.store.visits.page(limit=-1)
    assert sum(counts.values()) - counts[QueueTab.TODAY] - counts[QueueTab.ALL] == len(everything)
    assert counts[QueueTab.ALL] == len(everything)
    assert counts[QueueTab.TODAY] == len(practice.day(TODAY)) > 5
    assert counts[QueueTab.NEEDS_FIX] > 10
    assert WorkQueue(practice).needing_work() == counts[QueueTab.NEEDS_FIX]


def test_a_row_says_what_the_check_of_the_visit_says(practice: Clinic) -> None:
    for row in rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX)):
        checked = practice.check_kept(row.id)
        worst = max(checked.result.findings, key=lambda one: one.severity, default=None)
        assert row.freshness is Freshness.CHECKED
        assert row.verdict == checked.verdict
        assert (row.facts.rule, row.facts.message) == ((worst.rule, worst.message) if worst else ("", ""))
        controls = [one for one in checked.controls(row.status) if one.kind.value == "filing" and one.due is not None]
        assert [row.facts.file_by] == [one.due for one in controls] or not controls


def test_units_are_counted_both_ways_and_the_payer_s_way_is_that_of_the_visit(practice: Clinic) -> None:
    differing = 0
    for row in rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX)):
        claim = practice.check_kept(row.id).claim
        counted = [share.units for share in claim.day_count.shares]
        if None in counted or not counted:
            assert (row.facts.units_cms, row.facts.units_ama) == (None, None)
            continue
        own = row.facts.units_cms if claim.payer.counting_rule.value == "cms" else row.facts.units_ama
        assert own == sum(one or 0 for one in counted)
        differing += row.facts.units_cms != row.facts.units_ama
    assert differing


@pytest.mark.parametrize("column", list(QueueColumn))
def test_sorting_by_any_column_keeps_every_visit_and_turns_round(practice: Clinic, column: QueueColumn) -> None:
    up = [row.id for row in rows_of(practice, QueueFilter(QueueTab.SENT), QueueOrder(column, descending=False))]
    down = [row.id for row in rows_of(practice, QueueFilter(QueueTab.SENT), QueueOrder(column, descending=True))]
    assert up == down[::-1]
    assert len(up) == WorkQueue(practice).counts()[QueueTab.SENT] == len(set(up))


def test_sorted_columns_stand_in_their_order(practice: Clinic) -> None:
    def shown(column: QueueColumn) -> list[QueueRow]:
        return rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX), QueueOrder(column, descending=False))

    ranks = [("error", "warning", "info", "clean").index(row.verdict.word) for row in shown(QueueColumn.LEVEL)]
    assert ranks == sorted(ranks)
    assert len(set(ranks)) == 4
    charges = [row.charge for row in shown(QueueColumn.CHARGE)]
    assert charges == sorted(charges)
    names = [row.patient.casefold() for row in shown(QueueColumn.PATIENT)]
    assert names == sorted(names)
    payers = [row.payer.casefold() for row in shown(QueueColumn.PAYER)]
    assert payers == sorted(payers)
    days = [row.day for row in shown(QueueColumn.AGE)]
    assert days == sorted(days, reverse=True)


def test_filters_narrow_a_tab_and_together_narrow_it_further(practice: Clinic) -> None:
    whole = rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))
    must_fix = rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX, levels=("error",)))
    assert {row.verdict.word for row in must_fix} == {"error"}
    assert len(must_fix) == sum(row.verdict.word == "error" for row in whole) < len(whole)
    old = rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX, age_from=2))
    assert {row.id for row in old} == {row.id for row in whole if row.day <= TODAY - timedelta(days=2)}
    young = rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX, age_to=1))
    assert len(old) + len(young) == len(whole)
    medicare = rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX, payers=("medicare",), levels=("error",)))
    assert {row.id for row in medicare} == {row.id for row in must_fix if row.payer == "Medicare Part B"} != set()
    person = whole[0].provider_id
    theirs = rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX, provider_ids=(person,)))
    assert {row.id for row in theirs} == {row.id for row in whole if row.provider_id == person}


def test_text_finds_by_name_number_and_finding(practice: Clinic) -> None:
    whole = rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))
    row = next(one for one in whole if one.facts.rule == "DX-EXCL1")

    def found(text: str) -> set[int]:
        return {one.id for one in rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX, text=text))}

    last, first = row.patient.split(", ")
    assert row.id in found(last[:4].lower())
    assert found(f"{first} {last}") == {one.id for one in whole if one.patient == row.patient}
    assert found(row.number) == {row.id}
    assert row.id in found("R26.81")
    assert found("nobody at all") == set()
    assert found("%") == {one.id for one in whole if "%" in one.facts.message}


@pytest.mark.parametrize("typed", ["²", "٣٣", "9" * 5000, "-", "\ud800", "\0", "%_!"])
def test_what_no_visit_is_called_finds_none(practice: Clinic, typed: str) -> None:
    assert find_everywhere(practice, typed).visits == ()
    wanted = QueueFilter(QueueTab.NEEDS_FIX, text=typed)
    assert len(WorkQueue(practice).order(wanted, QueueOrder())) <= WorkQueue(practice).needing_work()


def test_a_visit_nobody_checked_says_so_and_is_checked_behind(clinic: Clinic) -> None:
    opened = new_visit(clinic)
    record = clinic.store.visits.save(replace(opened.record, visit=a_visit(TODAY)))  # as an import would
    row = row_of(clinic, record.id)
    assert (row.freshness, row.verdict.word, row.facts.message) == (Freshness.NOT_CHECKED, "", "")
    done = WorkQueue(clinic).bring_up_to_date()
    assert done is not None
    assert (done.visits, done.changed) == (1, 1)
    row = row_of(clinic, record.id)
    assert row.freshness is Freshness.CHECKED
    assert row.verdict == clinic.check_kept(record.id).verdict
    assert row.verdict.word


def test_saving_a_visit_leaves_its_row_true_and_its_neighbours_to_be_checked_again(practice: Clinic) -> None:
    whole = rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))
    twice = next(
        row for row in whole if sum(other.patient_id == row.patient_id for other in whole) > 1 and row.verdict.errors
    )
    opened = practice.kept_visit(twice.id)
    practice.save(opened, replace(opened.record.visit, total_treatment_minutes=61))
    after = {row.id: row for row in rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))}
    assert after[twice.id].freshness is Freshness.CHECKED
    neighbours = [row for row in whole if row.patient_id == twice.patient_id and row.id != twice.id]
    assert {after[row.id].freshness for row in neighbours} == {Freshness.CHECKING}
    others = [row for row in whole if row.patient_id != twice.patient_id and row.provider_id != twice.provider_id]
    assert {after[row.id].freshness for row in others} == {Freshness.CHECKED}
    WorkQueue(practice).bring_up_to_date()
    settled = rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))
    assert {row.freshness for row in settled} == {Freshness.CHECKED}


def test_a_payer_that_answers_otherwise_makes_a_ready_visit_need_fixing_again(practice: Clinic) -> None:
    ready, *_ = rows_of(practice, QueueFilter(QueueTab.READY, payers=("sample_blue",)))
    kept = next(one for one in practice.store.payers.all() if one.profile == "sample_blue")
    practice.store.payers.save(replace(kept, overrides=replace(kept.overrides, tfl_days=1)))
    row = row_of(practice, ready.id)
    assert row.freshness is Freshness.CHECKING
    WorkQueue(practice).bring_up_to_date()
    row = row_of(practice, ready.id)
    assert (row.freshness, row.verdict.word, row.facts.rule) == (Freshness.CHECKED, "error", "TFL-LATE")
    assert ready.id in {one.id for one in rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))}
    assert ready.id not in {one.id for one in rows_of(practice, QueueFilter(QueueTab.READY))}


def test_a_new_coverage_or_another_day_makes_the_level_doubtful(practice: Clinic) -> None:
    first, *_ = rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))
    practice.save_patient(
        practice.store.patients.get(first.patient_id),  # type: ignore[arg-type] # the patient is kept
        [Coverage(first.patient_id, "commercial", 3, "SAMPLE-1")],
    )
    assert row_of(practice, first.id).freshness is Freshness.CHECKING
    WorkQueue(practice).bring_up_to_date()
    assert row_of(practice, first.id).freshness is Freshness.CHECKED
    practice.today = lambda: TODAY + timedelta(days=1)
    assert row_of(practice, first.id).freshness is Freshness.CHECKING
    WorkQueue(practice).bring_up_to_date()
    assert row_of(practice, first.id).freshness is Freshness.CHECKED


def test_a_change_during_the_check_is_not_taken_for_checked(practice: Clinic) -> None:
    first, *_ = rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))
    table = practice.store.queue
    (before,) = table.standing_of([first.id])
    patient = practice.store.patients.get(first.patient_id)
    assert patient is not None
    practice.save_patient(replace(patient, phone="(555) 010-0000"))
    now = WorkQueue(practice)._now()
    assert table.note(first.id, first.version, first.facts, now, before)
    assert row_of(practice, first.id).freshness is Freshness.CHECKING


def test_what_a_sent_claim_was_told_stands(practice: Clinic) -> None:
    before = rows_of(practice, QueueFilter(QueueTab.SENT))
    practice.today = lambda: TODAY + timedelta(days=400)
    WorkQueue(practice).check_again([row.id for row in before])
    assert [row.verdict for row in rows_of(practice, QueueFilter(QueueTab.SENT))] == [row.verdict for row in before]
    assert {row.freshness for row in before} == {Freshness.CHECKED}


def test_checking_can_be_stopped_and_goes_on_where_it_was(practice: Clinic) -> None:
    practice.today = lambda: TODAY + timedelta(days=1)
    asked: list[float] = []

    def progress(share: float, _words: str) -> bool:
        asked.append(share)
        return len(asked) < 2

    assert WorkQueue(practice).bring_up_to_date(progress) is None
    mixed = {row.freshness for tab in QueueTab for row in rows_of(practice, QueueFilter(tab)) if tab is not tab.TODAY}
    assert mixed == {Freshness.CHECKED, Freshness.CHECKING}
    assert WorkQueue(practice).bring_up_to_date() is not None
    assert {row.freshness for row in rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))} == {Freshness.CHECKED}


def test_a_visit_put_back_from_the_bin_is_not_taken_for_checked(practice: Clinic) -> None:
    row, *_ = rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))
    entry = practice.record_keeping.bin_visit(row.id, "JS")
    assert WorkQueue(practice).rows([row.id]) == []
    practice.store.bin.put_back(entry.id)
    assert row_of(practice, row.id).freshness is Freshness.CHECKING


def test_a_list_among_given_visits_holds_and_counts_these_alone(practice: Clinic) -> None:
    queue, whole = WorkQueue(practice), rows_of(practice, QueueFilter(QueueTab.ALL))
    some = [row.id for row in whole[::7]]
    assert list(queue.order(QueueFilter(QueueTab.ALL), NEWEST_FIRST, some)) == some
    counted = queue.counts(some)
    assert counted[QueueTab.ALL] == len(some)
    for tab in QueueTab:
        assert len(queue.order(QueueFilter(tab), NEWEST_FIRST, some)) == counted[tab]
    assert list(queue.order(QueueFilter(QueueTab.ALL), NEWEST_FIRST, [])) == []
    assert set(queue.counts([]).values()) == {0}


# Batches


def test_a_batch_on_hold_keeps_the_reason_and_is_undone_as_one(practice: Clinic) -> None:
    chosen = rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))[:4]
    ids = [row.id for row in chosen]
    batch = QueueBatches(practice).move(ids, VisitStatus.HOLD, "JS", "  waiting for the card  ")
    assert [one.visit_id for one in batch.moved] == ids
    held = WorkQueue(practice).rows(ids)
    assert {(row.status, row.reason, row.updated_by) for row in held} == {
        (VisitStatus.HOLD, "waiting for the card", "JS")
    }
    undone = QueueBatches(practice).undo(batch, "JS")
    assert (len(undone.moved), undone.refused) == (4, ())
    after = WorkQueue(practice).rows(ids)
    assert {(row.status, row.reason) for row in after} == {(VisitStatus.DRAFT, "")}
    assert [practice.kept_visit(one).record.visit for one in ids] == [
        practice.store.visits.versions(one)[2].visit for one in ids
    ]


def test_batches_are_taken_back_one_after_the_other_and_each_visit_ends_as_it_began(practice: Clinic) -> None:
    batches, steps = QueueBatches(practice), BatchSteps()
    ids = [row.id for row in rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))[:3]]
    steps.add("waiting for the card", batches.move(ids, VisitStatus.HOLD, "JS", "waiting for the card"))
    steps.add("another reason", batches.move(ids[:2], VisitStatus.HOLD, "JS", "another reason"))
    steps.add("not billed", batches.move(ids[1:], VisitStatus.NOT_BILLED, "JS"))
    assert steps.words == ("not billed", "another reason", "waiting for the card")
    expected = (
        [(VisitStatus.HOLD, "another reason")] * 2 + [(VisitStatus.HOLD, "waiting for the card")],
        [(VisitStatus.HOLD, "waiting for the card")] * 3,
        [(VisitStatus.DRAFT, "")] * 3,
    )
    for then in expected:
        newest = steps.newest
        assert newest is not None
        undone = batches.undo(newest, "JS")
        assert undone.refused == ()
        steps.take_back(undone)
        assert [(row.status, row.reason) for row in WorkQueue(practice).rows(ids)] == then
    assert (steps.newest, steps.words) == (None, ())


def test_an_undo_that_was_stopped_leaves_the_rest_to_be_undone(practice: Clinic) -> None:
    batches, steps = QueueBatches(practice), BatchSteps()
    ids = [row.id for row in rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))[:3]]
    steps.add("held", batches.move(ids, VisitStatus.HOLD))
    newest = steps.newest
    assert newest is not None
    steps.take_back(batches.undo(newest, progress=lambda share, _words: share < 0.5))
    rest = steps.newest
    assert rest is not None
    assert [one.visit_id for one in rest.moved] == ids[2:]
    steps.take_back(batches.undo(rest))
    assert {row.status for row in WorkQueue(practice).rows(ids)} == {VisitStatus.DRAFT}
    assert steps.newest is None


def test_one_visit_marked_ready_is_a_step_like_any_other(practice: Clinic) -> None:
    clean = next(row for row in rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX)) if row.verdict.word == "clean")
    batches = QueueBatches(practice)
    marked = batches.mark_ready(clean.id)
    assert row_of(practice, clean.id).status is VisitStatus.READY
    assert not batches.undo(marked).refused
    assert row_of(practice, clean.id).status is VisitStatus.DRAFT


def test_a_visit_on_hold_keeps_its_reason_over_a_save_and_a_question_taken_back(practice: Clinic) -> None:
    row = next(one for one in rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX)) if one.verdict.errors)
    QueueBatches(practice).move([row.id], VisitStatus.HOLD, "JS", "card is not readable")
    opened = practice.kept_visit(row.id)
    practice.save(opened, replace(opened.record.visit, total_treatment_minutes=61))
    assert row_of(practice, row.id).reason == "card is not readable"
    asked = QueueBatches(practice).ask_therapists([row.id], "JS")
    assert row_of(practice, row.id).status is VisitStatus.WAITING
    question = asked.moved[0].question
    assert question is not None
    QuestionDesk(practice).withdraw(question, by="JS")
    held = row_of(practice, row.id)
    assert (held.status, held.reason) == (VisitStatus.HOLD, "card is not readable")
    practice.set_status(practice.kept_visit(row.id), practice.kept_visit(row.id).record.visit, VisitStatus.DRAFT)
    again = QueueBatches(practice).move([row.id], VisitStatus.HOLD, "JS")
    assert len(again.moved) == 1
    assert row_of(practice, row.id).reason == ""


def test_ready_takes_only_what_has_neither_a_must_fix_nor_a_check(practice: Clinic) -> None:
    chosen = rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))
    batch = QueueBatches(practice).move([row.id for row in chosen], VisitStatus.READY)
    words = {row.id: row.verdict.word for row in chosen}
    assert {words[one.visit_id] for one in batch.moved} == {"info", "clean"}
    assert {words[one.visit_id] for one in batch.refused} == {"error", "warning"}
    assert {one.why.split(".")[0] for one in batch.refused} == {
        "This visit is not ready: something must be fixed",
        "It has a Check to be looked at",
    }
    names = {row.patient.split(",")[0] for row in chosen}
    assert not any(name in one.why for one in batch.refused for name in names)


def test_a_draft_is_not_sent_and_a_changed_visit_is_not_put_back(practice: Clinic) -> None:
    draft, *_ = rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))
    ready, *_ = rows_of(practice, QueueFilter(QueueTab.READY))
    batches = QueueBatches(practice)
    batch = batches.move([draft.id, ready.id], VisitStatus.SENT)
    assert [one.visit_id for one in batch.moved] == [ready.id]
    assert [(one.visit_id, one.number) for one in batch.refused] == [(draft.id, draft.number)]
    opened = practice.kept_visit(ready.id)
    practice.save(opened, replace(opened.record.visit, total_treatment_minutes=62))
    undone = batches.undo(batch)
    assert (undone.moved, len(undone.refused)) == ((), 1)


@pytest.mark.parametrize("by_way_of", [VisitStatus.HOLD, VisitStatus.WAITING, VisitStatus.NOT_BILLED])
def test_no_way_round_leads_a_visit_to_sent_that_is_not_ready(practice: Clinic, by_way_of: VisitStatus) -> None:
    wrong = next(row for row in rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX)) if row.verdict.word == "error")
    batches = QueueBatches(practice)
    assert batches.move([wrong.id], by_way_of).moved
    for status in (VisitStatus.SENT, VisitStatus.PAID, VisitStatus.DENIED):
        batch = batches.move([wrong.id], status)
        assert [one.why for one in batch.refused] == ["It is not marked ready. Mark it ready first."]
    assert practice.kept_visit(wrong.id).record.status is by_way_of


def test_a_sent_claim_put_on_hold_is_put_back_by_undo(practice: Clinic) -> None:
    sent, *_ = rows_of(practice, QueueFilter(QueueTab.SENT))
    batches = QueueBatches(practice)
    batches.undo(batches.move([sent.id], VisitStatus.HOLD))
    assert practice.kept_visit(sent.id).record.status is VisitStatus.SENT


def test_unsaved_work_is_never_moved_over(practice: Clinic) -> None:
    row, *_ = rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))
    opened = practice.kept_visit(row.id)
    practice.autosave(opened, replace(opened.record.visit, total_treatment_minutes=12))
    batch = QueueBatches(practice).move([row.id], VisitStatus.HOLD)
    assert (batch.moved, batch.refused[0].why) == ((), "It holds unsaved work. Open it and save it first.")
    with pytest.raises(ClinicError, match="unsaved work"):
        QueueBatches(practice).mark_ready(row.id)


def test_a_stopped_batch_tells_what_was_moved_until_then(practice: Clinic) -> None:
    ids = [row.id for row in rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))][:5]
    asked: list[float] = []

    def progress(share: float, _words: str) -> bool:
        asked.append(share)
        return len(asked) < 3

    batch = QueueBatches(practice).move(ids, VisitStatus.WAITING, progress=progress)
    assert batch.stopped
    assert [one.visit_id for one in batch.moved] == ids[:2]


def test_the_sum_of_chosen_visits_is_that_of_their_charges(practice: Clinic) -> None:
    rows = rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))[:3]
    counted = WorkQueue(practice).charge_of([row.id for row in rows])
    assert (counted.visits, counted.charge) == (3, sum((row.charge for row in rows), Decimal(0)))
    assert counted.units == sum(row.units for row in rows) > 3
    whole = rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX))
    waiting = WorkQueue(practice).needing_fix()
    assert (waiting.visits, waiting.charge) == (len(whole), sum((row.charge for row in whole), Decimal(0)))


# Named filters


def test_a_named_filter_is_kept_renamed_and_forgotten(practice: Clinic) -> None:
    filters = QueueFilters(practice)
    wanted = QueueFilter(QueueTab.READY, ("medicare",), (1, 2), ("error", ""), 2, 9, "testerson")
    mine = filters.keep(SavedFilter("  My Medicare week ", wanted))
    for_all = filters.keep(SavedFilter("Everybody's", QueueFilter(), for_all=True))
    assert filters.all() == [for_all, mine]
    renamed = filters.rename(mine, "Medicare")
    assert filters.all() == [for_all, renamed]
    assert renamed.filter == wanted
    filters.forget(renamed)
    filters.forget(renamed)
    assert filters.all() == [for_all]
    with pytest.raises(ClinicError, match="needs a name"):
        filters.keep(SavedFilter(" ", wanted))


def test_a_filter_is_not_renamed_over_another_of_the_same_people(practice: Clinic) -> None:
    filters = QueueFilters(practice)
    week = filters.keep(SavedFilter("My week", QueueFilter(QueueTab.READY)))
    holds = filters.keep(SavedFilter("My holds", QueueFilter(QueueTab.HOLD)))
    with pytest.raises(ClinicError, match="has this name already"):
        filters.rename(week, " My holds ")
    assert filters.all() == [holds, week]
    assert filters.rename(week, "My week") == week
    for_all = filters.keep(SavedFilter("Everybody's", QueueFilter(), for_all=True))
    assert filters.rename(for_all, "My holds").for_all  # a person's own of that name stands beside it


@pytest.mark.parametrize(
    "kept",
    ["text", 7, None, ["tab"], {"payers": "medicare"}, {"provider_ids": ["x"]}, {"levels": [1]}, {"age_from": "3"}],
)
def test_a_named_filter_that_cannot_be_read_is_named_and_no_other_is_lost(practice: Clinic, kept: object) -> None:
    filters = QueueFilters(practice)
    sound = filters.keep(SavedFilter("Sound", QueueFilter(QueueTab.READY)))
    setting = filters._own
    practice.store.settings.set(setting, {**practice.store.settings.get(setting), "Torn": kept})
    assert filters.all() == [sound]
    assert filters.unreadable() == ["Torn"]
    filters.keep(SavedFilter("Other", QueueFilter()))
    assert practice.store.settings.get(setting)["Torn"] == kept
    mended = filters.keep(SavedFilter("Torn", QueueFilter(QueueTab.HOLD)))
    assert [one.name for one in filters.all()] == ["Other", "Sound", "Torn"]
    assert (filters.unreadable(), mended.filter.tab) == ([], QueueTab.HOLD)


def test_a_setting_of_filters_that_is_none_at_all_offers_none(practice: Clinic) -> None:
    practice.store.settings.set("queue_filters", ["not", "filters"])
    assert QueueFilters(practice).all() == QueueFilters(practice).unreadable() == []


def test_therapists_are_asked_about_the_worst_finding_and_the_batch_takes_the_questions_back(practice: Clinic) -> None:
    batches, questions = QueueBatches(practice), QuestionDesk(practice)
    rows = [row for row in rows_of(practice, QueueFilter(QueueTab.NEEDS_FIX)) if not questions.of_visit(row.id)]
    wrong = [row for row in rows if row.verdict in {"error", "warning"}][:3]
    clean = row_of(
        practice, next(one.id for one in practice.store.visits.page(limit=-1) if one.verdict.word == "clean")
    )
    batch = batches.ask_therapists([*(row.id for row in wrong), clean.id], by="SJ")
    assert [one.visit_id for one in batch.moved] == [row.id for row in wrong]
    assert [one.why for one in batch.refused] == ["No finding needs work. Open it to ask something else."]
    for row in wrong:
        (asked,) = questions.of_visit(row.id)
        assert asked.is_open
        assert (asked.rule, asked.said) == (row.facts.rule, row.facts.message)
        assert practice.kept_visit(row.id).record.status is VisitStatus.WAITING
    undone = batches.undo(batch)
    assert not undone.refused
    for row in wrong:
        assert not any(one.is_open for one in questions.of_visit(row.id))
        assert practice.kept_visit(row.id).record.status is row.status
