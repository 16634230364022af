"""A visit as it was typed, possibly wrong: the values that everything else reads.

Every value is frozen. `None` means "left out". What that means differs by table and is set down in the notation: a
table that is present was asked for, so its left-out keys are empty; a table left out as a whole was never asked for.
On lines and for the plain keys of the visit each key stands for itself. An empty text or tuple means "asked and left
empty".

Field names are the keys of the notation, but for `from_` (key `from`), which is a Python keyword.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum

Place = tuple[str | int, ...]
"""Where in a visit something stands: ("lines", 1, "units")."""


class Discipline(StrEnum):
    """The three therapies, each with a plan of care and a modifier of its own."""

    PT = "PT"
    OT = "OT"
    SLP = "SLP"


class ClaimMedium(StrEnum):
    """How the claim leaves the clinic."""

    ELECTRONIC = "837P"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One code of Item 21, exactly as typed, with what the chart says of it."""

    code: str
    text: str | None = None
    confirmed: bool | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Patient:
    """Items 1a to 3 and 5: who was treated."""

    born: date | None = None
    sex: str | None = None
    member_id: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    name_on_card: str | None = None
    address: str | None = None
    dominant: str | None = None


@dataclass(frozen=True, slots=True)
class Insured:
    """Items 4, 6 and 7: the insured, when that is not the patient."""

    first_name: str | None = None
    last_name: str | None = None
    relationship: str | None = None


@dataclass(frozen=True, slots=True)
class Rendering:
    """Item 24J: who is responsible for the treatment."""

    npi: str | None = None
    credential: str | None = None
    taxonomy: str | None = None
    specialty: str | None = None
    enrolled: bool | None = None


@dataclass(frozen=True, slots=True)
class Referring:
    """Item 17: the referring or certifying physician or practitioner."""

    npi: str | None = None
    qualifier: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    credential: str | None = None
    entity_type: int | None = None
    enrolled: bool | None = None


@dataclass(frozen=True, slots=True)
class Billing:
    """Items 25 and 33: who bills."""

    npi: str | None = None
    tax_id: str | None = None
    tax_id_kind: str | None = None
    taxonomy: str | None = None
    address: str | None = None
    pay_to_address: str | None = None
    zip: str | None = None
    kind: str | None = None


@dataclass(frozen=True, slots=True)
class Facility:
    """Item 32: where, if not at the billing address."""

    npi: str | None = None
    address: str | None = None
    zip: str | None = None


@dataclass(frozen=True, slots=True)
class Uncounted:
    """Minutes inside a line that may not be counted (rest, toileting, set-up)."""

    what: str | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class ServiceLine:
    """One line of Item 24. `minutes` are one-on-one minutes; `units` as typed, 0 = done but not billed."""

    code: str = ""
    minutes: int | None = None
    assistant_minutes: int | None = None
    units: int | None = None
    modifiers: tuple[str, ...] | None = None
    pointers: tuple[str, ...] | None = None
    charge: Decimal | None = None
    allowed: Decimal | None = None
    start: time | None = None
    end: time | None = None
    from_: date | None = None
    to: date | None = None
    performer: str | None = None
    clinician: str | None = None
    also: tuple[str, ...] | None = None
    uncounted: tuple[Uncounted, ...] | None = None
    separate: str | None = None
    encounter: int | None = None
    under_plan: bool | None = None
    supervision: str | None = None
    area_cm2: float | None = None
    data_days: int | None = None
    live_contact: bool | None = None
    period_from: date | None = None
    period_to: date | None = None
    abn_on: date | None = None
    abn_kind: str | None = None
    referring_npi: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True)
class PlanOfCare:
    """The plan of care and its certification (Medicare Benefit Policy Manual ch. 15 §220.1.2, §220.1.3)."""

    diagnoses: tuple[str, ...] | None = None
    long_term_goal: str | None = None
    short_term_goal: str | None = None
    type: str | None = None
    amount: str | None = None
    frequency: str | None = None
    duration: str | None = None
    duration_days: int | None = None
    made_on: date | None = None
    made_by: str | None = None
    made_by_credential: str | None = None
    evaluated_on: date | None = None
    start_of_care: date | None = None
    certified_from: date | None = None
    certified_to: date | None = None
    signed_on: date | None = None
    certified_by_npi: str | None = None
    certified_by_credential: str | None = None
    verbal_order_on: date | None = None
    delay_reason: str | None = None
    order_on_file: date | None = None
    sent_on: date | None = None
    direct_access: bool | None = None
    recertified_on: date | None = None
    significant_change_on: date | None = None
    maintenance: bool | None = None


@dataclass(frozen=True, slots=True)
class StrengthGrade:
    """A manual muscle test: group, side and grade out of 5 as charted ("3+/5")."""

    group: str | None = None
    side: str | None = None
    grade: str | None = None


@dataclass(frozen=True, slots=True)
class Dynamometry:
    """A measured force, such as grip in kg."""

    group: str | None = None
    side: str | None = None
    value: float | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class StandardTest:
    """A scored standard test (TUG s, Berg /56, five times sit to stand s, 6-minute walk m) and its day."""

    name: str | None = None
    score: float | None = None
    unit: str | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class ChartedDiagnosis:
    """A diagnosis in the chart or the referral that is not on this claim."""

    code: str | None = None
    on: date | None = None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """What the level of an evaluation rests on."""

    personal_factors: int | None = None
    elements: int | None = None
    presentation: str | None = None
    decision: str | None = None


