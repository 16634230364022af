"""An open visit: the kept record, the people around it, and the whole visit they make for the checker."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from clinic_app.domain.payer import PROFILE_KEYS
from clinic_app.domain.records import (
    ClinicRecord,
    Coverage,
    Draft,
    PatientRecord,
    PayerRecord,
    Provider,
    VisitRecord,
)
from clinic_app.domain.visit import (
    Billing,
    ClaimForm,
    CoverageContext,
    Discipline,
    Insured,
    Patient,
    PayerOverrides,
    Rendering,
    Visit,
)
from clinic_app.services.chart_facts import NO_PLAN_ANY_MORE, ChartFacts, DayFacts, under
from clinic_app.services.visit_history import HistoryKey, KnownHistory, merged, with_known_use

_PART_B = frozenset({"medicare", "railroad_medicare"})
"""The profiles of Part B, which other insurance may come before."""


@dataclass(frozen=True, slots=True)
class VisitSurroundings:
    """What a visit is checked against beside what the form holds; found once, when the visit is opened.

    `known` holds for a form of the same `history_key`: another day of service has another history. `evaluations` are
    the codes a course of treatment begins with.
    """

    clinic: ClinicRecord
    patient: PatientRecord
    provider: Provider | None
    coverages: tuple[Coverage, ...]
    payers: tuple[PayerRecord, ...]
    known: KnownHistory
    history_key: HistoryKey
    chart: ChartFacts = field(default_factory=ChartFacts)
    evaluations: frozenset[str] = frozenset()

    def payer_record(self, profile: str | None) -> PayerRecord | None:
        """The clinic's own record of a payer, if it keeps one."""
        return next((payer for payer in self.payers if payer.profile == profile), None)

    def profile_of(self, named: str | None) -> str | None:
        """The shipped profile that a payer of the clinic stands on; any other name as it is."""
        kept = self.payer_record(named) if named else None
        return (kept.based_on or named) if kept is not None else named

    def coverage(self, rank: int, on: date) -> Coverage | None:
        """The coverage of a rank that holds on the day."""
        return next((one for one in self.coverages if one.rank == rank and on in one.period), None)

    def coverage_by(self, payer: str | None, on: date) -> Coverage | None:
        """The coverage of the day by the payer that a visit names, of none named the primary one.

        The number of one payer never stands on a claim to another.
        """
        if not payer:
            return self.coverage(1, on)
        return next((one for one in self.coverages if on in one.period and one.payer == payer), None)

    def second_to(self, billed: Coverage | None, on: date) -> Coverage | None:
        """The secondary coverage of the day, beside the one that is billed: none where it is the same."""
        second = self.coverage(2, on)
        return None if second is billed else second

    def is_second_part_b(self, coverage: Coverage, on: date) -> bool:
        """Whether a coverage is Part B, and the chart has another payer on the day that comes before it."""
        if self.profile_of(coverage.payer) not in _PART_B:
            return False
        earlier = [one.payer for one in self.coverages if on in one.period and one.rank < coverage.rank]
        return any(self.profile_of(payer) not in _PART_B for payer in earlier)

    def has_ended(self, payer: str | None, on: date) -> bool:
        """Whether the patient has coverages by this payer, and none of them holds on the day."""
        days = [one.period for one in self.coverages if payer and one.payer == payer]
        return bool(days) and not any(on in period for period in days)

    def facts_of(self, record: VisitRecord, visit: Visit) -> DayFacts:
        """What the chart says for the visit of a form over a kept record."""
        on = visit.date_of_service or record.day
        primary = self.coverage(1, on)
        payer = visit.payer or (primary.payer if primary else None)
        return self.chart.of_day(visit.discipline or record.discipline, payer, on)


class _Memo:
    """The answer of the records to the last form, and what it depended on."""

    __slots__ = ("asked", "known", "tables")

    def __init__(self) -> None:
        self.asked: tuple[date | None, str | None, Discipline | None] | None = None
        self.tables: tuple[object, ...] = (None,) * 7
        self.known = Visit()


