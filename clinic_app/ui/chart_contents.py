"""What each card of the dashboard shows: its chart, the same as a table and in sentences, and what a row leads to."""

from __future__ import annotations

from dataclasses import dataclass

from clinic_app.reports.chart_values import (
    Bar,
    BarChart,
    Chart,
    Dot,
    DotChart,
    Inks,
    LineChart,
    LinePoint,
)
from clinic_app.services.dashboard import GOAL, SHORT_UNIT, Ask, ClinicianTime, Dashboard
from clinic_app.ui.dashboard_words import (
    FILING_WORDS,
    STATUS_WORDS,
    at_risk_words,
    dollars,
    percent_words,
    since_words,
    week_words,
)
from clinic_app.ui.language import tr, tr_count
from clinic_app.ui.sentences import said
from clinic_app.ui.tokens import Theme
from clinic_app.ui.typed_values import date_words

_LOW, _USUAL_MINUTES, _HIGH = 8.0, 15.0, 22.0
_USUAL = (12.0, 18.0)
_MOST_KINDS = 7


@dataclass(frozen=True, slots=True)
class CardContent:
    """One card. `rows` and `asks` go with the points or rows of the chart, one each; `foot` may lead to `foot_ask`.

    `empty` is said in place of a chart that has nothing to show.
    """

    title: str
    hint: str
    chart: Chart
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    asks: tuple[Ask, ...]
    titles: tuple[str, ...]
    empty: str = ""
    foot: str = ""
    foot_link: str = ""
    foot_ask: Ask | None = None
    foot_title: str = ""

    def sentence(self, place: int) -> str:
        """One row for ears: "Week of 11/9: 93.4 %, 15 of 16"."""
        head, *others = self.rows[place]
        told = [f"{column} {cell}" for column, cell in zip(self.columns[1:], others, strict=True) if cell]
        return f"{head}: {', '.join(told)}"

    @property
    def description(self) -> str:
        """The whole chart in words."""
        if self.empty:
            return self.empty
        return ". ".join((self.hint, *(self.sentence(place) for place in range(len(self.rows)))))


def first_pass_card(found: Dashboard) -> CardContent:
    """Ready at first check, by week."""
    weeks = found.weeks
    hint = tr("visits without a Must fix then, in percent")
    return CardContent(
        tr("Ready at first check, by week"),
        "; ".join(one for one in (hint, since_words(found)) if one),
        LineChart(
            tuple(LinePoint(week_words(one.monday), one.percent) for one in weeks),
            GOAL,
            tr("goal {share}", share=GOAL),
        ),
        (tr("Week of"), tr("Ready"), tr("First checked"), tr("Share")),
        tuple(
            (
                date_words(one.monday),
                f"{one.ready:,}" if one.checked else "",
                f"{one.checked:,}",
                percent_words(one.percent),
            )
            for one in weeks
        ),
        tuple(one.ask for one in weeks),
        tuple(tr("First checked, week of {day}", day=date_words(one.monday)) for one in weeks),
        empty=""
        if any(one.checked for one in weeks)
        else tr("No visit was checked in these weeks. Ctrl+N begins one; it counts from its first save on."),
    )


def kinds_card(found: Dashboard) -> CardContent:
    """Findings by family of rules."""
    kinds = found.kinds[:_MOST_KINDS]
    more = len(found.kinds) - len(kinds)
    return CardContent(
        tr("Findings by kind"),
        tr_count("before sending; and {count} kind more", "before sending; and {count} kinds more", more)
        if more
        else tr("before sending"),
        BarChart(
            tuple(
                Bar(said(one.kind), (one.errors, one.warnings), (_count(one.errors), _count(one.warnings)))
                for one in kinds
            ),
            (tr("Must fix"), tr("Check")),
            0.32,
        ),
        (tr("Kind"), tr("Must fix"), tr("Check")),
        tuple((said(one.kind), f"{one.errors:,}", f"{one.warnings:,}") for one in kinds),
        tuple(one.ask for one in kinds),
        tuple(tr("Findings: {kind}", kind=said(one.kind)) for one in kinds),
        empty="" if kinds else tr("Nothing was found on the visits of this time."),
    )


def clinicians_card(found: Dashboard) -> CardContent:
    """Units against minutes."""
    people = found.clinicians
    short = [one for one in people if one.is_short]
    return CardContent(
        tr("Units against minutes"),
        tr("quarter-hour codes; about 15 minutes a unit is usual"),
        DotChart(
            tuple(_dot(one) for one in people),
            (tr("Clinician"), tr("Minutes"), tr("Units"), tr("Min a unit"), tr("Units unbilled")),
            _LOW,
            _USUAL_MINUTES,
            _HIGH,
            _USUAL,
        ),
        (tr("Clinician"), tr("Minutes"), tr("Units"), tr("Min a unit"), tr("Units unbilled"), tr("Visits")),
        tuple(
            (_name(one), f"{one.minutes:,}", f"{one.units:,}", _average(one), f"{one.unbilled:,}", f"{one.visits:,}")
            for one in people
        ),
        tuple(one.ask for one in people),
        tuple(tr("Visits of {name}", name=_name(one)) for one in people),
        empty="" if people else tr("No visit with a service lies in this time. Choose another above."),
        foot=_question(short),
        foot_link=tr("Show the visits") if short else "",
        foot_ask=short[0].ask if short else None,
        foot_title=tr("Visits of {name}", name=_name(short[0])) if short else "",
    )


