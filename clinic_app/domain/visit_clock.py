"""A visit by the clock: its blocks, what they add up to, where nothing was done, and where two things were at once.

A visit may mix lines with times and lines with minutes only. Totals follow the times as long as nobody typed others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from clinic_app.domain.clock_blocks import (
    Block,
    BlockError,
    Who,
    blocks_of,
    has_clock,
    minute_of,
    span_words,
    time_of,
    with_blocks,
)
from clinic_app.domain.credentials import is_assistant
from clinic_app.domain.visit import ServiceLine, Visit

RunsBeside = Callable[[str], bool]
"""Whether a code may run beside other treatment: supervised modalities, groups, remote monitoring."""


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """A block of a visit: its line, its number within the line, its code; `beside` if it takes up nobody's minutes."""

    line: int
    number: int
    code: str
    block: Block
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Overlap:
    """Minutes that two one-on-one blocks of the visit share."""

    first: PlacedBlock
    second: PlacedBlock
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class VisitClock:
    """A visit by the clock. `treated` are the minutes of treatment of the whole visit, each clock minute once, those
    of lines without times added; None where such a line has no minutes. `timed_by_clock` says how many lines have
    times."""

    blocks: tuple[PlacedBlock, ...] = ()
    treated: int | None = None
    timed_by_clock: int = 0

    @property
    def start(self) -> int | None:
        """The first minute; None without blocks."""
        return min((one.block.start for one in self.blocks), default=None)

    @property
    def end(self) -> int | None:
        """The minute after the last."""
        return max((one.block.end for one in self.blocks), default=None)

    def gaps(self) -> tuple[tuple[int, int], ...]:
        """Stretches between the first and the last minute in which nothing was done."""
        found = []
        at = self.start
        for one in sorted(self.blocks, key=lambda placed: placed.block.start):
            if at is not None and one.block.start > at:
                found.append((at, one.block.start))
            at = max(at or 0, one.block.end)
        return tuple(found)

    def overlaps(self) -> tuple[Overlap, ...]:
        """Minutes with two one-on-one services, in clock order."""
        own = sorted((one for one in self.blocks if not one.beside), key=lambda placed: placed.block.start)
        found = []
        for number, first in enumerate(own):
            for second in own[number + 1 :]:
                if second.block.start >= first.block.end:
                    break
                if first.line != second.line and first.block.shares(second.block):
                    start, end = second.block.start, min(first.block.end, second.block.end)
                    found.append(Overlap(first, second, start, end))
        return tuple(found)

    def block_at(self, line: int, number: int) -> PlacedBlock | None:
        """The block of a line, by number."""
        return next((one for one in self.blocks if (one.line, one.number) == (line, number)), None)


def clock_of(visit: Visit, runs_beside: RunsBeside = lambda _code: False) -> VisitClock:
    """The visit by the clock."""
    placed: list[PlacedBlock] = []
    without = 0
    unknown = False
    clocked = 0
    for index, line in enumerate(visit.lines or ()):
        blocks = blocks_of(line)
        clocked += bool(blocks)
        if not blocks:
            without += line.minutes or 0
            unknown = unknown or line.minutes is None
        code = line.code.strip().upper()
        beside = bool(blocks) and runs_beside(code)
        placed += [PlacedBlock(index, number, code, block, beside) for number, block in enumerate(blocks)]
    if not placed:
        return VisitClock()
    treated = None if unknown else _covered(placed) + without
    return VisitClock(tuple(placed), treated, clocked)


def _covered(placed: Iterable[PlacedBlock]) -> int:
    """Clock minutes in which something counted, each once; rests without times are taken off as numbers."""
    total, until, off = 0, 0, 0
    spans: list[tuple[int, int]] = []
    for one in placed:
        spans += one.block.stretches()
        off += sum(rest.minutes for rest in one.block.rests if rest.start is None)
    for start, end in sorted(spans):
        total += max(0, end - max(start, until))
        until = max(until, end)
    return max(0, total - off)


def assistant_of(visit: Visit) -> str:
    """The credential of an assistant in the visit's discipline."""
    rendering = visit.rendering.credential if visit.rendering is not None else None
    if rendering is not None and is_assistant(rendering):
        return rendering
    return {"OT": "OTA", "SLP": "SLPA"}.get(str(visit.discipline or ""), "PTA")


