"""The code book as one thing: every table a check needs, opened together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from clinic_app.codebook.diagnoses import DiagnosisTable
from clinic_app.codebook.mue import MueTable
from clinic_app.codebook.ncci import NcciTable
from clinic_app.codebook.payer_profiles import load_profiles
from clinic_app.codebook.procedures import ProcedureTable
from clinic_app.domain.payer import PayerProfile


@dataclass(frozen=True, slots=True, eq=False)
class Codebook:
    """ICD-10-CM, CPT/HCPCS, NCCI pairs, unit ceilings and payer profiles, each with its edition."""

    diagnoses: DiagnosisTable
    procedures: ProcedureTable
    ncci: NcciTable
    mue: MueTable
    payer_profiles: Mapping[str, PayerProfile]

    @classmethod
    def open(cls, icd10cm: Path) -> Codebook:
        """Open the built ICD-10-CM file and load the small tables."""
        return cls(
            DiagnosisTable.open(icd10cm), ProcedureTable.load(), NcciTable.load(), MueTable.load(), load_profiles()
        )

    def editions(self) -> dict[str, str]:
        """The edition of each table, as every answer names it."""
        of_diagnoses = self.diagnoses.editions()
        return {
            "icd10cm": of_diagnoses.codes.isoformat(),
            "icd10cm_notes": of_diagnoses.notes.isoformat(),
            "ncci": self.ncci.edition.name,
            "mue": self.mue.edition.name,
        }
