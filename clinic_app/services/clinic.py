"""The open clinic: what the window asks for, in the clinic's own words. It knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from clinic_app.checker.claim import Claim, discipline_of_credential
from clinic_app.checker.findings import CheckResult, Finding, Severity
from clinic_app.codebook.diagnosis_search import DiagnosisSearch, SearchHit
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.modifier_order import ordered_modifiers
from clinic_app.domain.records import (
    ClinicRecord,
    CodeKind,
    Coverage,
    Draft,
    PatientRecord,
    PayerRecord,
    Provider,
    Verdict,
    VisitRecord,
    VisitStatus,
    VisitSummary,
)
from clinic_app.domain.visit import History, ServiceLine, Visit, Waiver
from clinic_app.services.checking import Checking
from clinic_app.services.open_visit import OpenVisit, VisitSurroundings
from clinic_app.store.store import Store

Today = Callable[[], date]


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check of an open visit says: the claim as looked up, and the findings."""

    claim: Claim
    result: CheckResult

    @property
    def verdict(self) -> Verdict:
        """The verdict as it is kept beside the visit."""
        result = self.result
        return Verdict(
            word=result.verdict,
            errors=result.count(Severity.ERROR),
            warnings=result.count(Severity.WARNING),
            notes=result.count(Severity.INFO),
            not_checked=len(result.not_checked),
        )


@dataclass(frozen=True, slots=True)
class FoundDiagnoses:
    """Hits of a diagnosis search in the groups a picker shows; no code stands in two."""

    patient: tuple[SearchHit, ...] = ()
    recent: tuple[SearchHit, ...] = ()
    clinic: tuple[SearchHit, ...] = ()
    all: tuple[SearchHit, ...] = ()


