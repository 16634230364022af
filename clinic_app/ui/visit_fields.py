"""The single fields of the visit form but those of the note, in the order they are typed."""

from __future__ import annotations

from clinic_app.ui.field_values import FieldKind, FieldSpec

_DATE, _CHOICE, _FLAG = FieldKind.DATE, FieldKind.CHOICE, FieldKind.FLAG
_YES_NO = (("", ""), ("yes", "Yes"), ("no", "No"))
PLACES = (
    ("11", "11 Office"),
    ("12", "12 Home"),
    ("02", "02 Telehealth, elsewhere"),
    ("10", "10 Telehealth, home"),
    ("13", "13 Assisted living"),
    ("14", "14 Group home"),
    ("19", "19 Off-campus hospital"),
    ("22", "22 On-campus hospital"),
    ("24", "24 Surgery center"),
    ("31", "31 Skilled nursing"),
    ("32", "32 Nursing facility"),
    ("33", "33 Custodial care"),
    ("34", "34 Hospice"),
    ("62", "62 CORF"),
    ("99", "99 Other"),
)

BASICS = (
    FieldSpec(("date_of_service",), "Date of service", _DATE, box="24A", prompt="11/20/2026, or t for today"),
    FieldSpec(("started",), "Start", FieldKind.TIME, prompt="9:45"),
    FieldSpec(("place_of_service",), "Place", _CHOICE, box="24B", choices=PLACES),
    FieldSpec(("payer",), "Payer", _CHOICE, box="11c"),
    FieldSpec(("total_treatment_minutes",), "Treatment min", FieldKind.MINUTES, prompt="total"),
)

CLAIM_DETAILS = (
    FieldSpec(("referring", "last_name"), "Referring provider, last name", box="17"),
    FieldSpec(("referring", "first_name"), "First name", box="17"),
    FieldSpec(("referring", "npi"), "NPI", box="17b"),
    FieldSpec(("referring", "credential"), "Credential", prompt="MD, DO, NP, PA"),
    FieldSpec(
        ("referring", "qualifier"),
        "Role",
        _CHOICE,
        box="17",
        choices=(("", ""), ("DN", "DN Referring"), ("DK", "DK Ordering"), ("DQ", "DQ Supervising")),
    ),
    FieldSpec(("authorization", "number"), "Authorization", box="23"),
    FieldSpec(("authorization", "visits"), "Visits authorized", FieldKind.MINUTES),
    FieldSpec(("authorization", "visits_used"), "Visits used before", FieldKind.MINUTES),
    FieldSpec(("authorization", "units"), "Units authorized", FieldKind.MINUTES),
    FieldSpec(("authorization", "units_used"), "Units used before", FieldKind.MINUTES),
    FieldSpec(("authorization", "to"), "Authorized to", _DATE),
    FieldSpec(("plan_of_care", "diagnoses"), "Plan: diagnoses", FieldKind.LIST, prompt="M62.81, R26.89"),
    FieldSpec(("plan_of_care", "long_term_goal"), "Plan: long-term goal", prompt="what can be done again, by when"),
    FieldSpec(("plan_of_care", "type"), "Plan: type", prompt="PT: exercise, gait"),
    FieldSpec(("plan_of_care", "amount"), "Plan: amount", prompt="1 visit a day"),
    FieldSpec(("plan_of_care", "frequency"), "Plan: frequency", prompt="2 a week"),
    FieldSpec(("plan_of_care", "duration"), "Plan: duration", prompt="8 weeks"),
    FieldSpec(("plan_of_care", "made_by"), "Plan made by", prompt="name or NPI"),
    FieldSpec(("plan_of_care", "made_by_credential"), "Credential of its maker", prompt="PT"),
    FieldSpec(("plan_of_care", "certified_from"), "Certified from", _DATE),
    FieldSpec(("plan_of_care", "certified_to"), "Certified to", _DATE),
    FieldSpec(("plan_of_care", "signed_on"), "Plan signed on", _DATE),
    FieldSpec(("plan_of_care", "made_on"), "Plan made on", _DATE),
    FieldSpec(("plan_of_care", "start_of_care"), "Start of care", _DATE),
    FieldSpec(("plan_of_care", "verbal_order_on"), "Order by word on", _DATE),
    FieldSpec(("plan_of_care", "order_on_file"), "Order on file, of", _DATE),
    FieldSpec(("plan_of_care", "sent_on"), "Plan sent on", _DATE),
    FieldSpec(("plan_of_care", "recertified_on"), "Recertified on", _DATE),
    FieldSpec(("plan_of_care", "delay_reason"), "Why signed late", prompt="physician on leave until 11/02"),
    FieldSpec(("history", "last_progress_report"), "Progress report of", _DATE),
    FieldSpec(("history", "progress_report_by"), "Report written by", prompt="PT"),
    FieldSpec(("claim", "onset_on"), "Onset of condition", _DATE, box="14"),
    FieldSpec(("coverage", "employment"), "Work related", _FLAG, box="10a", choices=_YES_NO),
    FieldSpec(("coverage", "auto"), "Auto accident", _FLAG, box="10b", choices=_YES_NO),
    FieldSpec(("coverage", "other_accident"), "Other accident", _FLAG, box="10c", choices=_YES_NO),
)
