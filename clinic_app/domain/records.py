"""What a clinic keeps: itself, its people, payers, patients, coverages, visits and drafts.

A record is a value with an `id` and a `version`. `id` 0 and `version` 0 mean "not kept yet"; every save gives back a
new record with both filled in. A save of a record whose version is no longer the kept one is refused, so two people
never overwrite each other unseen. An empty text means "not filled in".
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum

from clinic_app.domain.period import ALWAYS, Period
from clinic_app.domain.visit import ChartedDiagnosis, Discipline, Insured, PayerOverrides, Visit, Waiver


class VisitStatus(StrEnum):
    """Where a visit stands on its way to the payer; what the checker says of it is another matter (`Verdict`)."""

    DRAFT = "draft"
    WAITING = "waiting"  # for an answer of the therapist
    READY = "ready"
    HOLD = "hold"
    SENT = "sent"
    PAID = "paid"
    DENIED = "denied"
    NOT_BILLED = "not_billed"


class CodeKind(StrEnum):
    """The two kinds of codes a person picks from."""

    DIAGNOSIS = "diagnosis"
    PROCEDURE = "procedure"


@dataclass(frozen=True, slots=True)
class ClinicRecord:
    """The clinic that bills (Items 25, 32 and 33)."""

    name: str = ""
    npi: str = ""
    tax_id: str = ""
    tax_id_kind: str = ""
    taxonomy: str = ""
    address: str = ""
    pay_to_address: str = ""
    zip: str = ""
    kind: str = ""
    phone: str = ""
    version: int = 0


@dataclass(frozen=True, slots=True)
class Provider:
    """A person who treats: therapist, assistant, or physician of the clinic. `enrolled`: None while not known."""

    first_name: str = ""
    last_name: str = ""
    credential: str = ""
    npi: str = ""
    taxonomy: str = ""
    specialty: str = ""
    enrolled: bool | None = None
    initials: str = ""
    active: bool = True
    id: int = 0
    version: int = 0

    @property
    def name(self) -> str:
        """First and last name, as on a list of staff."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class AnswerOrigin:
    """Where the clinic has its own answer to a key of a payer from: the day of the document, and which one it is.

    `says` are the clinic's words on a topic that only people read; the answer to a key stands in `overrides`.
    """

    key: str
    on: date | None = None
    document: str = ""
    says: str = ""


@dataclass(frozen=True, slots=True)
class PayerRecord:
    """A payer as the clinic knows it: a shipped profile, or one of its own, and the answers it gives differently.

    `profile` is the payer id a visit names; `based_on` the shipped profile whose answers hold where `overrides` is
    silent (the same id for a shipped payer). `state` is the state whose rules hold, two letters, "" where none does.
    """

    profile: str
    name: str = ""
    based_on: str = ""
    overrides: PayerOverrides = field(default_factory=PayerOverrides)
    electronic_id: str = ""
    address: str = ""
    phone: str = ""
    active: bool = True
    state: str = ""
    origins: tuple[AnswerOrigin, ...] = ()
    id: int = 0
    version: int = 0


@dataclass(frozen=True, slots=True)
class PatientRecord:
    """A patient. `charted` are diagnoses of chart or referral, whether or not a claim names them."""

    first_name: str = ""
    middle_name: str = ""
    last_name: str = ""
    suffix: str = ""
    born: date | None = None
    sex: str = ""
    dominant: str = ""
    phone: str = ""
    address: str = ""
    charted: tuple[ChartedDiagnosis, ...] = ()
    active: bool = True
    id: int = 0
    version: int = 0

    @property
    def listed_name(self) -> str:
        """Last name first, as lists show it."""
        last = f"{self.last_name} {self.suffix}".strip()
        first = f"{self.first_name} {self.middle_name}".strip()
        return f"{last}, {first}" if last and first else last or first

    @property
    def initials(self) -> str:
        """First letters of first and last name, for papers that leave the desk: "T. P."."""
        return " ".join(f"{name.strip()[0]}." for name in (self.first_name, self.last_name) if name.strip())


@dataclass(frozen=True, slots=True)
class Coverage:
    """A payer of a patient over a span of days; `rank` 1 is primary, 2 secondary, 3 tertiary.

    `insured` is given only when the insured is not the patient.
    """

    patient_id: int
    payer: str
    rank: int = 1
    member_id: str = ""
    group_number: str = ""
    name_on_card: str = ""
    insured: Insured | None = None
    period: Period = ALWAYS
    id: int = 0
    version: int = 0