@dataclass(frozen=True, slots=True)
class OpenVisit:
    """A visit on the screen. `draft_id` is that of its autosaved draft, 0 while there is none.

    `restored`: the unsaved work of that draft stands in `record`. `set_aside` is other unsaved work on the visit, the
    newest first: typed on an older version, or in another window. It is offered and never put in unasked.
    """

    record: VisitRecord
    surroundings: VisitSurroundings
    draft_id: int = 0
    restored: bool = False
    set_aside: tuple[Draft, ...] = ()
    _memo: _Memo = field(default_factory=_Memo, init=False, compare=False, repr=False)

    @property
    def title(self) -> str:
        """What windows and logs call it: the visit number, never a name."""
        return f"Visit {self.record.number}" if self.record.number else "New visit"

    def named_payer(self, visit: Visit) -> str | None:
        """The payer as the clinic names it: that of the form, else that of the coverage of the day."""
        primary = self.surroundings.coverage(1, visit.date_of_service or self.record.day)
        return visit.payer or (primary.payer if primary else None)

    def whole(self, visit: Visit) -> Visit:
        """The visit of the form with the tables that the records answer; what the form holds wins."""
        known = self._known(visit)
        return replace(
            visit,
            payer=known.payer,
            payer_profile=merged_overrides(known.payer_profile, visit.payer_profile),
            secondary_payer=self.surroundings.profile_of(visit.secondary_payer) or known.secondary_payer,
            discipline=visit.discipline or known.discipline,
            patient=visit.patient or known.patient,
            insured=visit.insured or known.insured,
            rendering=visit.rendering or known.rendering,
            billing=visit.billing or known.billing,
            referring=known.referring,
            plan_of_care=visit.plan_of_care if self._begins_anew(visit, known) else known.plan_of_care,
            authorization=known.authorization,
            referral=known.referral,
            claim=known.claim,
            coverage=known.coverage,
            history=known.history,
        )

    def _begins_anew(self, visit: Visit, known: Visit) -> bool:
        """Whether an evaluation after the discharge is to make the next plan: none is asked for on that day."""
        return known.plan_of_care == NO_PLAN_ANY_MORE and any(
            (line.code or "").strip().upper() in self.surroundings.evaluations for line in visit.lines or ()
        )

    def _known(self, visit: Visit) -> Visit:
        """What the records answer to a form, as a visit; kept while day, payer and the tables of the form stand.

        The tables stay the same values from one keystroke to the next, so that identity tells enough.
        """
        memo = self._memo
        asked = (visit.date_of_service, visit.payer, visit.discipline)
        tables = (
            visit.claim,
            visit.history,
            visit.authorization,
            visit.plan_of_care,
            visit.referring,
            visit.referral,
            visit.coverage,
        )
        if asked != memo.asked or any(one is not before for one, before in zip(tables, memo.tables, strict=True)):
            memo.asked, memo.tables = asked, tables
            memo.known = self._answers(visit)
        return memo.known

    def _answers(self, visit: Visit) -> Visit:
        around = self.surroundings
        on = visit.date_of_service or self.record.day
        named = self.named_payer(visit)
        kept = around.payer_record(named)
        billed = around.coverage_by(named, on)
        secondary = around.second_to(billed, on)
        whole = around.facts_of(self.record, visit).onto(visit)
        return Visit(
            payer=around.profile_of(named),
            payer_profile=_overrides(kept),
            secondary_payer=around.profile_of(secondary.payer) if secondary else None,
            discipline=self.record.discipline,
            patient=_patient(around.patient, billed, is_billed=bool(named)),
            insured=_insured(billed),
            rendering=_rendering(around.provider),
            billing=_billing(around.clinic),
            referring=whole.referring,
            plan_of_care=whole.plan_of_care,
            referral=whole.referral,
            claim=_claim(whole, self.record.number),
            coverage=under(visit.coverage, _coverage(around, billed, on)),
            authorization=with_known_use(whole.authorization, around.known.authorization),
            history=merged(whole.history, around.known.answers),
        )


def merged_overrides(kept: PayerOverrides | None, typed: PayerOverrides | None) -> PayerOverrides | None:
    """The clinic's answers with those of the visit over them, key by key.

    A counting rule that the visit names is not confirmed by the date of the clinic's.
    """
    if kept is None or typed is None:
        return kept if typed is None else typed
    own = {name: value for name in PROFILE_KEYS if (value := getattr(typed, name)) is not None}
    if "unit_rule" in own:
        own.setdefault("unit_rule_confirmed_on", None)
    return replace(kept, **own)


def _overrides(payer: PayerRecord | None) -> PayerOverrides | None:
    return payer.overrides if payer is not None and payer.overrides != PayerOverrides() else None


def _patient(patient: PatientRecord, coverage: Coverage | None, *, is_billed: bool) -> Patient:
    """Who was treated, for a payer. What the chart was asked and has not is empty: never "not asked".

    A payer that is billed without a coverage of the day has no number for the patient.
    """
    member_id = coverage.member_id if coverage is not None else ""
    return Patient(
        born=patient.born,
        sex=patient.sex or None,
        member_id=member_id if is_billed else None,
        first_name=patient.first_name,
        last_name=patient.last_name,
        name_on_card=(coverage.name_on_card or None) if coverage else None,
        address=patient.address or None,
        dominant=patient.dominant or None,
    )


def _insured(coverage: Coverage | None) -> Insured | None:
    return coverage.insured if coverage is not None else None


def _rendering(provider: Provider | None) -> Rendering | None:
    if provider is None:
        return None
    return Rendering(
        npi=provider.npi,
        credential=provider.credential or None,
        taxonomy=provider.taxonomy or None,
        specialty=provider.specialty or None,
        enrolled=provider.enrolled,
    )


def _billing(clinic: ClinicRecord) -> Billing | None:
    """A clinic that was never set up was never asked for its numbers; one that was has left the empty ones empty."""
    if clinic.version == 0:
        return None
    return Billing(
        npi=clinic.npi,
        tax_id=clinic.tax_id,
        tax_id_kind=clinic.tax_id_kind or None,
        taxonomy=clinic.taxonomy or None,
        address=clinic.address,
        pay_to_address=clinic.pay_to_address or None,
        zip=clinic.zip,
        kind=clinic.kind or None,
    )


def _coverage(around: VisitSurroundings, billed: Coverage | None, on: date) -> CoverageContext | None:
    """What the chart says of who pays first, where Part B is billed and stands behind another payer there."""
    if billed is None or not around.is_second_part_b(billed, on):
        return None
    return CoverageContext(medicare_secondary=True)


def _claim(visit: Visit, number: str) -> ClaimForm | None:
    if not number:
        return visit.claim
    claim = visit.claim or ClaimForm()
    return claim if claim.account else replace(claim, account=number)
