"""Schedules and day sheets brought in: drafts, filled drafts, lines, and never over what somebody entered."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

from clinic_app.domain.records import VisitStatus
from clinic_app.domain.visit import Diagnosis
from clinic_app.services.bring_in.fields import Kind
from clinic_app.services.bring_in.fix_list import fix_list
from clinic_app.services.bring_in.plan import Outcome
from clinic_app.services.clinic import Clinic
from tests.services.bring_in.files import DAY_SHEET, brought, planned, sentences, staffed, written

DAY = date(2026, 11, 18)
SCHEDULE = "Appt Date,Time,End,Patient,DOB,Provider,Status\n"


def appointment(at: str, who: str = '"Example, Roberta",2/3/1950', status: str = "Booked") -> str:
    return f"11/18/2026,{at},,{who},Thea Sample,{status}\n"


def test_a_schedule_makes_draft_visits(clinic: Clinic, tmp_path: Path) -> None:
    kept = staffed(clinic)
    text = SCHEDULE + appointment("9:00 AM") + appointment("10:00 AM", '"Newman, Nora",3/14/1961', "Cancelled")
    path = written(tmp_path, text)
    plan = planned(clinic, path)
    assert plan.kind is Kind.SCHEDULE
    assert (plan.counts[Outcome.NEW], plan.counts[Outcome.LEFT_OUT], plan.new_patients) == (1, 1, 0)
    brought(clinic, path)

    (visit,) = clinic.day(DAY)
    assert (visit.patient_id, visit.started, visit.status, visit.payer) == (kept.id, time(9), "draft", "medicare")
    assert visit.verdict.word == ""
    assert planned(clinic, path).counts[Outcome.SAME] == 1


def test_an_appointment_that_moved_moves_its_draft(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    brought(clinic, written(tmp_path, SCHEDULE + appointment("9:00 AM")))
    moved = written(tmp_path, SCHEDULE + appointment("2:30 PM"))
    assert planned(clinic, moved).counts[Outcome.CHANGED] == 1
    brought(clinic, moved)
    assert [one.started for one in clinic.day(DAY)] == [time(14, 30)]


def test_a_new_patient_of_a_schedule_is_added_only_with_name_and_birth_date(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    text = SCHEDULE + appointment("9:00", '"Newman, Nora",3/14/1961') + appointment("10:00", '"Unborn, Una",')
    plan = planned(clinic, written(tmp_path, text))
    assert plan.new_patients == 1
    assert "a name alone does not tell who is meant" in sentences(plan)[0][1]


def test_a_day_sheet_makes_checked_visits_with_their_lines(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    done = brought(clinic, written(tmp_path, DAY_SHEET))
    (visit_id,) = done.visit_ids
    visit = clinic.kept_visit(visit_id).record.visit
    assert [(one.code, one.minutes, one.units, one.modifiers) for one in visit.lines or ()] == [
        ("97110", 33, 2, ("GP",)),
        ("97140", 7, 1, ("GP",)),
    ]
    assert visit.diagnoses == (Diagnosis("M62.81"), Diagnosis("R53.1"))
    items = fix_list(clinic, done.record.id).items
    assert [(one.visit.verdict.word, one.visit.id) for one in items] == [("error", visit_id)]
    assert "M62.81 and R53.1 may not stand on one claim" in items[0].said


def test_a_day_sheet_fills_the_draft_that_the_schedule_made(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    brought(clinic, written(tmp_path, SCHEDULE + appointment("9:00 AM")))
    (draft,) = clinic.day(DAY)
    path = written(tmp_path, DAY_SHEET)
    assert planned(clinic, path).counts[Outcome.CHANGED] == 1
    assert brought(clinic, path).visit_ids == (draft.id,)
    assert clinic.kept_visit(draft.id).record.visit.started == time(9)
    assert planned(clinic, path).counts[Outcome.SAME] == 1


def test_a_visit_with_other_lines_is_never_written_over(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    brought(clinic, written(tmp_path, DAY_SHEET))
    (visit,) = clinic.day(DAY)
    plan = planned(clinic, written(tmp_path, DAY_SHEET.replace(",33,2,", ",38,3,")))
    assert not plan.does_something
    assert [number for number, _ in sentences(plan)] == [2, 3]
    assert f"Visit {visit.number} of this day is kept with other lines" in sentences(plan)[0][1]


def test_a_visit_is_taken_whole_or_not_at_all(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    plan = planned(clinic, written(tmp_path, DAY_SHEET.replace(",7,1,", ",seven,1,")))
    assert not plan.does_something
    assert sentences(plan) == [
        (2, "Row 3 of the same visit is refused, and a visit is taken whole or not at all."),
        (3, "Minutes “seven” is not a number of minutes. Correct it in the file."),
    ]


def test_the_assistants_line_of_a_visit_names_who_gave_it(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    (visit_id,) = brought(clinic, written(tmp_path, DAY_SHEET.replace("Thea Sample,97140", "TH,97140"))).visit_ids
    record = clinic.kept_visit(visit_id).record
    own, other = record.visit.lines or ()
    assert (own.performer, other.performer, other.clinician) == (None, "PTA", "1679576722")
    person = next(one for one in clinic.people() if one.id == record.provider_id)
    assert person.credential == "PT"


def test_diagnoses_of_single_rows_become_pointers(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    text = DAY_SHEET.replace("97110,33,2,GP,M62.81,R53.1", "97110,33,2,GP,M62.81,").replace(
        "97140,7,1,GP,M62.81,R53.1", "97140,7,1,GP,M25.561,"
    )
    (visit_id,) = brought(clinic, written(tmp_path, text)).visit_ids
    visit = clinic.kept_visit(visit_id).record.visit
    assert [one.code for one in visit.diagnoses or ()] == ["M62.81", "M25.561"]
    assert [one.pointers for one in visit.lines or ()] == [("A",), ("B",)]


def test_an_unknown_therapist_is_refused_by_what_stands_in_the_file(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    plan = planned(clinic, written(tmp_path, DAY_SHEET.replace("Thea Sample", "Somebody Else")))
    assert sentences(plan)[0][1] == (
        "Therapist “Somebody Else” is nobody of this clinic. Add the person in Settings, or correct the file."
    )


def test_visits_of_an_import_are_drafts_however_good_they_are(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    done = brought(clinic, written(tmp_path, DAY_SHEET.replace(",R53.1", ",")))
    assert {clinic.kept_visit(one).record.status for one in done.visit_ids} == {VisitStatus.DRAFT}
