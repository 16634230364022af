"""A visit that is open: with all that is around it, with unsaved work, and checked as it stands in the form."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from clinic_app.checker.claim import discipline_of_credential
from clinic_app.checker.live import LiveCheck
from clinic_app.domain.accounts import AuditAction
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import Draft, VisitRecord
from clinic_app.domain.visit import Visit
from clinic_app.services.chart_facts import chart_of
from clinic_app.services.checked import Checked
from clinic_app.services.checking import Checking
from clinic_app.services.clinic_records import ClinicRecords, Today
from clinic_app.services.open_visit import OpenVisit, VisitSurroundings
from clinic_app.services.payer_answers import grounded
from clinic_app.services.permissions import Action, needs
from clinic_app.services.second_payer import second_payer_of
from clinic_app.services.two_payers import SecondPayer
from clinic_app.services.visit_changes import copied
from clinic_app.services.visit_history import KnownHistory, history_key, history_of
from clinic_app.store.store import Store


class ClinicVisits(ClinicRecords):
    """Opens visits and checks them; keeping them is the part of `Clinic`."""

    def __init__(self, store: Store, checking: Checking, today: Today) -> None:
        super().__init__(store, checking, today)
        self._live = LiveCheck(checking.codebook, self.checking.rules)
        self._turned: tuple[OpenVisit, OpenVisit] | None = None

    # Opening

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

        So are evaluations, a payer whose coverage does not hold any more, and the plan of another course of treatment.
        """
        record = opened.record
        before = self.store.history.visits_before(record.patient_id, record.day, record.discipline, but=record.id)
        if not before:
            return None
        last, chart, on = before[0], opened.surroundings.chart, record.visit.date_of_service or record.day
        one_course = chart.episode(record.discipline, last.day) == chart.episode(record.discipline, on)
        evaluations = self.checking.codebook.procedures.evaluations
        copy = copied(last.visit, record.visit, evaluations, of_this_course=one_course)
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
            self.checking.codebook.procedures.first_evaluations,
        )
        facts = around.facts_of(record, visit)
        key = history_key(record, facts.onto(visit), facts.course_since)
        return replace(around, known=history_of(self.store, key, self.checking.codebook), history_key=key)

    def _up_to_date(self, opened: OpenVisit, visit: Visit) -> OpenVisit:
        """The open visit with the history of the day that stands in the form now; looked up once for each such day."""
        around = opened.surroundings
        facts = around.facts_of(opened.record, visit)
        key = history_key(opened.record, facts.onto(visit), facts.course_since)
        if key == around.history_key:
            return opened
        if self._turned is None or self._turned[0] is not opened or self._turned[1].surroundings.history_key != key:
            known = history_of(self.store, key, self.checking.codebook)
            self._turned = (opened, replace(opened, surroundings=replace(around, known=known, history_key=key)))
        return self._turned[1]

    # Checking

    def use(self, checking: Checking) -> None:
        """Check by other tables or rules from now on; what was looked up before is dropped."""
        self.checking = checking
        self._live = LiveCheck(checking.codebook, checking.rules)

    def renew_rules(self) -> None:
        """Run the clinic's own rules as they are kept now; an open visit is to be checked anew."""
        self.use(replace(self.checking, rules=self.own_rules.rules_in_force()))

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

    @needs(Action.READ_RECORDS)
    def second_payer(self, opened: OpenVisit, visit: Visit, checked: Checked) -> SecondPayer | None:
        """What differs for the visit's second payer from what was checked; None where it has none."""
        return second_payer_of(self.checking, opened, visit, (checked.claim, checked.result))

    @needs(Action.READ_RECORDS)
    def check_kept(self, visit_id: int) -> Checked:
        """Check a visit as it was saved last. Raises `ClinicError` if it is gone."""
        opened = self.kept_visit(visit_id)
        return self.check(opened, opened.record.visit)
