"""What the code fields look up while a person types: diagnoses and services, in the popup's words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from clinic_app.codebook.diagnosis_search import SearchHit
from clinic_app.domain.visit import Discipline
from clinic_app.rules.diagnoses.sides import BOTH, LEFT, RIGHT, bilateral_sister, side_of, sisters
from clinic_app.services.clinic import Clinic
from clinic_app.services.procedure_search import ProcedureHit
from clinic_app.services.service_suggestions import SuggestedService, suggestions
from clinic_app.ui.code_hits import CodeHit, HitGroup
from clinic_app.ui.code_popup import Search
from clinic_app.ui.language import tr


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


def service_search(
    clinic: Clinic,
    on: Callable[[], date],
    discipline: Callable[[], Discipline | None],
    diagnoses: Callable[[], Sequence[str]] = tuple,
) -> Search:
    """A search over the therapy codes: number, last figures, or words of the label; those of the discipline first.

    Services that usually go with a diagnosis of the claim stand in a group of their own behind the clinic's; a recent
    one stays where it was. Each tells its reason.
    """

    def search(text: str) -> list[CodeHit]:
        found = clinic.search_procedures(text, on(), discipline())
        reasons = suggestions(clinic, diagnoses(), on(), discipline())
        groups = ((HitGroup.RECENT, found.recent), (HitGroup.CLINIC, found.clinic), (HitGroup.ALL, found.all))
        hits = [_service_hit(hit, group, reasons) for group, found_in in groups for hit in found_in]
        return sorted(hits, key=lambda hit: list(HitGroup).index(hit.group))

    return search


def _service_hit(hit: ProcedureHit, group: HitGroup, reasons: Mapping[str, SuggestedService]) -> CodeHit:
    one = reasons.get(hit.code)
    note = "" if hit.billable else tr("not on this day")
    if one is None or not hit.billable:
        return CodeHit(hit.code, hit.title, group, note, hit.billable)
    suggested = HitGroup.SUGGESTED if group is HitGroup.ALL else group
    words = tr("Goes with {diagnosis}", diagnosis=one.diagnosis) if suggested is HitGroup.SUGGESTED else ""
    return CodeHit(hit.code, hit.title, suggested, note, True, reason=one.reason, group_words=words)
