"""The code book of a day: the pairs and ceilings of the edition that covers the date of service."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.codebook.diagnoses import DiagnosisTable
from clinic_app.codebook.imported_editions import DamagedEdition, TableKind
from clinic_app.codebook.mue import MueEdition, MueTable
from clinic_app.codebook.ncci import NcciEdition, NcciTable
from clinic_app.domain.visit import Visit

BEGIN, END = date(2026, 10, 1), date(2026, 12, 31)


def with_autumn(codebook: Codebook) -> Codebook:
    pairs = NcciTable(NcciEdition("2026Q4", BEGIN, END, "made here"), [], [], [])
    ceilings = MueTable(MueEdition("2026Q4", BEGIN, END, "made here"), [])
    return replace(
        codebook,
        ncci=pairs,
        mue=ceilings,
        ncci_editions=(codebook.ncci, pairs),
        mue_editions=(codebook.mue, ceilings),
    )


def test_a_code_book_without_imports_is_the_same_on_every_day(codebook: Codebook) -> None:
    assert codebook.on(date(2026, 1, 1)) is codebook


def test_a_day_takes_the_edition_that_covers_it_and_else_the_newest(codebook: Codebook) -> None:
    book = with_autumn(codebook)
    named = {day: book.on(day).editions() for day in (date(2024, 8, 1), date(2026, 2, 1), BEGIN, date(2027, 5, 1))}
    assert [one["ncci"] for one in named.values()] == ["2024Q3", "2026Q4", "2026Q4", "2026Q4"]
    assert [one["mue"] for one in named.values()] == ["2024Q3", "2024Q3", "2026Q4", "2026Q4"]


def test_days_of_one_edition_share_one_code_book(codebook: Codebook) -> None:
    book = with_autumn(codebook)
    summer = book.on(date(2026, 7, 1))
    assert book.on(date(2026, 8, 1)) is summer
    assert summer.on(date(2026, 8, 1)) is summer
    assert summer.on(BEGIN).editions() == book.editions()


def test_a_claim_is_judged_by_the_tables_of_its_date_of_service(codebook: Codebook) -> None:
    book = with_autumn(codebook)
    today = date(2026, 11, 20)
    old = resolve(Visit(date_of_service=date(2024, 8, 1)), book, today)
    assert old.codebook.ncci.edition.name == "2024Q3"
    assert resolve(Visit(), book, today).codebook.ncci.edition.name == "2026Q4"


def damaged_autumn(codebook: Codebook) -> Codebook:
    return replace(codebook, damaged=(DamagedEdition(TableKind.NCCI, "2026Q4", "ncci-2026Q4.edition"),))


def test_days_of_a_damaged_edition_say_not_checked_and_earlier_days_do_not(codebook: Codebook) -> None:
    today = date(2026, 11, 20)
    for day, said in ((date(2026, 9, 30), []), (BEGIN, ["NCCI-IND0", "NCCI-IND1"])):
        claim = resolve(Visit(date_of_service=day, payer="medicare"), damaged_autumn(codebook), today)
        assert [one.rule for one in claim.not_checked] == said
        assert all("ncci-2026Q4.edition is damaged" in one.why for one in claim.not_checked)


def test_a_later_edition_that_is_whole_answers_for_its_days_whatever_is_damaged_before_it(codebook: Codebook) -> None:
    later = NcciTable(NcciEdition("2027Q1", date(2027, 1, 1), date(2027, 3, 31), "made here"), [], [], [])
    book = replace(damaged_autumn(codebook), ncci=later, ncci_editions=(codebook.ncci, later))
    claim = resolve(Visit(date_of_service=date(2027, 2, 1), payer="medicare"), book, date(2027, 2, 2))
    assert claim.not_checked == []


def test_each_day_has_the_notes_of_its_own_tabular_list(codebook: Codebook, built_icd_table: Path) -> None:
    older, newer = codebook.diagnoses, DiagnosisTable.open(built_icd_table)
    book = replace(codebook, diagnoses=newer, diagnosis_eras=((date(2015, 10, 1), older), (BEGIN, newer)))
    assert book.on(date(2026, 9, 30)).diagnoses is older
    assert book.on(BEGIN) is book
    assert book.on(date(2010, 1, 1)).diagnoses is older
    newer.close()
