"""A month of short units."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import HISTORY
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger

_LEAST_AVERAGE = 12  # this program's line; the manual only expects about 15
_LEAST_UNITS = 10  # fewer show no pattern


def _month_known(claim: Claim) -> bool:
    history = claim.visit.history
    return history is not None and history.month is not None


@rule(
    "UNIT-AVG15",
    Severity.WARNING,
    basis="CPM ch. 5 §20.2.C",
    when=_month_known,
    trigger=Trigger(given=("history.month",)),
    reads=HISTORY,
)
def unit_avg15(claim: Claim) -> Iterator[Outcome]:
    """The clinician's timed units of the month average well under 15 minutes.

    Why: units are expected to average about 15 minutes. A month under 12 draws a review; a single short unit does not.

    What to do: look at the month's visits; nothing on this claim need be wrong.
    """
    month = claim.visit.history.month if claim.visit.history is not None else None
    if month is None or not month.timed_units or month.timed_minutes is None or month.timed_units < _LEAST_UNITS:
        return
    average = month.timed_minutes / month.timed_units
    if average < _LEAST_AVERAGE:
        yield Problem(
            ("history", "month"),
            f"This month's {month.timed_units} timed units average {average:.1f} minutes; about 15 are expected.",
        )
