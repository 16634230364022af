"""Reading a clinic's rules from TOML: closed, bounded, and refused with one sentence where anything is wrong."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from clinic_app.checker.findings import Severity
from clinic_app.codebook.denial_codes import codes_typed
from clinic_app.domain.errors import ClinicError, UnreadableVisitError
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.notation.values import WrongKindError, day, list_of, one_of, place, text, truth, whole_number
from clinic_app.domain.visit import Documentation, Visit
from clinic_app.rules.dates_and_places.place import ASSIGNED_PLACES
from clinic_app.rules.own.conditions import (
    DEEPEST,
    MEANINGS,
    MOST_PARTS,
    Argument,
    Condition,
    Every,
    Leaf,
    Never,
    Some,
    Word,
    parts_of,
)
from clinic_app.rules.own.own_rule import MARK, OwnExample, OwnRule

LARGEST_PACK = 500_000
"""Bytes of a file of rules; an ordinary rule with its examples has one thousand."""
MOST_RULES = 200
MOST_EXAMPLES = 20
MOST_WORDS = 60
LONGEST_LINE = 300
LONGEST_WHY = 2_000
LARGEST_LIMIT = 999
_MOST_DOTS = 200
"""In one line: the reader of TOML takes time with the square of a dotted key's length."""
FORMAT = 1

_IDENTIFIER = re.compile(rf"{MARK}[A-Z0-9]+(?:-[A-Z0-9]+)*")
_LONGEST_IDENTIFIER = 40
_MODIFIER = re.compile(r"[A-Z0-9]{2}")
_PREFIX = re.compile(r"[A-Z][0-9][0-9A-Z](?:\.?[0-9A-Z]{0,4})|[A-Z][0-9]?")
_SEVERITIES = {severity.word: severity for severity in Severity}
NOTE_FIELDS: tuple[str, ...] = tuple(
    field.name
    for field in fields(Documentation)
    if field.name not in {"post_operative", "active_treatment", "charted", "evaluation"}
)
"""Fields of the note that a rule may ask for."""
_NOTHING_TAKEN = "Nothing was taken. Correct the file at this place and read it again."


class RefusedRuleError(ClinicError):
    """A rule or a pack that is not taken. `trail` are the keys that lead to what is wrong, the rule's own first."""

    def __init__(self, message: str, hint: str = _NOTHING_TAKEN, trail: tuple[str | int, ...] = ()) -> None:
        super().__init__(message, hint)
        self.trail = trail

    @property
    def field(self) -> str:
        """The key of the rule that is wrong; "" where it is none of them."""
        return str(self.trail[0]) if self.trail else ""


@dataclass(frozen=True, slots=True)
class Known:
    """What a rule may name: procedure codes, payers, and whether a diagnosis begins so."""

    is_code: Callable[[str], bool]
    payers: Mapping[str, str]
    is_prefix: Callable[[str], bool]


def read_pack(content: bytes, known: Known) -> tuple[OwnRule, ...]:
    """The rules of a file. Raises `RefusedRuleError`; what it holds is not judged here, see `proving`."""
    if len(content) > LARGEST_PACK:
        raise RefusedRuleError(f"This file holds more than {LARGEST_PACK // 1000:,} kB, too much for rules.")
    if any(line.count(b".") > _MOST_DOTS for line in content.splitlines()):
        raise RefusedRuleError(f"A line of this file holds more than {_MOST_DOTS:,} dots, more than a rule can need.")
    try:
        data = tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as problem:
        where = problem.start + 1
        raise RefusedRuleError(f"This is no UTF-8 text: the byte at position {where:,} fits no letter.") from None
    except tomllib.TOMLDecodeError as problem:
        raise RefusedRuleError(f"This is no TOML: {str(problem).rstrip('.')[:200]}.") from None
    except RecursionError:
        raise RefusedRuleError("The tables of this file are nested too deeply.") from None
    except ValueError:  # a number or date that Python itself will not make
        raise RefusedRuleError("This is no TOML: a number or a day in it is none.") from None
    return _rules_of(data, known)


def _rules_of(data: dict[str, Any], known: Known) -> tuple[OwnRule, ...]:
    unknown = sorted(set(data) - {"format", "rules"})
    if unknown:
        raise RefusedRuleError(f"{unknown[0][:60]!r} is no key of a file of rules; it holds format and rules.")
    if data.get("format") != FORMAT:
        raise RefusedRuleError(f"The file does not begin with format = {FORMAT}, so it is of another program or time.")
    tables = data.get("rules")
    if type(tables) is not list or not tables:
        raise RefusedRuleError("The file holds no [[rules]].")
    if len(tables) > MOST_RULES:
        raise RefusedRuleError(f"The file holds {len(tables):,} rules, more than {MOST_RULES}.")
    rules: dict[str, OwnRule] = {}
    for number, table in enumerate(tables, start=1):
        rule = read_rule(table, known, f"Rule {number}")
        if rule.id in rules:
            raise RefusedRuleError(f"Rule {number}: {rule.id} stands twice in the file.", trail=("id",))
        rules[rule.id] = rule
    return tuple(rules.values())


