"""Applying a fix: a set of edits gives another visit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from clinic_app.checker.findings import CheckResult, Edit, Fix
from clinic_app.domain import visit as values_of_visit
from clinic_app.domain.frozen import with_fields
from clinic_app.domain.visit import Diagnosis, Place, Visit

_FIELD_NAMES = {"from": "from_"}


def apply(visit: Visit, fix: Fix) -> Visit:
    """The visit after all edits of the fix, in order."""
    return _edited(visit, fix.edits_in(visit))


def _edited(visit: Visit, edits: Iterable[Edit]) -> Visit:
    for edit in edits:
        visit = with_value(visit, edit.at, edit.value)
    return visit


def apply_all_safe(visit: Visit, result: CheckResult) -> tuple[Visit, tuple[Fix, ...]]:
    """Apply the safe fixes of a check's findings that do not touch one another; the fixes applied come back, too."""
    mended = visit
    applied: list[Fix] = []
    touched: set[Place] = set()
    for fix in _safe_fixes(result):
        edits = fix.edits_in(visit)  # of the visit that was checked: an earlier fix may have moved what it names
        places = {edit.at for edit in edits}
        if any(_overlap(place, other) for place in places for other in touched):
            continue
        mended = _edited(mended, edits)
        applied.append(fix)
        touched |= places
    return mended, tuple(applied)


def _safe_fixes(result: CheckResult) -> Iterable[Fix]:
    for finding in result.findings:
        for fix in finding.fixes:
            if fix.safe:
                yield fix
                break


def _overlap(one: Place, other: Place) -> bool:
    """One place lies inside the other, or a whole list is replaced beneath it."""
    shared = min(len(one), len(other))
    return one[:shared] == other[:shared]


def with_value(visit: Visit, at: Place, value: Any) -> Visit:
    """The visit with `value` at a place; a table on the way that was left out is begun. Raises `LookupError`."""
    changed: Visit = _with(visit, Visit, at, value)
    return changed


def _with(holder: Any, kind: Any, at: Place, value: Any) -> Any:
    if not at:
        return _as_kind(value, kind)
    step, rest = at[0], at[1:]
    if isinstance(step, int):
        items = list(holder or ())
        if not 0 <= step < len(items):
            raise LookupError(f"nothing stands at {step}")
        items[step] = _with(items[step], _item_kind(kind), rest, value)
        return tuple(items)
    name = _FIELD_NAMES.get(step, step)
    if holder is None:
        holder = kind()
    return with_fields(holder, **{name: _with(getattr(holder, name), _field_kinds(kind)[name], rest, value)})


@cache
def _field_kinds(kind: type) -> dict[str, Any]:
    """The type of each field of a dataclass of the visit, without the `None`."""
    hints = get_type_hints(kind, vars(values_of_visit))
    return {field.name: _without_none(hints[field.name]) for field in fields(kind)}


@cache
def _item_kind(kind: Any) -> Any:
    """The type of the entries of a list; None for what is none."""
    return get_args(kind)[0] if get_origin(kind) is tuple else None


def _without_none(hint: Any) -> Any:
    if get_origin(hint) not in {UnionType, Union}:
        return hint
    return next(option for option in get_args(hint) if option is not type(None))


def _as_kind(value: Any, kind: Any) -> Any:
    """Lists become tuples, plain codes become diagnoses: edits carry values of the notation."""
    item = _item_kind(kind)
    if item is not None and isinstance(value, (list, tuple)):
        return tuple([_as_kind(entry, item) for entry in value])
    if value.__class__ is kind:
        return value
    if kind is Diagnosis and isinstance(value, str):
        return Diagnosis(value)
    if isinstance(kind, type) and is_dataclass(kind) and isinstance(value, dict):
        return kind(**{_FIELD_NAMES.get(str(key), str(key)): item for key, item in value.items()})
    return value
