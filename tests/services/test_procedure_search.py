"""Finding procedure codes: by number, its end, words, and what the clinic uses."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clinic_app.codebook.procedures import ProcedureTable
from clinic_app.domain.records import CodeKind
from clinic_app.domain.visit import Discipline
from clinic_app.services.clinic import Clinic
from clinic_app.services.procedure_search import FoundProcedures, ProcedureSearch
from clinic_app.words.spanish import SAID, spanish
from tests.services.opening import TODAY

SEARCH = ProcedureSearch(ProcedureTable.load())


def _in_spanish(text: str) -> str:
    return spanish(SAID).get(text, text)


def _found(text: str, discipline: Discipline | None = None, on: date = TODAY) -> FoundProcedures:
    return SEARCH.search(text, on, discipline)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("97110", "97110"),
        ("7110", "97110"),
        ("g0283", "G0283"),
        ("0283", "G0283"),
        (" 97140 ", "97140"),
        ("hands-on", "97140"),
        ("self care", "97535"),
        ("home tasks", "97535"),
        ("balance", "97112"),
        ("balnce", "97112"),
        ("walking", "97116"),
        ("stim unattended", "97014"),
        ("swallowing treatment", "92526"),
        ("hand exercise pool", ""),
    ],
)
def test_a_code_is_found_by_its_number_the_end_of_it_or_words(typed: str, code: str) -> None:
    assert (_found(typed).codes or ("",))[0] == code


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("ejercicio para la fuerza", "97110"),
        ("deglucion", "92526"),
        ("Terapia MANUAL", "97140"),
        ("silla de ruedas", "97542"),
        ("maniobra", "95992"),
        ("hands-on", "97140"),
        ("balance", "97112"),
        ("7110", "97110"),
        ("ejercicio bicicleta", ""),
    ],
)
def test_in_spanish_a_code_is_found_by_spanish_and_english_words(typed: str, code: str) -> None:
    assert (SEARCH.search(typed, TODAY, said=_in_spanish).codes or ("",))[0] == code


def test_an_answer_is_in_the_language_asked_for_and_the_next_in_its_own() -> None:
    of_spanish = SEARCH.search("97140", TODAY, said=_in_spanish).all[0]
    assert (of_spanish.title, of_spanish.short_title) == (
        "Trabajo manual en articulaciones y tejido blando",
        "Terapia manual",
    )
    assert _found("97140").all[0].short_title == "Manual work"
    assert _found("fuerza").codes == ()


def test_every_code_has_a_spanish_label_of_its_own_that_fits_its_column() -> None:
    short = {one.code: _in_spanish(one.short_label) for one in ProcedureTable.load()}
    assert [label for label in short.values() if len(label) > 28] == []
    assert len(set(short.values())) == len(short)
    assert all(_in_spanish(text) != text for one in ProcedureTable.load() for text in (one.label, one.short_label))


def test_the_first_figures_find_every_code_that_begins_so() -> None:
    assert {"97161", "97162", "97163", "97164"} <= set(_found("9716").codes)
    assert all(code.startswith("9716") for code in _found("9716").codes)


def test_codes_of_the_discipline_stand_before_the_others() -> None:
    of_ot = _found("evaluation", Discipline.OT).codes
    assert of_ot[0] == "97165"
    assert of_ot.index("97168") < of_ot.index("97161")
    of_slp = _found("evaluation", Discipline.SLP).codes
    assert of_slp.index("92523") < of_slp.index("97161")


def test_a_number_typed_in_full_is_found_whatever_the_discipline() -> None:
    assert _found("97161", Discipline.SLP).codes == ("97161",)


def test_an_empty_text_gives_the_codes_of_the_discipline_alone() -> None:
    table = ProcedureTable.load()
    found = _found("", Discipline.SLP).codes
    assert len(found) > 10
    assert all("SLP" in entry.disciplines for code in found if (entry := table.find(code)) is not None)


def test_a_code_past_its_last_day_is_found_only_by_its_whole_number_and_marked() -> None:
    later = date(2027, 2, 1)
    assert "92507" in _found("speech treatment").codes
    assert "92507" not in _found("speech treatment", on=later).codes
    (hit,) = _found("92507", on=later).all
    assert (hit.code, hit.billable) == ("92507", False)


def test_recents_and_favourites_stand_in_groups_of_their_own(practice: Clinic) -> None:
    practice.store.codes.set_favourites(CodeKind.PROCEDURE, ["97012"])
    found = practice.search_procedures("97", TODAY, Discipline.PT)
    assert [hit.code for hit in found.clinic] == ["97012"]
    assert "97110" in {hit.code for hit in found.recent}
    assert len(found.codes) == len(set(found.codes))


@given(st.text(max_size=60))
def test_whatever_is_typed_is_answered_with_codes_of_the_table(typed: str) -> None:
    table = ProcedureTable.load()
    assert all(table.known(code) for code in _found(typed).codes)


@given(st.sampled_from(sorted(one.code for one in ProcedureTable.load())))
def test_every_code_is_found_first_by_its_own_number(code: str) -> None:
    assert _found(code).codes[0] == code
