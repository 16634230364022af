"""How the minutes of one procedure code become units: untimed, quarter hours that pool, or blocks of its own.

Block lengths come from the code's definition; a block counts from the first whole minute past its midpoint, the
20-minute blocks of remote monitoring only when full (CPT code book, introduction, "Time"; CPM ch. 5 §20.2).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from clinic_app.domain.procedure import HOUR, QUARTER_HOUR, AddOnFamily, Procedure, Timing, block_floor


class TimingKind(StrEnum):
    """What decides the units of a code."""

    UNTIMED = "untimed"  # one unit however long it took
    POOLED = "pooled"  # quarter hours; under CMS the minutes of all such codes pool
    BLOCKS = "blocks"  # blocks of its own, counted alone under both rules
    UNDECIDED = "undecided"  # area, number of items or a description decides, not minutes


@dataclass(frozen=True, slots=True)
class CodeTiming:
    """Lengths in minutes. `family` is the base code that carries the count of a base and its add-on, else the code.

    `further_minutes` is None for a code that is billed once. `first_floor` and `further_floor` are the fewest minutes
    that earn the block. `of_month`: the minutes are those of a calendar month, not of the visit.
    """

    kind: TimingKind
    family: str
    first_minutes: int = QUARTER_HOUR
    first_floor: int = block_floor(QUARTER_HOUR)
    further_minutes: int | None = QUARTER_HOUR
    further_floor: int = block_floor(QUARTER_HOUR)
    add_on: str | None = None
    is_add_on: bool = False
    of_month: bool = False

    @property
    def is_timed(self) -> bool:
        """Whether minutes decide its units."""
        return self.kind is TimingKind.POOLED or self.kind is TimingKind.BLOCKS

    def units(self, minutes: int) -> int:
        """Units of the code and its add-on together, counted alone."""
        if minutes < self.first_floor:
            return 0
        return 1 + self.further_units(minutes - self.first_minutes)

    def further_units(self, past: int) -> int:
        """Units that minutes past the first block earn."""
        if self.further_minutes is None or past < self.further_floor:
            return 0
        return (past + self.further_minutes - self.further_floor) // self.further_minutes

    def whole_blocks(self, minutes: int) -> int:
        """Blocks that the minutes fill wholly."""
        if minutes < self.first_minutes:
            return 0
        return 1 if self.further_minutes is None else 1 + (minutes - self.first_minutes) // self.further_minutes

    def left_over(self, minutes: int) -> int:
        """Minutes beyond the whole blocks."""
        if minutes < self.first_minutes:
            return minutes
        past = minutes - self.first_minutes
        return past if self.further_minutes is None else past % self.further_minutes

    def minutes_for(self, units: int) -> int | None:
        """Fewest minutes that earn so many units alone; None where the code cannot be billed so often."""
        if units <= 1:
            return self.first_floor if units else 0
        if self.further_minutes is None:
            return None
        return self.first_minutes + (units - 2) * self.further_minutes + self.further_floor


UNKNOWN_TIMING: Final = CodeTiming(TimingKind.UNDECIDED, "")
"""For a code that no table holds."""

_UNTIMED = frozenset({Timing.UNTIMED, Timing.WINDOW, Timing.PER_PERIOD})


def timing_of(procedure: Procedure) -> CodeTiming:
    """How the units of a procedure code are counted."""
    code, family = procedure.code, procedure.family
    if procedure.timing is Timing.QUARTER_HOUR:
        if family is None:
            return CodeTiming(TimingKind.POOLED, code)
        return CodeTiming(TimingKind.POOLED, family.base, add_on=family.add_on, is_add_on=procedure.is_add_on)
    if procedure.timing is Timing.HOUR:
        floor = block_floor(HOUR)
        return CodeTiming(TimingKind.BLOCKS, code, HOUR, floor, HOUR, floor)
    if family is not None and family.first_minutes is not None and family.further_minutes is not None:
        return _own_blocks(procedure, family, family.first_minutes, family.further_minutes)
    if procedure.timing is Timing.MONTH and procedure.minutes_from is not None:
        return CodeTiming(TimingKind.BLOCKS, code, procedure.minutes_from, procedure.minutes_from, None, of_month=True)
    if procedure.timing in _UNTIMED or (family is not None and procedure.is_base):
        return CodeTiming(TimingKind.UNTIMED, code)  # the base of an area family is its first area
    return CodeTiming(TimingKind.UNDECIDED, code)


def _own_blocks(procedure: Procedure, family: AddOnFamily, first: int, further: int) -> CodeTiming:
    return CodeTiming(
        TimingKind.BLOCKS,
        family.base,
        first,
        block_floor(first, full=family.full_blocks),
        further,
        block_floor(further, full=family.full_blocks),
        family.add_on,
        procedure.is_add_on,
        procedure.timing is Timing.MONTH,
    )
