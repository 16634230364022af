"""What a payer answers to each key, and who says so: the clinic, a state, the shipped profile, or nobody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from clinic_app.codebook.payer_profiles import has_states, overlay_id
from clinic_app.domain.errors import RefusedEntryError
from clinic_app.domain.payer import Certainty, PayerFamily, PayerProfile
from clinic_app.domain.payer_keys import KEYS_BY_NAME, PAYER_KEYS, WEAKNESS, AnswerKind, PayerKey, answer_of
from clinic_app.domain.records import AnswerOrigin, PayerRecord

_MOST_COUNT = 3660
_MOST_WORDS = 300
_NO_STATE = "your state"
_CUSTOMARY = "customary_tfl_days"


class Origin(StrEnum):
    """Who gave an answer."""

    CLINIC = "clinic"
    STATE = "state"
    SHIPPED = "shipped"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class KeyAnswer:
    """The answer in force for one key.

    `value` is None while it is open. `on` is the date of the clinic's document, or the day a shipped answer was last
    read; `certainty` is given for shipped answers. `under` is what would hold without the clinic's answer. `state` is
    given where a federal default stands in for a state that nobody has answered for.
    """

    key: PayerKey
    value: object
    origin: Origin
    on: date | None = None
    source: str = ""
    text: str = ""
    certainty: Certainty | None = None
    under: object = None
    state: str = ""


def base_profile(record: PayerRecord, profiles: Mapping[str, PayerProfile]) -> PayerProfile:
    """The shipped answers a payer of the clinic stands on, its state's overlay included where one is shipped."""
    based_on = record.based_on or record.profile
    overlay = profiles.get(overlay_id(based_on, record.state)) if record.state else None
    return overlay or profiles.get(based_on) or PayerProfile(based_on, record.name, PayerFamily.COMMERCIAL)


def grounded(records: Iterable[PayerRecord], profiles: Mapping[str, PayerProfile]) -> tuple[PayerRecord, ...]:
    """The records, each based on the profile with its state's overlay where one is shipped."""
    return tuple(replace(one, based_on=base_profile(one, profiles).id) if one.state else one for one in records)


def choosable(kept: Iterable[PayerRecord], profiles: Mapping[str, PayerProfile]) -> list[PayerRecord]:
    """The payers a person may choose: the clinic's active ones, then the shipped ones it never touched."""
    records = list(kept)
    known = {one.profile for one in records}
    untouched = [untouched_record(one) for one in profiles.values() if one.id not in known and not one.state]
    return [*(one for one in records if one.active), *untouched]


def untouched_record(profile: PayerProfile) -> PayerRecord:
    """A shipped payer as the clinic has it before it changes anything."""
    return PayerRecord(profile.id, profile.name, profile.id)


def key_answers(record: PayerRecord, base: PayerProfile) -> tuple[KeyAnswer, ...]:
    """The answers to all keys, in the order of the keys."""
    return tuple(key_answer(key, record, base) for key in PAYER_KEYS)


def key_answer(key: PayerKey, record: PayerRecord, base: PayerProfile) -> KeyAnswer:
    """The answer to one key."""
    shipped = _shipped_answer(key, record, base)
    own, origin = own_answer(record, key.key), _origin(record, key.key)
    if own is None:
        return shipped
    on, document = (origin.on, origin.document) if origin is not None else (None, "")
    if key.key == "unit_rule" and on is None:
        on = record.overrides.unit_rule_confirmed_on
    return KeyAnswer(key, own, Origin.CLINIC, on, document, under=shipped.value)


def _shipped_answer(key: PayerKey, record: PayerRecord, base: PayerProfile) -> KeyAnswer:
    value, note = answer_of(base, key.key), base.note_on(key.key)
    is_states = note is not None and bool(note.state)
    origin = Origin.OPEN if value is None else Origin.STATE if is_states else Origin.SHIPPED
    by_state = has_states(base.family) and not is_states and key.kind is not AnswerKind.WORDS
    state = (record.state or _NO_STATE) if by_state else ""
    if note is None:
        return KeyAnswer(key, value, origin, base.as_of, under=value, state=state)
    text, source = note.text, note.source
    if key.key == "tfl_days" and value is None and base.customary_tfl_days is not None:
        usual = base.note_on(_CUSTOMARY) or note
        text = f"{usual.text} {base.customary_tfl_days} days stand in, and give a check at most."
        source = usual.source
    return KeyAnswer(key, value, origin, note.as_of, source, text, note.certainty, value, state)


def _origin(record: PayerRecord, key: str) -> AnswerOrigin | None:
    return next((one for one in record.origins if one.key == key), None)


def own_answer(record: PayerRecord, key: str) -> object:
    """The clinic's own answer to a key, None where it has none."""
    if key == WEAKNESS:
        origin = _origin(record, key)
        return origin.says or None if origin is not None else None
    own: object = getattr(record.overrides, key)
    return own


def own_keys(record: PayerRecord) -> tuple[str, ...]:
    """The keys the clinic answers itself."""
    return tuple(key.key for key in PAYER_KEYS if own_answer(record, key.key) is not None)


def read_answer(key: PayerKey, typed: object) -> object:
    """A typed answer as its value. Raises `RefusedEntryError` with one sentence."""
    if key.kind is AnswerKind.CHOICE:
        if typed not in [value for value, _ in key.choices]:
            raise RefusedEntryError(f"Choose one of the answers for “{key.words}”.")
        return typed
    words = " ".join(str(typed or "").split())
    if key.kind is AnswerKind.WORDS:
        if not words:
            raise RefusedEntryError("Write what the payer wants to see, or leave it as it was with Escape.")
        return words[:_MOST_WORDS]
    if not (words.isascii() and words.isdigit()) or not 0 < int(words[:6]) <= _MOST_COUNT or len(words) > 4:
        shown = words if len(words) <= 12 else f"{words[:11]}…"
        raise RefusedEntryError(f"“{shown}” is no number of {key.unit} from 1 to {_MOST_COUNT}.")
    return int(words)


def with_answer(record: PayerRecord, key: str, value: object, on: date | None, document: str) -> PayerRecord:
    """The record with the clinic's own answer to a key, its date and document; `value` as `read_answer` gives it."""
    kind = KEYS_BY_NAME[key].kind
    says = str(value) if kind is AnswerKind.WORDS else ""
    origins = (*(one for one in record.origins if one.key != key), AnswerOrigin(key, on, document.strip(), says))
    ordered = tuple(sorted(origins, key=lambda one: _PLACE[one.key]))
    if kind is AnswerKind.WORDS:
        return replace(record, origins=ordered)
    changed: dict[str, object] = {key: value}
    if key == "unit_rule":
        changed["unit_rule_confirmed_on"] = on
    return replace(record, origins=ordered, overrides=replace(record.overrides, **changed))  # type: ignore[arg-type] # one of its own keys, read by `read_answer`


def without_answer(record: PayerRecord, key: str) -> PayerRecord:
    """The record with a key cleared, so that the shipped answer holds again."""
    origins = tuple(one for one in record.origins if one.key != key)
    if key == WEAKNESS:
        return replace(record, origins=origins)
    changed: dict[str, object] = {key: None}
    if key == "unit_rule":
        changed["unit_rule_confirmed_on"] = None
    return replace(record, origins=origins, overrides=replace(record.overrides, **changed))  # type: ignore[arg-type] # as above


_PLACE = {one.key: place for place, one in enumerate(PAYER_KEYS)}
