"""The rule DX-AFTERCARE-INJURY."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import DIAGNOSES
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.diagnoses.kinds import AFTERCARE, FRACTURE, INJURY, OfKind, kind_of, kinds_of, seventh_character
from clinic_app.rules.diagnosis_fixes import remove_fix

_ACTIVE_TREATMENT = frozenset("ABC")
_LATE_EFFECT = "S"


@rule(
    "DX-AFTERCARE-INJURY",
    Severity.ERROR,
    basis="ICD-10-CM Official Guidelines I.C.21.c.7, I.C.19.a; tabular notes at Z47 and Z48",
    trigger=Trigger(diagnoses=OfKind(AFTERCARE)),
    when=lambda claim: kinds_of(claim.codes) & AFTERCARE and kinds_of(claim.codes) & (INJURY | FRACTURE),
    reads=DIAGNOSES,
)
def dx_aftercare_injury(claim: Claim) -> Iterator[Problem]:
    """An aftercare code (Z47, Z48) stands beside the injury it would be the aftercare of.

    Why: care after an injury or a fracture is told by the injury code itself, with D (or a fracture's own letter) as
    its seventh character. The notes at Z47 and Z48 bar the pair, so the claim comes back. Take the Z code out.
    After surgery that was not for an injury (a joint replaced for arthritis) Z47.1 with Z96.6- is right. If the injury
    beside Z47 is a second, unrelated one, both may stand. Z47 with a late effect (S) is right.
    """
    for i, code in enumerate(claim.codes):
        if kind_of(code) & AFTERCARE:
            problem = _beside_fracture_or_injury(claim, i) if code.startswith("Z47") else _beside_injury(claim, i)
            if problem is not None:
                yield problem


def _beside_fracture_or_injury(claim: Claim, index: int) -> Problem | None:
    code = claim.codes[index]
    healing = _first_with(claim, FRACTURE, barred=_ACTIVE_TREATMENT)
    if healing is not None:
        message = (
            f"{code} is not for a healing fracture: {claim.codes[healing]} already tells of the aftercare by its "
            f"seventh character {seventh_character(claim.codes[healing])}."
        )
        return Problem(("diagnoses", index), message, (remove_fix(claim, index, heir=healing),))
    injury = _first_with(claim, INJURY | FRACTURE, barred=frozenset())
    if injury is None:
        return None
    message = (
        f"{code} is not for aftercare of an injury, and {claim.codes[injury]} is one; keep both only if they are two "
        "unrelated conditions."
    )
    return Problem(("diagnoses", index), message, (remove_fix(claim, index, heir=injury),), severity=Severity.WARNING)


def _beside_injury(claim: Claim, index: int) -> Problem | None:
    injury = _first_with(claim, INJURY, barred=_ACTIVE_TREATMENT)
    if injury is None:
        return None
    message = (
        f"{claim.codes[index]} is not for aftercare of an injury: {claim.codes[injury]} already tells of it by its "
        f"seventh character {seventh_character(claim.codes[injury])}."
    )
    return Problem(("diagnoses", index), message, (remove_fix(claim, index, heir=injury),))


def _first_with(claim: Claim, kind: int, barred: frozenset[str]) -> int | None:
    """The first code of a kind whose seventh character is neither a late effect nor one of those barred."""
    for i, code in enumerate(claim.codes):
        if kind_of(code) & kind:
            seventh = seventh_character(code)
            if seventh and seventh != _LATE_EFFECT and seventh not in barred:
                return i
    return None