def read_rule(table: Any, known: Known, called: str = "The rule") -> OwnRule:
    """One rule from a mapping with the file's keys. Raises `RefusedRuleError` that names the key and the reason."""
    try:
        return _Reading(known).rule(table)
    except WrongKindError as problem:
        where = _where(problem.trail)
        name = table.get("id") if isinstance(table, dict) else None
        called = f"{called} ({name[:40]})" if isinstance(name, str) and name else called
        raise RefusedRuleError(f"{called}: {where}{problem.expected}.", trail=problem.trail) from None


def read_examples(document: str) -> tuple[tuple[OwnExample, ...], tuple[OwnExample, ...]]:
    """Flagged and passing examples that `writing.examples_text` wrote. Raises `WrongKindError`, or TOML's own error."""
    data = tomllib.loads(document)
    return _examples(data.get("flagged", [])), _examples(data.get("passing", []))


def read_field(key: str, value: Any, known: Known) -> Any:
    """One key of a rule. Raises `RefusedRuleError` with a sentence that needs no name before it."""
    try:
        return _Reading(known).field(key, value)
    except WrongKindError as problem:
        words = f"{_where(problem.trail)}{problem.expected}."
        raise RefusedRuleError(words[:1].upper() + words[1:], "", (key, *problem.trail)) from None


def _where(trail: tuple[str | int, ...]) -> str:
    words = ""
    for step in trail:
        words += f"[{step + 1}]" if isinstance(step, int) else f".{step}" if words else str(step)
    return f"{words} " if words else ""


