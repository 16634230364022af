"""The fixes of the diagnosis rules keep claims whole."""

from __future__ import annotations

from datetime import date

import pytest

from clinic_app.checker.check import check
from clinic_app.checker.examples import examples_of
from clinic_app.checker.findings import Severity
from clinic_app.checker.fixing import apply
from clinic_app.checker.resolve import resolve
from clinic_app.checker.rule import Rule
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.visit import Visit
from clinic_app.rules.diagnoses import RULES
from clinic_app.rules.diagnoses.dx_dup import dx_dup
from clinic_app.rules.diagnoses.dx_excl1 import dx_excl1
from clinic_app.rules.diagnoses.dx_format import dx_format

TODAY = date(2026, 11, 21)
POINTER_RULES = {"DX-PTR-MISSING", "DX-PTR-RANGE", "DX-PTR-MAX4", "DX-CPT-LINK"}
OF_THE_LIST = [rule for rule in RULES if rule.id not in POINTER_RULES]
SAFE = {"DX-FORMAT", "DX-DUP", "DX-PTR-RANGE"}


def pointed(visit: Visit, codebook: Codebook) -> list[list[str]]:
    claim = resolve(visit, codebook, TODAY)
    return [[one.code for one in claim.pointed(line)] for line in claim.lines]


@pytest.mark.parametrize("rule", OF_THE_LIST, ids=lambda rule: rule.id)
def test_after_any_fix_each_line_points_to_what_it_pointed_to_or_to_what_took_its_place(
    rule: Rule, codebook: Codebook
) -> None:
    for example in examples_of(rule).flagged:
        before = pointed(example.visit, codebook)
        codes = set(resolve(example.visit, codebook, TODAY).codes)
        for fix in check(resolve(example.visit, codebook, TODAY), (rule,)).findings[0].fixes:
            after_visit = apply(example.visit, fix)
            left = set(resolve(after_visit, codebook, TODAY).codes)
            for old, new in zip(before, pointed(after_visit, codebook), strict=True):
                kept = [code for code in dict.fromkeys(old) if code in left]
                assert kept == [code for code in new if code in old]
                assert bool(new) == bool(old)
                assert len(new) <= len(old)
                assert set(new) <= codes | left


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_only_fixes_that_state_what_the_visit_says_are_safe(rule: Rule, codebook: Codebook) -> None:
    for example in examples_of(rule).flagged:
        (finding,) = check(resolve(example.visit, codebook, TODAY), (rule,)).findings
        assert not any(fix.safe for fix in finding.fixes) or rule.id in SAFE


def test_removing_the_second_of_two_barred_codes_edits_the_list_alone(codebook: Codebook) -> None:
    visit = visit_from_mapping(
        {
            "date_of_service": date(2026, 6, 15),
            "payer": "medicare",
            "diagnoses": ["M62.84", "M62.81"],
            "lines": [{"code": "97110", "units": 2}],
        }
    )
    (finding,) = check(resolve(visit, codebook, TODAY), (dx_excl1,)).findings
    assert finding.at == ("diagnoses", 1)
    assert finding.fix is not None
    assert finding.fix.title == "Remove M62.81"
    assert not finding.fix.safe
    assert [edit.at for edit in finding.fix.edits_in(visit)] == [("diagnoses",)]
    assert finding.basis.startswith("ICD-10-CM tabular list, Apr 2026: M62.81 Excludes1 ")
    assert [one.code for one in apply(visit, finding.fix).diagnoses or ()] == ["M62.84"]


def test_a_barred_pair_kept_with_a_reason_stays_as_a_warning(codebook: Codebook) -> None:
    waiver = {"rule": "DX-EXCL1", "at": ["diagnoses", 0], "reason": "two unrelated conditions", "by": "JS"}
    visit = visit_from_mapping(
        {"date_of_service": date(2026, 6, 15), "diagnoses": ["R26.2", "R29.6"], "waivers": [waiver]}
    )
    result = check(resolve(visit, codebook, TODAY), (dx_excl1,))
    assert [finding.severity for finding in result.findings] == [Severity.WARNING]
    assert [one.finding.severity for one in result.waived] == [Severity.ERROR]


def test_a_waiver_follows_its_diagnosis_through_a_fix(codebook: Codebook) -> None:
    waiver = {"rule": "DX-EXCL1", "at": ["diagnoses", 2], "reason": "two unrelated conditions", "by": "JS"}
    visit = visit_from_mapping(
        {
            "date_of_service": date(2026, 6, 15),
            "diagnoses": ["M54.50", "M54.50", "R26.2", "R29.6"],
            "waivers": [waiver],
        }
    )
    (duplicate,) = check(resolve(visit, codebook, TODAY), (dx_dup,)).findings
    assert duplicate.fix is not None
    mended = apply(visit, duplicate.fix)
    assert [one.at for one in mended.waivers or ()] == [("diagnoses", 1)]
    result = check(resolve(mended, codebook, TODAY), (dx_excl1,))
    assert [finding.severity for finding in result.findings] == [Severity.WARNING]


def test_respelling_keeps_the_words_beside_a_code(codebook: Codebook) -> None:
    visit = visit_from_mapping(
        {"date_of_service": date(2026, 6, 15), "diagnoses": [{"code": "m5450", "text": "low back", "by": "MD"}]}
    )
    (finding,) = check(resolve(visit, codebook, TODAY), (dx_format,)).findings
    assert finding.fix is not None
    (kept,) = apply(visit, finding.fix).diagnoses or ()
    assert (kept.code, kept.text, kept.by) == ("M54.50", "low back", "MD")
