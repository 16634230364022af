"""The days of a plan of care: when treatment under it began, how long it says it runs."""

from __future__ import annotations

import re
from datetime import date

from clinic_app.domain.period import days_after
from clinic_app.domain.visit import PlanOfCare

_WEEKS_OR_DAYS = re.compile(r"\s*(\d{1,3})\s*(weeks?|wks?|days?)\s*", re.IGNORECASE)


def first_treatment_day(plan: PlanOfCare) -> date | None:
    """The start of care, else the evaluation, which counts as treatment (BPM ch. 15 §220.1.3.B)."""
    return plan.start_of_care or plan.evaluated_on


def stated_end(plan: PlanOfCare, start: date) -> date | None:
    """The last day the plan itself states, by its certified span or its duration, the earlier one."""
    days = plan.duration_days or _days_in_words(plan.duration or "")
    ends = [end for end in (plan.certified_to, days_after(start, days) if days else None) if end is not None]
    return min(ends, default=None)


def _days_in_words(duration: str) -> int | None:
    """A duration that says only "8 weeks" or "60 days"; anything longer is left to a person."""
    said = _WEEKS_OR_DAYS.fullmatch(duration)
    if said is None:
        return None
    return int(said[1]) * (7 if said[2][0] in "wW" else 1)
