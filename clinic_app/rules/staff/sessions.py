"""Who treated the patient when, by the clock, in this visit and in the day's others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import time

from clinic_app.checker.claim import DISCIPLINE_MODIFIERS, Claim, discipline_of_credential
from clinic_app.domain.clock_blocks import blocks_of
from clinic_app.domain.credentials import is_assistant
from clinic_app.domain.visit import Discipline, Place, ServiceLine, Visit

HERE = -1


@dataclass(frozen=True, slots=True)
class Session:
    """Minutes of one person by the clock. `start` and `end` are minutes of the day, `minutes` those that are billed.

    `visit` is the visit's place among the day's others, `HERE` for this one; `at` is a place in this visit.
    """

    who: tuple[str, Discipline | None]
    start: int
    end: int
    minutes: int
    visit: int
    at: Place


def sessions_of_day(claim: Claim) -> list[Session]:
    """All clocked sessions of the day, earliest first."""
    history = claim.visit.history
    found = [*_sessions(claim, claim.visit, HERE)]
    for number, visit in enumerate((history.same_day or ()) if history is not None else ()):
        found += _sessions(claim, visit, number)
    return sorted(found, key=lambda one: (one.start, one.end))


def overlapping(sessions: Sequence[Session]) -> Iterator[list[Session]]:
    """The sessions in groups that touch one another's minutes; back to back is apart."""
    group: list[Session] = []
    end = 0
    for one in sessions:
        if group and one.start >= end:
            yield group
            group = []
        group.append(one)
        end = max(end, one.end) if len(group) > 1 else one.end
    if group:
        yield group


def clock_minutes(sessions: Iterable[Session]) -> int:
    """Minutes on the clock that the sessions take up together."""
    total, until = 0, 0
    for one in sorted(sessions, key=lambda session: session.start):
        total += max(0, one.end - max(one.start, until))
        until = max(until, one.end)
    return total


def is_supervised(claim: Claim, line: ServiceLine) -> bool:
    """A modality that runs beside other treatment and takes up nobody's minutes."""
    procedure = claim.codebook.procedures.find(line.code.strip().upper())
    return procedure is not None and procedure.is_supervised_modality


def who_gave(visit: Visit, line: ServiceLine, number: int) -> tuple[str, Discipline | None]:
    """The person by NPI, else the visit as a stand-in, and the discipline; an assistant counts as the therapist."""
    rendering = visit.rendering
    npi = (line.clinician or "").strip()
    responsible = (rendering.npi or "").strip() if rendering is not None else ""
    performer = line.performer or (rendering.credential if rendering is not None else None)
    if is_assistant(performer) or not npi:
        npi = responsible or f"visit {number}"
    return npi, _discipline(visit, line, performer)


def _discipline(visit: Visit, line: ServiceLine, performer: str | None) -> Discipline | None:
    own = discipline_of_credential(performer or "")
    if own is not None:
        return own
    named = [DISCIPLINE_MODIFIERS[word] for word in line.modifiers or () if word in DISCIPLINE_MODIFIERS]
    return named[0] if len(named) == 1 else visit.discipline


def _sessions(claim: Claim, visit: Visit, number: int) -> Iterator[Session]:
    lines = [
        (place, line)
        for place, line in enumerate(visit.lines or ())
        if line.units != 0 and not is_supervised(claim, line)
    ]
    clocked = [(place, line) for place, line in lines if line.start is not None and line.end is not None]
    for place, line in clocked:
        blocks = blocks_of(line)
        for block in blocks:
            minutes = line.minutes if line.minutes is not None and len(blocks) == 1 else block.counted
            yield Session(
                who_gave(visit, line, number), block.start, block.end, minutes, number, ("lines", place, "start")
            )
    if clocked or not lines or visit.started is None or visit.ended is None:
        return
    start, end = _minute(visit.started), _minute(visit.ended)
    if end > start:
        given = [line.minutes for _, line in lines if line.minutes is not None]
        minutes = sum(given) if len(given) == len(lines) else end - start
        yield Session(who_gave(visit, lines[0][1], number), start, end, minutes, number, ("started",))


def _minute(clock: time | None) -> int:
    return 0 if clock is None else clock.hour * 60 + clock.minute
