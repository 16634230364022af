"""The form shows a field first where a rule asks for it: the list is held to what the rules' own examples say."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest

from clinic_app.checker.check import check
from clinic_app.checker.examples import examples_of
from clinic_app.checker.resolve import resolve
from clinic_app.checker.rule import Rule
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.notation import visit_from_mapping
from clinic_app.domain.visit import Documentation
from clinic_app.rules.catalog import ALL_RULES
from clinic_app.rules.documentation.asked_fields import fields_asked

TODAY = date(2026, 11, 21)
FIELDS = {field.name for field in fields(Documentation)}
SPEAKS_OF_WORDS = {"WK-FRAIL"}
"""It speaks of words wherever they were written, and asks for no field."""


def speaking_of_the_note() -> list[Rule]:
    return [
        one
        for one in ALL_RULES
        if one.id not in SPEAKS_OF_WORDS
        and any(example.at[:1] == ("documentation",) for example in examples_of(one).flagged)
    ]


def test_some_rules_speak_at_fields_of_the_note() -> None:
    assert len(speaking_of_the_note()) > 15


@pytest.mark.parametrize("rule", speaking_of_the_note(), ids=lambda rule: rule.id)
def test_a_rule_that_speaks_at_a_field_of_the_note_stands_beside_that_field(rule: Rule, codebook: Codebook) -> None:
    for example in examples_of(rule).flagged:
        claim = resolve(example.visit, codebook, TODAY)
        for finding in check(claim, (rule,)).findings:
            if finding.at[0] == "documentation" and len(finding.at) > 1:
                assert rule.id in fields_asked(claim).get(str(finding.at[1]), ()), example.name


def test_only_fields_of_the_note_are_asked_for(codebook: Codebook) -> None:
    for rule in ALL_RULES:
        for example in examples_of(rule).flagged:
            assert set(fields_asked(resolve(example.visit, codebook, TODAY))) <= FIELDS


def test_a_claim_without_weakness_asks_for_no_measure_of_strength(codebook: Codebook) -> None:
    visit = visit_from_mapping({"date_of_service": date(2026, 6, 15), "payer": "medicare", "diagnoses": ["M25.561"]})
    asked = fields_asked(resolve(visit, codebook, TODAY))
    assert "strength" not in asked
    assert asked["side"] == ("DX-LATERALITY-DOC",)
    assert "signed_by" in asked
