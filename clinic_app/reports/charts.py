"""Charts drawn by the library of the papers, the same for screen and paper. Lengths are points from the top left.

Labels are set with the faces of the papers, so that every script is drawn and nothing is measured twice.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.graphics import renderPDF
from reportlab.graphics.charts.barcharts import HorizontalBarChart
from reportlab.graphics.charts.linecharts import HorizontalLineChart
from reportlab.graphics.shapes import Circle, Drawing, Line, Rect, String
from reportlab.graphics.widgets.markers import makeMarker
from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from clinic_app.reports.chart_values import (
    DOT_ROW_HEIGHT,
    HEAD_HEIGHT,
    ROW_HEIGHT,
    Bar,
    BarChart,
    Chart,
    Dot,
    DotChart,
    Inks,
    LineChart,
    Spot,
)
from clinic_app.reports.typesetting import SetText, Typesetter

_BODY, _LABEL = 12.0, 11.0
_HAIR = 1.0
_GOAL_DASH = (4.0, 3.0)
_LINES = 4  # hairlines of a scale
_TOP_OF_SCALE = 100.0


@dataclass(frozen=True, slots=True)
class ChartPicture:
    """A drawn chart, and where each of its points or rows stands."""

    drawing: Drawing
    spots: tuple[Spot, ...]


def draw_chart(chart: Chart, inks: Inks, width: float, height: float, scale: float = 1.0) -> ChartPicture:
    """Draw a chart into a width and height. `scale` is that of its text, 1 for 12 points."""
    page = _Page(width, height, inks, scale)
    match chart:
        case LineChart():
            spots = _draw_line(page, chart)
        case BarChart():
            spots = _draw_bars(page, chart)
        case DotChart():
            spots = _draw_dots(page, chart)
    return ChartPicture(page.drawing, tuple(spots))


def chart_pdf(picture: ChartPicture) -> bytes:
    """The picture alone as a page of a PDF of its size."""
    out = io.BytesIO()
    drawing = picture.drawing
    canvas = Canvas(out, pagesize=(drawing.width, drawing.height), invariant=1, pageCompression=0)
    renderPDF.draw(drawing, canvas, 0, 0)
    canvas.save()
    return out.getvalue()


class _Page:
    """A drawing with its inks; `y` runs down from its top."""

    def __init__(self, width: float, height: float, inks: Inks, scale: float) -> None:
        self.width, self.height, self.inks, self.scale = width, height, inks, scale
        self.drawing = Drawing(width, height)
        self._setter = Typesetter()
        self.drawing.add(Rect(0, 0, width, height, fillColor=HexColor(inks.ground), strokeColor=None))

    def px(self, size: float) -> float:
        """A length at the text's scale."""
        return size * self.scale

    def set(self, words: str, room: float, size: float = _BODY, *, strong: bool = False) -> SetText:
        """Words cut to a room."""
        return self._setter.fitted(words, room, self.px(size), strong=strong)

    def put(self, x: float, y: float, text: SetText, ink: str, *, right: bool = False, middle: bool = False) -> None:
        """Words with their baseline at `y`."""
        x -= text.width if right else text.width / 2 if middle else 0.0
        for face, letters in text.runs:
            drawn = String(x, self.height - y, letters, fontName=face, fontSize=text.size, fillColor=HexColor(ink))
            self.drawing.add(drawn)
            x += drawn.getEast() - drawn.x

    def line(self, start: tuple[float, float], end: tuple[float, float], ink: str, **more: object) -> None:
        """A straight line."""
        style = {"strokeWidth": _HAIR, **more}
        self.drawing.add(
            Line(start[0], self.height - start[1], end[0], self.height - end[1], strokeColor=HexColor(ink), **style)
        )

    def fills(self) -> tuple[tuple[Color, Color | None], ...]:
        """Fill and outline of the parts of a bar, the strongest first."""
        outline = HexColor(self.inks.outline) if self.inks.outline else None
        return tuple((HexColor(one), outline) for one in (self.inks.strong, self.inks.soft, self.inks.pale))


# A rate over time


