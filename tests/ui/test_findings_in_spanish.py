"""How much of what the rules say comes to the window in Spanish, by the examples beside every rule."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from clinic_app.checker.check import check
from clinic_app.checker.examples import examples_of
from clinic_app.checker.resolve import resolve
from clinic_app.codebook.codebook import Codebook
from clinic_app.rules.catalog import ALL_RULES
from clinic_app.ui import sentences
from clinic_app.ui.language import LanguageChoice, speak

TODAY = date(2026, 11, 21)
MOST_IN_ENGLISH = 8
"""Sentences that stay English as a whole: those that quote ICD-10-CM's own notes, which are English."""
MOST_IN_PART = 74
"""Sentences turned around words that stay: what somebody wrote, titles and notes of ICD-10-CM, names of payers."""


@pytest.fixture
def _spanish(qapp: QApplication) -> Iterator[None]:
    speak(LanguageChoice.SPANISH)
    yield
    speak(LanguageChoice.ENGLISH)


def said_by_the_rules(codebook: Codebook) -> dict[str, str]:
    """Every sentence that an example brings about, with the rule that says it."""
    said: dict[str, str] = {}
    for rule in ALL_RULES:
        examples = examples_of(rule)
        for example in (*examples.flagged, *examples.not_judged):
            result = check(resolve(example.visit, codebook, TODAY), (rule,))
            for finding in result.findings:
                said.setdefault(finding.message, rule.id)
                said.update({fix.title: rule.id for fix in finding.fixes})
            said.update({one.why: rule.id for one in result.not_checked})
    return said


@pytest.mark.usefixtures("_spanish")
def test_what_the_rules_say_is_turned_but_for_what_they_quote(codebook: Codebook) -> None:
    said = said_by_the_rules(codebook)
    turned = {text: sentences._turned(text, QLocale().name(), 0) for text in said}
    whole = [f"{said[text]}: {text}" for text, one in turned.items() if one.words == text]
    part = [f"{said[text]}: {one.words}" for text, one in turned.items() if one.words != text and one.unknown]
    print(f"{len(said)} sentences, {len(whole)} in English, {len(part)} with English words in them", *part, sep="\n")
    assert len(said) > 800
    assert len(whole) <= MOST_IN_ENGLISH, whole
    assert len(part) <= MOST_IN_PART, part


def test_no_assembled_sentence_stands_twice() -> None:
    texts = [template.text for template in sentences.templates()]
    assert len(texts) == len(set(texts))
