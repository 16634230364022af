"""What the payer page says of an answer: its words, who gave it, and where it is written."""

from __future__ import annotations

from clinic_app.domain.payer_keys import (
    AnswerKind,
    answer_in_sentence,
    answer_words,
    certainty_words,
    family_words,
    origin_parts,
)
from clinic_app.services.payer_answers import KeyAnswer, Origin
from clinic_app.services.payer_book import PayerEntry
from clinic_app.services.payer_notes import PayerNote
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.sentences import said
from clinic_app.ui.typed_values import date_words
from clinic_app.words.sentences import said_within

_WHO = {
    Origin.CLINIC: tr_noop("Your answer"),
    Origin.STATE: tr_noop("State overlay"),
    Origin.SHIPPED: tr_noop("Shipped"),
    Origin.OPEN: tr_noop("Not confirmed"),
}


def value_words(answer: KeyAnswer) -> str:
    """The answer in force; for an open one what holds meanwhile is said in its text."""
    if answer.value is None and answer.key.kind is AnswerKind.WORDS:
        return tr("Nothing noted")
    return said(answer_words(answer.key, answer.value))


def who_words(answer: KeyAnswer) -> str:
    """Who gave the answer; a federal default that stands in for a state says so."""
    if answer.state and answer.origin is Origin.SHIPPED:
        return tr("Not confirmed for {state}", state=answer.state)
    return tr(_WHO[answer.origin])


def is_confirmed(answer: KeyAnswer) -> bool:
    """Whether somebody stands for the answer in force."""
    return answer.value is not None and not answer.state


def detail_words(answer: KeyAnswer) -> str:
    """The text to an answer, its source, date and certainty."""
    if answer.origin is Origin.CLINIC:
        document = answer.source or tr("No document named")
        dated = tr("dated {on}", on=date_words(answer.on)) if answer.on is not None else tr("no date")
        under = (
            tr(" Shipped: {under}.", under=said_within(said, answer_in_sentence(answer.key, answer.under)))
            if answer.under is not None
            else ""
        )
        return f"{document}, {dated}.{under}"
    text = said(answer.text)
    if answer.origin is Origin.OPEN:
        text = text.removeprefix(tr("Left open: "))
    text = f"{text[:1].upper()}{text[1:]}"
    parts = [said(answer.source)] if answer.source else []
    parts += (
        [said(certainty_words(answer.certainty))] if answer.certainty is not None and answer.value is not None else []
    )
    parts += [tr("read {on}", on=date_words(answer.on))] if answer.on is not None else []
    source = "; ".join(parts)
    return f"{text} {source[:1].upper()}{source[1:]}.".strip() if source else text


def note_words(note: PayerNote) -> str:
    """What the payer asks, as `PayerNote.asks` says it."""
    question, sign, answer = note.answer.rstrip(".").partition(": ")
    asked = f"{said(question)}{sign}{said_within(said, answer)}" if sign else said(question)
    return f"{note.payer}. {asked}. {said(note.text)}".strip()


def origin_said(known_from: str) -> str:
    """Where that is known from, part by part."""
    return ", ".join(said(part) for part in origin_parts(known_from))


def spoken(answer: KeyAnswer) -> str:
    """A row for who does not see it."""
    parts = (said(answer.key.words), value_words(answer), who_words(answer), detail_words(answer))
    return ". ".join(part.rstrip(".") for part in parts if part)


def standing_words(entry: PayerEntry) -> str:
    """What the list says under a payer's name."""
    answers = entry.own_answers
    own = (
        tr("{answers} answers of yours", answers=answers) if answers > 1 else tr("1 answer of yours") if answers else ""
    )
    if not entry.record.active:
        return tr("No longer used")
    if entry.is_own:
        return tr("{said}, on {base}", said=own, base=entry.base.name) if own else tr("as {base}", base=entry.base.name)
    return own or tr("as shipped")


def kind_words(entry: PayerEntry) -> str:
    """What a payer is, under its name: kind of coverage, what it stands on, its state."""
    words = [said(family_words(entry.base.family))]
    words.append(tr("based on {base}", base=entry.base.name) if entry.is_own else tr("shipped profile"))
    if entry.base.as_of is not None:
        words.append(tr("read {as_of}", as_of=date_words(entry.base.as_of)))
    return ", ".join(words)
