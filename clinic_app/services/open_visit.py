"""An open visit: the kept record, the people around it, and the whole visit they make for the checker."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from clinic_app.domain.records import (
    ClinicRecord,
    Coverage,
    Draft,
    PatientRecord,
    PayerRecord,
    Provider,
    VisitRecord,
)
from clinic_app.domain.visit import Billing, ClaimForm, History, Insured, Patient, PayerOverrides, Rendering, Visit
from clinic_app.services.visit_history import HistoryKey, merged


@dataclass(frozen=True, slots=True)
class VisitSurroundings:
    """What a visit is checked against beside what the form holds; found once, when the visit is opened.

    `history` holds for a form of the same `history_key`: another day of service has another history.
    """

    clinic: ClinicRecord
    patient: PatientRecord
    provider: Provider | None
    coverages: tuple[Coverage, ...]
    payers: tuple[PayerRecord, ...]
    history: History
    history_key: HistoryKey

    def payer_record(self, profile: str | None) -> PayerRecord | None:
        """The clinic's own record of a payer, if it keeps one."""
        return next((payer for payer in self.payers if payer.profile == profile), None)

    def coverage(self, rank: int, on: date) -> Coverage | None:
        """The coverage of a rank that holds on the day."""
        return next((one for one in self.coverages if one.rank == rank and on in one.period), None)


@dataclass(frozen=True, slots=True)
class OpenVisit:
    """A visit on the screen. `draft_id` is that of its autosaved draft, 0 while there is none.

    `restored`: the unsaved work of that draft stands in `record`. `set_aside` is unsaved work on older versions of
    the visit, the newest first: somebody saved a newer one since, so it is offered and never put in unasked.
    """

    record: VisitRecord
    surroundings: VisitSurroundings
    draft_id: int = 0
    restored: bool = False
    set_aside: tuple[Draft, ...] = ()

    @property
    def title(self) -> str:
        """What windows and logs call it: the visit number, never a name."""
        return f"Visit {self.record.number}" if self.record.number else "New visit"

    def whole(self, visit: Visit) -> Visit:
        """The visit of the form with the tables that the records answer; what the form holds wins."""
        around = self.surroundings
        on = visit.date_of_service or self.record.day
        primary, secondary = around.coverage(1, on), around.coverage(2, on)
        named = visit.payer or (primary.payer if primary else None)
        kept = around.payer_record(named)
        return replace(
            visit,
            payer=(kept.based_on or named) if kept else named,
            payer_profile=visit.payer_profile or _overrides(kept),
            secondary_payer=visit.secondary_payer or (secondary.payer if secondary else None),
            discipline=visit.discipline or self.record.discipline,
            patient=visit.patient or _patient(around.patient, primary),
            insured=visit.insured or _insured(primary),
            rendering=visit.rendering or _rendering(around.provider),
            billing=visit.billing or _billing(around.clinic),
            claim=_claim(visit, self.record.number),
            history=merged(visit.history, around.history),
        )


def _overrides(payer: PayerRecord | None) -> PayerOverrides | None:
    return payer.overrides if payer is not None and payer.overrides != PayerOverrides() else None


def _patient(patient: PatientRecord, coverage: Coverage | None) -> Patient:
    return Patient(
        born=patient.born,
        sex=patient.sex or None,
        member_id=(coverage.member_id or None) if coverage else None,
        first_name=patient.first_name or None,
        last_name=patient.last_name or None,
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
        npi=provider.npi or None,
        credential=provider.credential or None,
        taxonomy=provider.taxonomy or None,
        specialty=provider.specialty or None,
        enrolled=provider.enrolled,
    )


def _billing(clinic: ClinicRecord) -> Billing | None:
    """A clinic that was never set up was never asked for its numbers."""
    if clinic.version == 0:
        return None
    return Billing(
        npi=clinic.npi or None,
        tax_id=clinic.tax_id or None,
        tax_id_kind=clinic.tax_id_kind or None,
        taxonomy=clinic.taxonomy or None,
        address=clinic.address or None,
        pay_to_address=clinic.pay_to_address or None,
        zip=clinic.zip or None,
        kind=clinic.kind or None,
    )


def _claim(visit: Visit, number: str) -> ClaimForm | None:
    if not number:
        return visit.claim
    claim = visit.claim or ClaimForm()
    return claim if claim.account else replace(claim, account=number)
