"""A patient's chart, changed step by step: demographics, coverages, episodes, authorizations; each step can be undone.

A coverage that changes is two things that must not be mixed up: it was typed wrong, and every day of it is corrected;
or the patient has another one from a day on, and the days before stay as they were.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from clinic_app.domain.episodes import AuthorizationRecord, Certification, Episode, ReferringProvider
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.period import Period, days_after
from clinic_app.domain.records import Coverage, PatientRecord, VisitStatus
from clinic_app.domain.visit import Discipline, PlanOfCare, Referring, Visit
from clinic_app.rules.plan_of_care.certification import RECERT_HARD_STOP_DAYS
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs, refuse_unless_allowed
from clinic_app.store.faults import ConflictError

ChartRecord = PatientRecord | Coverage | Episode | AuthorizationRecord | ReferringProvider
_LEFT = {VisitStatus.SENT, VisitStatus.PAID, VisitStatus.DENIED}


@dataclass(frozen=True, slots=True)
class PatientChart:
    """Everything of a patient but the visits; `referring` are all providers who refer to the clinic."""

    coverages: tuple[Coverage, ...] = ()
    episodes: tuple[Episode, ...] = ()
    authorizations: tuple[AuthorizationRecord, ...] = ()
    referring: tuple[ReferringProvider, ...] = ()


@dataclass(frozen=True, slots=True)
class ChartStep:
    """What one action changed, record by record: before and after, None where there was none."""

    name: str
    pairs: tuple[tuple[ChartRecord | None, ChartRecord | None], ...]

    def kept(self, kind: type) -> Any:
        """The record of a kind as it is kept now, the last one; None if the step kept none."""
        return next((after for _, after in reversed(self.pairs) if isinstance(after, kind)), None)


@dataclass(frozen=True, slots=True)
class CoverageEffect:
    """Which visits a change of coverage from a day on touches: how many from then on, how many of them are sent
    already, how many name another payer than the new one, and how many before it keep what they had."""

    day: date
    later: int
    sent: int
    other_payer: int
    earlier: int


class PatientCharts:
    """Reading and changing charts; every change gives the step that undoes it."""

    def __init__(self, clinic: Clinic) -> None:
        self._clinic = clinic
        store = clinic.store
        self._tables: dict[type, Any] = {
            PatientRecord: store.patients,
            Coverage: store.coverages,
            Episode: store.episodes,
            AuthorizationRecord: store.authorizations,
            ReferringProvider: store.referring,
        }

    @needs(Action.READ_RECORDS)
    def of(self, patient_id: int) -> PatientChart:
        """The chart of a patient."""
        store = self._clinic.store
        return PatientChart(
            tuple(store.coverages.of(patient_id)),
            tuple(store.episodes.of(patient_id)),
            tuple(store.authorizations.of(patient_id)),
            tuple(store.referring.all()),
        )

    # Demographics and coverages

    @needs(Action.CHANGE_PATIENTS)
    def save_patient(self, patient: PatientRecord, coverages: Sequence[Coverage] = ()) -> ChartStep:
        """Keep a patient, of a new one with the coverages. Raises `ConflictError`."""
        before = self._clinic.store.patients.get(patient.id) if patient.id else None
        with self._clinic.store.together():
            kept = self._clinic.store.patients.save(patient)
            covered = [self._clinic.store.coverages.save(replace(one, patient_id=kept.id)) for one in coverages]
        return ChartStep("change of the patient", ((before, kept), *((None, one) for one in covered)))

    @needs(Action.READ_RECORDS)
    def effect_of(self, new: Coverage, day: date) -> CoverageEffect:
        """Which visits another coverage from a day on touches."""
        visits = self._clinic.store.visits.of_patient(new.patient_id)
        later = [one for one in visits if one.day >= day]
        return CoverageEffect(
            day,
            len(later),
            sum(one.status in _LEFT for one in later),
            sum(bool(one.payer) and one.payer != new.payer for one in later) if new.rank == 1 else 0,
            len(visits) - len(later),
        )

    @needs(Action.CHANGE_PATIENTS)
    def add_coverage(self, new: Coverage) -> ChartStep:
        """Keep another coverage. Raises `ClinicError` if one of its rank holds on one of its days already."""
        self._refuse_overlap(new)
        return ChartStep("new coverage", ((None, self._clinic.store.coverages.save(replace(new, id=0, version=0))),))

    @needs(Action.CHANGE_PATIENTS)
    def correct_coverage(self, old: Coverage, new: Coverage) -> ChartStep:
        """It was typed wrong: every day of it says so from now on. Raises `ClinicError`."""
        self._refuse_overlap(new)
        kept = self._clinic.store.coverages.save(replace(new, id=old.id, version=old.version))
        return ChartStep("correction of the coverage", ((old, kept),))

    @needs(Action.CHANGE_PATIENTS)
    def change_coverage_from(self, old: Coverage, new: Coverage, day: date) -> ChartStep:
        """Another coverage takes over on a day; the days before stay. Raises `ClinicError` for a day it does not have.

        Visits take payer, member number and insured from the coverage of their day of service.
        """
        if day not in old.period or (old.period.first is not None and day == old.period.first):
            raise ClinicError(
                "The old coverage holds no day before that one.", "Choose a later day, or correct it for all days."
            )
        with self._clinic.store.together():
            closed = self._clinic.store.coverages.save(
                replace(old, period=Period(old.period.first, days_after(day, -1)))
            )
            follows = replace(new, id=0, version=0, period=Period(day, old.period.last))
            self._refuse_overlap(follows)
            kept = self._clinic.store.coverages.save(follows)
        return ChartStep("change of the coverage", ((old, closed), (None, kept)))

    @needs(Action.CHANGE_PATIENTS)
    def remove_coverage(self, coverage: Coverage) -> ChartStep:
        """Take a coverage that never was out of the chart. Raises `ConflictError`."""
        self._clinic.store.coverages.remove(coverage)
        return ChartStep("removal of the coverage", ((coverage, None),))

    def _refuse_overlap(self, new: Coverage) -> None:
        for one in self._clinic.store.coverages.of(new.patient_id):
            if one.id != new.id and one.rank == new.rank and _meet(one.period, new.period):
                raise ClinicError(
                    f"Another {RANKS[new.rank]} coverage holds on some of these days.", "End that one first."
                )

    # Episodes and authorizations

    @needs(Action.CHANGE_VISITS)
    def save_episode(self, episode: Episode, refers: ReferringProvider | None = None) -> ChartStep:
        """Keep an episode, and who refers in it (None: nobody). Raises `ClinicError` for days that cannot be.

        A provider who is kept already under the same NPI is that one.
        """
        _refuse_impossible(episode)
        store = self._clinic.store
        pairs: list[tuple[ChartRecord | None, ChartRecord | None]] = []
        before = store.episodes.get(episode.id) if episode.id else None
        self._refuse_second(episode)
        with store.together():
            number = 0
            if refers is not None:
                known, kept = self._keep_referring(refers)
                number = kept.id
                pairs += [(known, kept)] if known != kept else []
            pairs.append((before, store.episodes.save(replace(episode, referring_id=number))))
        return ChartStep("change of the episode" if before else "new episode", tuple(pairs))

    def _keep_referring(self, typed: ReferringProvider) -> tuple[ReferringProvider | None, ReferringProvider]:
        known = self._clinic.store.referring.get(typed.id) if typed.id else None
        if typed.npi and (known is None or known.npi != typed.npi):
            others = self._clinic.store.referring.all(inactive=True)
            known = next((one for one in others if one.npi == typed.npi), None)
            typed = replace(typed, enrolled=known.enrolled if known else None)
        wanted = replace(typed, id=known.id if known else 0, version=known.version if known else 0)
        return known, known if known == wanted and known is not None else self._clinic.store.referring.save(wanted)

    def _refuse_second(self, episode: Episode) -> None:
        for one in self._clinic.store.episodes.of(episode.patient_id):
            same = one.id != episode.id and one.discipline is episode.discipline
            if same and _meet(one.period, episode.period):
                raise ClinicError(
                    f"Another {one.discipline} episode, begun on {one.started_on:%m/%d/%Y}, holds on some of its days.",
                    f"Begin this one after that one's discharge, {one.discharged_on:%m/%d/%Y}."
                    if one.discharged_on is not None
                    else "Enter the discharge of that one first.",
                )

    @needs(Action.CHANGE_VISITS)
    def remove_episode(self, episode: Episode) -> ChartStep:
        """Take an episode out of the chart; visits keep what was typed on them. Raises `ConflictError`."""
        self._clinic.store.episodes.remove(episode)
        return ChartStep("removal of the episode", ((episode, None),))

    @needs(Action.CHANGE_VISITS)
    def save_authorization(self, record: AuthorizationRecord) -> ChartStep:
        """Keep an authorization. Raises `ClinicError` without a number, or for days that cannot be."""
        if not record.number.strip():
            raise ClinicError("The authorization has no number yet.", "Type the number of the payer's letter.")
        _refuse_backwards(record.period, "The authorization")
        before = self._clinic.store.authorizations.get(record.id) if record.id else None
        kept = self._clinic.store.authorizations.save(record)
        return ChartStep("change of the authorization" if before else "new authorization", ((before, kept),))

    @needs(Action.CHANGE_VISITS)
    def remove_authorization(self, record: AuthorizationRecord) -> ChartStep:
        """Take an authorization out of the chart. Raises `ConflictError`."""
        self._clinic.store.authorizations.remove(record)
        return ChartStep("removal of the authorization", ((record, None),))

    # Undo

    @needs(Action.CHANGE_VISITS)
    def undo(self, step: ChartStep) -> ChartStep:
        """Make everything what it was before a step; gives the step that does it again.

        Raises `ConflictError` if one of the records was changed since, `ClinicError` if another came in its place; then
        nothing is undone.
        """
        if any(isinstance(before or after, PatientRecord | Coverage) for before, after in step.pairs):
            refuse_unless_allowed(self, Action.CHANGE_PATIENTS)
        with self._clinic.store.together():
            done = [self._undo(before, after) for before, after in reversed(step.pairs)]
        return ChartStep(step.name, tuple(done))

    def _undo(
        self, before: ChartRecord | None, after: ChartRecord | None
    ) -> tuple[ChartRecord | None, ChartRecord | None]:
        table = self._tables[type(before or after)]
        if after is None:
            assert before is not None  # a pair is never empty on both sides
            self._refuse_second_of(before)
            return None, table.save(replace(before, id=0, version=0))
        now = table.get(after.id)
        if now is None or replace(now, version=0) != replace(after, version=0):
            raise ConflictError("The record was changed since; this step cannot be undone.", "Change it by hand.")
        if before is not None:
            self._refuse_second_of(before)
            return now, table.save(replace(before, version=now.version))
        if isinstance(now, PatientRecord | ReferringProvider):
            return None, now  # who was added stays: visits may name them by now
        table.remove(now)
        return now, None

    def _refuse_second_of(self, back: ChartRecord) -> None:
        """What came into the chart since may hold on the days of what is put back."""
        if isinstance(back, Coverage):
            self._refuse_overlap(back)
        elif isinstance(back, Episode):
            self._refuse_second(back)

    # Visits

    @needs(Action.READ_RECORDS)
    def plan_of_newest_visit(self, patient_id: int) -> tuple[Episode, ReferringProvider] | None:
        """An episode as the newest visit with a plan tells it, and who refers, so that it need not be typed anew."""
        store = self._clinic.store
        for summary in store.visits.of_patient(patient_id):
            record = store.visits.get(summary.id)
            if record is not None and record.visit.plan_of_care is not None and summary.discipline is not None:
                visit = record.visit
                made = episode_from_visit(patient_id, summary.discipline, summary.day, visit)
                return made, _refers(visit.referring, store.referring.all(inactive=True))
        return None


def _refers(named: Referring | None, known: Sequence[ReferringProvider]) -> ReferringProvider:
    if named is None:
        return ReferringProvider()
    found = next((one for one in known if named.npi and one.npi == named.npi), ReferringProvider())
    return replace(
        found,
        first_name=named.first_name or "",
        last_name=named.last_name or "",
        credential=named.credential or "",
        npi=named.npi or "",
        entity_type=named.entity_type,
        enrolled=named.enrolled,
    )


RANKS = {1: "primary", 2: "secondary", 3: "tertiary"}


def episode_from_visit(patient_id: int, discipline: Discipline, day: date, visit: Visit) -> Episode:
    """An episode out of what a visit states of its plan, its referral and its onset."""
    plan = visit.plan_of_care or PlanOfCare()
    start = plan.start_of_care or plan.evaluated_on or plan.certified_from or day
    begins, renewed, ends = plan.certified_from or start, plan.recertified_on, plan.certified_to
    # A stated end beyond 90 days of the first start can only be that of the recertification
    of_renewed = renewed is not None and ends is not None and ends > days_after(begins, RECERT_HARD_STOP_DAYS)
    first = Certification(begins, None if of_renewed else ends, plan.sent_on, plan.signed_on, plan.delay_reason)
    again = [Certification(renewed, ends if of_renewed else None, None, renewed)] if renewed is not None else []
    stated = replace(
        plan,
        start_of_care=None,
        certified_from=None,
        certified_to=None,
        sent_on=None,
        signed_on=None,
        recertified_on=None,
        delay_reason=None,
    )
    return Episode(
        patient_id,
        discipline,
        start,
        onset_on=visit.claim.onset_on if visit.claim is not None else None,
        qualifier=(visit.referring.qualifier if visit.referring is not None else "") or "DN",
        referral_number=(visit.referral.number if visit.referral is not None else "") or "",
        referral_to=visit.referral.to if visit.referral is not None else None,
        plan=stated,
        certifications=(first, *again),
    )


def _refuse_impossible(episode: Episode) -> None:
    _refuse_backwards(episode.period, "The episode")
    for place, one in enumerate(episode.certifications, start=1):
        _refuse_backwards(Period(one.first, one.last), f"Certification {place}")


def _refuse_backwards(period: Period, what: str) -> None:
    if period.first is not None and period.last is not None and period.last < period.first:
        raise ClinicError(
            f"{what} would end on {period.last:%m/%d/%Y}, before it begins on {period.first:%m/%d/%Y}.",
            "Look at its days.",
        )


def _meet(one: Period, other: Period) -> bool:
    begins = max(one.first or date.min, other.first or date.min)
    return begins <= min(one.last or date.max, other.last or date.max)
