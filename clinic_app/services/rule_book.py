"""The rule book as a person reads it: families, search in plain words, and each rule's page in parts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from clinic_app.checker.examples import BringsExamples, examples_of
from clinic_app.checker.manual import dates_in_words, visit_in_short
from clinic_app.checker.rule import Rule
from clinic_app.codebook.denial_codes import DenialCodes
from clinic_app.domain.visit import Visit
from clinic_app.rules.own.compiling import OwnJudge
from clinic_app.services.help_topics import HelpTopic, help_topics

_FAMILIES = {
    "units": "Units and time",
    "diagnoses": "Diagnoses",
    "weakness": "Weakness codes",
    "modifiers": "Modifiers",
    "ncci": "Procedure pairs",
    "claim_form": "Claim form",
    "identifiers": "Identifiers",
    "payer": "Payers",
    "plan_of_care": "Plan of care",
    "documentation": "Documentation",
    "staff": "Who treats",
    "referring": "Referring provider",
    "dates_and_places": "Dates and places",
    "coverage": "Coverage",
    "filing": "Timely filing",
    "fee_reduction": "Fee reduction",
}

LEADS = ("Why", "What to do", "Uncertain")
"""What begins a paragraph of a rule's help and is its title."""


@dataclass(frozen=True, slots=True)
class ExampleLine:
    """An example in a line: its name, and payer, day, diagnoses and lines of its visit."""

    name: str
    visit: str


@dataclass(frozen=True, slots=True)
class RulePage:
    """One rule's page: what is wrong, the paragraphs of its help, source, days, whether a reason releases it.

    `prevents` are the denials (CARC) whose cause it looks for, code and words.
    """

    rule: Rule
    family: str
    summary: str
    paragraphs: tuple[str, ...]
    source: str
    dates: str
    release: str
    prevents: tuple[tuple[str, str], ...]
    found: tuple[ExampleLine, ...]
    passed: tuple[ExampleLine, ...]
    not_judged: tuple[ExampleLine, ...]

    @property
    def is_own(self) -> bool:
        """Whether the clinic wrote it: its words stay as they were typed, in every language."""
        return isinstance(self.rule.judge, BringsExamples)


def family_of(rule: Rule) -> str:
    """The heading a rule stands under."""
    return _FAMILIES.get(rule.module.split(".")[-2], "The clinic's own")


def page_of(rule: Rule, turn: Callable[[str], str] = str) -> RulePage:
    """The page of a rule. Raises `ValueError` if its examples are malformed.

    `turn` turns what the program says of a rule of the clinic; the rest stays for whoever shows it.
    """
    examples = examples_of(rule)
    words = rule.judge.page(turn) if isinstance(rule.judge, OwnJudge) else rule.help
    summary, *rest = [" ".join(part.split()) for part in words.split("\n\n")]
    return RulePage(
        rule,
        family_of(rule),
        summary,
        tuple(rest),
        rule.basis,
        dates_in_words(rule.effective),
        "May be accepted with a typed reason." if rule.waivable else "Must be fixed; a reason does not release it.",
        tuple((one.code, one.words) for one in DenialCodes.load().prevented_by(rule.id)),
        tuple(_line(one.name, one.visit) for one in examples.flagged),
        tuple(_line(one.name, one.visit) for one in examples.passing),
        tuple(_line(one.name, one.visit) for one in examples.not_judged),
    )


def titled(paragraph: str) -> tuple[str, str]:
    """Title and words of a paragraph such as "Why: ..."; no title for one without."""
    title, colon, words = paragraph.partition(": ")
    return (title, words[:1].upper() + words[1:]) if colon and title in LEADS else ("", paragraph)


def _line(name: str, visit: Visit) -> ExampleLine:
    return ExampleLine(name, visit_in_short(visit))


class RuleBook:
    """All rules, found by identifier or by words of their help, level and source, in English and in the language of
    `said`."""

    def __init__(self, rules: Sequence[Rule], said: Callable[[str], str] = str) -> None:
        self.rules = tuple(rules)
        self.topics = help_topics()
        self._said = said
        self._texts = [
            _words(
                f"{one.id} {family_of(one)} {one.severity.label} {one.help} {one.basis} "
                f"{said(family_of(one))} {said(one.severity.label)} {' '.join(map(said, _parts(one)))}"
            )
            for one in rules
        ]

    def rule(self, identifier: str) -> Rule | None:
        """The rule of an identifier, or None."""
        wanted = identifier.strip().upper()
        return next((one for one in self.rules if one.id == wanted), None)

    def topic(self, identifier: str) -> HelpTopic | None:
        """The help page of an identifier, or None."""
        return next((one for one in self.topics if one.id == identifier), None)

    def search_topics(self, text: str) -> tuple[HelpTopic, ...]:
        """Help pages in which every word typed begins some word."""
        typed = _words(text)
        return tuple(
            one
            for one in self.topics
            if _holds(_words(" ".join((one.words, *self._told((one.title, *one.paragraphs))))), typed)
        )

    def _told(self, texts: Sequence[str]) -> tuple[str, ...]:
        """The texts, and what they are in the other language."""
        return (*texts, *map(self._said, texts))

    def search(self, text: str) -> tuple[Rule, ...]:
        """Rules in which every word typed begins some word; those whose identifier or first line has them lead."""
        typed = _words(text)
        if not typed:
            return self.rules
        hits = [
            (rank, place, one)
            for place, one in enumerate(self.rules)
            if (rank := self._rank(place, one, typed)) is not None
        ]
        return tuple(one for _, _, one in sorted(hits, key=lambda hit: hit[:2]))

    def _rank(self, place: int, one: Rule, typed: list[str]) -> int | None:
        if not _holds(self._texts[place], typed):
            return None
        identifier = _words(one.id)
        if _holds(identifier, typed):
            return 0
        return 1 if _holds(identifier + _words(" ".join(self._told((one.summary,)))), typed) else 2


def _parts(rule: Rule) -> list[str]:
    """The sentences of a rule's help as its page shows them."""
    return [titled(" ".join(part.split()))[1] for part in rule.help.split("\n\n")]


def _words(text: str) -> list[str]:
    """The words without their accents, since a person in haste types none."""
    plain = "".join(sign for sign in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(sign))
    return re.findall(r"[a-z0-9.]+", plain)


def _holds(words: list[str], typed: list[str]) -> bool:
    return all(any(word.startswith(part) for word in words) for part in typed)
