"""History: what the records can truthfully answer, and what they leave out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from clinic_app.domain.records import VisitStatus
from clinic_app.domain.visit import Diagnosis, Discipline, History, PlanOfCare, ServiceLine, Visit
from clinic_app.services.clinic import Clinic
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.visit_history import merged
from tests.services.opening import TODAY, somebody

START = date(2026, 11, 2)


class Episode:
    """Visits of one patient with one therapist, put in one after the other."""

    def __init__(self, clinic: Clinic) -> None:
        self.clinic = clinic
        patient, therapist = somebody(clinic)
        self.patient, self.therapist = patient.id, therapist.id

    def opened(self, on: date) -> OpenVisit:
        return self.clinic.new_visit(self.patient, on, self.therapist)

    def treat(self, on: date, *codes: str, visit: Visit | None = None) -> OpenVisit:
        opened = self.opened(on)
        lines = tuple(ServiceLine(code, minutes=30, units=2) for code in codes or ("97110",))
        typed = replace(visit or Visit(), date_of_service=on, payer="medicare", lines=lines)
        return self.clinic.save(opened, typed)

    def history(self, on: date, visit: Visit | None = None) -> History:
        """What the checker is told of a visit typed on that day."""
        opened = self.opened(on)
        typed = replace(visit or Visit(), date_of_service=on, payer="medicare")
        history = self.clinic.check(opened, typed).claim.visit.history
        assert history is not None
        return history


PLAN = Visit(plan_of_care=PlanOfCare(start_of_care=START))


def test_the_visit_number_is_told_when_the_first_visit_of_the_episode_is_kept(clinic: Clinic) -> None:
    episode = Episode(clinic)
    assert episode.history(START, PLAN).visit_number == 1
    episode.treat(START, visit=PLAN)
    episode.treat(date(2026, 11, 4), visit=PLAN)
    assert episode.history(date(2026, 11, 6), PLAN).visit_number == 3
    assert episode.history(date(2026, 11, 4), PLAN).visit_number == 2


def test_the_visit_number_is_left_out_when_the_episode_began_before_the_records(clinic: Clinic) -> None:
    episode = Episode(clinic)
    episode.treat(date(2026, 11, 4), visit=PLAN)
    assert episode.history(date(2026, 11, 6), PLAN).visit_number is None
    assert episode.history(date(2026, 11, 6), PLAN).billed_this_episode is None


def test_the_start_of_care_is_that_of_the_last_plan_when_the_form_has_none(clinic: Clinic) -> None:
    episode = Episode(clinic)
    episode.treat(START, "97161", visit=PLAN)
    known = episode.history(date(2026, 11, 6))
    assert (known.visit_number, known.billed_this_episode) == (2, ("97161",))


def test_a_start_of_care_typed_into_the_form_is_taken_at_once(clinic: Clinic) -> None:
    episode = Episode(clinic)
    episode.treat(START)
    assert episode.history(date(2026, 11, 6)).visit_number is None
    assert episode.history(date(2026, 11, 6), PLAN).visit_number == 2


def test_days_since_the_progress_report_are_told_once_a_visit_names_it(clinic: Clinic) -> None:
    episode = Episode(clinic)
    episode.treat(START)
    assert episode.history(date(2026, 11, 4)).treatment_days_since_progress_report is None
    report = History(last_progress_report=date(2026, 11, 4))
    episode.treat(date(2026, 11, 4), visit=Visit(history=report))
    episode.treat(date(2026, 11, 6))
    episode.treat(date(2026, 11, 9))
    known = episode.history(date(2026, 11, 11))
    assert known.last_progress_report == date(2026, 11, 4)
    assert known.treatment_days_since_progress_report == 2


def test_a_progress_report_typed_into_the_form_goes_before_that_of_earlier_visits(clinic: Clinic) -> None:
    episode = Episode(clinic)
    episode.treat(START, visit=Visit(history=History(last_progress_report=START)))
    episode.treat(date(2026, 11, 4))
    typed = Visit(history=History(last_progress_report=date(2026, 11, 4)))
    known = episode.history(date(2026, 11, 6), typed)
    assert known.last_progress_report == date(2026, 11, 4)
    assert known.treatment_days_since_progress_report == 0


def test_the_year_and_the_month_are_counted_only_when_the_records_reach_back(clinic: Clinic) -> None:
    episode = Episode(clinic)
    episode.treat(date(2026, 12, 30), "98980")
    episode.treat(date(2027, 1, 5), "98980")
    in_december = episode.history(date(2026, 12, 31))
    assert (in_december.visits_this_year, in_december.billed_this_month) == (None, None)
    in_january = episode.history(date(2027, 1, 7))
    assert (in_january.visits_this_year, in_january.billed_this_month) == (1, ("98980",))


def test_physical_and_occupational_therapy_count_together_and_speech_apart(clinic: Clinic) -> None:
    episode = Episode(clinic)
    episode.treat(date(2026, 12, 30))
    for day, discipline in ((4, Discipline.PT), (5, Discipline.OT), (6, Discipline.SLP)):
        episode.treat(date(2027, 1, day), visit=Visit(discipline=discipline))
    assert episode.history(date(2027, 1, 8), Visit(discipline=Discipline.OT)).visits_this_year == 2
    assert episode.history(date(2027, 1, 8), Visit(discipline=Discipline.SLP)).visits_this_year == 1


def test_the_first_claim_of_each_diagnosis_is_that_of_an_earlier_day(clinic: Clinic) -> None:
    episode = Episode(clinic)
    episode.treat(START, visit=Visit(diagnoses=(Diagnosis("R26.89"),)))
    episode.treat(date(2026, 11, 9), visit=Visit(diagnoses=(Diagnosis("R26.89"), Diagnosis("M54.50"))))
    known = episode.history(date(2026, 11, 11)).first_claim_with_code
    assert known == {"R2689": START, "M5450": date(2026, 11, 9)}
    assert episode.history(START).first_claim_with_code is None


def test_a_symptom_that_led_for_over_thirty_days_is_found_from_the_records(clinic: Clinic) -> None:
    episode = Episode(clinic)
    typed = Visit(diagnoses=(Diagnosis("R26.89"),))
    episode.treat(START, visit=typed)
    day = START + timedelta(days=31)
    opened = episode.opened(day)
    findings = clinic.check(opened, replace(typed, date_of_service=day, payer="medicare")).result.findings
    assert "DX-SYMPTOM-LONG" in {one.rule for one in findings}


def test_other_visits_of_the_day_are_told_with_their_discipline(clinic: Clinic) -> None:
    episode = Episode(clinic)
    episode.treat(TODAY, "97530", visit=Visit(discipline=Discipline.OT))
    (other,) = episode.history(TODAY).same_day or ()
    assert other.discipline is Discipline.OT


def test_a_visit_of_the_day_that_is_not_billed_is_no_part_of_what_is_billed(clinic: Clinic) -> None:
    episode = Episode(clinic)
    other = episode.treat(TODAY, "97530")
    assert episode.history(TODAY).same_day
    clinic.set_status(other, other.record.visit, VisitStatus.NOT_BILLED)
    assert episode.history(TODAY).same_day is None


def test_a_visit_is_never_its_own_history(clinic: Clinic) -> None:
    saved = Episode(clinic).treat(START, visit=replace(PLAN, diagnoses=(Diagnosis("M54.50"),)))
    opened = clinic.open_visit(saved.record.id)
    history = clinic.check(opened, opened.record.visit).claim.visit.history
    assert history is not None
    assert (history.visit_number, history.same_day, history.first_claim_with_code) == (1, None, None)
    assert history.billed_this_episode == ()


def test_another_day_in_the_form_has_another_history(clinic: Clinic) -> None:
    episode = Episode(clinic)
    episode.treat(TODAY, "97530")
    opened = episode.opened(TODAY)
    visit = opened.record.visit
    on_the_day = clinic.check(opened, visit).claim.visit.history
    next_day = clinic.check(opened, replace(visit, date_of_service=TODAY + timedelta(days=1))).claim.visit.history
    back = clinic.check(opened, visit).claim.visit.history
    assert on_the_day is not None
    assert next_day is not None
    assert on_the_day.same_day
    assert next_day.same_day is None
    assert back == on_the_day


def test_what_the_form_says_goes_before_what_the_records_know() -> None:
    known = History(visit_number=4, visits_this_year=9)
    assert merged(None, known) is known
    assert merged(History(visit_number=7), known) == History(visit_number=7, visits_this_year=9)
