"""Untimed codes are one unit a day."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.counting import DisciplineCount, LineOfDay
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, MODIFIERS, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.payer import PayerFamily
from clinic_app.domain.procedure import Procedure

_OWN_SCHEDULES = frozenset({PayerFamily.MEDICAID, PayerFamily.WORKERS_COMP})


def _may_repeat(claim: Claim) -> bool:
    return claim.day_count.may_repeat


def _is_once_a_day(procedure: Procedure | None) -> bool:
    return procedure is not None and procedure.is_once_a_day


@rule(
    "UNIT-UNTIMED-1",
    Severity.ERROR,
    basis="CPM ch. 5 §20.2.B",
    when=_may_repeat,
    trigger=Trigger(procedure=_is_once_a_day),
    reads=CODES | MODIFIERS | TIME | HISTORY,
)
def unit_untimed_1(claim: Claim) -> Iterator[Outcome]:
    """A code without a time in its definition is billed more than once a day.

    Why: such a code is one unit for a discipline and day, however long it took. Codes defined by area, body section,
    instrument or month are held by their daily ceilings instead. For Medicaid and workers' compensation this only
    warns, as some state schedules count such a code in quarter hours.

    What to do: bill one unit.
    """
    for one in claim.day_count.disciplines:
        for code in dict.fromkeys([line.code for line in one.lines if not line.elsewhere]):
            procedure = claim.codebook.procedures.find(code)
            if procedure is not None and procedure.is_once_a_day:
                yield from _judged(claim, one, code)


def _judged(claim: Claim, one: DisciplineCount, code: str) -> Iterator[Problem]:
    lines = [(line, _units(line)) for line in one.lines if line.code == code]
    total = sum([units for _line, units in lines])
    here = [(line, units) for line, units in lines if not line.elsewhere and units]
    if total < 2 or not here:
        return
    severity = Severity.WARNING if claim.payer.family in _OWN_SCHEDULES else None
    billed_elsewhere = total > sum([units for _line, units in here])
    worst = max(reversed(here), key=lambda entry: entry[1])[0]
    kept = None if billed_elsewhere else next((line for line, _units_ in here), None)
    edits = tuple([Edit(("lines", line.index, "units"), int(line is kept)) for line, _units_ in here])
    also = " with the day's other visits" if billed_elsewhere else ""
    yield Problem(
        ("lines", worst.index, "units"),
        f"{total} units of {code} are billed{also}; it has no time in its definition and is 1 unit a day.",
        (Fix("Set 0 units" if billed_elsewhere else "Set 1 unit", edits),),
        severity,
    )


def _units(line: LineOfDay) -> int:
    return 1 if line.units is None else line.units
