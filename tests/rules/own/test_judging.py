"""What each word of the vocabulary says of a visit: it holds, it does not, or it cannot be judged."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clinic_app.checker.check import check
from clinic_app.checker.findings import CheckResult, Severity
from clinic_app.checker.live import LiveCheck
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.errors import UnreadableVisitError
from clinic_app.domain.period import Period
from clinic_app.domain.visit import Place, Visit
from clinic_app.rules.catalog import ALL_RULES
from clinic_app.rules.own.compiling import compiled
from clinic_app.rules.own.conditions import MEANINGS, Argument, Condition, Every, Leaf, Never, Some, Word
from clinic_app.rules.own.example_visit import FILLED, example_visit
from clinic_app.rules.own.own_rule import OwnRule
from tests.checker.watching import parts_read
from tests.rules.own.packs import TODAY, a_rule, a_visit
from tests.rules.own.test_packs import any_rule
from tests.strategies import visits

NAMES = {"cigna": "Cigna"}


def said(rule: OwnRule, visit: Visit, codebook: Codebook) -> CheckResult:
    return check(resolve(visit, codebook, TODAY), (compiled(rule, NAMES),))


def places(when: Condition, visit: Visit, codebook: Codebook, **fields: Any) -> list[Place]:
    result = said(a_rule(when, **fields), visit, codebook)
    assert not result.not_checked
    return [finding.at for finding in result.findings]


def unknown(when: Condition, visit: Visit, codebook: Codebook, **fields: Any) -> list[str]:
    result = said(a_rule(when, **fields), visit, codebook)
    assert not result.findings
    return [one.why for one in result.not_checked]


LINE = {"code": "97140", "minutes": 15, "units": 1}
HOLDS: list[tuple[Leaf, dict[str, Any], Place]] = [
    (Leaf(Word.ON_CLAIM, ("97530",)), {}, ("lines", 0, "code")),
    (Leaf(Word.TOGETHER_WITH, ("97530",)), {}, ("lines", 0, "code")),
    (Leaf(Word.WITH_MODIFIER, ("59",)), {"lines": [LINE | {"modifiers": ["GP", "59"]}]}, ("lines", 0, "modifiers")),
    (Leaf(Word.WITHOUT_MODIFIER, ("59", "XS")), {}, ("lines", 0, "modifiers")),
    (Leaf(Word.UNITS_ABOVE, limit=2), {"lines": [LINE | {"units": 1}, LINE | {"units": 2}]}, ("lines", 0, "units")),
    (Leaf(Word.TIMED_UNITS_ABOVE, limit=2), {}, ("lines", 0, "code")),
    (Leaf(Word.MINUTES_BELOW, limit=16), {}, ("lines", 0, "minutes")),
    (Leaf(Word.FIRST_DIAGNOSIS, ("M62.8",)), {}, ("lines", 0, "code")),
    (Leaf(Word.DIAGNOSIS, ("M25",)), {}, ("lines", 0, "code")),
    (Leaf(Word.POINTS_TO, ("M62",)), {}, ("lines", 0, "pointers")),
    (Leaf(Word.POINTS_TO_NONE_OF, ("M25",)), {}, ("lines", 0, "pointers")),
    (Leaf(Word.PLACE_IN, ("11", "12")), {}, ("lines", 0, "code")),
    (Leaf(Word.PLACE_NOT_IN, ("12",)), {}, ("lines", 0, "code")),
    (Leaf(Word.AUTHORIZATION_NUMBER_MISSING), {"authorization": {"number": " "}}, ("lines", 0, "code")),
    (Leaf(Word.DOCUMENTATION_EMPTY, ("plan", "onset")), {"documentation": {"plan": "x"}}, ("lines", 0, "code")),
]
FAILS: list[tuple[Leaf, dict[str, Any]]] = [
    (Leaf(Word.ON_CLAIM, ("97110",)), {}),
    (Leaf(Word.TOGETHER_WITH, ("97140",)), {}),
    (Leaf(Word.WITH_MODIFIER, ("59",)), {}),
    (Leaf(Word.WITHOUT_MODIFIER, ("59",)), {"lines": [LINE | {"modifiers": ["59"]}]}),
    (Leaf(Word.UNITS_ABOVE, limit=1), {}),
    (Leaf(Word.TIMED_UNITS_ABOVE, limit=3), {}),
    (Leaf(Word.MINUTES_BELOW, limit=15), {}),
    (Leaf(Word.FIRST_DIAGNOSIS, ("M25",)), {}),
    (Leaf(Word.DIAGNOSIS, ("M54",)), {}),
    (Leaf(Word.POINTS_TO, ("M25",)), {}),
    (Leaf(Word.POINTS_TO_NONE_OF, ("M62", "M25")), {}),
    (Leaf(Word.PLACE_IN, ("12",)), {}),
    (Leaf(Word.PLACE_NOT_IN, ("11",)), {}),
    (Leaf(Word.AUTHORIZATION_NUMBER_MISSING), {"authorization": {"number": "A1"}}),
    (Leaf(Word.DOCUMENTATION_EMPTY, ("plan",)), {"documentation": {"plan": "x"}}),
]
UNKNOWN: list[tuple[Leaf, dict[str, Any], str]] = [
    (Leaf(Word.UNITS_ABOVE, limit=1), {"lines": [{"code": "97140"}]}, "the units of line 1, 97140, are not known"),
    (Leaf(Word.MINUTES_BELOW, limit=8), {"lines": [{"code": "97140"}]}, "the minutes of line 1, 97140, are not given"),
    (Leaf(Word.FIRST_DIAGNOSIS, ("M",)), {"diagnoses": []}, "no diagnosis is given"),
    (Leaf(Word.DIAGNOSIS, ("M",)), {"diagnoses": []}, "no diagnosis is given"),
    (Leaf(Word.POINTS_TO, ("M",)), {"lines": [LINE | {"pointers": []}]}, "points to no diagnosis"),
    (Leaf(Word.POINTS_TO_NONE_OF, ("M",)), {"lines": [LINE | {"pointers": ["E"]}]}, "points to no diagnosis"),
    (Leaf(Word.PLACE_IN, ("11",)), {"place_of_service": None}, "no place of service is given"),
    (Leaf(Word.PLACE_NOT_IN, ("11",)), {"place_of_service": ""}, "no place of service is given"),
    (Leaf(Word.AUTHORIZATION_NUMBER_MISSING), {}, "no authorization was asked for here"),
    (Leaf(Word.DOCUMENTATION_EMPTY, ("plan",)), {}, "the note was not asked for here"),
]


def test_every_word_is_tried_both_ways() -> None:
    assert [leaf.word for leaf, *_ in HOLDS] == list(Word)
    assert [leaf.word for leaf, _ in FAILS] == list(Word)


@pytest.mark.parametrize(("leaf", "keys", "at"), HOLDS, ids=lambda one: getattr(one, "word", ""))
def test_a_word_that_holds_gives_one_finding_at_its_place(
    leaf: Leaf, keys: dict[str, Any], at: Place, codebook: Codebook
) -> None:
    visit = a_visit(**keys)
    assert places(leaf, visit, codebook) == ([at, ("lines", 1, at[2])] if _both_lines(leaf, visit) else [at])
    assert places(Never(leaf), visit, codebook) == []


def _both_lines(leaf: Leaf, visit: Visit) -> bool:
    alike = [line for line in visit.lines or () if line.code == "97140"]
    return len(alike) > 1 and MEANINGS[leaf.word].scope.name == "LINE"


@pytest.mark.parametrize(("leaf", "keys"), FAILS, ids=lambda one: getattr(one, "word", ""))
def test_a_word_that_does_not_hold_gives_nothing(leaf: Leaf, keys: dict[str, Any], codebook: Codebook) -> None:
    assert places(leaf, a_visit(**keys), codebook) == []
    assert len(places(Never(leaf), a_visit(**keys), codebook)) == 1


@pytest.mark.parametrize(("leaf", "keys", "why"), UNKNOWN, ids=lambda one: getattr(one, "word", ""))
def test_a_word_without_its_data_says_not_checked(
    leaf: Leaf, keys: dict[str, Any], why: str, codebook: Codebook
) -> None:
    for when in (leaf, Never(leaf)):
        (said_why,) = unknown(when, a_visit(**keys), codebook)
        assert why in said_why


def test_what_is_missing_does_not_matter_where_the_rest_decides(codebook: Codebook) -> None:
    missing, holding, failing = UNKNOWN[-1][0], Leaf(Word.ON_CLAIM, ("97140",)), Leaf(Word.ON_CLAIM, ("97110",))
    assert places(Every((missing, failing)), a_visit(), codebook) == []
    assert places(Some((missing, holding)), a_visit(), codebook) == [("lines", 0, "code")]
    assert unknown(Every((missing, holding)), a_visit(), codebook)
    assert unknown(Some((missing, failing)), a_visit(), codebook)


@pytest.mark.parametrize(
    ("leaf", "keys", "at"),
    [
        (Leaf(Word.ON_CLAIM, ("97530",)), {}, ("lines", 1, "code")),
        (Leaf(Word.FIRST_DIAGNOSIS, ("M62",)), {}, ("diagnoses", 0)),
        (Leaf(Word.DIAGNOSIS, ("M25",)), {}, ("diagnoses", 1)),
        (Leaf(Word.PLACE_IN, ("11",)), {}, ("place_of_service",)),
        (Leaf(Word.AUTHORIZATION_NUMBER_MISSING), {"authorization": {}}, ("authorization", "number")),
        (Leaf(Word.DOCUMENTATION_EMPTY, ("onset",)), {"documentation": {}}, ("documentation", "onset")),
        (Leaf(Word.TIMED_UNITS_ABOVE, limit=1), {}, ("lines",)),
    ],
)
def test_a_rule_about_no_code_stands_where_its_word_points(
    leaf: Leaf, keys: dict[str, Any], at: Place, codebook: Codebook
) -> None:
    assert places(leaf, a_visit(**keys), codebook, codes=()) == [at]


def test_a_rule_about_no_code_looks_at_every_billed_line(codebook: Codebook) -> None:
    lines = [
        {"code": "97140", "minutes": 5},
        {"code": "97530", "minutes": 6},
        {"code": "97110", "minutes": 4, "units": 0},
    ]
    found = places(Leaf(Word.MINUTES_BELOW, limit=8), a_visit(lines=lines), codebook, codes=())
    assert found == [("lines", 0, "minutes"), ("lines", 1, "minutes")]


@pytest.mark.parametrize("codes", [("97140", "97530"), ("97530", "97140"), ()])
@pytest.mark.parametrize("order", [("97140", "97530"), ("97530", "97140")])
def test_a_pair_is_found_once_whatever_the_order_of_the_lines(
    codes: tuple[str, ...], order: tuple[str, ...], codebook: Codebook
) -> None:
    visit = a_visit(lines=[{"code": code, "minutes": 15} for code in order])
    found = places(Leaf(Word.TOGETHER_WITH, ("97530",)), visit, codebook, codes=codes)
    assert found == [("lines", order.index("97140"), "code")]
    alone = a_visit(lines=[{"code": "97530", "minutes": 15}])
    assert places(Leaf(Word.TOGETHER_WITH, ("97530",)), alone, codebook, codes=codes) == []


def test_another_visit_of_the_day_counts_as_the_same_day(codebook: Codebook) -> None:
    visit = a_visit(
        lines=[LINE], history={"same_day": [{"date_of_service": "2026-06-15", "lines": [{"code": "97530"}]}]}
    )
    assert places(Leaf(Word.TOGETHER_WITH, ("97530",)), visit, codebook) == [("lines", 0, "code")]


@pytest.mark.parametrize(
    ("fields", "keys"),
    [
        ({"payers": ("aetna",)}, {}),
        ({"since": TODAY}, {}),
        ({"until": a_visit().date_of_service.replace(day=14)}, {}),  # type: ignore[union-attr] # the visit has its day
        ({"codes": ("97110",)}, {}),
        ({}, {"lines": [LINE | {"units": 0}, {"code": "97530", "minutes": 20}]}),
    ],
    ids=["another payer", "before its days", "after its days", "another code", "not billed"],
)
def test_a_rule_is_silent_beyond_its_reach(fields: dict[str, Any], keys: dict[str, Any], codebook: Codebook) -> None:
    result = said(a_rule(**fields), a_visit(**keys), codebook)
    assert result.findings == ()
    assert [one for one in result.not_checked if one.rule == "OWN-TEST"] == []


def test_a_finding_says_that_it_is_the_clinics_own_with_source_and_day(codebook: Codebook) -> None:
    (finding,) = said(a_rule(severity=Severity.ERROR, waivable=True), a_visit(), codebook).findings
    assert (finding.rule, finding.severity, finding.waivable) == ("OWN-TEST", Severity.ERROR, True)
    assert finding.basis == "The clinic's own rule: A letter, 2026-03-01"


def test_a_rule_about_the_free_text_is_asked_again_when_only_that_changes(codebook: Codebook) -> None:
    judged = compiled(a_rule(when=Leaf(Word.DOCUMENTATION_EMPTY, ("narrative",))), NAMES)
    assert parts_read(judged, a_visit(documentation={}), codebook, TODAY) & ~judged.reads == 0


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(rule=any_rule(), visit=visits())
def test_no_rule_reads_a_part_that_it_does_not_declare(rule: OwnRule, visit: Visit, codebook: Codebook) -> None:
    judged = compiled(rule, NAMES)
    try:
        assert parts_read(judged, visit, codebook, TODAY) & ~judged.reads == 0
    except UnreadableVisitError:
        return


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
@given(rules=st.lists(any_rule(), min_size=1, max_size=3, unique_by=lambda rule: rule.id), data=st.data())
def test_while_typing_own_rules_say_what_a_fresh_check_says(
    rules: list[OwnRule], data: st.DataObject, codebook: Codebook
) -> None:
    book = (*ALL_RULES, *[compiled(rule, NAMES) for rule in rules])
    live = LiveCheck(codebook, book)
    for visit in data.draw(st.lists(visits() | st.just(a_visit()), min_size=2, max_size=3)):
        try:
            fresh = check(resolve(visit, codebook, TODAY), book)
        except UnreadableVisitError:
            continue
        assert live.check(visit, TODAY)[1] == fresh


def test_a_real_visit_as_an_example_holds_nobody_and_no_exact_day() -> None:
    visit = a_visit(
        patient={"first_name": "ADA", "last_name": "TESTERSON", "member_id": "X1"},
        insured={"first_name": "BO"},
        authorization={"number": "A77", "visits": 3},
        documentation={"narrative": "Ada fell at home", "tests": [{"name": "TUG", "score": 18.0, "on": "2026-06-15"}]},
        history={"same_day": [{"lines": [{"code": "97530", "clinician": "1234567893"}]}], "narratives": ["secret"]},
        claim={"account": "2026-00001"},
    )
    example = example_visit(visit, Period())
    assert str(example.date_of_service) == "2026-06-01"
    assert example.lines == visit.lines
    words = repr(example)
    assert FILLED in words
    for hidden in ("ADA", "TESTERSON", "X1", "Ada", "A77", "1234567893", "secret", "2026-00001", "15)"):
        assert hidden not in words


def test_an_example_stays_within_the_days_of_its_rule() -> None:
    visit = a_visit()
    assert visit.date_of_service is not None
    example = example_visit(visit, Period(first=visit.date_of_service.replace(day=10)))
    assert str(example.date_of_service) == "2026-06-10"


def test_every_argument_has_a_word() -> None:
    assert {meaning.argument for meaning in MEANINGS.values()} == set(Argument)
