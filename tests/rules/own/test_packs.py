"""A file of own rules is read whole or refused with one sentence that says what, where and what to do."""

from __future__ import annotations

import re
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clinic_app.checker.findings import Severity
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.text import clean_text
from clinic_app.rules import own
from clinic_app.rules.catalog import RULES_BY_ID
from clinic_app.rules.dates_and_places.place import ASSIGNED_PLACES
from clinic_app.rules.own.conditions import (
    DEEPEST,
    MEANINGS,
    MOST_PARTS,
    Argument,
    Condition,
    Every,
    Leaf,
    Never,
    Some,
    Word,
    depth_of,
    parts_of,
)
from clinic_app.rules.own.own_rule import MARK, OwnExample, OwnRule
from clinic_app.rules.own.reading import (
    LARGEST_PACK,
    LONGEST_LINE,
    MOST_RULES,
    NOTE_FIELDS,
    Known,
    RefusedRuleError,
    read_field,
    read_pack,
)
from clinic_app.rules.own.sentence import rule_sentence
from clinic_app.rules.own.writing import pack_text
from clinic_app.services.own_rules import known_words, proven_pack
from tests.rules.own.packs import PACK, TODAY, a_rule, a_visit
from tests.strategies import visits

CODES = ("97110", "97140", "97530", "97112", "92507", "G0283")
PAYERS = ("medicare", "cigna", "bcbs", "workers_comp")


@pytest.fixture(scope="module")
def known(codebook: Codebook) -> Known:
    return known_words(codebook)


def refused(content: str | bytes, codebook: Codebook) -> RefusedRuleError:
    with pytest.raises(RefusedRuleError) as caught:
        proven_pack(content.encode() if isinstance(content, str) else content, codebook, TODAY)
    error = caught.value
    assert error.message.endswith((".", "?"))
    assert error.hint
    assert len(error.message) < 900
    return error


def test_a_pack_whose_examples_hold_is_taken(codebook: Codebook) -> None:
    rules = proven_pack(PACK.encode(), codebook, TODAY)
    assert rules is not None
    assert [rule.id for rule in rules] == ["OWN-CIGNA-97140"]


def test_the_pack_in_the_documentation_is_taken_as_it_stands(codebook: Codebook) -> None:
    page = (Path(own.__file__).parent / "README.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```toml\n(.*?)```", page, re.DOTALL)
    rules = proven_pack(block.encode(), codebook, TODAY)
    assert rules is not None
    assert rules[0].prevents == ("97", "N19")
    assert all(f"`{word}" in page for word in Word)


def test_no_shipped_rule_bears_the_mark_of_a_clinics_own() -> None:
    assert not [rule for rule in RULES_BY_ID if rule.startswith(MARK)]


@pytest.mark.parametrize(
    ("wrong", "right", "where"),
    [
        ('"97530"] }, {', '"9753"] }, {', "when.all[1].together_with[1] '9753' is no procedure code"),
        ('payers = ["cigna"]', 'payers = ["zenith"]', "payers[1] 'zenith' is no payer"),
        ('id = "OWN-CIGNA-97140"', 'id = "DX-EXCL1"', "id 'DX-EXCL1' may be a shipped rule's"),
        ('id = "OWN-CIGNA-97140"', 'id = "OWN-"', "id must be OWN- with letters"),
        ("without_modifier", "eval", "when.all[2].eval is no word of the vocabulary"),
        ('"59", "XS"', '"590"', "when.all[2].without_modifier[1] '590' is no modifier"),
        ("since = 2026-01-01", "starts = 2026-01-01", "starts is no key of a rule"),
        ("since = 2026-01-01", 'since = "soon"', "since must be a date"),
        ("since = 2026-01-01", "until = 2025-01-01\nsince = 2026-01-01", "until lies before since"),
        ('severity = "warning"', 'severity = "fatal"', "severity must be one of"),
        ("source_date = 2026-03-01\n", "", "source_date is missing"),
        ('message = "97140 beside', "message = 5 #", "message must be text"),
        ('name = "both on one day"', 'name = "x"\nat = "lines"', "flagged[1].at must be a list"),
        ('payer = "cigna"\ndiag', 'insurer = "cigna"\ndiag', "flagged[1].visit cannot be read: insurer is no key"),
        ("format = 1", "format = 2", "format = 1"),
        ("[[rules]]", "[[rule]]", "'rule' is no key of a file of rules"),
        ('when = { all = [{ together_with = ["97530"] }', 'when = { all = [{ units_above = "4" }', "whole number"),
        ('{ together_with = ["97530"] }', "{ units_above = 4000 }", "must lie between 0 and 999"),
        ('{ together_with = ["97530"] }', '{ first_diagnosis = ["Q9Z9"] }', "begins no diagnosis"),
        ('{ together_with = ["97530"] }', '{ place_in = ["98"] }', "is no place of service"),
        ('{ together_with = ["97530"] }', '{ documentation_empty = ["mood"] }', "must be one of"),
        ('{ together_with = ["97530"] }', "{ together_with = [] }", "names nothing"),
        ('{ together_with = ["97530"] }', "{ authorization_number_missing = false }", "must be true"),
    ],
)
def test_what_is_wrong_is_named_with_its_place(wrong: str, right: str, where: str, codebook: Codebook) -> None:
    assert wrong in PACK
    assert where in refused(PACK.replace(wrong, right, 1), codebook).message


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ((PACK[PACK.index("[[rules.passing]]") :], ""), "has no passing example"),
        (('code = "97530", minutes', 'code = "97112", minutes'), "must be flagged, but the rule finds nothing in it"),
        (('lines = [{ code = "97140", minutes = 15 }]', 'lines = [{ code = "97140" }, { code = "97530" }]'), "flags"),
        (('payer = "cigna"\ndiag', 'payer = "aetna"\ndiag'), "its payer is aetna"),
        (("date_of_service = 2026-06-15", "date_of_service = 2025-06-15"), "lies outside the rule's days"),
    ],
)
def test_a_pack_that_fails_its_own_examples_is_refused(change: tuple[str, str], says: str, codebook: Codebook) -> None:
    assert says in refused(PACK.replace(*change, 1), codebook).message


