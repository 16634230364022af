"""Clock times of lines: when two of them share minutes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from clinic_app.checker.findings import Change, Edit, Fix
from clinic_app.codebook.procedures import ProcedureTable
from clinic_app.domain.clock_blocks import Block, Who, blocks_of, span_words, time_of
from clinic_app.domain.credentials import is_assistant
from clinic_app.domain.visit import ServiceLine, Visit
from clinic_app.domain.visit_clock import assistant_of, trimmed, with_changed


@dataclass(frozen=True, slots=True)
class TimedLine:
    """A stretch of a one-on-one line by the clock, without its rests. `index` is the line's place in this visit, None
    for a line of another one; `block` is the block of the line that it is part of.

    `performer` is a credential, empty where nothing says it. `clinician` is an NPI; `unnamed` says that an assistant
    gave it whom nothing names, so that the clinician is only the one who is responsible.
    """

    code: str
    start: time
    end: time
    index: int | None
    block: Block
    performer: str
    clinician: str | None
    unnamed: bool = False

    def overlaps(self, other: TimedLine) -> bool:
        """Whether the two share at least a minute."""
        return self.start < other.end and other.start < self.end


def timed_lines(visit: Visit, procedures: ProcedureTable, *, of_this_visit: bool) -> list[TimedLine]:
    """The one-on-one lines of a visit that have clock times; not group, supervised, remote or unlisted ones.

    A line of several blocks gives each, so that what was done between them is no overlap.
    """
    found: list[TimedLine] = []
    for index, line in enumerate(visit.lines or ()):
        procedure = procedures.find(line.code.strip().upper())
        if procedure is None or procedure.one_on_one is not True:
            continue
        for block in blocks_of(line):
            found += _stretches(visit, line, procedure.code, block, index if of_this_visit else None)
    return found


def _stretches(visit: Visit, line: ServiceLine, code: str, block: Block, index: int | None) -> Iterator[TimedLine]:
    responsible = visit.rendering
    performer = performer_of(visit, line)
    if block.who is Who.ASSISTANT and not is_assistant(performer):
        performer = assistant_of(visit)
    clinician = line.clinician or (responsible.npi if responsible is not None else None)
    own = responsible is not None and is_assistant(responsible.credential)
    unnamed = is_assistant(performer) and not line.clinician and not own
    for start, end in block.stretches():
        yield TimedLine(code, time_of(start), time_of(end), index, block, performer, clinician, unnamed)


def performer_of(visit: Visit, line: ServiceLine) -> str:
    """The credential of who gave a line, empty when nothing says it."""
    credential = line.performer or (visit.rendering.credential if visit.rendering is not None else None)
    return (credential or "").strip().upper()


def trimming(line: TimedLine, away: TimedLine) -> Iterator[Fix]:
    """Fixes that take from a line's block the minutes it shares with another one."""
    if line.index is None:
        return
    for kept in trimmed(line.block, away.block):
        change = Change(_trim, (line.index, line.block, kept))
        yield Fix(f"Trim {line.code} to {span_words(kept.start, kept.end)}", change)


def _trim(visit: Visit, index: int, block: Block, kept: Block) -> tuple[Edit, ...]:
    """The line with less, and the totals of the visit as far as they followed from its times."""
    blocks = blocks_of((visit.lines or ())[index])
    if block not in blocks:
        return ()
    changed = with_changed(visit, index, blocks.index(block), kept)
    line = (changed.lines or ())[index]
    of_line = ("start", "end", "minutes", "assistant_minutes", "uncounted")
    of_visit = ("total_treatment_minutes", "started", "ended")
    return (
        *(Edit(("lines", index, name), getattr(line, name)) for name in of_line),
        *(Edit((name,), getattr(changed, name)) for name in of_visit if getattr(visit, name) != getattr(changed, name)),
    )
