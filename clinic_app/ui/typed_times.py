"""Clock times of a block as people type them: "9:02-9:17", "902 917", "9.02 15m", or start and end apart.

Every reader raises `ValueError` with a sentence for what it cannot take.
"""

from __future__ import annotations

import re

from clinic_app.domain.clock_blocks import Block, Rest, Who, minute_of, time_of
from clinic_app.ui.language import tr
from clinic_app.ui.typed_values import read_time, time_typed

_HALF_DAY = 720
_SURE_MINUTES = 12  # a bare number above this is no hour of the day as people say it
_APART = re.compile(r"\s*(?:-|\u2013|\u2014|\bto\b|\buntil\b|\s)\s*", re.IGNORECASE)
_LENGTH = re.compile(r"(?:\+\s*(\d{1,4})\s*(?:m|min|minutes?)?|(\d{1,4})\s*(?:m|min|minutes?))", re.IGNORECASE)
_BEFORE_HALF = re.compile(r"(?<=\d)\s+(?=[ap]\.?m?\.?\b)", re.IGNORECASE)
_BEFORE_LENGTH = re.compile(r"(?<=\d)\s+(?=m(?:in(?:utes?)?)?\b)|(?<=\+)\s+", re.IGNORECASE)
_REST = re.compile(r"(?P<what>.*?)\s*(?P<minutes>\d{1,3})\s*(?:m|min|minutes?)?", re.IGNORECASE)
_WHO = {
    "": Who.THERAPIST,
    "t": Who.THERAPIST,
    "therapist": Who.THERAPIST,
    "1": Who.THERAPIST,
    "a": Who.ASSISTANT,
    "assistant": Who.ASSISTANT,
    "2": Who.ASSISTANT,
    "b": Who.TOGETHER,
    "both": Who.TOGETHER,
    "both together": Who.TOGETHER,
    "ta": Who.TOGETHER,
    "3": Who.TOGETHER,
}
WHO_LETTERS = {Who.THERAPIST: "T", Who.ASSISTANT: "A", Who.TOGETHER: "B"}


def holds_both(text: str) -> bool:
    """Whether a text typed as a start says an end or a length as well."""
    return len(_parts(text)) == 2


def read_span(start: str, end: str) -> tuple[int, int]:
    """Start and end as minutes of the day; the start may hold both."""
    parts = _parts(start)
    if not parts:
        raise ValueError(tr("The block needs a start; type it as 9:02 or 902."))
    if end.strip():
        parts = [*parts[:1], " ".join(end.split())]
    if len(parts) < 2:
        raise ValueError(tr("The block needs an end; type it as 9:17, or the minutes as +15."))
    if len(parts) > 2:
        raise ValueError(tr("“{start}” is more than a start and an end.", start=start.strip()[:30]))
    first = _minute(parts[0])
    return first, _end(parts[1], first)


def _parts(text: str) -> list[str]:
    plain = " ".join(text.split())
    plain = _BEFORE_LENGTH.sub("", _BEFORE_HALF.sub("", plain))
    plain = plain.replace("+", " +")
    parts = [part for part in _APART.split(plain) if part]
    if len(parts) == 4 and all(part.isdigit() and len(part) <= 2 for part in parts):
        return [f"{parts[0]}:{parts[1]:0>2}", f"{parts[2]}:{parts[3]:0>2}"]
    if len(parts) == 2 and all(part.isdigit() and len(part) <= 2 for part in parts) and "-" not in plain:
        return [f"{parts[0]}:{parts[1]:0>2}"]  # "9 02" is one time
    return parts


def _minute(text: str) -> int:
    at = read_time(text)
    if at is None:
        raise ValueError(tr("The block needs a start; type it as 9:02 or 902."))
    return minute_of(at)


def _end(text: str, start: int) -> int:
    length = _LENGTH.fullmatch(text)
    if length is not None:
        return start + int(length[1] or length[2])
    if text.isascii() and text.isdigit() and len(text) <= 2:
        if int(text) > _SURE_MINUTES:
            return start + int(text)
        raise ValueError(
            tr("{text} can be {int}:00 or {int} minutes; type {int}:00 or +{int}.", text=text, int=int(text))
        )
    at = read_time(text)
    if at is None:
        raise ValueError(tr("The block needs an end; type it as 9:17, or the minutes as +15."))
    end = minute_of(at)
    half_typed = bool(re.search(r"[ap]", text, re.IGNORECASE))
    if _HALF_DAY <= start < end + _HALF_DAY and end < _HALF_DAY and not half_typed:
        return end + _HALF_DAY  # after an afternoon start 7:10 is in the evening
    return end


def read_who(text: str) -> Who:
    """T, A or B, or the figures 1 to 3 of the number pad; nothing typed is the therapist."""
    who = _WHO.get(" ".join(text.lower().split()))
    if who is None:
        raise ValueError(
            tr("“{text}” is nobody: type T for the therapist, A for the assistant, B for both.", text=text.strip()[:20])
        )
    return who


def read_rests(text: str) -> tuple[Rest, ...]:
    """What does not count, between semicolons or commas: "rest 6", "toileting 3"; a bare number is a rest."""
    return tuple(_rest(part.strip()) for part in re.split(r"[;,]", text) if part.strip())


def _rest(text: str) -> Rest:
    timed = re.fullmatch(r"(?P<what>\D*?)\s*(?P<span>\d.*[-\u2013].*)", text)
    if timed is not None:
        start, end = read_span(timed["span"], "")
        return Rest(timed["what"].strip() or "rest", end - start, start)
    found = _REST.fullmatch(text)
    if found is None:
        raise ValueError(tr("“{text}” names no minutes; type it as rest 6.", text=text[:30]))
    return Rest(found["what"].strip() or "rest", int(found["minutes"]))


def read_block(start: str, end: str, who: str, rests: str) -> Block:
    """A block of the four fields."""
    first, last = read_span(start, end)
    return Block(first, last, read_who(who), read_rests(rests))


def typed_block(block: Block) -> tuple[str, str, str, str]:
    """Start, end, who and rests as they are typed, so that reading them gives the block again."""
    rests = "; ".join(
        f"{rest.what} {rest.minutes}".strip()
        if rest.start is None
        else f"{rest.what} {time_typed(time_of(rest.start))}-{time_typed(time_of(rest.start + rest.minutes))}".strip()
        for rest in block.rests
        if rest.minutes
    )
    times = (time_typed(time_of(block.start)), time_typed(time_of(block.end)))
    return (*times, WHO_LETTERS[block.who], rests)
