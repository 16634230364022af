"""What lists say of a visit's last check: icon and word, the same in each of them."""

from __future__ import annotations

from clinic_app.domain.records import CODE_NOT_CHECKED, NOT_COMPLETE, Verdict, VisitStatus
from clinic_app.ui.icons import LEVEL_WORDS
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.tokens import Level, Status

MARKED_READY = frozenset({VisitStatus.READY, VisitStatus.SENT, VisitStatus.PAID, VisitStatus.DENIED})

CHANGED_SINCE_SENT = {
    VisitStatus.SENT: tr_noop("Sent, changed"),
    VisitStatus.PAID: tr_noop("Paid, changed"),
}
"""What is said, at the level of a Check, where a claim is out and its visit says something else by now.

A denied claim is there to be changed.
"""
STANDING_WORDS = {NOT_COMPLETE: tr_noop("Not complete"), CODE_NOT_CHECKED: tr_noop("Code not checked")}
_MARKS = {NOT_COMPLETE: Status.NOT_STARTED, CODE_NOT_CHECKED: Status.NOT_CHECKED}


def mark_of_check(verdict: Verdict, *, ready: bool) -> tuple[Level | Status, str]:
    """Icon and word; `ready`: a person marked the visit so, of no other it is said.

    What lacks a payer, a diagnosis, a service or units is not complete, whatever else is to be looked at; and a code
    that no table holds is not called fine.
    """
    if not verdict.word:
        return Status.NOT_CHECKED, tr(LEVEL_WORDS[Status.NOT_CHECKED])
    if (standing := verdict.standing) in STANDING_WORDS:
        return _MARKS[standing], tr(STANDING_WORDS[standing])
    level = Level(verdict.word)
    return level, tr("No findings") if level is Level.READY and not ready else tr(LEVEL_WORDS[level])
