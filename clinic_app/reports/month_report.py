"""A clinic's month, or any days, on one or two pages: four figures, the charts of the dashboard, and no patient."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO, NamedTuple

from clinic_app.reports.blocks import BODY, HEAD, LABEL, SMALL
from clinic_app.reports.chart_values import PAPER_INKS, LineChart, height_of
from clinic_app.reports.charts import draw_chart
from clinic_app.reports.claim_layout import TRAINING_BAND
from clinic_app.reports.claim_sheet import Folio, draw_clinic_head, draw_foot, draw_training_band
from clinic_app.reports.report_values import MonthReport, ReportChart, ReportFigure
from clinic_app.reports.sheet import EDGE, LEFT, MARGIN, RIGHT, SECOND, Area, Sheet, Sheets, Title
from clinic_app.reports.typesetting import SetText, Typesetter

PRIVACY = "Names no patient. Not legal advice."
_NAME = "Clinic report"
_ABOUT_TOP, _BOTTOM = MARGIN + 44.0, 724.0
_FIGURES_HEIGHT, _GAP, _COLUMN_GAP = 54.0, 12.0, 26.0
_TITLE_HEIGHT, _FOOT_LINE, _NOTE_LINE = 18.0, 11.0, 9.6
_LINE_HEIGHT, _SCALE = 116.0, 0.7


class _SetRow(NamedTuple):
    charts: tuple[ReportChart, ...]
    width: float
    height: float


def write_month_report(report: MonthReport, out: BinaryIO) -> int:
    """Write the report; gives the number of pages. The same report gives the same bytes."""
    sheets = Sheets(out, Title(f"{_NAME}, {report.title}", report.clinic.name, report.printed.at))
    setter = sheets.typesetter
    shift = TRAINING_BAND if report.printed.training else 0.0
    notes = [line for note in report.notes for line in setter.paragraph(note, RIGHT - LEFT, SMALL, most_lines=4)]
    pages = _pages([_set(row) for row in report.rows], len(notes), shift, len(report.about))
    for number, rows in enumerate(pages, start=1):
        sheet = sheets.new_page()
        if report.printed.training:
            draw_training_band(sheet)
        draw_clinic_head(sheet, report.clinic, (_NAME, report.title), shift)
        y = _ABOUT_TOP + shift
        if number == 1:
            y = _draw_about(sheet, report, y)
            y = _draw_figures(sheet, report.figures, y)
        for row in rows:
            _draw_row(sheet, row, y)
            y += row.height + _GAP
        if number == len(pages):
            _draw_notes(sheet, notes, y)
        draw_foot(sheet, report.printed, (), Folio(number, len(pages)), ("", _NAME), PRIVACY)
        sheet.finish()
    sheets.save()
    return len(pages)


def _set(charts: tuple[ReportChart, ...]) -> _SetRow:
    width = (RIGHT - LEFT - _COLUMN_GAP * (len(charts) - 1)) / len(charts)
    heights = [_TITLE_HEIGHT + _chart_height(one) + (_FOOT_LINE if one.foot else 0.0) for one in charts]
    return _SetRow(charts, width, max(heights))


def _chart_height(one: ReportChart) -> float:
    if one.empty:
        return 3 * _FOOT_LINE
    least = _LINE_HEIGHT if isinstance(one.chart, LineChart) else 0.0
    return height_of(one.chart, least, _SCALE)


def _pages(rows: Sequence[_SetRow], notes: int, shift: float, about: int) -> list[list[_SetRow]]:
    """Rows on as many pages as they need; the notes stand under the last of them."""
    pages: list[list[_SetRow]] = [[]]
    y = _ABOUT_TOP + shift + about * _FOOT_LINE + _FIGURES_HEIGHT + 2 * _GAP
    for place, one in enumerate(rows):
        below = notes * _NOTE_LINE + 4 if place == len(rows) - 1 else 0.0
        if y + one.height + below > _BOTTOM and pages[-1]:
            pages.append([])
            y = _ABOUT_TOP + shift
        pages[-1].append(one)
        y += one.height + _GAP
    return pages


def _draw_about(sheet: Sheet, report: MonthReport, y: float) -> float:
    for line in report.about:
        sheet.put(LEFT, y + 8, sheet.typesetter.fitted(line, RIGHT - LEFT, SMALL), ink=SECOND)
        y += _FOOT_LINE
    return y + 4


def _draw_figures(sheet: Sheet, figures: Sequence[ReportFigure], y: float) -> float:
    setter = sheet.typesetter
    sheet.box(Area(LEFT, y, RIGHT - LEFT, _FIGURES_HEIGHT), radius=3)
    width = (RIGHT - LEFT) / max(1, len(figures))
    for place, one in enumerate(figures):
        x = LEFT + place * width
        if place:
            sheet.line((x, y), (x, y + _FIGURES_HEIGHT), grey=EDGE)
        room = width - 14
        sheet.put(x + 8, y + 13, setter.shrunk(one.words, room, (SMALL, LABEL)), ink=SECOND)
        sheet.put(x + 8, y + 33, setter.shrunk(one.figure, room, (17, 14, 11), strong=True))
        sheet.put(x + 8, y + 46, setter.shrunk(one.line, room, (SMALL, LABEL, 6.2)), ink=SECOND)
    return y + _FIGURES_HEIGHT + _GAP


def _draw_row(sheet: Sheet, row: _SetRow, y: float) -> None:
    x = LEFT
    for one in row.charts:
        _draw_chart(sheet, one, Area(x, y, row.width, row.height))
        x += row.width + _COLUMN_GAP


def _draw_chart(sheet: Sheet, one: ReportChart, area: Area) -> None:
    setter: Typesetter = sheet.typesetter
    after = sheet.put(area.x, area.y + 9, setter.fitted(one.title, area.width, HEAD, strong=True))
    hint = setter.fitted(one.hint, max(10.0, area.right - after - 7), LABEL + 0.5)
    sheet.put(after + 7, area.y + 9, hint, ink=SECOND)
    sheet.rule(area.x, area.y + 13.5, area.right)
    y = area.y + _TITLE_HEIGHT
    if one.empty:
        sheet.put(area.x, y + 14, setter.fitted(one.empty, area.width, BODY), ink=SECOND)
        return
    height = _chart_height(one)
    sheet.picture(area.x, y, draw_chart(one.chart, PAPER_INKS, area.width, height, _SCALE).drawing)
    if one.foot:
        sheet.put(area.x, y + height + 8, setter.fitted(one.foot, area.width, SMALL))


def _draw_notes(sheet: Sheet, lines: Sequence[SetText], y: float) -> None:
    for line in lines:
        sheet.put(LEFT, y + 4, line, ink=SECOND)
        y += _NOTE_LINE