@dataclass(frozen=True, slots=True)
class Documentation:
    """What the note of the day says."""

    strength: tuple[StrengthGrade, ...] | None = None
    dynamometry: tuple[Dynamometry, ...] | None = None
    tests: tuple[StandardTest, ...] | None = None
    onset: str | None = None
    pattern: str | None = None
    severity: str | None = None
    activities: str | None = None
    associated: str | None = None
    differential: str | None = None
    plan: str | None = None
    follow_up: date | None = None
    prior_level: str | None = None
    rationale: str | None = None
    wasting: str | None = None
    weak_regions: tuple[str, ...] | None = None
    side: str | None = None
    post_operative: bool | None = None
    active_treatment: bool | None = None
    last_reassessed: date | None = None
    reevaluation_reason: str | None = None
    charted: tuple[ChartedDiagnosis, ...] | None = None
    interventions: tuple[str, ...] | None = None
    timed_minutes: int | None = None
    signed_by: str | None = None
    signed_credential: str | None = None
    cosigned_by: str | None = None
    signed_on: datetime | date | None = None
    edited_on: datetime | date | None = None
    addendum_on: datetime | date | None = None
    student_attestation: str | None = None
    narrative: str | None = None
    evaluation: Evaluation | None = None


@dataclass(frozen=True, slots=True)
class Authorization:
    """Item 23: a prior authorization and what is left of it. `used` counts are before this visit."""

    number: str | None = None
    from_: date | None = None
    to: date | None = None
    codes: tuple[str, ...] | None = None
    visits: int | None = None
    visits_used: int | None = None
    units: int | None = None
    units_used: int | None = None


@dataclass(frozen=True, slots=True)
class Referral:
    """A payer's referral number, for plans that want one."""

    number: str | None = None
    to: date | None = None


@dataclass(frozen=True, slots=True)
class ClaimForm:
    """What the claim form carries beside the visit (Items 12 to 15, 22, 26, 28, 31)."""

    medium: ClaimMedium | None = None
    frequency: str | None = None
    original_number: str | None = None
    account: str | None = None
    total_charge: Decimal | None = None
    onset_on: date | None = None
    initial_treatment_on: date | None = None
    accident_on: date | None = None
    item_14_qualifier: str | None = None
    item_15_qualifier: str | None = None
    patient_signature: str | None = None
    assignment_signature: str | None = None
    provider_signature: str | None = None


@dataclass(frozen=True, slots=True)
class CoverageContext:
    """Other payers and stays that come before, or exclude, this claim (Items 10 and 11)."""

    hospice: bool | None = None
    hospice_related: bool | None = None
    home_health: bool | None = None
    snf_part_a: bool | None = None
    medicare_secondary: bool | None = None
    part_b: bool | None = None
    employment: bool | None = None
    auto: bool | None = None
    auto_state: str | None = None
    other_accident: bool | None = None
    item_11: str | None = None


@dataclass(frozen=True, slots=True)
class ClinicianMonth:
    """A clinician's timed units and minutes of the month."""

    timed_units: int | None = None
    timed_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class History:
    """What is known of earlier visits; this visit is never counted in."""

    visit_number: int | None = None
    treatment_days_since_progress_report: int | None = None
    last_progress_report: date | None = None
    progress_report_by: str | None = None
    clinician_treated_on: date | None = None
    allowed_pt_slp: Decimal | None = None
    allowed_ot: Decimal | None = None
    visits_this_year: int | None = None
    eligibility_checked_on: date | None = None
    billed_this_episode: tuple[str, ...] | None = None
    billed_this_month: tuple[str, ...] | None = None
    narratives: tuple[str, ...] | None = None
    episode_closed_on: date | None = None
    discharge_note_on: date | None = None
    discharge_note_by: str | None = None
    clinician_hours: float | None = None
    same_day: tuple[Visit, ...] | None = None
    clinician_day: tuple[Visit, ...] | None = None
    first_claim_with_code: Mapping[str, date] | None = None
    month: ClinicianMonth | None = None


@dataclass(frozen=True, slots=True)
class PayerOverrides:
    """Keys of the payer's profile that this visit overrides; see `clinic_app.domain.payer`."""

    unit_rule: str | None = None
    unit_rule_confirmed_on: date | None = None
    disc_modifiers: str | None = None
    assistant_modifiers: str | None = None
    ncci: str | None = None
    mue: bool | None = None
    mppr: bool | None = None
    estim_code: str | None = None
    bundle_97010: bool | None = None
    daily_unit_cap: int | None = None
    auth_required: bool | None = None
    referral_required: bool | None = None
    visit_limit: int | None = None
    tfl_days: int | None = None
    freq_codes: tuple[str, ...] | None = None
    rehab_hab_mods: bool | None = None
    poc_rules: str | None = None


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding accepted by a person, with the reason."""

    rule: str = ""
    at: Place = ()
    reason: str | None = None
    by: str | None = None
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit of one patient to one discipline on one day, as typed."""

    date_of_service: date | None = None
    checked_on: date | None = None
    payer: str | None = None
    secondary_payer: str | None = None
    discipline: Discipline | None = None
    place_of_service: str | None = None
    started: time | None = None
    ended: time | None = None
    total_treatment_minutes: int | None = None
    diagnoses: tuple[Diagnosis, ...] | None = None
    patient: Patient | None = None
    insured: Insured | None = None
    rendering: Rendering | None = None
    referring: Referring | None = None
    billing: Billing | None = None
    facility: Facility | None = None
    lines: tuple[ServiceLine, ...] | None = None
    plan_of_care: PlanOfCare | None = None
    documentation: Documentation | None = None
    authorization: Authorization | None = None
    referral: Referral | None = None
    claim: ClaimForm | None = None
    coverage: CoverageContext | None = None
    history: History | None = None
    payer_profile: PayerOverrides | None = None
    waivers: tuple[Waiver, ...] | None = None
