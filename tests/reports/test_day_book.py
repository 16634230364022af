import io
import re
from dataclasses import replace

import pytest

from clinic_app.reports.claim_summary import ClaimSummary, NotRun
from clinic_app.reports.day_book import DayBook, write_day_book
from tests.reports.reading import facts_of, pages_of
from tests.reports.sample_claims import CLEAN, EDITIONS, FAULTY, MIDPOINT, PRINTED, crowded

KINDS = (FAULTY, CLEAN, MIDPOINT, crowded(4, 4, 14))


def book_of(claims: int, *, training: bool = False) -> DayBook:
    printed = replace(PRINTED, training=training)
    made: list[ClaimSummary] = [replace(KINDS[i % 4], number=f"2026-{i:05d}", printed=printed) for i in range(claims)]
    return DayBook("11/20/2026", FAULTY.clinic, printed, made, EDITIONS)


def pdf_of(book: DayBook) -> bytes:
    out = io.BytesIO()
    assert write_day_book(book, out) > 0
    return out.getvalue()


def test_the_cover_counts_the_verdicts_and_adds_up_the_charges() -> None:
    cover = pages_of(pdf_of(book_of(8)))[0]
    assert "8 claims, 11/20/2026" in cover
    assert "4 Must fix" in cover
    assert "4 Ready" in cover
    assert "Total charge $30,540.00" in cover
    assert "Released by" in cover


def test_the_cover_counts_every_claim_of_which_something_was_not_checked_whatever_else_was_found() -> None:
    book = book_of(8)
    part = tuple(replace(one, not_checked=()) for one in book.claims[:5])
    some = tuple(
        replace(one, not_checked=(NotRun("No pairs are installed.", ("NCCI-IND1",)),)) for one in book.claims[5:]
    )
    cover = pages_of(pdf_of(replace(book, claims=(*part, *some))))[0]
    assert "3 Not all checked" in cover


def test_each_claim_begins_on_the_page_that_the_cover_names() -> None:
    pages = pages_of(pdf_of(book_of(50)))
    listed = [
        (int(page), number)
        for text in pages[:3]
        for page, number in re.findall(r"(\d+) (2026-\d{5}) 11/20/2026 Testerson", text)
    ]
    assert len(listed) == 50
    for page, number in listed:
        assert f"Claim {number}, version" in pages[page - 1]
        assert "Who" in pages[page - 1]


def test_pages_are_numbered_through_the_whole_book() -> None:
    pages = pages_of(pdf_of(book_of(9)))
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page


def test_the_same_book_gives_the_same_bytes() -> None:
    assert pdf_of(book_of(12)) == pdf_of(book_of(12))


def test_training_stands_on_the_cover_and_every_sheet() -> None:
    assert all("TRAINING" in page for page in pages_of(pdf_of(book_of(5, training=True))))


def test_an_empty_book_is_a_cover() -> None:
    pages = pages_of(pdf_of(book_of(0)))
    assert len(pages) == 1
    assert "0 claims" in pages[0]


def test_no_patient_stands_in_what_the_file_says_of_itself() -> None:
    assert "Testerson" not in " ".join(facts_of(pdf_of(book_of(3))).values())


def test_progress_rises_to_the_end() -> None:
    shares: list[float] = []

    def told(share: float, what: str) -> bool:
        assert what
        shares.append(share)
        return True

    write_day_book(book_of(6), io.BytesIO(), told)
    assert shares == sorted(shares)
    assert shares[-1] == pytest.approx(1.0)


@pytest.mark.parametrize("after", [2, 9])
def test_cancel_stops_and_writes_nothing(after: int) -> None:
    calls = 0

    def told(_share: float, _what: str) -> bool:
        nonlocal calls
        calls += 1
        return calls < after

    out = io.BytesIO()
    assert write_day_book(book_of(6), out, told) == 0
    assert calls == after
    assert out.getvalue() == b""
