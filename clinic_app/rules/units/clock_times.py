"""Clock times of lines: when two of them share minutes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

from clinic_app.codebook.procedures import ProcedureTable
from clinic_app.domain.visit import ServiceLine, Visit


@dataclass(frozen=True, slots=True)
class TimedLine:
    """A one-on-one line with clock times. `index` is its place in this visit, None for a line of another one."""

    code: str
    start: time
    end: time
    index: int | None
    performer: str
    clinician: str | None

    def overlaps(self, other: TimedLine) -> bool:
        """Whether the two share at least a minute."""
        return self.start < other.end and other.start < self.end


def timed_lines(visit: Visit, procedures: ProcedureTable, *, of_this_visit: bool) -> list[TimedLine]:
    """The one-on-one lines of a visit that have clock times; not group, supervised, remote or unlisted ones."""
    found = []
    for index, line in enumerate(visit.lines or ()):
        procedure = procedures.find(line.code.strip().upper())
        if procedure is None or procedure.one_on_one is not True or line.start is None or line.end is None:
            continue
        found.append(
            TimedLine(
                procedure.code,
                line.start,
                line.end,
                index if of_this_visit else None,
                performer_of(visit, line),
                line.clinician or (visit.rendering.npi if visit.rendering is not None else None),
            )
        )
    return found


def performer_of(visit: Visit, line: ServiceLine) -> str:
    """The credential of who gave a line, empty when nothing says it."""
    credential = line.performer or (visit.rendering.credential if visit.rendering is not None else None)
    return (credential or "").strip().upper()
