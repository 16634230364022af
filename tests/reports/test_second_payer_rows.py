"""The second payer on a claim's sheet."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

from clinic_app.reports.claim_layout import FIRST_BOTTOM, NEXT_BOTTOM, lay_out
from clinic_app.reports.claim_pdf import write_claim
from clinic_app.reports.claim_summary import ClaimSummary, DifferenceRow, FindingRow, Mark, NotRun, SecondPayerRows
from clinic_app.reports.difference_rows import DifferenceBlock, told_once
from clinic_app.reports.typesetting import Typesetter
from tests.reports.reading import pages_of
from tests.reports.sample_claims import CLEAN, crowded

ROWS = (
    DifferenceRow(
        Mark.MUST_FIX, "For Sample Plan only", "G0283 is billed, but this payer takes 97014.", "fee schedule"
    ),
    DifferenceRow(None, "Units", "97140: 0 units for Sample Plan, 1 unit for Medicare Part B."),
)
SECOND = SecondPayerRows("Sample Plan", ROWS, (NotRun("Whether it asks is not confirmed.", ("MOD-CQ-DECIDE",)),))


def words_of(summary: ClaimSummary) -> str:
    out = io.BytesIO()
    write_claim(summary, out)
    return " ".join(pages_of(out.getvalue()))


def test_the_sheet_names_the_second_payer_and_each_difference_with_its_level() -> None:
    words = words_of(replace(CLEAN, second=SECOND))
    assert "Second payer: Sample Plan" in words
    assert "Must fix For Sample Plan only" in words
    assert "97140: 0 units for Sample Plan, 1 unit for Medicare Part B." in words
    assert "Whether it asks is not confirmed. (MOD-CQ-DECIDE)" in words


def test_a_second_payer_without_a_difference_says_so_and_one_payer_says_nothing() -> None:
    assert "Nothing differs from the first payer." in words_of(replace(CLEAN, second=SecondPayerRows("Sample Plan")))
    assert "Second payer" not in words_of(CLEAN)


@pytest.mark.parametrize("rows", [1, 20, 90])
@pytest.mark.parametrize("findings", [0, 9, 40])
def test_every_difference_is_placed_once_and_none_off_the_page(rows: int, findings: int) -> None:
    long = DifferenceRow(
        Mark.CHECK, "Other level for a plan with a long name of its own", "words " * 60, "source " * 20
    )
    summary = replace(crowded(3, 4, max(1, findings)), second=SecondPayerRows("Sample Plan", (long,) * rows))
    placed = lay_out(summary, Typesetter())
    blocks = [one for page in placed.pages for one in page if isinstance(one.block, DifferenceBlock)]
    assert len(blocks) == rows
    for number, page in enumerate(placed.pages):
        bottom = max((top + block.height(placed.density) for block, top in page), default=0.0)
        assert bottom <= (NEXT_BOTTOM if number else FIRST_BOTTOM) + 0.01


def test_what_is_among_the_findings_is_named_by_its_number_and_told_once() -> None:
    findings = tuple(
        FindingRow(Mark.NOTE, "24D", words, source="a manual") for words in ("First.", "Second.", "Third.")
    )
    rows = (
        DifferenceRow(None, "Not confirmed for Sample Plan", "Third.", "a manual"),
        DifferenceRow(None, "Units", "97140: 0 units for Sample Plan."),
        DifferenceRow(None, "Not confirmed for Sample Plan", "First.", "a manual"),
        DifferenceRow(Mark.CHECK, "Other level", "Second.", "a manual"),
    )
    assert told_once(rows, findings) == [
        DifferenceRow(None, "Not confirmed for Sample Plan", "Findings 1, 3"),
        DifferenceRow(None, "Units", "97140: 0 units for Sample Plan."),
        DifferenceRow(Mark.CHECK, "Other level", "Finding 2"),
    ]
    assert told_once(rows, ()) == list(rows)
