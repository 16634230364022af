"""Hypothesis strategies for visits: any visit the notation can hold."""

from __future__ import annotations

import types
from dataclasses import fields
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from clinic_app.domain import visit as values_of_visit
from clinic_app.domain.text import clean_text
from clinic_app.domain.visit import (
    ClaimMedium,
    Diagnosis,
    Discipline,
    History,
    PayerOverrides,
    ServiceLine,
    Visit,
    Waiver,
)

TEXT = st.text(max_size=12).map(clean_text)
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))
MOMENTS = st.datetimes(datetime(1900, 1, 1), datetime(2100, 12, 31))  # noqa: DTZ001 # local times, as the notation has them
COUNTS = st.integers(0, 10_000)

_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: TEXT,
    int: COUNTS,
    float: st.floats(-1e6, 1e6, allow_nan=False).map(lambda value: value + 0.0),
    bool: st.booleans(),
    date: DAYS,
    time: st.times().map(lambda value: value.replace(microsecond=0, fold=0)),
    Decimal: st.decimals(-10_000, 10_000, places=2),
    Discipline: st.sampled_from(list(Discipline)),
    ClaimMedium: st.sampled_from(list(ClaimMedium)),
}
_CLOSED: dict[tuple[type, str], st.SearchStrategy[Any]] = {
    (PayerOverrides, "unit_rule"): st.sampled_from(["cms", "ama", "unset"]),
    (PayerOverrides, "disc_modifiers"): st.sampled_from(["required", "not"]),
    (PayerOverrides, "assistant_modifiers"): st.sampled_from(["required", "not"]),
    (PayerOverrides, "ncci"): st.sampled_from(["cms", "cms+custom", "none"]),
    (PayerOverrides, "estim_code"): st.sampled_from(["97014", "G0283"]),
    (PayerOverrides, "poc_rules"): st.sampled_from(["medicare", "none"]),
    (ServiceLine, "units"): st.integers(-5, 2_000),
    (Waiver, "at"): st.lists(st.one_of(TEXT, COUNTS), max_size=3).map(tuple),
    (History, "first_claim_with_code"): st.dictionaries(TEXT, DAYS, max_size=3),
    (History, "same_day"): st.lists(st.builds(Visit, date_of_service=DAYS), max_size=2).map(tuple),
    (History, "clinician_day"): st.lists(st.builds(Visit, date_of_service=DAYS), max_size=2).map(tuple),
}


def of(kind: type) -> st.SearchStrategy[Any]:
    """Any value of one dataclass of the visit; every field may be left out."""
    hints = get_type_hints(kind, vars(values_of_visit))
    required = {"code"} if kind in {Diagnosis, ServiceLine} else {"rule", "at"} if kind is Waiver else set()
    chosen = {}
    for field in fields(kind):
        closed = _CLOSED.get((kind, field.name))
        strategy = _of_hint(hints[field.name]) if closed is None else closed
        chosen[field.name] = strategy if field.name in required else st.none() | strategy
    return st.builds(kind, **chosen)


def _of_hint(hint: Any) -> st.SearchStrategy[Any]:
    options = [option for option in get_args(hint) if option is not types.NoneType]
    if set(options) == {datetime, date}:
        return DAYS | MOMENTS
    option = options[0] if get_origin(hint) is types.UnionType else hint
    if option in _PLAIN:
        return _PLAIN[option]
    if get_origin(option) is tuple:
        item = get_args(option)[0]
        return st.lists(_PLAIN[item] if item in _PLAIN else of(item), max_size=3).map(tuple)
    return of(option)


def visits() -> st.SearchStrategy[Visit]:
    """Any visit that the notation can hold and a reader takes."""
    return st.builds(
        lambda visit, day: values_of_visit.Visit(
            **{field.name: getattr(visit, field.name) for field in fields(visit) if field.name != "date_of_service"},
            date_of_service=day,
        ),
        of(Visit),
        DAYS,
    )