NOT_COMPLETE = "not complete"
"""Stands in place of a level below Must fix: the visit lacks what a claim cannot be without."""
CODE_NOT_CHECKED = "code not checked"
"""Stands in place of a note or of nothing found: a billed code is in no table."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the last check said: the worst word of the notation ("" = never checked) and how many of each.

    `complete`: the visit held all that a claim cannot be without. One that does not is never ready, whatever was found.
    `unknown_codes`: how many billed codes are in no table, so that nothing of them was checked.
    """

    word: str = ""
    errors: int = 0
    warnings: int = 0
    notes: int = 0
    not_checked: int = 0
    complete: bool = True
    unknown_codes: int = 0

    @property
    def standing(self) -> str:
        """What lists say: the word, or `NOT_COMPLETE` or `CODE_NOT_CHECKED` where the word alone would say too much."""
        if self.word in {"", "error"}:
            return self.word
        if not self.complete:
            return NOT_COMPLETE
        return CODE_NOT_CHECKED if self.unknown_codes and self.word in {"info", "clean"} else self.word


@dataclass(frozen=True, slots=True)
class VisitRecord:
    """A kept visit. `number` ("2026-00431") is given at the first save and is the claim's account number.

    `day` is where the visit stands in the lists: the date of service, or the day of entry while that is missing.
    `discipline` is the one the visit counts for in the history; `visit.discipline` wins where it is filled in.
    """

    patient_id: int
    provider_id: int
    day: date
    visit: Visit
    started: time | None = None
    discipline: Discipline | None = None
    status: VisitStatus = VisitStatus.DRAFT
    verdict: Verdict = Verdict()
    updated_by: str = ""
    updated_at: datetime | None = None
    number: str = ""
    id: int = 0
    version: int = 0


@dataclass(frozen=True, slots=True)
class VisitSummary:
    """One row of a list of visits: what a person sees without opening it.

    `changed_since_sent`: its claim is out, and the visit says something else by now.
    """

    id: int
    number: str
    version: int
    day: date
    started: time | None
    patient_id: int
    patient_name: str
    provider_id: int
    provider_name: str
    payer: str
    discipline: Discipline | None
    status: VisitStatus
    verdict: Verdict
    units: int
    charge: str  # dollars as decimal text, the sum of the lines
    updated_at: datetime
    updated_by: str
    changed_since_sent: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in an open form and was not saved. `visit_id` 0: a visit that was never saved.

    `base_version` is the version of the visit the form was opened on; saving over it is refused if it has changed.
    """

    visit: Visit
    visit_id: int = 0
    base_version: int = 0
    patient_id: int = 0
    provider_id: int = 0
    updated_by: str = ""
    updated_at: datetime | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class WaiverRecord:
    """A waiver and when it came and went: the visit's version that first had it, and the first without it."""

    visit_id: int
    waiver: Waiver
    given_in: int
    given_at: datetime
    withdrawn_in: int | None = None
    withdrawn_at: datetime | None = None
    withdrawn_by: str = ""


@dataclass(frozen=True, slots=True)
class ThresholdNote:
    """What other providers used of a year's therapy threshold, in dollars, and on which day a person looked it up.

    `bucket` is the key of the history: "allowed_pt_slp" or "allowed_ot".
    """

    patient_id: int
    year: int
    bucket: str
    amount: Decimal
    checked_on: date
    noted_by: str = ""
    noted_at: datetime | None = None
    id: int = 0


@dataclass(frozen=True, slots=True)
class SpentLine:
    """A line of a kept visit, for what it spends of a yearly amount."""

    visit_id: int
    day: date
    payer: str
    discipline: Discipline | None
    code: str
    units: int | None
    modifiers: tuple[str, ...]
    charge: Decimal | None
    allowed: Decimal | None


@dataclass(frozen=True, slots=True)
class VisitFact:
    """What an earlier visit names that later ones rest on; `day` and `number` say which visit that is."""

    visit_id: int
    day: date
    number: str
    start_of_care: date | None = None
    progress_report: date | None = None
    progress_report_by: str | None = None
    visits_used: int | None = None
    units_used: int | None = None
