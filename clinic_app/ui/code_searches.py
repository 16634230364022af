"""What the code fields look up while a person types: diagnoses and services, in the popup's words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from clinic_app.codebook.diagnoses import DiagnosisStatus
from clinic_app.codebook.diagnosis_search import SearchHit
from clinic_app.domain.records import CodeKind
from clinic_app.domain.visit import Discipline
from clinic_app.domain.visit_template import VisitTemplate
from clinic_app.rules.diagnoses.sides import BOTH, LEFT, RIGHT, bilateral_sister, side_of, sisters
from clinic_app.services.clinic import Clinic
from clinic_app.services.missing_piece import Piece, missing_piece
from clinic_app.services.own_codes import OwnCodes
from clinic_app.services.procedure_search import ProcedureHit
from clinic_app.services.service_suggestions import SuggestedService, suggestions
from clinic_app.services.visit_templates import VisitTemplates
from clinic_app.ui.code_hits import CodeHit, HitGroup
from clinic_app.ui.code_popup import Pieces, Search
from clinic_app.ui.language import tr, tr_count, tr_noop
from clinic_app.ui.sentences import said, said_in_force

OtherSide = Callable[[str, str], str]
"""Given a diagnosis code and a typed side, the code of the same condition on that side; empty if there is none."""
_QUESTIONS = {
    Piece.SIDE: tr_noop("Which side?"),
    Piece.ENCOUNTER: tr_noop("Which encounter?"),
    Piece.KIND: tr_noop("Which one?"),
}
_AT_HAND = (
    ("recent", HitGroup.RECENT),
    ("clinician", HitGroup.CLINICIAN),
    ("clinic", HitGroup.CLINIC),
    ("patient", HitGroup.PATIENT),
)


@dataclass(frozen=True, slots=True)
class VisitLookedAt:
    """What the searches ask the open visit for, each time anew."""

    on: Callable[[], date]
    patient: Callable[[], int] = lambda: 0
    clinician: Callable[[], int] = lambda: 0
    discipline: Callable[[], Discipline | None] = lambda: None
    diagnoses: Callable[[], Sequence[str]] = tuple


@dataclass(frozen=True, slots=True)
class FormSearches:
    """The searches of a visit's form; those of the grids' rows list templates as well."""

    diagnoses: Search
    diagnosis_rows: Search
    services: Search
    service_rows: Search
    suggested: Search
    pieces: Pieces
    other_side: OtherSide


def form_searches(clinic: Clinic, visit: VisitLookedAt) -> FormSearches:
    """All of them, over one clinic and the visit that is open in it."""
    diagnoses = diagnosis_search(clinic, visit.on, visit.patient, visit.clinician)
    services = service_search(clinic, visit.on, visit.discipline, visit.diagnoses, visit.clinician)
    return FormSearches(
        diagnoses=diagnoses,
        diagnosis_rows=with_templates(clinic, diagnoses, visit.discipline),
        services=services,
        service_rows=with_templates(clinic, services, visit.discipline),
        suggested=suggested_search(clinic, visit),
        pieces=pieces_of(clinic, visit.on),
        other_side=other_side(clinic, visit.on),
    )


def diagnosis_search(
    clinic: Clinic, on: Callable[[], date], patient: Callable[[], int], clinician: Callable[[], int] = lambda: 0
) -> Search:
    """A search over the code book, nicknames, recents and favourites first; with nothing typed, what is at hand."""
    own = OwnCodes(clinic.store)

    def search(text: str) -> list[CodeHit]:
        if not text.strip():
            at_hand = own.diagnoses_at_hand(patient(), clinician())
            return list(
                _once(_looked_up(clinic, code, group, on()) for key, group in _AT_HAND for code in at_hand[key])
            )
        favourites = own.favourites(CodeKind.DIAGNOSIS, clinician()) if clinician() else ()
        found = clinic.search_diagnoses(text, on(), patient(), before=favourites)
        groups = (
            (HitGroup.RECENT, found.recent),
            (HitGroup.CLINIC, found.clinic),
            (HitGroup.PATIENT, found.patient),
            (HitGroup.ALL, found.all),
        )
        named = [
            replace(_looked_up(clinic, code, HitGroup.NICKNAME, on()), nickname=nickname)
            for nickname, code in _named(own.nicknames(CodeKind.DIAGNOSIS), text)
        ]
        hits = [_diagnosis_hit(hit, _own_group(hit.code, group, favourites)) for group, some in groups for hit in some]
        return list(_once([*named, *hits]))

    return search


def _own_group(code: str, group: HitGroup, favourites: Sequence[str]) -> HitGroup:
    return HitGroup.CLINICIAN if code in favourites and group is not HitGroup.RECENT else group


def _named(nicknames: Mapping[str, str], text: str) -> list[tuple[str, str]]:
    """The nicknames that begin as typed, that which is typed whole before the others."""
    typed = text.strip().casefold()
    fitting = [(nickname, code) for nickname, code in nicknames.items() if typed and nickname.startswith(typed)]
    return sorted(fitting, key=lambda one: (one[0] != typed, one[0]))


def _once(hits: Iterable[CodeHit | None]) -> Iterable[CodeHit]:
    """Each code where it stands first."""
    seen: set[str] = set()
    for hit in hits:
        if hit is not None and hit.code not in seen:
            seen.add(hit.code)
            yield hit


def _looked_up(clinic: Clinic, code: str, group: HitGroup, on: date) -> CodeHit:
    known = clinic.checking.codebook.diagnoses.lookup(code, on)
    billable = known.status is DiagnosisStatus.BILLABLE
    note = tr("billable") if billable else said(known.status.value)
    return CodeHit(known.code or code, known.title, group, note, billable)


def _diagnosis_hit(hit: SearchHit, group: HitGroup) -> CodeHit:
    note = tr("billable") if hit.billable else said(hit.needs)
    return CodeHit(hit.code, hit.title, group, note, hit.billable)


def pieces_of(clinic: Clinic, on: Callable[[], date]) -> Pieces:
    """What a diagnosis code still lacks: its side, its encounter, or which of its kinds, each with a key."""

    def pieces(code: str) -> list[CodeHit]:
        missing = missing_piece(clinic.checking.codebook.diagnoses, code, on())
        if missing is None:
            return []
        question = tr(_QUESTIONS[missing.piece])
        return [
            CodeHit(one.code, one.words, HitGroup.PATIENT, "", one.whole, group_words=question, key=one.key)
            for one in missing.choices
        ]

    return pieces


def other_side(clinic: Clinic, on: Callable[[], date]) -> OtherSide:
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
    clinician: Callable[[], int] = lambda: 0,
) -> Search:
    """A search over the therapy codes: nickname, number, last figures, or words; those of the discipline first.

    Services that usually go with a diagnosis of the claim stand in a group of their own behind the clinic's; a recent
    one stays where it was. Each tells its reason.
    """
    own = OwnCodes(clinic.store)

    def search(text: str) -> list[CodeHit]:
        found = clinic.search_procedures(text, on(), discipline(), said=said_in_force())
        reasons = suggestions(clinic, diagnoses(), on(), discipline())
        favourites = own.favourites(CodeKind.PROCEDURE, clinician()) if clinician() else ()
        groups = ((HitGroup.RECENT, found.recent), (HitGroup.CLINIC, found.clinic), (HitGroup.ALL, found.all))
        hits = [
            _service_hit(hit, _own_group(hit.code, group, favourites), reasons)
            for group, found_in in groups
            for hit in found_in
        ]
        named = [_service_named(clinic, *one, on()) for one in _named(own.nicknames(CodeKind.PROCEDURE), text)]
        return sorted(_once([*named, *hits]), key=lambda hit: list(HitGroup).index(hit.group))

    return search


def _service_named(clinic: Clinic, nickname: str, code: str, on: date) -> CodeHit | None:
    known = clinic.checking.codebook.procedures.find(code)
    if known is None:
        return None
    usable = known.valid_on(on)
    note = nickname if usable else tr("not on this day")
    return CodeHit(code, said(known.label), HitGroup.NICKNAME, note, usable, nickname=nickname)


def _service_hit(hit: ProcedureHit, group: HitGroup, reasons: Mapping[str, SuggestedService]) -> CodeHit:
    one = reasons.get(hit.code)
    note = "" if hit.billable else tr("not on this day")
    if one is None or not hit.billable:
        return CodeHit(hit.code, hit.title, group, note, hit.billable)
    suggested = HitGroup.SUGGESTED if group is HitGroup.ALL else group
    words = tr("Goes with {diagnosis}", diagnosis=one.diagnosis) if suggested is HitGroup.SUGGESTED else ""
    return CodeHit(hit.code, hit.title, suggested, note, True, reason=said(one.reason), group_words=words)


def suggested_search(clinic: Clinic, visit: VisitLookedAt) -> Search:
    """The services alone that usually go with the diagnoses of the visit, each with its reason."""

    def search(_text: str) -> list[CodeHit]:
        reasons = suggestions(clinic, visit.diagnoses(), visit.on(), visit.discipline())
        named = list(dict.fromkeys(one.diagnosis for one in reasons.values()))
        words = tr("Goes with {diagnosis}", diagnosis=", ".join(named))
        found = []
        for code, one in reasons.items():
            known = clinic.checking.codebook.procedures.find(code)
            if known is not None and known.valid_on(visit.on()):
                note = one.diagnosis if len(named) > 1 else ""
                hit = CodeHit(code, said(known.label), HitGroup.SUGGESTED, note, True, reason=said(one.reason))
                found.append(replace(hit, group_words=words))
        return found

    return search


def with_templates(clinic: Clinic, search: Search, discipline: Callable[[], Discipline | None]) -> Search:
    """A search that lists the clinic's templates as well: all while nothing is typed, else those with such a word."""
    templates = VisitTemplates(clinic.store)

    def both(text: str) -> list[CodeHit]:
        found = [_template_hit(one) for one in templates.all(discipline()) if _is_meant(text, one)]
        return [*found, *search(text)]  # before the codes, which a long list cuts; the groups have their own order

    return both


def _is_meant(text: str, template: VisitTemplate) -> bool:
    words = template.name.casefold().replace(",", " ").split()
    return all(any(word.startswith(typed) for word in words) for typed in text.casefold().split())


def _template_hit(template: VisitTemplate) -> CodeHit:
    parts = []
    if template.diagnoses:
        parts.append(tr_count("{count} diagnosis", "{count} diagnoses", len(template.diagnoses)))
    if template.lines:
        parts.append(tr_count("{count} line", "{count} lines", len(template.lines)))
    return CodeHit("", template.name, HitGroup.TEMPLATE, ", ".join(parts), True, template=template.id)
