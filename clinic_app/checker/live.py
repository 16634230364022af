"""Checking one visit while it is typed: after a change only the rules that read what changed are asked again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from clinic_app.checker.check import Rank, Reach, asked_of, check, concluded, rank_of, reaching
from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult, Finding, NotChecked
from clinic_app.checker.parts import DIAGNOSES, EVERYTHING, NAMED_DIAGNOSES, changed_parts
from clinic_app.checker.resolve import resolve
from clinic_app.checker.rule import Rule
from clinic_app.domain.visit import Visit

if TYPE_CHECKING:
    from clinic_app.codebook.codebook import Codebook


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
        self._readers: dict[int, int] = {}
        self._said = _Sayings()

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
        if changed:
            self._ask(asked, before, claim, changed)
        self._before = claim
        return claim, self._said.concluded(claim, self._rules, len(asked.rules))

    def _ask(self, asked: Reach, before: Claim | None, claim: Claim, changed: int) -> None:
        """Ask the rules that read a changed part and that the claim wakes; the others of them say nothing."""
        said, readers = self._said, self._readers_of(asked.rules, changed)
        if changed & DIAGNOSES and changed != EVERYTHING and before is not None:
            readers |= self._readers_of(asked.rules, NAMED_DIAGNOSES) & asked.concerned(before, claim)
        said.forget(readers if changed != EVERYTHING else -1)
        for place, one in asked.at(asked.awake(claim) & readers):
            if one.when is None or one.when(claim):
                said.note(place, asked_of(one, claim))

    def _readers_of(self, asked: tuple[Rule, ...], changed: int) -> int:
        """The places of the rules that read one of the changed parts, as bits."""
        known = self._readers.get(changed)
        if known is None:
            reading = [changed == EVERYTHING or bool(one.reads & changed) for one in asked]
            known = self._readers[changed] = sum([1 << place for place, reads in enumerate(reading) if reads])
        return known


_Ranked = tuple[Rank, int, int, Finding]
_Placed = tuple[int, int, NotChecked]


class _Sayings:
    """What rules said last, by their places among the rules: findings in the order of an answer, and what is open."""

    def __init__(self) -> None:
        self._found: list[_Ranked] = []
        self._open: list[_Placed] = []

    def forget(self, places: int) -> None:
        """Forget what the rules at these places, given as bits, have said."""
        self._found = [one for one in self._found if not places >> one[1] & 1]
        self._open = [one for one in self._open if not places >> one[0] & 1]

    def note(self, place: int, outcomes: list[Finding | NotChecked]) -> None:
        """Note what the rule at a place says, in its order."""
        for number, one in enumerate(outcomes):
            if isinstance(one, Finding):
                self._found.append((rank_of(one), place, number, one))
            else:
                self._open.append((place, number, one))

    def concluded(self, claim: Claim, rules: tuple[Rule, ...], rules_run: int) -> CheckResult:
        """The result of all that is noted, as of a claim that was checked afresh."""
        self._open.sort()
        not_checked = (*claim.not_checked, *[one[2] for one in self._open])
        if claim.visit.waivers:
            in_order_of_rules = [one[3] for one in sorted(self._found, key=lambda one: one[1:3])]
            return concluded(claim, rules, rules_run, in_order_of_rules, list(not_checked))
        self._found.sort()
        findings = tuple([one[3] for one in self._found])
        return CheckResult(findings, not_checked, (), rules_run, findings[0].severity if findings else None)
