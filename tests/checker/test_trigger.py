"""A trigger passes rules over that would say nothing, and no others."""

from __future__ import annotations

from dataclasses import fields
from datetime import date

import pytest

from clinic_app.checker.check import asked_of, reaching
from clinic_app.checker.claim import Claim
from clinic_app.checker.examples import examples_of
from clinic_app.checker.resolve import resolve
from clinic_app.checker.rule import Rule
from clinic_app.checker.trigger import ALWAYS_AWAKE, Trigger, WakeIndex
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.visit import Diagnosis, Documentation, ServiceLine, Visit
from clinic_app.rules.catalog import ALL_RULES

TODAY = date(2026, 11, 21)
_OF_RULES = [examples_of(rule) for rule in ALL_RULES]
_FLAGGED = [one.visit for found in _OF_RULES for one in found.flagged]
_PASSING = [one.visit for found in _OF_RULES for one in found.passing]
EXAMPLES = (*_FLAGGED, *_PASSING)
TRIGGERED = [rule for rule in ALL_RULES if rule.trigger is not ALWAYS_AWAKE]


@pytest.fixture(scope="module")
def claims(codebook: Codebook) -> list[Claim]:
    """The visits of all rules' examples, resolved."""
    return [resolve(visit, codebook, TODAY) for visit in EXAMPLES if visit.date_of_service is not None]


@pytest.mark.parametrize("rule", TRIGGERED, ids=lambda rule: rule.id)
def test_a_rule_without_its_trigger_says_nothing_when_asked_all_the_same(rule: Rule, claims: list[Claim]) -> None:
    asleep = [claim for claim in claims if not rule.trigger.wakes(claim)]
    assert asleep
    for claim in asleep:
        assert (rule.when is not None and not rule.when(claim)) or asked_of(rule, claim) == [], claim.visit


def test_the_index_wakes_the_rules_whose_triggers_are_there(claims: list[Claim]) -> None:
    for claim in claims:
        reach = reaching(ALL_RULES, claim.payer, claim.day)
        expected = [rule.id for rule in reach.rules if rule.trigger.wakes(claim)]
        awake = reach.awake(claim)
        assert [rule.id for place, rule in enumerate(reach.rules) if awake >> place & 1] == expected
        assert [rule.id for _when, gated in reach.awake_by_gate(claim) for rule in gated] == expected


def test_every_given_name_is_a_field_of_the_visit() -> None:
    names = {name for rule in ALL_RULES for name in rule.trigger.given}
    assert names
    assert names <= {field.name for field in fields(Visit)}


def test_all_that_a_trigger_states_must_hold(codebook: Codebook) -> None:
    visit = Visit(
        date_of_service=date(2026, 6, 15),
        payer="medicare",
        diagnoses=(Diagnosis("R53.1"),),
        lines=(ServiceLine("97110", units=1, modifiers=("GP",)), ServiceLine("97140", units=0, modifiers=("59",))),
        documentation=Documentation(),
    )
    triggers = (
        ALWAYS_AWAKE,
        Trigger(given=("documentation",), diagnoses=frozenset({"R53.1"}), modifiers=frozenset({"GP"})),
        Trigger(given=("documentation", "history"), diagnoses=frozenset({"R53.1"})),
        Trigger(diagnoses=frozenset({"M62.81"})),
        Trigger(procedures=frozenset({"97140"})),  # done, not billed
        Trigger(modifiers=frozenset({"59"})),
        Trigger(procedures=frozenset({"97110", "97140"})),
    )
    claim = resolve(visit, codebook, TODAY)
    assert WakeIndex(triggers).awake(claim) == 0b1000011
    assert [one.wakes(claim) for one in triggers] == [True, True, False, False, False, False, True]
