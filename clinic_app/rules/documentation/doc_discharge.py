"""The discharge note."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import HISTORY
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.credentials import credential_word, is_aide, is_assistant, is_student
from clinic_app.rules.medicare import weighed


def _episode_closed(claim: Claim) -> bool:
    return claim.visit.history is not None and claim.visit.history.episode_closed_on is not None


@rule(
    "DOC-DISCHARGE",
    Severity.WARNING,
    basis="BPM ch. 15 §220.3.D",
    when=_episode_closed,
    trigger=Trigger(given=("history.episode_closed_on",)),
    reads=HISTORY,
)
def doc_discharge(claim: Claim) -> Iterator[Outcome]:
    """The episode is closed without a discharge note by the clinician.

    Why: each episode ends with a discharge note that covers the time since the last progress report. The therapist
    writes it, also when the patient just stopped coming; then from the record. An assistant's note alone does not do.

    What to do: have the therapist write it, and enter its day.
    """
    history = claim.visit.history
    if history is None or history.episode_closed_on is None or history.episode_closed_on > claim.checked_on:
        return
    by = history.discharge_note_by
    if history.discharge_note_on is None:
        yield Problem(
            ("history", "discharge_note_on"),
            f"The episode was closed on {history.episode_closed_on}, and there is no discharge note.",
            severity=weighed(claim, Severity.WARNING),
        )
    elif is_assistant(by) or is_aide(by) or is_student(by):
        yield Problem(
            ("history", "discharge_note_by"),
            f"The discharge note is by a {credential_word(by)}; the therapist must write it.",
            severity=weighed(claim, Severity.WARNING),
        )
