import io
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from clinic_app.checker.check import check
from clinic_app.checker.findings import CheckResult
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.notation.reading import read_toml
from clinic_app.domain.visit import ServiceLine, Visit
from clinic_app.reports.claim_pdf import write_claim
from clinic_app.reports.claim_summary import ClaimSummary, ClinicHead, FormItem, Mark
from clinic_app.reports.summary_of_claim import SheetContext, summarize
from clinic_app.rules.catalog import ALL_RULES
from tests.reports.reading import pages_of
from tests.reports.sample_claims import PRINTED
from tests.reports.typed_visits import FAULTY_VISIT

CONTEXT = SheetContext(
    ClinicHead("Maple Street Therapy"),
    "2026-00431",
    3,
    PRINTED,
    {"icd10cm": "2026-10-01", "ncci": "2024Q3"},
    treated_by="Mockwell, Rita",
    controls=(FormItem("", "Documentation, M62.81", "7 of 9 points"),),
)


def summary_of(visit: Visit, codebook: Codebook) -> ClaimSummary:
    claim = resolve(visit, codebook, date(2026, 11, 20))
    return summarize(claim, check(claim, ALL_RULES), CONTEXT)


@pytest.fixture(scope="module")
def faulty(codebook: Codebook) -> ClaimSummary:
    return summary_of(read_toml(FAULTY_VISIT), codebook)


def test_findings_come_worst_first_and_accepted_ones_last(faulty: ClaimSummary) -> None:
    assert [(one.mark, one.item) for one in faulty.findings if not one.accepted][:2] == [
        (Mark.MUST_FIX, "21 B"),
        (Mark.MUST_FIX, "24D, 2"),
    ]
    assert faulty.findings[-1].accepted == "Accepted by JS 11/20/2026: kept for the chart"
    assert faulty.verdict is Mark.MUST_FIX


def test_each_reason_for_not_checking_stands_once(faulty: ClaimSummary) -> None:
    reasons = [one.why for one in faulty.not_checked]
    assert reasons
    assert len(set(reasons)) == len(reasons)
    assert all(one.rules for one in faulty.not_checked)


def test_the_values_of_the_form_are_taken_over(faulty: ClaimSummary) -> None:
    values = {item.item: f"{item.value} {item.tail}".strip() for item in faulty.items}
    assert values["2"] == "TESTERSON, ADA"
    assert values["3"] == "02/03/1950, F"
    assert values["17 DN, 17b"] == "INVENTED, ALAN, MD 1679576722"
    assert values["24J"] == "Mockwell, Rita, PT 1234567893"
    assert values["24B"] == "11 office"
    assert values["14"] == "09/28/2026; 12 SOF 13 SOF"
    assert faulty.initials == "A. T."


def test_the_unit_count_is_the_checkers(faulty: ClaimSummary) -> None:
    units = faulty.units
    assert units is not None
    assert (units.units, units.timed, units.untimed, units.treatment) == (3, 40, 12, 52)
    assert [(code.code, code.whole, code.leftover, code.takes_unit) for code in units.codes] == [
        ("97110", 2, 3, False),
        ("97140", 0, 7, True),
    ]
    assert units.other is not None
    assert units.other.units == 2
    assert "Clock 10:00 to 10:55." in units.notes


def test_the_controls_are_those_handed_in(faulty: ClaimSummary) -> None:
    assert faulty.controls == CONTEXT.controls


def test_diagnoses_and_lines_name_each_other(faulty: ClaimSummary) -> None:
    assert [row.used_by for row in faulty.diagnoses] == [(1, 2), (1,), (2, 3), ()]
    assert faulty.diagnoses[0].title == "Muscle weakness (generalized)"
    assert [row.pointers for row in faulty.lines] == ["A B", "A C", "C"]
    assert faulty.total_charge == Decimal("152.00")


def test_an_empty_visit_still_makes_a_sheet(codebook: Codebook) -> None:
    summary = summary_of(Visit(payer="medicare"), codebook)
    out = io.BytesIO()
    assert write_claim(summary, out) == 1
    page = pages_of(out.getvalue())[0]
    assert "No diagnosis is given." in page
    assert "No service line is given." in page
    assert "not given" in page


def test_a_claim_no_rule_ran_on_is_not_ready(codebook: Codebook) -> None:
    claim = resolve(read_toml(FAULTY_VISIT), codebook, date(2026, 11, 20))
    assert summarize(claim, CheckResult(), CONTEXT).verdict is Mark.NOT_CHECKED


def test_a_line_done_but_not_billed_says_so(codebook: Codebook) -> None:
    visit = read_toml(FAULTY_VISIT)
    lines = visit.lines or ()
    unbilled = replace(visit, lines=(*lines[:2], replace(lines[2], units=0)))
    summary = summary_of(unbilled, codebook)
    assert summary.lines[2].note == "done, not billed"
    assert summary.total_charge == Decimal("132.00")


def test_a_line_whose_minutes_make_no_unit_is_not_in_the_total_while_its_units_are_blank(codebook: Codebook) -> None:
    ten = [ServiceLine(code, minutes=10, charge=Decimal("50.00")) for code in ("97110", "97140", "97530")]
    summary = summary_of(Visit(date_of_service=date(2026, 11, 20), payer="medicare", lines=tuple(ten)), codebook)
    assert [one.units for one in summary.lines] == [1, 1, 0]
    assert summary.total_charge == Decimal("100.00")
