"""The second payer of an open visit or of a visit from a file, looked up, checked and compared with the first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult, Finding, NotChecked, Severity
from clinic_app.domain.errors import UnreadableVisitError
from clinic_app.domain.visit import Visit
from clinic_app.services.checking import Checking
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.two_payers import AnswerDifference, SecondPayer, UnitDifference, compare, second_visit

SECOND_PAYER = "SECOND-PAYER"
"""Stands in place of a rule where nothing could be compared."""


@dataclass(frozen=True, slots=True)
class DifferenceLine:
    """One difference in words: its level where it is a finding's, what kind it is, and the sentence."""

    severity: Severity | None
    kind: str
    words: str
    source: str = ""


def second_payer_of(
    checking: Checking, opened: OpenVisit, visit: Visit, first: tuple[Claim, CheckResult]
) -> SecondPayer | None:
    """What differs for the second payer of a visit of the store; None where it has none.

    `visit` is what the form holds; `first` the check of it for the first payer.
    """
    around, on = opened.surroundings, visit.date_of_service or opened.record.day
    coverage = around.coverage(2, on)
    named = visit.secondary_payer or (coverage.payer if coverage is not None else None)
    named_first = opened.named_payer(visit)
    if not named or not named_first or named == named_first or first[0].on is None:
        return None
    kept, kept_first = around.payer_record(named), around.payer_record(named_first)
    payer = around.profile_of(named)
    whole = first[0].visit
    its_own = coverage if coverage is not None and coverage.payer == named else None
    second = second_visit(whole, payer or named, kept.overrides if kept is not None else None, its_own)
    name_first = (kept_first.name if kept_first is not None else "") or first[0].payer.name
    name = kept.name if kept is not None else ""
    try:
        checked = checking.check(second)
    except UnreadableVisitError:
        return _unknown(name or named, name_first)
    return compare(first, checked, (name_first, name or checked[0].payer.name))


def second_payer_of_file(checking: Checking, first: tuple[Claim, CheckResult]) -> SecondPayer | None:
    """What differs for the second payer that a visit's file names; None where it names none."""
    claim = first[0]
    named = claim.visit.secondary_payer
    if not named or not claim.visit.payer or named == claim.visit.payer or claim.on is None:
        return None
    if named not in checking.codebook.payer_profiles:
        return _unknown(named, claim.payer.name)
    return compare(first, checking.check(second_visit(claim.visit, named)))


def _unknown(name: str, first_name: str) -> SecondPayer:
    """A second payer without a profile: nothing was compared, which is said."""
    why = NotChecked(SECOND_PAYER, "no profile of this payer is known, so nothing was compared")
    return SecondPayer(name, first_name, not_checked=(why,))


def difference_lines(found: SecondPayer) -> tuple[DifferenceLine, ...]:
    """Every difference as a sentence, findings first, the worst of them leading; one line for several of a rule."""
    for_one = f"For {found.name} only"
    lines = [_line(one.severity, for_one, alike) for one, alike in _alike(found.new)]
    for (first, second), alike in _alike_pairs(found.other_severity):
        line = _line(second.severity, f"Other level for {found.name}", alike)
        lines.append(replace(line, words=f"{line.words} For {found.first_name}: {first.severity.label}."))
    lines.sort(key=lambda line: -(line.severity or 0))
    lines += [_line(None, f"Not for {found.name}", alike) for _, alike in _alike(found.gone)]
    lines += [_line(None, f"Not confirmed for {found.name}", alike) for _, alike in _alike(found.open)]
    lines += [DifferenceLine(None, "Units", _unit_sentence(found, one)) for one in found.units]
    lines += [DifferenceLine(None, "Asked", _answer_sentence(found, one)) for one in found.answers]
    return tuple(lines)


def count_words(lines: Sequence[DifferenceLine], not_checked: Sequence[NotChecked] = ()) -> str:
    """How many differences, and how much could not be compared, in words."""
    words = [f"{len(lines)} difference{'' if len(lines) == 1 else 's'}"] if lines else []
    words += [f"{len(not_checked)} not checked"] if not_checked else []
    return ", ".join(words) or "no difference"


def _alike(findings: Sequence[Finding]) -> list[tuple[Finding, list[Finding]]]:
    """The findings in groups of one rule and level, the first of each leading."""
    groups: dict[tuple[str, Severity], list[Finding]] = {}
    for one in findings:
        groups.setdefault((one.rule, one.severity), []).append(one)
    return [(group[0], group) for group in groups.values()]


def _alike_pairs(pairs: Sequence[tuple[Finding, Finding]]) -> list[tuple[tuple[Finding, Finding], list[Finding]]]:
    groups: dict[tuple[str, Severity, Severity], list[tuple[Finding, Finding]]] = {}
    for first, second in pairs:
        groups.setdefault((second.rule, first.severity, second.severity), []).append((first, second))
    return [(group[0], [second for _, second in group]) for group in groups.values()]


def _line(severity: Severity | None, kind: str, alike: Sequence[Finding]) -> DifferenceLine:
    first, further = alike[0], len(alike) - 1
    words = f"{first.message} And {further} more of {first.rule}." if further else first.message
    return DifferenceLine(severity, kind, words, first.basis)


def _unit_sentence(found: SecondPayer, one: UnitDifference) -> str:
    first, second = _unit_words(one.first), _unit_words(one.second)
    return f"{one.code}: {second} for {found.name}, {first} for {found.first_name}."


def _answer_sentence(found: SecondPayer, one: AnswerDifference) -> str:
    return f"{one.words}: {one.second} for {found.name}, {one.first} for {found.first_name}."


def _unit_words(units: int | None) -> str:
    if units is None:
        return "not counted"
    return f"{units} unit{'' if units == 1 else 's'}"
