"""The answer of a check as one line of JSON, put together from its pieces.

It is letter for letter what `json` writes of `clinic_app.checker.answer.answer`, in a third of the time: what a rule
says of itself and of a place is the same text each time, and is remembered.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache, lru_cache
from json import JSONEncoder
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Any

from clinic_app.checker.answer import json_value, waived_mapping
from clinic_app.checker.findings import CheckResult, Edit, Finding, Fix, NotChecked, Severity
from clinic_app.domain.notation.writing import keys_and_values, plain
from clinic_app.domain.visit import Place, ServiceLine, Visit

if TYPE_CHECKING:
    from clinic_app.checker.claim import Claim
    from clinic_app.domain.units import UnitShare

_encode = JSONEncoder(ensure_ascii=False).encode
_REMEMBERED_PIECES = 4_096


def answer_text(file: str, claim: Claim, result: CheckResult, codes: Mapping[str, str]) -> str:
    """One JSON object for one visit, without a line feed."""
    visit = claim.visit
    units = ", ".join([_share(one) for one in claim.day_count.shares])
    findings = ", ".join([_finding(one, visit) for one in result.findings])
    not_checked = ", ".join([_not_checked(one) for one in result.not_checked])
    return (
        f'{{"file": {encode_basestring(file)}, "verdict": "{result.verdict}", "unit_rule": "{claim.unit_rule_word}", '
        f'"units": [{units}], "findings": [{findings}], "not_checked": [{not_checked}], '
        f'"waived": [{_waived(result, visit)}], "codes": {_editions(tuple(codes.items()))}}}'
    )


@lru_cache(maxsize=64)
def _editions(codes: tuple[tuple[str, str], ...]) -> str:
    return _encode(dict(codes))


def _share(one: UnitShare) -> str:
    code, line, minutes, units, whole, remainder, tie, _elsewhere = one
    return (
        f'{{"code": {encode_basestring(code)}, "line": {line}, "minutes": {_number(minutes)}, '
        f'"units": {_number(units)}, "from_whole": {_number(whole)}, "from_remainder": {_number(remainder)}, '
        f'"tie": {"true" if tie else "false"}}}'
    )


def _number(number: int | None) -> int | str:
    return "null" if number is None else number


def _finding(one: Finding, visit: Visit) -> str:
    head = _head(one.rule, one.severity, one.at)
    tail = f"{head}{encode_basestring(one.message)}{_basis(one.basis)}"
    return f"{tail}{_fix(one.fixes[0], visit)}}}" if one.fixes else f"{tail}}}"


@lru_cache(maxsize=_REMEMBERED_PIECES)
def _head(rule: str, severity: Severity, at: Place) -> str:
    place = _encode(list(at))
    return f'{{"rule": {encode_basestring(rule)}, "severity": "{severity.word}", "at": {place}, "message": '


@lru_cache(maxsize=_REMEMBERED_PIECES)
def _basis(basis: str) -> str:
    return f', "basis": {encode_basestring(basis)}'


def _fix(fix: Fix, visit: Visit) -> str:
    edits = ", ".join([_edit(one) for one in fix.edits_in(visit)])
    safe = "true" if fix.safe else "false"
    return f', "fix": {{"title": {encode_basestring(fix.title)}, "safe": {safe}, "edits": [{edits}]}}'


def _edit(edit: Edit) -> str:
    return f"{_place(edit.at)}{_value(edit.value)}}}"


@lru_cache(maxsize=_REMEMBERED_PIECES)
def _place(at: Place) -> str:
    return f'{{"at": {_encode(list(at))}, "value": '


def _value(value: Any) -> str:
    """The value of an edit, as the notation writes it: a text, a number, a line, a list of them."""
    kind: type = value.__class__
    if kind is str:
        return encode_basestring(value)
    if kind is int:
        return str(value)
    if kind is tuple:
        return f"[{', '.join([_value(one) for one in value])}]"
    if kind is Decimal:
        return f'"{value:f}"'
    if kind is ServiceLine:
        keys, values = _keys_and_values(kind)
        written = [key + _value(item) for key, item in zip(keys, values(value), strict=True) if item is not None]
        return f"{{{', '.join(written)}}}"
    as_notation = plain(value)
    return encode_basestring(as_notation) if as_notation.__class__ is str else _encode(json_value(as_notation))


@cache
def _keys_and_values(kind: type) -> tuple[tuple[str, ...], Callable[[Any], tuple[Any, ...]]]:
    """The keys of a table as the beginnings of its entries, and what reads the values."""
    table = keys_and_values(kind)
    if table is None:
        raise TypeError(f"{kind.__name__} is no table of the notation")
    keys, values = table
    return tuple([f'"{key}": ' for key in keys]), values


def _not_checked(one: NotChecked) -> str:
    return f"{_of_rule(one.rule)}{encode_basestring(one.why)}}}"


@lru_cache(maxsize=_REMEMBERED_PIECES)
def _of_rule(rule: str) -> str:
    return f'{{"rule": {encode_basestring(rule)}, "why": '


def _waived(result: CheckResult, visit: Visit) -> str:
    if not result.waived:
        return ""
    return _encode([waived_mapping(one, visit) for one in result.waived])[1:-1]
