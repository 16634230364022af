"""The rule DX-PTR-UNUSED."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, DIAGNOSES, POINTERS
from clinic_app.checker.rule import rule
from clinic_app.rules.diagnoses.dx_max12 import MOST_DIAGNOSES


@rule(
    "DX-PTR-UNUSED",
    Severity.INFO,
    basis="NUCC 1500 manual, Items 21 and 24E",
    when=lambda claim: len(claim.diagnoses) > 1 and claim.billed,
    reads=DIAGNOSES | CODES | POINTERS,
)
def dx_ptr_unused(claim: Claim) -> Iterator[Problem]:
    """No line points to a diagnosis.

    Why: a diagnosis that no line needs is allowed and often right (a status, a second disease). But one that was
    treated and is not pointed to does not support its line. Add its letter to the lines it was treated by.
    """
    used = claim.letters_used()
    unused = [one for one in claim.diagnoses[:MOST_DIAGNOSES] if one.letter not in used]
    if not unused:
        return
    if len(unused) == 1:
        yield Problem(unused[0].at, f"No line points to {unused[0].letter} ({unused[0].code}).")
        return
    named = ", ".join([f"{one.letter} ({one.code})" for one in unused])
    yield Problem(unused[0].at, f"No line points to these diagnoses: {named}.")
