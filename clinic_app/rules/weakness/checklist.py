"""The documentation checklist of a claim: what its weakness codes ask for, and what the note carries of it.

The form shows it and prompts by it, the printed summary counts it, and the rules that ask for documentation read it:
one judgement for all three.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Fix, Problem
from clinic_app.domain.visit import Place
from clinic_app.rules.weakness.documentation_table import DocumentationRow, rows_asked_by
from clinic_app.rules.weakness.sufficiency import said, suffices


class ItemState(StrEnum):
    """What the note says to a line of the checklist. Not asked: the visit has no documentation at all."""

    OK = "ok"
    MISSING = "missing"
    NOT_ASKED = "not asked"


@dataclass(frozen=True, slots=True)
class RowState:
    """One row of the table on one claim. `said` is what is charted, in a few words."""

    row: DocumentationRow
    state: ItemState
    said: str

    @property
    def rule(self) -> str:
        """The rule that asks."""
        return self.row.rule

    @property
    def at(self) -> Place:
        """Where the answer belongs."""
        return ("documentation", self.row.field)

    @property
    def short(self) -> str:
        """What stands behind the label: "hips 3+, knees 3", "last 10/09", "missing"."""
        if self.state is ItemState.MISSING:
            return self.said or "missing"
        return self.said


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One line of the checklist: a row of the table, or rows of one label."""

    label: str
    rows: tuple[RowState, ...]

    @property
    def state(self) -> ItemState:
        """Missing as soon as one of its rows is."""
        states = {row.state for row in self.rows}
        return next(state for state in (ItemState.MISSING, ItemState.NOT_ASKED, ItemState.OK) if state in states)

    @property
    def short(self) -> str:
        """What its rows say, those that are missing first where one is."""
        if self.state is ItemState.MISSING:
            return ", ".join(row.short for row in self.rows if row.state is ItemState.MISSING)
        return ", ".join(row.short for row in self.rows if row.short)

    @property
    def prompt(self) -> str:
        """What the form asks."""
        return " ".join(row.row.prompt for row in self.rows)

    @property
    def at(self) -> Place:
        """Where to go: the first field that is missing, else the first."""
        return next((row.at for row in self.rows if row.state is ItemState.MISSING), self.rows[0].at)


@dataclass(frozen=True, slots=True)
class Checklist:
    """All lines that a claim's diagnoses ask for; `codes` are those diagnoses."""

    codes: tuple[str, ...]
    items: tuple[ChecklistItem, ...]

    @property
    def done(self) -> int:
        """How many lines are answered."""
        return sum(1 for item in self.items if item.state is ItemState.OK)

    @property
    def score(self) -> str:
        """ "7 of 9"."""
        return f"{self.done} of {len(self.items)}"

    @property
    def asked(self) -> bool:
        """Whether the visit has documentation that could answer."""
        return any(item.state is not ItemState.NOT_ASKED for item in self.items)


def checklist_of(claim: Claim) -> Checklist | None:
    """The checklist of a claim; None when none of its diagnoses asks for one."""
    rows = rows_asked_by(claim.codes).values()
    if not rows:
        return None
    items: dict[str, list[RowState]] = {}
    for row in rows:
        items.setdefault(row.label, []).append(_state(claim, row))
    asking = tuple(dict.fromkeys(code for code in claim.codes if any(code in row.codes for row in rows)))
    return Checklist(asking, tuple(ChecklistItem(label, tuple(states)) for label, states in items.items()))


def open_row(claim: Claim, rule: str, *fixes: Fix) -> Iterable[Problem]:
    """The problem of one row if the claim asks for it, the note was asked for, and the row is not answered."""
    row = rows_asked_by(claim.codes).get(rule)
    note = claim.visit.documentation
    if row is None or note is None:
        return ()
    if suffices(row, note, claim.day):
        return ()
    text = said(row, note, claim.day)
    message = row.thin.format(text=text) if text else row.missing
    return (Problem(("documentation", row.field), message, fixes, row.level),)


def _state(claim: Claim, row: DocumentationRow) -> RowState:
    note = claim.visit.documentation
    if note is None:
        return RowState(row, ItemState.NOT_ASKED, "")
    state = ItemState.OK if suffices(row, note, claim.day) else ItemState.MISSING
    return RowState(row, state, said(row, note, claim.day))
