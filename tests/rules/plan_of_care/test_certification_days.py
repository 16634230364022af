"""Certification by the day: when nothing is said, when a reminder, when a hold."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from clinic_app.checker.findings import CheckResult, Severity
from clinic_app.codebook.codebook import Codebook
from clinic_app.rules.plan_of_care import RULES
from clinic_app.rules.plan_of_care.poc_cert_30 import poc_cert_30
from clinic_app.rules.plan_of_care.poc_recert_90 import poc_recert_90
from tests.rules.judging import judged, lines

START = date(2026, 6, 1)
SILENT = None


def after(days: int, start: date = START) -> date:
    return start + timedelta(days=days)


def only_severity(result: CheckResult) -> Severity | None:
    assert len(result.findings) <= 1
    return result.findings[0].severity if result.findings else SILENT


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        *[(0, SILENT), (20, SILENT), (21, Severity.WARNING), (30, Severity.WARNING)],
        *[(31, Severity.ERROR), (60, Severity.ERROR), (400, Severity.ERROR)],
    ],
)
def test_an_unsigned_plan_is_reminded_from_day_21_and_held_after_day_30(
    days: int, expected: Severity | None, codebook: Codebook
) -> None:
    result = judged(
        codebook, (poc_cert_30,), lines=lines("97110 GP"), checked_on=after(days), plan_of_care={"start_of_care": START}
    )
    assert only_severity(result) == expected


@pytest.mark.parametrize(
    ("sent", "evaluated", "expected"),
    [(30, 0, SILENT), (31, 0, Severity.ERROR), (31, 2, SILENT), (33, 2, Severity.ERROR)],
)
def test_an_order_stands_for_the_signature_when_the_plan_is_sent_within_30_days_of_the_evaluation(
    sent: int, evaluated: int, expected: Severity | None, codebook: Codebook
) -> None:
    plan = {
        "start_of_care": START,
        "evaluated_on": after(evaluated),
        "order_on_file": after(-4),
        "sent_on": after(sent),
    }
    result = judged(codebook, (poc_cert_30,), lines=lines("97110 GP"), checked_on=after(45), plan_of_care=plan)
    assert only_severity(result) == expected


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2024, 12, 31), Severity.ERROR), (date(2025, 1, 1), SILENT)],
)
def test_an_order_stands_in_for_visits_from_2025(on: date, expected: Severity | None, codebook: Codebook) -> None:
    plan = {"start_of_care": date(2024, 12, 20), "order_on_file": date(2024, 12, 10), "sent_on": date(2024, 12, 22)}
    result = judged(
        codebook,
        (poc_cert_30,),
        date_of_service=on,
        checked_on=date(2025, 3, 1),
        lines=lines("97110 GP"),
        plan_of_care=plan,
    )
    assert only_severity(result) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        *[(0, SILENT), (79, SILENT), (80, Severity.WARNING), (89, Severity.WARNING), (90, Severity.WARNING)],
        *[(91, Severity.ERROR), (95, Severity.ERROR), (300, Severity.ERROR)],
    ],
)
def test_a_certification_is_reminded_from_80_days_on_and_held_after_90(
    days: int, expected: Severity | None, codebook: Codebook
) -> None:
    result = judged(
        codebook,
        (poc_recert_90,),
        date_of_service=after(days),
        lines=lines("97110 GP"),
        plan_of_care={"certified_from": START},
    )
    assert only_severity(result) == expected


@pytest.mark.parametrize(
    ("days", "expected"),
    [(55, SILENT), (56, SILENT), (57, Severity.ERROR)],
)
def test_a_plan_of_eight_weeks_ends_without_a_reminder(
    days: int, expected: Severity | None, codebook: Codebook
) -> None:
    for stated in ({"duration_days": 56}, {"duration": "8 weeks"}, {"certified_to": after(56)}):
        result = judged(
            codebook,
            (poc_recert_90,),
            date_of_service=after(days),
            lines=lines("97110 GP"),
            plan_of_care={"certified_from": START, **stated},
        )
        assert only_severity(result) == expected


def test_a_stated_duration_in_other_words_is_left_to_a_person(codebook: Codebook) -> None:
    result = judged(
        codebook,
        (poc_recert_90,),
        date_of_service=after(70),
        lines=lines("97110 GP"),
        plan_of_care={"certified_from": START, "duration": "8 to 12 weeks"},
    )
    assert result.findings == ()


def test_a_hold_is_released_by_a_reason(codebook: Codebook) -> None:
    waiver = {"rule": "POC-CERT-30", "at": ["plan_of_care", "signed_on"], "reason": "the physician moved", "by": "JS"}
    result = judged(
        codebook,
        (poc_cert_30,),
        lines=lines("97110 GP"),
        checked_on=after(45),
        plan_of_care={"start_of_care": START},
        waivers=[waiver],
    )
    assert result.findings == ()
    assert [one.finding.rule for one in result.waived] == ["POC-CERT-30"]


def test_a_blank_field_is_not_released(codebook: Codebook) -> None:
    waiver = {"rule": "POC-FIELDS", "at": ["plan_of_care", "frequency"], "reason": "later", "by": "JS"}
    result = judged(codebook, RULES, lines=lines("97110 GP"), plan_of_care={"duration": "8 weeks"}, waivers=[waiver])
    assert ("plan_of_care", "frequency") in {finding.at for finding in result.findings if finding.rule == "POC-FIELDS"}


@pytest.mark.parametrize("payer", ["commercial", "workers_comp", "tricare", "self_pay"])
def test_payers_without_medicares_plan_rules_get_notes_and_nothing_unchecked(payer: str, codebook: Codebook) -> None:
    plan = {"start_of_care": date(2026, 1, 2), "certified_by_credential": "DC", "made_on": date(2026, 6, 20)}
    result = judged(codebook, RULES, payer=payer, lines=lines("97110"), plan_of_care=plan)
    assert result.findings
    assert {finding.severity for finding in result.findings} == {Severity.INFO}
    assert judged(codebook, RULES, payer=payer, lines=lines("97110"), plan_of_care={"type": "PT"}).not_checked == ()
