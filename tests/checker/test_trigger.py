"""A trigger passes rules over that would say nothing, and no others."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from typing import get_args, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings

from clinic_app.checker.check import asked_of, reaching
from clinic_app.checker.claim import Claim
from clinic_app.checker.examples import examples_of
from clinic_app.checker.resolve import resolve
from clinic_app.checker.rule import Rule
from clinic_app.checker.trigger import ALWAYS_AWAKE, Trigger, either
from clinic_app.checker.wake_index import WakeIndex
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain import visit as values_of_visit
from clinic_app.domain.errors import UnreadableVisitError
from clinic_app.domain.visit import Diagnosis, Documentation, History, ServiceLine, Visit
from clinic_app.rules.catalog import ALL_RULES
from tests.strategies import visits

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


def test_every_given_name_is_a_field_of_the_visit_or_of_a_table_of_it() -> None:
    triggers = [one for rule in ALL_RULES for one in (rule.trigger, *rule.trigger.others)]
    names = {name for one in triggers for name in one.given}
    tables = get_type_hints(Visit, vars(values_of_visit))
    assert "history.month" in names
    for name in names:
        table, dot, field = name.partition(".")
        assert table in tables
        if dot:
            (kind,) = [one for one in get_args(tables[table]) if one is not type(None)]
            assert field in {one.name for one in fields(kind)}


def test_every_line_field_is_a_field_of_a_line() -> None:
    triggers = [one for rule in ALL_RULES for one in (rule.trigger, *rule.trigger.others)]
    names = {name for one in triggers for name in one.line_fields}
    assert names
    assert names <= {field.name for field in fields(ServiceLine)}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(visit=visits())
def test_the_index_wakes_the_same_rules_on_any_visit(visit: Visit, codebook: Codebook) -> None:
    try:
        claim = resolve(replace(visit, date_of_service=date(2026, 6, 15)), codebook, TODAY)
    except UnreadableVisitError:
        return
    reach = reaching(ALL_RULES, claim.payer, claim.day)
    expected = [rule.id for rule in reach.rules if rule.trigger.wakes(claim)]
    assert [rule.id for _when, gated in reach.awake_by_gate(claim) for rule in gated] == expected


def _is_awake(trigger: Trigger, codebook: Codebook, **changed: object) -> bool:
    """Whether a trigger is awake, told alike by its plain meaning and by the index."""
    visit = Visit(
        date_of_service=date(2026, 6, 15),
        payer="medicare",
        place_of_service=" 11",
        diagnoses=(Diagnosis("R53.1"), Diagnosis("m54.50")),
        lines=(
            ServiceLine("97110", units=1, modifiers=("GP",), pointers=("B", "C")),
            ServiceLine("97161", units=0, modifiers=("59",), pointers=("Z",), performer="PTA"),
        ),
        history=History(visits_this_year=3),
    )
    claim = resolve(replace(visit, **changed), codebook, TODAY)  # type: ignore[arg-type] # fields by their names
    awake = WakeIndex((Trigger(), trigger), claim.payer).awake(claim)
    assert awake & 1
    assert bool(awake & 2) is trigger.wakes(claim)
    return bool(awake & 2)


@pytest.mark.parametrize(
    ("trigger", "expected"),
    [
        (Trigger(given=("history.visits_this_year",)), True),
        (Trigger(given=("history.month",)), False),
        (Trigger(given=("patient.born",)), False),
        (Trigger(diagnosis=lambda lookup, _table: not lookup.formatted), True),
        (Trigger(diagnosis=lambda _lookup, table: table.lookup("M54.50", TODAY).code == "M54.51"), False),
        (Trigger(procedure=lambda procedure: procedure is not None and procedure.is_evaluation), True),
        (Trigger(procedure=lambda procedure: procedure is None), False),
        (Trigger(service=lambda one: one.code == "97110" and one.modifiers == ("GP",)), True),
        (Trigger(service=lambda one: one.code == "97110" and "59" in one.modifiers), False),
        (Trigger(pointing=lambda one: one.pointers == ("B", "C") and one.diagnoses == 2), True),
        (Trigger(pointing=lambda one: "Z" in one.pointers), False),  # of a line that is not billed
        (Trigger(place=lambda place: place.strip() == "11"), True),
        (Trigger(place=lambda place: place.strip() == "12"), False),
        (Trigger(line_fields=("performer", "start")), True),
        (Trigger(line_fields=("start",)), False),
        (Trigger(payer=lambda payer: payer.is_medicare), True),
        (Trigger(payer=lambda payer: not payer.is_medicare), False),
        (Trigger(given=("history",), line_fields=("start",)), False),
        (either(Trigger(line_fields=("start",)), Trigger(given=("history.visits_this_year",))), True),
        (either(Trigger(line_fields=("start",)), Trigger(given=("claim",)), Trigger(given=("lines",))), True),
        (either(Trigger(line_fields=("start",)), Trigger(given=("claim",))), False),
    ],
)
def test_each_thing_a_trigger_states_wakes_it(trigger: Trigger, expected: bool, codebook: Codebook) -> None:
    assert _is_awake(trigger, codebook) is expected


def test_a_visit_without_place_diagnoses_or_lines_wakes_no_test_of_them(codebook: Codebook) -> None:
    bare = {"place_of_service": None, "diagnoses": None, "lines": None}
    for trigger in (
        Trigger(place=lambda _place: True),
        Trigger(diagnosis=lambda _lookup, _table: True),
        Trigger(service=lambda _service: True),
        Trigger(pointing=lambda _pointing: True),
        Trigger(procedure=lambda _procedure: True),
    ):
        assert _is_awake(trigger, codebook)
        assert not _is_awake(trigger, codebook, **bare)


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
    assert WakeIndex(triggers, claim.payer).awake(claim) == 0b1000011
    assert [one.wakes(claim) for one in triggers] == [True, True, False, False, False, False, True]
