"""Supervision of assistants in private practice."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM, CODES, LINE_DETAILS, MODIFIERS, RENDERING, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.credentials import credential_word
from clinic_app.domain.period import since
from clinic_app.rules.medicare import is_medicare
from clinic_app.rules.staff.performers import assistants_share

_GENERAL_IS_ENOUGH = since(2025)
_FACILITIES = frozenset({"cah", "corf", "rehab agency"})


def _any_general(claim: Claim) -> bool:
    return any(line.line.supervision is not None for line in claim.lines)


@rule(
    "STAFF-ASSIST-SUPERVISION",
    Severity.ERROR,
    basis="42 CFR 410.59(c)(2), 410.60(c)(2)",
    payers=is_medicare,
    when=_any_general,
    trigger=Trigger(line_fields=("supervision",)),
    reads=CODES | MODIFIERS | TIME | LINE_DETAILS | CLAIM_FORM | RENDERING,
)
def staff_assist_supervision(claim: Claim) -> Iterator[Outcome]:
    """An assistant worked under general supervision where direct supervision is needed.

    Why: in private practice an assistant may work under the general supervision of an enrolled therapist since
    2025-01-01; before that, and under a therapist who is not enrolled, the therapist must be in the office. State law
    may ask for more. The printed manual (BPM ch. 15 §230) still says direct; the regulation governs.

    What to do: correct the supervision if the therapist was there; if not, the line cannot be billed.
    """
    rendering, billing = claim.visit.rendering, claim.visit.billing
    if billing is not None and (billing.kind or "").strip().lower() in _FACILITIES:
        return
    not_enrolled = rendering is not None and rendering.enrolled is False
    if claim.day in _GENERAL_IS_ENOUGH and not not_enrolled:
        return
    reason = "the therapist is not enrolled" if not_enrolled else "general supervision is enough only from 2025-01-01"
    for line in claim.billed:
        is_general = (line.line.supervision or "").strip().lower() == "general"
        performed_by_slpa = credential_word(line.line.performer) == "SLPA"  # STAFF-SLPA: not paid at all
        if is_general and not performed_by_slpa and assistants_share(claim, line) is not None:
            yield Problem(
                line.at("supervision"), f"{line.code} was given by an assistant under general supervision: {reason}."
            )
