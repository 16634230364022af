"""What the payer's profile says to a finding that rests on it: the answer, its source, date and certainty."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import CheckResult, Finding
from clinic_app.domain.payer import Certainty
from clinic_app.domain.payer_answers import UNSET_WORD
from clinic_app.domain.payer_keys import KEYS_BY_NAME, WEAKNESS, answer_in_sentence, answer_of, certainty_words
from clinic_app.domain.records import PayerRecord
from clinic_app.rules.payer_keys import key_of
from clinic_app.services.payer_answers import KeyAnswer, Origin, base_profile, key_answer, untouched_record


@dataclass(frozen=True, slots=True)
class PayerNote:
    """The note: the payer (id and name), the key, its answer, the text to it, and where that is known from.

    `is_settled`: the payer's own text says so, and nobody need confirm it.
    """

    profile: str
    payer: str
    key: str
    answer: str
    known_from: str
    text: str = ""
    is_settled: bool = False

    @property
    def asks(self) -> str:
        """What the payer asks, in full."""
        return f"{self.payer}. {self.answer.rstrip('.')}. {self.text}".strip()

    @property
    def short(self) -> str:
        """Answer and origin in one line, as paper has it."""
        return f"{self.payer}: {self.answer}; {self.known_from}"


def payer_note(finding: Finding, claim: Claim, record: PayerRecord | None = None) -> PayerNote | None:
    """The note of the claim's payer to a finding; None where the finding rests on no key of the profile.

    `record` is the payer as the clinic keeps it; without it what the claim answers itself is the visit's own.
    """
    name = key_of(finding, claim)
    profile = claim.codebook.payer_profiles.get(claim.visit.payer or "")
    kept = record or (untouched_record(profile) if profile is not None else None)
    if name is None or kept is None:
        return None
    key, payer = KEYS_BY_NAME[name], kept.name or claim.payer.name
    answer = key_answer(key, kept, base_profile(kept, claim.codebook.payer_profiles))
    if name == WEAKNESS:
        if answer.origin is not Origin.CLINIC:
            return None  # what nobody knows need not stand on every card
        return PayerNote(kept.profile, payer, name, str(answer.value), origin_words(answer))
    in_force = answer_of(claim.payer, name)
    if _plain(in_force) != _plain(answer.value):
        words = f"{key.words}: {answer_in_sentence(key, in_force)}"
        return PayerNote(kept.profile, payer, name, words, "set on this visit only")
    words = f"{key.words}: {answer_in_sentence(key, answer.value)}"
    is_settled = answer.origin is not Origin.CLINIC and answer.certainty is Certainty.PRIMARY
    text = "" if is_settled else answer.text  # the rule's own reason and source have said it
    return PayerNote(kept.profile, payer, name, words, origin_words(answer), text, is_settled)


def notes_by_rule(result: CheckResult, claim: Claim, record: PayerRecord | None = None) -> dict[str, str]:
    """The notes as sentences by rule, for paper; without the settled ones, whose source the rule names itself."""
    found: dict[str, str] = {}
    for finding in (*result.findings, *(one.finding for one in result.waived)):
        note = payer_note(finding, claim, record) if finding.rule not in found else None
        if note is not None and not note.is_settled:
            found[finding.rule] = note.short
    return found


def origin_words(answer: KeyAnswer) -> str:
    """Where an answer comes from: source or document, date, and how sure it is."""
    if answer.origin is Origin.CLINIC:
        document = answer.source or "no document named"
        dated = f"dated {_day(answer.on)}" if answer.on is not None else "not dated"
        return f"your answer: {document}, {dated}"
    parts = [answer.source] if answer.source else []
    parts += [f"read {_day(answer.on)}"] if answer.on is not None else []
    if answer.certainty is not None and answer.value is not None:
        parts.append(certainty_words(answer.certainty))
    if answer.state:
        parts.append(f"not confirmed for {answer.state}")
    return ", ".join(parts)


def _name(record: PayerRecord, claim: Claim) -> str:
    return record.name or claim.payer.name


def _plain(value: object) -> object:
    return None if value in {None, UNSET_WORD} else str(value) if isinstance(value, str) else value


def _day(on: date | None) -> str:
    return f"{on:%m/%d/%Y}" if on is not None else ""
