"""How a single value of the notation is read: one small function a kind, each raising `WrongKindError`."""

import math
import re
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from typing import Any

from clinic_app.domain.text import clean_text

LONGEST_TEXT = 100_000
"""Characters a single text may have."""
LARGEST_NUMBER = 10**9

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_MONEY = re.compile(r"-?\d{1,9}(\.\d{1,4})?")

_NO_AMOUNT = 'must be an amount in quotes such as "90.00"'
_REMEMBERED_WORDS = 4_096  # days and amounts repeat from visit to visit; what is no day or amount is not remembered

Reader = Callable[[Any], Any]


class WrongKindError(Exception):
    """A value of the wrong kind; the text says what was expected, `trail` where inside the value."""

    def __init__(self, expected: str, trail: tuple[str | int, ...] = ()) -> None:
        super().__init__(expected)
        self.expected = expected
        self.trail = trail


def text(value: Any) -> str:
    """A text, cleaned."""
    if type(value) is not str:
        raise WrongKindError("must be text in quotes")
    if len(value) > LONGEST_TEXT:
        raise WrongKindError(f"is longer than {LONGEST_TEXT:,} characters")
    return value if value.isascii() and value.isprintable() else clean_text(value)


def whole_number(value: Any) -> int:
    """A whole number, sign allowed: units typed wrong must be held, too."""
    if type(value) is not int or not -LARGEST_NUMBER < value < LARGEST_NUMBER:
        raise WrongKindError("must be a whole number")
    return value


def count(value: Any) -> int:
    """A whole number that cannot be negative: minutes, days, visits."""
    if type(value) is int and 0 <= value < LARGEST_NUMBER:
        return value
    if whole_number(value) < 0:
        raise WrongKindError("cannot be negative")
    return int(value)


def number(value: Any) -> float:
    """A measured number, whole or with decimals."""
    if type(value) not in {int, float} or not math.isfinite(value) or abs(value) > LARGEST_NUMBER:
        raise WrongKindError("must be a number")
    return float(value)


def truth(value: Any) -> bool:
    """True or false."""
    if type(value) is not bool:
        raise WrongKindError("must be true or false")
    return value


def day(value: Any) -> date:
    """A date: a TOML date or ISO text."""
    if type(value) is str:
        return _day_of(value)
    if type(value) is not date:
        raise WrongKindError("must be a date such as 2026-06-15")
    return value


@lru_cache(maxsize=_REMEMBERED_WORDS)
def _day_of(written: str) -> date:
    if not _DATE.fullmatch(written):
        raise WrongKindError("must be a date such as 2026-06-15")
    try:
        return date.fromisoformat(written)
    except ValueError as problem:
        raise WrongKindError("is no day of the calendar") from problem


def clock_time(value: Any) -> time:
    """A local time of day without zone: a TOML time or ISO text."""
    if type(value) is str:
        try:
            value = time.fromisoformat(value)
        except ValueError as problem:
            raise WrongKindError("must be a time such as 10:05:00") from problem
    if type(value) is not time or value.tzinfo is not None:
        raise WrongKindError("must be a time such as 10:05:00")
    return value


def day_or_moment(value: Any) -> date | datetime:
    """A date, or a date with a local time."""
    if type(value) is str and not _DATE.fullmatch(value):
        try:
            value = datetime.fromisoformat(value)
        except ValueError as problem:
            raise WrongKindError("must be a moment such as 2026-06-15T17:40:00") from problem
    if type(value) is datetime:
        if value.tzinfo is not None:
            raise WrongKindError("must be a moment without a time zone")
        return value
    return day(value)


def money(value: Any) -> Decimal:
    """An amount in dollars as decimal text, never a float."""
    if type(value) is not str:
        raise WrongKindError(_NO_AMOUNT)
    return _amount_of(value)


@lru_cache(maxsize=_REMEMBERED_WORDS)
def _amount_of(written: str) -> Decimal:
    if not _MONEY.fullmatch(written):
        raise WrongKindError(_NO_AMOUNT)
    try:
        return Decimal(written)
    except InvalidOperation as problem:  # the pattern above leaves nothing for this
        raise WrongKindError(_NO_AMOUNT) from problem


def one_of(*allowed: str) -> Reader:
    """A reader of one word out of a closed list."""
    words = frozenset(allowed)

    def read(value: Any) -> str:
        if type(value) is not str or value not in words:
            raise WrongKindError("must be one of " + ", ".join(allowed))
        return value

    return read


def list_of(read_item: Reader, most: int) -> Reader:
    """A reader of a list of at most `most` items."""

    def read(value: Any) -> tuple[Any, ...]:
        if type(value) is not list:
            raise WrongKindError("must be a list")
        if len(value) > most:
            raise WrongKindError(f"has {len(value):,} entries, more than {most:,}")
        if read_item is text and _are_plain(value):
            return tuple(value)
        try:
            return tuple([read_item(item) for item in value])
        except WrongKindError as problem:
            raise _with_index(problem, read_item, value) from problem

    return read


def _are_plain(items: list[Any]) -> bool:
    """Whether a list holds nothing but texts that reading leaves as they are; the usual list, looked at in one go."""
    try:
        together = "".join(items)
    except TypeError:  # something in it is no text
        return False
    return len(together) <= LONGEST_TEXT and together.isascii() and together.isprintable()


def _with_index(problem: WrongKindError, read_item: Reader, value: list[Any]) -> WrongKindError:
    """Find the entry that failed, so that the sentence can say which one."""
    for index, item in enumerate(value):
        try:
            read_item(item)
        except WrongKindError:
            return WrongKindError(problem.expected, (index, *problem.trail))
    return problem


def place(value: Any) -> tuple[str | int, ...]:
    """A place in a visit: a list of keys and indices."""
    if type(value) is not list or not all(type(step) is int or type(step) is str for step in value):
        raise WrongKindError('must be a list such as ["lines", 0, "units"]')
    return tuple(value)


def dates_by_code(value: Any) -> dict[str, date]:
    """A table of dates by code."""
    if type(value) is not dict:
        raise WrongKindError("must be a table of dates by code")
    try:
        return {text(code): day(on) for code, on in value.items()}
    except WrongKindError as problem:
        raise WrongKindError("must be a table of dates by code") from problem
