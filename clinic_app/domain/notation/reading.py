"""Reading a visit: text of a file, or a mapping with the notation's keys, into a `Visit`.

An unknown key, a doubled key or a value of the wrong kind raises `UnreadableVisitError` with one sentence that names
the key and the reason; the caller adds the name of the file.
"""

from __future__ import annotations

import json
import tomllib
import types
from dataclasses import fields
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache, lru_cache
from typing import Any, get_args, get_origin, get_type_hints

from clinic_app.domain import visit as values_of_visit
from clinic_app.domain.errors import UnreadableVisitError
from clinic_app.domain.frozen import maker
from clinic_app.domain.notation.dotted_keys import DEEPEST_KEY, has_too_deep_key
from clinic_app.domain.notation.values import (
    Reader,
    WrongKindError,
    clock_time,
    count,
    dates_by_code,
    day,
    day_or_moment,
    list_of,
    money,
    number,
    one_of,
    place,
    text,
    truth,
    whole_number,
)
from clinic_app.domain.visit import ClaimMedium, Diagnosis, Discipline, PayerOverrides, Visit, Waiver

MOST_LINES = 1_000
"""Lines, diagnoses or other entries of a list; more is no visit."""

_CLOSED_WORDS: dict[tuple[type, str], Reader] = {
    (PayerOverrides, "unit_rule"): one_of("cms", "ama", "unset"),
    (PayerOverrides, "disc_modifiers"): one_of("required", "not"),
    (PayerOverrides, "assistant_modifiers"): one_of("required", "not"),
    (PayerOverrides, "ncci"): one_of("cms", "cms+custom", "none"),
    (PayerOverrides, "estim_code"): one_of("97014", "G0283"),
    (PayerOverrides, "poc_rules"): one_of("medicare", "none"),
    (values_of_visit.ServiceLine, "minutes"): count,
    (values_of_visit.ServiceLine, "assistant_minutes"): count,
    (values_of_visit.Uncounted, "minutes"): count,
    (Visit, "total_treatment_minutes"): count,
    (values_of_visit.Documentation, "timed_minutes"): count,
    (Waiver, "at"): place,
    (values_of_visit.History, "first_claim_with_code"): dates_by_code,
}
_PLAIN: dict[Any, Reader] = {
    str: text,
    int: whole_number,
    float: number,
    bool: truth,
    date: day,
    time: clock_time,
    Decimal: money,
}
_TABLE_NAMES = {"from_": "from"}
_LONGEST_CODE = 8  # with its dot: what is longer is no code, and need not be remembered


def read_toml(document: str) -> Visit:
    """Read a visit from TOML text. Raises `UnreadableVisitError`."""
    if has_too_deep_key(document):
        raise UnreadableVisitError(f"A key of this file has more than {DEEPEST_KEY} levels, more than a visit has.")
    try:
        mapping = tomllib.loads(document)
    except tomllib.TOMLDecodeError as problem:
        raise UnreadableVisitError(
            f"This is no TOML: {problem}.", "Mend the line named, then read the file again."
        ) from None
    except RecursionError:
        raise UnreadableVisitError("The tables of this file are nested too deeply.") from None
    return visit_from_mapping(mapping)


def read_json(document: str) -> Visit:
    """Read a visit from JSON text. Raises `UnreadableVisitError`."""
    try:
        mapping = _JSON.decode(document)
    except json.JSONDecodeError as problem:
        raise UnreadableVisitError(f"This is no JSON: {problem.msg} in line {problem.lineno}.") from None
    except RecursionError:
        raise UnreadableVisitError("The values of this file are nested too deeply.") from None
    except ValueError:
        raise UnreadableVisitError("This is no JSON: a number in it is too long.") from None
    return visit_from_mapping(mapping)


def visit_from_mapping(mapping: Any) -> Visit:
    """Build a visit from a mapping with the notation's keys. Raises `UnreadableVisitError`."""
    try:
        visit: Visit = reader_of(Visit)(mapping)
    except WrongKindError as problem:
        raise UnreadableVisitError(_sentence(problem)) from None
    if visit.date_of_service is None and not visit.lines and not visit.diagnoses:
        raise UnreadableVisitError("Nothing of a visit stands here: no date_of_service, no diagnoses, no lines.")
    return visit


