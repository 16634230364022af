"""Which days a look back covers: this week, month or quarter so far, the last month, or any days."""

from __future__ import annotations

from datetime import date, timedelta
from enum import StrEnum

from clinic_app.store.figures import Scope

__all__ = ["Scope", "Span", "days_before", "days_of", "is_whole_month", "monday_of", "trend_days"]


class Span(StrEnum):
    """The periods a person picks by name; `DAYS` are typed."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    LAST_MONTH = "last_month"
    DAYS = "days"


TREND_WEEKS = 12


def days_of(span: Span, today: date) -> tuple[date, date]:
    """First and last day of a named period, up to today. A week begins on Monday."""
    month = today.replace(day=1)
    if span is Span.WEEK:
        return monday_of(today), today
    if span is Span.QUARTER:
        return date(today.year, (today.month - 1) // 3 * 3 + 1, 1), today
    if span is Span.LAST_MONTH:
        last = month - timedelta(days=1)
        return last.replace(day=1), last
    return month, today


def days_before(first: date, last: date) -> tuple[date, date]:
    """As many days just before: what a period is compared with."""
    end = first - timedelta(days=1)
    return end - (last - first), end


def trend_days(first: date, last: date) -> tuple[date, date]:
    """The weeks a trend shows: the last twelve, or all of a longer period."""
    return min(monday_of(first), monday_of(last) - timedelta(weeks=TREND_WEEKS - 1)), last


def monday_of(day: date) -> date:
    """The Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def is_whole_month(scope: Scope) -> bool:
    """Whether the days are one calendar month, whole or so far."""
    first, last = scope.first, scope.last
    if first is None or last is None:
        return False
    return first.day == 1 and (first.year, first.month) == (last.year, last.month)
