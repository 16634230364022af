"""The rule DX-SEQUELA-ORDER."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.diagnoses.kinds import EXTERNAL_CAUSE, LATE_EFFECT, OfKind, kind_of
from clinic_app.rules.diagnoses.note_order import is_met
from clinic_app.rules.diagnosis_fixes import lead_fix


@rule(
    "DX-SEQUELA-ORDER",
    Severity.WARNING,
    basis="ICD-10-CM Official Guidelines I.B.10",
    trigger=Trigger(diagnoses=OfKind(LATE_EFFECT)),
    reads=DIAGNOSES,
)
def dx_sequela_order(claim: Claim) -> Iterator[Problem]:
    """An injury code with S (late effect) stands first or alone.

    Why: a late effect takes two codes, first the lasting condition that is treated now, then the old injury with S.
    Add the lasting condition, or list it ahead. Stroke is different: I69.- carries both in one code.
    """
    codes = claim.codes
    for i, code in enumerate(codes):
        if kind_of(code) & EXTERNAL_CAUSE:
            continue
        if not kind_of(code) & LATE_EFFECT:
            return
        lasting = next((j for j in range(i + 1, len(codes)) if _may_last(codes[j])), None)
        if lasting is None:
            message = f"{code} tells of an old injury, but the lasting condition that is treated is not on the claim."
            yield Problem(("diagnoses", i), message)
        elif not _wants_its_cause_first(claim, lasting, i):
            message = f"{code} tells of an old injury; the lasting condition, {codes[lasting]}, goes ahead of it."
            yield Problem(("diagnoses", i), message, (lead_fix(claim, lasting, i),))
        return


def _may_last(code: str) -> bool:
    return not kind_of(code) & (LATE_EFFECT | EXTERNAL_CAUSE)


def _wants_its_cause_first(claim: Claim, lasting: int, injury: int) -> bool:
    """A lasting condition whose own note says "code first" its cause, and takes this one, stands behind it rightly."""
    codes = claim.codes
    notes = claim.codebook.diagnoses.code_first(codes[lasting])
    return any(is_met(note, (codes[injury],)) for note in notes)
