"""Between what stands in the form of an own rule, all of it text, and the keys of its file."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from clinic_app.checker.findings import Severity
from clinic_app.domain.notation.dotted_keys import has_too_deep_key
from clinic_app.rules.own.conditions import MEANINGS, Argument, Word
from clinic_app.rules.own.own_rule import MARK
from clinic_app.rules.own.reading import Known, RefusedRuleError, read_field
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.typed_values import date_words, read_date

FREE = "free"
"""The joint of a condition that is written out, since rows cannot show it."""
_DAYS = ("since", "until", "source_date")
_LISTS = ("codes", "prevents")
TEXTS = ("id", "severity", "payers", "codes", "since", "until", "message", "source", "source_date", "prevents", "why")
NEEDED = {
    "id": tr_noop("A rule needs a name, such as OWN-CIGNA-97140."),
    "message": tr_noop("Say what is wrong, in one sentence."),
    "source": tr_noop("Say where the clinic has it from: a letter, a contract, a manual."),
    "source_date": tr_noop("Type the day of the source."),
}


@dataclass(frozen=True, slots=True)
class ConditionRow:
    """One row of the condition: the word, what is typed behind it, and whether it must not hold."""

    word: Word
    text: str = ""
    negated: bool = False


@dataclass(frozen=True, slots=True)
class ConditionText:
    """A condition as the form holds it: rows joined by `all` or `any`, or written out."""

    rows: tuple[ConditionRow, ...] = ()
    joint: str = "all"
    written: str = ""


def form_of(fields: Mapping[str, Any], payers: Mapping[str, str]) -> dict[str, str]:
    """The texts of a form for the keys of a rule's file; those left out are empty."""
    texts = dict.fromkeys(TEXTS, "")
    for key in ("id", "message", "source", "why"):
        texts[key] = str(fields.get(key, ""))
    for key in _LISTS:
        texts[key] = ", ".join(fields.get(key, ()))
    texts["payers"] = ", ".join(payers.get(one, one) for one in fields.get("payers", ()))
    for key in _DAYS:
        texts[key] = date_words(fields.get(key))
    severity = fields.get("severity", Severity.WARNING.word)
    released = fields.get("waivable", severity != Severity.ERROR.word)
    texts["severity"] = severity if released is (severity != Severity.ERROR.word) else f"{severity} {released}".lower()
    return texts


def condition_of(fields: Mapping[str, Any]) -> ConditionText:
    """The condition of a rule's keys as a form holds it."""
    when = fields.get("when")
    if when is None:
        return ConditionText()
    (word,) = when
    parts = when[word] if word in {"all", "any"} else [when]
    rows = [_row_of(part) for part in parts]
    if all(row is not None for row in rows):
        return ConditionText(tuple(row for row in rows if row is not None), word if word in {"all", "any"} else "all")
    return ConditionText((), FREE, written_out(when))


def _row_of(part: Mapping[str, Any]) -> ConditionRow | None:
    (word,) = part
    if word == "not":
        row = _row_of(part["not"])
        return None if row is None or row.negated else ConditionRow(row.word, row.text, negated=True)
    if word not in set(Word):
        return None
    argument = part[word]
    text = "" if argument is True else str(argument) if isinstance(argument, int) else ", ".join(argument)
    return ConditionRow(Word(word), text)


def written_out(when: Mapping[str, Any]) -> str:
    """A condition as it stands in a file, in one line of TOML a part."""
    return f"when = {_inline(when)}"


def _inline(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{ " + ", ".join(f"{key} = {_inline(item)}" for key, item in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(_inline(item) for item in value) + "]"
    if isinstance(value, bool):
        return str(value).lower()
    return str(value) if isinstance(value, int) else f'"{value}"'


def fields_of(
    texts: Mapping[str, str], condition: ConditionText, known: Known, today: date
) -> tuple[dict[str, Any], dict[str, str]]:
    """The keys of the rule that a form says, and for each field that cannot be read the sentence to stand at it."""
    fields: dict[str, Any] = {}
    problems: dict[str, str] = {}
    severity, _, released = texts["severity"].partition(" ")
    fields["severity"] = severity or Severity.WARNING.word
    if released:
        fields["waivable"] = released == "true"
    for key in TEXTS[2:] + TEXTS[:1]:
        text = texts[key].strip()
        if not text:
            continue
        try:
            value = _value(key, text, known, today)
            read_field(key, value, known)
        except (RefusedRuleError, ValueError) as problem:
            problems[key] = problem.message if isinstance(problem, RefusedRuleError) else str(problem)
            continue
        fields[key] = value
    if fields.get("since") and fields.get("until") and fields["until"] < fields["since"]:
        problems["until"] = tr("The last day lies before the first.")
        del fields["until"]
    _read_condition(condition, known, fields, problems)
    return fields, problems


def missing(texts: Mapping[str, str]) -> dict[str, str]:
    """For each needed field that is empty the sentence to stand at it."""
    return {key: tr(words) for key, words in NEEDED.items() if not texts[key].strip()}


def _value(key: str, text: str, known: Known, today: date) -> Any:
    if key in _DAYS:
        return read_date(text, today)
    if key in _LISTS:
        return _words(text)
    if key == "payers":
        ids = {name.casefold(): one for one, name in known.payers.items()}
        names = [part.strip() for part in re.split(r"[,;]", text) if part.strip()]
        return [ids.get(name.casefold(), name.casefold().replace(" ", "_")) for name in names]
    if key == "id" and not text.upper().startswith(MARK):
        return MARK + text.upper().replace(" ", "-")
    return text


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\s,;]+", text) if word]


def _read_condition(condition: ConditionText, known: Known, fields: dict[str, Any], problems: dict[str, str]) -> None:
    try:
        when = _written(condition.written) if condition.joint == FREE else joined(condition)
        if when is None:
            return
        read_field("when", when, known)
    except RefusedRuleError as problem:
        problems["when"] = problem.message
    except ValueError as problem:
        problems["when"] = str(problem)
    else:
        fields["when"] = when


def _written(text: str) -> Any:
    if not text.strip():
        return None
    if has_too_deep_key(text):
        raise ValueError(tr("A key of this condition has more levels than any condition needs."))
    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as problem:
        raise ValueError(tr("This is no TOML: {problem}.", problem=str(problem)[:120].rstrip("."))) from None
    if set(data) != {"when"}:
        raise ValueError(tr("Write one condition: when = { … }."))
    return data["when"]


def joined(condition: ConditionText) -> dict[str, Any] | None:
    """The rows as a file holds them; None where none is filled in. Raises `ValueError` for what is no number."""
    parts = [part for row in condition.rows if (part := _part(row)) is not None]
    if not parts:
        return None
    return parts[0] if len(parts) == 1 else {condition.joint: parts}


def _part(row: ConditionRow) -> dict[str, Any] | None:
    """A row as a file holds it; None while nothing is typed behind its word."""
    kind = MEANINGS[row.word].argument
    text = row.text.strip()
    argument: Any
    if kind is Argument.NOTHING:
        argument = True
    elif not text:
        return None
    elif kind is Argument.LIMIT:
        if not (text.isascii() and text.isdigit() and len(text) < 5):
            raise ValueError(tr("“{text}” is no whole number.", text=text[:20]))
        argument = int(text)
    else:
        argument = _words(text)
    part = {str(row.word): argument}
    return {"not": part} if row.negated else part


def unfinished(rows: Sequence[ConditionRow]) -> bool:
    """Whether a row still waits for what belongs behind its word."""
    return any(MEANINGS[row.word].argument is not Argument.NOTHING and not row.text.strip() for row in rows)
