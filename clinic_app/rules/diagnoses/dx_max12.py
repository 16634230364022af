"""The rule DX-MAX12."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.diagnosis_edits import rearranging_edits
from clinic_app.checker.findings import Change, Fix, Problem, Severity
from clinic_app.checker.parts import CODES, DIAGNOSES, POINTERS
from clinic_app.checker.rule import rule

MOST_DIAGNOSES = 12


@rule(
    "DX-MAX12",
    Severity.ERROR,
    basis="NUCC 1500 manual, Item 21; 837P HI segment",
    when=lambda claim: len(claim.diagnoses) > MOST_DIAGNOSES,
    reads=DIAGNOSES | CODES | POINTERS,
)
def dx_max12(claim: Claim) -> Iterator[Problem]:
    """More than 12 diagnoses stand on the claim.

    Why: Item 21 has the boxes A to L and the electronic claim the same 12 places; the rest is cut off or the claim
    rejected. Take out what no line needs, or split the claim.
    """
    count = len(claim.diagnoses)
    message = f"{count} diagnoses stand on the claim; it holds {MOST_DIAGNOSES}."
    yield Problem(("diagnoses", MOST_DIAGNOSES), message, _fixes(claim, count - MOST_DIAGNOSES))


def _fixes(claim: Claim, too_many: int) -> tuple[Fix, ...]:
    """Take out the last ones that no line points to, if there are enough of them."""
    used = claim.letters_used()
    unused = [one.index for one in claim.diagnoses if one.letter not in used]
    if len(unused) < too_many:
        return ()
    gone = unused[-too_many:]
    order = [one.index for one in claim.diagnoses if one.index not in gone]
    title = f"Remove {', '.join(claim.codes[i] for i in gone)}"
    return (Fix(title, Change(rearranging_edits, (tuple(order),))),)
