"""Every rule is held by the examples beside it."""

from __future__ import annotations

from datetime import date

import pytest

from clinic_app.checker.check import check
from clinic_app.checker.examples import Flagged, Passing, examples_of
from clinic_app.checker.findings import CheckResult, Finding
from clinic_app.checker.fixing import apply
from clinic_app.checker.resolve import resolve
from clinic_app.checker.rule import Rule
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.visit import Visit
from clinic_app.rules.catalog import ALL_RULES

TODAY = date(2026, 11, 21)

FLAGGED = [(rule, one) for rule in ALL_RULES for one in examples_of(rule).flagged]
PASSING = [(rule, one) for rule in ALL_RULES for one in examples_of(rule).passing]

NOT_JUDGED = [(rule, one) for rule in ALL_RULES for one in examples_of(rule).not_judged]


def _name(value: object) -> str:
    return value.id if isinstance(value, Rule) else value.name if isinstance(value, (Flagged, Passing)) else str(value)


def _judged(rule: Rule, visit: Visit, codebook: Codebook) -> CheckResult:
    return check(resolve(visit, codebook, TODAY), (rule,))


def _at(findings: tuple[Finding, ...], at: tuple[str | int, ...]) -> list[Finding]:
    return [finding for finding in findings if finding.at == at]


@pytest.mark.parametrize(("rule", "example"), FLAGGED, ids=_name)
def test_a_flagged_visit_gives_exactly_that_finding(rule: Rule, example: Flagged, codebook: Codebook) -> None:
    findings = _judged(rule, example.visit, codebook).findings
    assert [finding.at for finding in findings] == [example.at]
    (finding,) = findings
    assert finding.severity is (example.severity or rule.severity)
    assert finding.message.endswith((".", "?"))
    assert finding.basis


@pytest.mark.parametrize(("rule", "example"), FLAGGED, ids=_name)
def test_the_first_fix_of_a_flagged_visit_leaves_nothing_behind(
    rule: Rule, example: Flagged, codebook: Codebook
) -> None:
    (finding,) = _judged(rule, example.visit, codebook).findings
    if finding.fix is None or example.fix_leaves:
        return
    mended = apply(example.visit, finding.fix)
    assert _at(_judged(rule, mended, codebook).findings, finding.at) == []


@pytest.mark.parametrize(("rule", "example"), PASSING, ids=_name)
def test_a_passing_visit_gives_nothing(rule: Rule, example: Passing, codebook: Codebook) -> None:
    assert _judged(rule, example.visit, codebook).findings == ()


@pytest.mark.parametrize(("rule", "example"), NOT_JUDGED, ids=_name)
def test_a_visit_that_cannot_be_judged_says_so(rule: Rule, example: Passing, codebook: Codebook) -> None:
    result = _judged(rule, example.visit, codebook)
    assert result.findings == ()
    assert [one.rule for one in result.not_checked] == [rule.id]


@pytest.mark.parametrize("rule", ALL_RULES, ids=_name)
def test_every_rule_has_two_examples_of_each_kind_and_a_page(rule: Rule) -> None:
    examples = examples_of(rule)
    assert len(examples.flagged) + len(examples.not_judged) >= 2
    assert len(examples.passing) >= 2
    assert len(rule.help.splitlines()) >= 3
    assert "Why:" in rule.help


def test_rule_names_are_unique() -> None:
    assert len({rule.id for rule in ALL_RULES}) == len(ALL_RULES)
