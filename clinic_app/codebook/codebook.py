"""The code book as one thing: every table a check needs, opened together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar

from clinic_app.codebook.build import era_tables
from clinic_app.codebook.code_sources import eras_of
from clinic_app.codebook.diagnoses import DiagnosisTable
from clinic_app.codebook.edition_facts import EditionFacts, facts_of, shipped_facts
from clinic_app.codebook.edition_tables import ceiling_tables, pair_tables, relative_value_table
from clinic_app.codebook.fees import RelativeValueTable
from clinic_app.codebook.imported_editions import DamagedEdition, damaged_editions, editions_folder
from clinic_app.codebook.mue import MueTable
from clinic_app.codebook.ncci import NcciTable
from clinic_app.codebook.payer_profiles import load_profiles
from clinic_app.codebook.procedures import ProcedureTable
from clinic_app.domain.payer import PayerProfile


@dataclass(frozen=True, slots=True, eq=False)
class Codebook:
    """ICD-10-CM, CPT/HCPCS, NCCI pairs, unit ceilings, fees and payer profiles, each with its edition.

    `diagnoses`, `ncci` and `mue` are one edition each: the newest, or that of a day in what `on` gives. `ncci_editions`
    and `mue_editions` are all there are, the shipped one first; `diagnosis_eras` the tables by the first day their
    notes are of. `damaged` are imported editions that can no longer be read: the ones before are used in their place.
    `facts` are those of every edition there is.
    """

    diagnoses: DiagnosisTable
    procedures: ProcedureTable
    ncci: NcciTable
    mue: MueTable
    payer_profiles: Mapping[str, PayerProfile]
    relative_values: RelativeValueTable = field(default_factory=RelativeValueTable.load)
    ncci_editions: Sequence[NcciTable] = ()
    mue_editions: Sequence[MueTable] = ()
    diagnosis_eras: Sequence[tuple[date, DiagnosisTable]] = ()
    damaged: tuple[DamagedEdition, ...] = ()
    facts: tuple[EditionFacts, ...] = field(default_factory=shipped_facts)
    _by_editions: dict[tuple[int, int, int], Codebook] = field(default_factory=dict, repr=False)

    @classmethod
    def open(cls, icd10cm: Path, folder: Path | None = None) -> Codebook:
        """Open the built ICD-10-CM file, load the small tables and what was imported; damaged editions are named.

        `folder` holds other editions than those that were accepted.
        """
        kept = editions_folder() if folder is None else folder
        pairs, ceilings = pair_tables(kept), ceiling_tables(kept)
        newest = DiagnosisTable.open(icd10cm)
        return cls(
            newest,
            ProcedureTable.load(),
            newest_edition(pairs),
            newest_edition(ceilings),
            load_profiles(),
            relative_value_table(kept),
            pairs,
            ceilings,
            _eras(kept, newest),
            damaged_editions(kept),
            facts_of(kept),
        )

    def on(self, day: date) -> Codebook:
        """The code book with the notes, pairs and ceilings of a day of service; days alike share one object."""
        if len(self.ncci_editions) < 2 and len(self.mue_editions) < 2 and not self.diagnosis_eras:
            return self
        pairs = edition_for(self.ncci_editions, day) if self.ncci_editions else self.ncci
        ceilings = edition_for(self.mue_editions, day) if self.mue_editions else self.mue
        diagnoses = self._diagnoses_on(day)
        if pairs is self.ncci and ceilings is self.mue and diagnoses is self.diagnoses:
            return self
        key = (id(pairs), id(ceilings), id(diagnoses))
        found = self._by_editions.get(key)
        if found is None:
            found = self._by_editions[key] = replace(self, ncci=pairs, mue=ceilings, diagnoses=diagnoses)
        return found

    def _diagnoses_on(self, day: date) -> DiagnosisTable:
        if not self.diagnosis_eras:
            return self.diagnoses
        begun = [table for first, table in self.diagnosis_eras if first <= day]
        return begun[-1] if begun else self.diagnosis_eras[0][1]

    def close(self) -> None:
        """Close the diagnosis tables; nothing can be looked up after."""
        for table in {id(one): one for one in (self.diagnoses, *(one for _, one in self.diagnosis_eras))}.values():
            table.close()

    def editions(self) -> dict[str, str]:
        """The edition of each table, as every answer names it."""
        of_diagnoses = self.diagnoses.editions()
        return {
            "icd10cm": of_diagnoses.codes.isoformat(),
            "icd10cm_notes": of_diagnoses.notes.isoformat(),
            "ncci": self.ncci.edition.name,
            "mue": self.mue.edition.name,
        }


def _eras(kept: Path, newest: DiagnosisTable) -> tuple[tuple[date, DiagnosisTable], ...]:
    """The tables of all tabular lists by their first day; none where there is only one list."""
    if len(eras_of(kept)) < 2:
        return ()
    *before, (begun, _) = era_tables(kept)
    return (*((first, DiagnosisTable.open(path)) for first, path in before if path.is_file()), (begun, newest))


class Dated(Protocol):
    """An edition with the days it was made for."""

    @property
    def covers_from(self) -> date:
        """First day."""

    @property
    def covers_to(self) -> date:
        """Last day."""


class OfEdition(Protocol):
    """A table of one edition."""

    @property
    def edition(self) -> Dated:
        """Its edition."""


Table = TypeVar("Table", bound=OfEdition)


def newest_edition(tables: Sequence[Table]) -> Table:
    """The table whose days reach furthest; of two that reach as far the one that begins later, then the later one."""
    return max(reversed(tables), key=lambda one: (one.edition.covers_to, one.edition.covers_from))


def edition_for(tables: Sequence[Table], day: date) -> Table:
    """The table made for a day, the one that begins latest if several are; the newest one if none is."""
    covering = [one for one in tables if one.edition.covers_from <= day <= one.edition.covers_to]
    if not covering:
        return newest_edition(tables)
    return max(reversed(covering), key=lambda one: one.edition.covers_from)
