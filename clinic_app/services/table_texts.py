"""Every text of the shipped tables and of the rule book that a person reads, as it is shown: for the translations.

The official titles of ICD-10-CM, the sources of a rule ("CPM ch. 5 §20.2") and the names of payers and tests are no
words of this program's and stay as they are written; the labels of procedure codes are its own. What is charted is
English as the whole record is, and with it the examples of charting, and the names of tests and muscle groups.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from clinic_app.checker.examples import examples_of
from clinic_app.checker.rule import Rule
from clinic_app.codebook.denial_codes import DenialCodes
from clinic_app.codebook.payer_profiles import load_profiles
from clinic_app.codebook.procedures import ProcedureTable
from clinic_app.rules.catalog import ALL_RULES
from clinic_app.rules.weakness.chooser_table import chooser_table
from clinic_app.rules.weakness.documentation_table import documentation_table
from clinic_app.services.help_topics import help_topics
from clinic_app.services.myths import myth_cards
from clinic_app.services.rule_book import family_of, page_of, titled
from clinic_app.services.weakness_cards import procedures_for_weakness

_PROSE = re.compile(
    r"trade|payer|program's|secondary pages|no page|follows from|state |names Medicare only|differ|contractor practice"
    r"|no assistant|not yet changed|other rule|no note between|lists of June|overview pages|claim rules|are chosen"
    r"|^CPT time rule$"
)
"""What marks a source that is more than the name of a document, which stays as it is cited."""


def table_texts() -> frozenset[str]:
    """All of them. Raises `ValueError` where a table is malformed."""
    found = {
        *_of_rules(),
        *_of_the_chooser(),
        *_of_documentation(),
        *_of_help(),
        *_of_payers(),
        *_of_denials(),
        *_of_procedures(),
    }
    sources = {text for text in _sources() if _PROSE.search(text)}
    return frozenset(text for text in found | sources if any(sign.isalpha() for sign in text))


def _sources() -> Iterator[str]:
    yield from (rule.basis for rule in ALL_RULES)
    yield from (note.source for one in load_profiles().values() for note in (*one.notes, *one.also))
    yield from (one.source for one in help_topics())
    yield from (one.source for one in myth_cards())
    yield from (one for row in chooser_table().rows for one in row.source)
    yield from procedures_for_weakness().source
    yield DenialCodes.load().source


def _of_rules() -> Iterator[str]:
    for rule in ALL_RULES:
        yield family_of(rule)
        page = page_of(rule)
        yield page.summary
        yield page.release
        for paragraph in page.paragraphs:
            title, words = titled(paragraph)
            yield title
            yield words
        yield from _examples(rule)


def _examples(rule: Rule) -> Iterator[str]:
    examples = examples_of(rule)
    yield from (one.name for one in examples.flagged)
    yield from (one.name for one in (*examples.passing, *examples.not_judged))


def _of_the_chooser() -> Iterator[str]:
    table = chooser_table()
    for question in table.questions.values():
        yield from (question.ask, question.help, question.unsure)
    for row in table.rows:
        yield from (row.chart, row.why, row.beside)
        yield from (one.words for one in row.must)
    for dispute in table.disputes:
        yield from (dispute.point, dispute.advice, dispute.official, dispute.here)


def _of_documentation() -> Iterator[str]:
    for row in documentation_table().rows:
        yield from (row.label, row.prompt, row.missing)


def _of_help() -> Iterator[str]:
    page = procedures_for_weakness()
    yield from (page.title, page.summary, *page.paragraphs)
    for topic in help_topics():
        yield from (topic.title, *topic.paragraphs)
    for card in myth_cards():
        yield from (card.said, card.verdict, card.why)


def _of_payers() -> Iterator[str]:
    for profile in load_profiles().values():
        for note in (*profile.notes, *profile.also):
            yield note.text


def _of_denials() -> Iterator[str]:
    table = DenialCodes.load()
    for one in (*table.carcs.values(), *table.rarcs.values()):
        yield one.words


def _of_procedures() -> Iterator[str]:
    for one in ProcedureTable.load():
        yield from (one.label, one.short_label)
