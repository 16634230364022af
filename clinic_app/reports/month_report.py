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
from clinic_app.words.paper import tr, tr_noop

PRIVACY = tr_noop("Names no patient. Not legal advice.")
_NAME = tr_noop("Clinic report")
_ABOUT_TOP, _BOTTOM = MARGIN + 44.0, 724.0
_FIGURES_HEIGHT, _UNDER_BOX, _COLUMN_GAP = 54.0, 3.0, 26.0
_TITLE_HEIGHT, _FOOT_LINE, _NOTE_LINE = 18.0, 11.0, 9.6
_EVENING = 6.0
"""By so much less is a page filled at a time, until its rows would need a further page."""


class _Measures(NamedTuple):
    """The size of the charts' text (1 is 12 points), the height of a trend, what lies between rows."""

    scale: float
    line: float
    gap: float


_FROM_LOOSE_TO_TIGHT = (
    _Measures(0.8, 168, 22),
    _Measures(0.76, 148, 18),
    _Measures(0.72, 128, 15),
    _Measures(0.7, 116, 12),
    _Measures(0.68, 100, 10),
    _Measures(0.66, 82, 7),
)


class _SetRow(NamedTuple):
    charts: tuple[ReportChart, ...]
    width: float
    height: float


class _Layout(NamedTuple):
    measures: _Measures
    pages: list[list[_SetRow]]


def write_month_report(report: MonthReport, out: BinaryIO) -> int:
    """Write the report; gives the number of pages. The same report gives the same bytes."""
    sheets = Sheets(out, Title(f"{tr(_NAME)}, {report.title}", report.clinic.name, report.printed.at))
    setter = sheets.typesetter
    shift = TRAINING_BAND if report.printed.training else 0.0
    notes = [line for note in report.notes for line in setter.paragraph(note, RIGHT - LEFT, SMALL, most_lines=4)]
    measures, pages = _laid_out(report, len(notes), shift)
    for number, rows in enumerate(pages, start=1):
        sheet = sheets.new_page()
        if report.printed.training:
            draw_training_band(sheet)
        draw_clinic_head(sheet, report.clinic, (tr(_NAME), report.title), shift)
        y = _ABOUT_TOP + shift
        if number == 1:
            y = _draw_about(sheet, report, y)
            y = _draw_figures(sheet, report.figures, y, measures)
        for row in rows:
            _draw_row(sheet, row, y, measures)
            y += row.height + measures.gap
        if number == len(pages):
            _draw_notes(sheet, notes, y)
        draw_foot(sheet, report.printed, (), Folio(number, len(pages)), ("", tr(_NAME)), PRIVACY)
        sheet.finish()
    sheets.save()
    return len(pages)


def _laid_out(report: MonthReport, notes: int, shift: float) -> _Layout:
    """As few pages as the rows need where they stand close, then as loose as these pages allow, evenly filled."""
    layouts = [_layout(report, notes, shift, one, _BOTTOM) for one in _FROM_LOOSE_TO_TIGHT]
    fewest = min(len(one.pages) for one in layouts)
    best = next(one for one in layouts if len(one.pages) == fewest)
    bottom = _BOTTOM
    while fewest > 1:
        bottom -= _EVENING
        evener = _layout(report, notes, shift, best.measures, bottom)
        if len(evener.pages) > fewest:
            break
        best = evener
    return best


def _layout(  # the rows, what stands above and below them, and where a page ends
    report: MonthReport, notes: int, shift: float, measures: _Measures, bottom: float
) -> _Layout:
    rows = [_set(row, measures) for row in report.rows]
    return _Layout(measures, _pages(rows, notes, (_ABOUT_TOP + shift, len(report.about)), measures.gap, bottom))


def _set(charts: tuple[ReportChart, ...], measures: _Measures) -> _SetRow:
    width = (RIGHT - LEFT - _COLUMN_GAP * (len(charts) - 1)) / len(charts)
    heights = [_TITLE_HEIGHT + _chart_height(one, measures) + (_FOOT_LINE if one.foot else 0.0) for one in charts]
    return _SetRow(charts, width, max(heights))


def _chart_height(one: ReportChart, measures: _Measures) -> float:
    if one.empty:
        return 3 * _FOOT_LINE
    least = measures.line if isinstance(one.chart, LineChart) else 0.0
    return height_of(one.chart, least, measures.scale)


def _pages(  # what is laid, and the room it is laid in
    rows: Sequence[_SetRow], notes: int, head: tuple[float, int], gap: float, bottom: float
) -> list[list[_SetRow]]:
    """Rows on as many pages as they need; the notes stand under the last of them. `head`: its end, lines about it."""
    top, about = head
    pages: list[list[_SetRow]] = [[]]
    y = top + about * _FOOT_LINE + 4 + _FIGURES_HEIGHT + gap + _UNDER_BOX
    for place, one in enumerate(rows):
        below = notes * _NOTE_LINE + gap if place == len(rows) - 1 else 0.0
        if y + one.height + below > bottom and pages[-1]:
            pages.append([])
            y = top
        pages[-1].append(one)
        y += one.height + gap
    return pages


def _draw_about(sheet: Sheet, report: MonthReport, y: float) -> float:
    for line in report.about:
        sheet.put(LEFT, y + 8, sheet.typesetter.fitted(line, RIGHT - LEFT, SMALL), ink=SECOND)
        y += _FOOT_LINE
    return y + 4


def _draw_figures(sheet: Sheet, figures: Sequence[ReportFigure], y: float, measures: _Measures) -> float:
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
    return y + _FIGURES_HEIGHT + measures.gap + _UNDER_BOX


def _draw_row(sheet: Sheet, row: _SetRow, y: float, measures: _Measures) -> None:
    x = LEFT
    for one in row.charts:
        _draw_chart(sheet, one, Area(x, y, row.width, row.height), measures)
        x += row.width + _COLUMN_GAP


def _draw_chart(sheet: Sheet, one: ReportChart, area: Area, measures: _Measures) -> None:
    setter: Typesetter = sheet.typesetter
    after = sheet.put(area.x, area.y + 9, setter.fitted(one.title, area.width, HEAD, strong=True))
    hint = setter.fitted(one.hint, max(10.0, area.right - after - 7), LABEL + 0.5)
    sheet.put(after + 7, area.y + 9, hint, ink=SECOND)
    sheet.rule(area.x, area.y + 13.5, area.right)
    y = area.y + _TITLE_HEIGHT
    if one.empty:
        sheet.put(area.x, y + 14, setter.fitted(one.empty, area.width, BODY), ink=SECOND)
        return
    height = _chart_height(one, measures)
    sheet.picture(area.x, y, draw_chart(one.chart, PAPER_INKS, area.width, height, measures.scale).drawing)
    if one.foot:
        sheet.put(area.x, y + height + 8, setter.fitted(one.foot, area.width, SMALL))


def _draw_notes(sheet: Sheet, lines: Sequence[SetText], y: float) -> None:
    for line in lines:
        sheet.put(LEFT, y + 4, line, ink=SECOND)
        y += _NOTE_LINE
