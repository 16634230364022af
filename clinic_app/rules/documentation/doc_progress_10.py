"""Progress reports."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import HISTORY
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.credentials import credential_word, is_assistant
from clinic_app.domain.visit import History
from clinic_app.rules.medicare import weighed

PERIOD_DAYS = 10
GRACE_OVER_DAY = 18  # day 11, and seven calendar days of daily visits


@rule(
    "DOC-PROGRESS-10",
    Severity.ERROR,
    basis="BPM ch. 15 §220.3.D",
    trigger=Trigger(given=("history",)),
    waivable=True,
    reads=HISTORY,
)
def doc_progress_10(claim: Claim) -> Iterator[Outcome]:
    """A progress report by the clinician is due.

    Why: the therapist writes a progress report at least once in every 10 treatment days, the first day (the
    evaluation) counting as day 1; days without treatment do not count. One that was missed is written within 7
    calendar days. An assistant's report alone does not do, and the therapist must take part in the treatment once in
    every period. Its elements may stand inside a daily note.

    What to do: write the report, or enter the day and the author of the one that exists. From day 18 the grace is over
    even with daily visits: release it only with the reason.
    """
    history = claim.visit.history
    if history is None or _written_today(claim, history):
        return
    since_report = history.treatment_days_since_progress_report
    by_assistant = is_assistant(history.progress_report_by)
    if since_report is None or (by_assistant and since_report + 1 < PERIOD_DAYS):
        yield from _unknown(claim, history)
        return
    day = since_report + 1
    if day < PERIOD_DAYS:
        return
    severity = Severity.ERROR if day >= GRACE_OVER_DAY else Severity.WARNING
    report = f"only one by a {credential_word(history.progress_report_by)}" if by_assistant else "none by a clinician"
    yield Problem(
        ("history", "treatment_days_since_progress_report"),
        f"This is treatment day {day} since the last progress report; one is due every {PERIOD_DAYS}, and there is "
        f"{report}.",
        severity=weighed(claim, severity),
    )
    if _without_the_clinician(claim, history):
        yield Problem(
            ("history", "clinician_treated_on"),
            f"The clinician last took part on {history.clinician_treated_on}, before this period of {day} treatment "
            "days.",
            severity=weighed(claim, Severity.WARNING),
        )


def _written_today(claim: Claim, history: History) -> bool:
    written = history.last_progress_report
    return written is not None and written >= claim.day and not is_assistant(history.progress_report_by)


def _unknown(claim: Claim, history: History) -> Iterator[Outcome]:
    """Said only where a report may be due: from the tenth visit of the episode on."""
    if claim.payer.follows_medicare_plan_of_care and (history.visit_number or 0) >= PERIOD_DAYS:
        yield NotJudged("how many treatment days lie since the last progress report by a clinician is not known")


def _without_the_clinician(claim: Claim, history: History) -> bool:
    """Only assistants today, and the clinician's last treatment lies before the last report."""
    treated, reported = history.clinician_treated_on, history.last_progress_report
    if treated is None or reported is None or treated > reported:
        return False
    rendering = claim.visit.rendering.credential if claim.visit.rendering is not None else None
    return bool(claim.billed) and all(is_assistant(line.line.performer or rendering) for line in claim.billed)
