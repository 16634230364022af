"""Patients brought in: new, changed, the same, and those who are not told apart."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from clinic_app.domain.period import Period
from clinic_app.domain.records import Coverage
from clinic_app.services.bring_in.fields import Kind
from clinic_app.services.bring_in.plan import Outcome
from clinic_app.services.clinic import Clinic
from tests.services.bring_in.files import brought, planned, sentences, staffed, written
from tests.store.invented import a_patient

HEAD = "Last Name,First Name,DOB,Phone,Insurance,Member ID\n"


def test_new_changed_and_same_patients_are_counted_and_kept(clinic: Clinic, tmp_path: Path) -> None:
    kept = staffed(clinic)
    text = HEAD + "Example,Roberta,02/03/1950,555-010-9999,Medicare,1EG4-TE5-MK73\nNewman,Nora,3/14/1961,,Aetna,A-77\n"
    path = written(tmp_path, text)
    plan = planned(clinic, path)
    assert plan.kind is Kind.PATIENTS
    assert (plan.counts[Outcome.NEW], plan.counts[Outcome.CHANGED], plan.refused) == (1, 1, [])
    brought(clinic, path)

    after = clinic.patient(kept.id)
    assert after is not None
    assert (after.phone, after.first_name) == ("555-010-9999", "Roberta")
    assert clinic.coverages(kept.id)[0].member_id == "1EG4TE5MK73"  # the same but for its dashes
    (nora,) = clinic.find_patients("newman")
    assert [(one.payer, one.member_id) for one in clinic.coverages(nora.id)] == [("aetna", "A-77")]
    assert planned(clinic, path).counts[Outcome.SAME] == 2


def test_an_empty_cell_erases_nothing(clinic: Clinic, tmp_path: Path) -> None:
    kept = staffed(clinic)
    plan = planned(clinic, written(tmp_path, HEAD + "EXAMPLE,ROBERTA,2/3/1950,,,\n"))
    assert plan.counts[Outcome.SAME] == 1
    assert clinic.patient(kept.id) == kept


def test_whoever_could_be_two_people_is_refused_and_never_made_one(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    clinic.save_patient(a_patient(), [Coverage(0, "aetna", 1, "TWIN-2")])  # a second Roberta of the same birthday
    plan = planned(
        clinic,
        written(
            tmp_path,
            HEAD + "Example,Roberta,2/3/1950,,,\n"  # two of this name and birth date
            "Example,Robert,2/3/1950,,,\n"  # the same but for a letter
            "Other,Roberta,2/3/1950,,Medicare,1EG4TE5MK73\n"  # somebody else's Medicare number
            "Example,Roberta,2/3/1951,,Medicare,1EG4TE5MK73\n"  # another birth date
            "Example,Roberta,2/3/1950,555,Aetna,TWIN-2\n",  # the number says which
        ),
    )
    assert [number for number, _ in sentences(plan)] == [2, 3, 4, 5]
    words = [sentence for _, sentence in sentences(plan)]
    assert "Several patients have this name and birth date" in words[0]
    assert "the same last name and birth date, another first name" in words[1]
    assert "The member number is that of patient 1" in words[2]
    assert "who has another birth date" in words[3]
    assert plan.counts[Outcome.CHANGED] == 1
    assert not any("Roberta" in sentence or "Example" in sentence for sentence in words)


def test_a_family_on_one_member_number_is_several_patients(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    text = HEAD + "Family,Fay,1/1/1980,,Aetna,FAM-1\nFamily,Finn,5/5/2012,,Aetna,FAM-1\n"
    brought(clinic, written(tmp_path, text))
    assert len(clinic.find_patients("family")) == 2


def test_a_row_that_says_otherwise_than_an_earlier_one_is_refused(clinic: Clinic, tmp_path: Path) -> None:
    text = HEAD + "Newman,Nora,3/14/1961,1,,\nNewman,Nora,3/14/1961,2,,\nNewman,Nora,3/14/1961,1,,\n"
    plan = planned(clinic, written(tmp_path, text))
    assert (plan.counts[Outcome.NEW], plan.counts[Outcome.SAME]) == (1, 1)
    assert sentences(plan) == [(3, "Row 2 names the same patient with other data. Keep one of them.")]


def test_another_payer_than_the_one_kept_is_for_a_person_to_decide(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    plan = planned(clinic, written(tmp_path, HEAD + "Example,Roberta,2/3/1950,,Aetna,A-1\n"))
    assert "another payer than the one kept" in sentences(plan)[0][1]


def test_a_coverage_that_ended_is_not_written_over_by_one_for_all_days(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    (patient,) = clinic.find_patients("example")
    (kept,) = clinic.coverages(patient.id)
    clinic.save_patient(patient, [replace(kept, period=Period(None, clinic.today() - timedelta(days=30)))])
    plan = planned(clinic, written(tmp_path, HEAD + "Example,Roberta,2/3/1950,,Aetna,A-1\n"))
    assert "The coverage kept ended" in sentences(plan)[0][1]
    assert not plan.does_something


def test_what_cannot_be_read_says_column_value_and_what_to_do(clinic: Clinic, tmp_path: Path) -> None:
    text = (
        HEAD
        + "Newman,Nora,13/45/1961,,,\nNewman,,3/14/1961,,,\nNewman,Nora,3/14/2036,,,\nX,Y,1/1/1990,,Nobody Knows,1\n"
    )
    plan = planned(clinic, written(tmp_path, text))
    words = [sentence for _, sentence in sentences(plan)]
    assert words[0] == "Date of birth “13/45/1961” is not a day written as month/day/year. Correct it in the file."
    assert "First or last name is missing" in words[1]
    assert "lies in the future" in words[2]
    assert "Payer “Nobody Knows” is none of this clinic" in words[3]
    assert not plan.does_something
