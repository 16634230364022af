"""What the month report says, as plain values. Writing it is for `month_report`, which loads the charting library."""

from __future__ import annotations

from dataclasses import dataclass

from clinic_app.reports.chart_values import Chart
from clinic_app.reports.claim_summary import ClinicHead, Printed


@dataclass(frozen=True, slots=True)
class ReportFigure:
    """A figure: what it is, how much, and of what."""

    words: str
    figure: str
    line: str


@dataclass(frozen=True, slots=True)
class ReportChart:
    """A chart under its title; `foot` is a sentence below, `empty` stands in for a chart without anything to show."""

    title: str
    hint: str
    chart: Chart
    foot: str = ""
    empty: str = ""


@dataclass(frozen=True, slots=True)
class MonthReport:
    """The report. `rows` are charts side by side, one or two a row; `notes` say how the numbers are reckoned."""

    title: str
    about: tuple[str, ...]
    clinic: ClinicHead
    printed: Printed
    figures: tuple[ReportFigure, ...]
    rows: tuple[tuple[ReportChart, ...], ...]
    notes: tuple[str, ...] = ()
