"""Minutes of a code entered by whoever treats: the therapist's part and the assistant's of one line, and the totals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from clinic_app.domain.clock_blocks import Block, BlockError, Who, blocks_of, has_clock
from clinic_app.domain.credentials import is_assistant
from clinic_app.domain.procedure import is_well_shaped
from clinic_app.domain.visit import ServiceLine, Visit
from clinic_app.domain.visit_clock import assistant_of, clock_of, with_added, with_changed

MOST_MINUTES = 600
"""More than any code of one visit takes: what is typed above it is a slip of the finger."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Minutes of a line by hand: None where none were entered."""

    therapist: int | None
    assistant: int | None


def parts_of(line: ServiceLine) -> Parts:
    """Whose minutes a line has; those given by both together are the therapist's."""
    if line.minutes is None:
        return Parts(None, None)
    if line.assistant_minutes is not None:
        part = min(line.assistant_minutes, line.minutes)
        return Parts(line.minutes - part or (None if part else 0), part or None)
    return Parts(None, line.minutes) if is_assistant(line.performer) else Parts(line.minutes, None)


def line_of(visit: Visit, code: str) -> int | None:
    """The line a code stands on, or None."""
    wanted = code.strip().upper()
    lines = visit.lines or ()
    return next((index for index, line in enumerate(lines) if line.code.strip().upper() == wanted), None)


def with_entry(visit: Visit, code: str, minutes: int, who: Who, most_lines: int) -> tuple[Visit, int]:
    """The visit with the minutes of one pair of hands in a code, and the code's line; a new code gets a line.

    The other hands' part stays. Where the line goes by the clock, its last block of these hands grows or shrinks at the
    end. Raises `ValueError` with a sentence for minutes that cannot be.
    """
    code = code.strip().upper()
    if not code:
        raise ValueError("Type the code first: its last four figures, or its nickname.")
    if not 0 <= minutes <= MOST_MINUTES:
        raise ValueError(f"{minutes} minutes cannot be: type 0 to {MOST_MINUTES}.")
    lines = visit.lines or ()
    index = line_of(visit, code)
    if index is None:
        if not is_well_shaped(code):
            raise ValueError(
                f"“{code}” is no procedure code: type its last four figures, its nickname or a word of it."
            )
        if len(lines) >= most_lines:
            raise ValueError(f"A visit has at most {most_lines} lines.")
        index, lines = len(lines), (*lines, ServiceLine(code=code))
    line = lines[index]
    if has_clock(line):
        return _by_the_clock(visit, index, minutes, who), index
    changed = (*lines[:index], _with_part(line, minutes, who, assistant_of(visit)), *lines[index + 1 :])
    return _totalled(visit, replace(visit, lines=changed)), index


def with_measured(visit: Visit, code: str, blocks: Sequence[Block], most_lines: int) -> tuple[Visit, int]:
    """The visit with measured blocks of a code added, and its line. Raises `BlockError` with a sentence.

    Minutes that were typed on the line before, without times, stay in its sum only if there are none: measured times
    stand for them.
    """
    if line_of(visit, code) is None and len(visit.lines or ()) >= most_lines:
        raise BlockError(f"A visit has at most {most_lines} lines.")
    before, index = visit, line_of(visit, code) or 0
    for block in blocks:
        visit, index = with_added(visit, code, block)
    return _totalled(before, visit), index


def entered_in(visit: Visit, changed: Visit) -> Visit:
    """The visit with the lines, times and totals of a changed one, whatever else that one was filled with."""
    return replace(
        visit,
        lines=changed.lines,
        total_treatment_minutes=changed.total_treatment_minutes,
        started=changed.started,
        ended=changed.ended,
    )


def _with_part(line: ServiceLine, minutes: int, who: Who, assistant: str) -> ServiceLine:
    parts = parts_of(line)
    own = replace(parts, assistant=minutes) if who is Who.ASSISTANT else replace(parts, therapist=minutes)
    by_therapist, by_assistant = own.therapist or 0, own.assistant or 0
    whole = replace(line, minutes=by_therapist + by_assistant)
    if by_assistant and not by_therapist:
        performer = line.performer if is_assistant(line.performer) else assistant
        return replace(whole, assistant_minutes=None, performer=performer)
    performer = None if is_assistant(line.performer) else line.performer
    return replace(whole, assistant_minutes=by_assistant or None, performer=performer)


def _by_the_clock(visit: Visit, index: int, minutes: int, who: Who) -> Visit:
    blocks = blocks_of((visit.lines or ())[index])
    own = [number for number, block in enumerate(blocks) if (block.who is Who.ASSISTANT) is (who is Who.ASSISTANT)]
    code = (visit.lines or ())[index].code
    if not own:
        raise ValueError(f"{code} goes by the clock: enter the times of this part with Ctrl+Shift+T.")
    last = blocks[own[-1]]
    more = minutes - sum(blocks[number].counted for number in own)
    if last.counted + more <= 0:
        raise ValueError(f"{code} has more than one time: change its times with Ctrl+Shift+T.")
    return with_changed(visit, index, own[-1], replace(last, end=last.end + more))


def _totalled(before: Visit, after: Visit) -> Visit:
    """The treatment minutes follow the lines as long as nobody typed others."""
    if before.total_treatment_minutes not in {None, _treated(before)}:
        return replace(after, total_treatment_minutes=before.total_treatment_minutes)
    return replace(after, total_treatment_minutes=_treated(after))


def _treated(visit: Visit) -> int | None:
    """The minutes of all lines, each minute of the clock once; None while a line has none."""
    told = clock_of(visit)
    if told.blocks:
        return told.treated
    minutes = [line.minutes for line in visit.lines or ()]
    return sum(one or 0 for one in minutes) if minutes and None not in minutes else None
