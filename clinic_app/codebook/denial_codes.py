"""What payers call a denial: adjustment reasons (CARC) and remarks (RARC), and the rules that look for their cause.

The rows are in `resources/denials/denials.toml`; the words are this program's own.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from functools import cache
from typing import Any

from clinic_app.shipped import shipped

_GROUP = re.compile(r"^(?:CO|PR|OA|PI|CR)[\s:-]*(?=[0-9A-Z])")
_CARC = re.compile(r"[1-9][0-9]{0,2}|[ABDPWY][1-9][0-9]?")
_RARC = re.compile(r"(?:MA|M|N)[1-9][0-9]{0,3}")


@dataclass(frozen=True, slots=True)
class DenialCode:
    """A reason or remark. `rules` are identifiers, or families with a star; `rarcs` are the remarks of a reason."""

    code: str
    words: str
    rules: tuple[str, ...] = ()
    rarcs: tuple[str, ...] = ()

    def names(self, rule: str) -> bool:
        """Whether the rule looks for the cause of this denial."""
        return any(fnmatchcase(rule, pattern) for pattern in self.rules)


class DenialCodes:
    """The table, by code."""

    def __init__(self, carcs: Iterable[DenialCode], rarcs: Iterable[DenialCode], source: str, read_on: date) -> None:
        self.carcs = {one.code: one for one in carcs}
        self.rarcs = {one.code: one for one in rarcs}
        self.source = source
        self.read_on = read_on

    @staticmethod
    @cache
    def load() -> DenialCodes:
        """The shipped table, read once."""
        table = tomllib.loads(shipped("resources", "denials", "denials.toml").read_text(encoding="utf-8"))
        carcs, rarcs = [_code(row) for row in table["carc"]], [_code(row) for row in table["rarc"]]
        return DenialCodes(carcs, rarcs, table["source"], table["read_on"])

    def find(self, code: str) -> DenialCode | None:
        """A reason or remark, or None for one the table does not hold."""
        return self.carcs.get(code) or self.rarcs.get(code)

    def prevented_by(self, rule: str) -> tuple[DenialCode, ...]:
        """The reasons whose cause a rule looks for, in the order of the table."""
        return tuple(one for one in self.carcs.values() if one.names(rule))


def codes_typed(text: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Reasons, remarks and what is neither, of a line such as "CO-97 N19": the group before a reason does not count.

    A code counts by its form, whether or not the table holds it.
    """
    carcs: dict[str, None] = {}
    rarcs: dict[str, None] = {}
    neither: dict[str, None] = {}
    for typed in re.split(r"[\s,;/]+", re.sub(r"\b(CO|PR|OA|PI|CR)\s+(?=\d)", r"\1-", text.upper())):
        word = _GROUP.sub("", typed)
        if not typed:
            continue
        kind = carcs if _CARC.fullmatch(word) else rarcs if _RARC.fullmatch(word) else neither
        kind.setdefault(word if kind is not neither else typed)
    return tuple(carcs), tuple(rarcs), tuple(neither)


def _code(row: Mapping[str, Any]) -> DenialCode:
    return DenialCode(row["code"], row["words"], tuple(row["rules"]), tuple(row.get("rarcs", ())))
