"""A value made or copied by way of its draft is the value its class would have made."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields, replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clinic_app.domain.frozen import maker, with_fields
from clinic_app.domain.visit import Diagnosis, ServiceLine, Visit
from tests.strategies import visits

LINE = {"code": "97110", "minutes": 15, "modifiers": ("GP",), "charge": Decimal("45.00")}


def test_a_made_value_is_of_its_class_equal_hashed_alike_and_frozen() -> None:
    made, plain = maker(ServiceLine)(**LINE), ServiceLine(**LINE)  # type: ignore[arg-type] # one table of all its values
    assert type(made) is ServiceLine
    assert (made, hash(made), repr(made)) == (plain, hash(plain), repr(plain))
    with pytest.raises(FrozenInstanceError):
        made.units = 2


def test_a_value_without_what_it_needs_or_with_a_field_it_lacks_is_refused() -> None:
    with pytest.raises(TypeError):
        maker(Diagnosis)()
    with pytest.raises(TypeError):
        maker(Diagnosis)(code="M54.50", colour="red")
    with pytest.raises(AttributeError):
        with_fields(Diagnosis("M54.50"), colour="red")


@settings(max_examples=30, deadline=None)
@given(data=st.data(), one=visits(), other=visits())
def test_a_copy_with_one_field_changed_is_that_of_the_standard_library(
    data: st.DataObject, one: Visit, other: Visit
) -> None:
    name = data.draw(st.sampled_from([field.name for field in fields(Visit)]))
    changed = getattr(other, name)
    copied = with_fields(one, **{name: changed})
    assert copied == replace(one, **{name: changed})
    assert type(copied) is Visit
