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
from clinic_app.services.control import ControlKind, Urgency
from clinic_app.services.dashboard import FEWEST_UNITS, GOAL, SHORT_UNIT, ClinicianTime, Dashboard, Filing
from clinic_app.services.dashboard_scope import is_whole_month
from clinic_app.services.due_list import DueList
from clinic_app.services.permissions import Action, needs
from clinic_app.words.paper import Kind, month_words, said, tr, tr_count, tr_noop, words_of

_STATUSES = {
    VisitStatus.DRAFT: tr_noop("Being written"),
    VisitStatus.WAITING: tr_noop("With therapist"),
    VisitStatus.READY: tr_noop("Ready"),
    VisitStatus.HOLD: tr_noop("On hold"),
    VisitStatus.SENT: tr_noop("Sent"),
    VisitStatus.PAID: tr_noop("Paid"),
    VisitStatus.DENIED: tr_noop("Denied"),
    VisitStatus.NOT_BILLED: tr_noop("Not billed"),
}
_FILING = {
    Filing.PAST: tr_noop("Time is over"),
    Filing.TWO_WEEKS: tr_noop("14 days or less"),
    Filing.MONTH: tr_noop("15 to 30 days"),
    Filing.TWO_MONTHS: tr_noop("31 to 60 days"),
    Filing.THREE_MONTHS: tr_noop("61 to 90 days"),
    Filing.LATER: tr_noop("More than 90 days"),
    Filing.UNKNOWN: tr_noop("Limit not known"),
}
_DUE_KINDS = {
    tr_noop("Certifications"): (ControlKind.CERTIFICATION, ControlKind.RECERTIFICATION),
    tr_noop("KX threshold"): (ControlKind.THRESHOLD,),
    tr_noop("Progress reports"): (ControlKind.PROGRESS,),
    tr_noop("Authorizations"): (ControlKind.AUTHORIZATION,),
    tr_noop("Timely filing"): (ControlKind.FILING,),
    tr_noop("Measuring again"): (ControlKind.REASSESSMENT,),
}
_MOST_KINDS, _MOST_CLINICIANS = 8, 20
_NOTES = (
    tr_noop(
        "Ready at first check: visits whose first kept version with a diagnosis and a service had no Must fix. Must "
        "fix, caught: findings on versions kept before the claim was sent."
    ),
    tr_noop(
        "Waiting, at risk, days left and due are as of the day of printing, whatever the period. At risk is an "
        "estimate: the charges of visits not sent on which something must be fixed. Where a payer's limit is not "
        "confirmed, the usual one stands in."
    ),
    tr_noop(
        "Minutes a unit: quarter-hour codes with minutes and units typed; about 15 is usual (CPM ch. 5 §20.2.C). "
        "Under {short} on {fewest} units or more is a question about the minutes, no finding. Units unbilled: what "
        "the minutes would carry by the payer's own counting rule and daily cap."
    ),
)


@needs(Action.PRINT)
@words_of(Kind.CLINIC)
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
        clinic=ClinicHead(record.name or tr("Clinic not named"), record.address, record.npi, record.tax_id),
        printed=mark,
        figures=_figures(found),
        rows=(
            (
                ReportChart(
                    tr("Ready at first check, by week"),
                    tr("percent of visits first checked; below: ready of checked"),
                    _trend(found),
                    empty="" if any(one.checked for one in found.weeks) else tr("No visit was checked in these weeks."),
                ),
            ),
            (
                ReportChart(
                    tr("Findings by kind"),
                    tr("before sending"),
                    _kinds(found),
                    empty="" if found.kinds else tr("Nothing was found."),
                ),
                ReportChart(tr("Days left to file"), tr("claims not sent"), _days_left(found)),
            ),
            *_clinicians(found),
            (
                ReportChart(
                    tr("Claims by status"),
                    tr("and last check"),
                    _claims(found),
                    empty="" if found.statuses else tr("No visit in these days."),
                ),
                ReportChart(tr("Due"), tr("as of today"), _due(due), empty="" if due is not None else tr("Not read.")),
            ),
        ),
        notes=tuple(tr(note, short=SHORT_UNIT, fewest=FEWEST_UNITS) for note in _NOTES),
    )
    out = io.BytesIO()
    write_month_report(report, out)
    return _file_name(found), out.getvalue()


def _title(found: Dashboard) -> str:
    first, last = found.scope.first, found.scope.last
    assert first is not None
    assert last is not None
    if is_whole_month(found.scope):
        return tr("{month}, to {last}", month=month_words(first), last=f"{last:%m/%d/%Y}")
    return tr("{first} to {last}", first=f"{first:%m/%d/%Y}", last=f"{last:%m/%d/%Y}")


def _file_name(found: Dashboard) -> str:
    first, last = found.scope.first, found.scope.last
    assert first is not None
    assert last is not None
    span = f"{first:%Y-%m}" if is_whole_month(found.scope) else f"{first.isoformat()}_{last.isoformat()}"
    return f"clinic-report_{span}.pdf"


def _about(found: Dashboard, chosen: tuple[str, str]) -> tuple[str, ...]:
    payer, clinician = chosen
    words = tr("Payer: {payer}. Clinician: {clinician}.", payer=payer or tr("all"), clinician=clinician or tr("all"))
    first = found.first_pass
    if first.unchecked:
        words += tr_count(
            " {count} visit without a known first check left out of the first rate.",
            " {count} visits without a known first check left out of the first rate.",
            first.unchecked,
        )
    if found.unbilled.left_out:
        words += tr_count(
            " {count} visit not counted for units: minutes, units or rule missing.",
            " {count} visits not counted for units: minutes, units or rule missing.",
            found.unbilled.left_out,
        )
    return (words,)


