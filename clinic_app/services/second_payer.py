"""The second payer of an open visit or of a visit from a file, looked up, checked and compared with the first."""

from __future__ import annotations

from dataclasses import dataclass

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult, Finding, Severity
from clinic_app.domain.errors import UnreadableVisitError
from clinic_app.domain.visit import Visit
from clinic_app.services.checking import Checking
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.two_payers import SecondPayer, compare, second_visit


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
    """What differs for the second payer of a visit of the store; None where it has none, or one nobody knows.

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
    try:
        checked = checking.check(second)
    except UnreadableVisitError:  # a payer that is no longer kept; the form says so for the first, and this is no claim
        return None
    names = (
        (kept_first.name if kept_first is not None else "") or first[0].payer.name,
        (kept.name if kept is not None else "") or checked[0].payer.name,
    )
    return compare(first, checked, names)


def second_payer_of_file(checking: Checking, first: tuple[Claim, CheckResult]) -> SecondPayer | None:
    """What differs for the second payer that a visit's file names; None where it names none that is shipped."""
    claim = first[0]
    named = claim.visit.secondary_payer
    if not named or named == claim.visit.payer or named not in checking.codebook.payer_profiles or claim.on is None:
        return None
    return compare(first, checking.check(second_visit(claim.visit, named)))


def count_words(found: SecondPayer) -> str:
    """How many differences, in words."""
    if not found.count:
        return "no difference"
    return f"{found.count} difference{'s' if found.count > 1 else ''}"


def difference_lines(found: SecondPayer) -> tuple[DifferenceLine, ...]:
    """Every difference as a sentence, findings first, the worst of them leading."""
    lines = [_new(found, one) for one in found.new]
    lines += [_other(found, first, second) for first, second in found.other_severity]
    lines += [DifferenceLine(None, f"Not for {found.name}", one.message, one.basis) for one in found.gone]
    lines.sort(key=lambda line: -(line.severity or 0))
    lines += [
        DifferenceLine(None, "Units", f"{one.code}: {_unit_words(one.second)}, {_unit_words(one.first)} by the first.")
        for one in found.units
    ]
    lines += [
        DifferenceLine(
            None,
            "Asked",
            f"{one.words}: {one.second}; {found.first_name}: {one.first}.",
        )
        for one in found.answers
    ]
    return tuple(lines)


def _new(found: SecondPayer, finding: Finding) -> DifferenceLine:
    return DifferenceLine(finding.severity, f"For {found.name} only", finding.message, finding.basis)


def _other(found: SecondPayer, first: Finding, second: Finding) -> DifferenceLine:
    words = f"{second.message} For {found.first_name}: {first.severity.label}."
    return DifferenceLine(second.severity, f"Other level for {found.name}", words, second.basis)


def _unit_words(units: int | None) -> str:
    if units is None:
        return "not counted"
    return f"{units} unit{'' if units == 1 else 's'}"
