"""The table behind the weakness chooser: `resources/documentation/weakness_chooser.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from clinic_app.codebook.code_set import CodeSet
from clinic_app.shipped import shipped

FILE = shipped("resources", "documentation", "weakness_chooser.toml")


class Reply(StrEnum):
    """What is answered to a question. Not sure establishes nothing, neither yes nor no."""

    YES = "yes"
    NO = "no"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class Question:
    """One question: what is asked, what to look at, and what to chart when nobody is sure."""

    id: str
    ask: str
    help: str
    unsure: str


@dataclass(frozen=True, slots=True)
class Requirement:
    """What else must be true of a code: judged by a row of the documentation table, by codes on the claim, or not."""

    words: str
    rule: str = ""
    needs: CodeSet | None = None


@dataclass(frozen=True, slots=True)
class ChooserRow:
    """One row: what the chart says, the replies it hangs on, the codes it leads to (none: the cause is looked up)."""

    chart: str
    when: Mapping[str, Reply]
    codes: CodeSet
    families: str
    why: str
    must: tuple[Requirement, ...]
    beside: str
    source: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Dispute:
    """A point on which published advice goes against itself or the code book, and what this program does."""

    point: str
    codes: CodeSet
    advice: str
    official: str
    here: str


@dataclass(frozen=True, slots=True)
class ChooserTable:
    """Questions, rows from the top, and disputed points; `version` is the table's own."""

    version: str
    questions: Mapping[str, Question]
    rows: tuple[ChooserRow, ...]
    disputes: tuple[Dispute, ...]


@cache
def chooser_table() -> ChooserTable:
    """The shipped table, read once."""
    return read_chooser(tomllib.loads(FILE.read_text(encoding="utf-8")))


def read_chooser(data: Mapping[str, Any]) -> ChooserTable:
    """Read the table. Raises `ValueError` for a row that hangs on no known question, or where none stands for all."""
    questions = {one["id"]: Question(**one) for one in data["question"]}
    rows = tuple(_row(one, questions) for one in data["row"])
    if not rows or rows[-1].when:
        raise ValueError("the last row must hold whatever is answered")
    disputes = tuple(
        Dispute(one["point"], CodeSet.parse(one["codes"]), one["advice"], one["official"], one["here"])
        for one in data["dispute"]
    )
    return ChooserTable(data["version"], questions, rows, disputes)


def _row(data: Mapping[str, Any], questions: Mapping[str, Question]) -> ChooserRow:
    unknown = set(data["when"]) - set(questions)
    if unknown:
        raise ValueError(f"{data['chart']}: hangs on the unknown question {sorted(unknown)[0]}")
    return ChooserRow(
        chart=data["chart"],
        when={name: Reply(reply) for name, reply in data["when"].items()},
        codes=CodeSet.parse(data["codes"]),
        families=data["codes"],
        why=data["why"],
        must=tuple(_requirement(one) for one in data["must"]),
        beside=data.get("beside", ""),
        source=tuple(data["source"]),
    )


def _requirement(data: Mapping[str, Any]) -> Requirement:
    needs = data.get("needs")
    return Requirement(data["words"], data.get("rule", ""), CodeSet.parse(needs) if needs else None)
