"""Progress reports by the treatment day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from clinic_app.checker.findings import CheckResult, Severity
from clinic_app.codebook.codebook import Codebook
from clinic_app.rules.documentation.doc_progress_10 import doc_progress_10
from tests.rules.judging import judged, lines


def report(codebook: Codebook, payer: str = "medicare", **history: Any) -> CheckResult:
    return judged(codebook, (doc_progress_10,), payer=payer, lines=lines("97110 GP"), history=history)


@pytest.mark.parametrize("day", range(1, 31))
def test_a_report_is_missed_from_day_10_and_held_from_day_18(day: int, codebook: Codebook) -> None:
    result = report(codebook, treatment_days_since_progress_report=day - 1)
    expected = [] if day < 10 else [Severity.WARNING] if day < 18 else [Severity.ERROR]
    assert [finding.severity for finding in result.findings] == expected
    assert all(finding.waivable for finding in result.findings)


@pytest.mark.parametrize("by", ["PTA", "pta", "COTA", "OTA"])
def test_an_assistants_report_does_not_do(by: str, codebook: Codebook) -> None:
    result = report(codebook, treatment_days_since_progress_report=9, progress_report_by=by)
    assert [finding.severity for finding in result.findings] == [Severity.WARNING]
    assert by.upper() in result.findings[0].message


def test_days_since_an_assistants_report_say_nothing_of_the_clinicians(codebook: Codebook) -> None:
    early = report(codebook, treatment_days_since_progress_report=2, progress_report_by="PTA", visit_number=6)
    later = report(codebook, treatment_days_since_progress_report=2, progress_report_by="PTA", visit_number=16)
    assert (early.findings, early.not_checked, later.findings) == ((), (), ())
    assert [one.rule for one in later.not_checked] == ["DOC-PROGRESS-10"]


def test_the_clinician_takes_part_in_every_period(codebook: Codebook) -> None:
    history = {
        "treatment_days_since_progress_report": 10,
        "last_progress_report": date(2026, 5, 12),
        "clinician_treated_on": date(2026, 5, 12),
    }
    by_assistant = judged(
        codebook,
        (doc_progress_10,),
        lines=[{"code": "97110", "modifiers": ["GP", "CQ"], "performer": "PTA"}],
        history=history,
    )
    by_therapist = judged(
        codebook, (doc_progress_10,), lines=[{"code": "97110", "modifiers": ["GP"], "performer": "PT"}], history=history
    )
    assert ("history", "clinician_treated_on") in {finding.at for finding in by_assistant.findings}
    assert [finding.at[1] for finding in by_therapist.findings] == ["treatment_days_since_progress_report"]


def test_other_payers_get_a_note(codebook: Codebook) -> None:
    result = report(codebook, payer="commercial", treatment_days_since_progress_report=40)
    assert [finding.severity for finding in result.findings] == [Severity.INFO]
