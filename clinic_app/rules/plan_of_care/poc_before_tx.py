"""The plan comes before treatment."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from clinic_app.checker.claim import Claim, ClaimLine, discipline_of_credential
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS, PLAN, RENDERING, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.credentials import credential_word, is_assistant
from clinic_app.domain.procedure import ProcedureClass
from clinic_app.domain.visit import PlanOfCare
from clinic_app.rules.medicare import is_blank, weighed


@rule(
    "POC-BEFORE-TX",
    Severity.ERROR,
    basis="BPM ch. 15 §220.1.2.A",
    trigger=Trigger(given=("plan_of_care",)),
    reads=CODES | TIME | LINE_DETAILS | PLAN | RENDERING,
)
def poc_before_tx(claim: Claim) -> Iterator[Outcome]:
    """The patient was treated before the plan of care, or before the evaluation it rests on.

    Why: treatment before a plan is not covered. Evaluation and treatment on one day are. Until the plan is written or
    dictated only the clinician who sets it, or people that clinician supervises, may treat.

    What to do: correct the day that is wrong. If the days are right, the treatment lines before the plan cannot be
    billed to Medicare.
    """
    plan, treated = claim.visit.plan_of_care, _treatment(claim)
    if plan is None:
        return
    if treated is not None and plan.evaluated_on is not None and plan.evaluated_on > claim.day:
        yield _too_early(claim, "evaluated_on", f"{treated.code} is", "evaluation", plan.evaluated_on)
    elif plan.start_of_care is not None and plan.start_of_care > claim.day:
        yield _too_early(claim, "start_of_care", "The visit is", "start of care", plan.start_of_care)
    elif treated is not None and plan.made_on is not None and plan.made_on > claim.day:
        yield from _before_written(claim, plan, plan.made_on)


def _treatment(claim: Claim) -> ClaimLine | None:
    """The first billed line that is more than a first evaluation."""
    for line in claim.billed:
        if line.procedure is None or line.procedure.procedure_class is not ProcedureClass.EVALUATION:
            return line
    return None


def _too_early(claim: Claim, key: str, what: str, event: str, day: date) -> Problem:
    return Problem(
        ("plan_of_care", key),
        f"{what} billed on {claim.day}, before the {event} of {day}.",
        severity=weighed(claim, Severity.ERROR),
    )


def _before_written(claim: Claim, plan: PlanOfCare, made_on: date) -> Iterator[Outcome]:
    """Who treated on a day on which the plan did not yet stand in writing."""
    unknown = False
    for line in claim.billed:
        if line.procedure is not None and line.procedure.procedure_class is ProcedureClass.EVALUATION:
            continue
        who = _stranger(claim, line, plan)
        if who:
            yield Problem(
                ("plan_of_care", "made_on"),
                f"{line.code} was given on {claim.day} by {who}; the plan was made on {made_on}.",
                severity=weighed(claim, Severity.ERROR),
            )
            return
        unknown = unknown or who is None
    if unknown and claim.payer.follows_medicare_plan_of_care:
        yield NotJudged(f"whether the clinician who treated on {claim.day} set the plan of {made_on} is not known")


def _stranger(claim: Claim, line: ClaimLine, plan: PlanOfCare) -> str | None:
    """Who gave the line, if neither the maker of the plan nor supervised by the maker; "" if so; None if not known."""
    rendering = claim.visit.rendering
    responsible = (rendering.npi or "").strip() if rendering is not None else ""
    maker = (plan.made_by or "").strip()
    performer = line.line.performer or (rendering.credential if rendering is not None else None)
    if is_assistant(performer) or line.line.assistant_minutes:
        supervised_by_maker = bool(maker) and responsible == maker and not is_blank(line.line.supervision)
        return "" if supervised_by_maker else _assistant(performer)
    own, makers = discipline_of_credential(performer or ""), discipline_of_credential(plan.made_by_credential or "")
    if own is not None and makers is not None and own is not makers:
        return f"a {credential_word(performer)}, not by its maker"
    treating = (line.line.clinician or "").strip() or responsible
    if not treating or not maker:
        return None
    return "" if treating == maker else "another clinician than its maker"


def _assistant(performer: str | None) -> str:
    return f"a {credential_word(performer)}" if is_assistant(performer) else "an assistant"
