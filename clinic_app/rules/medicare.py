"""What the rules of Medicare share: whom they hold for, and how heavy they are for others."""

from __future__ import annotations

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Severity
from clinic_app.domain.payer import PayerProfile


def is_medicare(payer: PayerProfile) -> bool:
    """Part B and Railroad Medicare."""
    return payer.is_medicare


def weighed(claim: Claim, severity: Severity) -> Severity:
    """The severity where the payer follows Medicare's rules of plan and record, else a note."""
    return severity if claim.payer.follows_medicare_plan_of_care else Severity.INFO


def is_blank(text: str | None) -> bool:
    """Whether an entry that was asked for is empty."""
    return text is None or not text.strip()
