"""Slips on paper: two on a sheet, the whole question, room for an answer, and the same bytes each time."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import datetime

import pytest

from clinic_app.reports.claim_summary import ClinicHead, Printed
from clinic_app.reports.question_slip import SlipPaper, SlipRow, write_slips
from tests.reports.reading import pages_of

ROW = SlipRow(
    number="7",
    to="Thea Planwell",
    visit="2026-00431",
    visit_on="11/20/2026",
    patient="A.T.",
    born="1950",
    member="MK73",
    payer="Medicare Part B",
    about="DX-LATERALITY-DOC, diagnosis 1",
    said="M75.122 is of the left side, the note says right.",
    words="Which side was treated?",
    asked="11/20/2026 by JS",
)
PAPER = SlipPaper(
    ClinicHead("Sample Street Therapy"),
    Printed(datetime(2026, 11, 20, 10, 42), "JS", "0.1.0"),  # noqa: DTZ001 # papers carry the clinic's own clock
    (ROW,),
)


def written(paper: SlipPaper) -> tuple[int, bytes]:
    out = io.BytesIO()
    return write_slips(paper, out), out.getvalue()


def test_a_slip_says_who_is_asked_what_and_where_to_sign() -> None:
    pages, pdf = written(PAPER)
    (text,) = pages_of(pdf)
    assert pages == 1
    for word in ("Thea Planwell", "2026-00431", "11/20/2026", "A.T. 1950", "MK73", ROW.about, ROW.said, ROW.words):
        assert word in text
    for word in ("Yes", "No", "Leave it as it is", "Signature and credential", "Date of the answer", "Question 7"):
        assert word in text


@pytest.mark.parametrize(("slips", "sheets"), [(1, 1), (2, 1), (3, 2), (7, 4)])
def test_two_slips_stand_on_a_sheet(slips: int, sheets: int) -> None:
    rows = tuple(replace(ROW, number=str(number), words=f"Question of slip {number}?") for number in range(slips))
    pages, pdf = written(replace(PAPER, rows=rows))
    texts = pages_of(pdf)
    assert (pages, len(texts)) == (sheets, sheets)
    assert all(f"Question of slip {number}?" in texts[number // 2] for number in range(slips))


def test_the_longest_question_is_whole_and_leaves_room_to_answer() -> None:
    words = " ".join(["wwwww"] * 99) + " final?"
    _, pdf = written(replace(PAPER, rows=(replace(ROW, words=words),)))
    (text,) = pages_of(pdf)
    assert "final?" in text
    assert text.index("final?") < text.index("Yes")


def test_a_finding_that_the_question_repeats_is_said_once() -> None:
    _, pdf = written(replace(PAPER, rows=(replace(ROW, words=f"{ROW.said} Which?"),)))
    assert pages_of(pdf)[0].count("M75.122") == 1


def test_the_same_slips_give_the_same_bytes_and_training_says_so() -> None:
    assert written(PAPER) == written(PAPER)
    _, pdf = written(replace(PAPER, printed=replace(PAPER.printed, training=True)))
    assert "TRAINING" in pages_of(pdf)[0]
