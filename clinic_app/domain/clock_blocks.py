"""The clock times of a line as blocks: one record from which its minutes and everything told by the clock follow.

A line of the notation has one start and one end. Where a code was given in several stretches, or partly by an
assistant, the pieces of that span say so in words that people can read as well:

    uncounted = [ { what = "between blocks 09:15-09:30", minutes = 15 },
                  { what = "rest 09:35-09:39", minutes = 4 },
                  { what = "assistant 09:30-09:45", minutes = 0 } ]

Pieces with minutes are not counted; a piece of the assistant's takes nothing away and has none. So the times stay with
the visit in every file, version and draft, and rules that know only start, end and minutes still add up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import time
from enum import StrEnum
from itertools import pairwise
from typing import Any, Final

from clinic_app.domain.credentials import is_assistant
from clinic_app.domain.visit import ServiceLine, Uncounted

LAST_MINUTE: Final = 24 * 60 - 1
"""A day's last minute, 23:59: no block passes midnight, since a line is of one day."""

_BETWEEN, _ASSISTANT, _BESIDE = "between blocks", "assistant", "assistant beside"
_SPAN = re.compile(r"(?P<what>.*?)\s*(?P<within>\bin )?\b(\d{1,2}):(\d\d)\s*[-\u2013]\s*(\d{1,2}):(\d\d)")


class Who(StrEnum):
    """Who gave the minutes. Those of therapist and assistant together are the therapist's (CMS, CQ and CO examples)."""

    THERAPIST = "therapist"
    ASSISTANT = "assistant"
    TOGETHER = "both together"


@dataclass(frozen=True, slots=True)
class Rest:
    """Minutes of a block that do not count. `start` is a minute of the day, None where only their number is known."""

    what: str
    minutes: int
    start: int | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """One stretch of a code by the clock; `start` and `end` are minutes of the day, the end not included."""

    start: int
    end: int
    who: Who = Who.THERAPIST
    rests: tuple[Rest, ...] = ()

    @property
    def length(self) -> int:
        """Minutes on the clock."""
        return self.end - self.start

    @property
    def counted(self) -> int:
        """Minutes that count."""
        return max(0, self.length - sum([rest.minutes for rest in self.rests]))

    def shares(self, other: Block) -> int:
        """Minutes that two blocks have in common; back to back is apart."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def stretches(self) -> Iterator[tuple[int, int]]:
        """What is left of it without the rests whose times are known."""
        at = self.start
        for begin, minutes in sorted((rest.start, rest.minutes) for rest in self.rests if rest.start is not None):
            if begin > at:
                yield at, begin
            at = max(at, begin + minutes)
        if at < self.end:
            yield at, self.end


class BlockError(ValueError):
    """A block that cannot be; its text is a sentence for the person who typed it."""


def clock(minute: int) -> str:
    """A minute of the day as 09:02."""
    return f"{minute // 60:02}:{minute % 60:02}"


def span_words(start: int, end: int) -> str:
    """A span as 09:02-09:17."""
    return f"{clock(start)}-{clock(end)}"


def minute_of(at: time) -> int:
    """A time as a minute of the day; seconds are left off."""
    return at.hour * 60 + at.minute


def time_of(minute: int) -> time:
    """A minute of the day as a time."""
    return time(minute // 60, minute % 60)


def has_clock(line: ServiceLine) -> bool:
    """Whether a line has a start and an end after it."""
    return line.start is not None and line.end is not None and minute_of(line.end) > minute_of(line.start)


def blocks_of(line: ServiceLine) -> tuple[Block, ...]:
    """The blocks of a line, earliest first; none without clock times, or where they run backwards."""
    if line.start is None or line.end is None:
        return ()
    start, end = minute_of(line.start), minute_of(line.end)
    if end <= start:
        return ()
    if not line.uncounted:
        return (Block(start, end, _who_of(line)),)
    pieces = [_piece(one, start, end) for one in line.uncounted]
    told = [one for one in pieces if one.who is not None]
    cut = _cut(start, end, pieces, Who.THERAPIST if told else _who_of(line))
    return tuple(_with_rests(cut, pieces))


def with_blocks(line: ServiceLine, blocks: Iterable[Block], assistant: str = "PTA") -> ServiceLine:
    """The line with these blocks: start, end, minutes, the assistant's part, pauses and rests follow from them.

    `assistant` is the credential written where an assistant gave all of it or helped. Without blocks the line has
    neither times nor minutes. Raises `BlockError` with a sentence for blocks that cannot stand together.
    """
    kept = _joined(_checked(line.code, blocks))
    if not kept:
        return replace(line, start=None, end=None, minutes=None, assistant_minutes=None, uncounted=None)
    kinds = {one.who for one in kept}
    counted = sum(one.counted for one in kept)
    by_assistant = sum(one.counted for one in kept if one.who is Who.ASSISTANT)
    unplaced = min(_unplaced(line), counted - by_assistant)
    told = bool(by_assistant) or line.assistant_minutes is not None
    return replace(
        line,
        start=time_of(kept[0].start),
        end=time_of(kept[-1].end),
        minutes=counted,
        assistant_minutes=by_assistant + unplaced if told else None,
        performer=_performer(line, kinds, assistant),
        also=_also(line, kinds, assistant),
        uncounted=tuple(_uncounted(kept, mixed=len(kinds) > 1)) or None,
    )


def times_of_part(line: ServiceLine, *, assistant: bool) -> dict[str, Any]:
    """What a line says of its times when it keeps only the blocks an assistant gave, or only the others, by field.

    Where the times do not tell which minutes were whose, the part has none.
    """
    blocks = blocks_of(line)
    own = [one for one in blocks if (one.who is Who.ASSISTANT) is assistant]
    if not own or len(own) == len(blocks) or _unplaced(line):
        return {"start": None, "end": None, "uncounted": None}
    made = with_blocks(ServiceLine(line.code, performer=line.performer, also=line.also), own)
    return {name: getattr(made, name) for name in ("start", "end", "uncounted", "performer", "also")}


def joined_times(first: ServiceLine, second: ServiceLine) -> ServiceLine:
    """The first line with the blocks of both; without times where one has none or the two overlap."""
    blocks = (blocks_of(first), blocks_of(second))
    if all(blocks):
        try:
            return with_blocks(first, blocks[0] + blocks[1])
        except BlockError:
            pass
    return replace(first, start=None, end=None, uncounted=None)


# Reading the pieces


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of a line's span: an interruption, a stretch of somebody's, or a rest."""

    rest: Rest
    span: tuple[int, int] | None = None
    who: Who | None = None
    pause: bool = False


