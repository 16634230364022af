"""Minimal visits and what the checker must say of them, rule by rule."""

from __future__ import annotations

import pytest

from clinic_app.checker.check import check
from clinic_app.checker.findings import Severity
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.rules.catalog import ALL_RULES
from tests.acceptance.clock_rows import CLOCK_ROWS
from tests.acceptance.diagnosis_rows import DIAGNOSIS_ROWS
from tests.acceptance.edge_rows import EDGE_ROWS
from tests.acceptance.form_rows import FORM_ROWS
from tests.acceptance.modifier_rows import MODIFIER_ROWS
from tests.acceptance.odd_rows import ODD_ROWS
from tests.acceptance.pair_rows import PAIR_ROWS
from tests.acceptance.rows import TODAY, Row
from tests.acceptance.units_rows import UNIT_ROWS
from tests.acceptance.waiver_rows import WAIVER_ROWS
from tests.acceptance.weakness_rows import WEAKNESS_ROWS

LACKING = frozenset({"REF-MISSING:error", "DOC-DAILY-NOTE:error"})
"""What a row of so few keys lacks as a claim or a note; held by the examples of those rules."""

ROWS = [
    *UNIT_ROWS,
    *MODIFIER_ROWS,
    *PAIR_ROWS,
    *DIAGNOSIS_ROWS,
    *WEAKNESS_ROWS,
    *FORM_ROWS,
    *WAIVER_ROWS,
    *ODD_ROWS,
    *EDGE_ROWS,
    *CLOCK_ROWS,
]


@pytest.mark.parametrize("one", ROWS, ids=[f"{number}: {one.name}" for number, one in enumerate(ROWS)])
def test_a_visit_is_answered_as_the_reference_says(one: Row, codebook: Codebook) -> None:
    result = check(resolve(visit_from_mapping(one.visit), codebook, TODAY), ALL_RULES)
    found = {f"{finding.rule}:{finding.severity.word}" for finding in result.findings}
    loud = {
        f"{finding.rule}:{finding.severity.word}" for finding in result.findings if finding.severity > Severity.INFO
    }
    told = "\n".join(f"{finding.rule} {finding.at} {finding.message}" for finding in result.findings)
    assert one.expected <= found, told
    assert loud - LACKING <= one.expected, told
    assert one.silent.isdisjoint(finding.rule for finding in result.findings), told
    assert one.unchecked <= {entry.rule for entry in result.not_checked}, told
