"""A finding becomes a question: the visit waits, the answer brings it back, and every step is told by ids alone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.question import LONGEST_WORDS, QuestionState
from clinic_app.domain.records import VisitStatus
from clinic_app.domain.visit import Diagnosis, ServiceLine
from clinic_app.services.clinic import Clinic
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.questions import Asking, QuestionDesk, is_found, words_for
from clinic_app.store.faults import ConflictError
from tests.reports.reading import pages_of
from tests.services.opening import TODAY, new_visit, visit_called

AT = datetime(2026, 11, 20, 10, 42, tzinfo=UTC)


def kept_visit(clinic: Clinic) -> OpenVisit:
    """A visit with a unit too many, kept."""
    opened = new_visit(clinic)
    visit = replace(
        opened.record.visit,
        payer="medicare",
        diagnoses=(Diagnosis("M62.81"),),
        lines=(ServiceLine("97110", minutes=20, units=2, modifiers=("GP",)),),
    )
    return clinic.save(opened, visit)


def asking_about(clinic: Clinic, opened: OpenVisit, rule: str = "UNIT-CMS-TOTAL") -> Asking:
    found = clinic.check(opened, opened.record.visit).result.findings
    finding = next(one for one in found if one.rule == rule)
    return Asking(finding.rule, finding.at, finding.message, words_for(finding.rule, finding.message))


def test_a_visit_waits_and_comes_back_with_the_answer(clinic: Clinic) -> None:
    desk, opened = QuestionDesk(clinic), kept_visit(clinic)
    opened, asked = desk.ask(opened, opened.record.visit, asking_about(clinic, opened), "JS")

    assert clinic.kept_visit(asked.visit_id).record.status is VisitStatus.WAITING
    assert asked.words.endswith("Which minutes are right?")
    assert desk.open_by_visit() == {asked.visit_id: 1}
    assert desk.open_by_visit(asked.provider_id + 1) == {}

    desk.answer(asked, "  20 minutes,\n one unit ")
    (answered,) = desk.of_visit(asked.visit_id)
    assert (answered.state, answered.answer) == (QuestionState.ANSWERED, "20 minutes, one unit")
    assert answered.ended_at is not None
    assert clinic.kept_visit(asked.visit_id).record.status is VisitStatus.DRAFT
    assert desk.open_by_visit() == {}


def test_the_visit_waits_until_the_last_answer(clinic: Clinic) -> None:
    desk, opened = QuestionDesk(clinic), kept_visit(clinic)
    opened, first = desk.ask(opened, opened.record.visit, asking_about(clinic, opened))
    opened, second = desk.ask(opened, opened.record.visit, Asking("X-OTHER", ("payer",), "Said.", "Who pays?"))

    opened = desk.answer(first, "One unit", opened, opened.record.visit)
    assert opened.record.status is VisitStatus.WAITING
    opened = desk.answer(second, "Medicare", opened, opened.record.visit)
    assert opened.record.status is VisitStatus.DRAFT


def test_withdrawing_the_last_question_puts_the_visit_where_it_stood(clinic: Clinic) -> None:
    desk, opened = QuestionDesk(clinic), kept_visit(clinic)
    opened = clinic.set_status(opened, opened.record.visit, VisitStatus.HOLD)
    opened, first = desk.ask(opened, opened.record.visit, asking_about(clinic, opened))
    opened, second = desk.ask(opened, opened.record.visit, Asking("X-OTHER", (), "Said.", "Which?"))
    assert (first.status_before, second.status_before) == (VisitStatus.HOLD, VisitStatus.HOLD)

    opened = desk.withdraw(second, opened, opened.record.visit)
    assert opened.record.status is VisitStatus.WAITING
    opened = desk.withdraw(first, opened, opened.record.visit)
    assert opened.record.status is VisitStatus.HOLD
    assert {one.state for one in desk.of_visit(first.visit_id)} == {QuestionState.WITHDRAWN}


def test_asking_keeps_what_stands_in_the_form(clinic: Clinic) -> None:
    desk, opened = QuestionDesk(clinic), kept_visit(clinic)
    typed = replace(opened.record.visit, total_treatment_minutes=20)
    desk.ask(opened, typed, asking_about(clinic, opened))
    assert clinic.kept_visit(opened.record.id).record.visit.total_treatment_minutes == 20


def test_an_answer_given_elsewhere_keeps_unsaved_work_of_the_visit(clinic: Clinic) -> None:
    desk, opened = QuestionDesk(clinic), kept_visit(clinic)
    opened, asked = desk.ask(opened, opened.record.visit, asking_about(clinic, opened))
    clinic.autosave(opened, replace(opened.record.visit, total_treatment_minutes=33))
    desk.answer(asked, "One unit")
    again = clinic.open_visit(asked.visit_id)
    assert again.record.visit.total_treatment_minutes == 33
    assert again.set_aside == ()


def test_a_question_is_refused_where_it_cannot_be(clinic: Clinic) -> None:
    desk, opened = QuestionDesk(clinic), kept_visit(clinic)
    asking = asking_about(clinic, opened)
    for words in ("", " \n ", "x" * (LONGEST_WORDS + 1)):
        with pytest.raises(ClinicError):
            desk.ask(opened, opened.record.visit, replace(asking, words=words))
    with pytest.raises(ClinicError, match="Nobody can be asked"):
        desk.ask(opened, opened.record.visit, replace(asking, provider_id=99))
    assert clinic.kept_visit(opened.record.id).record.status is VisitStatus.DRAFT

    opened, asked = desk.ask(opened, opened.record.visit, asking)
    with pytest.raises(ClinicError, match="asked about already"):
        desk.ask(opened, opened.record.visit, asking)
    with pytest.raises(ClinicError, match="no words"):
        desk.answer(asked, "  ")
    desk.answer(asked, "One unit")
    with pytest.raises(ConflictError):
        desk.answer(asked, "Two units")
    with pytest.raises(ConflictError):
        desk.withdraw(asked)


def test_a_question_about_a_claim_that_was_sent_moves_nothing(clinic: Clinic) -> None:
    desk, opened = QuestionDesk(clinic), kept_visit(clinic)
    opened = clinic.set_status(opened, opened.record.visit, VisitStatus.SENT)
    sent = opened.record.version
    opened, asked = desk.ask(opened, opened.record.visit, asking_about(clinic, opened))
    desk.answer(asked, "One unit")
    kept = clinic.kept_visit(asked.visit_id).record
    assert (kept.status, kept.version) == (VisitStatus.SENT, sent)


def test_a_question_outlives_its_finding_and_says_so(clinic: Clinic) -> None:
    desk, opened = QuestionDesk(clinic), kept_visit(clinic)
    opened, asked = desk.ask(opened, opened.record.visit, asking_about(clinic, opened))
    assert desk.is_gone(asked) is False
    (line,) = opened.record.visit.lines or ()
    mended = replace(opened.record.visit, lines=(replace(line, units=1),))
    assert is_found(asked, clinic.check(opened, opened.record.visit).result)
    assert not is_found(asked, clinic.check(opened, mended).result)
    clinic.save(opened, mended)
    assert desk.is_gone(asked) is True
    assert desk.of_visit(asked.visit_id) == [asked]


def test_every_step_is_told_by_ids_alone(clinic: Clinic) -> None:
    desk, opened = QuestionDesk(clinic), kept_visit(clinic)
    opened, asked = desk.ask(opened, opened.record.visit, asking_about(clinic, opened))
    desk.slips_pdf([asked.id], AT)
    desk.answer(asked, "One unit")
    last = clinic.store.audit.head().number
    told = [one for one in clinic.store.audit.events(list(range(1, last + 1))) if one.kind == "question"]
    assert [(one.action, one.object_id, one.detail) for one in told] == [
        ("added", asked.id, ""),
        ("printed", asked.id, ""),
        ("changed", asked.id, "answered"),
    ]


def test_a_slip_names_initials_and_no_name(clinic: Clinic) -> None:
    desk, opened = QuestionDesk(clinic), kept_visit(clinic)
    opened, asked = desk.ask(opened, opened.record.visit, asking_about(clinic, opened))
    patient = opened.surroundings.patient
    name, content = desk.slips_pdf([asked.id], AT)
    (text,) = pages_of(content)
    assert name == f"question-slips_{opened.record.number}.pdf"
    assert patient.last_name not in text
    assert patient.first_name not in text
    assert opened.record.number in text
    assert f"{patient.first_name[0]}.{patient.last_name[0]}." in text
    with pytest.raises(ClinicError, match="no question"):
        desk.slips_pdf([], AT)


def test_the_list_has_the_open_ones_first_and_the_bin_takes_them_along(clinic: Clinic) -> None:
    desk, opened = QuestionDesk(clinic), kept_visit(clinic)
    opened, first = desk.ask(opened, opened.record.visit, asking_about(clinic, opened))
    opened, second = desk.ask(opened, opened.record.visit, Asking("X-OTHER", (), "Said.", "Which?"))
    desk.answer(first, "One unit")
    assert [one.question.id for one in desk.listed()] == [second.id, first.id]
    assert [one.question.id for one in desk.listed((QuestionState.ANSWERED,))] == [first.id]
    entry = clinic.record_keeping.bin_visit(opened.record.id, "XY")
    assert desk.listed() == []
    clinic.record_keeping.put_back(entry.id)
    assert len(desk.listed()) == 2


def test_the_practice_clinic_has_two_that_wait_and_one_that_came_back(practice: Clinic) -> None:
    desk = QuestionDesk(practice)
    states = [one.question.state for one in desk.listed()]
    assert states == [QuestionState.OPEN, QuestionState.OPEN, QuestionState.ANSWERED]
    assert all(desk.is_gone(one.question) is False for one in desk.listed())
    waiting = [practice.kept_visit(one).record.status for one in desk.open_by_visit()]
    assert waiting == [VisitStatus.WAITING, VisitStatus.WAITING]
    group = visit_called(practice, "Fakenham", TODAY)
    assert [one.state for one in desk.of_visit(group.id)] == [QuestionState.ANSWERED]
