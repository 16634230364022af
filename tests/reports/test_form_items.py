import pytest

from clinic_app.domain.visit import Place
from clinic_app.reports.form_items import item_of, order_of


@pytest.mark.parametrize(
    ("at", "item"),
    [
        (("diagnoses", 1), "21 B"),
        (("diagnoses", 30), "21 31"),
        (("lines", 1, "modifiers"), "24D, 2"),
        (("lines", 0, "units"), "24G, 1"),
        (("lines", 0, "minutes"), "24, 1"),
        (("patient", "member_id"), "1a"),
        (("referring", "npi"), "17b"),
        (("referring",), "17"),
        (("documentation", "strength"), "chart"),
        (("plan_of_care", "signed_on"), "plan"),
        (("date_of_service",), "24A"),
        ((), "visit"),
    ],
)
def test_places_have_the_item_numbers_of_the_form(at: Place, item: str) -> None:
    assert item_of(at) == item


def test_places_follow_each_other_as_on_the_form() -> None:
    places: list[Place] = [
        ("patient", "member_id"),
        ("referring", "npi"),
        ("diagnoses", 0),
        ("diagnoses", 1),
        ("lines", 0, "code"),
        ("lines", 1, "code"),
        ("billing", "npi"),
        ("documentation",),
    ]
    mixed = [places[i] for i in (5, 2, 7, 0, 3, 6, 1, 4)]
    assert sorted(mixed, key=order_of) == places
