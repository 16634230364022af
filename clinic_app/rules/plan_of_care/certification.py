"""How long a plan of care may wait for its signature, and how long a certification lasts (BPM ch. 15 §220.1.3)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from clinic_app.domain.period import days_after, since
from clinic_app.domain.visit import PlanOfCare
from clinic_app.rules.plan_of_care.plan_days import stated_end

REMINDER_DAYS = 21
DUE_DAYS = 30
VERBAL_TO_SIGNATURE_DAYS = 14
RECERT_REMINDER_DAYS = 80
RECERT_HARD_STOP_DAYS = 90
ORDER_MAY_STAND_IN = since(2025)
"""Days of service for which a signed order on file can stand for the first signature (42 CFR 424.24(c))."""


def certification_due(plan: PlanOfCare, start: date) -> date:
    """The last day for the first signature: day 30, or 14 days after a verbal order given by then."""
    due = days_after(start, DUE_DAYS)
    verbal = plan.verbal_order_on
    if verbal is None or verbal > due:
        return due
    return max(due, days_after(verbal, VERBAL_TO_SIGNATURE_DAYS))


def signed_by(plan: PlanOfCare, checked_on: date) -> date | None:
    """The day of the signature, if it had been given by a day."""
    signed = plan.signed_on
    return signed if signed is not None and signed <= checked_on else None


def order_stands_in(plan: PlanOfCare, start: date, day: date, checked_on: date) -> bool:
    """Whether an order on file and the plan sent in time stand for the first signature on a day of service."""
    if day not in ORDER_MAY_STAND_IN or plan.order_on_file is None or plan.sent_on is None:
        return False
    due = days_after(plan.evaluated_on or start, DUE_DAYS)
    return plan.order_on_file <= checked_on and plan.sent_on <= min(due, checked_on)


@dataclass(frozen=True, slots=True)
class CertifiedSpan:
    """A certified span; `end` is its last day."""

    start: date
    end: date

    @property
    def reminder(self) -> date:
        """From this day on it is time to recertify."""
        return days_after(self.start, RECERT_REMINDER_DAYS)

    @property
    def hard_stop(self) -> date:
        """The day 90 days after its start, which some do not count as covered."""
        return days_after(self.start, RECERT_HARD_STOP_DAYS)


def certified_span(plan: PlanOfCare, start: date, on: date) -> CertifiedSpan:
    """The span that counts on a day: a recertification begins a new one, and then the plan's first end is past.

    A stated end beyond 90 days of the first start can only be that of the recertification.
    """
    limit = days_after(start, RECERT_HARD_STOP_DAYS)
    renewed = plan.recertified_on
    if renewed is None or not start <= renewed <= on:
        stated = stated_end(plan, start)
        return CertifiedSpan(start, min(limit, stated) if stated is not None else limit)
    new_limit = days_after(renewed, RECERT_HARD_STOP_DAYS)
    if plan.certified_to is not None and plan.certified_to > max(limit, renewed):
        return CertifiedSpan(renewed, min(new_limit, plan.certified_to))
    return CertifiedSpan(renewed, new_limit)
