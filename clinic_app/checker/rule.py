"""What a rule is: a generator of problems over a claim, with its name, severity, source and reach."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import EVERYTHING
from clinic_app.checker.trigger import ALWAYS_AWAKE, Trigger
from clinic_app.domain.payer import PayerProfile
from clinic_app.domain.period import ALWAYS, Period

Outcome = Problem | NotJudged
Judge = Callable[[Claim], Iterable[Outcome]]
PayerTest = Callable[[PayerProfile], bool]
ClaimTest = Callable[[Claim], object]


def every_payer(_payer: PayerProfile) -> bool:
    """The rule holds whoever pays."""
    return True


@dataclass(frozen=True, slots=True)
class Rule:
    """A named judgement.

    `effective` are the dates of service it covers; `payers` tells whether it holds for a payer's profile; `trigger`
    says what the claim must carry for the rule to speak at all (a table, codes, modifiers), so that rules without it
    are never touched; `when` is a cheap test for what a trigger cannot say. `waived_as` is the severity that stays
    standing once a person has accepted the finding, if one does. `reads` are the parts of a visit
    (`clinic_app.checker.parts`) that `trigger`, `when` and `judge` look at; while they stay the same, the rule is not
    asked again.
    """

    id: str
    severity: Severity
    basis: str
    judge: Judge
    effective: Period = ALWAYS
    payers: PayerTest = every_payer
    when: ClaimTest | None = None
    waivable: bool = True
    waived_as: Severity | None = None
    reads: int = EVERYTHING
    trigger: Trigger = ALWAYS_AWAKE

    @property
    def summary(self) -> str:
        """The first line of the rule's help."""
        return self.help.split("\n", 1)[0]

    @property
    def help(self) -> str:
        """The rule's page: the docstring of its function, unindented."""
        lines = (self.judge.__doc__ or "").strip().splitlines()
        return "\n".join(line.removeprefix("    ") for line in lines)

    @property
    def module(self) -> str:
        """The module that holds the rule; its examples lie beside it."""
        return self.judge.__module__


def rule(  # noqa: PLR0913 # the decorator names every field of a rule but its function
    identifier: str,
    severity: Severity,
    *,
    basis: str,
    effective: Period = ALWAYS,
    payers: PayerTest = every_payer,
    when: ClaimTest | None = None,
    waivable: bool | None = None,
    waived_as: Severity | None = None,
    reads: int = EVERYTHING,
    trigger: Trigger = ALWAYS_AWAKE,
) -> Callable[[Judge], Rule]:
    """Make a rule of a generator function.

    Left out, `waivable` is true but for errors: an error is only released where the reference calls it a hold or
    overridable.
    """
    may_be_waived = severity is not Severity.ERROR if waivable is None else waivable

    def make(judge: Judge) -> Rule:
        return Rule(
            identifier, severity, basis, judge, effective, payers, when, may_be_waived, waived_as, reads, trigger
        )

    return make
