"""The rule DX-PTR-MAX4."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CLAIM_FORM, CODES, DIAGNOSES, POINTERS
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Pointing, Trigger, either
from clinic_app.domain.visit import ClaimMedium
from clinic_app.rules.diagnoses.pointers import MOST_POINTERS, entered, point_fix


def _points_to_many(pointing: Pointing) -> bool:
    return len(pointing.pointers) > MOST_POINTERS


@rule(
    "DX-PTR-MAX4",
    Severity.ERROR,
    basis="NUCC 1500 manual, Item 24E; 837P SV107",
    when=lambda claim: any(len(line.pointers) > 1 for line in claim.billed),
    trigger=either(Trigger(pointing=_points_to_many), Trigger(given=("claim",))),
    reads=DIAGNOSES | CODES | POINTERS | CLAIM_FORM,
)
def dx_ptr_max4(claim: Claim) -> Iterator[Problem]:
    """A line points to more diagnoses than the form holds.

    Why: Item 24E and the electronic claim hold four letters a line; more are rejected. Keep the four that matter most.
    On paper Medicare reads one letter only, and further ones may return the claim.
    """
    form = claim.visit.claim
    one_only = claim.payer.is_medicare and form is not None and form.medium is ClaimMedium.PAPER
    for line in claim.billed:
        letters = entered(line)
        if len(letters) > MOST_POINTERS:
            kept = tuple(dict.fromkeys(letters))[: 1 if one_only else MOST_POINTERS]
            message = (
                f"{line.code} points to {len(letters)} letters ({', '.join(letters)}); a line holds {MOST_POINTERS}."
            )
            yield Problem(line.at("pointers"), message, (point_fix(line, kept),))
        elif one_only and len(letters) > 1:
            message = f"{line.code} points to {', '.join(letters)}; on paper Medicare reads one letter a line."
            yield Problem(
                line.at("pointers"),
                message,
                (point_fix(line, letters[:1]),),
                Severity.WARNING,
                "Medicare Claims Processing Manual ch. 26 §10.4, Item 24E",
            )
