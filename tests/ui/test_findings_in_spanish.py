"""How much of what the rules say comes to the window in Spanish, by the examples beside every rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from clinic_app.checker.check import check
from clinic_app.checker.examples import examples_of
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.rules.catalog import ALL_RULES
from clinic_app.ui import sentences
from clinic_app.ui.language import LanguageChoice, speak
from clinic_app.words.sentences import templates
from tests.english_words import english_in

TODAY = date(2026, 11, 21)
QUOTES = re.compile(r"«[^»]*»|\"[^\"]*\"|“[^”]*”|(?<=\d )\([a-z]+\)")
"""What somebody wrote, a note of ICD-10-CM, or the word of its title that tells a code apart: they are English."""


@pytest.fixture
def _spanish(qapp: QApplication) -> Iterator[None]:
    speak(LanguageChoice.SPANISH)
    yield
    speak(LanguageChoice.ENGLISH)


def said_by_the_rules(codebook: Codebook) -> Iterator[tuple[str, str, set[str]]]:
    """Every sentence that an example brings about, the rule that says it, and what of it is data: what the visit types,
    the names of payers and the official titles of its codes."""
    payers = {one.name for one in codebook.payer_profiles.values()}
    for rule in ALL_RULES:
        examples = examples_of(rule)
        for example in (*examples.flagged, *examples.not_judged):
            claim = resolve(example.visit, codebook, TODAY)
            result = check(claim, (rule,))
            data = {*payers, *texts_in(asdict(example.visit)), *(one.lookup.title for one in claim.diagnoses)}
            for finding in result.findings:
                yield finding.message, rule.id, data
                yield from ((fix.title, rule.id, data) for fix in finding.fixes)
            yield from ((one.why, rule.id, data) for one in result.not_checked)


def texts_in(value: object) -> Iterator[str]:
    """Every text of a visit, as typed and in small letters."""
    if isinstance(value, str):
        yield from (value, value.lower())
    elif isinstance(value, dict):
        for one in value.values():
            yield from texts_in(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from texts_in(one)


@pytest.mark.usefixtures("_spanish")
def test_what_the_rules_say_is_turned_but_for_what_they_quote(codebook: Codebook) -> None:
    said = list(said_by_the_rules(codebook))
    left = {}
    for text, rule, data in said:
        words = sentences.turned(text).words
        english = english_in(without(words, data))
        if english:
            left[words] = f"{rule}: {words}  {english}"
    assert len({text for text, _rule, _data in said}) > 800
    assert not left, "\n".join(left.values())


def without(words: str, data: set[str]) -> str:
    """A sentence without what it quotes."""
    plain = QUOTES.sub(" ", words)
    for one in sorted(data, key=len, reverse=True):
        if len(one) > 2:
            plain = re.sub(rf"\b{re.escape(one)}(?!\w)", " ", plain)
    return plain


def test_no_assembled_sentence_stands_twice() -> None:
    texts = [template.text for template in templates()]
    assert len(texts) == len(set(texts))
