"""How long a certification lasts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import PLAN
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.credentials import cannot_certify, credential_word
from clinic_app.domain.period import days_after
from clinic_app.domain.visit import PlanOfCare
from clinic_app.rules.medicare import is_blank, weighed
from clinic_app.rules.plan_of_care.certification import CertifiedSpan, certified_span
from clinic_app.rules.plan_of_care.plan_days import first_treatment_day

CHANGED_PLAN_DAYS = 30
LATE_WITHOUT_REASON_DAYS = 30
_PLACE = ("plan_of_care", "recertified_on")


@rule(
    "POC-RECERT-90",
    Severity.ERROR,
    basis="BPM ch. 15 §220.1.2.C, §220.1.3.C",
    trigger=Trigger(given=("plan_of_care",)),
    waivable=True,
    reads=PLAN,
)
def poc_recert_90(claim: Claim) -> Iterator[Outcome]:
    """The visit lies outside the certified time of the plan.

    Why: a certification covers the duration the plan states, or 90 calendar days from the first treatment under it,
    whichever is less. Recertify before that, and within 30 days when the plan changes significantly (a new long-term
    goal, a new condition); a lower frequency or new short-term goals need nothing. Whether the day 90 days after the
    start is covered is counted in two ways: this program reminds from 80 days on and stops after 90. Chiropractors
    and dentists cannot certify; podiatrists and optometrists only within their scope.

    What to do: get the recertification and record its day. Release this with the reason if it came late.
    """
    plan = claim.visit.plan_of_care
    if plan is None:
        return
    if cannot_certify(plan.certified_by_credential):
        yield Problem(
            ("plan_of_care", "certified_by_credential"),
            f"The plan is certified by a {credential_word(plan.certified_by_credential)}, who may not certify therapy.",
            severity=weighed(claim, Severity.ERROR),
        )
    start = plan.certified_from or first_treatment_day(plan)
    if start is None:
        if claim.payer.follows_medicare_plan_of_care:
            yield NotJudged("neither the start of the certification nor that of the treatment is given")
        return
    problem = _outside(claim, plan, start) or _changed(claim, plan)
    if problem is not None:
        yield problem


def _outside(claim: Claim, plan: PlanOfCare, start: date) -> Problem | None:
    certified = certified_span(plan, start, claim.day)
    renewed_later = plan.recertified_on if plan.recertified_on and plan.recertified_on > claim.day else None
    if claim.day > certified.end:
        if renewed_later is not None and renewed_later <= claim.checked_on:
            return _late(claim, plan, certified, renewed_later)
        days = (claim.day - certified.start).days
        return Problem(
            _PLACE,
            f"The certification that began on {certified.start} ended on {certified.end}; the visit on {claim.day} is "
            f"{days} days after its start, and no recertification is recorded.",
            severity=weighed(claim, Severity.ERROR),
        )
    if renewed_later is None and certified.reminder <= min(claim.day, certified.end):
        return Problem(_PLACE, _reminder(claim, certified), severity=weighed(claim, Severity.WARNING))
    return None


def _late(claim: Claim, plan: PlanOfCare, certified: CertifiedSpan, renewed: date) -> Problem | None:
    """A late recertification is taken, after 30 days with a reason (BPM ch. 15 §220.1.3.D)."""
    days = (renewed - certified.end).days
    if days <= LATE_WITHOUT_REASON_DAYS or not is_blank(plan.delay_reason):
        return None
    return Problem(
        ("plan_of_care", "delay_reason"),
        f"The plan was recertified on {renewed}, {days} days after {certified.end}; so late it needs a reason.",
        severity=weighed(claim, Severity.WARNING),
    )


def _reminder(claim: Claim, certified: CertifiedSpan) -> str:
    if claim.day >= certified.hard_stop:
        return (
            f"{claim.day} is 90 days after {certified.start}, when the certification began. Some do not count this "
            "day as covered: recertify."
        )
    return f"The certification that began on {certified.start} ends on {certified.end}; recertify before that."


def _changed(claim: Claim, plan: PlanOfCare) -> Problem | None:
    change = plan.significant_change_on
    if change is None or claim.day <= days_after(change, CHANGED_PLAN_DAYS):
        return None
    for certified in (plan.recertified_on, plan.signed_on, plan.certified_from):
        if certified is not None and certified >= change:
            return None
    return Problem(
        _PLACE,
        f"The plan changed significantly on {change}, and {(claim.day - change).days} days later no recertification is "
        "recorded.",
        severity=weighed(claim, Severity.ERROR),
    )
