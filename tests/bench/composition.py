"""What putting the records beside a form costs at every keystroke, beyond the check of the visit it gives."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from clinic_app.domain.visit import Visit
from clinic_app.services import open_checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.open_visit import OpenVisit
from tests.bench.measure import Figure, in_turn

TODAY = date(2026, 11, 20)
RUNS = 3_000


def measure() -> list[Figure]:
    """The visits of the practice clinic's day, each with a minute changed as typing changes it."""
    checking = open_checking(TODAY)
    with tempfile.TemporaryDirectory() as folder:
        clinic = Clinic.open_practice(Path(folder), checking, lambda: TODAY)
        try:
            costs = [_cost(clinic, clinic.open_visit(one.id)) for one in clinic.day(TODAY)]
        finally:
            clinic.close()
    return [
        Figure("S5", "records put beside the form, beyond its check, p50", max(costs), 20, "us", "worst of the day")
    ]


def _cost(clinic: Clinic, opened: OpenVisit) -> float:
    """Microseconds between a check of the form through the clinic and a check of the finished visit."""
    forms = [_typed(opened.record.visit, minutes) for minutes in (15, 16)]
    wholes = [opened.whole(form) for form in forms]
    turn = iter(range(10**9))
    through, bare = in_turn(
        [
            lambda: clinic.check(opened, forms[next(turn) % 2]),
            lambda: clinic.checking.check(wholes[next(turn) % 2]),
        ],
        RUNS,
    )
    return (through.p50 - bare.p50) * 1e6


def _typed(visit: Visit, minutes: int) -> Visit:
    first, *others = visit.lines or ()
    return replace(visit, lines=(replace(first, minutes=minutes), *others))
