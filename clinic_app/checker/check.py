"""Checking a claim: every rule that reaches it is asked, problems become findings, waivers release them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import (
    CheckResult,
    Finding,
    NotChecked,
    NotJudged,
    Problem,
    Severity,
    WaivedFinding,
)
from clinic_app.checker.rule import ClaimTest, Rule
from clinic_app.checker.wake_index import WakeIndex
from clinic_app.domain.frozen import maker
from clinic_app.domain.payer import PayerProfile
from clinic_app.domain.visit import Place, Waiver


def check(claim: Claim, rules: tuple[Rule, ...]) -> CheckResult:
    """Ask every rule that reaches the claim's payer and day; findings come worst first, then by place."""
    if claim.on is None:
        return _undated(claim)
    found: list[Finding] = []
    not_checked: list[NotChecked] = list(claim.not_checked)
    reached = reaching(rules, claim.payer, claim.on)
    for when, gated in reached.awake_by_gate(claim):
        if when is None or when(claim):
            for one in gated:
                for outcome in one.judge(claim):
                    if isinstance(outcome, NotJudged):
                        not_checked.append(NotChecked(one.id, outcome.why))
                    else:
                        found.append(_finding(one, outcome))
    return concluded(claim, rules, len(reached.rules), found, not_checked)


def asked_of(one: Rule, claim: Claim) -> list[Finding | NotChecked]:
    """What one rule says of a claim that wakes it and passes its gate, in its order."""
    return [
        NotChecked(one.id, outcome.why) if isinstance(outcome, NotJudged) else _finding(one, outcome)
        for outcome in one.judge(claim)
    ]


def concluded(
    claim: Claim, rules: tuple[Rule, ...], rules_run: int, found: list[Finding], not_checked: list[NotChecked]
) -> CheckResult:
    """The result of all that was said: waivers release findings, the rest come worst first, then by place."""
    if claim.visit.waivers:
        standing, waived = _release(found, claim.visit.waivers, rules)
    else:
        standing, waived = found, []
    if len(standing) > 1:
        standing.sort(key=rank_of)
    worst = standing[0].severity if standing else None
    return CheckResult(tuple(standing), tuple(not_checked), tuple(waived), rules_run, worst)


_Gated = tuple[ClaimTest | None, tuple[Rule, ...]]
_Eight = dict[int, list[_Gated]]


class Reach:
    """The rules that hold for a payer on a day, and which of them a claim wakes.

    `of` are the rules and the profile it was found from: while it is kept, no other object takes their identity.
    """

    def __init__(self, of: tuple[tuple[Rule, ...], PayerProfile], rules: tuple[Rule, ...]) -> None:
        self.of = of
        self.rules = rules
        self._index = WakeIndex([one.trigger for one in rules], of[1])
        self._by_eight: list[_Eight] = [{} for _ in range(0, len(rules), 8)]

    def awake(self, claim: Claim) -> int:
        """The places in `rules` of those that the claim wakes, as bits."""
        return self._index.awake(claim)

    def concerned(self, before: Claim, after: Claim) -> int:
        """The places of the rules that name a diagnosis which only one of two claims carries, as bits."""
        return self._index.concerned(before, after)

    def at(self, places: int) -> Iterator[tuple[int, Rule]]:
        """The rules at these places, given as bits, each with its place."""
        while places:
            lowest = places & -places
            place = lowest.bit_length() - 1
            yield place, self.rules[place]
            places ^= lowest

    def awake_by_gate(self, claim: Claim) -> list[_Gated]:
        """The rules that the claim wakes, in runs that share a gate, which is asked once a run."""
        return self.by_gate(self._index.awake(claim))

    def by_gate(self, places: int) -> list[_Gated]:
        """The rules at these places, given as bits, in runs that share a gate.

        Put together from eight rules at a time, since hardly two claims wake the same of all.
        """
        found: list[_Gated] = []
        for number, eight in enumerate(places.to_bytes(len(self._by_eight), "little")):
            if eight:
                found += self._by_eight[number].get(eight) or self._runs(number, eight)
        return found

    def _runs(self, number: int, eight: int) -> list[_Gated]:
        asked = [one for place, one in enumerate(self.rules[8 * number : 8 * number + 8]) if eight >> place & 1]
        made = self._by_eight[number][eight] = [
            (when, tuple(gated)) for when, gated in groupby(asked, key=lambda one: one.when)
        ]
        return made


_reached: dict[tuple[int, int, int], Reach] = {}
_MOST_REACHED = 256
_turns: dict[int, tuple[tuple[Rule, ...], list[date]]] = {}
_MOST_TURNS = 256