_WHO_OF_WORDS = {_ASSISTANT: Who.ASSISTANT, _BESIDE: Who.TOGETHER}


def _piece(one: Uncounted, start: int, end: int) -> _Piece:
    words, minutes = one.what or "", one.minutes or 0
    found = _SPAN.fullmatch(words)
    if found is None:
        return _Piece(Rest(words, minutes))
    begin = int(found[3]) * 60 + int(found[4])
    until = int(found[5]) * 60 + int(found[6])
    what = found["what"].strip()
    if not (start <= begin < until <= end):
        return _Piece(Rest(words, minutes))
    if minutes == 0 and what in _WHO_OF_WORDS:
        return _Piece(Rest("", 0), (begin, until), _WHO_OF_WORDS[what])
    if found["within"] is not None:
        return _Piece(Rest(what, minutes), (begin, until))
    if minutes != until - begin:
        return _Piece(Rest(words, minutes))
    return _Piece(Rest(what, minutes, begin), (begin, until), pause=what == _BETWEEN)


def _cut(start: int, end: int, pieces: Sequence[_Piece], base: Who) -> list[Block]:
    """The span without its pauses, cut where somebody else takes over."""
    edges = {start, end}
    for one in pieces:
        if one.span is not None and (one.pause or one.who is not None):
            edges.update(one.span)
    ordered = sorted(edges)
    found: list[Block] = []
    for begin, until in pairwise(ordered):
        over = [one for one in pieces if one.span is not None and one.span[0] <= begin and until <= one.span[1]]
        if any(one.pause for one in over):
            continue
        who = next((one.who for one in over if one.who is not None), base)
        if found and found[-1].end == begin and found[-1].who is who:
            found[-1] = replace(found[-1], end=until)
        else:
            found.append(Block(begin, until, who))
    return found


def _with_rests(blocks: list[Block], pieces: Sequence[_Piece]) -> Iterator[Block]:
    """Each rest in the block it lies in; one that nothing places, in the first."""
    rests: dict[int, list[Rest]] = {}
    for one in pieces:
        if one.pause or one.who is not None:
            continue
        home = 0
        if one.span is not None:
            home = next((n for n, block in enumerate(blocks) if block.start <= one.span[0] < block.end), 0)
        rest = one.rest
        if rest.start is not None and blocks and rest.start + rest.minutes > blocks[home].end:
            rest = replace(rest, start=None)  # it reaches over an edge: only its length is taken
        rests.setdefault(home, []).append(rest)
    for number, block in enumerate(blocks):
        yield replace(block, rests=tuple(rests.get(number, ())))


