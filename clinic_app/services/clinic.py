"""The open clinic: what the window asks for, in the clinic's own words. It knows no widget.

Its records are in `clinic_records`, visits that are opened and checked in `clinic_visits`; here are the ways in, the
keeping of a visit, its papers, and the searches for codes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path

from clinic_app.codebook.diagnosis_search import DiagnosisSearch, SearchHit
from clinic_app.domain.accounts import Account
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.fees import FeeList
from clinic_app.domain.records import (
    CodeKind,
    Draft,
    ThresholdNote,
    VisitStatus,
)
from clinic_app.domain.visit import Discipline, Visit
from clinic_app.services import visit_papers
from clinic_app.services.backups import BackupDesk
from clinic_app.services.checked import Checked
from clinic_app.services.checking import Checking, Progress
from clinic_app.services.clinic_records import Today
from clinic_app.services.clinic_visits import ClinicVisits
from clinic_app.services.judging import keep_judgement
from clinic_app.services.making_ready import readied
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.own_codes import codes_of_patient
from clinic_app.services.permissions import Action, needs, refuse_unless_allowed
from clinic_app.services.procedure_search import FoundProcedures, ProcedureSearch, Said
from clinic_app.services.record_keeping import RecordKeeping
from clinic_app.services.running_watch import refuse_while_a_watch_runs
from clinic_app.services.visit_changes import (
    with_dated_correction,
    with_ordered_modifiers,
    with_waiver,
    without_waiver,
)
from clinic_app.store.keychain import GoingOn
from clinic_app.store.recovery_key import RecoveryKey
from clinic_app.store.store import FIRST_OWNER, Store

__all__ = ["Checked", "Clinic", "FoundDiagnoses", "Today", "with_waiver", "without_waiver"]

_SETTLED = {VisitStatus.SENT, VisitStatus.PAID, VisitStatus.DENIED}


@dataclass(frozen=True, slots=True)
class FoundDiagnoses:
    """Hits of a diagnosis search in the groups a picker shows; no code stands in two."""

    patient: tuple[SearchHit, ...] = ()
    recent: tuple[SearchHit, ...] = ()
    clinic: tuple[SearchHit, ...] = ()
    all: tuple[SearchHit, ...] = ()


class Clinic(ClinicVisits):
    """A clinic that is open: its store and its checker."""

    def __init__(self, store: Store, checking: Checking, today: Today) -> None:
        super().__init__(store, checking, today)
        self._search = DiagnosisSearch(checking.codebook.diagnoses)
        self._procedure_search = ProcedureSearch(checking.codebook.procedures)

    # The ways in

    @classmethod
    def open(
        cls, folder: Path, passphrase: str, checking: Checking, today: Today, account_id: int | None = None
    ) -> Clinic:
        """Open a clinic that was set up. Raises `ClinicError` with a sentence for each thing that can be wrong."""
        return cls(Store.open(folder, passphrase, account_id=account_id), checking, today)

    @classmethod
    def open_by_keychain(
        cls, folder: Path, account_id: int, going_on: GoingOn, checking: Checking, today: Today
    ) -> Clinic:
        """Open a clinic for a person who let the system's keychain do so. Raises `ClinicError`."""
        return cls(Store.open_by_keychain(folder, account_id, going_on=going_on), checking, today)

    @classmethod
    def create(
        cls, folder: Path, passphrase: str, checking: Checking, today: Today, owner: Account = FIRST_OWNER
    ) -> Clinic:
        """Set up a new clinic and open it for its first owner. Raises `ClinicError`."""
        return cls(Store.create(folder, passphrase, owner=owner), checking, today)

    @classmethod
    def recover(
        cls, folder: Path, recovery: RecoveryKey, account_id: int, passphrase: str, checking: Checking, today: Today
    ) -> Clinic:
        """Open a clinic by its recovery sheet, and give one of its owners a new passphrase. Raises `ClinicError`."""
        return cls(Store.recover(folder, recovery, account_id, passphrase), checking, today)

    @classmethod
    def open_practice(cls, folder: Path, checking: Checking, today: Today) -> Clinic:
        """Open the practice clinic, laid around today as long as nobody worked in it. Raises `ClinicError`."""
        # Only the practice clinic needs the demo.
        from clinic_app.services.practice import fill_practice_clinic, open_practice_store  # noqa: PLC0415 # as said

        clinic = cls(open_practice_store(folder, today()), checking, today)
        try:
            fill_practice_clinic(clinic)
        except BaseException:  # whatever stops the laying, the file must not stay open; told on
            clinic.close()
            raise
        return clinic

    @cached_property
    def backups(self) -> BackupDesk:
        """The backups of this clinic."""
        return BackupDesk(self.store)

    @cached_property
    def record_keeping(self) -> RecordKeeping:
        """The bin and the years of retention."""
        return RecordKeeping(self.store)

    def use(self, checking: Checking) -> None:
        """Check by other tables or rules from now on; what was looked up before is dropped."""
        super().use(checking)
        self._search = DiagnosisSearch(checking.codebook.diagnoses)
        self._procedure_search = ProcedureSearch(checking.codebook.procedures)

    def close(self) -> None:
        """Close the store."""
        self.store.close()

    # Keeping a visit

    @needs(Action.CHANGE_VISITS)
    def autosave(self, opened: OpenVisit, visit: Visit, by: str = "") -> OpenVisit:
        """Keep what stands in the form as a draft; it is on the disk when this returns."""
        record = opened.record
        draft = self.store.drafts.autosave(
            Draft(
                visit,
                record.id,
                record.version,
                record.patient_id,
                record.provider_id,
                self._mark(by),
                id=opened.draft_id,
            )
        )
        return replace(opened, draft_id=draft.id)

    @needs(Action.CHANGE_VISITS)
    def note_threshold_use(self, note: ThresholdNote) -> ThresholdNote:
        """Keep what a person learned of a patient's use of the yearly threshold elsewhere. Raises `ClinicError`."""
        return self.store.threshold_notes.add(replace(note, noted_by=self._mark(note.noted_by)))

    @needs(Action.CHANGE_VISITS)
    def save(self, opened: OpenVisit, visit: Visit, by: str = "", checked: Checked | None = None) -> OpenVisit:
        """Keep a new version with its verdict; modifiers are put in the house order. Raises `ConflictError`.

        `checked` is what a check just said of it, to be used as far as it still holds.
        """
        visit = self._dated(opened, with_ordered_modifiers(visit))
        checked = self._checked_by_now(opened, visit, checked)
        mark = self._mark(by)
        record = replace(opened.record, visit=visit, started=visit.started, verdict=checked.verdict, updated_by=mark)
        with self.store.together():
            kept = self.store.visits.save(record, opened.draft_id)
            saved = OpenVisit(kept, self._surroundings(kept, kept.visit), set_aside=opened.set_aside)
            # with its number, and with what was kept around it meanwhile
            judged = self._checked_by_now(saved, kept.visit, checked if saved.record.status not in _SETTLED else None)
            keep_judgement(self.store, self.checking, saved, (judged.claim, judged.result), mark)
            if kept.status is VisitStatus.HOLD and (why := self.store.queue.reason_of(kept.id, opened.record.version)):
                self.store.queue.keep_reason(kept.id, kept.version, why)  # it is on hold as before
        return saved

    def _checked_by_now(self, opened: OpenVisit, visit: Visit, before: Checked | None) -> Checked:
        """What a check says now: what it said `before`, where the whole it was made of is still the same."""
        if before is None or self._up_to_date(opened, visit).whole(visit) != before.claim.visit:
            return self.check(opened, visit)
        return before

    def _dated(self, opened: OpenVisit, visit: Visit) -> Visit:
        """A note that was changed after it was signed says when."""
        signed = visit.documentation is not None and visit.documentation.signed_on is not None
        before = self.store.visits.get(opened.record.id) if signed and opened.record.id else None
        return visit if before is None else with_dated_correction(before.visit, visit, self.store.local_now())

    @needs(Action.CHANGE_VISITS)
    def set_status(self, opened: OpenVisit, visit: Visit, status: VisitStatus, by: str = "") -> OpenVisit:
        """Save and move a visit on.

        Raises `ClinicError` if it is to be ready while something must be fixed, or while a watch measures it.
        """
        if status in _SETTLED or opened.record.status in _SETTLED:
            refuse_unless_allowed(self, Action.SETTLE_CLAIMS)
        just_checked = None
        if status is VisitStatus.READY:
            opened = self.looked_up_anew(opened, visit)  # another visit of the day may have been kept since
            checked = self.check(opened, visit)
            named = opened.named_payer(visit) or ""
            made = readied(visit, checked.claim, FeeList(self.store.fees.all()), named)
            if made.lacks is not None:
                raise made.lacks
            if made.visit != visit:
                visit, checked = made.visit, self.check(opened, made.visit)  # what was filled in is judged, too
            if checked.result.verdict == "error":
                raise ClinicError(
                    "This visit is not ready: something must be fixed.", "The findings stand on the right."
                )
            refuse_while_a_watch_runs(self, opened.record.id)
            just_checked = checked if opened.record.status not in _SETTLED else None
        return self.save(replace(opened, record=replace(opened.record, status=status)), visit, by, just_checked)

    @needs(Action.CHANGE_VISITS)
    def discard_draft(self, opened: OpenVisit) -> None:
        """Drop unsaved work."""
        if opened.draft_id:
            self.store.drafts.discard(opened.draft_id)

    # Papers

    @needs(Action.PRINT)
    def summary_pdf(
        self, opened: OpenVisit, checked: Checked, printed_at: datetime, printed_by: str = ""
    ) -> tuple[str, bytes]:
        """The pre-submission sheet of an open visit as it was checked: file name without the patient's, and the PDF."""
        return visit_papers.summary_pdf(self, opened, checked, printed_at, printed_by)

    @needs(Action.PRINT)
    def day_book_pdf(
        self,
        wanted: date | Sequence[int],
        printed_at: datetime,
        printed_by: str = "",
        progress: Progress | None = None,
    ) -> bytes | None:
        """The sheets of a day's visits, or of visits by id, behind a cover; None if `progress` stopped it."""
        return visit_papers.day_book_pdf(self, wanted, printed_at, printed_by, progress)

    # Codes

    @needs(Action.READ_RECORDS)
    def search_diagnoses(
        self, text: str, on: date, patient_id: int = 0, limit: int = 50, before: Sequence[str] = ()
    ) -> FoundDiagnoses:
        """Diagnoses for a picker: this patient's first, then recents, the clinic's favourites, then all.

        Codes named in `before`, such as a clinician's own, rank with the patient's.
        """
        recents = self.store.codes.recents(CodeKind.DIAGNOSIS)
        favourites = self.store.codes.favourites(CodeKind.DIAGNOSIS)
        own = codes_of_patient(self.store, patient_id) if patient_id else ()
        hits = self._search.search(text, on, limit=limit, favourites=(*own, *before, *favourites), recents=recents)
        groups: dict[str, list[SearchHit]] = {"patient": [], "recent": [], "clinic": [], "all": []}
        for hit in hits:
            group = "patient" if hit.code in own else "recent" if hit.code in recents else "all"
            groups["clinic" if group == "all" and hit.code in favourites else group].append(hit)
        return FoundDiagnoses(**{name: tuple(found) for name, found in groups.items()})

    @needs(Action.READ_RECORDS)
    def search_procedures(
        self, text: str, on: date, discipline: Discipline | None = None, limit: int = 50, said: Said = str
    ) -> FoundProcedures:
        """Procedures for a picker: recents, then the clinic's favourites, then all; those of the discipline first.

        They are found and named in the language of `said` too.
        """
        return self._procedure_search.search(
            text,
            on,
            discipline,
            recents=self.store.codes.recents(CodeKind.PROCEDURE),
            favourites=self.store.codes.favourites(CodeKind.PROCEDURE),
            limit=limit,
            said=said,
        )
