"""The clean visits of the fixtures, each with its file's base beneath it, as keys of the notation."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.visit import Visit

FOLDER = Path(__file__).parent.parent / "fixtures" / "clean"


@dataclass(frozen=True)
class CleanVisit:
    """An ordinary visit, rightly billed: what it shows, and its keys."""

    name: str
    keys: Mapping[str, Any]

    @property
    def visit(self) -> Visit:
        """The visit those keys say."""
        return visit_from_mapping(self.keys)


def merged(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """The tables of the base with those of a visit laid over them, key by key."""
    result = dict(base)
    for key, value in over.items():
        below = result.get(key)
        result[key] = merged(below, value) if isinstance(value, dict) and isinstance(below, dict) else value
    return result


def written_visits() -> list[CleanVisit]:
    """Every visit of every file, in the order of the files."""
    found = []
    for path in sorted(FOLDER.glob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        found += [CleanVisit(one["name"], merged(data["base"], one["visit"])) for one in data["clean"]]
    return found
