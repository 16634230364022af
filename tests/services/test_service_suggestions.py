"""Services that go with the diagnoses of a claim: of the discipline, of the day, each with its reason."""

from __future__ import annotations

from datetime import date

from clinic_app.domain.visit import Discipline
from clinic_app.services.clinic import Clinic
from clinic_app.services.service_suggestions import suggestions

DAY = date(2026, 6, 15)


def test_the_first_diagnosis_that_names_a_service_gives_its_reason(clinic: Clinic) -> None:
    found = suggestions(clinic, ["M62.81", "M25.561"], DAY, Discipline.PT)
    assert found["97110"].diagnosis == "M62.81"
    assert "strengthening" in found["97110"].reason
    assert suggestions(clinic, ["m25561", "M62.81"], DAY, Discipline.PT)["97110"].diagnosis == "M25.561"


def test_only_what_the_discipline_bills_is_offered(clinic: Clinic) -> None:
    assert "97161" in suggestions(clinic, ["M62.81"], DAY, Discipline.PT)
    assert "97161" not in suggestions(clinic, ["M62.81"], DAY, Discipline.OT)
    assert "97161" in suggestions(clinic, ["M62.81"], DAY, None)


def test_a_service_that_is_retired_on_the_day_is_not_offered(clinic: Clinic) -> None:
    assert "92507" in suggestions(clinic, ["R47.01"], DAY, Discipline.SLP)
    assert "92507" not in suggestions(clinic, ["R47.01"], date(2027, 6, 15), Discipline.SLP)


def test_a_diagnosis_outside_the_table_offers_nothing(clinic: Clinic) -> None:
    assert suggestions(clinic, ["Z00.00", "nonsense", ""], DAY, Discipline.PT) == {}
