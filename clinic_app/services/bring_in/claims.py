"""The dry run of an 837P file of another system: its claims as visits of this clinic, nothing kept."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from clinic_app.checker.claim import discipline_of_credential
from clinic_app.codebook.importing.refusal import ImportStoppedError
from clinic_app.domain.records import Provider
from clinic_app.domain.visit import CoverageContext, Insured, ServiceLine, Visit
from clinic_app.domain.x12.claim import Claim837, Coverage837
from clinic_app.domain.x12.visits import discipline_of, insured_of, profile_of, treating, visits_of
from clinic_app.services.bring_in.claim_file import ClaimsRead
from clinic_app.services.bring_in.day_visits import DayVisits
from clinic_app.services.bring_in.day_visits import discipline_of as discipline_of_kept
from clinic_app.services.bring_in.fields import Kind
from clinic_app.services.bring_in.matching import KnownPatient
from clinic_app.services.bring_in.plan import ImportPlan, Outcome, PlannedVisit, RefusedRow, same_lines
from clinic_app.services.bring_in.planning import FilePeople, finished
from clinic_app.services.bring_in.rows_read import PersonRead, RowRefusedError
from clinic_app.services.bring_in.visit_rows import filled, is_waiting
from clinic_app.services.checking import Progress
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs

_TELL_EVERY = 100
_FIRST = frozenset({"P", ""})
"""How a claim says that a payer pays first (SBR01)."""
_REPLACEMENT, _VOID = "7", "8"
"""Frequency codes (CLM05-3)."""
_SEXES = {"F": "F", "M": "M", "U": "X"}
CLAIM_HEAD = ("claim", "day", "reason")


@needs(Action.IMPORT_RECORDS)
def plan_claims(
    clinic: Clinic, read: ClaimsRead, payer_words: dict[str, str], progress: Progress | None = None
) -> ImportPlan:
    """What bringing these claims in would do. Raises `ImportStoppedError` if `progress` answered False."""
    plan = ImportPlan(Kind.CLAIMS, read.name, read.sha256, CLAIM_HEAD, passed_over=read.file.passed_over)
    plan.after_import = clinic.store.imports.newest_id()
    planner = _ClaimPlanner(clinic, plan, FilePeople(clinic, payer_words))
    claims = read.file.claims
    for place, claim in enumerate(claims):
        if place % _TELL_EVERY == 0:
            _tell(progress, place, len(claims))
        planner.take(claim)
    return finished(plan)


def _tell(progress: Progress | None, place: int, count: int) -> None:
    if progress is not None and not progress(place / count, f"Claim {place:,} of {count:,}"):
        raise ImportStoppedError


class _ClaimPlanner:
    def __init__(self, clinic: Clinic, plan: ImportPlan, around: FilePeople) -> None:
        self._plan = plan
        self._around = around
        self._existing = DayVisits(clinic.store)
        self._people = {one.npi: one for one in clinic.people() if one.npi}
        self._brought: dict[tuple[int, object, object], list[Visit]] = {}

    def take(self, claim: Claim837) -> None:
        """Plan the visits of a claim, or refuse it: all of its days, or none."""
        try:
            if claim.frequency == _VOID:
                raise RowRefusedError("This claim voids another one; it holds no visit to bill. Leave it out.")
            provider = self._provider(claim)
            patient = self._around.patient(self._person(claim), self._plan, claim.segment)
            planned = [self._visit(claim, patient, provider, visit) for visit in visits_of(claim)]
        except RowRefusedError as refusal:
            days = sorted({f"{line.first:%Y-%m-%d}" for line in claim.lines})
            self._plan.refused.append(RefusedRow(claim.segment, str(refusal), (claim.account, " ".join(days))))
            self._plan.count(Outcome.REFUSED)
            return
        for one, brought in planned:
            if one is None:
                self._plan.count(Outcome.SAME)
                continue
            self._brought.setdefault(_key(one), []).append(brought)
            self._plan.visits.append(one)
            self._plan.count(Outcome.NEW if one.before is None else Outcome.CHANGED)

    def _provider(self, claim: Claim837) -> Provider:
        party = treating(claim)
        if party is None or not party.npi:
            raise RowRefusedError("The claim names no rendering provider with an NPI. Add it in the other system.")
        return self._around.people.find(party.npi)

    def _payer_words(self, coverage: Coverage837) -> str:
        """What the clinic finds the payer by: its electronic id, its name, else the kind of payer the claim names."""
        payer = coverage.payer
        for words in (payer.id, payer.last_name):
            if words and self._around.payers.profile_or_none(words) is not None:
                return words
        return profile_of(coverage) or payer.last_name or payer.id

    def _person(self, claim: Claim837) -> PersonRead:
        """The patient with both payers in the order they pay; another one than the billed, if nobody knows it, is left.

        A claim to the second payer names the first beside it.
        """
        billed = _Covered(claim.coverage, self._payer_words(claim.coverage), claim.relationship)
        other = None
        if claim.other is not None:
            words = self._payer_words(claim.other)
            if self._around.payers.profile_or_none(words) is not None:
                other = _Covered(claim.other, words, claim.other.relationship)
        return _person(claim, *((billed, other) if claim.coverage.rank in _FIRST else (other, billed)))

    def _visit(
        self, claim: Claim837, patient: KnownPatient, provider: Provider, read: Visit
    ) -> tuple[PlannedVisit | None, Visit]:
        """The planned visit, None if it is kept already; and what the file says. Raises `RowRefusedError`."""
        assert read.date_of_service is not None  # a line without a day is refused by the reader
        day = read.date_of_service
        discipline = discipline_of(claim) or discipline_of_credential(provider.credential)
        visit = Visit(
            date_of_service=day,
            payer=self._around.payers.profile(self._payer_words(claim.coverage)),
            discipline=read.discipline,
            place_of_service=read.place_of_service,
            diagnoses=read.diagnoses,
            lines=tuple(self._line(one, provider) for one in read.lines or ()),
            referring=read.referring,
            authorization=read.authorization,
            referral=read.referral,
            claim=read.claim,
            coverage=_who_paid_first(claim, read.coverage),
        )
        planned = PlannedVisit(patient, provider, day, visit, None, (claim.segment,))
        brought = self._brought.get(_key(planned), ())
        if any(same_lines(one, visit) for one in brought):
            return None, visit
        if brought and claim.frequency == _REPLACEMENT:
            raise RowRefusedError(
                "This claim replaces one of the same day in this file. Take the replaced one out of the file."
            )
        kept = [one for one in self._existing.of(patient.record.id, day) if discipline_of_kept(one) == discipline]
        if any(same_lines(_without_minutes(record.visit), visit) for record in kept if record.visit.lines):
            return None, visit
        waiting = [record for record in kept if is_waiting(record)]
        if len(waiting) == 1 and not brought:
            planned.before, planned.visit = waiting[0], filled(waiting[0], visit)
        elif kept:
            raise RowRefusedError(
                f"Visit {kept[0].number} of this day is kept with other lines. Open it and change it there."
            )
        return planned, visit

    def _line(self, line: ServiceLine, rendering: Provider) -> ServiceLine:
        if line.clinician in {None, rendering.npi}:
            return replace(line, clinician=None)
        other = self._people.get(line.clinician or "")
        return replace(line, performer=other.credential or None) if other is not None else line


def _key(planned: PlannedVisit) -> tuple[int, object, object]:
    return id(planned.patient), planned.day, planned.discipline


def _without_minutes(visit: Visit) -> Visit:
    """A kept visit as a claim file would tell it."""
    return replace(visit, lines=tuple(replace(line, minutes=None) for line in visit.lines or ()))


class _Covered(NamedTuple):
    """A payer of a claim, the words it is found by, and the code of what the patient is to the insured."""

    coverage: Coverage837
    words: str
    relationship: str

    @property
    def insured(self) -> Insured | None:
        return insured_of(self.coverage, self.relationship)


def _who_paid_first(claim: Claim837, context: CoverageContext | None) -> CoverageContext | None:
    """A claim to the second payer says whose policy paid first: Item 11."""
    first = claim.other
    if first is None or first.rank not in _FIRST or claim.coverage.rank in _FIRST:
        return context
    policy = first.group_number or first.insured.id
    known = context or CoverageContext()
    return replace(known, medicare_secondary=True, item_11=policy) if policy and _is_part_b(claim.coverage) else context


def _is_part_b(coverage: Coverage837) -> bool:
    return profile_of(coverage) in {"medicare", "railroad_medicare"}


def _person(claim: Claim837, first: _Covered | None, second: _Covered | None) -> PersonRead:
    one = claim.patient
    return PersonRead(
        last_name=one.last_name,
        first_name=one.first_name,
        middle_name=one.middle_name,
        suffix=one.suffix,
        born=one.born,
        sex=_SEXES.get(one.sex, ""),
        address=one.address,
        payer=first.words if first is not None else "",
        member_id=first.coverage.insured.id if first is not None else "",
        group_number=first.coverage.group_number if first is not None else "",
        insured=first.insured if first is not None else None,
        payer_2=second.words if second is not None else "",
        member_id_2=second.coverage.insured.id if second is not None else "",
        insured_2=second.insured if second is not None else None,
    )
