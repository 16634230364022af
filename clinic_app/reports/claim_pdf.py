"""One claim's summary as a PDF."""

from __future__ import annotations

from typing import BinaryIO

from clinic_app.reports.claim_layout import PlacedClaim, lay_out
from clinic_app.reports.claim_sheet import Folio, draw_claim_page
from clinic_app.reports.claim_summary import ClaimSummary, check_mark
from clinic_app.reports.sheet import Sheets, Title
from clinic_app.words.paper import tr


def write_claim(summary: ClaimSummary, out: BinaryIO) -> int:
    """Write one claim's sheet; gives the number of pages. The same summary gives the same bytes."""
    title = tr("Pre-submission check {number} v{version}", number=summary.number, version=summary.version)
    sheets = Sheets(out, Title(title, summary.clinic.name, summary.printed.at))
    placed = lay_out(summary, sheets.typesetter)
    draw_claim(sheets, summary, placed, first=1, pages=len(placed.pages))
    sheets.save()
    return len(placed.pages)


def draw_claim(sheets: Sheets, summary: ClaimSummary, placed: PlacedClaim, *, first: int, pages: int) -> None:
    """Draw a claim's pages into a document of `pages` pages, beginning with page `first`."""
    check = check_mark(summary)
    for number in range(len(placed.pages)):
        sheet = sheets.new_page()
        draw_claim_page(sheet, summary, placed, number, Folio(first + number, pages), check=check)
        sheet.finish()
