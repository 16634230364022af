import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clinic_app.reports.claim_layout import (
    FIRST_BOTTOM,
    MOST_FINDINGS_ON_FIRST,
    NEXT_BOTTOM,
    PlacedClaim,
    lay_out,
)
from clinic_app.reports.claim_rows import DiagnosisBlock, FindingBlock, ServiceBlock
from clinic_app.reports.typesetting import Typesetter
from tests.reports.sample_claims import CLEAN, FAULTY, crowded

SETTER = Typesetter()


def count(placed: PlacedClaim, kind: type, page: int | None = None) -> int:
    pages = placed.pages if page is None else [placed.pages[page]]
    return sum(1 for blocks in pages for one in blocks if isinstance(one.block, kind))


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 30), st.integers(0, 50), st.integers(0, 60))
def test_every_row_is_placed_once_and_none_over_another_or_off_the_page(
    diagnoses: int, lines: int, findings: int
) -> None:
    summary = crowded(diagnoses, lines, max(1, findings))
    placed = lay_out(summary, SETTER)
    assert count(placed, DiagnosisBlock) == diagnoses
    assert count(placed, ServiceBlock) == lines
    assert count(placed, FindingBlock) == len(summary.findings) + bool(summary.not_checked)
    for number, page in enumerate(placed.pages):
        bottom = 0.0
        for block, top in page:
            assert top >= bottom - 0.01
            bottom = top + block.height(placed.density)
        assert bottom <= (NEXT_BOTTOM if number else FIRST_BOTTOM) + 0.01


def test_at_most_ten_findings_stand_on_the_first_page() -> None:
    placed = lay_out(crowded(1, 1, 25), SETTER)
    assert 5 <= count(placed, FindingBlock, page=0) <= MOST_FINDINGS_ON_FIRST


def test_a_claim_is_set_as_roomy_as_its_page_allows() -> None:
    assert (
        lay_out(CLEAN, SETTER).density.row
        > lay_out(FAULTY, SETTER).density.row
        > lay_out(crowded(), SETTER).density.row
    )


@pytest.mark.parametrize("findings", [11, 25, 60])
def test_no_page_is_left_empty(findings: int) -> None:
    assert all(lay_out(crowded(4, 4, findings), SETTER).pages)
