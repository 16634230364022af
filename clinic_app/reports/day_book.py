"""Many claims in one document: a cover with counts by verdict, total charge and the list, then every claim's sheet.

The pages are counted before they are drawn, since the cover names them; each claim is laid out, drawn and let go, so
time and memory grow with the number of claims and no faster.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import BinaryIO

from clinic_app.reports.blocks import BODY, LABEL, SMALL, Column, SectionHead, density_of
from clinic_app.reports.claim_layout import TRAINING_BAND, lay_out
from clinic_app.reports.claim_pdf import draw_claim
from clinic_app.reports.claim_sheet import (
    NOT_A_CLAIM,
    Folio,
    draw_clinic_head,
    draw_foot,
    draw_sign_off,
    draw_training_band,
)
from clinic_app.reports.claim_summary import ClaimSummary, ClinicHead, Mark, Printed, findings_in_words, verdict_words
from clinic_app.reports.level_marks import draw_mark
from clinic_app.reports.sheet import BLACK, EDGE, LEFT, MARGIN, RIGHT, SECOND, Area, Sheet, Sheets, Title
from clinic_app.reports.typesetting import Typesetter
from clinic_app.words.paper import said, tr, tr_count, tr_noop

Progress = Callable[[float, str], bool]
"""Told how far the work is (0 to 1) and what it does; answers False to stop it."""

_COUNTED, _DRAWN = 0.1, 0.93  # shares of the whole time, measured: the rest is writing the file
_ROW = density_of(0.0)._replace(row=15.0)
_FIRST_TOP, _BOTTOM = 156.0, 680.0
_NEXT_TOP, _NEXT_BOTTOM = 78.0, 726.0
_PAGE, _CLAIM, _VISIT, _PATIENT, _PAYER = LEFT + 22, LEFT + 32, LEFT + 98, LEFT + 164, LEFT + 266
_CHARGE, _VERDICT, _COUNTS = LEFT + 418, LEFT + 428, LEFT + 441
_COLUMNS = SectionHead(
    tr_noop("Claims"),
    "",
    (
        Column(tr_noop("Page"), _PAGE, right=True),
        Column(tr_noop("Claim"), _CLAIM),
        Column(tr_noop("Visit"), _VISIT),
        Column(tr_noop("Patient"), _PATIENT),
        Column(tr_noop("Payer"), _PAYER),
        Column(tr_noop("Charge"), _CHARGE, right=True),
        Column(tr_noop("Verdict"), _COUNTS),
    ),
)
_ORDER = (Mark.MUST_FIX, Mark.CHECK, Mark.NOTE, Mark.READY, Mark.NOT_CHECKED)


@dataclass(frozen=True, slots=True)
class DayBook:
    """The claims of a day book in their order, and what its cover says; `title` names the day or the choice."""

    title: str
    clinic: ClinicHead
    printed: Printed
    claims: Sequence[ClaimSummary]
    editions: tuple[tuple[str, str], ...] = ()


def write_day_book(book: DayBook, out: BinaryIO, progress: Progress | None = None) -> int:
    """Write all claims behind a cover; gives the number of pages, 0 if `progress` stopped it and nothing was written.

    The same book gives the same bytes.
    """
    sheets = Sheets(
        out,
        Title(tr("Pre-submission checks, {count} claims", count=len(book.claims)), book.clinic.name, book.printed.at),
    )
    told = progress or (lambda _share, _what: True)
    counts = []
    for done, claim in enumerate(book.claims, start=1):
        counts.append(len(lay_out(claim, sheets.typesetter).pages))
        if not told(_COUNTED * done / len(book.claims), "Counting pages"):
            return 0
    starts = _first_pages(book, counts)
    pages = starts[-1] - 1
    _draw_cover(sheets, book, starts, pages)
    for done, (claim, first) in enumerate(zip(book.claims, starts, strict=False), start=1):
        draw_claim(sheets, claim, lay_out(claim, sheets.typesetter), first=first, pages=pages)
        if not told(_COUNTED + (_DRAWN - _COUNTED) * done / len(book.claims), "Drawing claims"):
            return 0
    sheets.save()
    told(1.0, "Written")
    return pages


def _first_pages(book: DayBook, counts: Sequence[int]) -> list[int]:
    """The page each claim begins on, and the page after the last one."""
    page = 1 + len(_cover_rows(book))
    starts = [page]
    for count in counts:
        page += count
        starts.append(page)
    return starts


# The cover


def _cover_rows(book: DayBook) -> list[range]:
    """Which claims each page of the cover lists; the last page keeps room to sign."""
    shift = TRAINING_BAND if book.printed.training else 0.0
    head = _COLUMNS.height(_ROW)
    first = int((_BOTTOM - _FIRST_TOP - shift - head) // _ROW.row)
    each = int((_BOTTOM - _NEXT_TOP - shift - head) // _ROW.row)
    pages = [range(min(first, len(book.claims)))]
    while pages[-1].stop < len(book.claims):
        pages.append(range(pages[-1].stop, min(pages[-1].stop + each, len(book.claims))))
    return pages


def _draw_cover(sheets: Sheets, book: DayBook, starts: Sequence[int], pages: int) -> None:
    listed = _cover_rows(book)
    shift = TRAINING_BAND if book.printed.training else 0.0
    for number, rows in enumerate(listed):
        sheet = sheets.new_page()
        if book.printed.training:
            draw_training_band(sheet)
        draw_clinic_head(sheet, book.clinic, (tr(NOT_A_CLAIM), tr("Day book, {title}", title=said(book.title))), shift)
        top = (_NEXT_TOP if number else _FIRST_TOP) + shift
        if number == 0:
            _draw_counts(sheet, book, MARGIN + 40 + shift)
        head = _COLUMNS if number == 0 else _COLUMNS.continued()
        head.draw(sheet, top, _ROW)
        y = top + head.height(_ROW)
        for index in rows:
            _draw_claim_row(sheet, book.claims[index], starts[index], y)
            y += _ROW.row
        if number == len(listed) - 1:
            draw_sign_off(sheet, (tr("Released by"), tr("Checked by")))
        draw_foot(sheet, book.printed, book.editions, Folio(number + 1, pages), ("", tr("Cover")))
        sheet.finish()


def _draw_counts(sheet: Sheet, book: DayBook, top: float) -> None:
    """How many claims of each verdict, how many in all, and the sum of the charges."""
    setter = sheet.typesetter
    area = Area(LEFT, top, RIGHT - LEFT, 68)
    sheet.box(area, radius=3, width=1.0, grey=BLACK)
    title = setter.fitted(_claims_words(book), 330, 15, strong=True)
    sheet.put(LEFT + 12, top + 22, title)
    total, without = _total_charge(book.claims)
    right = sheet.put_right(RIGHT - 12, top + 22, setter.line(f"${total:,.2f}", 15, strong=True))
    sheet.put_right(right - 5, top + 22, setter.line(tr("Total charge"), SMALL), ink=SECOND)
    if without:
        words = setter.line(
            tr_count(
                "{count} claim without a charge on every line", "{count} claims without a charge on every line", without
            ),
            LABEL,
        )
        sheet.put_right(RIGHT - 12, top + 33, words, ink=SECOND)
    sheet.rule(LEFT + 12, top + 38, RIGHT - 12, grey=EDGE)
    step = (RIGHT - LEFT - 24) / len(_ORDER)
    for place, mark in enumerate(_ORDER):
        x = LEFT + 12 + place * step
        draw_mark(sheet, mark, x, top + 53, 12)
        after = sheet.words(x + 17, top + 57, f"{_counted(book.claims, mark):,}", 12, strong=True)
        word = tr("Not all checked") if mark is Mark.NOT_CHECKED else tr(mark.word)
        sheet.put(after + 5, top + 57, setter.shrunk(word, x + step - after - 8, (BODY, SMALL, LABEL)))


def _counted(claims: Sequence[ClaimSummary], mark: Mark) -> int:
    """Claims of a verdict; as not checked count all of which a rule could not run, whatever the others found."""
    if mark is Mark.NOT_CHECKED:
        return sum(1 for claim in claims if claim.verdict is mark or claim.not_checked)
    return sum(1 for claim in claims if claim.verdict is mark)


def _claims_words(book: DayBook) -> str:
    return tr_count("{count} claim, {title}", "{count} claims, {title}", len(book.claims), title=said(book.title))


def _total_charge(claims: Sequence[ClaimSummary]) -> tuple[Decimal, int]:
    charges = [claim.total_charge for claim in claims]
    given = [charge for charge in charges if charge is not None]
    return sum(given, Decimal(0)), len(charges) - len(given)


def _draw_claim_row(sheet: Sheet, claim: ClaimSummary, page: int, top: float) -> None:
    setter: Typesetter = sheet.typesetter
    base = _ROW.baseline(top)
    sheet.put_right(_PAGE, base, setter.line(f"{page:,}", BODY, strong=True))
    day = claim.visit_on.strftime("%m/%d/%Y") if claim.visit_on is not None else tr("no day")
    charge = f"{claim.total_charge:,.2f}" if claim.total_charge is not None else tr("not given")
    sheet.put(
        _CLAIM, base, setter.shrunk(said(claim.number) or tr("no number"), _VISIT - _CLAIM - 5, (BODY, SMALL, LABEL))
    )
    sheet.put(_VISIT, base, setter.line(day, BODY))
    sheet.put(_PATIENT, base, setter.fitted(claim.patient, _PAYER - _PATIENT - 8, BODY))
    sheet.put(_PAYER, base, setter.fitted(claim.payer, _CHARGE - _PAYER - 50, BODY))
    sheet.put_right(_CHARGE, base, setter.shrunk(charge, 50, (BODY, SMALL, LABEL)))
    draw_mark(sheet, claim.verdict, _VERDICT, base - 3.2, 8.6)
    unsaid = claim.missing or claim.unknown_codes
    words = verdict_words(claim) if unsaid else findings_in_words(claim) or verdict_words(claim)
    if claim.verdict is Mark.NOTE:
        words = tr("Ready, {words}", words=words)
    sheet.put(_COUNTS, base, setter.shrunk(words, RIGHT - _COUNTS, (BODY, SMALL, LABEL)))
    sheet.rule(LEFT, top + _ROW.row, RIGHT)
