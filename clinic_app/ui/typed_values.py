"""Between what a person types and the values of a visit: dates, times, minutes, money, modifiers, pointers.

Every reader takes text as typed and gives the value, `None` for an empty text, or raises `ValueError` with a sentence
in a biller's words. Every writer gives the words the field shows.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from clinic_app.ui.language import day_text, time_text, tr

_MOST_MINUTES = 1440
_MOST_UNITS = 999
_MOST_CHARGE = Decimal("999999.99")
_MONEY = re.compile(r"(?=.*[0-9])[0-9]*(?:\.[0-9]{0,2})?")
_LETTERS = "ABCDEFGHIJKL"
_DATE = re.compile(r"(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?")
_TIME = re.compile(r"(\d{1,2})[:. ]?(\d{2})?\s*([ap])?m?", re.IGNORECASE)


def read_minutes(text: str) -> int | None:
    """Whole minutes, 0 to 1440."""
    return _whole(text, _MOST_MINUTES, tr("minutes"))


def read_units(text: str) -> int | None:
    """Whole units, 0 to 999."""
    return _whole(text, _MOST_UNITS, tr("units"))


def _whole(text: str, most: int, what: str) -> int | None:
    plain = text.strip()
    if not plain:
        return None
    if not (plain.isascii() and plain.isdigit()):
        raise ValueError(tr("“{plain}” is no number of {what}.", plain=_short(plain), what=what))
    if len(plain) > 4 or int(plain) > most:
        raise ValueError(tr("{plain} {what} are more than {most}.", plain=_short(plain), what=what, most=most))
    return int(plain)


def read_count(text: str) -> int | None:
    """A small whole number, such as how many elements were examined."""
    return _whole(text, 99, tr("entries"))


def read_money(text: str) -> Decimal | None:
    """Dollars and cents, with or without a dollar sign and thousands commas."""
    plain = text.strip().removeprefix("$").replace(",", "").strip()
    if not plain:
        return None
    if not _MONEY.fullmatch(plain):
        raise ValueError(tr("“{plain}” is no amount of money.", plain=_short(plain)))
    amount = Decimal(plain)
    if amount > _MOST_CHARGE:
        raise ValueError(
            tr(
                "{plain} is more than a claim form holds ({most_charge}).",
                plain=_short(plain),
                most_charge=_MOST_CHARGE,
            )
        )
    return amount.quantize(Decimal("0.01"))


def read_modifiers(text: str) -> tuple[str, ...]:
    """Modifiers between blanks or commas; several typed without a gap ("GP59") are parted in twos."""
    words: list[str] = []
    for part in re.split(r"[\s,;/]+", text.strip().upper()):
        parted = len(part) > 2 and len(part) % 2 == 0
        words += [part[at : at + 2] for at in range(0, len(part), 2)] if parted else [part]
    return tuple(word for word in words if word)


def read_pointers(text: str) -> tuple[str, ...]:
    """Letters of box 21 in the order typed; figures count as letters (1 is A), so that the number pad will do."""
    pointers: list[str] = []
    for sign in re.sub(r"[\s,;/]+", "", text.upper()):
        letter = _LETTERS[int(sign) - 1] if sign in "123456789" else sign
        if not letter.isalpha() or not letter.isascii():
            raise ValueError(tr("“{sign}” points to no diagnosis; use the letters A to L.", sign=sign))
        pointers.append(letter)
    return tuple(pointers)


def read_date(text: str, today: date) -> date | None:
    """A day as 11/20/2026, 11/20/26, 11/20, 2026-11-20, 11202026, "t" for today, or "y" for yesterday.

    A day without a year is the one nearest to today: in December 1/5 is next month.
    """
    plain = text.strip().lower()
    if not plain:
        return None
    if plain in {"t", "today"}:
        return today
    if plain in {"y", "yesterday"}:
        return today - timedelta(days=1)
    try:
        return _calendar_day(plain, today)
    except ValueError:
        raise ValueError(tr("“{short}” is no date; type it as 11/20/2026.", short=_short(text.strip()))) from None


def _calendar_day(plain: str, today: date) -> date:
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", plain):
        return date.fromisoformat(plain)
    if re.fullmatch(r"\d{8}", plain):
        return date(int(plain[4:]), int(plain[:2]), int(plain[2:4]))
    found = _DATE.fullmatch(plain)
    if found is None:
        raise ValueError(plain)
    month, day, year = int(found[1]), int(found[2]), found[3]
    if year is not None:
        return date(int(year) if len(year) == 4 else _century(int(year), today), month, day)
    return _nearest(month, day, today)


def _nearest(month: int, day: int, today: date) -> date:
    """The day of this year, the last or the next that lies nearest to today. Raises `ValueError` if there is none."""
    found = []
    for year in (today.year, today.year - 1, today.year + 1):
        with suppress(ValueError):  # February 29 is not in every year
            found.append(date(year, month, day))
    if not found:
        raise ValueError(f"{month}/{day}")
    return min(found, key=lambda one: abs((one - today).days))


def _century(two_figures: int, today: date) -> int:
    """Years up to ten ahead are of this century, the others of the last one."""
    century = today.year // 100 * 100
    return century + two_figures if century + two_figures <= today.year + 10 else century - 100 + two_figures


def read_time(text: str) -> time | None:
    """A time of day as 9:45, 945, 9, 1:30p or 13:30; without a or p the hours 1 to 6 are in the afternoon."""
    plain = text.strip()
    if not plain:
        return None
    found = _TIME.fullmatch(plain)
    if found is None:
        raise ValueError(tr("“{plain}” is no time of day; type it as 9:45 or 1:30p.", plain=_short(plain)))
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    elif not half and 1 <= hour <= 6:
        hour += 12
    if hour > 23 or minute > 59:
        raise ValueError(tr("“{plain}” is no time of day; type it as 9:45 or 1:30p.", plain=_short(plain)))
    return time(hour, minute)


def read_moment(text: str, today: date) -> datetime | date | None:
    """A day, with or without a time behind it: 11/20/2026, or 11/20/2026 5:40p."""
    day, _, clock = text.strip().partition(" ")
    on = read_date(day, today)
    at = read_time(clock)
    return on if at is None or on is None else datetime.combine(on, at)


def moment_typed(moment: datetime | date) -> str:
    """A day, and its time where it has one, as they are typed."""
    day = moment.date() if isinstance(moment, datetime) else moment
    return f"{date_words(day)} {time_typed(moment.time())}" if isinstance(moment, datetime) else date_words(day)


def date_words(day: date | None) -> str:
    """Month, day and year as people of the trade write them: 11/20/2026."""
    return f"{day:%m/%d/%Y}" if day else ""


def short_date(day: date | None) -> str:
    """Month and day: 10/09."""
    return f"{day:%m/%d}" if day else ""


def day_words(day: date) -> str:
    """Weekday and day: Fri, Nov 20."""
    return day_text(day, tr("ddd, MMM d"))


def time_words(at: time | None) -> str:
    """A time on the twelve-hour clock without a or p, as a day list shows it: 9:45, 1:30."""
    return f"{(at.hour - 1) % 12 + 1}:{at.minute:02}" if at else ""


def moment_words(at: datetime | None) -> str:
    """Day and time where the clinic is: 11/20/2026 3:24 PM."""
    if at is None:
        return ""
    local = at.astimezone()
    return f"{date_words(local.date())} {time_text(local.time())}"


def time_typed(at: time | None) -> str:
    """A time as it is typed, so that reading it again gives the same: 9:45, 1:30p."""
    if at is None:
        return ""
    afternoon = at.hour >= 12
    return f"{(at.hour - 1) % 12 + 1}:{at.minute:02}{'p' if afternoon else 'a'}"


def money_words(amount: Decimal | None) -> str:
    """Dollars with two places and no sign."""
    return f"{amount:.2f}" if amount is not None else ""


def number_words(number: int | None) -> str:
    """A whole number, nothing for none."""
    return "" if number is None else str(number)


def age_on(born: date | None, on: date) -> int | None:
    """Whole years on a day; None without a birthday or before it."""
    if born is None or born > on:
        return None
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def _short(text: str) -> str:
    return text if len(text) <= 20 else f"{text[:19]}…"
