"""What can be measured: standard tests with units and ranges, muscle groups, forces; and what looks mistyped.

`resources/documentation/measures.toml` holds them with their sources. A doubt is a question for the field, never a
finding: a score out of its range is charted as it was typed until somebody changes it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from clinic_app.domain.visit import Dynamometry, StandardTest
from clinic_app.shipped import shipped

FILE = shipped("resources", "documentation", "measures.toml")
GRADES = ("0", "1", "2-", "2", "2+", "3-", "3", "3+", "4-", "4", "4+", "5")
"""The grades of manual muscle testing in use, worst first."""


@dataclass(frozen=True, slots=True)
class UnitRange:
    """A unit of a test, and the least and most that come out in it."""

    unit: str
    least: float
    most: float


@dataclass(frozen=True, slots=True)
class TestKind:
    """A standard test. `is_scale`: the range is the test's own scoring; else it is what a patient plausibly reaches."""

    __test__ = False  # not a test of pytest's

    name: str
    also: tuple[str, ...]
    words: str
    units: tuple[UnitRange, ...]
    whole: bool
    is_scale: bool
    source: str


@dataclass(frozen=True, slots=True)
class ForceUnit:
    """A unit of force, how many of it make a kilogram, and the most a patient plausibly reaches."""

    unit: str
    per_kg: float
    most: float


@dataclass(frozen=True, slots=True)
class MuscleGroup:
    """A muscle group as it is graded, the joint or part it moves, and the limb that belongs to."""

    name: str
    region: str
    limb: str


@dataclass(frozen=True, slots=True)
class Measures:
    """All of them; `groups` by every name in small letters."""

    version: str
    tests: tuple[TestKind, ...]
    forces: tuple[ForceUnit, ...]
    group_names: tuple[str, ...]
    groups: Mapping[str, MuscleGroup]


@cache
def measures() -> Measures:
    """The shipped table, read once."""
    data = tomllib.loads(FILE.read_text(encoding="utf-8"))
    groups = {group.name: group for one in data["group"] for group in _groups(one)}
    names = tuple(groups)
    for one in data["group"]:
        groups |= {other: groups[name] for other, name in one["also"].items()}
    forces = tuple(ForceUnit(**one) for one in data["force"])
    return Measures(data["version"], tuple(_test(one) for one in data["test"]), forces, names, groups)


def _groups(data: Mapping[str, Any]) -> list[MuscleGroup]:
    return [MuscleGroup(name, region, data["limb"]) for region, names in data["regions"].items() for name in names]


def _test(data: Mapping[str, Any]) -> TestKind:
    return TestKind(
        data["name"],
        tuple(data["also"]),
        data["words"],
        tuple(UnitRange(one["unit"], float(one["least"]), float(one["most"])) for one in data["units"]),
        data.get("whole", False),
        data["bounds"] == "scale",
        data["source"],
    )


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.casefold())


@lru_cache(maxsize=1024)
def kind_of_test(name: str | None) -> TestKind | None:
    """The test of a name as it is charted, in any of its spellings; None for one that is not in the table."""
    wanted = _plain(name or "")
    if not wanted:
        return None
    return next(
        (one for one in measures().tests if wanted in {_plain(one.name), *(_plain(other) for other in one.also)}), None
    )


def muscle_group(name: str | None) -> MuscleGroup | None:
    """The muscle group of a name as it is charted; None for free words."""
    wanted = " ".join((name or "").casefold().split())
    return measures().groups.get(wanted) or measures().groups.get(f"{wanted}s")


def doubt_of_test(test: StandardTest) -> str:
    """A question where a score lies outside what the test can give in its unit; empty where nothing looks wrong."""
    kind = kind_of_test(test.name)
    if kind is None or test.score is None:
        return ""
    score = f"{test.score:g}"
    wanted = _plain_unit(test.unit) if test.unit else _plain_unit(kind.units[0].unit)
    within = next((one for one in kind.units if _plain_unit(one.unit) == wanted), None)
    if within is None:
        return f"{kind.name} is given in {' or '.join(one.unit for one in kind.units)}; {test.unit}?"
    if not within.least <= test.score <= within.most:
        span = f"{within.least:g} to {within.most:g}"
        if kind.is_scale:
            return f"{kind.name} is scored {span}; {score}?"
        return f"{kind.name} is mostly {span} {within.unit}; {score}?"
    if kind.whole and test.score != int(test.score):
        return f"{kind.name} has whole points; {score}?"
    return ""


def _plain_unit(unit: str) -> str:
    plain = re.sub(r"[\s.]", "", unit.casefold())
    return _UNIT_SPELLINGS.get(plain, plain)


_UNIT_SPELLINGS = {
    "sec": "s",
    "secs": "s",
    "second": "s",
    "seconds": "s",
    "meter": "m",
    "meters": "m",
    "metres": "m",
    "feet": "ft",
    "inches": "in",
    "inch": "in",
    "kgs": "kg",
    "kgf": "kg",
    "lbs": "lb",
    "pounds": "lb",
    "newton": "n",
    "repetitions": "reps",
}


def force_unit(unit: str | None) -> ForceUnit | None:
    """The unit of force as it is charted; None if it is none of the table's."""
    wanted = _plain_unit(unit or "")
    return next((one for one in measures().forces if one.unit.casefold() == wanted), None)


def other_unit_of_force(force: Dynamometry) -> str:
    """The same force in the other unit in use, to be read beside what was typed: "= 14.1 kg"."""
    unit = force_unit(force.unit)
    if unit is None or force.value is None:
        return ""
    other = force_unit("lb" if unit.unit == "kg" else "kg")
    assert other is not None  # both stand in the table
    return f"= {force.value / unit.per_kg * other.per_kg:.1f} {other.unit}"


def doubt_of_force(force: Dynamometry) -> str:
    """A question where a force looks mistyped; empty where nothing looks wrong."""
    if force.value is None:
        return ""
    unit = force_unit(force.unit)
    if unit is None:
        units = ", ".join(one.unit for one in measures().forces)
        return f"{force.unit} is no unit of force here: {units}?" if force.unit else f"In which unit: {units}?"
    if not 0 <= force.value <= unit.most:
        return f"A force is mostly 0 to {unit.most:g} {unit.unit}; {force.value:g}?"
    return ""


def doubt_of_grade(grade: str | None) -> str:
    """A question where a grade has the form of one but is none in use, such as 5+; empty where nothing looks wrong."""
    found = re.fullmatch(r"\s*([0-5])\s*([+\-−]?)\s*(?:/\s*5)?\s*", grade or "")
    if found is None:
        return ""
    short = found[1] + found[2].replace("−", "-")
    if short in GRADES or short in {"1+", "1-"}:
        return ""
    return f"Grades run from 0 to 5; {short}?"
