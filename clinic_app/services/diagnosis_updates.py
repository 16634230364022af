"""A diagnosis was confirmed: which other claims of the patient still carry the symptom, and what may be done with each.

A claim not sent is opened and changed. One that was sent is replaced (frequency 7, with the payer's claim number) where
the payer takes replacements; Medicare takes none and is asked for a reopening.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from clinic_app.checker.claim import Claim
from clinic_app.checker.fixing import apply
from clinic_app.codebook.code_set import undotted
from clinic_app.codebook.diagnoses import DiagnosisStatus
from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import VisitRecord, VisitStatus
from clinic_app.domain.visit import ClaimForm
from clinic_app.rules.diagnosis_fixes import replace_fix
from clinic_app.rules.weakness.causes import weaknesses
from clinic_app.rules.weakness.charted_codes import ChartedCode
from clinic_app.rules.weakness.wk_update_dx import firmer_code
from clinic_app.services.checking import Progress
from clinic_app.services.clinic import Clinic
from clinic_app.services.judging import SENT, UNSENT
from clinic_app.services.open_visit import OpenVisit
from clinic_app.services.permissions import Action, needs

REPLACEMENT = "7"


class Way(Enum):
    """What may be done with a claim that carries the old code; the words stand beside it."""

    OPEN = "Not sent yet: open it and change the code."
    REPLACE = "Sent: this payer takes a corrected claim (frequency 7) with its own claim number."
    REOPEN = "Sent: Medicare takes no replacement claim. Ask the contractor for a reopening."
    REFUSED = "Sent: this payer takes no replacement claim. Ask it how to correct one."
    UNKNOWN = "Sent: not confirmed whether this payer takes corrected claims. Ask it, and note it at the payer."
    NOT_BILLED = "Not billed: nothing to send."


@dataclass(frozen=True, slots=True)
class ClaimToUpdate:
    """One claim of a patient that carries `old_code` on or after the day `new_code` was charted."""

    record: VisitRecord
    patient_name: str
    old_code: str
    new_code: str
    charted_on: date | None
    way: Way


@needs(Action.READ_RECORDS)
def claims_to_update(clinic: Clinic, progress: Progress | None = None) -> tuple[ClaimToUpdate, ...] | None:
    """The claims that a confirmed diagnosis changes, found from the open claims that name it; None if stopped."""
    found: dict[tuple[int, str, str], ClaimToUpdate] = {}
    for place, record in enumerate(clinic.store.visits.every(statuses=UNSENT)):
        if progress is not None and place % 50 == 0 and not progress(0.0, f"Reading open claims: {place:,}"):
            return None
        if record.visit.documentation is None or not record.visit.documentation.charted:
            continue
        for one in _of_open_claim(clinic, record):
            found.setdefault((one.record.id, one.old_code, one.new_code), one)
    return tuple(sorted(found.values(), key=lambda one: (one.patient_name, one.record.day, one.record.id)))


def _of_open_claim(clinic: Clinic, record: VisitRecord) -> Iterator[ClaimToUpdate]:
    opened = clinic.as_kept(record)
    try:
        claim = clinic.check(opened, record.visit).claim
    except ClinicError:  # a payer nobody knows: the form says so
        return
    firmer = firmer_code(claim)
    if firmer is None:
        return
    for old in {one.code for one in weaknesses(claim)}:
        yield from _carrying(clinic, opened, old, firmer)


def _carrying(clinic: Clinic, opened: OpenVisit, old: str, firmer: ChartedCode) -> Iterator[ClaimToUpdate]:
    """The patient's claims with the old code since the new one was charted: before that day they say what was known."""
    patient = opened.surroundings.patient
    for row in clinic.visits_of(patient.id):
        if firmer.on is not None and row.day < firmer.on:
            continue
        kept = clinic.store.visits.get(row.id)
        if kept is None or _place_of(kept, old) is None:
            continue
        yield ClaimToUpdate(kept, patient.listed_name, old, firmer.code, firmer.on, way_of(clinic, kept))


@needs(Action.READ_RECORDS)
def way_of(clinic: Clinic, record: VisitRecord) -> Way:
    """What may be done with a claim, by where it stands and what its payer takes."""
    if record.status is VisitStatus.NOT_BILLED:
        return Way.NOT_BILLED
    if record.status not in SENT:
        return Way.OPEN
    payer = _claim_of(clinic, record).payer
    if payer.freq_codes is None:
        return Way.UNKNOWN
    if REPLACEMENT in payer.freq_codes:
        return Way.REPLACE
    return Way.REOPEN if payer.is_medicare else Way.REFUSED


@needs(Action.SETTLE_CLAIMS)
def start_corrected_claim(clinic: Clinic, one: ClaimToUpdate, payer_claim_number: str, by: str = "") -> VisitRecord:
    """Begin a corrected claim: a new version of the visit as a draft, the code replaced, frequency 7 and its number.

    What was sent stays as the version before, with what was said of it. Raises `ClinicError` if the payer takes no
    replacement, the number is missing, or the visit was changed since.
    """
    record = clinic.store.visits.get(one.record.id)
    if record is None or record.version != one.record.version:
        raise ClinicError("This visit was changed since the list was made.", "Look through the claims again.")
    if way_of(clinic, record) is not Way.REPLACE:
        raise ClinicError(way_of(clinic, record).value, "Nothing was changed.")
    number = payer_claim_number.strip()
    if not number:
        raise ClinicError("The payer's own claim number is missing.", "It stands on the remittance, as ICN or DCN.")
    place = _place_of(record, one.old_code)
    if place is None:
        raise ClinicError(f"{one.old_code} is no longer on this claim.", "Look through the claims again.")
    claim = _claim_of(clinic, record)
    if claim.codebook.diagnoses.lookup(one.new_code, claim.day).status is not DiagnosisStatus.BILLABLE:
        raise ClinicError(f"{one.new_code} may not be billed on {claim.day:%m/%d/%Y}.", "Choose the full code first.")
    visit = apply(record.visit, replace_fix(claim, place, one.new_code))
    form = replace(visit.claim or ClaimForm(), frequency=REPLACEMENT, original_number=number)
    corrected = replace(record, visit=visit, status=VisitStatus.DRAFT)
    return clinic.save(clinic.as_kept(corrected), replace(visit, claim=form), by).record


def _claim_of(clinic: Clinic, record: VisitRecord) -> Claim:
    return clinic.check(clinic.as_kept(record), record.visit).claim


def _place_of(record: VisitRecord, code: str) -> int | None:
    wanted = undotted(code)
    codes = [undotted(one.code) for one in record.visit.diagnoses or ()]
    return codes.index(wanted) if wanted in codes else None
