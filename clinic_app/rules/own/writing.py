"""Writing a clinic's rules as TOML: what is written reads back as the same rules."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from clinic_app.checker.findings import Severity
from clinic_app.domain.notation import to_mapping
from clinic_app.rules.own.conditions import Argument, Condition, Every, Leaf, Never, Some
from clinic_app.rules.own.own_rule import OwnExample, OwnRule
from clinic_app.rules.own.reading import FORMAT


def pack_text(rules: Iterable[OwnRule]) -> str:
    """The rules as one file."""
    import tomli_w  # noqa: PLC0415 # not before it is needed: a clinic without rules never loads it

    return tomli_w.dumps({"format": FORMAT, "rules": [rule_mapping(rule) for rule in rules]})


def rule_mapping(rule: OwnRule) -> dict[str, Any]:
    """One rule with the file's keys; what stands as it would anyway is left out."""
    mapping: dict[str, Any] = {"id": rule.id, "severity": rule.severity.word}
    for key in ("payers", "codes"):
        if words := getattr(rule, key):
            mapping[key] = list(words)
    for key in ("since", "until"):
        if (on := getattr(rule, key)) is not None:
            mapping[key] = on
    mapping |= {"message": rule.message}
    if rule.why:
        mapping["why"] = rule.why
    if rule.prevents:
        mapping["prevents"] = list(rule.prevents)
    mapping |= {"source": rule.source, "source_date": rule.source_date}
    if rule.waivable is not (rule.severity is not Severity.ERROR):
        mapping["waivable"] = rule.waivable
    mapping["when"] = condition_mapping(rule.when)
    for key in ("flagged", "passing"):
        if examples := getattr(rule, key):
            mapping[key] = [_example(one) for one in examples]
    return mapping


def condition_mapping(condition: Condition) -> dict[str, Any]:
    """A condition as a file holds it."""
    match condition:
        case Every(parts):
            return {"all": [condition_mapping(part) for part in parts]}
        case Some(parts):
            return {"any": [condition_mapping(part) for part in parts]}
        case Never(part):
            return {"not": condition_mapping(part)}
        case Leaf(word, words, limit):
            kind = condition.meaning.argument
            argument = True if kind is Argument.NOTHING else limit if kind is Argument.LIMIT else list(words)
            return {str(word): argument}


def examples_text(flagged: Iterable[OwnExample], passing: Iterable[OwnExample]) -> str:
    """Examples alone, as TOML."""
    import tomli_w  # noqa: PLC0415 # as above

    return tomli_w.dumps({"flagged": [_example(one) for one in flagged], "passing": [_example(one) for one in passing]})


def _example(one: OwnExample) -> dict[str, Any]:
    mapping: dict[str, Any] = {"name": one.name}
    if one.at is not None:
        mapping["at"] = list(one.at)
    return mapping | {"visit": to_mapping(one.visit)}
