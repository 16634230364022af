"""Stretches of treatment as a clinician's watch measures them, and the blocks of whole minutes that follow.

Seconds are never rounded up: the seconds of a code's earlier stretches are carried over to its next one, so that no
minute is lost and none is made up. A code of 7 min 30 s and another 7 min 30 s has 15 minutes.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from clinic_app.domain.clock_blocks import LAST_MINUTE, Block, Who, blocks_of
from clinic_app.domain.visit import ServiceLine

_NEAR = 2
"""Minutes by which the carrying of seconds can let a block reach into the one that follows it at once."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """One run of the watch: a code of a visit, by whom, from when to when; `ended_at` None: it runs.

    `beside`: it may run beside other treatment of the same clinician and patient.
    """

    visit_id: int
    patient_id: int
    provider_id: int
    code: str
    who: Who
    started_at: datetime
    ended_at: datetime | None = None
    beside: bool = False
    id: int = 0

    @property
    def is_running(self) -> bool:
        """Whether the watch still counts it."""
        return self.ended_at is None

    def crosses(self, other: Stretch) -> bool:
        """Whether both cannot be treated at once: the same patient, or the same pair of hands, one to one."""
        same_hands = self.provider_id == other.provider_id and self.who is other.who
        return not (self.beside or other.beside) and (self.visit_id == other.visit_id or same_hands)


@dataclass(frozen=True, slots=True)
class Measured:
    """A code as the watch has it: the seconds of all its stretches, and whether it runs."""

    code: str
    who: Who
    seconds: int
    is_running: bool

    @property
    def minutes(self) -> int:
        """Whole minutes: what counts."""
        return self.seconds // 60

    @property
    def left_over(self) -> int:
        """Seconds beyond the last whole minute, which do not count."""
        return self.seconds % 60


def measured(stretches: Iterable[Stretch], seconds_of: dict[int, float]) -> tuple[Measured, ...]:
    """The codes of a visit as measured, in the order begun; `seconds_of` by the stretch's id."""
    order: dict[tuple[str, Who], list[Stretch]] = {}
    for one in stretches:
        order.setdefault((one.code, one.who), []).append(one)
    return tuple(
        Measured(code, who, int(sum(seconds_of[one.id] for one in own)), any(one.is_running for one in own))
        for (code, who), own in order.items()
    )


def blocks_of_stretches(
    stretches: Sequence[Stretch], seconds_of: dict[int, float], lines: Sequence[ServiceLine]
) -> list[Block]:
    """The blocks of whole minutes of one code's stretches, apart from what the visit has by the clock already.

    A block begins at the minute in which its stretch began, or where the block before it ends. Stretches carry their
    own zone: the clock is that of the moment given. A stretch of no whole minute gives no block.
    """
    taken = [block for line in lines for block in blocks_of(line)]
    found: list[Block] = []
    counted, whole = 0.0, 0
    for one in sorted(stretches, key=lambda each: each.started_at):
        counted += seconds_of[one.id]
        minutes, whole = int(counted // 60) - whole, int(counted // 60)
        if minutes == 0:
            continue
        block = _placed(one, minutes, [*found, *(() if one.beside else taken)])
        found.append(block)
    return found


def _placed(one: Stretch, minutes: int, others: Sequence[Block]) -> Block:
    """The block of a stretch; where its first minute is still another block's, it begins when that ends."""
    begun = one.started_at.hour * 60 + one.started_at.minute
    start = max((near.end for near in others if near.start <= begun < near.end <= begun + _NEAR), default=begun)
    block = Block(start, start + minutes, one.who)
    if block.end > LAST_MINUTE:
        block = replace(block, start=LAST_MINUTE - minutes, end=LAST_MINUTE)
    return block
