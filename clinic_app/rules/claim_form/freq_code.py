"""Corrected and void claims."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, NotJudged, Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger

_CORRECTIONS = {"7": "replacement", "8": "void"}


def _not_an_original(claim: Claim) -> bool:
    form = claim.visit.claim
    return form is not None and form.frequency is not None and form.frequency != "1"


@rule(
    "FREQ-CODE",
    Severity.ERROR,
    basis="NUCC 1500 manual, Item 22; 837P CLM05-3, REF*F8",
    when=_not_an_original,
    trigger=Trigger(given=("claim.frequency",)),
    reads=CLAIM_FORM,
)
def freq_code(claim: Claim) -> Iterator[Outcome]:
    """The resubmission code does not fit the payer, or lacks the number of the claim it corrects.

    Why: a replacement (7) or void (8) names the payer's number of the earlier claim. Medicare Part B takes neither:
    there a claim is reopened or appealed. Other payers take what their profile lists.

    What to do: enter the payer's claim number from the remittance, or ask Medicare for a reopening.
    """
    form = claim.visit.claim
    code = (form.frequency or "").strip() if form is not None else ""
    if form is None or code in {"", "1"}:
        return
    named = f"{code} ({_CORRECTIONS[code]})" if code in _CORRECTIONS else code
    accepted = claim.payer.freq_codes
    if claim.payer.is_medicare or (accepted is not None and code not in accepted):
        advice = "ask for a reopening or appeal" if claim.payer.is_medicare else f"it takes {', '.join(accepted or ())}"
        yield Problem(
            ("claim", "frequency"),
            f"This payer does not take resubmission code {named}; {advice}.",
            (Fix("Send as an original claim (1)", (Edit(("claim", "frequency"), "1"),)),),
        )
        return
    if accepted is None:
        yield NotJudged(f"whether this payer takes resubmission code {named} is not confirmed in its profile")
    if not (form.original_number or "").strip():
        yield Problem(
            ("claim", "original_number"), f"Resubmission code {named} needs the payer's number of the earlier claim."
        )