def _who_of(line: ServiceLine) -> Who:
    """Who gave a line of which no piece says more."""
    if is_assistant(line.performer):
        return Who.ASSISTANT
    if any(is_assistant(word) for word in line.also or ()):
        return Who.TOGETHER
    part = line.assistant_minutes
    return Who.ASSISTANT if part and part >= _counted(line) else Who.THERAPIST


def _counted(line: ServiceLine) -> int:
    """Minutes of a line with times: those typed, and never more than the clock leaves."""
    if line.start is None or line.end is None:
        return line.minutes or 0
    out = sum([one.minutes or 0 for one in line.uncounted or ()])
    left = max(0, minute_of(line.end) - minute_of(line.start) - out)
    return left if line.minutes is None else min(left, line.minutes)


def _unplaced(line: ServiceLine) -> int:
    """Minutes an assistant gave of which nothing says when."""
    if not line.assistant_minutes:
        return 0
    placed = sum(one.counted for one in blocks_of(line) if one.who is Who.ASSISTANT)
    return max(0, line.assistant_minutes - placed) if has_clock(line) else 0


# Writing them


def _checked(code: str, blocks: Iterable[Block]) -> list[Block]:
    ordered = sorted(blocks, key=lambda one: (one.start, one.end))
    name = code or "This code"
    for one in ordered:
        if one.start < 0 or one.end > LAST_MINUTE:
            raise BlockError(f"{name}: a block cannot pass midnight.")
        if one.end == one.start:
            raise BlockError(f"{name}: {clock(one.start)} to {clock(one.end)} has no minutes.")
        if one.end < one.start:
            raise BlockError(f"{name}: the end, {clock(one.end)}, is before the start, {clock(one.start)}.")
        _check_rests(name, one)
    for first, second in pairwise(ordered):
        if second.start < first.end:
            raise BlockError(
                f"{name} has {span_words(first.start, first.end)} already; {span_words(second.start, second.end)} "
                f"shares {first.shares(second)} min with it."
            )
    return ordered


def _check_rests(name: str, one: Block) -> None:
    out = sum(rest.minutes for rest in one.rests)
    if any(rest.minutes < 0 for rest in one.rests) or out > one.length:
        raise BlockError(f"{name}: {out} min not counted are more than {span_words(one.start, one.end)} has.")
    for rest in one.rests:
        if rest.start is not None and not one.start <= rest.start <= rest.start + rest.minutes <= one.end:
            raise BlockError(
                f"{name}: {rest.what or 'the rest'} {span_words(rest.start, rest.start + rest.minutes)} lies outside "
                f"{span_words(one.start, one.end)}."
            )


def _joined(blocks: list[Block]) -> list[Block]:
    """Blocks of one person that follow each other at once are one."""
    found: list[Block] = []
    for one in blocks:
        if found and found[-1].end == one.start and found[-1].who is one.who:
            found[-1] = replace(found[-1], end=one.end, rests=found[-1].rests + one.rests)
        else:
            found.append(one)
    return found


def _uncounted(blocks: Sequence[Block], *, mixed: bool) -> Iterator[Uncounted]:
    for first, second in pairwise(blocks):
        if second.start > first.end:
            yield Uncounted(f"{_BETWEEN} {span_words(first.end, second.start)}", second.start - first.end)
    if mixed:
        for one in blocks:
            if one.who is not Who.THERAPIST:
                words = _ASSISTANT if one.who is Who.ASSISTANT else _BESIDE
                yield Uncounted(f"{words} {span_words(one.start, one.end)}", 0)
    for number, one in enumerate(blocks):
        for rest in one.rests:
            yield _written(rest, one, alone=number == 0)


def _written(rest: Rest, block: Block, *, alone: bool) -> Uncounted:
    what = rest.what.strip()
    if what == _BETWEEN:
        what = "rest"
    if rest.start is not None:
        return Uncounted(f"{what} {span_words(rest.start, rest.start + rest.minutes)}".strip(), rest.minutes)
    if alone:
        return Uncounted(what or None, rest.minutes)
    return Uncounted(f"{what} in {span_words(block.start, block.end)}".strip(), rest.minutes)


def _performer(line: ServiceLine, kinds: set[Who], assistant: str) -> str | None:
    if kinds == {Who.ASSISTANT}:
        return line.performer if is_assistant(line.performer) else assistant
    return None if is_assistant(line.performer) else line.performer


def _also(line: ServiceLine, kinds: set[Who], assistant: str) -> tuple[str, ...] | None:
    others = tuple(word for word in line.also or () if not is_assistant(word))
    if Who.TOGETHER in kinds:
        return (*others, assistant)
    return others or (None if not line.also or any(is_assistant(word) for word in line.also) else line.also)
