"""The rule book: families, search in plain words, pages."""

from __future__ import annotations

import pytest

from clinic_app.checker.rule import Rule
from clinic_app.rules.catalog import ALL_RULES
from clinic_app.services.rule_book import RuleBook, family_of, page_of

BOOK = RuleBook(ALL_RULES)


def test_nothing_typed_lists_every_rule_in_reading_order() -> None:
    assert BOOK.search("  ") == ALL_RULES


@pytest.mark.parametrize(
    ("typed", "first"),
    [("dx-excl1", "DX-EXCL1"), ("excl", "DX-EXCL1"), ("kx missing", "MOD-KX-MISSING"), ("mod-cq-pair", "MOD-CQ-PAIR")],
)
def test_a_name_or_its_beginnings_find_the_rule_first(typed: str, first: str) -> None:
    assert BOOK.search(typed)[0].id == first


@pytest.mark.parametrize(
    ("typed", "among"),
    [("midpoint", "UNIT-AMA-PERCODE"), ("progress report", "DOC-PROGRESS-10"), ("20.2.c", "UNIT-CMS-TOTAL")],
)
def test_words_of_help_and_source_find_the_rule(typed: str, among: str) -> None:
    assert among in [one.id for one in BOOK.search(typed)]


def test_words_that_no_rule_has_find_nothing() -> None:
    assert BOOK.search("xylophone") == ()


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.id)
def test_every_rule_has_a_page_with_family_reason_source_days_and_examples_of_both_kinds(rule: Rule) -> None:
    page = page_of(rule)
    assert family_of(rule) != "The clinic's own"
    assert page.summary.endswith(".")
    assert any(part.startswith("Why: ") for part in page.paragraphs)
    assert page.source
    assert page.dates
    assert len(page.found) + len(page.not_judged) >= 2
    assert len(page.passed) >= 2


def test_a_rule_is_found_by_its_name_in_any_case_and_an_unknown_one_is_none() -> None:
    assert BOOK.rule(" dx-excl1 ") is not None
    assert BOOK.rule("DX-NOTHING") is None


def test_a_help_page_is_found_by_its_words_and_by_those_people_use_for_it() -> None:
    assert BOOK.search_topics("eight minute rule")[0].id == "units-cms"
    assert "no-code-for-weakness" in [one.id for one in BOOK.search_topics("procedure weakness")]
    assert BOOK.search_topics("xylophone") == ()


def test_every_help_page_has_a_title_paragraphs_and_a_source_and_stands_once() -> None:
    names = [one.id for one in BOOK.topics]
    assert len(names) == len(set(names))
    for one in BOOK.topics:
        assert one.title
        assert one.paragraphs
        assert one.source
        assert BOOK.topic(one.id) is one
        assert BOOK.rule(one.id) is None


def test_rules_and_help_pages_are_found_in_another_language_too_with_or_without_accents() -> None:
    spanish = {"Weakness codes": "Códigos de debilidad", "Two codes of the day are an NCCI pair": ""}
    words = {**{one.summary: "" for one in ALL_RULES}, **spanish}
    book = RuleBook(
        ALL_RULES, lambda text: words.get(text) or ("Página: qué significa" if text[:4] == "What" else text)
    )
    assert {one.id[:3] for one in book.search("codigos debilidad")} == {"WK-"}
    assert book.search("códigos debilidad") == book.search("codigos debilidad")
    assert book.search_topics("pagina significa")
    assert book.search("midpoint") == RuleBook(ALL_RULES).search("midpoint")
