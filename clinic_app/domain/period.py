"""A span of days, both ends included."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `first` to `last`, both included; `None` leaves that end open."""

    first: date | None = None
    last: date | None = None

    def __contains__(self, on: date) -> bool:
        return (self.first is None or self.first <= on) and (self.last is None or on <= self.last)


def since(year: int, month: int = 1, day: int = 1) -> Period:
    """Every day from this one on."""
    return Period(first=date(year, month, day))


def until(year: int, month: int, day: int) -> Period:
    """Every day up to and including this one."""
    return Period(last=date(year, month, day))


ALWAYS = Period()


def days_after(day: date, days: int) -> date:
    """The day so many days later; the calendar's own ends where it would lie beyond."""
    return date.fromordinal(max(1, min(day.toordinal() + days, date.max.toordinal())))


def year_after(day: date) -> date:
    """The same month and day of the next year; of 29 February the 28th."""
    if day.year == date.max.year:
        return date.max
    try:
        return day.replace(year=day.year + 1)
    except ValueError:  # 29 February of a leap year
        return date(day.year + 1, 2, 28)