def test_an_example_that_names_another_place_than_the_finding_is_refused(codebook: Codebook) -> None:
    wrong = PACK.replace('name = "both on one day"', 'name = "both on one day"\nat = ["lines", 1, "units"]')
    assert "the finding stands at line 1, modifiers" in refused(wrong, codebook).message


def nested(depth: int) -> str:
    return '{ "not" = ' * depth + '{ on_claim = ["97110"] }' + " }" * depth


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"format = 1\n" + b"x" * LARGEST_PACK,
        b"format = 1\nrules = 5",
        b"format = 1\nrules = []",
        b"format = 1\nrules = [1, 2]",
        b"format = 1\nrules = [" + b"{}," * (MOST_RULES + 1) + b"]",
        b"format = 99999999999999999999999999",
        b"format = 1\nrules = " + b"[" * 60_000,
        b"format = 1\n[" + b".".join([b"a"] * 100_000) + b"]",
        b"format = 1\na" + b".a" * 100_000 + b" = 1",
        b"format = 1\nwhen = " + b'{"not" = ' * 30_000,
        b"format = 1\n" + b"\n".join(b"x%d" % n + b".a" * 199 + b" = 1" for n in range(1_200)),
        b"format = 1\nx = 2026-02-31",
        b"format = 1\nx = " + b"9" * 5_000,
        PACK.replace('{ all = [{ together_with = ["97530"] }', "{ all = [" + nested(DEEPEST + 1)).encode(),
        PACK.replace('"97530"]', ", ".join(['"97530"'] * 100) + "]", 1).encode(),
        PACK.replace('{ together_with = ["97530"] }', ", ".join(["{ units_above = 1 }"] * (MOST_PARTS + 1))).encode(),
        PACK.replace("97140 beside", "x" * (LONGEST_LINE + 1)).encode(),
        PACK.replace('["97530"]', '[{ together_with = ["97530"] }]', 1).encode(),
        PACK.replace('["97530"]', "true", 1).encode(),
        PACK.replace("when = {", "when = [{", 1).replace("] }\n\n", "] }]\n\n", 1).encode(),
        (PACK + PACK.split("\n", 1)[1]).encode(),
    ],
    ids=range(23),
)
def test_a_hostile_pack_is_refused_within_a_moment(content: bytes, codebook: Codebook) -> None:
    began = time.process_time()
    refused(content, codebook)
    assert time.process_time() - began < 5


def test_the_sentence_about_a_hostile_pack_does_not_repeat_what_was_hidden_in_it(codebook: Codebook) -> None:
    said = refused(PACK.replace("cigna", "ci\\u202Egna\\u0007" + "z" * 400, 1), codebook).message
    assert "\u202e" not in said
    assert "z" * 60 not in said


# Any rule reads back as it was written

WORDS = {
    Argument.CODES: CODES,
    Argument.MODIFIERS: ("59", "XS", "GP", "KX"),
    Argument.PREFIXES: ("M54", "M62.81", "Z", "S72.001D"),
    Argument.PLACES: tuple(sorted(ASSIGNED_PLACES)),
    Argument.FIELDS: NOTE_FIELDS,
}
LINES = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=40).map(
    lambda text: clean_text(text).strip() or "x"
)


