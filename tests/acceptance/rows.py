"""A short way to write visits and what a check must say of them.

A row is one visit with only the keys it needs, on 2026-06-15 to Medicare unless said otherwise. Errors and warnings
are held exactly: one that is not named is a false alarm. Notes are held where they are named; `not RULE` says that a
rule must not speak at all, `unchecked RULE` that it must say it could not judge.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

DAY = date(2026, 6, 15)
TODAY = date(2026, 6, 16)


@dataclass(frozen=True)
class Row:
    """One visit and its expected answer."""

    name: str
    visit: dict[str, Any]
    expected: frozenset[str]
    silent: frozenset[str]
    unchecked: frozenset[str]


def row(expected: str, lines: str | list[dict[str, Any]] = "", dx: str | None = None, **keys: Any) -> Row:
    """A row: findings as "RULE:severity", lines as in `line`, diagnoses parted by spaces, other keys of a visit."""
    visit: dict[str, Any] = {"date_of_service": DAY, "payer": "medicare"}
    if dx is not None:
        visit["diagnoses"] = dx.split()
    if lines:
        visit["lines"] = [line(words) for words in lines.split(";")] if isinstance(lines, str) else lines
    visit.update(keys)
    wanted = [word.strip() for word in expected.split(",") if word.strip()]
    silent = frozenset(word.removeprefix("not ") for word in wanted if word.startswith("not "))
    unchecked = frozenset(word.removeprefix("unchecked ") for word in wanted if word.startswith("unchecked "))
    found = frozenset(word for word in wanted if ":" in word)
    extra = {key: value for key, value in keys.items() if key != "payer_profile"}
    name = " | ".join(
        part for part in (dx or "", str(lines), *(f"{key}={value}" for key, value in extra.items())) if part
    )
    return Row(name[:150] or "bare", visit, found, silent, unchecked)


def line(words: str) -> dict[str, Any]:
    """A line as "97110 x2 33m a8 GP CQ @AB 10:00-10:20 key=value": units, minutes, the assistant's minutes, modifiers,
    pointers, clock, other keys."""
    code, *rest = words.split()
    made: dict[str, Any] = {"code": code}
    modifiers: list[str] = []
    for word in rest:
        if word[0] == "x" and word[1:].lstrip("-").isdigit():
            made["units"] = int(word[1:])
        elif word[-1] == "m" and word[:-1].isdigit():
            made["minutes"] = int(word[:-1])
        elif word[0] == "a" and word[1:].isdigit():
            made["assistant_minutes"] = int(word[1:])
        elif word[0] == "@":
            made["pointers"] = list(word[1:])
        elif "=" in word:
            key, value = word.split("=", 1)
            made[key] = _value(value)
        elif ":" in word and "-" in word:
            made["start"], made["end"] = (f"{clock}:00" for clock in word.split("-"))
        else:
            modifiers.append(word)
    if modifiers:
        made["modifiers"] = modifiers
    return made


def _value(text: str) -> Any:
    if text in {"true", "false"}:
        return text == "true"
    if text.startswith("'"):
        return text.strip("'").replace("_", " ")
    return int(text) if text.isdigit() and len(text) < 10 else text


def cms(**keys: Any) -> dict[str, Any]:
    """A commercial payer known to count by total time."""
    return {"payer": "commercial", "payer_profile": {"unit_rule": "cms", "disc_modifiers": "not"}, **keys}


def ama(**keys: Any) -> dict[str, Any]:
    """A commercial payer known to count by midpoint."""
    return {"payer": "commercial", "payer_profile": {"unit_rule": "ama", "disc_modifiers": "not"}, **keys}
