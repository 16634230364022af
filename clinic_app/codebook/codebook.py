"""The code book as one thing: every table a check needs, opened together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Protocol, TypeVar

from clinic_app.codebook.diagnoses import DiagnosisTable
from clinic_app.codebook.edition_tables import ceiling_tables, pair_tables, relative_value_table
from clinic_app.codebook.fees import RelativeValueTable
from clinic_app.codebook.imported_editions import editions_folder
from clinic_app.codebook.mue import MueTable
from clinic_app.codebook.ncci import NcciTable
from clinic_app.codebook.payer_profiles import load_profiles
from clinic_app.codebook.procedures import ProcedureTable
from clinic_app.domain.payer import PayerProfile


@dataclass(frozen=True, slots=True, eq=False)
class Codebook:
    """ICD-10-CM, CPT/HCPCS, NCCI pairs, unit ceilings, fees and payer profiles, each with its edition.

    `ncci` and `mue` are one edition each: the newest, or that of a day in what `on` gives. `ncci_editions` and
    `mue_editions` are all there are, the shipped one first.
    """

    diagnoses: DiagnosisTable
    procedures: ProcedureTable
    ncci: NcciTable
    mue: MueTable
    payer_profiles: Mapping[str, PayerProfile]
    relative_values: RelativeValueTable = field(default_factory=RelativeValueTable.load)
    ncci_editions: Sequence[NcciTable] = ()
    mue_editions: Sequence[MueTable] = ()
    _by_editions: dict[tuple[int, int], Codebook] = field(default_factory=dict, repr=False)

    @classmethod
    def open(cls, icd10cm: Path) -> Codebook:
        """Open the built ICD-10-CM file, load the small tables and what was imported.

        Raises:
            ClinicError: an imported edition is damaged.
        """
        folder = editions_folder()
        pairs, ceilings = pair_tables(folder), ceiling_tables(folder)
        return cls(
            DiagnosisTable.open(icd10cm),
            ProcedureTable.load(),
            newest_edition(pairs),
            newest_edition(ceilings),
            load_profiles(),
            relative_value_table(folder),
            pairs,
            ceilings,
        )

    def on(self, day: date) -> Codebook:
        """The code book with the pairs and ceilings of a day of service; the same object for days of one edition."""
        if len(self.ncci_editions) < 2 and len(self.mue_editions) < 2:
            return self
        pairs = edition_for(self.ncci_editions, day) if self.ncci_editions else self.ncci
        ceilings = edition_for(self.mue_editions, day) if self.mue_editions else self.mue
        if pairs is self.ncci and ceilings is self.mue:
            return self
        key = (id(pairs), id(ceilings))
        found = self._by_editions.get(key)
        if found is None:
            found = self._by_editions[key] = replace(self, ncci=pairs, mue=ceilings)
        return found

    def editions(self) -> dict[str, str]:
        """The edition of each table, as every answer names it."""
        of_diagnoses = self.diagnoses.editions()
        return {
            "icd10cm": of_diagnoses.codes.isoformat(),
            "icd10cm_notes": of_diagnoses.notes.isoformat(),
            "ncci": self.ncci.edition.name,
            "mue": self.mue.edition.name,
        }


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
