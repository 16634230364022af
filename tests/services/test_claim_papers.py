"""Papers of the open clinic: the sheet of a visit and the day book."""

from __future__ import annotations

from datetime import date, datetime

import pypdfium2
import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.visit import Visit
from clinic_app.services.clinic import Checked, Clinic
from clinic_app.services.open_visit import OpenVisit
from tests.services.opening import TODAY, new_visit, visit_called

AT = datetime(2026, 11, 20, 10, 42)  # noqa: DTZ001 # papers carry the clinic's own clock


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def _opened(clinic: Clinic, patient: str) -> tuple[OpenVisit, Checked]:
    opened = clinic.open_visit(visit_called(clinic, patient, TODAY).id)
    return opened, clinic.check(opened, opened.record.visit)


def test_the_sheet_says_who_what_and_what_is_wrong(practice: Clinic) -> None:
    opened, checked = _opened(practice, "Fakenham")
    name, pdf = practice.summary_pdf(opened, checked, AT, "JS")
    (page,) = pages_of(pdf)
    assert name == f"precheck_{opened.record.number}_v1.pdf"
    for words in (
        "Sample Street Therapy",
        "TRAINING",
        "Fakenham, Gus",
        "Thea Planwell",
        "Sample Advantage Plan",
        "97150",
        "Must fix",
        "11/20/2026 10:42 by JS",
        opened.record.number,
    ):
        assert words in page
    assert "Medicare Advantage plan" not in page


def test_the_sheet_carries_the_score_of_the_checklist_where_a_code_asks_for_one(practice: Clinic) -> None:
    opened, checked = _opened(practice, "Testerson")
    assert checked.checklist is not None
    (page,) = pages_of(practice.summary_pdf(opened, checked, AT)[1])
    assert "Documentation checklist" in page
    assert checked.checklist.score in page
    opened, checked = _opened(practice, "Demoson")
    (page,) = pages_of(practice.summary_pdf(opened, checked, AT)[1])
    assert "Documentation checklist" not in page


def test_the_same_visit_gives_the_same_bytes(practice: Clinic) -> None:
    opened, checked = _opened(practice, "Testerson")
    assert practice.summary_pdf(opened, checked, AT, "JS") == practice.summary_pdf(opened, checked, AT, "JS")
    assert practice.day_book_pdf(TODAY, AT, "JS") == practice.day_book_pdf(TODAY, AT, "JS")


def test_no_file_name_and_no_title_names_a_patient(practice: Clinic) -> None:
    opened, checked = _opened(practice, "Testerson")
    name, pdf = practice.summary_pdf(opened, checked, AT)
    document = pypdfium2.PdfDocument(pdf)
    said = name + " ".join(document.get_metadata_dict().values())
    document.close()
    assert "esterson" not in said


def test_a_visit_never_saved_says_so_on_its_sheet(clinic: Clinic) -> None:
    opened = new_visit(clinic)
    name, pdf = clinic.summary_pdf(opened, clinic.check(opened, opened.record.visit), AT)
    assert "not saved" in pages_of(pdf)[0]
    assert "TRAINING" not in pages_of(pdf)[0]
    assert name.endswith("_v0.pdf")


def test_the_day_book_holds_every_visit_of_the_day_behind_its_cover(practice: Clinic) -> None:
    visits = practice.day(TODAY)
    book = practice.day_book_pdf(TODAY, AT)
    assert book is not None
    cover, *sheets = pages_of(book)
    assert all(one.number in cover for one in visits)
    assert all(any(one.number in sheet for sheet in sheets) for one in visits)
    assert all("TRAINING" in page for page in (cover, *sheets))


def test_the_day_book_of_chosen_visits_keeps_their_order_and_leaves_unsaved_work_out(practice: Clinic) -> None:
    first, second = practice.day(TODAY)[:2]
    opened = practice.open_visit(second.id)
    practice.autosave(opened, Visit(date_of_service=date(2020, 1, 1)))
    book = practice.day_book_pdf([second.id, first.id], AT)
    assert book is not None
    _, one, other = pages_of(book)
    assert second.number in one
    assert second.patient_name in one
    assert first.number in other


def test_a_day_book_can_be_stopped_and_tells_how_far_it_is(practice: Clinic) -> None:
    told: list[float] = []

    def go_on(share: float, what: str) -> bool:
        assert what
        told.append(share)
        return True

    assert practice.day_book_pdf(TODAY, AT, "", go_on) is not None
    assert told == sorted(told)
    assert told[0] == 0.0
    assert told[-1] == 1.0
    assert practice.day_book_pdf(TODAY, AT, "", lambda share, _: share < 0.3) is None
    assert practice.day_book_pdf(TODAY, AT, "", lambda share, _: share < 0.9) is None


def test_a_visit_that_is_gone_is_said_in_words(practice: Clinic) -> None:
    with pytest.raises(ClinicError, match="no longer kept"):
        practice.day_book_pdf([4711], AT)


def test_a_day_without_visits_gives_a_cover_alone(practice: Clinic) -> None:
    book = practice.day_book_pdf(date(2020, 1, 1), AT)
    assert book is not None
    assert len(pages_of(book)) == 1


def test_every_claim_of_today_and_every_one_with_a_second_payer_stands_on_one_page(
    practice: Clinic,
) -> None:
    pages: dict[str, int] = {}
    for visit in practice.day(TODAY) + [one for one in practice.visits_up_to(TODAY) if "Sampleton" in one.patient_name]:
        opened = practice.open_visit(visit.id)
        pdf = practice.summary_pdf(opened, practice.check(opened, opened.record.visit), AT)[1]
        pages[opened.record.number] = len(pages_of(pdf))
    assert len(pages) > 15
    assert {number for number, count in pages.items() if count > 1} == set()
