"""Checking one visit while it is typed: after a change only the rules that read what changed are asked again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from clinic_app.checker.check import Reach, asked_of, check, concluded, reaching
from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult, Finding, NotChecked
from clinic_app.checker.parts import EVERYTHING, changed_parts
from clinic_app.checker.resolve import resolve
from clinic_app.checker.rule import Rule
from clinic_app.domain.visit import Visit

if TYPE_CHECKING:
    from clinic_app.codebook.codebook import Codebook


_Reader = tuple[int, int, Rule]


class LiveCheck:
    """Checks the states of one visit, one after the other, and says of each what a fresh check would say.

    It remembers the last state and what each rule said of it, nothing more. A rule's saying is kept when none of the
    parts it reads has changed. Fixes hold nothing of the visit, so a kept one applies to the visit as it then stands.
    """

    def __init__(self, codebook: Codebook, rules: tuple[Rule, ...]) -> None:
        self._codebook = codebook
        self._rules = rules
        self._before: Claim | None = None
        self._asked: Reach | None = None
        self._readers: dict[int, tuple[_Reader, ...]] = {}
        self._said: dict[int, list[Finding | NotChecked]] = {}

    def check(self, visit: Visit, today: date) -> tuple[Claim, CheckResult]:
        """Resolve and check the visit as it stands now. Raises `UnreadableVisitError` for a payer nobody knows."""
        before = self._before
        claim = resolve(visit, self._codebook, today, before)
        if claim.on is None:
            self._before = None
            return claim, check(claim, self._rules)
        asked = reaching(self._rules, claim.payer, claim.on)
        changed = EVERYTHING
        same_tables = before is not None and claim.codebook is before.codebook
        if before is not None and same_tables and asked is self._asked and claim.checked_on == before.checked_on:
            changed = changed_parts(before.visit, claim.visit)
            claim.take_over(before, changed)
        if asked is not self._asked:
            self._asked = asked
            self._readers.clear()
        self._before = None  # a rule that raises leaves nothing half remembered
        said = self._said
        if changed == EVERYTHING:
            said.clear()
        awake = asked.awake(claim)
        for place, bit, one in self._readers_of(asked.rules, changed):
            outcome = asked_of(one, claim) if awake & bit and (one.when is None or one.when(claim)) else None
            if outcome:
                said[place] = outcome
            elif place in said:
                del said[place]
        self._before = claim
        return claim, self._result(claim, len(asked.rules))

    def _readers_of(self, asked: tuple[Rule, ...], changed: int) -> tuple[_Reader, ...]:
        """The rules that read one of the changed parts, each with its place and with that as a bit."""
        known = self._readers.get(changed)
        if known is None:
            places = enumerate(asked)
            known = tuple(
                [(place, 1 << place, one) for place, one in places if changed == EVERYTHING or one.reads & changed]
            )
            self._readers[changed] = known
        return known

    def _result(self, claim: Claim, rules_run: int) -> CheckResult:
        found: list[Finding] = []
        not_checked = list(claim.not_checked)
        for place in sorted(self._said):
            for one in self._said[place]:
                if isinstance(one, Finding):
                    found.append(one)
                else:
                    not_checked.append(one)
        return concluded(claim, self._rules, rules_run, found, not_checked)
