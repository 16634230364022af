"""The due list on paper."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import datetime

from clinic_app.reports.claim_summary import ClinicHead, Mark, Printed
from clinic_app.reports.due_list import DuePaper, DueRow, write_due_list
from tests.reports.reading import pages_of

ROW = DueRow(
    Mark.CHECK,
    "Check",
    "Authorization",
    "visit 10 of 12, 2 left; unit 38 of 40, 2 left; to 12/11/2026",
    "Testerson, Ada",
    "Thea Planwell, PT",
    "Medicare Part B",
    "2026-00431",
    "11/20/2026",
)
PAPER = DuePaper(
    "As of 11/20/2026",
    ("1 thing due.",),
    ClinicHead("Sample Street Therapy"),
    Printed(datetime(2026, 11, 20, 10, 42), "JS", "0.1.0"),  # noqa: DTZ001 # papers carry the clinic's own clock
    (ROW,),
)


def written(paper: DuePaper) -> tuple[int, bytes]:
    out = io.BytesIO()
    return write_due_list(paper, out), out.getvalue()


def test_numbers_and_codes_are_never_cut() -> None:
    pages, pdf = written(PAPER)
    (text,) = pages_of(pdf)
    assert pages == 1
    for word in (*ROW.number.split(), "Check", "Testerson, Ada", "2026-00431", "11/20/2026", "Page 1 of 1"):
        assert word in text


def test_a_long_list_goes_on_over_pages_and_loses_no_row() -> None:
    rows = tuple(replace(ROW, visit=f"2026-{number:05}") for number in range(1, 121))
    pages, pdf = written(replace(PAPER, rows=rows))
    texts = pages_of(pdf)
    assert len(texts) == pages > 2
    assert "Due, continued" in texts[1]
    joined = " ".join(texts)
    assert all(one.visit in joined for one in rows)


def test_the_same_list_gives_the_same_bytes_and_an_empty_one_says_so() -> None:
    assert written(PAPER) == written(PAPER)
    _, pdf = written(replace(PAPER, rows=()))
    assert "Nothing is due." in pages_of(pdf)[0]


def test_training_is_said_on_every_page_and_hostile_names_do_no_harm() -> None:
    hostile = replace(ROW, patient="<b>\u202e" + "X" * 500, therapist="", payer="\x00")
    paper = replace(PAPER, rows=(hostile,) * 60, printed=replace(PAPER.printed, training=True))
    _, pdf = written(paper)
    assert all("TRAINING" in text for text in pages_of(pdf))
