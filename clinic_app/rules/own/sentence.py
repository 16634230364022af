"""A rule in one plain sentence: "When 97140 and 97530 stand on one day for Cigna: Check"."""

from __future__ import annotations

from collections.abc import Mapping

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


def rule_sentence(rule: OwnRule, payers: Mapping[str, str]) -> str:
    """The whole rule; `payers` are the names of the payers by their ids."""
    subject = _either(rule.codes)
    condition = condition_words(rule.when, subject or "a line")
    if subject and not any(leaf.word in _OF_THE_SUBJECT for leaf in leaves_of(rule.when)):
        condition = f"{subject} is billed and {condition}"
    whom = f" for {_either(tuple(payers.get(one, one) for one in rule.payers))}" if rule.payers else ""
    days = f", from {rule.since.isoformat()}" if rule.since else ""
    days += f"{'' if days else ','} to {rule.until.isoformat()}" if rule.until else ""
    return f"When {condition}{whom}{days}: {rule.severity.label}"


def condition_words(condition: Condition, subject: str) -> str:
    """A condition in words about a subject."""
    match condition:
        case Every(parts):
            return " and ".join(_bracketed(part, subject, Some) for part in parts)
        case Some(parts):
            return " or ".join(_bracketed(part, subject, Every) for part in parts)
        case Never(part):
            return f"it is not so that {_bracketed(part, subject, Every, Some)}"
        case Leaf():
            return _leaf_words(condition, subject)


def _bracketed(part: Condition, subject: str, *kinds: type) -> str:
    words = condition_words(part, subject)
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


def _leaf_words(leaf: Leaf, subject: str) -> str:
    words = _either(leaf.words)
    if leaf.word is Word.DOCUMENTATION_EMPTY:
        words = words.replace("_", " ")
    units, minutes = _counted(leaf.limit, "unit"), _counted(leaf.limit, "minute")
    return _SENTENCES[leaf.word].format(subject=subject, words=words, units=units, minutes=minutes)


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


def _either(words: tuple[str, ...]) -> str:
    return " or ".join(", ".join(words).rsplit(", ", 1))
