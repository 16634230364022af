"""Which column is which field: guessed, changed, remembered; and the samples of the practice clinic."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.services.bring_in.desk import ImportDesk
from clinic_app.services.bring_in.fields import Kind, guess_fields, guess_kind
from clinic_app.services.bring_in.fix_list import refused_rows_csv
from clinic_app.services.bring_in.formats import DayOrder
from clinic_app.services.bring_in.mapping import mapping_for
from clinic_app.services.bring_in.matching import folded_name
from clinic_app.services.bring_in.plan import Outcome
from clinic_app.services.bring_in.planning import unknown_payers
from clinic_app.services.bring_in.preview import preview_of
from clinic_app.services.bring_in.samples import write_sample
from clinic_app.services.bring_in.table_file import read_table
from clinic_app.services.clinic import Clinic
from tests.services.bring_in.files import DAY_SHEET, planned, staffed, workbook, written
from tests.services.opening import TODAY


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        ("Last Name,First Name,DOB,Phone", Kind.PATIENTS),
        ("Client Name;DOB;Appt Date;Appt Time;Provider", Kind.SCHEDULE),
        ("patient_name,date_of_birth,service_date,rendering_provider,CPT Code,Min.", Kind.DAY_SHEET),
    ],
)
def test_what_a_file_holds_is_guessed_by_its_heads(head: str, kind: Kind) -> None:
    assert guess_kind(head.replace(";", ",").split(",")) is kind


def test_a_field_is_guessed_once_unless_it_may_be_many() -> None:
    head = ("DOS", "Date", "Mod 1", "Mod 2", "Dx1", "ICD-10 2", "Colour")
    assert guess_fields(head, Kind.DAY_SHEET) == (
        *("day", "", "modifiers", "modifiers", "diagnoses", "diagnoses"),
        "",
    )


def test_a_field_that_is_chosen_leaves_the_column_it_had(clinic: Clinic, tmp_path: Path) -> None:
    table = read_table(written(tmp_path, "Last,First,DOB,Other\nA,B,1/1/1990,x\n"))
    mapping = mapping_for(clinic, table).with_field(3, "last_name")
    assert mapping.fields == ("", "first_name", "born", "last_name")
    assert mapping.lacking == ()
    assert mapping.with_field(2, "").lacking == ("born",)


def test_columns_days_and_payers_are_remembered_once_they_are_confirmed(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    desk = ImportDesk(clinic)
    path = written(tmp_path, 'Who,Born,Cover,Card\n"Newman, Nora",3/4/1961,Big Blue,B-1\n')
    file = desk.read(path)
    assert file.mapping is not None
    assert not file.mapping.remembered
    assert file.table is not None
    chosen = replace(file.mapping, fields=("name", "born", "payer", "member_id"), day_order=DayOrder.DAY_FIRST)
    assert unknown_payers(clinic, file.words, chosen) == {"Big Blue": 1}
    chosen = replace(chosen, payer_words={folded_name("Big Blue"): "bcbs"})
    plan = desk.plan(file, chosen)
    assert plan.counts[Outcome.NEW] == 1
    assert plan.patients[0].known.record.born == date(1961, 4, 3)
    assert plan.patients[0].coverages[0].payer == "bcbs"

    again = desk.read(path)
    assert again.mapping == replace(chosen, remembered=True)


def test_the_first_rows_are_shown_as_they_are_read(clinic: Clinic, tmp_path: Path) -> None:
    rows = [["Patient", "DOB", "DOS", "Therapist", "CPT", "Min"], ["Newman, Nora", 22354, 46344, "TS", "97110-GP", 33]]
    table = read_table(workbook(tmp_path, [*rows, ["Newman, Nora", 22354, 46344, "TS", "97110", "lots"]]))
    mapping = mapping_for(clinic, table)
    assert mapping.day_order is DayOrder.SHEET_NUMBER
    good, bad = preview_of(table, mapping, TODAY)
    assert good.cells == ("Newman, Nora", "03/14/1961", "11/18/2026", "TS", "97110", "33")
    assert (bad.number, bad.refused) == (3, True)
    assert "Minutes “lots” is not a number of minutes" in bad.cells[0]


def test_refused_rows_are_saved_as_they_stood_and_begin_no_formula(clinic: Clinic, tmp_path: Path) -> None:
    staffed(clinic)
    plan = planned(clinic, written(tmp_path, DAY_SHEET.replace("Thea Sample", '"=cmd()"')))
    text = refused_rows_csv(clinic, plan).decode("utf-8-sig")
    assert text.splitlines()[0].startswith("row,why it was refused,Last Name,First Name")
    assert "'=cmd()" in text
    assert ",=cmd()" not in text


def test_the_samples_of_the_practice_clinic_show_what_bringing_in_can_do(practice: Clinic) -> None:
    desk = ImportDesk(practice)
    for kind in Kind:
        path = write_sample(practice, kind)
        file = desk.read(path)
        plan = desk.plan(file, file.mapping)
        assert plan.kind is kind
        assert plan.does_something
        assert "{" not in path.read_text(encoding="utf-8")
        assert bool(plan.refused) == (kind is not Kind.CLAIMS)


def test_a_clinic_of_ones_own_has_no_samples(clinic: Clinic) -> None:
    with pytest.raises(ClinicError, match="practice clinic"):
        write_sample(clinic, Kind.PATIENTS)