def _draw_line(page: _Page, chart: LineChart) -> list[Spot]:
    left, right, top, bottom = page.px(44), page.px(58), page.px(12), page.px(26)
    bottom += page.px(14) if any(one.under for one in chart.points) else 0.0
    plot = Spot(left, top, max(1.0, page.width - left - right), max(1.0, page.height - top - bottom))
    low, step = _scale_of(chart)
    made = HorizontalLineChart()
    made.x, made.y, made.width, made.height = plot.x, page.height - plot.y - plot.height, plot.width, plot.height
    made.data = [[one.value for one in chart.points]]
    _style_axes(page, made, low, step)
    made.lines[0].strokeColor = HexColor(page.inks.accent)
    made.lines[0].strokeWidth = page.px(2)
    marker = makeMarker("Circle")
    marker.size, marker.strokeWidth = page.px(6), page.px(1.6)
    marker.strokeColor, marker.fillColor = HexColor(page.inks.accent), HexColor(page.inks.ground)
    made.lines[0].symbol = marker
    known = sum(one.value is not None for one in chart.points)
    made.joinedLines = int(known > 1)  # the library draws no line of one point, and no chart of none
    if known:
        page.drawing.add(made)

    def down(value: float) -> float:
        return plot.y + plot.height * (1 - (value - low) / (_TOP_OF_SCALE - low))

    _draw_goal(page, chart, plot, down(chart.goal))
    across = plot.width / max(1, len(chart.points))
    every = max(1, math.ceil(page.px(40) / across))
    spots = []
    newest = max((place for place, one in enumerate(chart.points) if one.value is not None), default=-1)
    for place, one in enumerate(chart.points):
        middle = plot.x + (place + 0.5) * across
        if (len(chart.points) - 1 - place) % every == 0:
            words = page.set(one.label, page.px(60), _LABEL)
            page.put(middle, plot.y + plot.height + page.px(18), words, page.inks.label, middle=True)
            under = page.set(one.under, page.px(60), _LABEL)
            page.put(middle, plot.y + plot.height + page.px(32), under, page.inks.label, middle=True)
        spots.append(Spot(middle - across / 2, plot.y - page.px(6), across, plot.height + page.px(12)))
        if place == newest and one.value is not None:
            _draw_newest(page, middle, down(one.value), one.value, goal=down(chart.goal))
    return spots


def _scale_of(chart: LineChart) -> tuple[float, float]:
    """The lower end and the step: four hairlines up to 100, so that the lowest value and the goal both show."""
    lowest = min([one.value for one in chart.points if one.value is not None], default=chart.goal)
    for step in (5.0, 10.0, 20.0, 25.0):
        low = _TOP_OF_SCALE - step * _LINES
        if lowest >= low:
            return low, step
    return 0.0, 25.0


def _style_axes(page: _Page, made: HorizontalLineChart, low: float, step: float) -> None:
    """Hairlines and their numbers; the axes themselves are not drawn, and labels of the weeks are set apart."""
    axis = made.valueAxis
    axis.valueMin, axis.valueMax, axis.valueStep = low, _TOP_OF_SCALE, step
    axis.visibleAxis = axis.visibleTicks = 0
    axis.visibleGrid = 1
    axis.gridStrokeColor, axis.gridStrokeWidth = HexColor(page.inks.rule), _HAIR
    axis.labels.fontName, axis.labels.fontSize = "Inter-Regular", page.px(_LABEL)
    axis.labels.fillColor, axis.labels.dx = HexColor(page.inks.label), -page.px(6)
    axis.labelTextFormat = lambda value: f"{value:.0f} %" if value == _TOP_OF_SCALE else f"{value:.0f}"
    made.categoryAxis.visible = 0
    made.categoryAxis.categoryNames = None


def _draw_goal(page: _Page, chart: LineChart, plot: Spot, y: float) -> None:
    right = plot.x + plot.width
    page.line((plot.x, y), (right, y), page.inks.edge, strokeDashArray=list(_GOAL_DASH), strokeWidth=1.2)
    page.put(right + page.px(6), y + page.px(4), page.set(chart.goal_words, page.px(56), _LABEL), page.inks.second)


