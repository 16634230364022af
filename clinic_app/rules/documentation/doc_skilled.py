"""Signs in the note's own words that a therapist's skills were not needed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, NARRATIVE, NOTE, PLAN
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.medicare import weighed

RUNNING_VISITS = 4
_NOT_BEFORE = r"(?<!not )(?<!not yet )(?<!return to )(?<!returning to )(?<!return to the )(?<!become )(?<!became )"
_UNSKILLED = re.compile(
    _NOT_BEFORE + r"\b(?:"
    r"independent (?:with|in) (?:the |his |her |their )?(?:hep\b|home (?:exercise )?program)"
    r"|gym\b|fitness (?:program|class|cent(?:er|re))|general conditioning|general fitness"
    r"|(?:supervised|unsupervised|self-directed) (?:stationary |recumbent )?"
    r"(?:bike|cycling|treadmill|elliptical|nustep|stepper|exercise)"
    r"|(?:with|by|supervised by) (?:an |the |rehab )?aide\b"
    r")",
    re.IGNORECASE,
)
_UNCHANGED = re.compile(
    r"\b(?:same exercises|same program|no cues|without cues|no cueing|no change in (?:program|exercises))\b",
    re.IGNORECASE,
)
_SKILLED = re.compile(
    r"(?<!no )(?<!not )(?<!without )\b(?:progress(?:ed|ing|ion)|advanced to|upgraded|regraded|modified|adjusted"
    r"|facilitat\w+|(?:verbal|tactile|manual|visual) cu(?:e|es|eing)\b|cu(?:es|eing) for|skilled)",
    re.IGNORECASE,
)


def _narrative_given(claim: Claim) -> bool:
    return claim.visit.documentation is not None and bool(claim.visit.documentation.narrative)


@rule(
    "DOC-SKILLED",
    Severity.WARNING,
    basis="BPM ch. 15 §220.2, §230.1",
    when=_narrative_given,
    trigger=Trigger(given=("documentation",)),
    reads=CODES | NOTE | PLAN | HISTORY | NARRATIVE,
)
def doc_skilled(claim: Claim) -> Iterator[Outcome]:
    """The note reads as if the treatment did not need a therapist's skills.

    Why: Medicare covers what needs the skills of a therapist, whether the patient improves or is kept from declining.
    Fitness, general conditioning and exercise run by an aide are not covered. Reviewers read for words such as
    "independent with HEP" or "gym", and for the same note again and again.

    What to do: if skill was used, the clinician writes which: cues, grading, progression, what was watched for. If not,
    take the line off. The words are only a hint; a skilled maintenance plan may repeat its exercises.
    """
    note = claim.visit.documentation
    if note is None or not note.narrative or not claim.billed or _SKILLED.search(note.narrative):
        return
    said = _UNSKILLED.search(note.narrative)
    if said is not None:
        message = f'The note says "{said[0]}", which reads as exercise without a therapist\'s skills.'
    elif _is_maintenance(claim):
        return
    else:
        visits = _unchanged_visits(claim, note.narrative)
        if visits < RUNNING_VISITS:
            return
        message = f"The note shows no change and no skill for {visits} visits running."
    yield Problem(("documentation", "narrative"), message, severity=weighed(claim, Severity.WARNING))


def _is_maintenance(claim: Claim) -> bool:
    plan = claim.visit.plan_of_care
    return plan is not None and plan.maintenance is True


def _unchanged_visits(claim: Claim, narrative: str) -> int:
    """How many visits in a row, this one included, have the same note or one that says nothing changed."""
    same = _plain(narrative)
    says_so = _UNCHANGED.search(narrative) is not None
    before = (claim.visit.history.narratives or ()) if claim.visit.history is not None else ()
    visits = 1
    for earlier in reversed(before):
        repeated = _plain(earlier) == same or (says_so and _UNCHANGED.search(earlier) is not None)
        if not repeated or _SKILLED.search(earlier):
            break
        visits += 1
    return visits


def _plain(text: str) -> str:
    return " ".join(text.lower().split())
