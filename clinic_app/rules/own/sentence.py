"""A rule in one plain sentence: "When 97140 and 97530 stand on one day for Cigna: Check"."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from clinic_app.rules.own.conditions import Condition, Every, Leaf, Never, Some, Word, leaves_of
from clinic_app.rules.own.own_rule import OwnRule

_OF_THE_SUBJECT = frozenset(
    {
        Word.TOGETHER_WITH,
        Word.WITH_MODIFIER,
        Word.WITHOUT_MODIFIER,
        Word.UNITS_ABOVE,
        Word.MINUTES_BELOW,
        Word.POINTS_TO,
        Word.POINTS_TO_NONE_OF,
    }
)


Turn = Callable[[str], str]
"""Gives a piece of a sentence, its places still open, in the language of whoever reads it."""


def rule_sentence(rule: OwnRule, payers: Mapping[str, str], turn: Turn = str) -> str:
    """The whole rule; `payers` are the names of the payers by their ids, `turn` turns its pieces."""
    subject = _either(rule.codes, turn)
    condition = condition_words(rule.when, subject or turn("any line"), turn)
    if subject and not any(leaf.word in _OF_THE_SUBJECT for leaf in leaves_of(rule.when)):
        condition = turn("{subject} is billed and {condition}").format(subject=subject, condition=condition)
    payer = _either(tuple(payers.get(one, one) for one in rule.payers), turn)
    whom = turn(" for {payer}").format(payer=payer) if rule.payers else ""
    days = turn(", from {day}").format(day=rule.since.isoformat()) if rule.since else ""
    if rule.until:
        days += ("" if days else ",") + turn(" to {day}").format(day=rule.until.isoformat())
    what = f"{condition}{whom}{days}"
    return turn("When {condition}: {level}").format(condition=what, level=turn(rule.severity.label))


def condition_words(condition: Condition, subject: str, turn: Turn = str) -> str:
    """A condition in words about a subject."""
    match condition:
        case Every(parts):
            return f" {turn('and')} ".join(_bracketed(part, subject, turn, Some) for part in parts)
        case Some(parts):
            return f" {turn('or')} ".join(_bracketed(part, subject, turn, Every) for part in parts)
        case Never(part):
            return turn("it is not so that {condition}").format(condition=_bracketed(part, subject, turn, Every, Some))
        case Leaf():
            return _leaf_words(condition, subject, turn)


def _bracketed(part: Condition, subject: str, turn: Turn, *kinds: type) -> str:
    words = condition_words(part, subject, turn)
    return f"({words})" if isinstance(part, kinds) else words


_SENTENCES: dict[Word, str] = {
    Word.ON_CLAIM: "{words} is billed",
    Word.TOGETHER_WITH: "{subject} and {words} stand on one day",
    Word.WITH_MODIFIER: "{subject} carries {words}",
    Word.WITHOUT_MODIFIER: "{subject} carries no {words}",
    Word.UNITS_ABOVE: "{subject} has more than {units}",
    Word.TIMED_UNITS_ABOVE: "the timed codes have more than {units} together",
    Word.MINUTES_BELOW: "{subject} has fewer than {minutes}",
    Word.FIRST_DIAGNOSIS: "the first diagnosis begins with {words}",
    Word.DIAGNOSIS: "a diagnosis begins with {words}",
    Word.POINTS_TO: "{subject} points to a diagnosis that begins with {words}",
    Word.POINTS_TO_NONE_OF: "{subject} points to no diagnosis that begins with {words}",
    Word.PLACE_IN: "the place of service is {words}",
    Word.PLACE_NOT_IN: "the place of service is not {words}",
    Word.AUTHORIZATION_NUMBER_MISSING: "the authorization number is missing",
    Word.DOCUMENTATION_EMPTY: "the note leaves {words} empty",
}


def _leaf_words(leaf: Leaf, subject: str, turn: Turn) -> str:
    words = _either(leaf.words, turn)
    if leaf.word is Word.DOCUMENTATION_EMPTY:
        words = words.replace("_", " ")
    units = _counted(leaf.limit, "{count} unit", "{count} units", turn)
    minutes = _counted(leaf.limit, "{count} minute", "{count} minutes", turn)
    return turn(_SENTENCES[leaf.word]).format(subject=subject, words=words, units=units, minutes=minutes)


def _counted(count: int, one: str, other: str, turn: Turn) -> str:
    return turn(one if count == 1 else other).format(count=count)


def _either(words: tuple[str, ...], turn: Turn) -> str:
    return f" {turn('or')} ".join(", ".join(words).rsplit(", ", 1))
