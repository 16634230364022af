"""What a plan of care must state."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import HISTORY, PLAN
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.visit import PlanOfCare
from clinic_app.rules.medicare import is_blank, weighed

_TEXTS = (
    ("long_term_goal", "no long-term goal"),
    ("type", "no type of treatment"),
    ("amount", "no amount (visits a day)"),
    ("frequency", "no frequency (visits a week)"),
)
_AUTHOR = (
    ("made_by", "no signature of the person who made it"),
    ("made_by_credential", "no credential of the person who made it"),
)
_NOTHING = PlanOfCare()


@rule(
    "POC-FIELDS",
    Severity.ERROR,
    basis="BPM ch. 15 §220.1.2; 42 CFR 410.61, 424.24(c)",
    trigger=Trigger(given=("plan_of_care",)),
    reads=PLAN | HISTORY,
)
def poc_fields(claim: Claim) -> Iterator[Outcome]:
    """The plan of care leaves out something it must state.

    Why: Medicare pays only for treatment under a plan that states the diagnoses, long-term goals, the type, amount,
    frequency and duration of treatment, and who made it, with credential and day. A frequency may taper, with the
    first and the last rate. Short-term goals are not asked for.

    What to do: fill in the field. After the discharge a visit needs a plan of its own: enter the new episode, or
    correct the day of the discharge. A payer that does not follow Medicare's plan rules only gets a note here.
    """
    plan = claim.visit.plan_of_care
    if plan is None:
        return
    closed = claim.visit.history.episode_closed_on if claim.visit.history is not None else None
    if plan == _NOTHING and closed is not None and closed < claim.day:
        words = f"The episode was closed on {closed}, and no plan of care since then covers the visit on {claim.day}."
        yield Problem(("plan_of_care", "made_on"), words, severity=weighed(claim, Severity.ERROR))
        return
    for key, what in _missing(plan):
        yield Problem(("plan_of_care", key), f"The plan of care has {what}.", severity=weighed(claim, Severity.ERROR))


def _missing(plan: PlanOfCare) -> Iterator[tuple[str, str]]:
    if not any(code.strip() for code in plan.diagnoses or ()):
        yield "diagnoses", "no diagnosis"
    for key, what in _TEXTS:
        if is_blank(getattr(plan, key)):
            yield key, what
    if is_blank(plan.duration) and not plan.duration_days:
        yield "duration", "no duration (weeks)"
    for key, what in _AUTHOR:
        if is_blank(getattr(plan, key)):
            yield key, what
    if plan.made_on is None:
        yield "made_on", "no day on which it was made"
