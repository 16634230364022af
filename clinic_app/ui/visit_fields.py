"""The single fields of the visit form but those of the note, in the order they are typed."""

from __future__ import annotations

from clinic_app.ui.field_values import FieldKind, FieldSpec
from clinic_app.ui.language import tr_noop

_DATE, _CHOICE, _FLAG = FieldKind.DATE, FieldKind.CHOICE, FieldKind.FLAG
_YES_NO = (("", ""), ("yes", tr_noop("Yes")), ("no", tr_noop("No")))
PLACES = (
    ("11", tr_noop("11 Office")),
    ("12", tr_noop("12 Home")),
    ("02", tr_noop("02 Telehealth, elsewhere")),
    ("10", tr_noop("10 Telehealth, home")),
    ("13", tr_noop("13 Assisted living")),
    ("14", tr_noop("14 Group home")),
    ("19", tr_noop("19 Off-campus hospital")),
    ("22", tr_noop("22 On-campus hospital")),
    ("24", tr_noop("24 Surgery center")),
    ("31", tr_noop("31 Skilled nursing")),
    ("32", tr_noop("32 Nursing facility")),
    ("33", tr_noop("33 Custodial care")),
    ("34", tr_noop("34 Hospice")),
    ("62", tr_noop("62 CORF")),
    ("99", tr_noop("99 Other")),
)

BASICS = (
    FieldSpec(
        ("date_of_service",), tr_noop("Date of service"), _DATE, box="24A", prompt=tr_noop("11/20/2026, or t for today")
    ),
    FieldSpec(("started",), tr_noop("Start"), FieldKind.TIME, prompt="9:45"),
    FieldSpec(("place_of_service",), tr_noop("Place"), _CHOICE, box="24B", choices=PLACES),
    FieldSpec(("payer",), tr_noop("Payer"), _CHOICE, box="11c"),
    FieldSpec(("total_treatment_minutes",), tr_noop("Treatment min"), FieldKind.MINUTES, prompt=tr_noop("total")),
)

CLAIM_DETAILS = (
    FieldSpec(("referring", "last_name"), tr_noop("Referring provider, last name"), box="17"),
    FieldSpec(("referring", "first_name"), tr_noop("First name"), box="17"),
    FieldSpec(("referring", "npi"), "NPI", box="17b"),
    FieldSpec(("referring", "credential"), tr_noop("Credential"), prompt=tr_noop("MD, DO, NP, PA")),
    FieldSpec(
        ("referring", "qualifier"),
        tr_noop("Role"),
        _CHOICE,
        box="17",
        choices=(
            ("", ""),
            ("DN", tr_noop("DN Referring")),
            ("DK", tr_noop("DK Ordering")),
            ("DQ", tr_noop("DQ Supervising")),
        ),
    ),
    FieldSpec(("authorization", "number"), tr_noop("Authorization"), box="23"),
    FieldSpec(("authorization", "visits"), tr_noop("Visits authorized"), FieldKind.MINUTES),
    FieldSpec(("authorization", "visits_used"), tr_noop("Visits used before"), FieldKind.MINUTES),
    FieldSpec(("authorization", "units"), tr_noop("Units authorized"), FieldKind.MINUTES),
    FieldSpec(("authorization", "units_used"), tr_noop("Units used before"), FieldKind.MINUTES),
    FieldSpec(("authorization", "to"), tr_noop("Authorized to"), _DATE),
    FieldSpec(("plan_of_care", "diagnoses"), tr_noop("Plan: diagnoses"), FieldKind.LIST, prompt="M62.81, R26.89"),
    FieldSpec(
        ("plan_of_care", "long_term_goal"),
        tr_noop("Plan: long-term goal"),
        prompt=tr_noop("what can be done again, by when"),
    ),
    FieldSpec(("plan_of_care", "type"), tr_noop("Plan: type"), prompt=tr_noop("PT: exercise, gait")),
    FieldSpec(("plan_of_care", "amount"), tr_noop("Plan: amount"), prompt=tr_noop("1 visit a day")),
    FieldSpec(("plan_of_care", "frequency"), tr_noop("Plan: frequency"), prompt=tr_noop("2 a week")),
    FieldSpec(("plan_of_care", "duration"), tr_noop("Plan: duration"), prompt=tr_noop("8 weeks")),
    FieldSpec(("plan_of_care", "made_by"), tr_noop("Plan made by"), prompt=tr_noop("name or NPI")),
    FieldSpec(("plan_of_care", "made_by_credential"), tr_noop("Credential of its maker"), prompt="PT"),
    FieldSpec(("plan_of_care", "certified_from"), tr_noop("Certified from"), _DATE),
    FieldSpec(("plan_of_care", "certified_to"), tr_noop("Certified to"), _DATE),
    FieldSpec(("plan_of_care", "signed_on"), tr_noop("Plan signed on"), _DATE),
    FieldSpec(("plan_of_care", "made_on"), tr_noop("Plan made on"), _DATE),
    FieldSpec(("plan_of_care", "start_of_care"), tr_noop("Start of care"), _DATE),
    FieldSpec(("plan_of_care", "verbal_order_on"), tr_noop("Order by word on"), _DATE),
    FieldSpec(("plan_of_care", "order_on_file"), tr_noop("Order on file, of"), _DATE),
    FieldSpec(("plan_of_care", "sent_on"), tr_noop("Plan sent on"), _DATE),
    FieldSpec(("plan_of_care", "recertified_on"), tr_noop("Recertified on"), _DATE),
    FieldSpec(
        ("plan_of_care", "delay_reason"), tr_noop("Why signed late"), prompt=tr_noop("physician on leave until 11/02")
    ),
    FieldSpec(("history", "last_progress_report"), tr_noop("Progress report of"), _DATE),
    FieldSpec(("history", "progress_report_by"), tr_noop("Report written by"), prompt="PT"),
    FieldSpec(("claim", "onset_on"), tr_noop("Onset of condition"), _DATE, box="14"),
    FieldSpec(("coverage", "employment"), tr_noop("Work related"), _FLAG, box="10a", choices=_YES_NO),
    FieldSpec(("coverage", "auto"), tr_noop("Auto accident"), _FLAG, box="10b", choices=_YES_NO),
    FieldSpec(("coverage", "other_accident"), tr_noop("Other accident"), _FLAG, box="10c", choices=_YES_NO),
)
