"""One search over everything that is kept or shipped: patients, visits by number, and codes."""

from __future__ import annotations

from dataclasses import dataclass

from clinic_app.codebook.diagnosis_search import SearchHit
from clinic_app.domain.records import PatientRecord, VisitSummary
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs
from clinic_app.services.procedure_search import ProcedureHit, Said

_MOST = 6


FoundCode = SearchHit | ProcedureHit


@dataclass(frozen=True, slots=True)
class FoundEverywhere:
    """What a text finds, the best of each kind first."""

    text: str = ""
    patients: tuple[PatientRecord, ...] = ()
    visits: tuple[VisitSummary, ...] = ()
    codes: tuple[FoundCode, ...] = ()


@needs(Action.READ_RECORDS)
def find_everywhere(clinic: Clinic, text: str, limit: int = _MOST, said: Said = str) -> FoundEverywhere:
    """Patients by name, date of birth, telephone or member number; visits by number; codes by number or words,
    procedures also by those of the language of `said`.

    Safe on another thread. An empty text finds nothing.
    """
    words = " ".join(text.split())
    if not words:
        return FoundEverywhere()
    patients = clinic.store.patients.find(words, limit)
    visits = clinic.store.visits.numbered(words, limit)
    today = clinic.today()
    codes: list[FoundCode] = []
    if len(words) > 1:
        services = clinic.search_procedures(words, today, limit=limit, said=said)
        diagnoses = clinic.search_diagnoses(words, today, limit=limit)
        found_services: list[FoundCode] = [*services.recent, *services.clinic, *services.all]
        found_diagnoses: list[FoundCode] = [*diagnoses.recent, *diagnoses.clinic, *diagnoses.all]
        first = (found_services, found_diagnoses) if words[0].isdigit() else (found_diagnoses, found_services)
        half = limit // 2
        codes = [*first[0][: max(half, limit - len(first[1]))], *first[1]][:limit]
    return FoundEverywhere(words, tuple(patients), tuple(visits), tuple(codes))
