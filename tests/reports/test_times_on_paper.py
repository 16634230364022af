"""The sheet tells the times of a claim: time in and out of each block, the gaps, what is shared or does not count."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import time

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.clock_blocks import Block, Rest, Who
from clinic_app.domain.notation.reading import read_toml
from clinic_app.domain.visit import ServiceLine, Visit
from clinic_app.domain.visit_clock import with_added
from clinic_app.reports.claim_pdf import write_claim
from clinic_app.reports.claim_summary import ClaimSummary, TimeRow
from tests.reports.reading import pages_of
from tests.reports.test_summary_of_claim import summary_of
from tests.reports.typed_visits import FAULTY_VISIT

BLOCKS = (
    ("97110", Block(542, 560, rests=(Rest("rest", 4, 550),))),
    ("97140", Block(560, 572)),
    ("G0283", Block(555, 570)),
    ("97110", Block(575, 585, Who.ASSISTANT)),
    ("97530", Block(580, 592)),
)


def _typed(blocks: tuple[tuple[str, Block], ...] = BLOCKS) -> Visit:
    visit = replace(read_toml(FAULTY_VISIT), lines=(), started=None, ended=None, total_treatment_minutes=None)
    for code, block in blocks:
        visit, _ = with_added(visit, code, block)
    return visit


def _pages(summary: ClaimSummary) -> list[str]:
    out = io.BytesIO()
    write_claim(summary, out)
    return pages_of(out.getvalue())


def test_every_block_has_its_time_in_and_out_and_gaps_stand_between(codebook: Codebook) -> None:
    summary = summary_of(_typed(), codebook)
    assert summary.times == (
        TimeRow("09:02", "09:20", "97110", 14, "therapist", "rest 09:10-09:14, 4 min not counted"),
        TimeRow("09:15", "09:30", "G0283", 15, "therapist", "not one-on-one"),
        TimeRow("09:20", "09:32", "97140", 12, "therapist"),
        TimeRow("09:32", "09:35", minutes=3),
        TimeRow("09:35", "09:45", "97110", 10, "assistant", "5 min shared with 97530"),
        TimeRow("09:40", "09:52", "97530", 12, "therapist", "5 min shared with 97110"),
    )
    assert summary.times_note == "time in 09:02, time out 09:52; gaps 3 min"
    assert "09:02" not in summary.lines[0].note  # the times have rows of their own


def test_the_page_holds_the_times(codebook: Codebook) -> None:
    page = " ".join(_pages(summary_of(_typed(), codebook)))
    assert "Times time in 09:02, time out 09:52; gaps 3 min" in page
    for words in ("09:02 to 09:20 97110 14 min, therapist", "09:32 to 09:35 gap 3 min", "5 min shared with 97530"):
        assert words in page


def test_a_visit_without_times_says_nothing_of_them(codebook: Codebook) -> None:
    summary = summary_of(read_toml(FAULTY_VISIT), codebook)
    assert (summary.times, summary.times_note) == ((), "")
    assert "time in" not in " ".join(_pages(summary))


def test_lines_with_minutes_only_are_named_as_such(codebook: Codebook) -> None:
    visit = _typed((("97110", Block(540, 555)),))
    mixed = replace(visit, lines=(*(visit.lines or ()), ServiceLine("97140", minutes=8)))
    note = summary_of(mixed, codebook).times_note
    assert note == "time in 09:00, time out 09:15; no gaps; other lines have minutes only"


def test_times_that_run_backwards_stand_at_their_line(codebook: Codebook) -> None:
    odd = replace(_typed(()), lines=(ServiceLine("97110", minutes=15, start=time(10), end=time(9)),))
    summary = summary_of(odd, codebook)
    assert (summary.times, summary.lines[0].note) == ((), "10:00 to 09:00")


def test_very_many_blocks_go_over_several_pages(codebook: Codebook) -> None:
    blocks = tuple(("97110", Block(at, at + 2)) for at in range(0, 1000, 5))
    pages = _pages(summary_of(_typed(blocks), codebook))
    assert len(pages) > 2
    assert "16:35 to 16:37 97110" in " ".join(pages)
