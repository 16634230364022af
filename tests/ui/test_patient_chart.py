"""The chart of a patient, worked by keys: coverage from a day on, an episode, an authorization, undo, the timeline."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from time import thread_time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.episodes import AuthorizationRecord, Certification, Episode
from clinic_app.domain.records import VisitRecord, VisitStatus
from clinic_app.domain.visit import Diagnosis, Discipline, PlanOfCare, ServiceLine, Visit
from clinic_app.services.clinic import Clinic
from clinic_app.services.control import ControlKind
from clinic_app.services.episode_timeline import EventKind, courses_of, episode_timeline
from clinic_app.services.patient_chart import PatientCharts
from clinic_app.services.therapy_controls import controls_today
from clinic_app.ui.chart_checks import birthday, npi, zip_at_end
from clinic_app.ui.episode_words import sentence
from clinic_app.ui.patient_page import PatientPage
from tests.ui.invented_clinic import TODAY, invented_clinic
from tests.ui.typing_person import CTRL, Person

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def clinic(tmp_path: Path, codebook: Codebook) -> Iterator[Clinic]:
    made = invented_clinic(tmp_path, codebook)
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot, clinic: Clinic) -> Iterator[PatientPage]:
    made = PatientPage(clinic)
    qtbot.addWidget(made)
    made.resize(1290, 690)
    made.show()
    qtbot.waitExposed(made)
    made.open(number_of(clinic))
    yield made
    made.finish()  # as the window does before it closes the clinic


@pytest.fixture
def person(qtbot: QtBot, page: PatientPage) -> Person:
    return Person(qtbot, page)


def number_of(clinic: Clinic, name: str = "testerson") -> int:
    (patient,) = clinic.find_patients(name)
    return patient.id


def treated(clinic: Clinic, day: date, **more: object) -> VisitRecord:
    visit = Visit(
        date_of_service=day,
        payer="medicare",
        diagnoses=(Diagnosis("M62.81"),),
        lines=(ServiceLine("97110", minutes=30, units=2, modifiers=("GP",)),),
    )
    provider = clinic.people()[0]
    record = VisitRecord(
        number_of(clinic),
        provider.id,
        day,
        replace(visit, **more),  # type: ignore[arg-type] # fields of a visit by name
        discipline=Discipline.PT,
        status=VisitStatus.SENT,
    )
    return clinic.store.visits.save(record)


def field(page: PatientPage, name: str) -> QLineEdit:
    found = page.findChild(QLineEdit, name)
    assert found is not None, name
    return found


def go_to(page: PatientPage, person: Person, place: int) -> None:
    """Turn the tabs with Ctrl+Tab, as a person does."""
    page.tabs.tabBar().setFocus()
    while page.tabs.currentIndex() != place:
        person.press(Key.Key_Tab, CTRL)


def retype(page: PatientPage, person: Person, name: str, text: str) -> None:
    made = field(page, name)
    made.setFocus()
    made.selectAll()
    person.type(text)


def wait_for_timeline(qtbot: QtBot, page: PatientPage) -> None:
    qtbot.waitUntil(lambda: not page.timeline.is_reading())


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_another_coverage_asks_from_which_day_and_tells_the_visits(
    page: PatientPage, person: Person, clinic: Clinic
) -> None:
    for ago in (20, 10, 1):
        treated(clinic, TODAY - timedelta(days=ago))
    go_to(page, person, 1)
    retype(page, person, "coverage_member_id", "2EG4TE5MK73")
    page.coverage.save_button.setFocus()
    person.press(Key.Key_Return)
    assert page.coverage.question.isVisible()
    assert focus().objectName() == "coverage_from_day"
    assert "3 visits before 11/20/2026 stay with" in page.coverage.question.effect.text()
    focus().selectAll()  # type: ignore[attr-defined] # it is the line of the day
    person.type("11/12/2026")
    assert "2 visits before 11/12/2026 stay" in page.coverage.question.effect.text()
    assert "1 visit from that day on takes the new member number" in page.coverage.question.effect.text()
    page.coverage.question.from_button.setFocus()
    person.press(Key.Key_Return)
    kept = clinic.coverages(number_of(clinic))
    assert [(one.member_id, one.period.first, one.period.last) for one in kept] == [
        ("1EG4TE5MK73", None, date(2026, 11, 11)),
        ("2EG4TE5MK73", date(2026, 11, 12), None),
    ]
    assert not page.coverage.question.isVisible()
    page.coverage.list.setFocus()
    person.press(Key.Key_Z, CTRL)
    assert [one.member_id for one in clinic.coverages(number_of(clinic))] == ["1EG4TE5MK73"]


def test_a_changed_coverage_may_be_left_as_it_was(page: PatientPage, person: Person, clinic: Clinic) -> None:
    treated(clinic, TODAY)
    go_to(page, person, 1)
    retype(page, person, "coverage_member_id", "2EG4TE5MK73")
    assert not page.save()
    leave = page.findChild(QWidget, "coverage_leave")
    assert leave is not None
    leave.setFocus()
    person.press(Key.Key_Return)
    assert page.unsaved() == {}
    assert not page.coverage.question.isVisible()
    assert [one.member_id for one in clinic.coverages(number_of(clinic))] == ["1EG4TE5MK73"]


def test_another_record_of_the_list_is_shown_after_the_one_typed_in_is_kept(
    page: PatientPage, person: Person, clinic: Clinic
) -> None:
    charts = PatientCharts(clinic)
    for number in ("A", "B"):
        charts.save_authorization(AuthorizationRecord(number_of(clinic), number))
    page.show_patient(page.patient)
    go_to(page, person, 3)
    assert page.authorizations.chosen().number == "B"
    retype(page, person, "authorization_visits", "9")
    page.authorizations.list.setFocus()
    person.press(Key.Key_Down)
    assert page.authorizations.chosen().number == "A"
    assert [one.first for one in page.authorizations.list.rows()] == ["B", "A"]
    assert page.authorizations.list.currentRow() == 1
    assert [(one.number, one.visits) for one in charts.of(number_of(clinic)).authorizations] == [("B", 9), ("A", None)]


def test_a_correction_changes_all_days(page: PatientPage, person: Person, clinic: Clinic) -> None:
    treated(clinic, TODAY)
    go_to(page, person, 1)
    retype(page, person, "coverage_member_id", "2EG4TE5MK73")
    person.press(Key.Key_Return)
    page.coverage.save()
    page.coverage.question.all_button.setFocus()
    person.press(Key.Key_Return)
    (kept,) = clinic.coverages(number_of(clinic))
    assert (kept.member_id, kept.period.first) == ("2EG4TE5MK73", None)


def test_the_list_marks_the_patient_that_is_shown_from_wherever_it_was_asked_for(
    page: PatientPage, clinic: Clinic
) -> None:
    page.finder.begin()
    page.open(number_of(clinic, "mockf"))
    assert [one.text().splitlines()[0] for one in page.finder.found.selectedItems()] == ["Mockford, Cy"]
    page.finder.search.setText("mockf")
    page.open(number_of(clinic))
    assert page.finder.found.selectedItems() == []
    clinic.record_keeping.bin_patient(number_of(clinic, "mockf"), "OO")
    page.forget()
    assert [one.text() for one in page.finder.found.findItems("Mockford", Qt.MatchFlag.MatchContains)] == []


def test_a_wrong_medicare_number_is_said_at_its_field_while_it_is_typed(page: PatientPage, person: Person) -> None:
    go_to(page, person, 1)
    retype(page, person, "coverage_member_id", "1EGS")
    assert "has 4 characters" in page.coverage.form.problem("member_id")
    assert "has 4 characters" in field(page, "coverage_member_id").accessibleDescription()
    box = page.coverage.form.input("payer")
    box.setCurrentIndex(box.findData("bcbs"))  # type: ignore[attr-defined] # it is a box of choices
    assert page.coverage.form.problem("member_id") == ""


def test_an_episode_is_typed_once_and_a_visit_of_its_day_takes_it(
    page: PatientPage, person: Person, clinic: Clinic
) -> None:
    go_to(page, person, 2)
    page.episodes.begin_new()
    person.type("Physical")
    person.tab()
    person.enter("11/2/2026")
    for name, text in (("ref_last", "Referwell"), ("ref_npi", "1000000103"), ("span_0_first", "11/2/2026")):
        retype(page, person, f"episode_{name}", text)
    retype(page, person, "episode_span_0_signed", "11/9/2026")
    assert field(page, "episode_span_1_first").isVisible()
    assert not field(page, "episode_span_2_first").isVisible()
    assert page.save()
    opened = clinic.new_visit(number_of(clinic), TODAY, clinic.people()[0].id)
    visit = opened.whole(opened.record.visit)
    assert visit.plan_of_care is not None
    assert visit.plan_of_care.signed_on == date(2026, 11, 9)
    assert visit.referring is not None
    assert visit.referring.last_name == "Referwell"
    page.episodes.list.setFocus()
    person.press(Key.Key_Delete)
    assert PatientCharts(clinic).of(number_of(clinic)).episodes == ()
    person.press(Key.Key_Z, CTRL)
    assert len(PatientCharts(clinic).of(number_of(clinic)).episodes) == 1


def test_a_wrong_npi_is_not_kept_and_what_was_typed_stays(page: PatientPage, person: Person, qtbot: QtBot) -> None:
    go_to(page, person, 2)
    page.episodes.begin_new()
    retype(page, person, "episode_ref_npi", "1000000104")
    assert "check digit" in page.episodes.form.problem("ref_npi")
    with qtbot.waitSignal(page.failed):
        assert not page.save()
    assert field(page, "episode_ref_npi").text() == "1000000104"
    assert page.unsaved()["episode"][1]["ref_npi"] == "1000000104"


def test_half_typed_forms_come_back(page: PatientPage, person: Person, clinic: Clinic, qtbot: QtBot) -> None:
    go_to(page, person, 3)
    page.authorizations.begin_new()
    person.type("PA-HALF")
    typed = page.unsaved()
    other = PatientPage(clinic)
    qtbot.addWidget(other)
    other.open(number_of(clinic))
    other.take_back(typed)
    assert other.authorizations.form.values()["number"] == "PA-HALF"
    assert other.tabs.currentWidget() is other.authorizations
    other.finish()


def test_an_authorization_and_a_charted_diagnosis_are_kept_by_keys(
    page: PatientPage, person: Person, clinic: Clinic
) -> None:
    go_to(page, person, 3)
    page.authorizations.begin_new()
    person.type("PA-1")
    retype(page, person, "authorization_visits", "12")
    person.press(Key.Key_Return)
    assert page.save()
    (kept,) = PatientCharts(clinic).of(number_of(clinic)).authorizations
    assert (kept.number, kept.visits) == ("PA-1", 12)
    go_to(page, person, 4)
    page.charted.begin_new()
    person.enter("g62.9")
    person.enter("11/2/2026")
    person.enter("MD")
    (charted,) = page.patient.charted
    assert (charted.code, charted.on, charted.by) == ("G62.9", date(2026, 11, 2), "MD")
    assert clinic.patient(page.patient.id) == page.patient


# The timeline


def an_episode_with_visits(clinic: Clinic) -> Episode:
    """Begun twelve weeks ago, a gap, certification run out, twelve treatment days without a report."""
    start = TODAY - timedelta(days=84)
    days = [start + timedelta(days=3 * place) for place in range(12)]
    for day in [*days, TODAY - timedelta(days=2)]:
        treated(clinic, day)
    span = Certification(start, start + timedelta(days=69), start, start + timedelta(days=8))
    episode = Episode(number_of(clinic), Discipline.PT, start, plan=PlanOfCare(type="gait"), certifications=(span,))
    kept: Episode = PatientCharts(clinic).save_episode(episode).kept(Episode)
    return kept


def test_the_timeline_says_what_the_running_numbers_of_the_newest_visit_say(clinic: Clinic) -> None:
    an_episode_with_visits(clinic)
    (course,) = courses_of(clinic, number_of(clinic))
    told = episode_timeline(clinic, number_of(clinic), course)
    assert told is not None
    newest = clinic.visits_of(number_of(clinic))[0]
    opened = clinic.kept_visit(newest.id)
    checked = clinic.check(opened, opened.record.visit)
    assert told.controls == controls_today(checked.claim, opened.surroundings.known, sent=True)
    by_kind = {one.kind: one for one in told.controls}
    events = {one.kind: one for one in told.events}
    assert events[EventKind.RECERT_DUE].first == by_kind[ControlKind.RECERTIFICATION].due
    assert events[EventKind.RECERT_DUE].control == by_kind[ControlKind.RECERTIFICATION]
    assert events[EventKind.GAP].count > 14
    assert events[EventKind.CERTIFIED].signed
    assert [one.kind for one in told.events].count(EventKind.VISIT) == 13


def test_arrows_go_from_event_to_event_and_enter_opens_the_visit(
    page: PatientPage, person: Person, clinic: Clinic, qtbot: QtBot
) -> None:
    an_episode_with_visits(clinic)
    page.open(number_of(clinic))
    go_to(page, person, 5)
    wait_for_timeline(qtbot, page)
    told = page.timeline.timeline
    assert told is not None
    drawing = page.timeline.drawing
    drawing.setFocus()
    person.press(Key.Key_Home)
    assert drawing.current() == 0
    assert sentence(told.events[0]) in drawing.accessibleName()
    assert page.timeline.list.currentRow() == 0
    for _ in told.events:
        if told.events[drawing.current()].kind is EventKind.VISIT:
            break
        person.press(Key.Key_Right)
    visit = told.events[drawing.current()].visit
    assert visit is not None
    with qtbot.waitSignal(page.visit_chosen) as opened:
        person.press(Key.Key_Return)
    assert opened.args == [visit.id]
    for one in told.events:
        assert sentence(one) in drawing.accessibleDescription()
    assert len(page.timeline.list.rows()) == len(told.events)


def test_enter_on_a_certification_leads_to_the_episode(
    page: PatientPage, person: Person, clinic: Clinic, qtbot: QtBot
) -> None:
    an_episode_with_visits(clinic)
    page.open(number_of(clinic))
    page.show_patient(page.patient)
    go_to(page, person, 5)
    wait_for_timeline(qtbot, page)
    page.timeline.drawing.setFocus()
    person.press(Key.Key_Home)
    person.press(Key.Key_Return)
    assert page.tabs.currentWidget() is page.episodes
    assert page.episodes.chosen().started_on == TODAY - timedelta(days=84)


def test_what_only_visits_tell_is_offered_as_an_episode(
    page: PatientPage, person: Person, clinic: Clinic, qtbot: QtBot
) -> None:
    start = TODAY - timedelta(days=20)
    plan = PlanOfCare(type="gait", start_of_care=start, certified_from=start, signed_on=start + timedelta(days=3))
    treated(clinic, start, plan_of_care=plan)
    go_to(page, person, 5)
    wait_for_timeline(qtbot, page)
    assert page.timeline.keep_button.isVisible()
    page.timeline.keep_button.setFocus()
    person.press(Key.Key_Return)
    assert page.tabs.currentWidget() is page.episodes
    assert page.episodes.form.values()["started_on"] == f"{start:%m/%d/%Y}"
    assert page.save()
    (kept,) = PatientCharts(clinic).of(number_of(clinic)).episodes
    assert kept.plan_on(TODAY) == plan


def test_a_patient_with_three_hundred_visits_is_shown_in_a_tenth_of_a_second(
    page: PatientPage, clinic: Clinic, qtbot: QtBot
) -> None:
    for place in range(300):
        treated(clinic, TODAY - timedelta(days=place))
    few, many = number_of(clinic, "mockford"), number_of(clinic)
    taken = {}
    for tab in range(page.tabs.count()):
        page.tabs.setCurrentIndex(tab)
        for patient in (few, many):
            best = 9.0
            for _ in range(3):
                page.open(number_of(clinic, "sampleton"))
                began = thread_time()
                page.open(patient)
                best = min(best, thread_time() - began)
                wait_for_timeline(qtbot, page)
            taken[tab, patient == many] = best
    assert max(taken.values()) < 0.1, taken  # seconds of the window's own thread


def test_fields_say_what_is_wrong_in_one_sentence() -> None:
    assert npi("1000000103") == npi("") == ""
    assert npi("123") == "An NPI has ten digits; this has 3."
    assert npi("3000000103") == "An NPI begins with 1 or 2."
    assert birthday(TODAY)("11/21/2026") == "The date of birth lies in the future."
    assert birthday(TODAY)("13/45/1950").startswith("“13/45/1950” is no date")
    assert birthday(TODAY)("2/3/1950") == ""
    assert zip_at_end("1 Elm St, Nowhere, TX 7500") == "The ZIP code 7500 has 4 digits, not 5 or 9."
    assert zip_at_end("1 Elm St, Nowhere, TX 75001-0000") == "The ZIP code 75001-0000 ends in 0000."
    assert zip_at_end("1 Elm St, Nowhere, TX 75001-1234") == zip_at_end("1 Elm St, Apt") == zip_at_end("") == ""
