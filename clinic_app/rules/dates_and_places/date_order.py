"""The order of onset, first treatment and service."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger


@rule(
    "DATE-ORDER",
    Severity.ERROR,
    basis="NUCC 1500 manual, Items 14 and 15; 837P DTP*431, DTP*454, DTP*439",
    trigger=Trigger(given=("claim",)),
    reads=CLAIM_FORM,
)
def date_order(claim: Claim) -> Iterator[Outcome]:
    """Onset, accident, first treatment and this visit do not follow one another.

    Why: the onset (Item 14, qualifier 431) comes before or with the first treatment (Item 15, 454), and that before or
    with the visit. A date out of order is rejected. A blank date is no fault; Medicare leaves Item 15 blank.

    What to do: correct the date that is wrong.
    """
    form = claim.visit.claim
    if form is None:
        return
    onset, first, accident = form.onset_on, form.initial_treatment_on, form.accident_on
    if first is not None and first > claim.day:
        yield Problem(
            ("claim", "initial_treatment_on"), f"The first treatment, {first}, lies after this visit on {claim.day}."
        )
    if onset is not None and onset > claim.day:
        yield Problem(("claim", "onset_on"), f"The onset, {onset}, lies after this visit on {claim.day}.")
    elif onset is not None and first is not None and onset > first:
        yield Problem(("claim", "onset_on"), f"The onset, {onset}, lies after the first treatment on {first}.")
    if accident is not None and accident > claim.day:
        yield Problem(("claim", "accident_on"), f"The accident, {accident}, lies after this visit on {claim.day}.")
