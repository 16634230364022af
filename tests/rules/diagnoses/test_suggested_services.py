"""Services suggested for a diagnosis."""

from __future__ import annotations

import pytest

from clinic_app.rules.diagnoses.plausible_services import misfit
from clinic_app.rules.diagnoses.suggested_services import suggested_services


def test_muscle_weakness_suggests_evaluation_strengthening_and_practice_each_with_a_reason() -> None:
    suggested = suggested_services("M62.81")
    services = {"97161", "97162", "97163", "97110", "97530", "97116", "97112", "97140"}
    assert {one.service for one in suggested} == services
    assert all(one.reason for one in suggested)


def test_a_diagnosis_outside_the_table_suggests_nothing() -> None:
    assert suggested_services("Z00.00") == ()


@pytest.mark.parametrize("code", ["M62.81", "M17.11", "M54.50", "R26.89", "I69.351", "H81.11", "R13.12", "F80.2"])
def test_no_suggested_service_is_one_the_link_rule_calls_wrong(code: str) -> None:
    assert [misfit(one.service, code) for one in suggested_services(code) if misfit(one.service, code)] == []