@st.composite
def leaves(draw: st.DrawFn) -> Leaf:
    word = draw(st.sampled_from(list(Word)))
    match MEANINGS[word].argument:
        case Argument.NOTHING:
            return Leaf(word)
        case Argument.LIMIT:
            return Leaf(word, limit=draw(st.integers(0, 999)))
        case kind:
            return Leaf(word, tuple(draw(st.lists(st.sampled_from(WORDS[kind]), min_size=1, max_size=4, unique=True))))


def conditions(depth: int = DEEPEST) -> st.SearchStrategy[Condition]:
    if depth == 1:
        return leaves()
    parts = st.lists(conditions(depth - 1), min_size=1, max_size=3).map(tuple)
    return st.one_of(
        leaves(), st.builds(Every, parts), st.builds(Some, parts), st.builds(Never, conditions(depth - 1))
    ).filter(lambda one: _count(one) <= MOST_PARTS)


def _count(condition: Condition) -> int:
    return 1 + sum(_count(part) for part in parts_of(condition))


EXAMPLES = st.lists(st.builds(OwnExample, LINES, visits(), st.none() | st.just(("lines", 0, "units"))), max_size=2).map(
    tuple
)
UNIQUE_CODES = st.lists(st.sampled_from(CODES), max_size=3, unique=True).map(tuple)
DAYS = st.dates(date(2020, 1, 1), date(2030, 1, 1))
NO_EXAMPLES: st.SearchStrategy[tuple[OwnExample, ...]] = st.just(())


def any_rule(examples: st.SearchStrategy[tuple[OwnExample, ...]] = NO_EXAMPLES) -> st.SearchStrategy[OwnRule]:
    return st.builds(
        OwnRule,
        id=st.from_regex(r"OWN-[A-Z0-9]{1,8}(-[A-Z0-9]{1,8})?", fullmatch=True),
        message=LINES.map(lambda text: f"{text}."),
        source=LINES,
        source_date=DAYS,
        when=conditions(),
        severity=st.sampled_from(Severity),
        payers=st.lists(st.sampled_from(PAYERS), max_size=3, unique=True).map(tuple),
        codes=UNIQUE_CODES,
        since=st.none() | st.dates(date(2020, 1, 1), date(2024, 1, 1)),
        until=st.none() | st.dates(date(2025, 1, 1), date(2030, 1, 1)),
        waivable=st.booleans(),
        why=st.just("") | LINES,
        prevents=st.lists(st.sampled_from(("97", "N19", "B15", "P12")), max_size=2, unique=True).map(tuple),
        flagged=examples,
        passing=examples,
    )


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(rules=st.lists(any_rule(EXAMPLES), min_size=1, max_size=2, unique_by=lambda rule: rule.id))
def test_any_pack_reads_back_as_the_rules_that_were_written(rules: list[OwnRule], known: Known) -> None:
    assert read_pack(pack_text(rules).encode(), known) == tuple(rules)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(rule=any_rule())
def test_any_rule_is_one_sentence_that_names_all_it_holds(rule: OwnRule, known: Known) -> None:
    words = rule_sentence(rule, known.payers)
    assert words.startswith("When ")
    assert words.endswith(f": {rule.severity.label}")
    assert all(known.payers[payer] in words for payer in rule.payers)
    assert "{" not in words
    assert depth_of(rule.when) <= DEEPEST


def test_the_sentence_reads_as_a_person_would_say_it(known: Known) -> None:
    said = rule_sentence(a_rule(payers=("cigna",)), known.payers)
    assert said == "When 97140 and 97530 stand on one day for Cigna: Check"
    said = rule_sentence(a_rule(Leaf(Word.PLACE_IN, ("02", "10")), severity=Severity.ERROR), known.payers)
    assert said == "When 97140 is billed and the place of service is 02 or 10: Must fix"


def test_the_sentence_is_turned_piece_by_piece_into_another_language(known: Known) -> None:
    spanish = {"When {condition}: {level}": "Cuando {condition}: {level}", "or": "o", "Must fix": "Por corregir"}
    rule = a_rule(Leaf(Word.PLACE_IN, ("02", "10")), severity=Severity.ERROR)
    turned = rule_sentence(rule, known.payers, lambda piece: spanish.get(piece, piece))
    assert turned == "Cuando 97140 is billed and the place of service is 02 o 10: Por corregir"


@pytest.mark.parametrize(
    ("key", "value"), [("codes", ["97110", "97110 "]), ("payers", ["cigna", "cigna"]), ("id", " own-a1 ")]
)
def test_a_field_alone_is_read_as_it_is_in_a_rule(key: str, value: Any, known: Known) -> None:
    read = read_field(key, value, known)
    assert read in (("97110",), ("cigna",), "OWN-A1")


def test_a_visit_that_cannot_be_dated_is_no_example(codebook: Codebook) -> None:
    visit = a_visit(date_of_service=None)
    text = pack_text([a_rule(flagged=(OwnExample("no day", visit),))])
    assert "has no date_of_service" in refused(text, codebook).message
