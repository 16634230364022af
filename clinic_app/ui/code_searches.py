"""What the code fields look up while a person types: diagnoses and services, in the popup's words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from clinic_app.codebook.diagnosis_search import SearchHit
from clinic_app.domain.visit import Discipline
from clinic_app.rules.diagnoses.sides import BOTH, LEFT, RIGHT, bilateral_sister, side_of, sisters
from clinic_app.services.clinic import Clinic
from clinic_app.ui.code_hits import CodeHit, HitGroup
from clinic_app.ui.code_popup import Search


def diagnosis_search(clinic: Clinic, on: Callable[[], date], patient: Callable[[], int]) -> Search:
    """A search over the code book, this patient's codes and recents first."""

    def search(text: str) -> list[CodeHit]:
        found = clinic.search_diagnoses(text, on(), patient())
        groups = (
            (HitGroup.RECENT, found.recent),
            (HitGroup.CLINIC, found.clinic),
            (HitGroup.PATIENT, found.patient),
            (HitGroup.ALL, found.all),
        )
        return [_diagnosis_hit(hit, group) for group, hits in groups for hit in hits]

    return search


def _diagnosis_hit(hit: SearchHit, group: HitGroup) -> CodeHit:
    return CodeHit(hit.code, hit.title, group, "billable" if hit.billable else hit.needs, hit.billable)


def other_side(clinic: Clinic, on: Callable[[], date]) -> Callable[[str, str], str]:
    """The code of the same condition on a side typed as r, l, b or a longer beginning of the word."""

    def find(code: str, typed: str) -> str:
        table = clinic.checking.codebook.diagnoses
        wanted = next(
            (side for side in (RIGHT, LEFT, BOTH, "bilateral") if typed and side.startswith(typed.lower())), ""
        )
        if not wanted:
            return ""
        if wanted in {BOTH, "bilateral"}:
            return bilateral_sister(table, code, on()) or ""
        named = table.lookup(code, on())
        if side_of(named.title) == wanted:
            return named.code
        return next((other for other, title in sisters(table, code, on()) if side_of(title) == wanted), "")

    return find


def service_search(clinic: Clinic, on: Callable[[], date], discipline: Callable[[], Discipline | None]) -> Search:
    """A search over the therapy codes: number, last figures, or words of the label; those of the discipline first."""

    def search(text: str) -> list[CodeHit]:
        found = clinic.search_procedures(text, on(), discipline())
        groups = ((HitGroup.RECENT, found.recent), (HitGroup.CLINIC, found.clinic), (HitGroup.ALL, found.all))
        return [
            CodeHit(hit.code, hit.title, group, "" if hit.billable else "not on this day", hit.billable)
            for group, hits in groups
            for hit in hits
        ]

    return search
