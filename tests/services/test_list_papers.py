"""Lists and cards on paper: KX, not billed, overrides, codes, minutes to units."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pypdfium2
import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import CodeKind, VisitStatus
from clinic_app.domain.visit import Discipline, ServiceLine, Visit, Waiver
from clinic_app.services.clinic import Clinic
from clinic_app.services.code_cards import code_card_pdf, unit_card_pdf
from clinic_app.services.list_papers import ListWish, kx_list, not_billed_list, override_log
from tests.services.course import Course
from tests.services.opening import TODAY

AT = datetime(2026, 11, 21, 10, 42, tzinfo=UTC)
MONTH = ListWish(TODAY - timedelta(days=30), TODAY)


def words(paper: tuple[str, bytes] | None) -> str:
    assert paper is not None
    with pypdfium2.PdfDocument(paper[1]) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join(" ".join(pages).split())


def test_the_kx_list_names_each_patient_with_the_claims_that_carry_it(clinic: Clinic) -> None:
    course = Course(clinic)
    kx = ServiceLine(code="97110", minutes=30, units=2, modifiers=("GP", "KX"), charge=Decimal(90))
    course.keep(
        TODAY - timedelta(days=9),
        lines=(
            kx,
            kx,
        ),
    )
    course.keep(TODAY - timedelta(days=2), lines=(kx,))
    course.keep(TODAY - timedelta(days=1), lines=(replace(kx, modifiers=("GP",)),))
    said = words(kx_list(clinic, MONTH, AT))
    assert "11/11/2026, 11/18/2026" in said
    assert "2 claims, 3 lines" in said
    assert "of $2,480" in said


def test_a_claim_that_is_not_billed_is_no_use_of_kx(clinic: Clinic) -> None:
    course = Course(clinic)
    kx = ServiceLine(code="97110", minutes=30, units=2, modifiers=("GP", "KX"))
    course.keep(TODAY, lines=(kx,), status=VisitStatus.NOT_BILLED)
    assert "none in this time" in words(kx_list(clinic, MONTH, AT))


def test_what_was_done_and_not_billed_is_listed_with_minutes_and_charge(clinic: Clinic) -> None:
    course = Course(clinic)
    done = ServiceLine(code="97110", minutes=23, units=2, charge=Decimal(90))
    trimmed = ServiceLine(code="97140", minutes=7, units=0)
    course.keep(TODAY - timedelta(days=3), lines=(done,), status=VisitStatus.NOT_BILLED)
    course.keep(
        TODAY - timedelta(days=2),
        lines=(
            done,
            trimmed,
        ),
    )
    course.keep(TODAY - timedelta(days=40), lines=(trimmed,))
    said = words(not_billed_list(clinic, MONTH, AT))
    assert "In all 30 minutes of lines that are not billed, $90.00 charged on them. 1 line has no charge." in said
    assert said.count("97140") == 1


def test_a_visit_that_is_not_billed_and_has_no_line_is_listed_as_well(clinic: Clinic) -> None:
    Course(clinic).keep(TODAY, lines=(), status=VisitStatus.NOT_BILLED)
    assert "no line" in words(not_billed_list(clinic, MONTH, AT))


def test_the_override_log_says_what_was_let_stand_why_by_whom_and_what_was_taken_back(clinic: Clinic) -> None:
    course = Course(clinic)
    line = ServiceLine(code="97110", minutes=30, units=2)
    waiver = Waiver(rule="MOD-KX-EARLY", at=("lines", 0, "modifiers"), reason="asked by the plan", by="SJ", on=TODAY)
    kept = course.keep(TODAY, lines=(line,), visit=Visit(waivers=(waiver,)))
    today = ListWish(*[clinic.store.local_now().date()] * 2)
    now = clinic.store.local_now()
    said = words(override_log(clinic, today, now))
    assert "MOD-KX-EARLY" in said
    assert "line 1, modifiers" in said
    assert "asked by the plan" in said
    clinic.store.visits.save(replace(kept, visit=replace(kept.visit, waivers=()), updated_by="MK"))
    assert "taken back" in words(override_log(clinic, today, now))
    before = ListWish(*[today.first - timedelta(days=1)] * 2)
    assert "none in this time" in words(override_log(clinic, before, now))


def test_initials_stand_in_place_of_names_where_asked(practice: Clinic) -> None:
    wish = ListWish(TODAY - timedelta(days=365), TODAY, initials=True)
    said = words(kx_list(practice, wish, AT)) + words(not_billed_list(practice, wish, AT))
    names = {patient.last_name for patient in practice.store.patients.find("", 500)}
    assert names
    assert not [name for name in names if name and name in said]


def test_a_span_that_ends_before_it_begins_and_one_too_long_are_refused_in_words() -> None:
    with pytest.raises(ClinicError, match="before it begins"):
        ListWish(TODAY, TODAY - timedelta(days=1))
    with pytest.raises(ClinicError, match="three years"):
        ListWish(date(2020, 1, 1), TODAY)


def test_a_list_that_is_stopped_gives_no_paper(practice: Clinic) -> None:
    wish = ListWish(TODAY - timedelta(days=365), TODAY)
    for make in (kx_list, not_billed_list, override_log):
        assert make(practice, wish, AT, lambda _share, _what: False) is None


def test_the_same_records_give_the_same_bytes(practice: Clinic) -> None:
    for make in (kx_list, not_billed_list, override_log):
        assert make(practice, MONTH, AT) == make(practice, MONTH, AT)


def test_the_code_card_holds_the_codes_of_the_discipline_and_no_other(clinic: Clinic) -> None:
    clinic.store.codes.set_favourites(CodeKind.PROCEDURE, ("97140", "92507"))
    said = words(code_card_pdf(clinic, Discipline.PT, AT))
    assert "Favourites of this clinic" in said
    assert "97140" in said
    assert "92507" not in said
    assert "carries GP" in said
    assert "carries GN" in words(code_card_pdf(clinic, Discipline.SLP, AT))


def test_the_unit_card_says_the_published_lines_and_where_the_two_counts_differ(clinic: Clinic) -> None:
    said = words(unit_card_pdf(clinic, AT))
    for span in ("8 to 22 1", "23 to 37 2", "38 to 52 3", "53 to 67 4", "113 to 127 8"):
        assert span in said
    assert "97110 33 min, 97140 7 min (40 in all) 3: 97110 2, 97140 1 2: 97110 2, 97140 0" in said
    assert "97110 10 min, 97530 10 min (20 in all) 1: 97110 1, 97530 0" in said
