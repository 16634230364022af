"""The code book of a day: the pairs and ceilings of the edition that covers the date of service."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
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
