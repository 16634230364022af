"""Visits to Medicare as a whole: an ordinary one is left alone, any one is answered."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from clinic_app.checker.check import check
from clinic_app.checker.findings import Severity
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.visit import Visit
from clinic_app.rules import (
    coverage,
    dates_and_places,
    documentation,
    fee_reduction,
    filing,
    plan_of_care,
    referring,
    staff,
)
from tests.strategies import visits

RULES = (
    *plan_of_care.RULES,
    *documentation.RULES,
    *staff.RULES,
    *referring.RULES,
    *dates_and_places.RULES,
    *coverage.RULES,
    *filing.RULES,
    *fee_reduction.RULES,
)
TODAY = date(2026, 6, 16)
WHOLE: dict[str, Any] = {
    "date_of_service": date(2026, 6, 15),
    "payer": "medicare",
    "place_of_service": "11",
    "total_treatment_minutes": 38,
    "diagnoses": ["M25.561"],
    "rendering": {"npi": "1234567893", "credential": "PT", "enrolled": True},
    "referring": {
        "npi": "1679576722",
        "qualifier": "DN",
        "first_name": "ANN",
        "last_name": "EXAMPLE",
        "credential": "MD",
        "entity_type": 1,
        "enrolled": True,
    },
    "billing": {"npi": "1679576722", "kind": "private practice"},
    "lines": [
        {"code": "97110", "units": 2, "minutes": 23, "modifiers": ["GP"]},
        {"code": "97140", "units": 1, "minutes": 15, "modifiers": ["GP", "CQ"], "performer": "PTA"},
    ],
    "plan_of_care": {
        "diagnoses": ["M25.561"],
        "long_term_goal": "climbs 12 stairs without rail in 8 weeks",
        "type": "PT",
        "amount": "1 a day",
        "frequency": "2 a week, tapering to 1",
        "duration": "8 weeks",
        "duration_days": 56,
        "made_on": date(2026, 5, 20),
        "made_by": "1234567893",
        "made_by_credential": "PT",
        "evaluated_on": date(2026, 5, 20),
        "start_of_care": date(2026, 5, 20),
        "signed_on": date(2026, 5, 28),
        "certified_by_credential": "MD",
    },
    "documentation": {
        "interventions": ["97110", "97140"],
        "timed_minutes": 38,
        "signed_by": "1234567893",
        "signed_credential": "PT",
        "signed_on": date(2026, 6, 15),
        "narrative": "Progressed step height to 20 cm with verbal cues for knee control.",
    },
    "claim": {"onset_on": date(2026, 5, 1), "initial_treatment_on": date(2026, 5, 20)},
    "coverage": {"hospice": False, "home_health": False, "part_b": True, "employment": False, "item_11": "NONE"},
    "history": {"visit_number": 9, "treatment_days_since_progress_report": 8, "progress_report_by": "PT"},
}


@pytest.mark.parametrize("payer", ["medicare", "railroad_medicare", "medicare_advantage", "commercial", "tricare"])
def test_an_ordinary_visit_with_every_table_is_left_alone(payer: str, codebook: Codebook) -> None:
    result = check(resolve(visit_from_mapping({**WHOLE, "payer": payer}), codebook, TODAY), RULES)
    assert [finding.message for finding in result.findings if finding.severity > Severity.INFO] == []
    assert [one.rule for one in result.not_checked if one.rule != "TFL-LATE"] == []


def test_a_bare_medicare_visit_lacks_only_its_referring_physician(codebook: Codebook) -> None:
    bare = {key: WHOLE[key] for key in ("date_of_service", "payer", "diagnoses", "lines")}
    result = check(resolve(visit_from_mapping(bare), codebook, TODAY), RULES)
    assert [finding.rule for finding in result.findings if finding.severity > Severity.INFO] == ["REF-MISSING"]
    assert result.not_checked == ()


@settings(max_examples=150, deadline=None)
@given(visit=visits())
def test_any_visit_is_answered(codebook: Codebook, visit: Visit) -> None:
    claim = resolve(replace(visit, payer="medicare", payer_profile=None), codebook, TODAY)
    result = check(claim, RULES)
    assert all(finding.message.endswith((".", "?")) for finding in result.findings)


@pytest.mark.parametrize("last", [date.max, date(9998, 2, 28)])
def test_the_last_days_of_the_calendar_are_answered(last: date, codebook: Codebook) -> None:
    plan = {**WHOLE["plan_of_care"], "start_of_care": last, "significant_change_on": last, "duration_days": 100_000}
    visit = {**WHOLE, "date_of_service": last, "checked_on": last, "plan_of_care": plan}
    result = check(resolve(visit_from_mapping(visit), codebook, TODAY), RULES)
    assert result.rules_run > 0
