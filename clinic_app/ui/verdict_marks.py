"""What lists say of a visit's last check: icon and word, the same in each of them."""

from __future__ import annotations

from clinic_app.domain.records import Verdict, VisitStatus
from clinic_app.ui.icons import LEVEL_WORDS
from clinic_app.ui.language import tr
from clinic_app.ui.tokens import Level, Status

MARKED_READY = frozenset({VisitStatus.READY, VisitStatus.SENT, VisitStatus.PAID, VisitStatus.DENIED})


def mark_of_check(verdict: Verdict, *, ready: bool) -> tuple[Level | Status, str]:
    """Icon and word; `ready`: a person marked the visit so, of no other it is said.

    What lacks a payer, a diagnosis, a service or units is not complete, whatever else is to be looked at.
    """
    if not verdict.word:
        return Status.NOT_CHECKED, tr(LEVEL_WORDS[Status.NOT_CHECKED])
    level = Level(verdict.word)
    if not verdict.complete and level is not Level.MUST_FIX:
        return Status.NOT_STARTED, tr("Not complete")
    return level, tr("No findings") if level is Level.READY and not ready else tr(LEVEL_WORDS[level])
