"""The open clinic: what the window asks for, in the clinic's own words. It knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from functools import cached_property
from pathlib import Path

from clinic_app.checker.claim import Claim, discipline_of_credential
from clinic_app.checker.findings import CheckResult, Severity
from clinic_app.checker.live import LiveCheck
from clinic_app.codebook.diagnosis_search import DiagnosisSearch, SearchHit
from clinic_app.domain.accounts import Account, AuditAction
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import (
    ClinicRecord,
    CodeKind,
    Coverage,
    Draft,
    PatientRecord,
    PayerRecord,
    Provider,
    ThresholdNote,
    Verdict,
    VisitRecord,
    VisitStatus,
    VisitSummary,
)
from clinic_app.domain.visit import Discipline, Visit
from clinic_app.rules.weakness.checklist import Checklist, checklist_of
from clinic_app.services.backups import BackupDesk
from clinic_app.services.chart_facts import chart_of
from clinic_app.services.checking import Checking, Progress
from clinic_app.services.completeness import incompleteness
from clinic_app.services.control import Control
from clinic_app.services.judging import judgement_of_sent, keep_judgement, reprint, sheet_of
from clinic_app.services.open_visit import OpenVisit, VisitSurroundings
from clinic_app.services.own_codes import codes_of_patient
from clinic_app.services.own_rules import OwnRules
from clinic_app.services.payer_answers import choosable, grounded
from clinic_app.services.permissions import Action, needs, refuse_unless_allowed
from clinic_app.services.procedure_search import FoundProcedures, ProcedureSearch
from clinic_app.services.record_keeping import RecordKeeping
from clinic_app.services.running_watch import refuse_while_a_watch_runs
from clinic_app.services.second_payer import second_payer_of
from clinic_app.services.therapy_controls import SENT, therapy_controls
from clinic_app.services.two_payers import SecondPayer
from clinic_app.services.visit_changes import (
    copied,
    with_counted_units,
    with_dated_correction,
    with_ordered_modifiers,
    with_waiver,
    without_waiver,
)
from clinic_app.services.visit_history import KnownHistory, history_key, history_of
from clinic_app.store.keychain import GoingOn
from clinic_app.store.recovery_key import RecoveryKey
from clinic_app.store.store import FIRST_OWNER, Store
from clinic_app.store.visits import VisitFilter

__all__ = ["Checked", "Clinic", "FoundDiagnoses", "Today", "with_waiver", "without_waiver"]

Today = Callable[[], date]
_SETTLED = {VisitStatus.SENT, VisitStatus.PAID, VisitStatus.DENIED}


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check of an open visit says: the claim as looked up, the findings, and what the records knew for it."""

    claim: Claim
    result: CheckResult
    known: KnownHistory = field(default_factory=KnownHistory)

    @property
    def checklist(self) -> Checklist | None:
        """What the claim's weakness codes ask the note for; None when none of them asks. Made anew at each asking."""
        return checklist_of(self.claim)

    def controls(self, status: VisitStatus) -> tuple[Control, ...]:
        """The running numbers of plan, threshold, authorization and filing. Made anew at each asking."""
        return therapy_controls(self.claim, self.known, self.result, sent=status in SENT)

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
        self.own_rules = OwnRules(store, checking)
        self.checking = replace(checking, rules=self.own_rules.rules_in_force())
        self.today = today
        self._search = DiagnosisSearch(checking.codebook.diagnoses)
        self._procedure_search = ProcedureSearch(checking.codebook.procedures)
        self._live = LiveCheck(checking.codebook, self.checking.rules)
        self._turned: tuple[OpenVisit, OpenVisit] | None = None

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
        except BaseException:
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

    @property
    def is_practice(self) -> bool:
        """Whether everything in it is invented."""
        return self.store.is_practice

    def use(self, checking: Checking) -> None:
        """Check by other tables or rules from now on; what was looked up before is dropped."""
        self.checking = checking
        self._search = DiagnosisSearch(checking.codebook.diagnoses)
        self._procedure_search = ProcedureSearch(checking.codebook.procedures)
        self._live = LiveCheck(checking.codebook, checking.rules)

    def close(self) -> None:
        """Close the store."""
        self.store.close()

    @property
    def mark(self) -> str:
        """The initials of whoever unlocked the clinic; "" in the practice clinic, and for an owner without a name."""
        return self.store.actor.mark

    @property
    def account_id(self) -> int:
        """Who unlocked the clinic; 0 in the practice clinic."""
        return self.store.actor.account_id

    @property
    def trail_fault(self) -> str:
        """What was found wrong with the audit trail at the opening, in a sentence; "" if nothing."""
        verdict = self.store.trail_at_opening
        return verdict.sentence if verdict.fault else ""

    def _mark(self, given: str) -> str:
        """What stands beside a version: the initials of whoever unlocked the clinic; in practice those given."""
        return self.mark or given

    # Lists

    @needs(Action.READ_RECORDS)
    def day(self, on: date) -> list[VisitSummary]:
        """The visits of a day, by time."""
        return self.store.visits.on(on)

    @needs(Action.READ_RECORDS)
    def last_busy_day(self, on: date) -> date | None:
        """The last day with visits up to a day: what to show where the day itself has none."""
        newest = self.store.visits.page(VisitFilter(last=on), limit=1)
        return newest[0].day if newest else None

    @needs(Action.READ_RECORDS)
    def visits_up_to(self, on: date) -> list[VisitSummary]:
        """Every visit up to a day, the oldest first, those of a day by time."""
        found = self.store.visits.page(VisitFilter(last=on), limit=-1)
        return sorted(found, key=lambda one: (one.day, one.started or time.max, one.id))

    @needs(Action.READ_RECORDS)
    def visits_of(self, patient_id: int) -> list[VisitSummary]:
        """The visits of a patient, the newest first."""
        return self.store.visits.of_patient(patient_id)

    @needs(Action.READ_RECORDS)
    def people(self) -> list[Provider]:
        """Who treats at this clinic."""
        return self.store.providers.all()

    @needs(Action.READ_RECORDS)
    def payers(self) -> list[PayerRecord]:
        """The payers a visit may name: the clinic's own and those shipped, but for those it no longer uses."""
        return choosable(self.store.payers.all(inactive=True), self.checking.codebook.payer_profiles)

    @needs(Action.READ_RECORDS)
    def clinic_record(self) -> ClinicRecord:
        """The clinic itself."""
        return self.store.clinic.get()

    @needs(Action.CHANGE_CLINIC)
    def save_clinic(self, record: ClinicRecord) -> ClinicRecord:
        """Keep the clinic's own numbers."""
        return self.store.clinic.save(record)

    @needs(Action.CHANGE_CLINIC)
    def save_person(self, provider: Provider) -> Provider:
        """Keep a person who treats."""
        return self.store.providers.save(provider)

    # Patients

    @needs(Action.READ_RECORDS)
    def find_patients(self, text: str, limit: int = 50) -> list[PatientRecord]:
        """Patients whose words begin with those of `text`."""
        return self.store.patients.find(text, limit)

    @needs(Action.READ_RECORDS)
    def patient(self, patient_id: int) -> PatientRecord | None:
        """One patient, looked at: the audit trail tells of it."""
        found = self.store.patients.get(patient_id)
        if found is not None:
            self.store.audit.note(AuditAction.VIEW, "patient", found.id, found.version)
        return found

    @needs(Action.READ_RECORDS)
    def coverages(self, patient_id: int) -> list[Coverage]:
        """A patient's coverages, primary first."""
        return self.store.coverages.of(patient_id)

    @needs(Action.CHANGE_PATIENTS)
    def save_patient(
        self, patient: PatientRecord, coverages: Sequence[Coverage] = (), without: Sequence[Coverage] = ()
    ) -> PatientRecord:
        """Add or change a patient and the coverages given, and take out those they are `without`, all or none.

        Raises `ConflictError` if another change came between; nothing is kept then.
        """
        with self.store.together():
            kept = self.store.patients.save(patient)
            for coverage in coverages:
                self.store.coverages.save(replace(coverage, patient_id=kept.id))
            for coverage in without:
                self.store.coverages.remove(coverage)
        return kept

    # One visit

    @needs(Action.READ_RECORDS)
    def open_visit(self, visit_id: int) -> OpenVisit:
        """Open a kept visit; the last unsaved work on its newest version comes back, other is offered as `set_aside`.

        The audit trail tells of it. Raises `ClinicError` if the visit is gone.
        """
        kept = self.kept_visit(visit_id)
        record = kept.record
        self.store.audit.note(AuditAction.VIEW, "visit", record.id, record.version)
        drafts = [draft for draft in self.store.drafts.all() if draft.visit_id == visit_id]
        usable = next((draft for draft in drafts if draft.base_version == record.version), None)
        opened = replace(kept, set_aside=tuple(drafts))
        return opened if usable is None else self.take_up(opened, usable)

    @needs(Action.READ_RECORDS)
    def renewed(self, opened: OpenVisit) -> OpenVisit:
        """The open visit with payers, people and coverages as they are kept now."""
        return self.looked_up_anew(opened, opened.record.visit)

    @needs(Action.READ_RECORDS)
    def kept_visit(self, visit_id: int) -> OpenVisit:
        """A visit as it was saved last, without unsaved work."""
        record = self.store.visits.get(visit_id)
        if record is None:
            raise ClinicError("This visit is no longer kept.", "Choose another from the list.")
        return self.as_kept(record)

    @needs(Action.READ_RECORDS)
    def as_kept(self, record: VisitRecord) -> OpenVisit:
        """A kept visit with the people around it, without unsaved work. Raises `ClinicError` if its patient is gone."""
        return OpenVisit(record, self._surroundings(record, record.visit))

    @needs(Action.READ_RECORDS)
    def take_up(self, opened: OpenVisit, draft: Draft) -> OpenVisit:
        """Put unsaved work that was set aside on the newest version; saving it then makes the next version.

        What stood in the form is set aside in turn as far as it was autosaved. A draft stays until the visit is saved.
        """
        before = self.store.drafts.get(opened.draft_id) if opened.draft_id else None
        others = (*((before,) if before is not None else ()), *opened.set_aside)
        aside = tuple(one for one in others if one.id != draft.id)
        return self._with_work_of(replace(opened, set_aside=aside), draft)

    @needs(Action.CHANGE_VISITS)
    def drop_set_aside(self, opened: OpenVisit, draft: Draft) -> OpenVisit:
        """Throw away unsaved work that was set aside; it cannot come back."""
        self.store.drafts.discard(draft.id)
        return replace(opened, set_aside=tuple(one for one in opened.set_aside if one.id != draft.id))

    def _with_work_of(self, opened: OpenVisit, draft: Draft) -> OpenVisit:
        record = replace(opened.record, visit=draft.visit)
        return replace(
            opened,
            record=record,
            surroundings=self._surroundings(record, draft.visit),
            draft_id=draft.id,
            restored=True,
        )

    @needs(Action.READ_RECORDS)
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
        return OpenVisit(record, self._surroundings(record, visit))

    @needs(Action.READ_RECORDS)
    def looked_up_anew(self, opened: OpenVisit, visit: Visit) -> OpenVisit:
        """The open visit with all that is around it read again, as after a change of what the records know."""
        return replace(opened, surroundings=self._surroundings(opened.record, visit))

    @needs(Action.READ_RECORDS)
    def check(self, opened: OpenVisit, visit: Visit) -> Checked:
        """Check what the form holds. Raises `UnreadableVisitError` for a payer nobody knows."""
        up_to_date = self._up_to_date(opened, visit)
        return Checked(*self._checking_of(opened).check(up_to_date.whole(visit)), up_to_date.surroundings.known)

    @needs(Action.READ_RECORDS)
    def check_while_typing(self, opened: OpenVisit, visit: Visit) -> Checked:
        """What `check` says, sooner: only the rules are asked again that read what changed since the last call.

        It remembers the last state asked about, so it is for one thread, the window's. Raises `UnreadableVisitError`.
        """
        up_to_date, checking = self._up_to_date(opened, visit), self._checking_of(opened)
        whole, known = up_to_date.whole(visit), up_to_date.surroundings.known
        live = checking is self.checking
        return Checked(*(self._live.check(whole, checking.today) if live else checking.check(whole)), known)

    def _checking_of(self, opened: OpenVisit) -> Checking:
        """The checker of a visit: for a claim that was sent with the clinic's own rules as they were that day."""
        rules = self.own_rules.rules_for(opened.record)
        return self.checking if rules is self.checking.rules else replace(self.checking, rules=rules)

    def renew_rules(self) -> None:
        """Run the clinic's own rules as they are kept now; an open visit is to be checked anew."""
        self.use(replace(self.checking, rules=self.own_rules.rules_in_force()))

    @needs(Action.READ_RECORDS)
    def second_payer(self, opened: OpenVisit, visit: Visit, checked: Checked) -> SecondPayer | None:
        """What differs for the visit's second payer from what was checked; None where it has none."""
        return second_payer_of(self.checking, opened, visit, (checked.claim, checked.result))

    @needs(Action.READ_RECORDS)
    def check_kept(self, visit_id: int) -> Checked:
        """Check a visit as it was saved last. Raises `ClinicError` if it is gone."""
        opened = self.kept_visit(visit_id)
        return self.check(opened, opened.record.visit)

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
    def save(self, opened: OpenVisit, visit: Visit, by: str = "") -> OpenVisit:
        """Keep a new version with its verdict; modifiers are put in the house order. Raises `ConflictError`."""
        visit = self._dated(opened, with_ordered_modifiers(visit))
        checked = self.check(opened, visit)
        mark = self._mark(by)
        record = replace(opened.record, visit=visit, started=visit.started, verdict=checked.verdict, updated_by=mark)
        with self.store.together():
            kept = self.store.visits.save(record, opened.draft_id)
            saved = OpenVisit(kept, self._surroundings(kept, kept.visit), set_aside=opened.set_aside)
            judged = self.check(saved, kept.visit)  # with its number, and with what was kept around it meanwhile
            keep_judgement(self.store, self.checking, saved, (judged.claim, judged.result), mark)
            if kept.status is VisitStatus.HOLD and (why := self.store.queue.reason_of(kept.id, opened.record.version)):
                self.store.queue.keep_reason(kept.id, kept.version, why)  # it is on hold as before
        return saved

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
        if status is VisitStatus.READY:
            opened = self.looked_up_anew(opened, visit)  # another visit of the day may have been kept since
            checked = self.check(opened, visit)
            if (incomplete := incompleteness(checked.claim)) is not None:
                raise incomplete
            if checked.result.verdict == "error":
                raise ClinicError(
                    "This visit is not ready: something must be fixed.", "The findings stand on the right."
                )
            refuse_while_a_watch_runs(self, opened.record.id)
            visit = with_counted_units(visit, checked.claim.day_count.units_of_line)
        return self.save(replace(opened, record=replace(opened.record, status=status)), visit, by)

    @needs(Action.CHANGE_VISITS)
    def discard_draft(self, opened: OpenVisit) -> None:
        """Drop unsaved work."""
        if opened.draft_id:
            self.store.drafts.discard(opened.draft_id)

    @needs(Action.READ_RECORDS)
    def drafts(self) -> list[Draft]:
        """Unsaved work, the newest first: what a start after a crash offers."""
        return self.store.drafts.all()

    @needs(Action.READ_RECORDS)
    def open_draft(self, draft: Draft) -> OpenVisit:
        """Open unsaved work. On a visit that was saved anew since, it stands in `set_aside` and waits to be taken up.

        Raises `ClinicError` if the visit or the patient is gone.
        """
        if draft.visit_id:
            opened = self.open_visit(draft.visit_id)
            chosen = draft.base_version == opened.record.version and draft.id != opened.draft_id
            return self.take_up(opened, draft) if chosen else opened
        opened = self.new_visit(draft.patient_id, draft.visit.date_of_service or self.today(), draft.provider_id)
        return self._with_work_of(opened, draft)

    @needs(Action.READ_RECORDS)
    def copy_last(self, opened: OpenVisit) -> Visit | None:
        """The patient's last visit of this discipline as a start for this one, minutes, units and notes left out.

        So is a payer whose coverage does not hold any more.
        """
        record = opened.record
        before = self.store.history.visits_before(record.patient_id, record.day, record.discipline, but=record.id)
        if not before:
            return None
        copy = copied(before[0].visit, record.visit)
        # A payer whose coverage ended is not billed on: the field stays blank, and the check asks for it
        ended = opened.surroundings.has_ended(copy.payer, copy.date_of_service or record.day)
        return replace(copy, payer=record.visit.payer) if ended else copy

    def _surroundings(self, record: VisitRecord, visit: Visit) -> VisitSurroundings:
        patient = self.store.patients.get(record.patient_id)
        if patient is None:
            raise ClinicError("The patient of this visit is no longer kept.", "Choose another visit.")
        around = VisitSurroundings(
            self.store.clinic.get(),
            patient,
            self.store.providers.get(record.provider_id),
            tuple(self.store.coverages.of(record.patient_id)),
            grounded(self.store.payers.all(inactive=True), self.checking.codebook.payer_profiles),
            KnownHistory(),
            history_key(record, visit),
            chart_of(self.store, record.patient_id),
        )
        key = history_key(record, around.facts_of(record, visit).onto(visit))
        return replace(around, known=history_of(self.store, key, self.checking.codebook), history_key=key)

    def _up_to_date(self, opened: OpenVisit, visit: Visit) -> OpenVisit:
        """The open visit with the history of the day that stands in the form now; looked up once for each such day."""
        around = opened.surroundings
        key = history_key(opened.record, around.facts_of(opened.record, visit).onto(visit))
        if key == around.history_key:
            return opened
        if self._turned is None or self._turned[0] is not opened or self._turned[1].surroundings.history_key != key:
            known = history_of(self.store, key, self.checking.codebook)
            self._turned = (opened, replace(opened, surroundings=replace(around, known=known, history_key=key)))
        return self._turned[1]

    # Papers

    @needs(Action.PRINT)
    def summary_pdf(
        self, opened: OpenVisit, checked: Checked, printed_at: datetime, printed_by: str = ""
    ) -> tuple[str, bytes]:
        """The pre-submission sheet of an open visit as it was checked: file name without the patient's, and the PDF.

        What is printed of a version as it was saved is kept; a claim that was sent is printed as it was judged then.
        """
        sent = judgement_of_sent(self.store, opened)
        if sent is not None:
            return reprint(self.store, sent, printed_at, self._mark(printed_by))
        from clinic_app.services import claim_papers  # noqa: PLC0415 # papers are seldom asked for

        mark = claim_papers.printed(printed_at, self._mark(printed_by), training=self.is_practice)
        summary = claim_papers.summary_of_visit(
            opened,
            checked.claim,
            checked.result,
            checked.claim.codebook.editions(),
            mark,
            checked.known,
            self.second_payer(opened, opened.record.visit, checked),
        )
        if opened.record.id and checked.claim.visit == opened.whole(opened.record.visit):
            keep_judgement(self.store, self.checking, opened, (checked.claim, checked.result), self._mark(printed_by))
        return claim_papers.file_name(summary.number, summary.version), claim_papers.claim_pdf(summary)

    @needs(Action.PRINT)
    def day_book_pdf(
        self,
        wanted: date | Sequence[int],
        printed_at: datetime,
        printed_by: str = "",
        progress: Progress | None = None,
    ) -> bytes | None:
        """The sheets of a day's visits, or of visits by id, behind a cover, each checked anew as it is kept.

        None if `progress` stopped it. Checking is told as the first half of the work. Raises `ClinicError` for a visit
        that is gone.
        """
        from clinic_app.services import claim_papers  # noqa: PLC0415 # as above

        if isinstance(wanted, date):
            title, ids = f"{wanted:%m/%d/%Y}", [one.id for one in self.day(wanted)]
        else:
            title, ids = claim_papers.CHOSEN, list(wanted)
        mark = claim_papers.printed(printed_at, self._mark(printed_by), training=self.is_practice)
        self._note_looked_at(ids)
        claims = []
        for place, visit_id in enumerate(ids):
            if progress is not None and not progress(0.5 * place / len(ids), "Checking"):
                return None
            opened = self.kept_visit(visit_id)
            if (sent := judgement_of_sent(self.store, opened)) is not None:
                claims.append(sheet_of(self.store, sent, printed_at, self._mark(printed_by)))
                continue
            checked = self.check(opened, opened.record.visit)
            claims.append(
                claim_papers.summary_of_visit(
                    opened,
                    checked.claim,
                    checked.result,
                    checked.claim.codebook.editions(),
                    mark,
                    checked.known,
                    self.second_payer(opened, opened.record.visit, checked),
                )
            )
        return claim_papers.day_book_pdf(title, self.clinic_record(), claims, mark, _second_half(progress))

    def _note_looked_at(self, visit_ids: Sequence[int]) -> None:
        with self.store.together():
            for visit_id in visit_ids:
                self.store.audit.note(AuditAction.VIEW, "visit", visit_id)

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
        self, text: str, on: date, discipline: Discipline | None = None, limit: int = 50
    ) -> FoundProcedures:
        """Procedures for a picker: recents, then the clinic's favourites, then all; those of the discipline first."""
        return self._procedure_search.search(
            text,
            on,
            discipline,
            recents=self.store.codes.recents(CodeKind.PROCEDURE),
            favourites=self.store.codes.favourites(CodeKind.PROCEDURE),
            limit=limit,
        )


def _second_half(progress: Progress | None) -> Progress | None:
    return None if progress is None else lambda share, what: progress(0.5 + 0.5 * share, what)
