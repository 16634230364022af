"""The watch while treating: start, pause, switch and take over. What runs is on the disk from the first second.

A running stretch is told by the wall clock from its start until this program has seen it, and by the steady clock from
then on, so that setting the wall clock while treating changes no minute. After a lock or a crash the start is read
again, and the watch has run on meanwhile.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.clock_blocks import Block, BlockError, Who, has_clock
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.procedure import is_well_shaped
from clinic_app.domain.stretch import Measured, Stretch, blocks_of_stretches, measured
from clinic_app.domain.treatment_entry import entered_in, line_of, with_measured
from clinic_app.domain.visit import Visit
from clinic_app.services.clinic import Clinic
from clinic_app.services.judging import SENT
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.permissions import Action, needs

MOST_LINES = 50
_LONGEST_RUN = 6 * 3600
"""Seconds after which a watch was forgotten rather than used."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What the watch proposes for a code: seconds measured, blocks of whole minutes, and whether typed ones go."""

    measured: Measured
    blocks: tuple[Block, ...]
    replaces: int | None = None
    """Minutes typed on the line before, without times, which the measured ones stand for; None if there are none."""

    @property
    def minutes(self) -> int:
        """Whole minutes of the blocks."""
        return sum(one.counted for one in self.blocks)


class TreatmentTimer:
    """The watches of an open clinic, as this program sees them."""

    def __init__(self, clinic: Clinic, steady: Callable[[], float] = time.monotonic) -> None:
        self._clinic, self._steady = clinic, steady
        self._seen: dict[int, tuple[float, float]] = {}

    # Looking

    @needs(Action.READ_RECORDS)
    def measured(self, visit_id: int) -> tuple[Measured, ...]:
        """The codes of a visit that are measured and not taken over yet, in the order begun."""
        stretches = self._clinic.store.stretches.of_visit(visit_id)
        return measured(stretches, self._seconds_of(stretches))

    @needs(Action.READ_RECORDS)
    def visits_measured(self) -> set[int]:
        """The visits with something measured that is not taken over yet."""
        return self._clinic.store.stretches.visits()

    def _seconds_of(self, stretches: Sequence[Stretch]) -> dict[int, float]:
        return {one.id: self._seconds(one) for one in stretches}

    def _seconds(self, one: Stretch) -> float:
        if one.ended_at is not None:
            return max(0.0, (one.ended_at - one.started_at).total_seconds())
        if one.id not in self._seen:
            by_wall = max(0.0, (self._clinic.store.stretches.now() - one.started_at).total_seconds())
            self._seen[one.id] = (self._steady(), by_wall)
        seen_at, had = self._seen[one.id]
        return had + max(0.0, self._steady() - seen_at)

    # Running

    @needs(Action.CHANGE_VISITS)
    def start(self, opened: OpenVisit, code: str, who: Who) -> tuple[Stretch, ...]:
        """Let the watch of a code run; what cannot be treated at the same time pauses, and is given back.

        A code that runs already runs on. Raises `ClinicError` for a visit that was never saved or was sent.
        """
        record, code = opened.record, code.strip().upper()
        if not record.id:
            raise ClinicError("A new visit is timed once it is kept.", "Save it first with Ctrl+S.")
        if record.status in SENT:
            raise ClinicError("This claim was sent; its minutes are not measured any more.", "Type a correction.")
        if not code:
            raise ClinicError("The watch needs a code.", "Type its last four figures.")
        if not is_well_shaped(code) and line_of(opened.record.visit, code) is None:
            raise ClinicError(f"“{code}” is no procedure code.", "Type its last four figures, or its nickname.")
        table = self._clinic.store.stretches
        begun = Stretch(
            record.id,
            record.patient_id,
            record.provider_id,
            code,
            who,
            table.now(),
            beside=runs_beside(self._clinic.checking.codebook, code),
        )
        running = table.running()
        if any((one.visit_id, one.code, one.who) == (record.id, code, who) for one in running):
            return ()
        crossed = tuple(one for one in running if begun.crosses(one))
        with self._clinic.store.together():
            for one in crossed:
                self._end(one)
            self._seconds(table.add(begun))
        return crossed

    @needs(Action.CHANGE_VISITS)
    def pause(self, visit_id: int, code: str, who: Who) -> None:
        """Let the watch of a code stand; it may go on later."""
        for one in self._clinic.store.stretches.of_visit(visit_id):
            if (one.code, one.who, one.ended_at) == (code, who, None):
                self._end(one)

    def _end(self, one: Stretch) -> None:
        self._clinic.store.stretches.end(one, one.started_at + timedelta(seconds=self._seconds(one)))
        self._seen.pop(one.id, None)

    # Taking over

    @needs(Action.READ_RECORDS)
    def proposal(self, visit_id: int, visit: Visit, code: str, who: Who) -> Proposal | None:
        """What would be written for a code; None if nothing of it is measured.

        Raises `ClinicError` for a watch that nobody stopped: over midnight, or longer than any treatment.
        """
        own = self._own(visit_id, code, who)
        if not own:
            return None
        seconds = self._seconds_of(own)
        for one in own:
            local = one.started_at.astimezone()
            if seconds[one.id] > _LONGEST_RUN or _day_after(local, seconds[one.id]):
                raise ClinicError(
                    f"The watch of {code} has run since {local:%m/%d/%Y %H:%M}: nobody stopped it.",
                    "Throw the measured time away, and type the minutes.",
                )
        local_stretches = [replace(one, started_at=one.started_at.astimezone()) for one in own]
        blocks = blocks_of_stretches(local_stretches, seconds, visit.lines or ())
        (told,) = measured(own, seconds)
        index = line_of(visit, code)
        line = (visit.lines or ())[index] if index is not None else None
        typed = line.minutes if line is not None and not has_clock(line) else None
        return Proposal(told, tuple(blocks), typed)

    def _own(self, visit_id: int, code: str, who: Who) -> list[Stretch]:
        stretches = self._clinic.store.stretches.of_visit(visit_id)
        return [one for one in stretches if (one.code, one.who) == (code, who)]

    @needs(Action.CHANGE_VISITS)
    def take(self, opened: OpenVisit, visit: Visit, code: str, who: Who, by: str = "") -> tuple[OpenVisit, Visit]:
        """Write what was measured of a code into the visit as blocks of whole minutes, and measure it no more.

        The visit is on the disk as a draft in the same moment. Raises `ClinicError`.
        """
        record, store = opened.record, self._clinic.store
        with store.together():
            self.pause(record.id, code, who)
            found = self.proposal(record.id, visit, code, who)
            if found is None or not found.blocks:
                raise ClinicError("No whole minute was measured.", "Let the watch run on, or throw the seconds away.")
            try:
                measured_in, _line = with_measured(opened.whole(visit), code, found.blocks, MOST_LINES)
            except BlockError as problem:
                raise ClinicError(str(problem), "Correct the times with Ctrl+Shift+T.") from problem
            taken = entered_in(visit, measured_in)
            opened = self._clinic.autosave(opened, taken, by)
            store.stretches.drop(self._own(record.id, code, who))
        return opened, taken

    @needs(Action.CHANGE_VISITS)
    def throw_away(self, visit_id: int, code: str, who: Who) -> None:
        """Forget what was measured of a code; typed minutes stay."""
        self._clinic.store.stretches.drop(self._own(visit_id, code, who))


def _day_after(start: datetime, seconds: float) -> bool:
    return (start + timedelta(seconds=seconds)).date() != start.date()


def runs_beside(codebook: Codebook, code: str) -> bool:
    """Whether a code may run beside other treatment: groups, supervised modalities."""
    procedure = codebook.procedures.find(code)
    return procedure is not None and procedure.one_on_one is not True
