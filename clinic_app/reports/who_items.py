"""The values of "Who", each with its item number of the CMS-1500."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from clinic_app.checker.claim import Claim
from clinic_app.domain.visit import Authorization, ClaimForm, CoverageContext, Visit
from clinic_app.reports.claim_summary import FormItem

_PLACES = {
    "02": "telehealth, not at home",
    "10": "telehealth at home",
    "11": "office",
    "12": "home",
    "13": "assisted living",
    "19": "off-campus hospital",
    "21": "inpatient hospital",
    "22": "on-campus hospital",
    "23": "emergency room",
    "31": "skilled nursing",
    "32": "nursing facility",
    "62": "CORF",
}
"""Places of service a therapist meets, in our words (CMS place of service code set)."""


def day_words(day: date | None) -> str:
    """A day as people in the clinic write it."""
    return day.strftime("%m/%d/%Y") if day is not None else ""


def patient_name(visit: Visit) -> str:
    """Last name first."""
    patient = visit.patient
    if patient is None:
        return ""
    return ", ".join(part for part in (patient.last_name, patient.first_name) if part)


def patient_initials(visit: Visit) -> str:
    """For the heads of further pages: A. T."""
    patient = visit.patient
    names = (patient.first_name, patient.last_name) if patient is not None else ()
    return " ".join(f"{name.strip()[0]}." for name in names if name and name.strip())


def who_items(claim: Claim, treated_by: str) -> tuple[FormItem, ...]:
    """Items 1 to 17b, 22 to 24J and 32: always the main ones, the others where something is known."""
    return (*_main_items(claim, treated_by), *_further_items(claim.visit))


def _main_items(claim: Claim, treated_by: str) -> Iterator[FormItem]:
    visit = claim.visit
    patient, form = visit.patient, visit.claim or ClaimForm()
    yield FormItem("2", "Patient", patient_name(visit), strong=True)
    born = ", ".join(part for part in (day_words(patient.born), patient.sex) if part) if patient is not None else ""
    yield FormItem("3", "Born, sex", born)
    yield FormItem("1a", "Member ID", (patient.member_id or "") if patient is not None else "")
    yield FormItem("1", "Coverage", _primary(claim.payer.name) if visit.payer else "")
    yield _referring(visit)
    credential = (visit.rendering.credential or "") if visit.rendering is not None else ""
    who = treated_by if not credential or credential in treated_by else f"{treated_by}, {credential}".lstrip(", ")
    yield FormItem("24J", "Treated by", who, (visit.rendering.npi or "") if visit.rendering is not None else "")
    place = visit.place_of_service or ""
    yield FormItem("24B", "Place of service", f"{place} {_PLACES.get(place, '')}".strip())
    yield FormItem("14", "Onset; 12, 13 and 31 Signatures", _onset_and_signatures(form))


def _primary(payer: str) -> str:
    return f"{payer}, primary"


def _referring(visit: Visit) -> FormItem:
    referring = visit.referring
    if referring is None:
        return FormItem("17, 17b", "Certifying or referring")
    names = ", ".join(part for part in (referring.last_name, referring.first_name, referring.credential) if part)
    return FormItem(
        f"17 {referring.qualifier or ''}".strip() + ", 17b", "Certifying or referring", names, referring.npi or ""
    )


def _onset_and_signatures(form: ClaimForm) -> str:
    signed = ((form.patient_signature, "12"), (form.assignment_signature, "13"), (form.provider_signature, "31"))
    held = " ".join(f"{item} {words}" for words, item in signed if words)
    return "; ".join(part for part in (day_words(form.onset_on), held) if part)


def _further_items(visit: Visit) -> Iterator[FormItem]:
    if visit.authorization is not None:
        yield FormItem("23", "Authorization", _authorization_words(visit.authorization))
    elif visit.referral is not None:
        until = f", to {day_words(visit.referral.to)}" if visit.referral.to else ""
        yield FormItem("23", "Referral", f"{visit.referral.number or 'no number'}{until}")
    if visit.insured is not None:
        name = ", ".join(part for part in (visit.insured.last_name, visit.insured.first_name) if part)
        yield FormItem("4, 6", "Insured", ", ".join(part for part in (name, visit.insured.relationship) if part))
    if visit.secondary_payer:
        yield FormItem("9, 11d", "Other coverage", _secondary(visit.secondary_payer))
    if visit.coverage is not None:
        yield FormItem("10a-c, 11", "Work, auto, other; group", _coverage_words(visit.coverage))
    if visit.patient is not None and visit.patient.address:
        yield FormItem("5", "Address", visit.patient.address)
    if visit.claim is not None and visit.claim.frequency not in {None, "", "1"}:
        yield FormItem("22", "Frequency, original", f"{visit.claim.frequency}, {visit.claim.original_number or 'none'}")
    if visit.facility is not None:
        yield FormItem("32", "Facility", visit.facility.address or "", visit.facility.npi or "")


def _secondary(payer: str) -> str:
    return f"{payer}, secondary"


def _authorization_words(authorization: Authorization) -> str:
    parts = [authorization.number or "no number"]
    if authorization.to is not None:
        parts.append(f"to {day_words(authorization.to)}")
    return ", ".join(parts)


def _coverage_words(coverage: CoverageContext) -> str:
    said = {True: "yes", False: "no", None: "?"}
    words = f"{said[coverage.employment]}, {said[coverage.auto]}, {said[coverage.other_accident]}"
    state = f" ({coverage.auto_state})" if coverage.auto and coverage.auto_state else ""
    first = "; another payer first" if coverage.medicare_secondary else ""
    return f"{words}{state}{first}; {coverage.item_11}" if coverage.item_11 else f"{words}{state}{first}"