def _sentence(problem: WrongKindError) -> str:
    if not problem.trail:
        return f"A visit {problem.expected}."
    where = ""
    for step in problem.trail:
        where += f"[{step}]" if isinstance(step, int) else f".{step}" if where else step
    return f"{where} {problem.expected}."


def _refuse_doubled(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    mapping = dict(pairs)
    if len(mapping) < len(pairs):
        seen: set[str] = set()
        doubled = next(key for key, _ in pairs if key in seen or seen.add(key))  # type: ignore[func-returns-value] # add() is the idiom
        raise UnreadableVisitError(f"The key {doubled[:60]!r} stands twice in one table.")
    return mapping


def _refuse_constant(name: str) -> Any:
    raise UnreadableVisitError(f"{name} is no number a visit can hold.")


_JSON = json.JSONDecoder(object_pairs_hook=_refuse_doubled, parse_constant=_refuse_constant)


@cache
def reader_of(kind: type) -> Reader:
    """The reader of one dataclass of the visit, compiled once from its field types."""
    if kind is Diagnosis:
        return _read_diagnosis
    table: dict[str, tuple[str, Reader]] = {}
    hints = get_type_hints(kind, vars(values_of_visit))
    for field in fields(kind):
        reader = _CLOSED_WORDS.get((kind, field.name)) or _reader_of_hint(hints[field.name])
        table[_TABLE_NAMES.get(field.name, field.name)] = (field.name, reader)
    return _table_reader(kind, table)


def _table_reader(kind: type, table: dict[str, tuple[str, Reader]]) -> Reader:
    make = maker(kind)

    def read(value: Any) -> Any:
        if type(value) is not dict:
            raise WrongKindError("must be a table")
        arguments = {}
        key = ""
        try:
            for key, item in value.items():
                name, reader = table[key]
                if item is not None:
                    arguments[name] = reader(item)
        except KeyError:
            raise WrongKindError("is no key of the notation", (str(key)[:60],)) from None
        except WrongKindError as problem:
            raise WrongKindError(problem.expected, (key, *problem.trail)) from None
        return make(**arguments)

    return read


def _read_diagnosis(value: Any) -> Diagnosis:
    """A diagnosis: a plain text, or a table with the code and what the chart says."""
    if type(value) is str:
        return _plain_diagnosis(value) if len(value) <= _LONGEST_CODE else Diagnosis(text(value))
    if type(value) is dict and "code" not in value:
        raise WrongKindError("needs a code")
    return _diagnosis_table()(value)  # type: ignore[no-any-return] # readers are typed loosely, the table is of Diagnosis


@lru_cache(maxsize=4_096)
def _plain_diagnosis(value: str) -> Diagnosis:
    return Diagnosis(text(value))


@cache
def _diagnosis_table() -> Reader:
    table: dict[str, tuple[str, Reader]] = {field.name: (field.name, text) for field in fields(Diagnosis)}
    table["confirmed"] = ("confirmed", truth)
    return _table_reader(Diagnosis, table)


def _reader_of_hint(hint: Any) -> Reader:
    """The reader for a field's type; every optional type is `X | None`."""
    options = [option for option in get_args(hint) if option is not types.NoneType] if _is_union(hint) else [hint]
    if set(options) == {datetime, date}:
        return day_or_moment
    (option,) = options
    if option in _PLAIN:
        return _PLAIN[option]
    if option is Discipline or option is ClaimMedium:
        return _enum_reader(option)
    if get_origin(option) is tuple:
        return list_of(_item_reader(get_args(option)[0]), MOST_LINES)
    return reader_of(option)


def _item_reader(item: Any) -> Reader:
    if item in _PLAIN:
        return _PLAIN[item]
    if item is not Visit:
        return reader_of(item)

    def read(value: Any) -> Any:
        return reader_of(item)(value)  # looked up late: a visit's history holds visits

    return read


def _is_union(hint: Any) -> bool:
    return get_origin(hint) is types.UnionType or str(get_origin(hint)) == "typing.Union"


def _enum_reader(kind: type[Discipline] | type[ClaimMedium]) -> Reader:
    word = one_of(*[member.value for member in kind])
    members = {member.value: member for member in kind}

    def read(value: Any) -> Any:
        return members[value] if type(value) is str and value in members else word(value)

    return read