def _draw_newest(page: _Page, x: float, y: float, value: float, goal: float) -> None:
    """The last point filled, its value beside it and clear of the goal's words."""
    accent = HexColor(page.inks.accent)
    page.drawing.add(Circle(x, page.height - y, page.px(4.5), fillColor=accent, strokeColor=accent))
    words = page.set(f"{value:.1f}", page.px(56), _BODY, strong=True)
    beside = x + page.px(8)
    base = y + page.px(4)
    if beside + words.width > page.width - page.px(58) and abs(y - goal) < page.px(13):
        base += page.px(13) if y >= goal else -page.px(11)
    page.put(beside, base, words, page.inks.accent)


# Rows of bars


def _draw_bars(page: _Page, chart: BarChart) -> list[Spot]:
    top = page.px(HEAD_HEIGHT) if chart.heads else 0.0
    row = page.px(ROW_HEIGHT)
    figures = max((len(one.figures) for one in chart.bars), default=len(chart.heads))
    widths = [_figure_width(page, chart, place) for place in range(figures)]
    left = _label_width(page, chart)
    room = max(1.0, page.width - left - sum(widths) - page.px(8))
    if chart.bars:
        page.drawing.add(_bars_of(page, chart.bars, Spot(left, top, room, row * len(chart.bars))))
    rights = _right_ends(page.width, widths)
    _draw_heads(page, chart, rights)
    spots = []
    for place, one in enumerate(chart.bars):
        y = top + place * row
        base = y + row / 2 + page.px(4.2)
        label = page.set(one.label, left - page.px(8), _BODY, strong=one.asks)
        page.put(0, base, label, page.inks.ask if one.asks else page.inks.ink)
        for at, (words, right) in enumerate(zip(one.figures, rights, strict=True)):
            ink = page.inks.ink if at == 0 else page.inks.second
            page.put(right, base, page.set(words, page.px(110), _BODY, strong=at == 0), ink, right=True)
        spots.append(Spot(0, y, page.width, row))
    return spots


def _label_width(page: _Page, chart: BarChart) -> float:
    """The share of the labels, and more where a label is longer, up to half of the drawing."""
    half = page.width / 2
    longest = max((page.set(one.label, half, _BODY, strong=one.asks).width for one in chart.bars), default=0.0)
    return min(half, max(page.width * chart.label_share, longest + page.px(8)))


def _draw_heads(page: _Page, chart: BarChart, rights: Sequence[float]) -> None:
    """The words over the figures; where a bar has several parts, each with the fill it stands for."""
    parts = max((len(one.parts) for one in chart.bars), default=0)
    side = page.px(9)
    for place, (words, right) in enumerate(zip(chart.heads, rights if chart.heads else (), strict=True)):
        text = page.set(words, page.px(90), _LABEL)
        page.put(right, page.px(12), text, page.inks.label, right=True)
        if parts > 1 and place < parts:
            fill, outline = page.fills()[place]
            x, y = right - text.width - side - page.px(4), page.height - page.px(12.5)
            key = Rect(x, y, side, side, fillColor=fill, strokeColor=outline, strokeWidth=0.5, rx=1, ry=1)
            page.drawing.add(key)


def _figure_width(page: _Page, chart: BarChart, place: int) -> float:
    words = [(one.figures[place], _BODY) for one in chart.bars]
    if chart.heads and (place or not chart.bars):  # nothing stands over the bars, where the first may begin
        words.append((f"{chart.heads[place]}m", _LABEL))  # the fill's key stands before them
    return max(page.set(text, page.px(110), size, strong=True).width for text, size in words) + page.px(8)


def _right_ends(right: float, widths: Sequence[float]) -> list[float]:
    ends = []
    for width in reversed(widths):
        ends.append(right)
        right -= width
    return ends[::-1]


def _bars_of(page: _Page, bars: Sequence[Bar], area: Spot) -> HorizontalBarChart:
    """The library's stacked bars, the first row at the top."""
    made = HorizontalBarChart()
    made.x, made.y, made.width, made.height = area.x, page.height - area.y - area.height, area.width, area.height
    parts = max(len(one.parts) for one in bars)
    made.data = [[one.parts[place] for one in bars] for place in range(parts)]
    made.categoryAxis.style = "stacked"
    made.categoryAxis.reverseDirection = 1
    made.categoryAxis.visible = made.valueAxis.visible = 0
    made.valueAxis.valueMin = 0
    made.valueAxis.valueMax = max(1.0, *(sum(one.parts) for one in bars))
    made.barWidth, made.groupSpacing = 11, 13
    fills = page.fills()
    for place in range(parts):
        fill, outline = fills[place]
        made.bars[place].fillColor = fill
        made.bars[place].strokeColor = outline or HexColor(page.inks.ground)
        made.bars[place].strokeWidth = 0.5 if outline else _HAIR
    return made


