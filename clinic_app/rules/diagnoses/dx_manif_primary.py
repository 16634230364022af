"""The rule DX-MANIF-PRIMARY."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.rules.diagnoses.note_order import is_manifestation, named_behind
from clinic_app.rules.diagnosis_fixes import lead_fix


def _leads(claim: Claim) -> bool:
    return bool(claim.codes) and is_manifestation(claim.codebook.diagnoses, claim.codes[0], claim.day)


@rule(
    "DX-MANIF-PRIMARY",
    Severity.ERROR,
    basis="ICD-10-CM Official Guidelines I.A.13",
    when=_leads,
    reads=DIAGNOSES,
)
def dx_manif_primary(claim: Claim) -> Iterator[Problem]:
    """A code for what another disease does ("in diseases classified elsewhere") stands first or alone.

    Why: such a code only tells the effect; the disease behind it is listed ahead of it, always. Medicare's editor
    returns the claim otherwise. Add the disease, or list it first.
    """
    codes = claim.codes
    notes = claim.codebook.diagnoses.code_first(codes[0])
    behind = (named_behind(note, codes, 0) for note in notes)
    cause = next((index for index in behind if index is not None), None)
    alone = "alone" if len(codes) == 1 else "first"
    message = f"{codes[0]} is the effect of another disease and may not stand {alone}"
    if cause is None:
        yield Problem(("diagnoses", 0), f"{message}; list that disease ahead of it.")
    else:
        yield Problem(("diagnoses", 0), f"{message}; list {codes[cause]} first.", (lead_fix(claim, cause, 0),))
