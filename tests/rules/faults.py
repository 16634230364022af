"""The faults of the fixtures: one thing put wrong in a clean visit, and which rule must say so where."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.visit import Place, Visit
from tests.rules.clean_visits import CleanVisit

FOLDER = Path(__file__).parent.parent / "fixtures" / "faults"


@dataclass(frozen=True)
class Fault:
    """One fault, as written in a file.

    `clean` is how the name of the clean visit begins, `at` the place where the rule must speak: none where it can only
    say that it is not checked. `beside` names the rules that must speak of the same fault too, each with the reason.
    """

    rule: str
    clean: str
    put: tuple[tuple[str, Any], ...] = ()
    take: tuple[str, ...] = ()
    at: Place = ()
    severity: str | None = None
    not_checked: bool = False
    beside: Mapping[str, str] = field(default_factory=dict)


def written_faults() -> list[Fault]:
    """Every fault of every file, in the order of the files."""
    found = []
    for path in sorted(FOLDER.glob("*.toml")):
        for one in tomllib.loads(path.read_text(encoding="utf-8"))["fault"]:
            put = tuple((where, value) for where, value in one.pop("put", []))
            found.append(Fault(put=put, take=tuple(one.pop("take", [])), at=tuple(one.pop("at", [])), **one))
    return found


def base_of(fault: Fault, visits: list[CleanVisit]) -> CleanVisit:
    """The one clean visit whose name begins as the fault says."""
    (one,) = [visit for visit in visits if visit.name.startswith(fault.clean)]
    return one


def with_fault(fault: Fault, base: CleanVisit) -> Visit:
    """The clean visit with the fault put in."""
    keys: dict[str, Any] = deepcopy(dict(base.keys))
    for where, value in fault.put:
        table, key = _holder(keys, where)
        if isinstance(table, list) and key == len(table):
            table.append(deepcopy(value))
        else:
            table[key] = deepcopy(value)
    for where in fault.take:
        table, key = _holder(keys, where)
        del table[key]
    return visit_from_mapping(keys)


def _holder(keys: dict[str, Any], where: str) -> tuple[Any, Any]:
    """The table or list that holds a place such as `lines.0.units`, and the last step of the way to it."""
    *way, last = (int(step) if step.isdigit() else step for step in where.split("."))
    table: Any = keys
    for step in way:
        table = table.setdefault(step, {}) if isinstance(table, dict) else table[step]
    return table, last
