"""The open clinic: patients, drafts, saving, copying, waivers."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from clinic_app.checker.findings import Finding, Severity
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.period import Period
from clinic_app.domain.records import ClinicRecord, Coverage, PayerRecord, VisitStatus
from clinic_app.domain.visit import Diagnosis, PayerOverrides, ServiceLine, Visit
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic, with_waiver, without_waiver
from clinic_app.services.open_visit import OpenVisit
from clinic_app.store.faults import ConflictError
from tests.services.opening import TODAY, new_visit, somebody, visit_called
from tests.store.invented import a_patient


def typed(opened: OpenVisit, *, minutes: int = 30, code: str = "M54.50") -> Visit:
    """A visit as it stands in a form."""
    line = ServiceLine("97110", minutes=minutes, units=2, modifiers=("GP",), charge=Decimal("96.00"))
    return replace(opened.record.visit, payer="medicare", diagnoses=(Diagnosis(code),), lines=(line,))


# Patients


def test_a_patient_is_kept_with_the_coverages_given(clinic: Clinic) -> None:
    kept = clinic.save_patient(a_patient(), [Coverage(0, "medicare", member_id="1EG4-TE5-MK73")])
    (coverage,) = clinic.coverages(kept.id)
    assert (coverage.patient_id, coverage.member_id) == (kept.id, "1EG4-TE5-MK73")


def test_a_patient_is_not_changed_when_a_coverage_cannot_be_kept(clinic: Clinic) -> None:
    kept = clinic.save_patient(a_patient(), [Coverage(0, "medicare")])
    (coverage,) = clinic.coverages(kept.id)
    clinic.save_patient(kept, [coverage])
    again = clinic.patient(kept.id)
    assert again is not None
    with pytest.raises(ConflictError):
        clinic.save_patient(replace(again, last_name="Changed"), [coverage])
    assert clinic.patient(kept.id) == again


def test_a_new_patient_is_not_kept_when_a_coverage_cannot_be(clinic: Clinic) -> None:
    stale = Coverage(0, "medicare", id=77, version=3)
    with pytest.raises(ConflictError):
        clinic.save_patient(a_patient(), [stale])
    assert clinic.find_patients("") == []


# Drafts


def test_unsaved_work_on_the_newest_version_comes_back(clinic: Clinic) -> None:
    first = new_visit(clinic)
    saved = clinic.save(first, typed(first))
    clinic.autosave(saved, typed(saved, minutes=38))
    opened = clinic.open_visit(saved.record.id)
    assert opened.restored
    assert opened.record.visit == typed(saved, minutes=38)
    assert opened.set_aside == ()


def _with_a_draft_left_behind(clinic: Clinic) -> OpenVisit:
    """A visit of version 2 with a draft somebody typed on version 1."""
    first = new_visit(clinic)
    saved = clinic.save(first, typed(first))
    clinic.autosave(saved, typed(saved, minutes=23), "AB")
    return clinic.save(saved, typed(saved, minutes=45), "CD")


def test_unsaved_work_on_an_older_version_is_offered_and_not_put_in(clinic: Clinic) -> None:
    newest = _with_a_draft_left_behind(clinic)
    opened = clinic.open_visit(newest.record.id)
    assert not opened.restored
    assert opened.record.visit == newest.record.visit
    (draft,) = opened.set_aside
    assert (draft.visit, draft.base_version, draft.updated_by) == (typed(newest, minutes=23), 1, "AB")


def test_unsaved_work_that_was_taken_up_becomes_the_next_version(clinic: Clinic) -> None:
    newest = _with_a_draft_left_behind(clinic)
    opened = clinic.open_visit(newest.record.id)
    taken = clinic.take_up(opened, opened.set_aside[0])
    assert taken.restored
    assert taken.record.visit == typed(newest, minutes=23)
    saved = clinic.save(taken, taken.record.visit, "AB")
    assert saved.record.version == 3
    assert saved.set_aside == ()
    assert clinic.drafts() == []


def test_unsaved_work_can_be_dropped_instead(clinic: Clinic) -> None:
    opened = clinic.open_visit(_with_a_draft_left_behind(clinic).record.id)
    left = clinic.drop_set_aside(opened, opened.set_aside[0])
    assert left.set_aside == ()
    assert clinic.drafts() == []


def test_older_unsaved_work_stays_offered_beside_newer(clinic: Clinic) -> None:
    newest = _with_a_draft_left_behind(clinic)
    opened = clinic.open_visit(newest.record.id)
    clinic.autosave(opened, typed(opened, minutes=53))
    again = clinic.open_visit(newest.record.id)
    assert again.record.visit == typed(opened, minutes=53)
    assert [draft.visit for draft in again.set_aside] == [typed(opened, minutes=23)]


def test_of_two_works_on_one_version_neither_is_hidden(clinic: Clinic) -> None:
    first = new_visit(clinic)
    saved = clinic.save(first, typed(first))
    one = clinic.autosave(saved, typed(saved, minutes=23))
    two = clinic.autosave(saved, typed(saved, minutes=38))
    opened = clinic.open_visit(saved.record.id)
    works = {opened.draft_id, *(draft.id for draft in opened.set_aside)}
    assert works == {one.draft_id, two.draft_id}
    other = clinic.take_up(opened, opened.set_aside[0])
    assert {other.draft_id, *(draft.id for draft in other.set_aside)} == works
    assert other.draft_id != opened.draft_id


def test_saving_keeps_offering_what_was_set_aside(clinic: Clinic) -> None:
    opened = clinic.open_visit(_with_a_draft_left_behind(clinic).record.id)
    saved = clinic.save(opened, typed(opened, minutes=60))
    assert saved.set_aside == opened.set_aside
    assert clinic.open_visit(saved.record.id).set_aside == opened.set_aside


def test_choosing_a_draft_of_an_older_version_offers_it_and_keeps_the_newest(clinic: Clinic) -> None:
    newest = _with_a_draft_left_behind(clinic)
    (draft,) = clinic.drafts()
    opened = clinic.open_draft(draft)
    assert opened.record.visit == newest.record.visit
    assert opened.set_aside == (draft,)


def test_unsaved_work_on_a_visit_never_saved_is_opened_and_saved(clinic: Clinic) -> None:
    first = new_visit(clinic)
    clinic.autosave(first, typed(first))
    (draft,) = clinic.drafts()
    opened = clinic.open_draft(draft)
    assert opened.restored
    saved = clinic.save(opened, opened.record.visit)
    assert saved.record.number == "2026-00001"
    assert clinic.drafts() == []


# Saving


def test_saving_over_a_newer_version_is_refused_and_changes_nothing(clinic: Clinic) -> None:
    first = new_visit(clinic)
    saved = clinic.save(first, typed(first))
    newest = clinic.save(saved, typed(saved, minutes=45))
    with pytest.raises(ConflictError):
        clinic.save(saved, typed(saved, minutes=60))
    assert clinic.open_visit(newest.record.id).record.visit == newest.record.visit


def test_a_saved_visit_has_its_modifiers_in_order_and_its_verdict_beside_it(clinic: Clinic) -> None:
    opened = new_visit(clinic)
    visit = typed(opened)
    mixed = replace(visit, lines=(replace(visit.lines[0], modifiers=("KX", "CQ", "GP")),)) if visit.lines else visit
    saved = clinic.save(opened, mixed)
    assert saved.record.visit.lines is not None
    assert saved.record.visit.lines[0].modifiers == ("GP", "CQ", "KX")
    assert saved.record.verdict == clinic.check(saved, saved.record.visit).verdict


def test_a_visit_with_something_to_fix_cannot_be_ready(clinic: Clinic) -> None:
    opened = new_visit(clinic)
    with pytest.raises(ClinicError, match="not ready"):
        clinic.set_status(opened, typed(opened, code="M54.5"), VisitStatus.READY)
    assert clinic.day(TODAY) == []
    waiting = clinic.set_status(opened, typed(opened, code="M54.5"), VisitStatus.WAITING)
    assert waiting.record.status is VisitStatus.WAITING


def test_a_visit_that_is_gone_is_said_in_words(clinic: Clinic) -> None:
    with pytest.raises(ClinicError, match="no longer kept"):
        clinic.open_visit(4711)
    with pytest.raises(ClinicError, match="no longer kept"):
        clinic.new_visit(4711, TODAY, 1)


# The whole visit


def test_the_records_fill_in_what_the_form_leaves_out(clinic: Clinic) -> None:
    clinic.save_clinic(ClinicRecord(name="Sample", npi="1000000004", zip="00000-0001"))
    patient, therapist = somebody(clinic)
    clinic.save_patient(patient, [Coverage(0, "medicare", member_id="1EG4-TE5-MK73"), Coverage(0, "aetna", rank=2)])
    opened = clinic.new_visit(patient.id, TODAY, therapist.id)
    whole = opened.whole(opened.record.visit)
    assert (whole.payer, whole.secondary_payer, whole.discipline) == ("medicare", "aetna", "PT")
    assert whole.patient is not None
    assert whole.rendering is not None
    assert whole.billing is not None
    assert (whole.patient.member_id, whole.rendering.npi, whole.billing.npi) == (
        "1EG4-TE5-MK73",
        therapist.npi,
        "1000000004",
    )


def test_a_clinic_that_was_never_set_up_is_not_asked_for_its_numbers(clinic: Clinic) -> None:
    opened = new_visit(clinic)
    assert opened.whole(typed(opened)).billing is None


def test_a_payer_of_the_clinic_is_judged_by_the_profile_it_stands_on_and_its_own_answers(clinic: Clinic) -> None:
    own = PayerOverrides(unit_rule="cms", unit_rule_confirmed_on=TODAY)
    clinic.store.payers.save(PayerRecord("our_blue", "Our Blue", "bcbs", own))
    patient, therapist = somebody(clinic)
    clinic.save_patient(patient, [Coverage(0, "our_blue"), Coverage(0, "our_blue", rank=2)])
    opened = clinic.new_visit(patient.id, TODAY, therapist.id)
    claim = clinic.check(opened, replace(typed(opened), payer="our_blue")).claim
    assert (claim.payer.id, claim.unit_rule_word) == ("bcbs", "cms")
    assert claim.visit.secondary_payer == "bcbs"


def test_another_payer_or_day_in_the_form_is_answered_anew(clinic: Clinic) -> None:
    patient, therapist = somebody(clinic)
    clinic.save_patient(patient, [Coverage(0, "medicare")])
    opened = clinic.new_visit(patient.id, TODAY, therapist.id)
    assert opened.whole(replace(opened.record.visit, payer=None)).payer == "medicare"
    assert opened.whole(replace(opened.record.visit, payer="aetna")).payer == "aetna"
    assert opened.whole(replace(opened.record.visit, payer=None)).payer == "medicare"


def test_the_checklist_is_there_when_a_code_asks_for_it(practice: Clinic) -> None:
    weak = practice.check_kept(visit_called(practice, "Testerson", TODAY).id)
    assert weak.checklist is not None
    assert weak.checklist.score == f"{len(weak.checklist.items)} of {len(weak.checklist.items)}"
    assert practice.check_kept(visit_called(practice, "Mockford", TODAY).id).checklist is None


# Copying


def test_the_last_visit_is_copied_without_minutes_units_and_notes(practice: Clinic) -> None:
    last = practice.open_visit(visit_called(practice, "Testerson", TODAY).id)
    later = TODAY + timedelta(days=3)
    opened = practice.new_visit(last.record.patient_id, later, last.record.provider_id)
    copy = practice.copy_last(opened)
    assert copy is not None
    assert copy.lines is not None
    assert [(line.code, line.modifiers, line.pointers) for line in copy.lines] == [
        ("97110", ("GP",), ("A",)),
        ("97530", ("GP",), ("A",)),
    ]
    assert all(line.minutes is None and line.units is None and line.charge is None for line in copy.lines)
    assert (copy.date_of_service, copy.documentation, copy.waivers) == (later, None, None)
    assert copy.diagnoses == last.record.visit.diagnoses


def test_a_payer_whose_coverage_ended_is_not_copied_and_the_check_asks_for_one(practice: Clinic) -> None:
    last = practice.open_visit(visit_called(practice, "Testerson", TODAY).id)
    (covered, *_) = practice.coverages(last.record.patient_id)
    assert last.record.visit.payer == covered.payer
    practice.store.coverages.save(replace(covered, period=Period(None, TODAY)))
    for day, payer in ((TODAY, covered.payer), (TODAY + timedelta(days=1), None)):
        opened = practice.new_visit(last.record.patient_id, day, last.record.provider_id)
        opened = replace(opened, record=replace(opened.record, id=0, started=None))
        copy = practice.copy_last(opened)
        assert copy is not None
        assert copy.payer == payer
    assert practice.check(opened, copy).result.verdict == "error"


def test_there_is_nothing_to_copy_at_the_first_visit(clinic: Clinic) -> None:
    assert clinic.copy_last(new_visit(clinic)) is None


# Waivers


def _finding(*, waivable: bool) -> Finding:
    return Finding("DX-EXCL1", Severity.ERROR, ("diagnoses", 1), "Both may not stand.", "tabular list", (), waivable)


def test_a_finding_is_accepted_with_a_reason_and_taken_back() -> None:
    accepted = with_waiver(Visit(), _finding(waivable=True), " unrelated ", "JS", TODAY)
    assert accepted.waivers is not None
    (waiver,) = accepted.waivers
    assert (waiver.rule, waiver.at, waiver.reason, waiver.by, waiver.on) == (
        "DX-EXCL1",
        ("diagnoses", 1),
        "unrelated",
        "JS",
        TODAY,
    )
    assert with_waiver(accepted, _finding(waivable=True), "other", "JS", date(2026, 11, 23)).waivers != (waiver,)
    assert without_waiver(accepted, waiver) == Visit()


@pytest.mark.parametrize(("waivable", "reason"), [(False, "because"), (True, "  ")])
def test_a_finding_is_not_accepted_without_a_reason_or_where_the_rule_forbids_it(waivable: bool, reason: str) -> None:
    with pytest.raises(ClinicError):
        with_waiver(Visit(), _finding(waivable=waivable), reason, "JS", TODAY)


# Codes and lists


def test_diagnoses_come_in_groups_the_patients_own_first_and_none_twice(practice: Clinic) -> None:
    patient = visit_called(practice, "Dummett", TODAY).patient_id
    found = practice.search_diagnoses("M7", TODAY, patient)
    groups = (found.patient, found.recent, found.clinic, found.all)
    codes = [hit.code for group in groups for hit in group]
    assert "M76.61" in {hit.code for hit in found.patient}
    assert len(codes) == len(set(codes))


def test_a_favourite_that_is_not_recent_stands_among_the_clinics_own(practice: Clinic) -> None:
    found = practice.search_diagnoses("M25.561", TODAY)
    assert "M25.561" in {hit.code for hit in (*found.clinic, *found.recent)}


def test_unsaved_work_can_be_thrown_away(clinic: Clinic) -> None:
    opened = new_visit(clinic)
    clinic.discard_draft(opened)
    drafted = clinic.autosave(opened, typed(opened))
    clinic.discard_draft(drafted)
    assert clinic.drafts() == []


def test_the_shipped_payers_are_offered_beside_the_clinics_own(clinic: Clinic, practice: Clinic) -> None:
    shipped = set(clinic.checking.codebook.payer_profiles)
    assert {payer.profile for payer in clinic.payers()} == shipped
    own = {"sample_advantage", "sample_blue", "sample_united", "sample_work"}
    assert {payer.profile for payer in practice.payers()} == shipped | own
    assert (clinic.is_practice, practice.is_practice) == (False, True)


def test_a_clinic_is_set_up_closed_and_opened_again(tmp_path: Path, checking: Checking) -> None:
    first = Clinic.create(tmp_path / "own", "four invented words here", checking, lambda: TODAY)
    saved = _one_saved(first)
    first.close()
    again = Clinic.open(tmp_path / "own", "four invented words here", checking, lambda: TODAY)
    (summary,) = again.visits_of(saved.record.patient_id)
    assert summary.number == saved.record.number
    again.close()


def _one_saved(clinic: Clinic) -> OpenVisit:
    opened = new_visit(clinic)
    return clinic.save(opened, typed(opened))


def test_the_last_busy_day_is_the_newest_with_visits_up_to_a_day(practice: Clinic) -> None:
    assert practice.last_busy_day(TODAY + timedelta(days=2)) == TODAY
    assert practice.last_busy_day(date(2020, 1, 1)) is None


def test_a_check_while_typing_says_what_a_whole_check_says(practice: Clinic) -> None:
    """From one visit of a day to the next and back, and as lines, diagnoses and payer of each change."""
    visits = [practice.open_visit(one.id) for one in practice.day(TODAY)[:6]]
    assert len(visits) > 2
    for opened in (*visits, *reversed(visits)):
        kept = opened.record.visit
        lines = kept.lines or ()
        states = [
            kept,
            replace(kept, lines=lines[:-1]),
            replace(kept, lines=tuple([replace(line, minutes=7, modifiers=("GP",)) for line in lines])),
            replace(kept, diagnoses=tuple(reversed(kept.diagnoses or ()))),
            replace(kept, payer="commercial"),
            replace(kept, date_of_service=None),
            kept,
        ]
        for visit in states:
            whole, typed = practice.check(opened, visit), practice.check_while_typing(opened, visit)
            assert typed.result == whole.result
            assert typed.claim.visit == whole.claim.visit
            assert typed.claim.unit_entries() == whole.claim.unit_entries()