def statuses_card(found: Dashboard) -> CardContent:
    """Claims by where they stand and what was said of them."""
    rows = found.statuses
    return CardContent(
        tr("Claims by status"),
        tr("and what the last check said"),
        BarChart(
            tuple(
                Bar(
                    tr(STATUS_WORDS[one.status]),
                    (one.errors, one.warnings, one.others),
                    (_count(one.errors), _count(one.warnings), _count(one.others), dollars(one.charge)),
                )
                for one in rows
            ),
            (tr("Must fix"), tr("Check"), tr("Neither"), tr("Charges")),
            0.18,
        ),
        (tr("Status"), tr("Must fix"), tr("Check"), tr("Neither"), tr("Charges")),
        tuple(
            (
                tr(STATUS_WORDS[one.status]),
                f"{one.errors:,}",
                f"{one.warnings:,}",
                f"{one.others:,}",
                dollars(one.charge),
            )
            for one in rows
        ),
        tuple(one.ask for one in rows),
        tuple(tr("Claims: {status}", status=tr(STATUS_WORDS[one.status])) for one in rows),
        empty="" if rows else tr("No visit lies in this time. Choose another above, or begin one with Ctrl+N."),
        foot=at_risk_words(found.at_risk) if found.at_risk.visits else "",
        foot_link=tr("Show the visits") if found.at_risk.visits else "",
        foot_ask=found.at_risk.ask if found.at_risk.visits else None,
        foot_title=tr("Not sent, with a Must fix"),
    )


def filing_card(found: Dashboard) -> CardContent:
    """Days left until unsent claims must have arrived."""
    rows = found.filing
    waiting = sum(one.visits for one in rows)
    return CardContent(
        tr("Days left to file"),
        tr("claims not sent, all days"),
        BarChart(
            tuple(
                Bar(
                    tr(FILING_WORDS[one.left]),
                    (one.visits,),
                    (_count(one.visits), dollars(one.charge) if one.visits else ""),
                    asks=bool(one.visits) and one.left == "past",
                )
                for one in rows
            ),
            (tr("Visits"), tr("Charges")),
            0.34,
        ),
        (tr("Days left"), tr("Visits"), tr("Charges")),
        tuple((tr(FILING_WORDS[one.left]), f"{one.visits:,}", dollars(one.charge)) for one in rows),
        tuple(one.ask for one in rows),
        tuple(tr("To file: {left}", left=tr(FILING_WORDS[one.left])) for one in rows),
        empty="" if waiting else tr("Nothing waits to be sent."),
    )


def inks_of(theme: Theme) -> Inks:
    """The chart's colours in a theme: one hue, and the ink of a question. With high contrast every fill has an edge."""
    hue = theme.code(0)
    return Inks(
        ground=theme.panel,
        ink=theme.ink,
        second=theme.ink2,
        label=theme.ink3,
        rule=theme.rule,
        edge=theme.edge,
        accent=theme.accent,
        strong=hue.ink,
        soft=hue.fill,
        pale=theme.hover,
        ask=theme.amber,
        outline=theme.edge if theme.line == theme.edge else "",
    )


def _dot(one: ClinicianTime) -> Dot:
    if one.minutes_a_unit is None:
        return Dot(_name(one), (), None, f"{one.unbilled:,}", instead=tr("untimed codes"))
    figures = (f"{one.minutes:,}", f"{one.units:,}", _average(one))
    return Dot(_name(one), figures, one.minutes_a_unit, f"{one.unbilled:,}", one.is_short)


def _question(short: list[ClinicianTime]) -> str:
    if not short:
        return ""
    if len(short) == 1:
        return tr(
            "{name} is under {minutes} minutes a unit. Are the minutes whole?", name=_name(short[0]), minutes=SHORT_UNIT
        )
    return tr(
        "{count} clinicians are under {minutes} minutes a unit. Are the minutes whole?",
        count=len(short),
        minutes=SHORT_UNIT,
    )


def _name(one: ClinicianTime) -> str:
    return one.name or tr("No therapist")


def _average(one: ClinicianTime) -> str:
    average = one.minutes_a_unit
    return f"{average:.1f}" if average is not None else ""


def _count(number: int) -> str:
    return f"{number:,}" if number else ""