def _figures(found: Dashboard) -> tuple[ReportFigure, ...]:
    first, caught, waiting, unbilled = found.first_pass, found.caught, found.waiting, found.unbilled
    before = tr(", was {percent} %", percent=f"{first.percent_before:.1f}") if first.percent_before is not None else ""
    age = (
        tr_count(", oldest {count} day", ", oldest {count} days", (found.on - waiting.oldest).days)
        if waiting.oldest is not None
        else ""
    )
    return (
        ReportFigure(
            tr("Ready at first check"),
            f"{first.percent:.1f} %" if first.percent is not None else "–",
            tr("{ready} of {visits}", ready=f"{first.ready:,}", visits=_visits(first.checked)) + before,
        ),
        ReportFigure(
            tr("Must fix, caught"),
            f"{caught.findings:,}",
            tr("in {visits}, {open} still open", visits=_visits(caught.visits), open=f"{caught.still_open:,}"),
        ),
        ReportFigure(tr("Waiting to be sent"), _money(waiting.charge), f"{_visits(waiting.visits)}{age}"),
        ReportFigure(
            tr("At risk, estimate"),
            _money(found.at_risk.charge),
            tr("{visits} not sent, Must fix", visits=_visits(found.at_risk.visits)),
        ),
        ReportFigure(
            tr("Minutes carry more"),
            tr_count("{count} unit", "{count} units", unbilled.units),
            tr("in {visits}, not billed", visits=_visits(len(unbilled.visit_ids)))
            if unbilled.looked_at
            else tr("no timed visit counted"),
        ),
    )


def _visits(count: int) -> str:
    return tr_count("{count} visit", "{count} visits", count)


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
        tr("goal {goal}", goal=GOAL),
    )


def _kinds(found: Dashboard) -> BarChart:
    return BarChart(
        tuple(
            Bar(said(one.kind), (one.errors, one.warnings), (_count(one.errors), _count(one.warnings)))
            for one in found.kinds[:_MOST_KINDS]
        ),
        (tr("Must fix"), tr("Check")),
        0.42,
    )


def _days_left(found: Dashboard) -> BarChart:
    return BarChart(
        tuple(
            Bar(
                tr(_FILING[one.left]),
                (one.visits,),
                (_count(one.visits), _money(one.charge) if one.visits else ""),
                asks=bool(one.visits) and one.left is Filing.PAST,
            )
            for one in found.filing
        ),
        (tr("Visits"), tr("Charges")),
        0.36,
    )


def _clinicians(found: Dashboard) -> Iterator[tuple[ReportChart, ...]]:
    """As many clinicians a chart as leave room on a page; the question stands under the last of them."""
    people = found.clinicians
    for first in range(0, max(1, len(people)), _MOST_CLINICIANS):
        some = people[first : first + _MOST_CLINICIANS]
        chart = DotChart(
            tuple(_dot(one) for one in some),
            (tr("Clinician"), tr("Minutes"), tr("Units"), tr("Min a unit"), tr("Units unbilled")),
            8,
            15,
            22,
            (12, 18),
        )
        is_last = first + _MOST_CLINICIANS >= len(people)
        title = tr("Units against minutes, continued") if first else tr("Units against minutes")
        empty = "" if people else tr("No visit with a service.")
        yield (
            ReportChart(title, tr("quarter-hour codes"), chart, foot=_question(found) if is_last else "", empty=empty),
        )


def _dot(one: ClinicianTime) -> Dot:
    average, name = one.minutes_a_unit, one.name or tr("No therapist")
    if average is None:
        return Dot(name, (), None, f"{one.unbilled:,}", instead=tr("untimed codes"))
    return Dot(
        name, (f"{one.minutes:,}", f"{one.units:,}", f"{average:.1f}"), average, f"{one.unbilled:,}", one.is_short
    )


def _question(found: Dashboard) -> str:
    short = [one.name or tr("No therapist") for one in found.clinicians if one.is_short]
    if not short:
        return ""
    return tr("Under {short} minutes a unit: {names}. Are the minutes whole?", short=SHORT_UNIT, names=", ".join(short))


def _claims(found: Dashboard) -> BarChart:
    return BarChart(
        tuple(
            Bar(
                tr(_STATUSES[one.status]),
                (one.errors, one.warnings, one.others),
                (_count(one.errors), _count(one.warnings), _count(one.others)),
            )
            for one in found.statuses
        ),
        (tr("Must fix"), tr("Check"), tr("Neither")),
        0.3,
    )


def _due(due: DueList | None) -> BarChart:
    rows = []
    for words, kinds in _DUE_KINDS.items():
        items = due.of(kinds) if due is not None else ()
        late = sum(one.control.urgency is Urgency.OVERDUE for one in items)
        rows.append(Bar(tr(words), (late, len(items) - late), (_count(late), _count(len(items) - late))))
    return BarChart(tuple(rows), (tr("Late"), tr("Soon")), 0.38)


def _money(amount: Decimal) -> str:
    return f"${amount:,.2f}"


def _count(number: int) -> str:
    return f"{number:,}" if number else ""
