"""A29: once a diagnosis is confirmed, the claims that still carry the symptom are found, changed or replaced."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import VisitRecord, VisitStatus
from clinic_app.domain.visit import ChartedDiagnosis, Diagnosis, Documentation, PayerOverrides, Visit
from clinic_app.services.clinic import Clinic
from clinic_app.services.diagnosis_updates import ClaimToUpdate, Way, claims_to_update, start_corrected_claim
from tests.services.opening import TODAY, somebody
from tests.services.releases import a_claim

CHARTED = TODAY - timedelta(days=10)
MYASTHENIA = Documentation(charted=(ChartedDiagnosis("G70.00", CHARTED, "MD"),))


def weak(day: date = TODAY, payer: str = "aetna", note: Documentation | None = None) -> Visit:
    return replace(
        a_claim("97110"),
        date_of_service=day,
        payer=payer,
        diagnoses=(Diagnosis("R53.1"), Diagnosis("M54.50")),
        documentation=note,
    )


@pytest.fixture
def patient_id(clinic: Clinic) -> int:
    return somebody(clinic)[0].id


def kept(clinic: Clinic, patient_id: int, visit: Visit, status: VisitStatus = VisitStatus.DRAFT) -> VisitRecord:
    therapist = clinic.people()[0]
    assert visit.date_of_service is not None
    opened = clinic.save(clinic.new_visit(patient_id, visit.date_of_service, therapist.id), visit, "JS")
    moved = replace(opened, record=replace(opened.record, status=status))
    return clinic.save(moved, opened.record.visit, "JS").record


def found(clinic: Clinic) -> dict[int, ClaimToUpdate]:
    claims = claims_to_update(clinic)
    assert claims is not None
    return {one.record.id: one for one in claims}


def test_a29_from_the_open_claim_the_others_with_the_old_code_are_found(clinic: Clinic, patient_id: int) -> None:
    opened = kept(clinic, patient_id, weak(note=MYASTHENIA))
    waiting = kept(clinic, patient_id, weak(TODAY - timedelta(days=1)), VisitStatus.WAITING)
    sent = kept(clinic, patient_id, weak(TODAY - timedelta(days=3)), VisitStatus.SENT)
    before = kept(clinic, patient_id, weak(CHARTED - timedelta(days=1)), VisitStatus.SENT)
    other_code = kept(clinic, patient_id, replace(weak(), diagnoses=(Diagnosis("M54.50"),)))
    somebody_else = kept(clinic, somebody(clinic)[0].id, weak())

    claims = found(clinic)

    assert {one: claims[one].way for one in claims} == {
        opened.id: Way.OPEN,
        waiting.id: Way.OPEN,
        sent.id: Way.REPLACE,
    }
    assert {before.id, other_code.id, somebody_else.id}.isdisjoint(claims)
    assert {(one.old_code, one.new_code, one.charted_on) for one in claims.values()} == {("R53.1", "G70.00", CHARTED)}


def test_without_a_confirmed_disease_no_claim_is_named(clinic: Clinic, patient_id: int) -> None:
    kept(clinic, patient_id, weak())
    kept(clinic, patient_id, weak(note=Documentation(charted=(ChartedDiagnosis("M54.50", CHARTED, "MD"),))))
    assert found(clinic) == {}


@pytest.mark.parametrize(
    ("payer", "overrides", "way"),
    [
        ("medicare", None, Way.REOPEN),
        ("railroad_medicare", None, Way.REOPEN),
        ("medicare_advantage", None, Way.REPLACE),
        ("aetna", None, Way.REPLACE),
        ("aetna", PayerOverrides(freq_codes=("1",)), Way.REFUSED),
        ("self_pay", None, Way.UNKNOWN),
    ],
)
def test_what_may_be_done_with_a_sent_claim_is_for_its_payer_to_say(
    clinic: Clinic, patient_id: int, payer: str, overrides: PayerOverrides | None, way: Way
) -> None:
    kept(clinic, patient_id, weak(note=MYASTHENIA))
    visit = replace(weak(TODAY - timedelta(days=3), payer), payer_profile=overrides)
    sent = kept(clinic, patient_id, visit, VisitStatus.PAID)
    assert found(clinic)[sent.id].way is way


def test_a29_a_corrected_claim_is_a_new_version_with_frequency_7_and_the_payers_number(
    clinic: Clinic, patient_id: int
) -> None:
    kept(clinic, patient_id, weak(note=MYASTHENIA))
    sent = kept(clinic, patient_id, weak(TODAY - timedelta(days=3)), VisitStatus.SENT)

    corrected = start_corrected_claim(clinic, found(clinic)[sent.id], " 220301-77 ", "JS")

    assert (corrected.id, corrected.version, corrected.status) == (sent.id, sent.version + 1, VisitStatus.DRAFT)
    form = corrected.visit.claim
    assert form is not None
    assert (form.frequency, form.original_number) == ("7", "220301-77")
    assert [one.code for one in corrected.visit.diagnoses or ()] == ["G70.00", "M54.50"]
    newest, before = clinic.store.visits.versions(sent.id)[:2]
    assert newest.visit == corrected.visit
    assert (before.status, [one.code for one in before.visit.diagnoses or ()]) == (
        VisitStatus.SENT,
        ["R53.1", "M54.50"],
    )
    assert clinic.store.judgements.newest(sent.id, sent.version) is not None
    rules = [one.rule for one in clinic.check_kept(sent.id).result.findings]
    assert not {"FREQ-CODE", "WK-UPDATE-DX"} & set(rules)
    assert sent.id not in found(clinic)


def test_a_code_already_on_the_claim_does_not_stand_twice(clinic: Clinic, patient_id: int) -> None:
    kept(clinic, patient_id, weak(note=MYASTHENIA))
    visit = replace(weak(TODAY - timedelta(days=3)), diagnoses=(Diagnosis("R53.1"), Diagnosis("G70.00")))
    sent = kept(clinic, patient_id, visit, VisitStatus.SENT)
    corrected = start_corrected_claim(clinic, found(clinic)[sent.id], "220301", "JS")
    assert [one.code for one in corrected.visit.diagnoses or ()] == ["G70.00"]


@pytest.mark.parametrize(
    ("payer", "number", "said"),
    [("aetna", "  ", "claim number is missing"), ("medicare", "220301", "Ask the contractor for a reopening")],
)
def test_nothing_is_begun_without_the_number_or_against_the_payer(
    clinic: Clinic, patient_id: int, payer: str, number: str, said: str
) -> None:
    kept(clinic, patient_id, weak(note=MYASTHENIA))
    sent = kept(clinic, patient_id, weak(TODAY - timedelta(days=3), payer), VisitStatus.SENT)
    with pytest.raises(ClinicError, match=said):
        start_corrected_claim(clinic, found(clinic)[sent.id], number)
    assert clinic.store.visits.get(sent.id) == sent


def test_a_visit_changed_since_the_list_was_made_is_left_alone(clinic: Clinic, patient_id: int) -> None:
    kept(clinic, patient_id, weak(note=MYASTHENIA))
    sent = kept(clinic, patient_id, weak(TODAY - timedelta(days=3)), VisitStatus.SENT)
    one = found(clinic)[sent.id]
    changed = clinic.save(clinic.open_visit(sent.id), replace(weak(TODAY - timedelta(days=3)), started=None), "NN")
    with pytest.raises(ClinicError, match="changed since"):
        start_corrected_claim(clinic, one, "220301")
    assert clinic.store.visits.get(sent.id) == changed.record


def test_looking_through_can_be_stopped(clinic: Clinic, patient_id: int) -> None:
    kept(clinic, patient_id, weak(note=MYASTHENIA))
    assert claims_to_update(clinic, lambda _share, _words: False) is None
