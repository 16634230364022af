"""The place of service as typed, and which settings a private practice may serve in."""

from __future__ import annotations

from clinic_app.checker.claim import Claim

_PRIVATE_PRACTICE = "private practice"
_ASSIGNED_SPANS = ((1, 27), (31, 34), (41, 42), (49, 58), (60, 62), (65, 66), (71, 72), (81, 81), (99, 99))
ASSIGNED_PLACES = frozenset(f"{number:02d}" for first, last in _ASSIGNED_SPANS for number in range(first, last + 1))
"""The codes of the CMS place of service code set."""


def place_of(claim: Claim) -> str | None:
    """The place of service, None where it was never asked for."""
    place = claim.visit.place_of_service
    return None if place is None else place.strip()


def is_private_practice(claim: Claim) -> bool:
    """Whether a private practice bills; one whose kind is not given is taken for that."""
    billing = claim.visit.billing
    kind = (billing.kind or "").strip().lower() if billing is not None else ""
    return kind in {"", _PRIVATE_PRACTICE}
