"""The dashboard on paper: the month report, with the same numbers and charts as on the screen and no patient's name."""

from __future__ import annotations

import io
from collections.abc import Iterator
from decimal import Decimal

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.records import VisitStatus
from clinic_app.reports.chart_values import Bar, BarChart, Dot, DotChart, LineChart, LinePoint
from clinic_app.reports.claim_summary import ClinicHead, Printed
from clinic_app.reports.report_values import MonthReport, ReportChart, ReportFigure
from clinic_app.services.clinic import Clinic
from clinic_app.services.control import ControlKind, Urgency, counted
from clinic_app.services.dashboard import FEWEST_UNITS, GOAL, SHORT_UNIT, ClinicianTime, Dashboard, Filing
from clinic_app.services.dashboard_scope import is_whole_month
from clinic_app.services.due_list import DueList
from clinic_app.services.permissions import Action, needs

_STATUSES = {
    VisitStatus.DRAFT: "Being written",
    VisitStatus.WAITING: "With therapist",
    VisitStatus.READY: "Ready",
    VisitStatus.HOLD: "On hold",
    VisitStatus.SENT: "Sent",
    VisitStatus.PAID: "Paid",
    VisitStatus.DENIED: "Denied",
    VisitStatus.NOT_BILLED: "Not billed",
}
_FILING = {
    Filing.PAST: "Time is over",
    Filing.TWO_WEEKS: "14 days or less",
    Filing.MONTH: "15 to 30 days",
    Filing.TWO_MONTHS: "31 to 60 days",
    Filing.THREE_MONTHS: "61 to 90 days",
    Filing.LATER: "More than 90 days",
    Filing.UNKNOWN: "Limit not known",
}
_DUE_KINDS = {
    "Certifications": (ControlKind.CERTIFICATION, ControlKind.RECERTIFICATION),
    "KX threshold": (ControlKind.THRESHOLD,),
    "Progress reports": (ControlKind.PROGRESS,),
    "Authorizations": (ControlKind.AUTHORIZATION,),
    "Timely filing": (ControlKind.FILING,),
    "Measuring again": (ControlKind.REASSESSMENT,),
}
_MOST_KINDS, _MOST_CLINICIANS = 8, 20
_NOTES = (
    "Ready at first check: visits whose first kept version with a diagnosis and a service had no Must fix. Must fix, "
    "caught: findings on versions kept before the claim was sent.",
    "Waiting, at risk, days left and due are as of the day of printing, whatever the period. At risk is an estimate: "
    "the charges of visits not sent on which something must be fixed. Where a payer's limit is not confirmed, the "
    "usual one stands in.",
    "Minutes a unit: quarter-hour codes with minutes and units typed; about 15 is usual (CPM ch. 5 §20.2.C). Under "
    f"{SHORT_UNIT} on {FEWEST_UNITS} units or more is a question about the minutes, no finding. Units unbilled: what "
    "the minutes would carry by the payer's own counting rule and daily cap.",
)


@needs(Action.PRINT)
def month_report_pdf(
    clinic: Clinic, found: Dashboard, due: DueList | None, chosen: tuple[str, str], mark: Printed
) -> tuple[str, bytes]:
    """File name and PDF. `chosen` are the payer's and the clinician's name where only theirs is looked at, else ""."""
    from clinic_app.reports.month_report import write_month_report  # noqa: PLC0415 # loads the charting library

    clinic.store.audit.note(AuditAction.VIEW, "report")
    record = clinic.clinic_record()
    report = MonthReport(
        title=_title(found),
        about=_about(found, chosen),
        clinic=ClinicHead(record.name or "Clinic not named", record.address, record.npi, record.tax_id),
        printed=mark,
        figures=_figures(found),
        rows=(
            (
                ReportChart(
                    "Ready at first check, by week",
                    "percent of visits first checked; below: ready of checked",
                    _trend(found),
                    empty="" if any(one.checked for one in found.weeks) else "No visit was checked in these weeks.",
                ),
            ),
            (
                ReportChart(
                    "Findings by kind",
                    "before sending",
                    _kinds(found),
                    empty="" if found.kinds else "Nothing was found.",
                ),
                ReportChart("Days left to file", "claims not sent", _days_left(found)),
            ),
            *_clinicians(found),
            (
                ReportChart(
                    "Claims by status",
                    "and last check",
                    _claims(found),
                    empty="" if found.statuses else "No visit in these days.",
                ),
                ReportChart("Due", "as of today", _due(due), empty="" if due is not None else "Not read."),
            ),
        ),
        notes=_NOTES,
    )
    out = io.BytesIO()
    write_month_report(report, out)
    return _file_name(found), out.getvalue()


def _title(found: Dashboard) -> str:
    first, last = found.scope.first, found.scope.last
    assert first is not None
    assert last is not None
    if is_whole_month(found.scope):
        return f"{first:%B %Y}, to {last:%m/%d/%Y}"
    return f"{first:%m/%d/%Y} to {last:%m/%d/%Y}"


def _file_name(found: Dashboard) -> str:
    first, last = found.scope.first, found.scope.last
    assert first is not None
    assert last is not None
    span = f"{first:%Y-%m}" if is_whole_month(found.scope) else f"{first.isoformat()}_{last.isoformat()}"
    return f"clinic-report_{span}.pdf"


