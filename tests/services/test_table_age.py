"""Tables past their days are told with the day's own quarter, and where the newer one is by its plain name."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from clinic_app.codebook.codebook import Codebook
from clinic_app.codebook.imported_editions import TableKind
from clinic_app.codebook.ncci import NcciEdition, NcciTable
from clinic_app.services.table_age import OFFICIAL_PAGES, past_tables


def told(codebook: Codebook, day: date) -> dict[TableKind, str]:
    return {one.kind: one.sentence for one in past_tables(codebook, day)}


def test_the_shipped_tables_are_past_their_days_this_season_and_say_so(codebook: Codebook) -> None:
    assert told(codebook, date(2026, 11, 20)) == {
        TableKind.NCCI: "NCCI 2024Q3; the quarter of today's visits is 2026Q4.",
        TableKind.TABULAR: "ICD-10-CM notes of Apr 2026; the release of today's visits is Oct 2026.",
    }


def test_on_days_a_table_was_made_for_nothing_is_told_of_it(codebook: Codebook) -> None:
    assert TableKind.NCCI not in told(codebook, date(2024, 8, 1))
    assert TableKind.TABULAR not in told(codebook, date(2026, 9, 30))
    quarter = NcciTable(NcciEdition("2026Q4", date(2026, 10, 1), date(2026, 12, 31), "made here"), [], [], [])
    newer = replace(codebook, ncci=quarter, ncci_editions=(codebook.ncci, quarter))
    assert TableKind.NCCI not in told(newer, date(2026, 11, 20))
    assert told(newer, date(2027, 1, 4))[TableKind.NCCI].startswith(
        "NCCI 2026Q4; the quarter of today's visits is 2027Q1"
    )


def test_in_the_year_after_every_table_asks_for_a_newer_one(codebook: Codebook) -> None:
    found = told(codebook, date(2027, 4, 1))
    assert set(found) == set(OFFICIAL_PAGES)
    assert "end with 03/31/2027" in found[TableKind.ORDER]
    assert found[TableKind.FEES].startswith("Fee schedule 2026; today's visits are of 2027")
    assert all("://" not in page and "www" not in page for page in OFFICIAL_PAGES.values())
