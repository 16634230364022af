"""The keys of a payer's profile as a person reads them: the question each one answers, its choices, its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from clinic_app.domain.payer import Certainty, PayerFamily, PayerProfile
from clinic_app.domain.payer_answers import UNSET_WORD

WEAKNESS = "weakness"
"""What the payer wants to see charted for weakness: words of the clinic, read by people only."""


class AnswerKind(StrEnum):
    """How a key is answered."""

    CHOICE = "choice"
    COUNT = "count"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class PayerKey:
    """A key: its question, the heading it stands under, how it is answered, choices (value, words), a count's unit.

    `help` says in one sentence what the answer changes.
    """

    key: str
    words: str
    group: str
    help: str
    kind: AnswerKind = AnswerKind.CHOICE
    choices: tuple[tuple[object, str], ...] = ()
    unit: str = ""


_ASKED = (("required", "Required"), ("not", "Not asked"))
_YES_NO = ((True, "Yes"), (False, "No"))
_COUNT = AnswerKind.COUNT

PAYER_KEYS: tuple[PayerKey, ...] = (
    PayerKey(
        "unit_rule",
        "How timed units are counted",
        "Units",
        "Whether the minutes of all timed codes pool (CMS) or each code stands alone (AMA).",
        choices=(("cms", "Total time (CMS)"), ("ama", "Each code by its midpoint (AMA)")),
    ),
    PayerKey(
        "mue", "Daily unit edits (MUE)", "Units", "Whether units a day are held to Medicare's table.", choices=_YES_NO
    ),
    PayerKey(
        "daily_unit_cap",
        "Most timed units a day",
        "Units",
        "More timed units than this are a check.",
        _COUNT,
        unit="units",
    ),
    PayerKey(
        "disc_modifiers", "GP, GO or GN", "Modifiers", "Whether every therapy line carries its plan.", choices=_ASKED
    ),
    PayerKey(
        "assistant_modifiers", "CQ and CO", "Modifiers", "Whether an assistant's share is marked.", choices=_ASKED
    ),
    PayerKey("rehab_hab_mods", "96 and 97", "Modifiers", "Whether the plan asks for them.", choices=_YES_NO),
    PayerKey(
        "ncci",
        "Procedure pairs",
        "Codes",
        "Which pair edits the payer runs.",
        choices=(("cms", "Medicare's pairs"), ("cms+custom", "Medicare's and its own"), ("none", "No pair edits")),
    ),
    PayerKey(
        "estim_code",
        "Unattended stimulation",
        "Codes",
        "The code the payer takes for it.",
        choices=(("97014", "97014"), ("G0283", "G0283")),
    ),
    PayerKey("bundle_97010", "97010 is bundled", "Codes", "Whether packs are never paid apart.", choices=_YES_NO),
    PayerKey(
        "mppr", "Reduction of further units", "Codes", "Whether the estimate halves practice expense.", choices=_YES_NO
    ),
    PayerKey(
        "auth_required", "Authorization needed", "Before treatment", "Whether a number is wanted.", choices=_YES_NO
    ),
    PayerKey(
        "referral_required", "Referral needed", "Before treatment", "Whether one must be on file.", choices=_YES_NO
    ),
    PayerKey(
        "visit_limit", "Most visits a year", "Before treatment", "The visit past it is a check.", _COUNT, unit="visits"
    ),
    PayerKey(
        "poc_rules",
        "Plan of care rules",
        "Notes and plans",
        "Whether Medicare's certification and progress rules hold.",
        choices=(("medicare", "Medicare's"), ("none", "None of Medicare's")),
    ),
    PayerKey(
        WEAKNESS,
        "Weakness claims",
        "Notes and plans",
        "What it wants charted for R53.1 or M62.81; shown beside those findings.",
        AnswerKind.WORDS,
    ),
    PayerKey(
        "tfl_days", "Filing limit", "Filing", "Days from the day of service to send the claim.", _COUNT, unit="days"
    ),
    PayerKey(
        "freq_codes",
        "Corrected claims",
        "Filing",
        "Which frequency codes it takes.",
        choices=((("1",), "New claims only (1)"), (("1", "7"), "1 and 7"), (("1", "7", "8"), "1, 7 and 8")),
    ),
)
"""Every key of the notation's `[payer_profile]`; `unit_rule_confirmed_on` is the date of the answer to `unit_rule`."""

KEYS_BY_NAME: dict[str, PayerKey] = {one.key: one for one in PAYER_KEYS}

_CERTAINTY = {
    Certainty.PRIMARY: "read in the payer's own text",
    Certainty.SECONDARY: "read on a page about it",
    Certainty.EXPERIENCE: "known in the trade, no page at hand",
    Certainty.UNCERTAIN: "not certain",
}
_FAMILIES = {
    PayerFamily.MEDICARE: "Medicare",
    PayerFamily.MEDICARE_ADVANTAGE: "Medicare Advantage",
    PayerFamily.MEDICAID: "Medicaid",
    PayerFamily.TRICARE: "TRICARE",
    PayerFamily.VA: "VA",
    PayerFamily.WORKERS_COMP: "Workers' compensation",
    PayerFamily.COMMERCIAL: "Commercial",
    PayerFamily.AUTO: "Auto",
    PayerFamily.SELF_PAY: "Self-pay",
}


def certainty_words(certainty: Certainty) -> str:
    """How well an answer is supported, in words."""
    return _CERTAINTY[certainty]


def origin_parts(known_from: str) -> tuple[str, ...]:
    """Source, day and certainty of where an answer is known from, as they stand beside each other in a line."""
    end = next((words for words in _CERTAINTY.values() if known_from.endswith(f", {words}")), "")
    return (*known_from.removesuffix(f", {end}").split(", "), end) if end else tuple(known_from.split(", "))


def family_words(family: PayerFamily) -> str:
    """The kind of coverage in words."""
    return _FAMILIES[family]


def answer_of(profile: PayerProfile, key: str) -> object:
    """A profile's answer to a key; None while it is open. Topics that only people read have none."""
    return None if key == WEAKNESS else getattr(profile, key)


def answer_words(key: PayerKey, value: object) -> str:
    """An answer as a person reads it; "not confirmed" for none."""
    if value in (None, "", UNSET_WORD):
        return "Not confirmed"
    if key.kind is AnswerKind.COUNT:
        return f"{value} {key.unit}"
    known = tuple(value) if isinstance(value, Sequence) and not isinstance(value, str) else value
    plain = str(known) if isinstance(known, str) else known
    return next((words for choice, words in key.choices if choice == plain), _listed(known))


def answer_in_sentence(key: PayerKey, value: object) -> str:
    """An answer after a colon: small, but for names and codes."""
    words = answer_words(key, value)
    is_plain = key.kind is not AnswerKind.WORDS and words[1:2].islower() and not words.startswith("Medicare")
    return words[:1].lower() + words[1:] if is_plain else words


def _listed(value: object) -> str:
    return ", ".join(str(one) for one in value) if isinstance(value, tuple) else str(value)
