"""What stands in the form of an own rule says the same rule again."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clinic_app.codebook.codebook import Codebook
from clinic_app.rules.own.conditions import parts_of
from clinic_app.rules.own.own_rule import OwnRule
from clinic_app.rules.own.reading import Known, read_rule
from clinic_app.rules.own.writing import rule_mapping
from clinic_app.services.own_rules import known_words
from clinic_app.ui.own_rule_fields import LEVELS
from clinic_app.ui.own_rule_text import ConditionText, condition_of, fields_of, form_of
from tests.rules.own.packs import TODAY, a_rule
from tests.rules.own.test_packs import any_rule


@pytest.fixture(scope="module")
def known(codebook: Codebook) -> Known:
    return known_words(codebook)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rule=any_rule())
def test_any_rule_stands_in_the_form_and_comes_back_the_same(rule: OwnRule, known: Known) -> None:
    mapping = rule_mapping(rule)
    texts = form_of(mapping, known.payers)
    fields, problems = fields_of(texts, condition_of(mapping), known, TODAY)
    assert problems == {}
    read = read_rule(fields, known)
    assert read.when == rule.when or parts_of(rule.when) == (read.when,)  # `all` of one is that one
    assert replace(read, when=rule.when) == rule
    assert texts["severity"] in dict(LEVELS)


@settings(max_examples=150, deadline=None)
@given(
    texts=st.fixed_dictionaries({key: st.text(max_size=30) for key in form_of({}, {})}), written=st.text(max_size=80)
)
def test_whatever_is_typed_gives_a_sentence_at_its_field_and_never_an_error(
    texts: dict[str, str], written: str, known: Known
) -> None:
    texts["severity"] = "warning"
    fields, problems = fields_of(texts, ConditionText((), "free", written), known, TODAY)
    assert set(fields) | set(problems) >= {key for key, text in texts.items() if text.strip()}
    assert all(words.strip() for words in problems.values())


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("cigna", ["cigna"]),
        ("Cigna; BLUE CROSS BLUE SHIELD PLAN", ["cigna", "bcbs"]),
        ("workers comp", ["workers_comp"]),
    ],
)
def test_payers_are_read_by_name_or_short_name(typed: str, read: list[str], known: Known) -> None:
    texts = form_of(rule_mapping(a_rule()), known.payers) | {"payers": typed}
    fields, problems = fields_of(texts, condition_of(rule_mapping(a_rule())), known, TODAY)
    assert (fields["payers"], problems) == (read, {})


def test_a_pasted_condition_of_endless_levels_is_refused_before_it_blocks_the_window(known: Known) -> None:
    texts = form_of(rule_mapping(a_rule()), known.payers)
    begun = time.process_time()
    _, problems = fields_of(texts, ConditionText((), "free", "when" + ".a" * 20_000 + " = 1"), known, TODAY)
    assert "more levels" in problems["when"]
    assert time.process_time() - begun < 1
