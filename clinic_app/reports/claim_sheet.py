"""The frame of a claim's pages: head, verdict, sign-off and foot, and the drawing of what stands between."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from clinic_app.reports.blocks import HEAD, LABEL, SMALL
from clinic_app.reports.claim_layout import TRAINING_BAND, PlacedClaim
from clinic_app.reports.claim_summary import (
    ClaimSummary,
    ClinicHead,
    Mark,
    Printed,
    counts_in_words,
    verdict_words,
)
from clinic_app.reports.level_marks import draw_mark
from clinic_app.reports.sheet import BLACK, EDGE, FIRM, LEFT, MARGIN, RIGHT, SECOND, THIN, WIDTH, Area, Sheet
from clinic_app.words.paper import said, tr, tr_noop

NOT_A_CLAIM = tr_noop("Pre-submission check, not a claim form")
PRIVACY = tr_noop("Holds patient data: keep or shred. Not legal advice.")
_FOOT_RULE, _FOOT_FIRST, _FOOT_SECOND = 735.0, 744.5, 753.5
_SIGN_LINE, _SIGN_LABEL = 710.0, 719.5
_ICON = {Mark.NOTE: Mark.READY}


class Folio(NamedTuple):
    """Which page of how many."""

    page: int
    pages: int

    @property
    def words(self) -> str:
        """Page x of y."""
        return tr("Page {page} of {pages}", page=f"{self.page:,}", pages=f"{self.pages:,}")


def draw_claim_page(
    sheet: Sheet, summary: ClaimSummary, placed: PlacedClaim, number: int, folio: Folio, *, check: str
) -> None:
    """Draw one page of a claim; `number` counts its own pages from 0, `folio` those of the document.

    `check` are the figures of the claim's content.
    """
    shift = TRAINING_BAND if summary.printed.training else 0.0
    if summary.printed.training:
        draw_training_band(sheet)
    if number == 0:
        draw_clinic_head(sheet, summary.clinic, (tr(NOT_A_CLAIM), _claim_words(summary)), shift)
        _draw_verdict(sheet, summary, 76.0 + shift)
        draw_sign_off(sheet, (tr("Therapist"), tr("Biller")))
    else:
        _draw_next_head(sheet, summary, shift)
    for block, top in placed.pages[number]:
        block.draw(sheet, top, placed.density)
    if number + 1 < len(placed.pages):
        words = sheet.typesetter.line(
            tr("continued on page {page}", page=f"{folio.page + 1:,}"), LABEL + 0.5, strong=True
        )
        sheet.put_right(RIGHT, _FOOT_RULE - 4.5, words)
    draw_foot(sheet, summary.printed, summary.editions, folio, (check, _claim_words(summary)))


def _claim_words(summary: ClaimSummary) -> str:
    number = said(summary.number) or tr("without number")
    return tr("Claim {number}, version {version}", number=number, version=summary.version)


def draw_training_band(sheet: Sheet) -> None:
    """The mark of the practice clinic, on every page of it."""
    area = Area(LEFT, MARGIN - 14, RIGHT - LEFT, 15)
    sheet.box(area, width=1.5, grey=BLACK)
    words = sheet.typesetter.line(tr("TRAINING   invented data, never to be sent"), 9, strong=True)
    sheet.put_middle(WIDTH / 2, area.y + 10.8, words)


def draw_clinic_head(sheet: Sheet, clinic: ClinicHead, right: tuple[str, str], shift: float) -> None:
    """The clinic on the left, what the sheet is on the right, a line under both."""
    setter = sheet.typesetter
    top = MARGIN + shift
    end = sheet.put_right(RIGHT, top + 11, setter.line(right[0], HEAD, strong=True))
    name = setter.shrunk(said(clinic.name) or tr("Clinic not named"), end - LEFT - 14, (13, 11.5, 10), strong=True)
    sheet.put(LEFT, top + 11, name)
    end = sheet.put_right(RIGHT, top + 23.5, setter.fitted(right[1], 190, SMALL), ink=SECOND)
    numbers = [
        setter.fitted(f"{label} {number}", 120, SMALL)
        for label, number in (("33a NPI", clinic.npi), (tr("25 Tax ID"), clinic.tax_id))
        if number
    ]
    room = end - LEFT - 16 - sum(one.width + 10 for one in numbers)
    parts = [setter.fitted(clinic.address, room, SMALL), *numbers] if clinic.address else numbers
    x = LEFT
    for part in parts:
        x = sheet.put(x, top + 23.5, part, ink=SECOND) + 10
    sheet.rule(LEFT, top + 31, RIGHT, width=FIRM, grey=BLACK)


def _draw_next_head(sheet: Sheet, summary: ClaimSummary, shift: float) -> None:
    """Further pages name the claim by its number and the patient by initials only."""
    setter = sheet.typesetter
    base = MARGIN + shift + 11
    end = sheet.put_right(RIGHT, base, setter.line(tr(NOT_A_CLAIM), SMALL), ink=SECOND)
    after = sheet.put(LEFT, base, setter.fitted(_claim_words(summary), end - LEFT - 100, HEAD, strong=True))
    sheet.put(after + 12, base, setter.fitted(summary.initials, 60, HEAD))
    sheet.rule(LEFT, base + 7, RIGHT, width=FIRM, grey=BLACK)


def _draw_verdict(sheet: Sheet, summary: ClaimSummary, top: float) -> None:
    setter = sheet.typesetter
    area = Area(LEFT, top, RIGHT - LEFT, 41)
    sheet.box(area, radius=3, width=FIRM, grey=BLACK)
    draw_mark(sheet, _ICON.get(summary.verdict, summary.verdict), LEFT + 11, top + area.height / 2, 21)
    after = sheet.words(LEFT + 43, top + 19, verdict_words(summary), 15, strong=True)
    counts = sheet.put(LEFT + 43, top + 32, setter.fitted(counts_in_words(summary), 330, 8.5))
    _draw_visit(sheet, summary, RIGHT - 10, after + 18, top + 17.5)
    rules = tr("rules run: {count}", count=summary.rules_run)
    sheet.put_right(RIGHT - 10, top + 31.5, setter.fitted(rules, RIGHT - counts - 30, 8.5), ink=SECOND)


def _draw_visit(sheet: Sheet, summary: ClaimSummary, right: float, left: float, base: float) -> None:
    """Day of service, payer and counting rule, set from the right; the payer gives way."""
    setter, size = sheet.typesetter, 9.0
    if summary.units is not None and summary.units.method:
        rule = setter.fitted(said(summary.units.method), 130, size, strong=True)
        right = sheet.put_right(right, base, rule)
        right = sheet.put_right(right - 3, base, setter.line(tr("units by"), size), ink=SECOND) - 9
    day = summary.visit_on.strftime("%m/%d/%Y") if summary.visit_on is not None else tr("no day")
    date = setter.line(day, size, strong=True)
    label = setter.line(tr("24A Visit"), size)
    payer = setter.fitted(summary.payer, max(20.0, right - left - date.width - label.width - 12), size)
    right = sheet.put_right(right, base, payer)
    right = sheet.put_right(right - (9 if payer.width else 0), base, date)
    sheet.put_right(right - 3, base, label, ink=SECOND)


def draw_sign_off(sheet: Sheet, people: tuple[str, str]) -> None:
    """Two lines to sign and date on."""
    half = (RIGHT - LEFT - 24) / 2
    for x, who in ((LEFT, people[0]), (LEFT + half + 24, people[1])):
        sheet.rule(x, _SIGN_LINE, x + half, width=THIN, grey=BLACK)
        sheet.words(x, _SIGN_LABEL, who, SMALL, ink=SECOND)
        sheet.words(x + half * 0.72, _SIGN_LABEL, tr("Date"), SMALL, ink=SECOND)


def draw_foot(
    sheet: Sheet,
    printed: Printed,
    editions: Iterable[tuple[str, str]],
    folio: Folio,
    marks: tuple[str, str],
    privacy: str = PRIVACY,
) -> None:
    """Privacy, when and by whom it was printed, the tables' editions, and which page it is, on every page.

    `marks` are the figures of the check, empty for a cover, and what the page belongs to. `privacy` is what a paper
    without any patient on it says in its place.
    """
    setter, size = sheet.typesetter, LABEL
    sheet.rule(LEFT, _FOOT_RULE, RIGHT, grey=EDGE)
    after = sheet.words(LEFT, _FOOT_FIRST, tr(privacy), size, ink=SECOND)
    check = tr("Check {mark}   ", mark=marks[0]) if marks[0] else ""
    before = sheet.put_right(RIGHT, _FOOT_FIRST, setter.line(f"{check}{folio.words}", size), ink=BLACK)
    sheet.put_middle(
        (after + before) / 2, _FOOT_FIRST, setter.fitted(_printed_words(printed), before - after - 16, size), ink=SECOND
    )
    claim = sheet.put_right(RIGHT, _FOOT_SECOND, setter.fitted(marks[1], 190, size), ink=SECOND)
    tables = ", ".join(f"{said(name)} {edition}" for name, edition in editions)
    sheet.put(LEFT, _FOOT_SECOND, setter.shrunk(tables, claim - LEFT - 14, (size, 6.0)), ink=SECOND)


def _printed_words(printed: Printed) -> str:
    """When and by whom; of a copy, when it was judged."""
    by = tr(" by {name}", name=printed.by[:60]) if printed.by else ""
    program = f", clinic-app {printed.program[:30]}" if printed.program else ""
    at = f"{printed.at:%m/%d/%Y %H:%M}"
    if printed.judged_at is None:
        return tr("Printed {at}{by}{program}", at=at, by=by, program=program)
    day = f"{printed.judged_at:%m/%d/%Y}"
    return tr("Judged {day}{program}; copy {at}{by}", day=day, program=program, at=at, by=by)
