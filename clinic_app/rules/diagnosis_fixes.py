"""Fixes of the list of diagnoses, as the diagnosis and the weakness rules offer them."""

from __future__ import annotations

from collections.abc import Iterable

from clinic_app.checker.claim import Claim
from clinic_app.checker.diagnosis_edits import (
    addition_edits,
    move_edits,
    rearranging_edits,
    removal_edits,
    replacement_edits,
    respelling_edits,
)
from clinic_app.checker.findings import Change, Fix


def remove_fix(claim: Claim, index: int, heir: int | None = None, *, safe: bool = False) -> Fix:
    """Take a diagnosis out; what pointed to it points to `heir`."""
    return Fix(f"Remove {claim.codes[index]}", Change(removal_edits, (index, heir)), safe)


def lead_fix(claim: Claim, index: int, ahead_of: int) -> Fix:
    """Put the later of two diagnoses straight ahead of the earlier one."""
    title = f"List {claim.codes[index]} ahead of {claim.codes[ahead_of]}"
    return Fix(title, Change(move_edits, (index, ahead_of)))


def last_fix(claim: Claim, indices: Iterable[int]) -> Fix:
    """Put some diagnoses, in their order, behind all others."""
    last = tuple(indices)
    title = f"Move {' and '.join(claim.codes[i] for i in last)} last"
    order = (*[i for i in range(len(claim.diagnoses)) if i not in last], *last)
    return Fix(title, Change(rearranging_edits, (order,)))


def replace_fix(claim: Claim, index: int, code: str) -> Fix:
    """Put the code of another condition in a diagnosis's place."""
    return Fix(f"Replace {_typed(claim, index)} by {code}", Change(replacement_edits, (index, code)))


def respell_fix(claim: Claim, index: int, code: str, *, safe: bool = False) -> Fix:
    """Write the same condition by another code: the words beside it stay."""
    change = Change(respelling_edits, (index, code))
    return Fix(f"Replace {_typed(claim, index)} by {code}", change, safe)


def _typed(claim: Claim, index: int) -> str:
    return claim.diagnoses[index].diagnosis.code.strip()


def add_fix(claim: Claim, code: str, label: str = "") -> Fix:
    """Put a code at the end of the list."""
    return Fix(f"Add {code} ({label})" if label else f"Add {code}", Change(addition_edits, (code,)))
