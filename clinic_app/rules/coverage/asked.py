"""When the questions about other coverage were asked, and of whom."""

from __future__ import annotations

from clinic_app.checker.claim import Claim
from clinic_app.domain.payer import PayerProfile


def is_medicare(payer: PayerProfile) -> bool:
    """Part B and Railroad Medicare."""
    return payer.is_medicare


def coverage_asked(claim: Claim) -> bool:
    """Whether anything of the other coverage was asked for."""
    return claim.visit.coverage is not None