# Rows of values on one scale


def _draw_dots(page: _Page, chart: DotChart) -> list[Spot]:
    head, row = page.px(HEAD_HEIGHT), page.px(DOT_ROW_HEIGHT)
    name, *figures, tail = chart.heads
    left, each, last = page.width * 0.24, page.px(70), page.px(92)
    track = Spot(left + each * len(figures) + page.px(24), 0, 0, 0)
    room = max(1.0, page.width - last - page.px(8) - track.x)

    def across(value: float) -> float:
        share = (value - chart.low) / (chart.high - chart.low)
        return track.x + room * min(1.0, max(0.0, share))

    base = page.px(13)
    page.put(0, base, page.set(name, left, _LABEL), page.inks.label)
    for place, words in enumerate(figures, start=1):
        page.put(left + each * place, base, page.set(words, each - 4, _LABEL), page.inks.label, right=True)
    for value in (chart.low, chart.middle, chart.high):
        page.put(across(value), base, page.set(f"{value:g}", 40, _LABEL), page.inks.label, middle=True)
    page.put(page.width, base, page.set(tail, last, _LABEL), page.inks.label, right=True)
    spots = []
    for place, one in enumerate(chart.dots):
        y = head + place * row
        page.line((0, y), (page.width, y), page.inks.rule)
        _draw_figures(page, one, y + row / 2 + page.px(4.2), left, each)
        if one.value is not None:
            _draw_track(page, chart, one, y + row / 2, (across(chart.usual[0]), across(chart.usual[1])), across)
        page.put(page.width, y + row / 2 + page.px(4.2), page.set(one.tail, last), page.inks.ink, right=True)
        spots.append(Spot(0, y, page.width, row))
    return spots


def _draw_figures(page: _Page, one: Dot, base: float, left: float, each: float) -> None:
    page.put(0, base, page.set(one.label, left - page.px(4)), page.inks.ink)
    for place, words in enumerate(one.figures, start=1):
        is_last = place == len(one.figures)
        ink = page.inks.ask if is_last and one.asks else page.inks.ink
        page.put(left + each * place, base, page.set(words, each, _BODY, strong=is_last), ink, right=True)
    if one.instead:
        page.put(left + each * 3, base, page.set(one.instead, each * 3), page.inks.second, right=True)


def _draw_track(  # all that stands on one line of the scale
    page: _Page, chart: DotChart, one: Dot, y: float, usual: tuple[float, float], across: object
) -> None:
    assert callable(across)
    assert one.value is not None
    low, high, middle = across(chart.low), across(chart.high), across(chart.middle)
    page.line((low, y), (high, y), page.inks.rule, strokeWidth=page.px(2))
    half = page.px(8)
    outline = HexColor(page.inks.outline) if page.inks.outline else None
    page.drawing.add(
        Rect(
            usual[0],
            page.height - y - half,
            usual[1] - usual[0],
            2 * half,
            fillColor=HexColor(page.inks.rule if not outline else page.inks.pale),
            strokeColor=outline,
            strokeWidth=0.5,
        )
    )
    page.line((middle, y - half), (middle, y + half), page.inks.edge, strokeWidth=page.px(1.5))
    ink = HexColor(page.inks.ask if one.asks else page.inks.accent)
    x = across(one.value)
    if one.asks:  # a ring, so that the question is not told by colour alone
        page.drawing.add(
            Circle(
                x, page.height - y, page.px(4.5), fillColor=HexColor(page.inks.ground), strokeColor=ink, strokeWidth=2
            )
        )
    else:
        page.drawing.add(Circle(x, page.height - y, page.px(4.5), fillColor=ink, strokeColor=ink))