def reaching(rules: tuple[Rule, ...], payer: PayerProfile, on: date) -> Reach:
    """The rules that hold for this payer on this day of service; the same object each time.

    Remembered by identity, a tenth of the cost of hashing a profile, for all days between two turns alike.
    """
    key = (id(rules), id(payer), bisect_right(_turns_of(rules), on))
    known = _reached.get(key)
    if known is not None:
        return known
    if len(_reached) >= _MOST_REACHED:
        _reached.clear()
    holding = tuple(one for one in rules if on in one.effective and one.payers(payer))
    reach = _reached[key] = Reach((rules, payer), holding)
    return reach


def _turns_of(rules: tuple[Rule, ...]) -> list[date]:
    """The days on which a rule begins to hold or no longer holds, in order."""
    known = _turns.get(id(rules))
    if known is not None:
        return known[1]
    if len(_turns) >= _MOST_TURNS:
        _turns.clear()
    periods = [one.effective for one in rules]
    begins = {period.first for period in periods if period.first is not None}
    ended = {one + timedelta(days=1) for period in periods if (one := period.last) is not None and one < date.max}
    turns = sorted(begins | ended)
    _turns[id(rules)] = (rules, turns)
    return turns


def _undated(claim: Claim) -> CheckResult:
    """Without a day of service no rule can say which tables hold."""
    finding = Finding(
        "DATE-MISSING",
        Severity.ERROR,
        ("date_of_service",),
        "The visit has no date of service.",
        "CMS-1500 item 24A; 837P DTP*472",
        waivable=False,
    )
    not_checked = (
        NotChecked("DATE-MISSING", "no rule can run before the date of service is known"),
        *claim.not_checked,
    )
    return CheckResult((finding,), not_checked, (), 0, Severity.ERROR)


_make_finding = maker(Finding)


def _finding(one: Rule, problem: Problem) -> Finding:
    waivable = one.waivable if problem.waivable is None else problem.waivable
    if problem.severity is not None and problem.waivable is None and problem.severity is not Severity.ERROR:
        waivable = True
    return _make_finding(  # type: ignore[no-any-return] # what `maker` makes
        one.id,
        one.severity if problem.severity is None else problem.severity,
        problem.at,
        problem.message,
        problem.basis or one.basis,
        problem.fixes,
        waivable,
        problem.also_at,
    )


_SECTION = {"diagnoses": 1, "lines": 2, "documentation": 4}
Rank = tuple[int, tuple[tuple[int, str, int], ...]]
_ranks: dict[tuple[Severity, Place], Rank] = {}
_MOST_RANKS = 4_096


def rank_of(finding: Finding) -> Rank:
    """The worst first, then diagnoses, lines and the rest in the order of the visit; places are few and remembered."""
    key = (finding.severity, finding.at)
    known = _ranks.get(key)
    if known is None:
        if len(_ranks) >= _MOST_RANKS:
            _ranks.clear()
        steps = [(0, "", step) if isinstance(step, int) else (_SECTION.get(step, 9), step, 0) for step in finding.at]
        known = _ranks[key] = (-finding.severity, tuple(steps))
    return known


def _release(
    found: Sequence[Finding], waivers: Sequence[Waiver], rules: tuple[Rule, ...]
) -> tuple[list[Finding], list[WaivedFinding]]:
    """Part the findings that a waiver with a reason releases from those that stand."""
    releases = _releases(found, waivers)
    standing: list[Finding] = []
    waived: list[WaivedFinding] = []
    for number, finding in enumerate(found):
        waiver = releases.get(number)
        if waiver is None or not finding.waivable:
            standing.append(finding)
            continue
        waived.append(WaivedFinding(finding, waiver))
        stays = next((one.waived_as for one in rules if one.id == finding.rule), None)
        if stays is not None:
            standing.append(_lowered(finding, stays))
    return standing, waived


def _releases(found: Sequence[Finding], waivers: Sequence[Waiver]) -> dict[int, Waiver]:
    """Which finding each waiver with a reason releases, by its position.

    One that names no finding's own place is tried on the second half of a pair, then on the entry or table that holds
    the place: a waiver typed by hand names the line, not always the field. It never releases a whole list.
    """
    releases: dict[int, Waiver] = {}
    for waiver in waivers:
        if not waiver.reason or not waiver.reason.strip():
            continue
        of_rule = [(number, one) for number, one in enumerate(found) if one.rule == waiver.rule]
        meant = (
            [number for number, one in of_rule if one.at == waiver.at]
            or [number for number, one in of_rule if waiver.at in one.also_at]
            or [number for number, one in of_rule if _holds(waiver.at, one.at)]
        )
        for number in meant:
            releases.setdefault(number, waiver)
    return releases


def _holds(outer: Place, place: Place) -> bool:
    """Whether a place is an entry or table with the other in one of its fields."""
    if not outer or len(outer) >= len(place):
        return False
    return place[: len(outer)] == outer and isinstance(place[len(outer)], str)


def _lowered(finding: Finding, severity: Severity) -> Finding:
    return Finding(
        finding.rule,
        severity,
        finding.at,
        f"{finding.message} Accepted with a reason.",
        finding.basis,
        (),
        waivable=False,
    )
