"""Clinic, people, payers, patients, coverages, settings, favourites and drafts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clinic_app.domain.period import Period
from clinic_app.domain.records import (
    AnswerOrigin,
    ClinicRecord,
    CodeKind,
    Coverage,
    Draft,
    PatientRecord,
    PayerRecord,
    Provider,
)
from clinic_app.domain.text import clean_text
from clinic_app.domain.visit import ChartedDiagnosis, Insured, PayerOverrides, Visit
from clinic_app.store.faults import ConflictError
from clinic_app.store.store import Store
from tests.store.invented import PASSPHRASE, a_patient, a_therapist, a_visit, new_store
from tests.strategies import of


def test_the_clinic_is_empty_until_someone_fills_it_in(store: Store) -> None:
    assert store.clinic.get() == ClinicRecord()

    kept = store.clinic.save(ClinicRecord(name="Elm Street Therapy", npi="1234567893", tax_id="12-3456789"))

    assert store.clinic.get() == kept
    assert (kept.name, kept.version) == ("Elm Street Therapy", 1)
    assert store.clinic.save(replace(kept, phone="555-0100")).version == 2


def test_two_people_do_not_overwrite_each_others_clinic(store: Store) -> None:
    kept = store.clinic.save(ClinicRecord(name="A"))
    store.clinic.save(replace(kept, name="B"))

    with pytest.raises(ConflictError):
        store.clinic.save(replace(kept, name="C"))
    with pytest.raises(ConflictError):
        store.clinic.save(ClinicRecord(name="D"))
    assert store.clinic.get().name == "B"


@pytest.mark.parametrize("enrolled", [True, False, None])
def test_a_person_who_treats_is_read_back_with_what_is_not_known(store: Store, enrolled: bool | None) -> None:
    kept = store.providers.save(replace(a_therapist(), enrolled=enrolled, initials="TS", specialty="65"))

    assert store.providers.get(kept.id) == kept
    assert kept.enrolled is enrolled


def test_people_who_left_are_listed_only_if_asked_for(store: Store) -> None:
    stays = store.providers.save(a_therapist("Zeta"))
    left = store.providers.save(Provider("Al", "Alpha", "PTA", active=False))

    assert store.providers.all() == [stays]
    assert store.providers.all(inactive=True) == [left, stays]
    assert store.providers.get(99) is None


def test_a_payer_keeps_only_what_the_clinic_answers_differently(store: Store) -> None:
    overrides = PayerOverrides(
        unit_rule="ama", unit_rule_confirmed_on=date(2026, 1, 10), mue=False, freq_codes=("1", "7")
    )
    kept = store.payers.save(PayerRecord("bcbs-tx", "Blue of Texas", "bcbs", overrides, electronic_id="84980"))

    assert store.payers.by_profile("bcbs-tx") == store.payers.get(kept.id) == kept
    assert kept.overrides == overrides
    assert store.payers.save(PayerRecord("medicare")).based_on == "medicare"
    assert store.payers.by_profile("cigna") is None


def test_a_payer_keeps_where_each_answer_comes_from_and_its_state(store: Store) -> None:
    origins = (AnswerOrigin("mue", date(2026, 1, 10), "Manual, p. 4"), AnswerOrigin("weakness", says="Two tests."))
    kept = store.payers.save(PayerRecord("fund", "Fund", "workers_comp", state="TX", origins=origins))

    assert store.payers.get(kept.id) == kept
    assert (kept.state, kept.origins) == ("TX", origins)


def test_what_a_payer_was_before_a_change_comes_back_once_for_each_change(store: Store) -> None:
    first = store.payers.save(PayerRecord("mine", "Mine"))
    assert store.payers.before(first) is None
    second = store.payers.save(replace(first, name="Second"))
    third = store.payers.save(replace(second, name="Third", overrides=PayerOverrides(mue=True)))

    back = store.payers.undo(third)
    assert back is not None
    assert (back.name, back.overrides, back.version) == ("Second", PayerOverrides(), 4)
    again = store.payers.undo(back)
    assert again is not None
    assert again.name == "Mine"
    assert store.payers.undo(again) is None


def test_an_undo_over_a_later_change_is_refused_and_changes_nothing(store: Store) -> None:
    seen = store.payers.save(replace(store.payers.save(PayerRecord("mine", "Mine")), name="Second"))
    newest = store.payers.save(replace(seen, name="Third"))

    with pytest.raises(ConflictError, match="changed by someone else"):
        store.payers.undo(seen)
    assert store.payers.get(seen.id) == newest
    before = store.payers.before(newest)
    assert before is not None
    assert before.name == "Second"


def test_two_payers_never_share_a_short_name(store: Store) -> None:
    store.payers.save(PayerRecord("mine", "Mine"))

    with pytest.raises(ConflictError, match="short name"):
        store.payers.save(PayerRecord("mine", "Also mine"))
    assert [payer.name for payer in store.payers.all()] == ["Mine"]


def test_a_patient_is_read_back_as_kept(store: Store) -> None:
    charted = (ChartedDiagnosis("G62.9", date(2026, 6, 1), "MD"), ChartedDiagnosis("I10"))
    kept = store.patients.save(
        PatientRecord("Ana-Lucía", "Q.", "O'Neil", "Jr", date(1950, 2, 3), "F", "right", "555-0100", "1 Elm", charted)
    )

    assert store.patients.get(kept.id) == kept
    assert kept.charted == charted
    assert kept.listed_name == "O'Neil Jr, Ana-Lucía Q."


def test_patients_added_together_are_kept_as_one_by_one(store: Store) -> None:
    arriving = [
        (replace(a_patient(), first_name="Ana\u202e-Lucía ", last_name="O'Neil"), [Coverage(0, "aetna", 1, "A-77")]),
        (replace(a_patient(), born=None, active=False), []),
        (a_patient(), [Coverage(0, "medicare", 1, "1EG4-TE5-MK73"), Coverage(0, "aetna", 2, "TWIN-2")]),
    ]

    def kept(first: int) -> list[object]:
        session, last = store.patients._session, first + len(arriving) - 1
        words = session.rows(
            "SELECT patient_id - ? AS place, word FROM patient_words WHERE patient_id >= ? ORDER BY 1, 2",
            [first, first],
        )
        events = session.rows(
            "SELECT action, kind, version, detail FROM audit_events ORDER BY id DESC LIMIT ?",
            [len(arriving) + sum(len(coverages) for _, coverages in arriving)],
        )
        changes = session.rows(
            "SELECT changes FROM queue_changes WHERE scope IN (?, ?) ORDER BY scope",
            [f"patient {first}", f"patient {last}"],
        )
        people = [one for number in range(first, last + 1) if (one := store.patients.get(number)) is not None]
        covered = [
            replace(one, id=0, patient_id=one.patient_id - first)
            for who in people
            for one in store.coverages.of(who.id)
        ]
        return [[replace(who, id=0) for who in people], covered, words, events, changes]

    for patient, coverages in arriving:
        number = store.patients.save(patient).id
        for coverage in coverages:
            store.coverages.save(replace(coverage, patient_id=number))
    one_by_one = kept(1)
    together = store.patients.add_all(arriving)
    assert [store.patients.get(one.id) for one in together] == together
    assert kept(together[0].id) == one_by_one
    assert store.audit.verify() is not None
    with pytest.raises(ConflictError):
        store.patients.add_all([(together[0], [])])


def test_a_stale_patient_is_not_kept_and_words_stay_right(store: Store) -> None:
    kept = store.patients.save(a_patient("Before"))
    store.patients.save(replace(kept, last_name="After"))

    with pytest.raises(ConflictError):
        store.patients.save(replace(kept, last_name="Lost"))
    assert [len(store.patients.find(word)) for word in ("before", "after", "lost")] == [0, 1, 0]


@pytest.mark.parametrize(
    "typed",
    [
        *("one", "o'ne", "ONEIL", "ana oneil", "neil luc", "lucia", "Lucía", "1950-02-03", "2/3/1950", "02/03/1950 on"),
        *("555-010", "(555) 010-4477", "1eg4-te5", "1EG4TE5MK", "mk73", ""),
    ],
)
def test_a_patient_is_found_by_beginnings_of_words(store: Store, typed: str) -> None:
    kept = store.patients.save(
        PatientRecord("Ana-Lucía", last_name="O'Neil", born=date(1950, 2, 3), phone="(555) 010-4477")
    )
    store.coverages.save(Coverage(kept.id, "medicare", member_id="1EG4-TE5-MK73"))

    assert [patient.id for patient in store.patients.find(typed)] == [kept.id]


@pytest.mark.parametrize("typed", ["neils", "x", "ana smith", "1951", "%", "_", "'; DROP TABLE patients; --", "***"])
def test_other_words_find_nobody(store: Store, typed: str) -> None:
    store.patients.save(PatientRecord("Ana-Lucía", last_name="O'Neil", born=date(1950, 2, 3)))

    assert store.patients.find(typed) == []


@given(typed=st.text())
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_anything_may_be_typed_into_the_search(store: Store, typed: str) -> None:
    assert isinstance(store.patients.find(typed), list)


def test_found_patients_go_by_name_and_those_who_left_are_hidden(store: Store) -> None:
    for last in ("Zeta", "Álvarez", "Mid"):
        store.patients.save(a_patient(last))
    store.patients.save(replace(a_patient("Gone"), active=False))

    assert [patient.last_name for patient in store.patients.find("rob")] == ["Álvarez", "Mid", "Zeta"]
    assert [patient.last_name for patient in store.patients.find("", limit=1)] == ["Álvarez"]
    assert len(store.patients.find("gone", inactive=True)) == 1
    assert store.patients.count() == 4


def test_coverages_come_in_rank_and_by_day(store: Store) -> None:
    patient = store.patients.save(a_patient())
    insured = Insured("Sam", "Example", "spouse")
    second = store.coverages.save(Coverage(patient.id, "commercial", 2, insured=insured))
    old = store.coverages.save(Coverage(patient.id, "cigna", 1, period=Period(last=date(2025, 12, 31))))
    new = store.coverages.save(Coverage(patient.id, "medicare", 1, "1EG4", period=Period(date(2026, 1, 1))))

    assert store.coverages.of(patient.id) == [old, new, second]
    assert store.coverages.of(patient.id, on=date(2026, 6, 15)) == [new, second]
    assert store.coverages.get(second.id) == second


def test_a_removed_coverage_no_longer_finds_the_patient(store: Store) -> None:
    patient = store.patients.save(a_patient())
    kept = store.coverages.save(Coverage(patient.id, "medicare", member_id="1EG4TE5"))

    store.coverages.remove(kept)

    assert store.coverages.of(patient.id) == []
    assert store.patients.find("1eg4") == []
    with pytest.raises(ConflictError):
        store.coverages.remove(kept)


def test_settings_hold_what_json_holds(store: Store) -> None:
    store.settings.set("idle_minutes", 10)
    store.settings.set("columns", ["day", "patient"])
    store.settings.set("idle_minutes", 15)
    store.settings.set("columns", None)

    assert store.settings.get("idle_minutes") == 15
    assert store.settings.get("columns", ()) == ()


def test_favourites_keep_the_clinics_order(store: Store) -> None:
    store.codes.set_favourites(CodeKind.PROCEDURE, ["97530", "97110", "97530"])
    store.codes.set_favourites(CodeKind.DIAGNOSIS, ["M54.50"])

    assert store.codes.favourites(CodeKind.PROCEDURE) == ("97530", "97110")
    store.codes.set_favourites(CodeKind.PROCEDURE, [])
    assert store.codes.favourites(CodeKind.PROCEDURE) == ()
    assert store.codes.favourites(CodeKind.DIAGNOSIS) == ("M54.50",)


def test_an_empty_form_can_be_a_draft(store: Store) -> None:
    draft = store.drafts.autosave(Draft(Visit()))

    assert store.drafts.get(draft.id) == draft


def test_a_draft_is_kept_over_itself_and_found_after_reopening(folder: Path) -> None:
    with new_store(folder) as store:
        draft = store.drafts.autosave(Draft(a_visit(minutes=1), visit_id=7, base_version=3, updated_by="JS"))
        draft = store.drafts.autosave(replace(draft, visit=a_visit(minutes=12)))
        store.drafts.autosave(Draft(a_visit(minutes=99)))

    with Store.open(folder, PASSPHRASE) as store:
        assert len(store.drafts.all()) == 2
        assert store.drafts.of_visit(7) == draft
        store.drafts.discard(draft.id)
        store.drafts.discard(draft.id)
        assert store.drafts.of_visit(7) is None


def test_a_draft_that_was_discarded_meanwhile_comes_back_when_typing_goes_on(store: Store) -> None:
    draft = store.drafts.autosave(Draft(a_visit()))
    store.drafts.discard(draft.id)

    again = store.drafts.autosave(draft)

    assert store.drafts.get(draft.id) == again


def test_a_draft_whose_number_is_anothers_by_now_writes_over_nothing(store: Store) -> None:
    mine = store.drafts.autosave(Draft(a_visit(minutes=1), visit_id=7, patient_id=1))
    store.drafts.discard(mine.id)
    other = store.drafts.autosave(Draft(a_visit(minutes=2), visit_id=8, patient_id=2))
    assert other.id == mine.id

    again = store.drafts.autosave(replace(mine, visit=a_visit(minutes=3)))

    assert again.id != other.id
    assert store.drafts.of_visit(8) == other
    assert store.drafts.of_visit(7) == again


CLEAN = st.text(max_size=20).map(clean_text)


@given(
    patient=st.builds(
        PatientRecord,
        *[CLEAN] * 4,
        born=st.none() | st.dates(),
        charted=st.lists(of(ChartedDiagnosis), max_size=3).map(tuple),
        address=CLEAN,
    ),
    payer=st.builds(PayerRecord, profile=CLEAN, name=CLEAN, based_on=CLEAN.filter(bool), overrides=of(PayerOverrides)),
    insured=st.none() | of(Insured),
)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_record_is_read_back_as_kept(
    store: Store, patient: PatientRecord, payer: PayerRecord, insured: Insured | None
) -> None:
    kept = store.patients.save(patient)
    known = store.payers.by_profile(payer.profile)
    kept_payer = store.payers.save(replace(payer, id=known.id, version=known.version) if known else payer)
    coverage = store.coverages.save(Coverage(kept.id, payer.profile, insured=insured, name_on_card=patient.last_name))

    assert replace(kept, id=0, version=0) == patient
    assert replace(kept_payer, id=0, version=0) == payer
    assert store.coverages.of(kept.id) == [coverage]
    assert (coverage.insured, coverage.name_on_card) == (insured, patient.last_name)
