"""The manual as a paper: every rule, on the page that the contents name."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pypdfium2
import pytest

from clinic_app.reports.claim_summary import Printed
from clinic_app.rules.catalog import ALL_RULES
from clinic_app.services.rule_manual import manual_pdf

MARK = Printed(at=datetime(2026, 11, 20, 9, 0, tzinfo=UTC), by="", program="1.0", training=False)


@pytest.fixture(scope="module")
def content() -> bytes:
    return manual_pdf(ALL_RULES, MARK)


@pytest.fixture(scope="module")
def pages(content: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(content)
    found = [page.get_textpage().get_text_bounded() for page in document]
    document.close()
    return found


def test_every_rule_stands_on_the_page_that_the_contents_name(pages: list[str]) -> None:
    contents = [page for page in pages if page.startswith(("Rules of the claim check", "Contents, continued"))]
    listed = dict(re.findall(r"^([A-Z0-9]+(?:-[A-Z0-9]+)+)\b.*?(\d+)\s*$", "\n".join(contents), flags=re.MULTILINE))
    assert set(listed) == {rule.id for rule in ALL_RULES}
    for name, page in listed.items():
        assert re.search(rf"^(\S )?{name}\b", pages[int(page) - 1], flags=re.MULTILINE), name


def test_every_page_counts_itself(pages: list[str]) -> None:
    assert all(f"Page {number} of {len(pages)}" in page for number, page in enumerate(pages, start=1))


def test_the_first_page_says_whose_the_codes_are_and_what_the_manual_is_not(pages: list[str]) -> None:
    assert "American Medical Association" in pages[0]
    assert "No legal advice" in pages[0]


def test_the_same_rules_give_the_same_bytes(content: bytes) -> None:
    assert manual_pdf(ALL_RULES, MARK) == content
