"""The answer of a check has the keys of the notation, in its order, and nothing but JSON values."""

from __future__ import annotations

import json
from datetime import date

from clinic_app.checker.answer import answer
from clinic_app.checker.answer_text import answer_text
from clinic_app.checker.check import check
from clinic_app.checker.examples import examples_of
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.rules.catalog import ALL_RULES

TODAY = date(2026, 11, 21)
KEYS = {
    "date_of_service": date(2026, 6, 15),
    "payer": "medicare",
    "diagnoses": ["M62.84", "M62.81"],
    "lines": [{"code": "97110", "minutes": 33, "units": 2, "modifiers": ["GP"], "pointers": ["B"], "charge": "90.00"}],
}


def answered(codebook: Codebook, **changed: object) -> dict[str, object]:
    claim = resolve(visit_from_mapping({**KEYS, **changed}), codebook, TODAY)
    editions = {"icd10cm": "2026-10-01"}
    found: dict[str, object] = json.loads(json.dumps(answer("visit.toml", claim, check(claim, ALL_RULES), editions)))
    return found


def test_an_answer_has_the_keys_of_the_notation_in_order(codebook: Codebook) -> None:
    found = answered(codebook)
    keys = ["file", "verdict", "unit_rule", "units", "findings", "not_checked", "waived", "codes"]
    assert list(found) == keys
    assert (found["file"], found["verdict"], found["unit_rule"]) == ("visit.toml", "error", "cms")
    assert found["codes"] == {"icd10cm": "2026-10-01"}
    assert found["waived"] == []


def test_the_units_are_one_entry_a_line_as_the_payer_counts(codebook: Codebook) -> None:
    entry = {"code": "97110", "line": 0, "minutes": 33, "units": 2, "from_whole": 2, "from_remainder": 0, "tie": False}
    assert answered(codebook)["units"] == [entry]


def test_a_finding_names_rule_severity_place_message_basis_and_its_first_fix(codebook: Codebook) -> None:
    findings = answered(codebook)["findings"]
    assert isinstance(findings, list)
    found = next(one for one in findings if one["rule"] == "DX-EXCL1")
    assert list(found) == ["rule", "severity", "at", "message", "basis", "fix"]
    assert (found["severity"], found["at"]) == ("error", ["diagnoses", 1])
    assert found["fix"]["title"] == "Remove M62.81"
    assert found["fix"]["safe"] is False
    assert found["fix"]["edits"] == [
        {"at": ["diagnoses"], "value": ["M62.84"]},
        {"at": ["lines", 0, "pointers"], "value": ["A"]},
    ]


def test_a_finding_without_a_fix_has_no_such_key(codebook: Codebook) -> None:
    found = answered(codebook, date_of_service=None)["findings"]
    assert isinstance(found, list)
    assert [list(one) for one in found] == [["rule", "severity", "at", "message", "basis"]]


def test_what_was_not_checked_says_why(codebook: Codebook) -> None:
    not_checked = answered(codebook)["not_checked"]
    assert isinstance(not_checked, list)
    assert all(list(one) == ["rule", "why"] and one["why"] for one in not_checked)
    assert "MOD-KX-MISSING" in [one["rule"] for one in not_checked]


def test_a_waived_finding_carries_reason_person_and_day(codebook: Codebook) -> None:
    waiver = {"rule": "DX-EXCL1", "at": ["diagnoses", 1], "reason": "unrelated", "by": "JS", "on": TODAY}
    found = answered(codebook, waivers=[waiver])
    waived = found["waived"]
    assert isinstance(waived, list)
    assert [(one["rule"], one["reason"], one["by"], one["on"]) for one in waived] == [
        ("DX-EXCL1", "unrelated", "JS", "2026-11-21")
    ]


def test_a_fix_that_takes_a_line_away_writes_the_lines_that_stay(codebook: Codebook) -> None:
    line = {"code": "97110", "minutes": 33, "units": 2, "modifiers": ["GP"], "charge": "90.00"}
    found = answered(
        codebook,
        diagnoses=["M62.81"],
        lines=[
            line,
            {"code": "97032", "units": 1, "modifiers": ["GP"]},
            {"code": "S8948", "units": 1, "modifiers": ["GP"], "charge": "10.50"},
        ],
    )["findings"]
    assert isinstance(found, list)
    bundled = next(one for one in found if one["rule"] == "PAY-BUNDLED")
    (edit,) = bundled["fix"]["edits"]
    assert edit["at"] == ["lines"]
    assert [one["code"] for one in edit["value"]] == ["97110", "97032"]
    assert edit["value"][0]["charge"] == "90.00"


def test_the_line_of_text_is_letter_for_letter_what_json_writes_of_the_answer(codebook: Codebook) -> None:
    editions = {"icd10cm": "2026-10-01"}
    for rule in ALL_RULES:
        found = examples_of(rule)
        for one in (*found.flagged, *found.passing):
            claim = resolve(one.visit, codebook, TODAY)
            result = check(claim, ALL_RULES)
            written = json.dumps(answer("-", claim, result, editions), ensure_ascii=False)
            assert answer_text("-", claim, result, editions) == written


def test_the_line_of_text_keeps_quotes_line_feeds_and_letters_of_other_alphabets(codebook: Codebook) -> None:
    waiver = {"rule": "DX-EXCL1", "at": ["diagnoses", 1], "reason": 'two "regions"\nof the Wirbelsäule', "by": "JS"}
    claim = resolve(visit_from_mapping({**KEYS, "waivers": [waiver]}), codebook, TODAY)
    result = check(claim, ALL_RULES)
    assert result.waived
    written = json.dumps(answer('a "file"', claim, result, {}), ensure_ascii=False)
    assert answer_text('a "file"', claim, result, {}) == written
