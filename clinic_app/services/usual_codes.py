"""What a patient's visits usually hold: the codes that stand on most of the last ones, as a start for the next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from clinic_app.domain.visit import Diagnosis, ServiceLine, Visit
from clinic_app.domain.visit_template import bare_line, with_codes
from clinic_app.services.clinic import Clinic
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.permissions import Action, needs

LOOKED_AT = 5
"""Visits of the patient and discipline that are looked at, the newest first."""
_FIRST_VISIT_CODES = frozenset(
    {*(f"9716{n}" for n in range(1, 9)), *(f"9252{n}" for n in range(1, 5)), "92597", "92607", "92610", "96105"}
)
"""Evaluations and re-evaluations: done on a day of their own, never proposed as usual."""


@dataclass(frozen=True, slots=True)
class UsualCodes:
    """Diagnoses and bare lines, in the order of the newest visit that has them."""

    diagnoses: tuple[Diagnosis, ...] = ()
    lines: tuple[ServiceLine, ...] = ()


@needs(Action.READ_RECORDS)
def usual_codes(clinic: Clinic, opened: OpenVisit) -> UsualCodes:
    """The codes on more than half of the patient's last visits in the discipline of the open one."""
    record = opened.record
    before = clinic.store.history.visits_before(
        record.patient_id, record.day, record.discipline, limit=LOOKED_AT, but=record.id
    )
    return usual_of([one.visit for one in before])


def usual_of(visits: Sequence[Visit]) -> UsualCodes:
    """What stands on more than half of some visits, the newest first; one visit alone is no habit."""
    written = [visit for visit in visits if visit.lines]
    if len(written) < 2:  # twice makes a habit
        return UsualCodes()
    counted = Counter(line.code for visit in written for line in {one.code: one for one in visit.lines or ()}.values())
    enough = len(written) / 2
    newest = written[0]
    standing = Counter(one.code for visit in written for one in visit.diagnoses or ())
    diagnoses = tuple(one for one in newest.diagnoses or () if standing[one.code] > enough)
    lines: dict[str, ServiceLine] = {}
    for visit in written:
        for line in visit.lines or ():
            if counted[line.code] > enough and line.code not in lines and line.code not in _FIRST_VISIT_CODES:
                lines[line.code] = _without_lost_pointers(bare_line(line), visit, diagnoses)
    in_order = [line.code for line in newest.lines or ()]
    return UsualCodes(diagnoses, tuple(sorted(lines.values(), key=lambda line: _place(in_order, line.code))))


def _place(order: Sequence[str], code: str) -> int:
    return order.index(code) if code in order else len(order)


def _without_lost_pointers(line: ServiceLine, visit: Visit, kept: tuple[Diagnosis, ...]) -> ServiceLine:
    """Pointers hold only where the diagnoses are those of the line's visit; else the first one is pointed at."""
    if [one.code for one in visit.diagnoses or ()] == [one.code for one in kept]:
        return line
    return ServiceLine(code=line.code, modifiers=line.modifiers)


def with_usual(visit: Visit, usual: UsualCodes) -> Visit:
    """The visit with the usual codes where it has none of that kind yet."""
    diagnoses = () if visit.diagnoses else usual.diagnoses
    lines = () if visit.lines else usual.lines
    if visit.diagnoses and visit.diagnoses != usual.diagnoses:
        lines = tuple(ServiceLine(code=line.code, modifiers=line.modifiers) for line in lines)
    return with_codes(visit, diagnoses, lines)
