"""The note of the day."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, NOTE
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.procedure import ProcedureClass
from clinic_app.domain.visit import Documentation
from clinic_app.rules.medicare import is_blank, weighed

_NOT_INTERVENTIONS = frozenset(
    {
        ProcedureClass.EVALUATION,
        ProcedureClass.RE_EVALUATION,
        ProcedureClass.TEST,
        ProcedureClass.RTM,
        ProcedureClass.REMOTE,
    }
)


@rule(
    "DOC-DAILY-NOTE",
    Severity.ERROR,
    basis="BPM ch. 15 §220.3.E",
    trigger=Trigger(given=("documentation",)),
    reads=CODES | NOTE,
)
def doc_daily_note(claim: Claim) -> Iterator[Outcome]:
    """The treatment note lacks something that every treatment day needs.

    Why: the note of a day gives each intervention, timed or not, the total minutes of the timed codes, the total
    treatment minutes, and the signature of who treated, with its day. Medicare asks for nothing more; minutes by code
    are wanted here because units cannot be split without them. A missing total treatment time is told by
    UNIT-TIMED-LE-TOTAL.

    What to do: have the clinician complete and sign the note. Nothing may be filled in by the office.
    """
    note = claim.visit.documentation
    if note is None:
        return
    for key, message in _missing(claim, note):
        yield Problem(("documentation", key), message, severity=weighed(claim, Severity.ERROR))
    unnamed = _unnamed(claim, note)
    if unnamed:
        yield Problem(
            ("documentation", "interventions"),
            f"{' and '.join(unnamed)} {'is' if len(unnamed) == 1 else 'are'} billed, but not among the interventions "
            "of the note.",
            severity=weighed(claim, Severity.WARNING),
        )


def _missing(claim: Claim, note: Documentation) -> Iterator[tuple[str, str]]:
    if not any(text.strip() for text in note.interventions or ()) and _treats(claim):
        yield "interventions", "The note names no intervention."
    if note.timed_minutes is None:
        timed = next((line.code for line in claim.billed if line.procedure is not None and line.procedure.is_timed), "")
        if timed:
            yield "timed_minutes", f"{timed} is a timed code, and the note gives no total of timed minutes."
    if is_blank(note.signed_by):
        yield "signed_by", "The note is not signed."
    elif note.signed_on is None:
        yield "signed_on", "The signature of the note has no date."


def _treats(claim: Claim) -> bool:
    """A day of evaluation, tests or remote monitoring alone has no intervention to name."""
    return not claim.billed or any(
        line.procedure is None or line.procedure.procedure_class not in _NOT_INTERVENTIONS for line in claim.billed
    )


def _unnamed(claim: Claim, note: Documentation) -> tuple[str, ...]:
    """Billed treatment that a note which names its interventions by code leaves out; free words are not compared."""
    named = {text.strip().upper() for text in note.interventions or () if text.strip()}
    if not named or not all(claim.codebook.procedures.known(code) for code in named):
        return ()
    codes = [
        line.code
        for line in claim.billed
        if line.code not in named
        and line.procedure is not None
        and line.procedure.procedure_class not in _NOT_INTERVENTIONS
    ]
    return tuple(dict.fromkeys(codes))
