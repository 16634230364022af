"""What is due over the clinic, on paper: the most urgent first, with shape and word of each level."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple

from clinic_app.reports.blocks import BODY, LABEL, SMALL, Column, SectionHead, density_of
from clinic_app.reports.claim_layout import TRAINING_BAND
from clinic_app.reports.claim_sheet import Folio, draw_clinic_head, draw_foot, draw_training_band
from clinic_app.reports.claim_summary import ClinicHead, Mark, Printed
from clinic_app.reports.level_marks import draw_mark
from clinic_app.reports.sheet import LEFT, MARGIN, RIGHT, SECOND, Sheet, Sheets, Title
from clinic_app.reports.typesetting import SetText, Typesetter
from clinic_app.words.paper import tr, tr_noop

_ROW = density_of(0.35)
_FIRST_TOP, _NEXT_TOP, _BOTTOM = MARGIN + 76.0, MARGIN + 42.0, 726.0
_WHAT, _NUMBER, _PATIENT, _THERAPIST, _PAYER, _VISIT = (
    LEFT + 14,
    LEFT + 104,
    LEFT + 262,
    LEFT + 340,
    LEFT + 412,
    LEFT + 488,
)
_GAP = 6
_COLUMNS = SectionHead(
    tr_noop("Due"),
    "",
    (
        Column(tr_noop("What"), _WHAT),
        Column(tr_noop("Number, the last visit counted"), _NUMBER),
        Column(tr_noop("Patient"), _PATIENT),
        Column(tr_noop("Therapist"), _THERAPIST),
        Column(tr_noop("Payer"), _PAYER),
        Column(tr_noop("Visit"), _VISIT),
    ),
)
_NOTHING = tr_noop("Nothing is due.")


@dataclass(frozen=True, slots=True)
class DueRow:
    """One thing that is due. `level` is its word: Must fix, Check, Note, Soon, Not known."""

    mark: Mark | None
    level: str
    what: str
    number: str
    patient: str
    therapist: str
    payer: str
    visit: str
    visit_on: str


@dataclass(frozen=True, slots=True)
class DuePaper:
    """The list as of a day; `about` are sentences under the title: the choice made, and what is not in it."""

    title: str
    about: tuple[str, ...]
    clinic: ClinicHead
    printed: Printed
    rows: Sequence[DueRow]


class _SetRow(NamedTuple):
    row: DueRow
    number: tuple[SetText, ...]

    @property
    def height(self) -> float:
        return max(_ROW.rows_of(len(self.number)), _ROW.rows_of(2))


def write_due_list(paper: DuePaper, out: BinaryIO) -> int:
    """Write the list; gives the number of pages. The same list gives the same bytes."""
    sheets = Sheets(out, Title(paper.title, paper.clinic.name, paper.printed.at))
    shift = TRAINING_BAND if paper.printed.training else 0.0
    pages = _pages([_set(row, sheets.typesetter) for row in paper.rows], shift)
    for number, rows in enumerate(pages, start=1):
        sheet = sheets.new_page()
        if paper.printed.training:
            draw_training_band(sheet)
        draw_clinic_head(sheet, paper.clinic, (tr("Due list"), paper.title), shift)
        top = (_FIRST_TOP if number == 1 else _NEXT_TOP) + shift
        if number == 1:
            _draw_about(sheet, paper, MARGIN + 46 + shift)
        head = _COLUMNS if number == 1 else _COLUMNS.continued()
        head.draw(sheet, top, _ROW)
        _draw_rows(sheet, rows, top + head.height(_ROW))
        draw_foot(sheet, paper.printed, (), Folio(number, len(pages)), ("", tr("Due list")))
        sheet.finish()
    sheets.save()
    return len(pages)


def _set(row: DueRow, setter: Typesetter) -> _SetRow:
    return _SetRow(row, setter.paragraph(row.number, _PATIENT - _NUMBER - _GAP, BODY, most_lines=3))


def _pages(rows: Sequence[_SetRow], shift: float) -> list[list[_SetRow]]:
    pages: list[list[_SetRow]] = [[]]
    y = _FIRST_TOP + shift + _COLUMNS.height(_ROW)
    for one in rows:
        if y + one.height > _BOTTOM and pages[-1]:
            pages.append([])
            y = _NEXT_TOP + shift + _COLUMNS.height(_ROW)
        pages[-1].append(one)
        y += one.height
    return pages


def _draw_about(sheet: Sheet, paper: DuePaper, top: float) -> None:
    y = top
    for line in paper.about[:3]:
        sheet.put(LEFT, y, sheet.typesetter.fitted(line, RIGHT - LEFT, SMALL), ink=SECOND)
        y += 10.5


def _draw_rows(sheet: Sheet, rows: Sequence[_SetRow], top: float) -> None:
    if not rows:
        sheet.words(LEFT, top + 16, tr(_NOTHING), BODY, ink=SECOND)
    for one in rows:
        _draw_row(sheet, one, top)
        top += one.height
        sheet.rule(LEFT, top, RIGHT)


def _draw_row(sheet: Sheet, one: _SetRow, top: float) -> None:
    row, setter, base = one.row, sheet.typesetter, _ROW.baseline(top)
    under = base + _ROW.leading
    if row.mark is not None:
        draw_mark(sheet, row.mark, LEFT, base - 3.2, 8.6)
    sheet.put(_WHAT, base, setter.shrunk(row.what, _NUMBER - _WHAT - _GAP, (BODY, SMALL, LABEL), strong=True))
    sheet.put(_WHAT, under, setter.fitted(row.level, _NUMBER - _WHAT - _GAP, SMALL), ink=SECOND)
    y = base
    for line in one.number:
        sheet.put(_NUMBER, y, line)
        y += _ROW.leading
    for x, right, text in (
        (_PATIENT, _THERAPIST, row.patient),
        (_THERAPIST, _PAYER, row.therapist),
        (_PAYER, _VISIT, row.payer),
    ):
        for place, line in enumerate(setter.paragraph(text, right - x - _GAP, SMALL, most_lines=2)):
            sheet.put(x, base + place * _ROW.leading, line)
    sheet.put(_VISIT, base, setter.shrunk(row.visit, RIGHT - _VISIT, (SMALL, LABEL)))
    sheet.put(_VISIT, under, setter.line(row.visit_on, SMALL))
