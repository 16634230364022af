"""Assistants do not evaluate."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS, MODIFIERS, RENDERING
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.credentials import credential_word, is_assistant
from clinic_app.domain.modifier_order import ASSISTANT_WORDS
from clinic_app.domain.procedure import Procedure
from clinic_app.domain.visit import Discipline
from clinic_app.rules.line_changes import removing


def _any_evaluation(claim: Claim) -> bool:
    return not claim.codebook.procedures.evaluations.isdisjoint(claim.procedure_codes)


def _is_evaluation(procedure: Procedure | None) -> bool:
    return procedure is not None and procedure.is_evaluation


@rule(
    "MOD-CQ-EVAL",
    Severity.ERROR,
    basis="BPM ch. 15 §230.1.C, §220.3.C",
    when=_any_evaluation,
    trigger=Trigger(procedure=_is_evaluation),
    reads=CODES | MODIFIERS | LINE_DETAILS | RENDERING,
)
def mod_cq_eval(claim: Claim) -> Iterator[Outcome]:
    """An evaluation or re-evaluation is billed as an assistant's work.

    Why: assistants may take objective measurements, but may not evaluate, re-evaluate, set or change the plan. An
    evaluation code never carries CQ or CO and is performed by a therapist.

    What to do: take CQ or CO away if the therapist evaluated, or name the therapist who did. If an assistant did it
    alone, the evaluation cannot be billed.
    """
    for line in claim.billed:
        if line.procedure is not None and line.procedure.is_evaluation:
            yield from _judge(claim, line)


def _judge(claim: Claim, line: ClaimLine) -> Iterator[Problem]:
    word = next((one for one in ASSISTANT_WORDS if one in line.modifiers), None)
    performer = _performer(claim, line)
    if word is not None:
        yield Problem(
            line.at("modifiers"),
            f"{line.code} is an evaluation and carries {word}; an assistant may not evaluate.",
            (removing(line, word),),
        )
    elif is_assistant(performer):
        yield Problem(
            line.at("performer"),
            f"{line.code} is an evaluation and is performed by an assistant ({credential_word(performer)}), who "
            "may not evaluate.",
            _therapists(line),
        )


def _performer(claim: Claim, line: ClaimLine) -> str | None:
    if line.line.performer is not None:
        return line.line.performer
    return claim.visit.rendering.credential if claim.visit.rendering is not None else None


def _therapists(line: ClaimLine) -> tuple[Fix, ...]:
    disciplines = line.procedure.disciplines if line.procedure is not None else frozenset()
    names = [one.value for one in Discipline if one in disciplines]
    return tuple(Fix(f"Set {name} as performer", (Edit(line.at("performer"), name),)) for name in names)