def _about(found: Dashboard, chosen: tuple[str, str]) -> tuple[str, ...]:
    payer, clinician = chosen
    words = f"Payer: {payer or 'all'}. Clinician: {clinician or 'all'}."
    first = found.first_pass
    if first.unchecked:
        words += f" {counted(first.unchecked, 'visit')} without a known first check left out of the first rate."
    if found.unbilled.left_out:
        words += f" {counted(found.unbilled.left_out, 'visit')} not counted for units: minutes, units or rule missing."
    return (words,)


def _figures(found: Dashboard) -> tuple[ReportFigure, ...]:
    first, caught, waiting, unbilled = found.first_pass, found.caught, found.waiting, found.unbilled
    before = f", was {first.percent_before:.1f} %" if first.percent_before is not None else ""
    age = f", oldest {counted((found.on - waiting.oldest).days, 'day')}" if waiting.oldest is not None else ""
    return (
        ReportFigure(
            "Ready at first check",
            f"{first.percent:.1f} %" if first.percent is not None else "–",
            f"{first.ready:,} of {counted(first.checked, 'visit')}{before}",
        ),
        ReportFigure(
            "Must fix, caught",
            f"{caught.findings:,}",
            f"in {counted(caught.visits, 'visit')}, {caught.still_open:,} still open",
        ),
        ReportFigure("Waiting to be sent", _money(waiting.charge), f"{counted(waiting.visits, 'visit')}{age}"),
        ReportFigure(
            "At risk, estimate",
            _money(found.at_risk.charge),
            f"{counted(found.at_risk.visits, 'visit')} not sent, Must fix",
        ),
        ReportFigure(
            "Minutes carry more",
            counted(unbilled.units, "unit"),
            f"in {counted(len(unbilled.visit_ids), 'visit')}, not billed"
            if unbilled.looked_at
            else "no timed visit counted",
        ),
    )


def _trend(found: Dashboard) -> LineChart:
    return LineChart(
        tuple(
            LinePoint(
                f"{one.monday.month}/{one.monday.day}",
                one.percent,
                f"{one.ready:,}/{one.checked:,}" if one.checked else "",
            )
            for one in found.weeks
        ),
        GOAL,
        f"goal {GOAL}",
    )


def _kinds(found: Dashboard) -> BarChart:
    return BarChart(
        tuple(
            Bar(one.kind, (one.errors, one.warnings), (_count(one.errors), _count(one.warnings)))
            for one in found.kinds[:_MOST_KINDS]
        ),
        ("Must fix", "Check"),
        0.34,
    )


def _days_left(found: Dashboard) -> BarChart:
    return BarChart(
        tuple(
            Bar(
                _FILING[one.left],
                (one.visits,),
                (_count(one.visits), _money(one.charge) if one.visits else ""),
                asks=bool(one.visits) and one.left is Filing.PAST,
            )
            for one in found.filing
        ),
        ("Visits", "Charges"),
        0.36,
    )


def _clinicians(found: Dashboard) -> Iterator[tuple[ReportChart, ...]]:
    """As many clinicians a chart as leave room on a page; the question stands under the last of them."""
    people = found.clinicians
    for first in range(0, max(1, len(people)), _MOST_CLINICIANS):
        some = people[first : first + _MOST_CLINICIANS]
        chart = DotChart(
            tuple(_dot(one) for one in some),
            ("Clinician", "Minutes", "Units", "Min a unit", "Units unbilled"),
            8,
            15,
            22,
            (12, 18),
        )
        is_last = first + _MOST_CLINICIANS >= len(people)
        title = "Units against minutes, continued" if first else "Units against minutes"
        empty = "" if people else "No visit with a service."
        yield (ReportChart(title, "quarter-hour codes", chart, foot=_question(found) if is_last else "", empty=empty),)


def _dot(one: ClinicianTime) -> Dot:
    average, name = one.minutes_a_unit, one.name or "No therapist"
    if average is None:
        return Dot(name, (), None, f"{one.unbilled:,}", instead="untimed codes")
    return Dot(
        name, (f"{one.minutes:,}", f"{one.units:,}", f"{average:.1f}"), average, f"{one.unbilled:,}", one.is_short
    )


def _question(found: Dashboard) -> str:
    short = [one.name or "No therapist" for one in found.clinicians if one.is_short]
    return f"Under {SHORT_UNIT} minutes a unit: {', '.join(short)}. Are the minutes whole?" if short else ""


def _claims(found: Dashboard) -> BarChart:
    return BarChart(
        tuple(
            Bar(
                _STATUSES[one.status],
                (one.errors, one.warnings, one.others),
                (_count(one.errors), _count(one.warnings), _count(one.others)),
            )
            for one in found.statuses
        ),
        ("Must fix", "Check", "Neither"),
        0.3,
    )


def _due(due: DueList | None) -> BarChart:
    rows = []
    for words, kinds in _DUE_KINDS.items():
        items = due.of(kinds) if due is not None else ()
        late = sum(one.control.urgency is Urgency.OVERDUE for one in items)
        rows.append(Bar(words, (late, len(items) - late), (_count(late), _count(len(items) - late))))
    return BarChart(tuple(rows), ("Late", "Soon"), 0.38)


def _money(amount: Decimal) -> str:
    return f"${amount:,.2f}"


def _count(number: int) -> str:
    return f"{number:,}" if number else ""
