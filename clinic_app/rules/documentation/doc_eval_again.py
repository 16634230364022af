"""A second evaluation in one episode of care."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.medicare import weighed

_PT = dict.fromkeys(("97161", "97162", "97163"), "97164")
_OT = dict.fromkeys(("97165", "97166", "97167"), "97168")
_FURTHER = _PT | _OT
"""What a further look at the same condition is billed with, by evaluation."""


@rule(
    "DOC-EVAL-AGAIN",
    Severity.WARNING,
    basis="BPM ch. 15 §220.3.C",
    trigger=Trigger(procedures=frozenset(_FURTHER), given=("history.billed_this_episode",)),
    reads=CODES | HISTORY,
)
def doc_eval_again(claim: Claim) -> Iterator[Outcome]:
    """An evaluation is billed although this episode of care had one.

    Why: an episode begins with one evaluation. Another one is for a new condition; the same condition is looked at
    again by a re-evaluation, which needs a reason of its own. Mostly the line came along with a copied visit.

    What to do: take the line off, bill the re-evaluation if its reason is charted, or begin an episode for the new
    condition.
    """
    billed = (claim.visit.history.billed_this_episode or ()) if claim.visit.history is not None else ()
    for line in claim.billed:
        further = _FURTHER.get(line.code)
        before = next((code for code in billed if further is not None and _FURTHER.get(code) == further), None)
        if before is not None and further is not None:
            yield Problem(
                line.at("code"),
                f"{line.code} is an evaluation, and this episode had one already ({before}).",
                (Fix(f"Replace by {further}", (Edit(line.at("code"), further),)),),
                weighed(claim, Severity.WARNING),
            )
