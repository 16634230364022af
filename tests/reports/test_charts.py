"""Charts: drawn by the library of the papers, each point and row where it is said to be, the same bytes each time."""

from __future__ import annotations

import subprocess
import sys

import pytest

from clinic_app.reports.chart_values import (
    PAPER_INKS,
    Bar,
    BarChart,
    Chart,
    Dot,
    DotChart,
    LineChart,
    LinePoint,
    height_of,
)
from clinic_app.reports.charts import chart_pdf, draw_chart
from tests.reports.reading import pages_of

LINE = LineChart(tuple(LinePoint(f"10/{number}", 80.0 + number) for number in range(1, 13)), 95, "goal 95")
BARS = BarChart((Bar("Diagnoses", (7, 3), ("7", "3")), Bar("Units", (0, 2), ("", "2"))), ("Must fix", "Check"))
DOTS = DotChart(
    (
        Dot("Thea Planwell, PT", ("2,614", "179", "14.6"), 14.6, "2"),
        Dot("Olive Gripson, OT", ("635", "54", "11.8"), 11.8, "0", asks=True),
        Dot("Sally Speakwell, SLP", (), None, "0", instead="untimed codes"),
    ),
    ("Clinician", "Minutes", "Units", "Min a unit", "Unbilled"),
    8,
    15,
    22,
    (12, 18),
)


def drawn(chart: Chart, width: float = 600.0) -> tuple[int, str]:
    picture = draw_chart(chart, PAPER_INKS, width, height_of(chart, 160))
    (text,) = pages_of(chart_pdf(picture))
    return len(picture.spots), text


@pytest.mark.parametrize(("chart", "count"), [(LINE, 12), (BARS, 2), (DOTS, 3)])
def test_each_point_and_row_has_its_place_within_the_picture(chart: Chart, count: int) -> None:
    height = height_of(chart, 160)
    spots = draw_chart(chart, PAPER_INKS, 600, height).spots
    assert len(spots) == count
    for one in spots:
        assert one.x >= 0
        assert one.x + one.width <= 600.5
        assert one.y + one.height <= height + 0.5
    corners = [(one.x, one.y) for one in spots]
    assert corners == sorted(corners, key=lambda at: at if chart is LINE else at[::-1])


def test_words_and_figures_stand_in_the_picture() -> None:
    _, text = drawn(LINE)
    for words in ("goal 95", "92.0", "10/12", "100 %"):
        assert words in text
    _, text = drawn(DOTS)
    for words in ("Thea Planwell, PT", "2,614", "11.8", "untimed codes", "15", "Unbilled"):
        assert words in text
    _, text = drawn(BARS)
    for words in ("Diagnoses", "Must fix", "Check", "7"):
        assert words in text


def test_a_long_label_is_not_cut_as_long_as_half_the_picture_holds_it() -> None:
    long = BarChart((Bar("Formulario de reclamación", (1, 0), ("1", "")),), ("Por corregir", "Revisar"))
    _, text = drawn(long, 330.0)
    for words in ("Formulario de reclamación", "Por corregir", "Revisar"):
        assert words in text


def test_the_scale_reaches_below_the_lowest_value() -> None:
    _, text = drawn(LineChart((LinePoint("1/5", 12.0), LinePoint("1/12", 99.0)), 95, "goal 95"))
    assert " 0 " in f" {text} "


@pytest.mark.parametrize(
    "chart",
    [
        LineChart((), 95, "goal 95"),
        LineChart((LinePoint("1/5", None),) * 3, 95, "goal 95"),
        LineChart((LinePoint("1/5", 0.0),), 95, "goal 95"),
        LineChart(tuple(LinePoint("12/28", 100.0) for _ in range(300)), 95, "goal 95"),
        BarChart(()),
        BarChart((Bar("", (0,), ("",)),)),
        BarChart((Bar("<b>\u202e" + "X" * 900, (10**9,), ("1,000,000,000",)),)),
        DotChart((), DOTS.heads, 8, 15, 22, (12, 18)),
        DotChart((Dot("\u5f20 \u0627\u0644", ("1", "1", "999.0"), 999.0, "1"),), DOTS.heads, 8, 15, 22, (12, 18)),
    ],
)
@pytest.mark.parametrize("width", [40.0, 900.0])
def test_nothing_and_too_much_are_drawn_without_a_fault(chart: Chart, width: float) -> None:
    count, _ = drawn(chart, width)
    match chart:
        case LineChart(points=rows) | BarChart(bars=rows) | DotChart(dots=rows):
            assert count == len(rows)


def test_the_same_chart_gives_the_same_bytes() -> None:
    for chart in (LINE, BARS, DOTS):
        first, second = (chart_pdf(draw_chart(chart, PAPER_INKS, 500, 200)) for _ in range(2))
        assert first == second


def test_neither_the_window_nor_the_values_of_a_chart_load_the_charting_library() -> None:
    asked = (
        "import sys; import clinic_app.ui.workspace, clinic_app.ui.main_window, clinic_app.ui.tool_pages; "
        "import clinic_app.reports.chart_values, clinic_app.services.dashboard, clinic_app.services.dashboard_papers; "
        "print([one for one in sys.modules if one.startswith('reportlab.graphics') or one.endswith('dashboard_page')])"
    )
    answer = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"
