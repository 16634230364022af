"""Therapy procedure codes: what each is, how its units are counted, from when to when it may be billed.

Numbers are CPT and HCPCS identifiers; every label is this program's own wording. The rows are in
`resources/codes/therapy_codes.csv` and `therapy_families.csv`, their origin in `SOURCES-procedures.toml`.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path

from clinic_app.domain.procedure import (
    AddOnFamily,
    FeeStatus,
    Procedure,
    ProcedureClass,
    TherapyList,
    Timing,
    Trait,
)
from clinic_app.shipped import shipped

__all__ = [
    "AddOnFamily",
    "FeeStatus",
    "Procedure",
    "ProcedureClass",
    "ProcedureTable",
    "TherapyList",
    "Timing",
    "Trait",
]


class ProcedureTable:
    """All procedure codes the program knows, by number."""

    def __init__(self, procedures: Iterable[Procedure], families: Iterable[AddOnFamily]) -> None:
        self._procedures = {procedure.code: procedure for procedure in procedures}
        self.families = tuple(families)
        known = self._procedures
        self.codes = frozenset(known)
        self.evaluations = frozenset([code for code, one in known.items() if one.is_evaluation])
        self.first_evaluations = frozenset(
            [code for code, one in known.items() if one.procedure_class is ProcedureClass.EVALUATION]
        )
        self.active = frozenset([code for code, one in known.items() if one.status is FeeStatus.ACTIVE])
        self.tied_to_a_therapy = frozenset(
            [code for code, one in known.items() if one.bound_modifier is not None or Trait.SLP_USUAL in one.traits]
        )

    @staticmethod
    @cache
    def load() -> ProcedureTable:
        """The shipped table, read once."""
        families = tuple(_families(shipped("resources", "codes", "therapy_families.csv")))
        return ProcedureTable(_procedures(shipped("resources", "codes", "therapy_codes.csv"), families), families)

    def __iter__(self) -> Iterator[Procedure]:
        return iter(self._procedures.values())

    def __len__(self) -> int:
        return len(self._procedures)

    def find(self, code: str) -> Procedure | None:
        """The entry of a code whatever the day; None for a code the table does not hold."""
        return self._procedures.get(code)

    def lookup(self, code: str, on: date) -> Procedure | None:
        """The entry of a code that may be billed on that day of service; None if unknown, not yet or no longer."""
        procedure = self._procedures.get(code)
        return procedure if procedure is not None and procedure.valid_on(on) else None

    def known(self, code: str) -> bool:
        """Whether the table holds the code at all."""
        return code in self._procedures

    def is_retired(self, code: str, on: date) -> bool:
        """Whether that day lies past the code's last one; `Procedure.end_confirmed` tells how certain that is."""
        procedure = self._procedures.get(code)
        return procedure is not None and procedure.valid_to is not None and on > procedure.valid_to

    def is_not_yet(self, code: str, on: date) -> bool:
        """Whether that day lies before the code's first one."""
        procedure = self._procedures.get(code)
        return procedure is not None and procedure.valid_from is not None and on < procedure.valid_from

    def family_of(self, code: str) -> AddOnFamily | None:
        """The add-on family of a base or add-on code."""
        procedure = self._procedures.get(code)
        return None if procedure is None else procedure.family


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _families(path: Path) -> Iterator[AddOnFamily]:
    for row in _rows(path):
        yield AddOnFamily(
            row["base"],
            row["add_on"],
            _number(row["first_minutes"]),
            _number(row["further_minutes"]),
            pool=row["pool"] == "yes",
            full_blocks=row["full_blocks"] == "yes",
        )


def _procedures(path: Path, families: Iterable[AddOnFamily]) -> Iterator[Procedure]:
    family_by_code = {code: family for family in families for code in (family.base, family.add_on)}
    for row in _rows(path):
        yield _procedure(row, family_by_code.get(row["code"]))


def _procedure(row: Mapping[str, str], family: AddOnFamily | None) -> Procedure:
    return Procedure(
        code=row["code"],
        label=row["label"],
        short_label=row["short_label"],
        disciplines=frozenset(row["disciplines"].split()),
        procedure_class=ProcedureClass(row["class"]),
        timing=Timing(row["timing"]),
        one_on_one={"yes": True, "no": False}.get(row["one_on_one"]),
        therapy_list=TherapyList(row["therapy_list"]),
        status=FeeStatus(row["status"]) if row["status"] else None,
        mppr=row["mppr"] == "yes",
        bound_modifier=row["bound_modifier"] or None,
        minutes_from=_number(row["minutes_from"]),
        minutes_to=_number(row["minutes_to"]),
        days_from=_number(row["days_from"]),
        days_to=_number(row["days_to"]),
        period=row["period"] or None,
        valid_from=_day(row["valid_from"]),
        valid_to=_day(row["valid_to"]),
        end_confirmed=row["end_confirmed"] != "no",
        traits=frozenset(map(Trait, row["traits"].split())),
        note=row["note"],
        family=family,
    )


def _number(text: str) -> int | None:
    return int(text) if text else None


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
