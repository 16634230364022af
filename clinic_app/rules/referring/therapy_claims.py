"""Which claims need a referring provider: those with a therapy line."""

from __future__ import annotations

from clinic_app.checker.claim import Claim
from clinic_app.domain.procedure import TherapyList


def any_therapy(claim: Claim) -> bool:
    """Whether a billed line is a therapy line; a code that is not known here is taken for one."""
    unlisted = TherapyList.NONE
    return any(line.procedure is None or line.procedure.therapy_list is not unlisted for line in claim.billed)
