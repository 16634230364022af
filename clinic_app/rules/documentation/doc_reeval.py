"""Re-evaluations."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, NOTE
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.medicare import is_blank, weighed

_REEVALUATIONS = frozenset({"97164", "97168"})
_ROUTINE_PERIOD = 10
_ROUTINE_WORDS = (
    "routine",
    "progress report",
    "progress note",
    "10th visit",
    "tenth visit",
    "every 10",
    "every ten",
    "30 day",
    "30-day",
    "monthly",
)
_PLACE = ("documentation", "reevaluation_reason")


@rule(
    "DOC-REEVAL",
    Severity.WARNING,
    basis="NCCI Policy Manual ch. 11 §P.3; BPM ch. 15 §220.3.C",
    when=lambda claim: not _REEVALUATIONS.isdisjoint(claim.procedure_codes),
    trigger=Trigger(procedures=_REEVALUATIONS),
    reads=CODES | NOTE | HISTORY,
)
def doc_reeval(claim: Claim) -> Iterator[Outcome]:
    """A re-evaluation is billed without a reason, or as a routine.

    Why: 97164 and 97168 are for a new clinical finding, a significant change, no response that calls for another plan,
    or a planned discharge to a next setting. A progress report is not a re-evaluation and is not paid apart.

    What to do: write the reason in one line. Without one, take the code off.
    """
    line = next(line for line in claim.billed if line.code in _REEVALUATIONS)
    note = claim.visit.documentation
    if note is None:
        yield from _by_the_calendar(claim, line)
        return
    reason = note.reevaluation_reason or ""
    word = next((one for one in _ROUTINE_WORDS if one in reason.lower()), None)
    if is_blank(reason):
        yield Problem(_PLACE, f"{line.code} is billed without a reason.", severity=weighed(claim, Severity.WARNING))
    elif word is not None:
        yield Problem(
            _PLACE,
            f"{line.code} is billed for a routine ({reason.strip()}); it needs a new finding or a change.",
            severity=weighed(claim, Severity.WARNING),
        )


def _by_the_calendar(claim: Claim, line: ClaimLine) -> Iterator[Problem]:
    """The reason was never asked for: every tenth visit looks like a routine."""
    number = claim.visit.history.visit_number if claim.visit.history is not None else None
    if number and number % _ROUTINE_PERIOD == 0:
        yield Problem(
            line.at("code"),
            f"{line.code} is billed on visit {number}, where a progress report falls due; a re-evaluation is never "
            "routine. Which new finding or change was it for?",
            severity=weighed(claim, Severity.WARNING),
        )
