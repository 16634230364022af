"""The card of a procedure code: what it is, how its units count, its limits and pairs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from clinic_app.codebook.mue import MueTable
from clinic_app.codebook.ncci import NcciTable
from clinic_app.codebook.procedures import ProcedureTable
from clinic_app.domain.procedure import AddOnFamily, Procedure, Timing

_TIMING_WORDS: dict[Timing, str] = {
    Timing.UNTIMED: "one unit a day, however long it took",
    Timing.QUARTER_HOUR: "a unit each 15 minutes",
    Timing.HOUR: "a unit each hour, the first from 31 minutes",
    Timing.FAMILY: "by blocks of its add-on family",
    Timing.MONTH: "by the minutes of the calendar month",
    Timing.WINDOW: "one unit; the minutes choose the code",
    Timing.PER_ITEM: "by area, section or instrument",
    Timing.PER_PERIOD: "once in its period",
    Timing.DESCRIBED: "as described on the claim",
    Timing.OTHER: "no time rule is held for it: not checked",
}


@dataclass(frozen=True, slots=True)
class ProcedureCard:
    """What the program knows of one procedure code on one day. Labels are the program's own words."""

    procedure: Procedure
    billable: bool
    daily_limit: int | None
    pairs: tuple[tuple[str, str, int], ...]  # column 1, column 2, indicator
    pairs_edition: str

    def as_mapping(self) -> dict[str, Any]:
        """The card as JSON values."""
        one = self.procedure
        return {
            "code": one.code,
            "title": one.label,
            "billable": self.billable,
            "class": str(one.procedure_class),
            "disciplines": sorted(one.disciplines),
            "timing": str(one.timing),
            "counted": _TIMING_WORDS[one.timing],
            "valid_from": one.valid_from.isoformat() if one.valid_from else None,
            "valid_to": one.valid_to.isoformat() if one.valid_to else None,
            "add_on_family": _family_words(one.family),
            "daily_limit": self.daily_limit,
            "pairs": [{"column_1": first, "column_2": second, "indicator": sign} for first, second, sign in self.pairs],
            "pairs_edition": self.pairs_edition,
        }

    def as_text(self, said: Callable[[str], str] = str) -> str:
        """The card for a person; `said` turns the program's words into another language."""
        head, *rest = (said(line) for line in self._lines())
        return "\n  ".join((f"{self.procedure.code}  {head}", *rest))

    def _lines(self) -> Iterator[str]:
        one = self.procedure
        yield one.label
        yield self._billable_words()
        yield f"Disciplines: {', '.join(sorted(one.disciplines)) or 'none of therapy'}"
        yield f"Units: {_TIMING_WORDS[one.timing]}"
        if one.family is not None:
            yield f"Family: {_family_words(one.family)}"
        yield f"Daily limit (MUE): {'not known' if self.daily_limit is None else self.daily_limit}"
        for first, second, sign in self.pairs:
            other = "first pays; 59 or X may pay both" if sign == 1 else "first pays; no modifier helps"
            yield f"Pair {first} + {second}: {other}"
        yield f"Pairs of NCCI edition {self.pairs_edition}. The label is this program's own."

    def _billable_words(self) -> str:
        answer = "yes" if self.billable else "no"
        first, last = self.procedure.valid_from, self.procedure.valid_to
        if first is not None and last is not None:
            return f"Billable on the day: {answer}, from {first} to {last}"
        if first is not None:
            return f"Billable on the day: {answer}, from {first}"
        if last is not None:
            return f"Billable on the day: {answer}, to {last}"
        return f"Billable on the day: {answer}"


def _family_words(family: AddOnFamily | None) -> str | None:
    return None if family is None else f"{family.base} first, then {family.add_on}"


def card_of_procedure(
    procedures: ProcedureTable, ncci: NcciTable, mue: MueTable, code: str, on: date
) -> ProcedureCard | None:
    """The card of a code, or None for one the table does not hold."""
    procedure = procedures.find(code.strip().upper())
    if procedure is None:
        return None
    ceiling = mue.lookup(procedure.code)
    pairs = tuple(
        (edit.column1, edit.column2, edit.indicator)
        for edit in ncci.edits
        if procedure.code in (edit.column1, edit.column2) and edit.active_on(on)
    )
    limit = None if ceiling is None or ceiling.is_status_only else ceiling.value
    return ProcedureCard(procedure, procedure.valid_on(on), limit, pairs, ncci.edition.name)