class Clinic:
    """A clinic that is open: its store and its checker."""

    def __init__(self, store: Store, checking: Checking, today: Today) -> None:
        self.store = store
        self.checking = checking
        self.today = today
        self._search = DiagnosisSearch(checking.codebook.diagnoses)

    @classmethod
    def open(cls, folder: Path, passphrase: str, checking: Checking, today: Today) -> Clinic:
        """Open a clinic that was set up. Raises `ClinicError` with a sentence for each thing that can be wrong."""
        return cls(Store.open(folder, passphrase), checking, today)

    @classmethod
    def create(cls, folder: Path, passphrase: str, checking: Checking, today: Today) -> Clinic:
        """Set up a new clinic and open it. Raises `ClinicError`."""
        return cls(Store.create(folder, passphrase), checking, today)

    @classmethod
    def open_practice(cls, folder: Path, checking: Checking, today: Today) -> Clinic:
        """Open the practice clinic; its invented visits are put in the first time. Raises `ClinicError`."""
        from clinic_app.services.practice import fill_practice_clinic  # noqa: PLC0415 # only practice needs the demo

        clinic = cls(Store.open_practice(folder), checking, today)
        fill_practice_clinic(clinic)
        return clinic

    @property
    def is_practice(self) -> bool:
        """Whether everything in it is invented."""
        return self.store.is_practice

    def close(self) -> None:
        """Close the store."""
        self.store.close()

    # Lists

    def day(self, on: date) -> list[VisitSummary]:
        """The visits of a day, by time."""
        return self.store.visits.on(on)

    def visits_of(self, patient_id: int) -> list[VisitSummary]:
        """The visits of a patient, the newest first."""
        return self.store.visits.of_patient(patient_id)

    def people(self) -> list[Provider]:
        """Who treats at this clinic."""
        return self.store.providers.all()

    def payers(self) -> list[PayerRecord]:
        """The clinic's payers; those shipped when it keeps none yet."""
        kept = self.store.payers.all()
        if kept:
            return kept
        shipped = self.checking.codebook.payer_profiles.values()
        return [PayerRecord(profile.id, profile.name, profile.id) for profile in shipped]

    def clinic_record(self) -> ClinicRecord:
        """The clinic itself."""
        return self.store.clinic.get()

    def save_clinic(self, record: ClinicRecord) -> ClinicRecord:
        """Keep the clinic's own numbers."""
        return self.store.clinic.save(record)

    def save_person(self, provider: Provider) -> Provider:
        """Keep a person who treats."""
        return self.store.providers.save(provider)

    # Patients

    def find_patients(self, text: str, limit: int = 50) -> list[PatientRecord]:
        """Patients whose words begin with those of `text`."""
        return self.store.patients.find(text, limit)

    def patient(self, patient_id: int) -> PatientRecord | None:
        """One patient."""
        return self.store.patients.get(patient_id)

    def coverages(self, patient_id: int) -> list[Coverage]:
        """A patient's coverages, primary first."""
        return self.store.coverages.of(patient_id)

    def save_patient(self, patient: PatientRecord, coverages: Sequence[Coverage] = ()) -> PatientRecord:
        """Add or change a patient and the coverages given. Raises `ConflictError` if another change came between."""
        kept = self.store.patients.save(patient)
        for coverage in coverages:
            self.store.coverages.save(replace(coverage, patient_id=kept.id))
        return kept

    # One visit

    def open_visit(self, visit_id: int) -> OpenVisit:
        """Open a kept visit; unsaved work on it comes back. Raises `ClinicError` if it is gone."""
        record = self.store.visits.get(visit_id)
        if record is None:
            raise ClinicError("This visit is no longer kept.", "Choose another from the list.")
        draft = self.store.drafts.of_visit(visit_id)
        usable = draft is not None and draft.base_version == record.version
        if draft is not None and usable:
            record = replace(record, visit=draft.visit)
        return OpenVisit(
            record, self._surroundings(record), draft.id if draft is not None and usable else 0, restored=usable
        )

    def new_visit(self, patient_id: int, on: date, provider_id: int) -> OpenVisit:
        """Begin a visit of a patient; it is kept at the first save, its draft at the first field."""
        provider = self.store.providers.get(provider_id)
        coverage = next((one for one in self.store.coverages.of(patient_id, on) if one.rank == 1), None)
        visit = Visit(
            date_of_service=on,
            payer=coverage.payer if coverage else None,
            place_of_service="11",
            diagnoses=(),
            lines=(),
        )
        discipline = discipline_of_credential(provider.credential) if provider is not None else None
        record = VisitRecord(patient_id, provider_id, on, visit, discipline=discipline)
        return OpenVisit(record, self._surroundings(record))

    def check(self, opened: OpenVisit, visit: Visit) -> Checked:
        """Check what the form holds. Raises `UnreadableVisitError` for a payer nobody knows."""
        return Checked(*self.checking.check(opened.whole(visit)))

    def autosave(self, opened: OpenVisit, visit: Visit, by: str = "") -> OpenVisit:
        """Keep what stands in the form as a draft; it is on the disk when this returns."""
        record = opened.record
        draft = self.store.drafts.autosave(
            Draft(visit, record.id, record.version, record.patient_id, record.provider_id, by, id=opened.draft_id)
        )
        return replace(opened, draft_id=draft.id)

    def save(self, opened: OpenVisit, visit: Visit, by: str = "") -> OpenVisit:
        """Keep a new version with its verdict; modifiers are put in the house order. Raises `ConflictError`."""
        visit = with_ordered_modifiers(visit)
        checked = self.check(opened, visit)
        record = replace(opened.record, visit=visit, started=visit.started, verdict=checked.verdict, updated_by=by)
        kept = self.store.visits.save(record, opened.draft_id)
        return OpenVisit(kept, opened.surroundings)

    def set_status(self, opened: OpenVisit, visit: Visit, status: VisitStatus, by: str = "") -> OpenVisit:
        """Save and move a visit on. Raises `ClinicError` if it is to be ready while something must be fixed."""
        if status is VisitStatus.READY and self.check(opened, visit).result.verdict == "error":
            raise ClinicError("This visit is not ready: something must be fixed.", "The findings stand on the right.")
        return self.save(replace(opened, record=replace(opened.record, status=status)), visit, by)

    def discard_draft(self, opened: OpenVisit) -> None:
        """Drop unsaved work."""
        if opened.draft_id:
            self.store.drafts.discard(opened.draft_id)

    def drafts(self) -> list[Draft]:
        """Unsaved work, the newest first: what a start after a crash offers."""
        return self.store.drafts.all()

    def open_draft(self, draft: Draft) -> OpenVisit:
        """Open the unsaved work of a visit that was never saved."""
        if draft.visit_id:
            return self.open_visit(draft.visit_id)
        opened = self.new_visit(draft.patient_id, draft.visit.date_of_service or self.today(), draft.provider_id)
        return OpenVisit(replace(opened.record, visit=draft.visit), opened.surroundings, draft.id, restored=True)

    def copy_last(self, opened: OpenVisit) -> Visit | None:
        """The patient's last visit of this discipline as a start for this one, minutes, units and notes left out."""
        record = opened.record
        before = self.store.history.visits_before(record.patient_id, record.day, record.discipline, but=record.id)
        return copied(before[0].visit, record.visit) if before else None

    def _surroundings(self, record: VisitRecord) -> VisitSurroundings:
        patient = self.store.patients.get(record.patient_id)
        if patient is None:
            raise ClinicError("The patient of this visit is no longer kept.", "Choose another visit.")
        return VisitSurroundings(
            self.store.clinic.get(),
            patient,
            self.store.providers.get(record.provider_id),
            tuple(self.store.coverages.of(record.patient_id)),
            tuple(self.store.payers.all()),
            self._history(record),
        )

    def _history(self, record: VisitRecord) -> History:
        """What the store knows of earlier visits; keys that rest on visits elsewhere stay left out."""
        same_day = self.store.history.same_day(record.patient_id, record.day, but=record.id)
        codes = [one.code for one in record.visit.diagnoses or ()]
        first = self.store.history.first_claim_with_code(record.patient_id, codes, but=record.id)
        others = tuple(replace(one.visit, discipline=one.visit.discipline or one.discipline) for one in same_day)
        return History(
            same_day=others or None,
            first_claim_with_code=first or None,
        )

    # Codes

    def search_diagnoses(self, text: str, on: date, patient_id: int = 0, limit: int = 50) -> FoundDiagnoses:
        """Diagnoses for a picker: this patient's first, then recents, the clinic's favourites, then all."""
        recents = self.store.codes.recents(CodeKind.DIAGNOSIS)
        favourites = self.store.codes.favourites(CodeKind.DIAGNOSIS)
        own = self._codes_of_patient(patient_id) if patient_id else ()
        hits = self._search.search(text, on, limit=limit, favourites=(*own, *favourites), recents=recents)
        groups: dict[str, list[SearchHit]] = {"patient": [], "recent": [], "clinic": [], "all": []}
        for hit in hits:
            group = "patient" if hit.code in own else "recent" if hit.code in recents else "all"
            groups["clinic" if group == "all" and hit.code in favourites else group].append(hit)
        return FoundDiagnoses(**{name: tuple(found) for name, found in groups.items()})

    def _codes_of_patient(self, patient_id: int) -> tuple[str, ...]:
        patient = self.store.patients.get(patient_id)
        charted = [one.code for one in patient.charted if one.code] if patient is not None else []
        before = self.store.history.visits_before(patient_id, date.max, limit=3)
        return tuple(dict.fromkeys([*(one.code for kept in before for one in kept.visit.diagnoses or ()), *charted]))