class _Reading:
    """Reads the keys of a rule, one small function a key."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._readers: dict[str, Callable[[Any], Any]] = {
            "id": _identifier,
            "message": _sentence,
            "source": _line,
            "source_date": day,
            "severity": lambda value: _SEVERITIES[one_of(*_SEVERITIES)(value)],
            "payers": _words(self._payer),
            "codes": _words(self._code),
            "since": day,
            "until": day,
            "waivable": truth,
            "why": lambda value: _bounded(value, LONGEST_WHY),
            "prevents": _words(_denial),
            "when": self._condition,
            "flagged": _examples,
            "passing": _examples,
        }

    def rule(self, table: Any) -> OwnRule:
        """The rule; what it needs and lacks is named."""
        if type(table) is not dict:
            raise WrongKindError("must be a table")
        given = {}
        for key, value in table.items():
            if key not in self._readers:
                raise WrongKindError("is no key of a rule", (str(key)[:60],))
            given[key] = _within(key, lambda key=key, value=value: self.field(key, value))  # type: ignore[misc] # bound now
        for key in ("id", "message", "source", "source_date", "when"):
            if key not in given:
                raise WrongKindError("is missing", (key,))
        if given.get("since") and given.get("until") and given["until"] < given["since"]:
            raise WrongKindError("lies before since", ("until",))
        severity = given.get("severity", Severity.WARNING)
        given.setdefault("waivable", severity is not Severity.ERROR)
        return OwnRule(**given)

    def field(self, key: str, value: Any) -> Any:
        """The value of one key."""
        return self._readers[key](value)

    def _code(self, value: Any) -> str:
        code = text(value).strip().upper()
        if not self._known.is_code(code):
            raise WrongKindError(f"{code[:20]!r} is no procedure code of the code book")
        return code

    def _payer(self, value: Any) -> str:
        payer = text(value).strip()
        if payer not in self._known.payers:
            known = ", ".join(sorted(self._known.payers))
            raise WrongKindError(f"{payer[:40]!r} is no payer this program knows ({known})")
        return payer

    def _prefix(self, value: Any) -> str:
        prefix = text(value).strip().upper().rstrip("-").rstrip(".")
        if not _PREFIX.fullmatch(prefix) or not self._known.is_prefix(prefix):
            raise WrongKindError(f"{prefix[:20]!r} begins no diagnosis of the code book")
        return prefix

    def _condition(self, value: Any) -> Condition:
        condition = self._part(value, 1)
        if _count(condition) > MOST_PARTS:
            raise WrongKindError(f"has more than {MOST_PARTS} parts")
        return condition

    def _part(self, value: Any, depth: int) -> Condition:
        if depth > DEEPEST:
            raise WrongKindError(f"is nested more than {DEEPEST} deep")
        if type(value) is not dict or len(value) != 1:
            raise WrongKindError("must be a table with one word of the vocabulary")
        ((word, argument),) = value.items()
        part: Condition = _within(word, lambda: self._combined(word, argument, depth))
        return part

    def _combined(self, word: str, argument: Any, depth: int) -> Condition:
        if word == "not":
            return Never(self._part(argument, depth + 1))
        if word in {"all", "any"}:
            if type(argument) is not list or not argument:
                raise WrongKindError("must be a list of conditions")
            if len(argument) > MOST_PARTS:
                raise WrongKindError(f"has more than {MOST_PARTS} parts")
            parts = tuple(
                _within(place, lambda part=part: self._part(part, depth + 1))  # type: ignore[misc] # bound now
                for place, part in enumerate(argument)
            )
            return Every(parts) if word == "all" else Some(parts)
        if word not in set(Word):
            known = ", ".join(("all", "any", "not", *Word))
            raise WrongKindError(f"is no word of the vocabulary ({known})")
        return self._leaf(Word(word), argument)

    def _leaf(self, word: Word, argument: Any) -> Leaf:
        match MEANINGS[word].argument:
            case Argument.NOTHING:
                if argument is not True:
                    raise WrongKindError("must be true; its contrary is { not = { … } }")
                return Leaf(word)
            case Argument.LIMIT:
                if not 0 <= whole_number(argument) <= LARGEST_LIMIT:
                    raise WrongKindError(f"must lie between 0 and {LARGEST_LIMIT}")
                return Leaf(word, limit=argument)
            case kind:
                words = _words(self._word_of(kind))(argument)
                if not words:
                    raise WrongKindError("names nothing")
                return Leaf(word, words)

    def _word_of(self, kind: Argument) -> Callable[[Any], str]:
        return {
            Argument.CODES: self._code,
            Argument.PREFIXES: self._prefix,
            Argument.MODIFIERS: _modifier,
            Argument.PLACES: _place_of_service,
            Argument.FIELDS: _note_field,
        }[kind]


def _within(step: str | int, read: Callable[[], Any]) -> Any:
    """Read a part; what is wrong in it is named with the way that leads there."""
    try:
        return read()
    except WrongKindError as problem:
        raise WrongKindError(problem.expected, (step, *problem.trail)) from None


def _words(read: Callable[[Any], str]) -> Callable[[Any], tuple[str, ...]]:
    def read_all(value: Any) -> tuple[str, ...]:
        words: tuple[str, ...] = list_of(read, MOST_WORDS)(value)
        return tuple(dict.fromkeys(words))

    return read_all


def _identifier(value: Any) -> str:
    identifier = text(value).strip().upper()
    if not identifier.startswith(MARK):
        raise WrongKindError(f"{identifier[:40]!r} may be a shipped rule's: a clinic's own begins with {MARK}")
    if len(identifier) > _LONGEST_IDENTIFIER or not _IDENTIFIER.fullmatch(identifier):
        raise WrongKindError(f"must be {MARK} with letters, figures and hyphens, {_LONGEST_IDENTIFIER} signs at most")
    return identifier


def _bounded(value: Any, longest: int) -> str:
    words = text(value).strip()
    if len(words) > longest:
        raise WrongKindError(f"is longer than {longest:,} characters")
    return words


def _line(value: Any) -> str:
    words = " ".join(_bounded(value, LONGEST_LINE).split())
    if not words:
        raise WrongKindError("is empty")
    return words


def _sentence(value: Any) -> str:
    words = _line(value)
    return words if words.endswith((".", "?")) else f"{words}."


def _modifier(value: Any) -> str:
    word = text(value).strip().upper()
    if not _MODIFIER.fullmatch(word):
        raise WrongKindError(f"{word[:20]!r} is no modifier of two signs")
    return word


def _place_of_service(value: Any) -> str:
    word = text(value).strip()
    if word not in ASSIGNED_PLACES:
        raise WrongKindError(f"{word[:20]!r} is no place of service of the code set")
    return word


def _denial(value: Any) -> str:
    carcs, rarcs, _ = codes_typed(text(value))
    codes = (*carcs, *rarcs)
    if len(codes) != 1:
        raise WrongKindError(f"{str(value)[:20]!r} is no reason or remark code of a denial")
    return codes[0]


def _note_field(value: Any) -> str:
    return str(one_of(*NOTE_FIELDS)(value))


def _count(condition: Condition) -> int:
    return 1 + sum(_count(part) for part in parts_of(condition))


def _examples(value: Any) -> tuple[OwnExample, ...]:
    examples: tuple[OwnExample, ...] = list_of(_example, MOST_EXAMPLES)(value)
    return examples


def _example(value: Any) -> OwnExample:
    if type(value) is not dict:
        raise WrongKindError("must be a table")
    unknown = sorted(set(value) - {"name", "visit", "at"}, key=str)
    if unknown:
        raise WrongKindError("is no key of an example", (str(unknown[0])[:60],))
    if "visit" not in value:
        raise WrongKindError("is missing", ("visit",))
    name = _within("name", lambda: _line(value.get("name", "example")))
    at = _within("at", lambda: place(value["at"])) if "at" in value else None
    return OwnExample(name, _within("visit", lambda: _visit(value["visit"])), at)


def _visit(value: Any) -> Visit:
    try:
        visit = visit_from_mapping(value)
    except UnreadableVisitError as problem:
        raise WrongKindError(f"cannot be read: {problem.message.rstrip('.')}") from None
    if not isinstance(visit.date_of_service, date):
        raise WrongKindError("has no date_of_service")
    return visit
