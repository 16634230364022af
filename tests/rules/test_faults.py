"""One fault put into a clean visit is found, at its place, and nothing else is said of it."""

from __future__ import annotations

import pytest

from clinic_app.checker.check import check
from clinic_app.checker.findings import Severity
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.rules.catalog import ALL_RULES
from tests.rules.clean_visits import written_visits
from tests.rules.faults import Fault, base_of, with_fault, written_faults
from tests.rules.judging import TODAY

FAULTS = written_faults()
VISITS = written_visits()
SEVERITIES = {rule.id: rule.severity.word for rule in ALL_RULES}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.rule)
def test_a_fault_in_a_clean_visit_is_found_and_nothing_else_is(fault: Fault, codebook: Codebook) -> None:
    result = check(resolve(with_fault(fault, base_of(fault, VISITS)), codebook, TODAY), ALL_RULES)
    told = "\n".join(f"{one.rule} {one.severity.word} {one.at} {one.message}" for one in result.findings)
    found = [(one.at, one.severity.word) for one in result.findings if one.rule == fault.rule]
    others = {one.rule for one in result.findings if one.severity > Severity.INFO and one.rule != fault.rule}
    if fault.not_checked:
        assert [one.rule for one in result.not_checked].count(fault.rule) == 1
        assert found == [], told
    else:
        assert found == [(fault.at, fault.severity or SEVERITIES[fault.rule])], told
    assert others == set(fault.beside), told


def test_the_faults_found_are_counted(codebook: Codebook) -> None:
    found = beside = 0
    for fault in FAULTS:
        result = check(resolve(with_fault(fault, base_of(fault, VISITS)), codebook, TODAY), ALL_RULES)
        told = {one.rule for one in result.findings if one.severity > Severity.INFO}
        spoken = {one.rule for one in result.findings} | {one.rule for one in result.not_checked}
        found += fault.rule in spoken
        beside += bool(told - {fault.rule} - set(fault.beside))
    print(f"{found} of {len(FAULTS)} planted faults are found, {beside} with anything else beside")
    assert (found, beside) == (len(FAULTS), 0)


def test_every_rule_has_its_fault() -> None:
    assert sorted(fault.rule for fault in FAULTS) == sorted(SEVERITIES)


def test_the_fault_is_not_in_the_clean_visit(codebook: Codebook) -> None:
    """A rule that spoke of the clean visit already would find nothing by its fault."""
    spoken = [
        fault.rule
        for fault in FAULTS
        for one in check(resolve(base_of(fault, VISITS).visit, codebook, TODAY), ALL_RULES).findings
        if (one.rule, one.at) == (fault.rule, fault.at)
    ]
    assert spoken == []
