"""What an open clinic keeps: its lists, its people and payers, its patients. Visits are opened in `clinic_visits`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, time

from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.records import ClinicRecord, Coverage, PatientRecord, PayerRecord, Provider, VisitSummary
from clinic_app.services.checking import Checking
from clinic_app.services.own_rules import OwnRules
from clinic_app.services.payer_answers import choosable
from clinic_app.services.permissions import Action, needs
from clinic_app.store.store import Store
from clinic_app.store.visits import VisitFilter

Today = Callable[[], date]


class ClinicRecords:
    """The records of a clinic that is open, asked for and kept by whoever unlocked it."""

    def __init__(self, store: Store, checking: Checking, today: Today) -> None:
        self.store = store
        self.own_rules = OwnRules(store, checking)
        self.checking = replace(checking, rules=self.own_rules.rules_in_force())
        self.today = today

    # Who is at work

    @property
    def is_practice(self) -> bool:
        """Whether everything in it is invented."""
        return self.store.is_practice

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
