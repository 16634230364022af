"""A rule held by its own examples: each flagged visit must give a finding, each passing one none."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from clinic_app.checker.check import check
from clinic_app.checker.resolve import resolve
from clinic_app.checker.rule import Rule
from clinic_app.domain.errors import UnreadableVisitError
from clinic_app.rules.own.compiling import compiled
from clinic_app.rules.own.own_rule import OwnExample, OwnRule
from clinic_app.rules.own.reading import RefusedRuleError

if TYPE_CHECKING:
    from clinic_app.codebook.codebook import Codebook


@dataclass(frozen=True, slots=True)
class Proof:
    """One example run: whether the rule says what the example wants, and if not, why."""

    example: OwnExample
    wants_finding: bool
    why_not: str = ""

    @property
    def holds(self) -> bool:
        """Whether the rule says what the example wants."""
        return not self.why_not


def proofs(rule: OwnRule, payers: Mapping[str, str], codebook: Codebook, today: date) -> tuple[Proof, ...]:
    """Every example of a rule, run."""
    judged = compiled(rule, payers)
    flagged = [Proof(one, True, _unflagged(judged, rule, one, codebook, today)) for one in rule.flagged]
    passing = [Proof(one, False, _unpassed(judged, one, codebook, today)) for one in rule.passing]
    return (*flagged, *passing)


def refuse_unproven(rule: OwnRule, payers: Mapping[str, str], codebook: Codebook, today: date) -> None:
    """Raise `RefusedRuleError` if the rule's examples are missing or one does not hold."""
    for kind, examples in (("flagged", rule.flagged), ("passing", rule.passing)):
        if not examples:
            raise RefusedRuleError(
                f"{rule.id} has no {kind} example.",
                f"Nothing was taken. Add a visit that must be {_WORDS[kind]}.",
                (kind,),
            )
    for proof in proofs(rule, payers, codebook, today):
        if not proof.holds:
            kind = "flagged" if proof.wants_finding else "passing"
            raise RefusedRuleError(
                f"{rule.id}: the visit {proof.example.name!r} must be {_WORDS[kind]}, but {proof.why_not}.",
                "Nothing was taken. Correct the rule or the example.",
                (kind,),
            )


_WORDS = {"flagged": "flagged", "passing": "passed"}


def _unflagged(judged: Rule, rule: OwnRule, one: OwnExample, codebook: Codebook, today: date) -> str:
    try:
        claim = resolve(one.visit, codebook, today)
    except UnreadableVisitError as problem:
        return problem.message.rstrip(".")
    result = check(claim, (judged,))
    if result.findings:
        places = [finding.at for finding in result.findings]
        return "" if one.at is None or one.at in places else f"the finding stands at {_in_words(places[0])}"
    if rule.payers and claim.payer.id not in rule.payers:
        return f"its payer is {claim.payer.id or 'not given'}, for which the rule does not hold"
    if claim.day not in rule.period:
        return f"its day, {claim.day.isoformat()}, lies outside the rule's days"
    if result.not_checked and claim.not_checked != list(result.not_checked):
        return f"the rule cannot judge it: {result.not_checked[-1].why}"
    return "the rule finds nothing in it"


def _unpassed(judged: Rule, one: OwnExample, codebook: Codebook, today: date) -> str:
    try:
        claim = resolve(one.visit, codebook, today)
    except UnreadableVisitError as problem:
        return problem.message.rstrip(".")
    result = check(claim, (judged,))
    if result.findings:
        return f"the rule flags {_in_words(result.findings[0].at)}"
    return next((f"the rule cannot judge it: {said.why}" for said in result.not_checked if said.rule == judged.id), "")


def _in_words(at: tuple[str | int, ...]) -> str:
    """A place as a person says it: "line 1, modifiers"."""
    if len(at) >= 2 and isinstance(at[1], int):
        thing = {"lines": "line", "diagnoses": "diagnosis"}.get(str(at[0]), str(at[0]))
        return ", ".join([f"{thing} {at[1] + 1}", *[str(step).replace("_", " ") for step in at[2:]]])
    return " ".join(str(step).replace("_", " ") for step in at) or "the visit"
