"""A clinic's rule as a `Rule` of the checker, so that it runs wherever the shipped ones do."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import reduce
from operator import or_

from clinic_app.checker.claim import Claim
from clinic_app.checker.examples import Examples, Flagged, Passing
from clinic_app.checker.findings import NotJudged, Severity
from clinic_app.checker.parts import CODES, NOTHING
from clinic_app.checker.rule import Outcome, PayerTest, Rule, every_payer
from clinic_app.checker.trigger import ALWAYS_AWAKE, Trigger
from clinic_app.domain.payer import PayerProfile
from clinic_app.rules.own.conditions import leaves_of
from clinic_app.rules.own.judging import outcomes
from clinic_app.rules.own.own_rule import OwnRule
from clinic_app.rules.own.sentence import Turn, rule_sentence


class OwnJudge:
    """The judgement of one rule, with its page and its examples."""

    def __init__(self, rule: OwnRule, payers: Mapping[str, str]) -> None:
        self._rule = rule
        self.examples = Examples(
            tuple(Flagged(one.name, one.visit, one.at or (), rule.severity) for one in rule.flagged),
            tuple(Passing(one.name, one.visit) for one in rule.passing),
        )
        self._payers = payers
        self.__doc__ = self.page()

    def page(self, turn: Turn = str) -> str:
        """The rule's page: what the clinic typed as it stands, and the rule in a sentence, turned."""
        rule = self._rule
        whose = "A rule of this clinic."
        parts = [rule.message, f"{turn(whose)} {rule_sentence(rule, self._payers, turn)}."]
        if rule.why:
            parts.append(f"Why: {rule.why}")
        if rule.prevents:
            written = f"Written for denials with {', '.join(rule.prevents)}."
            parts.append(turn(written))
        return "\n\n".join(parts)

    def __call__(self, claim: Claim) -> Iterator[Outcome]:
        """What the rule says of a claim."""
        return outcomes(self._rule, claim)


def compiled(rule: OwnRule, payers: Mapping[str, str]) -> Rule:
    """The rule as the checker runs it; `payers` are names by profile id, for its page."""
    return Rule(
        rule.id,
        rule.severity,
        f"The clinic's own rule: {rule.source}, {rule.source_date.isoformat()}",
        OwnJudge(rule, payers),
        effective=rule.period,
        payers=_payers(frozenset(rule.payers)),
        waivable=rule.waivable,
        reads=reduce(or_, [leaf.meaning.reads for leaf in leaves_of(rule.when)], CODES),
        trigger=Trigger(procedures=frozenset(rule.codes)) if rule.codes else ALWAYS_AWAKE,
    )


def unreadable(identifier: str) -> Rule:
    """Stands for a kept rule that cannot be read any more, so that its silence is not taken for a pass."""
    return Rule(identifier, Severity.INFO, "The clinic's own rule", _Unread(), reads=NOTHING)


class _Unread:
    """A rule of this clinic that this version of the program cannot read.

    What to do: correct its file, and read it again.
    """

    examples = Examples((), ())

    def __call__(self, _claim: Claim) -> Iterator[Outcome]:
        """What it says of any claim."""
        yield NotJudged("this rule of the clinic cannot be read by this version of the program")


def _payers(wanted: frozenset[str]) -> PayerTest:
    def pays(payer: PayerProfile) -> bool:
        return payer.id in wanted

    return pays if wanted else every_payer