def with_added(visit: Visit, code: str, block: Block) -> tuple[Visit, int]:
    """The visit with one more block, and its line: that of the code, or a new one. Raises `BlockError`."""
    code = code.strip().upper()
    if not code:
        raise BlockError("A block needs the code that was given.")
    lines = visit.lines or ()
    index = _line_for(lines, code, block.who)
    if index is None:
        index, lines = len(lines), (*lines, ServiceLine(code=code))
    line = with_blocks(lines[index], (*blocks_of(lines[index]), block), assistant_of(visit))
    return _followed(visit, replace(visit, lines=_put(lines, index, line))), index


def with_changed(visit: Visit, line: int, number: int, block: Block) -> Visit:
    """The visit with one block of a line changed. Raises `BlockError`."""
    return _with_line_blocks(visit, line, lambda old: (*old[:number], block, *old[number + 1 :]))


def with_removed(visit: Visit, line: int, number: int) -> Visit:
    """The visit without one block; the line stays, after its last block without times and minutes."""
    return _with_line_blocks(visit, line, lambda old: (*old[:number], *old[number + 1 :]))


def _with_line_blocks(visit: Visit, index: int, change: Callable[[tuple[Block, ...]], tuple[Block, ...]]) -> Visit:
    lines = visit.lines or ()
    line = with_blocks(lines[index], change(blocks_of(lines[index])), assistant_of(visit))
    return _followed(visit, replace(visit, lines=_put(lines, index, line)))


def _put(lines: Sequence[ServiceLine], index: int, line: ServiceLine) -> tuple[ServiceLine, ...]:
    return (*lines[:index], line, *lines[index + 1 :])


def _line_for(lines: Sequence[ServiceLine], code: str, who: Who) -> int | None:
    """The line a block of a code belongs to; where two lines share a code, the one of the same hands."""
    own = [index for index, line in enumerate(lines) if line.code.strip().upper() == code]
    if len(own) < 2:
        return own[0] if own else None
    assistant = who is Who.ASSISTANT
    return next((index for index in own if _is_assistants(lines[index]) is assistant), own[0])


def _is_assistants(line: ServiceLine) -> bool:
    blocks = blocks_of(line)
    if blocks:
        return all(one.who is Who.ASSISTANT for one in blocks)
    words = {word.strip().upper() for word in line.modifiers or ()}
    return is_assistant(line.performer) or not words.isdisjoint({"CQ", "CO"})


def _followed(before: Visit, after: Visit) -> Visit:
    """The totals of the visit follow its blocks, unless others were typed; its span grows where they reach beyond."""
    old, new = clock_of(before), clock_of(after)
    if before.total_treatment_minutes in {None, old.treated}:
        after = replace(after, total_treatment_minutes=new.treated)
    if new.start is None or new.end is None:
        return after
    started, ended = before.started, before.ended
    if started is None or minute_of(started) == old.start or minute_of(started) > new.start:
        after = replace(after, started=time_of(new.start))
    if ended is None or minute_of(ended) == old.end or minute_of(ended) < new.end:
        after = replace(after, ended=time_of(new.end))
    return after


def separate_words(visit: Visit, line: int, other: int) -> str | None:
    """What sets two lines apart by the clock: "97530 10:30-10:45, apart from 97140 10:45-11:00".

    None where one has no times, or where they share a minute.
    """
    lines = visit.lines or ()
    first, second = lines[line], lines[other]
    if not (has_clock(first) and has_clock(second)):
        return None
    own, others = blocks_of(first), blocks_of(second)
    if any(one.shares(another) for one in own for another in others):
        return None
    return f"{_code_and_spans(first, own)}, apart from {_code_and_spans(second, others)}"


def _code_and_spans(line: ServiceLine, blocks: Iterable[Block]) -> str:
    spans = " and ".join(span_words(one.start, one.end) for one in blocks)
    return f"{line.code.strip().upper()} {spans}"


def trimmed(block: Block, away: Block) -> Iterator[Block]:
    """What of a block can stand beside another: what lies before it, or what lies after it. Rests are left off."""
    if block.start < away.start:
        yield replace(block, end=min(block.end, away.start), rests=())
    if block.end > away.end:
        yield replace(block, start=max(block.start, away.end), rests=())


def gap_words(gaps: Iterable[tuple[int, int]]) -> str:
    """Gaps as text: "09:45-09:50 (5 min)"."""
    return ", ".join(f"{span_words(start, end)} ({end - start} min)" for start, end in gaps)
