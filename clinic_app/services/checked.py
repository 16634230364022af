"""What a check of an open visit says."""

from __future__ import annotations

from dataclasses import dataclass, field

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult
from clinic_app.domain.records import Verdict, VisitStatus
from clinic_app.rules.weakness.checklist import Checklist, checklist_of
from clinic_app.services.control import Control
from clinic_app.services.queue_facts import verdict_of
from clinic_app.services.therapy_controls import SENT, therapy_controls
from clinic_app.services.visit_history import KnownHistory


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check of an open visit says: the claim as looked up, the findings, and what the records knew for it."""

    claim: Claim
    result: CheckResult
    known: KnownHistory = field(default_factory=KnownHistory)

    @property
    def checklist(self) -> Checklist | None:
        """What the claim's weakness codes ask the note for; None when none of them asks. Made anew at each asking."""
        return checklist_of(self.claim)

    def controls(self, status: VisitStatus) -> tuple[Control, ...]:
        """The running numbers of plan, threshold, authorization and filing. Made anew at each asking."""
        return therapy_controls(self.claim, self.known, self.result, sent=status in SENT)

    @property
    def verdict(self) -> Verdict:
        """The verdict as it is kept beside the visit."""
        return verdict_of(self.claim, self.result)
