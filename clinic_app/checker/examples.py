"""The examples beside a rule: visits it flags and visits it passes, in the notation."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.resources import files
from typing import Any, Protocol, runtime_checkable

from clinic_app.checker.findings import Severity
from clinic_app.checker.rule import Rule
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.visit import Place, Visit

_SEVERITIES = {severity.word: severity for severity in Severity}
_FLAGGED_KEYS = {"name", "at", "severity", "fix_leaves", "visit"}
_PASSING_KEYS = {"name", "visit"}


@dataclass(frozen=True, slots=True)
class Flagged:
    """A visit in which the rule finds exactly one problem, at `at`.

    `fix_leaves` says that the first fix only asks a person, so the finding may stand after it.
    """

    name: str
    visit: Visit
    at: Place
    severity: Severity | None = None
    fix_leaves: bool = False


@dataclass(frozen=True, slots=True)
class Passing:
    """A visit in which the rule finds nothing."""

    name: str
    visit: Visit


@dataclass(frozen=True, slots=True)
class Examples:
    """All examples of one rule. `not_judged` are visits of which it says that it could not check them."""

    flagged: tuple[Flagged, ...]
    passing: tuple[Passing, ...]
    not_judged: tuple[Passing, ...] = ()


@runtime_checkable
class BringsExamples(Protocol):
    """A judge that is no module's, such as a clinic's own: it carries its examples."""

    @property
    def examples(self) -> Examples:
        """All of them."""


def examples_of(rule: Rule) -> Examples:
    """The examples that a rule brings, else those of the TOML file beside its module.

    Raises `ValueError` naming the module when the file is malformed.
    """
    if isinstance(rule.judge, BringsExamples):
        return rule.judge.examples
    return read_examples(example_text(rule), rule.module)


def example_text(rule: Rule) -> str:
    """The text of the examples file, found through the module's package, so that it is found in an installer too."""
    package, _, name = rule.module.rpartition(".")
    import_module(package)
    return (files(package) / f"{name}.toml").read_text(encoding="utf-8")


def read_examples(document: str, where: str) -> Examples:
    """Read examples from TOML text; `where` names them in errors."""
    data = tomllib.loads(document)
    unknown = set(data) - {"base", "flagged", "passing", "not_judged"}
    if unknown:
        raise ValueError(f"{where}: unknown table {sorted(unknown)[0]}")
    base = data.get("base", {})
    return Examples(
        tuple(_flagged(one, base, where) for one in data.get("flagged", [])),
        tuple(_passing(one, base, where) for one in data.get("passing", [])),
        tuple(_passing(one, base, where) for one in data.get("not_judged", [])),
    )


def _flagged(data: Mapping[str, Any], base: Mapping[str, Any], where: str) -> Flagged:
    _refuse_unknown(data, _FLAGGED_KEYS, where)
    severity = _SEVERITIES[data["severity"]] if "severity" in data else None
    return Flagged(
        data["name"],
        visit_from_mapping({**base, **data["visit"]}),
        tuple(data["at"]),
        severity,
        data.get("fix_leaves", False),
    )


def _passing(data: Mapping[str, Any], base: Mapping[str, Any], where: str) -> Passing:
    _refuse_unknown(data, _PASSING_KEYS, where)
    return Passing(data["name"], visit_from_mapping({**base, **data["visit"]}))


def _refuse_unknown(data: Mapping[str, Any], allowed: set[str], where: str) -> None:
    unknown = set(data) - allowed
    if unknown:
        raise ValueError(f"{where}: unknown key {sorted(unknown)[0]} in {data.get('name', 'an example')}")
