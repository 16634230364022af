"""Initial certification."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import PLAN
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.visit import PlanOfCare
from clinic_app.rules.medicare import is_blank, weighed
from clinic_app.rules.plan_of_care.certification import (
    ORDER_MAY_STAND_IN,
    REMINDER_DAYS,
    certification_due,
    order_stands_in,
    signed_by,
)
from clinic_app.rules.plan_of_care.plan_days import first_treatment_day

LATE_WITHOUT_REASON_DAYS = 60


@rule(
    "POC-CERT-30",
    Severity.ERROR,
    basis="BPM ch. 15 §220.1.3.B, D; 42 CFR 424.24(c); 89 FR 97912-97918",
    trigger=Trigger(given=("plan_of_care",)),
    waivable=True,
    reads=PLAN,
)
def poc_cert_30(claim: Claim) -> Iterator[Outcome]:
    """The plan of care is not certified within 30 days of the first treatment.

    Why: a physician or practitioner signs and dates the plan within 30 calendar days of the first treatment (the
    evaluation counts), or orders by word within 30 days and signs within 14 days of that. For visits from 2025-01-01
    a signed and dated order on file stands for this signature if the plan was sent to the physician within 30 days
    of the evaluation. It does not stand for a recertification.

    What to do: record the signature, or the order and the day the plan was sent. A late signature still counts: up to
    30 days late without a word, later with a reason. Release this with the reason when the delay is explained.
    """
    plan = claim.visit.plan_of_care
    if plan is None:
        return
    start = first_treatment_day(plan)
    if start is None:
        if claim.payer.follows_medicare_plan_of_care:
            yield NotJudged("the first treatment day under the plan is not given")
    elif order_stands_in(plan, start, claim.day, claim.checked_on):
        return
    elif (signed := signed_by(plan, claim.checked_on)) is not None:
        yield from _late(claim, plan, start, signed)
    else:
        yield from _unsigned(claim, plan, start)


def _late(claim: Claim, plan: PlanOfCare, start: date, signed: date) -> Iterator[Outcome]:
    days = (signed - start).days
    if days > LATE_WITHOUT_REASON_DAYS and is_blank(plan.delay_reason):
        yield Problem(
            ("plan_of_care", "delay_reason"),
            f"The plan was signed {days} days after the first treatment on {start}; so late it needs a reason.",
            severity=weighed(claim, Severity.WARNING),
        )


def _unsigned(claim: Claim, plan: PlanOfCare, start: date) -> Iterator[Outcome]:
    days = (claim.checked_on - start).days
    if days < REMINDER_DAYS:
        return
    due = certification_due(plan, start)
    if claim.checked_on <= due:
        yield Problem(
            ("plan_of_care", "signed_on"),
            f"The plan is not yet certified, {days} days after the first treatment on {start}; sign by {due}.",
            severity=weighed(claim, Severity.WARNING),
        )
        return
    yield Problem(
        ("plan_of_care", "signed_on"),
        f"The plan is not certified, {days} days after the first treatment on {start}; it was due by {due}."
        f"{_why_no_order(claim, plan, start)}",
        severity=weighed(claim, Severity.ERROR),
    )


def _why_no_order(claim: Claim, plan: PlanOfCare, start: date) -> str:
    if plan.order_on_file is None or claim.day not in ORDER_MAY_STAND_IN:
        return ""
    if plan.sent_on is None:
        return f" The order of {plan.order_on_file} would stand for it only with the day the plan was sent."
    days = (plan.sent_on - (plan.evaluated_on or start)).days
    return f" The order of {plan.order_on_file} does not stand for it: the plan was sent on day {days}."