def with_waiver(visit: Visit, finding: Finding, reason: str, by: str, on: date) -> Visit:
    """The visit with a finding accepted for a reason. Raises `ClinicError` if it may not be, or no reason is given."""
    if not finding.waivable:
        raise ClinicError("This one must be fixed; it cannot be accepted.", "Use its fix, or change the field.")
    if not reason.strip():
        raise ClinicError("A reason is needed.", "Say in a few words why this may stand.")
    others = tuple(one for one in visit.waivers or () if (one.rule, one.at) != (finding.rule, finding.at))
    return replace(visit, waivers=(*others, Waiver(finding.rule, finding.at, reason.strip(), by or None, on)))


def without_waiver(visit: Visit, waiver: Waiver) -> Visit:
    """The visit with one acceptance taken back."""
    return replace(visit, waivers=tuple(one for one in visit.waivers or () if one != waiver) or None)


def with_ordered_modifiers(visit: Visit) -> Visit:
    """The visit with each line's modifiers in the house order."""
    if not visit.lines:
        return visit
    return replace(visit, lines=tuple(_ordered(line) for line in visit.lines))


def _ordered(line: ServiceLine) -> ServiceLine:
    if not line.modifiers:
        return line
    ordered = ordered_modifiers(line.modifiers)
    return line if ordered == line.modifiers else replace(line, modifiers=ordered)


def copied(last: Visit, onto: Visit) -> Visit:
    """The last visit's codes, pointers, modifiers and plan put onto a new one; minutes and units are left blank."""
    lines = tuple(
        ServiceLine(
            code=line.code, modifiers=line.modifiers, pointers=line.pointers, performer=line.performer, minutes=None
        )
        for line in last.lines or ()
    )
    return replace(
        onto,
        payer=onto.payer or last.payer,
        place_of_service=last.place_of_service or onto.place_of_service,
        diagnoses=last.diagnoses,
        lines=lines,
        referring=last.referring,
        plan_of_care=last.plan_of_care,
        authorization=last.authorization,
        coverage=last.coverage,
    )
