"""When the questions about other coverage were asked."""

from __future__ import annotations

from clinic_app.checker.claim import Claim


def coverage_asked(claim: Claim) -> bool:
    """Whether anything of the other coverage was asked for."""
    return claim.visit.coverage is not None
