"""Writing a visit: a `Visit` into a mapping with the notation's keys, TOML or JSON text.

What was left out stays out; an empty text or list is written as empty. Reading what was written gives the same visit.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, time
from decimal import Decimal
from functools import cache
from operator import attrgetter
from typing import Any

from clinic_app.domain.visit import Diagnosis, Visit

_KEY_NAMES = {"from_": "from"}


def to_mapping(visit: Visit) -> dict[str, Any]:
    """The visit as nested dicts and lists; dates and times stay values, money becomes text."""
    mapping: dict[str, Any] = plain(visit)
    return mapping


def write_json(visit: Visit) -> str:
    """The visit as one line of JSON."""
    return json.dumps(to_mapping(visit), default=_iso, ensure_ascii=False)


def write_toml(visit: Visit) -> str:
    """The visit as TOML."""
    import tomli_w  # noqa: PLC0415 # not before it is needed: the command line starts without it

    return tomli_w.dumps(to_mapping(visit))


def _iso(value: Any) -> str:
    if isinstance(value, (date, time)):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in a visit")


_WRITTEN_AS_THEY_ARE = frozenset({str, int, bool, type(None)})


_KeysAndValues = tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]


@cache
def keys_and_values(kind: type) -> _KeysAndValues | None:
    """The notation's keys of a table and what reads their values, at least two; None for what is no table."""
    if not is_dataclass(kind):
        return None
    names = [field.name for field in fields(kind)]
    return tuple([_KEY_NAMES.get(name, name) for name in names]), attrgetter(*names)


def plain(value: Any) -> Any:
    """A value of a visit as the notation holds it: tables as dicts, tuples as lists, money as text."""
    kind: type = value.__class__
    if kind in _WRITTEN_AS_THEY_ARE:
        return value
    if kind is Diagnosis and value.text is None and value.confirmed is None and value.by is None:
        return value.code
    table = keys_and_values(kind)
    if table is not None:
        keys, values = table
        return {key: plain(item) for key, item in zip(keys, values(value), strict=True) if item is not None}
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, str):
        return str(value)
    return value
