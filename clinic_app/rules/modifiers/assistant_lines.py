"""Which lines of a claim an assistant gave, by service: minutes, units due with CQ or CO, units billed so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal

from clinic_app.checker.claim import DISCIPLINE_MODIFIERS, Claim, ClaimLine
from clinic_app.checker.findings import Edit, Fix
from clinic_app.checker.trigger import Trigger, either
from clinic_app.domain.assistant_split import AssistantSplit, split_as_one, split_quarter_hours
from clinic_app.domain.clock_blocks import times_of_part
from clinic_app.domain.code_timing import TimingKind, timing_of
from clinic_app.domain.credentials import is_assistant
from clinic_app.domain.modifier_order import ordered_modifiers
from clinic_app.domain.payer import PayerProfile
from clinic_app.domain.period import since
from clinic_app.domain.visit import Discipline, ServiceLine

_WORDS = frozenset({"CQ", "CO"})
_WORD_OF_DISCIPLINE = {Discipline.PT: "CQ", Discipline.OT: "CO"}
_PLAN_OF_WORD = {"CQ": "GP", "CO": "GO"}
_CENT = Decimal("0.01")
_MIDPOINT_TEST = since(2022)


AN_ASSISTANT_NAMED = either(
    Trigger(line_fields=("assistant_minutes", "performer")), Trigger(given=("rendering.credential",))
)
"""For the rules of CQ and CO."""


def asks_assistant_modifier(payer: PayerProfile) -> bool:
    """Whether the payer is known to ask for CQ and CO."""
    return payer.asks_assistant_modifier is True


def may_ask_assistant_modifier(payer: PayerProfile) -> bool:
    """Whether the payer asks for CQ and CO, or nobody has said."""
    return payer.asks_assistant_modifier is not False


def any_assistant(claim: Claim) -> bool:
    """Whether anything on the claim says who gave a line as an assistant, and the modifiers can apply at all."""
    if claim.discipline is Discipline.SLP or _is_exempt(claim):
        return False
    rendering = claim.visit.rendering
    if rendering is not None and is_assistant(rendering.credential):
        return True
    return any(line.line.assistant_minutes is not None or line.line.performer is not None for line in claim.billed)


def _is_exempt(claim: Claim) -> bool:
    """Incident to a physician, or a critical access hospital: no assistant modifiers."""
    kind = (claim.visit.billing.kind or "") if claim.visit.billing is not None else ""
    return claim.is_incident_to() or "CAH" in kind.upper() or "critical access" in kind.lower()


@dataclass(frozen=True, slots=True)
class AssistantService:
    """One service: a code, or a base with its add-on. `lines` with their units, base first, those without the
    modifier before those with it. `therapist` and `assistant` are minutes; both 0 where an assistant gave all of it
    and none were typed."""

    code: str
    word: str
    lines: tuple[tuple[ClaimLine, int], ...]
    therapist: int
    assistant: int
    split: AssistantSplit

    @property
    def billed_with(self) -> int:
        """Units on lines with the modifier."""
        return sum([units for line, units in self.lines if has_word(line)])

    @property
    def billed(self) -> int:
        """All units."""
        return sum([units for _line, units in self.lines])

    @property
    def is_on_lines_of_one_kind(self) -> bool:
        """Whether all lines carry the modifier or none does."""
        return self.billed_with in {0, self.billed}


def has_word(line: ClaimLine) -> bool:
    """Whether a line carries CQ or CO."""
    return "CQ" in line.modifiers or "CO" in line.modifiers


def assistant_services(claim: Claim) -> Iterator[AssistantService]:
    """The services of which something is known about an assistant's part, with the split that is due."""
    grouped: dict[tuple[str, str], list[ClaimLine]] = {}
    for line in claim.billed:
        word = _word(line)
        procedure = line.procedure
        if word is None or procedure is None or procedure.is_evaluation:
            continue
        code = procedure.family.base if procedure.family is not None else line.code
        grouped.setdefault((code, word), []).append(line)
    for (code, word), lines in grouped.items():
        service = _service(claim, code, word, lines)
        if service is not None:
            yield service


def _word(line: ClaimLine) -> str | None:
    """CQ or CO, by the line's own therapy modifier, else by its discipline; none for speech."""
    for word, plan in _PLAN_OF_WORD.items():
        if plan in line.modifiers:
            return word
    return None if line.discipline is None or "GN" in line.modifiers else _WORD_OF_DISCIPLINE.get(line.discipline)


def _service(claim: Claim, code: str, word: str, lines: Sequence[ClaimLine]) -> AssistantService | None:
    if not any(_is_told(claim, line) for line in lines):
        return None
    filled = claim.day_count.units_of_line
    with_units = [(line, (filled.get(line.index) or 0) if line.line.units is None else line.units) for line in lines]
    with_units = [entry for entry in with_units if entry[1] > 0]  # fewer than none is FORM-UNITS' to say
    units = sum([number for _line, number in with_units])
    if not units:
        return None
    with_units.sort(key=lambda entry: (entry[0].code != code, has_word(entry[0]), entry[0].index))
    minutes = _minutes(claim, lines)
    if minutes is None:
        return None
    therapist, assistant = minutes
    return AssistantService(
        code, word, tuple(with_units), therapist, assistant, _split(claim, lines[0], units, therapist, assistant)
    )


def _is_told(claim: Claim, line: ClaimLine) -> bool:
    return line.line.assistant_minutes is not None or _by_assistant(claim, line)


def _by_assistant(claim: Claim, line: ClaimLine) -> bool:
    """An assistant gave the whole line, as far as nothing else is said."""
    performer = line.line.performer
    if performer is None and claim.visit.rendering is not None:
        performer = claim.visit.rendering.credential
    return is_assistant(performer)


def _minutes(claim: Claim, lines: Sequence[ClaimLine]) -> tuple[int, int] | None:
    """Minutes of therapist and assistant; a service given wholly by assistants needs none typed."""
    therapist = assistant = 0
    wholly = all(line.line.assistant_minutes is None and _by_assistant(claim, line) for line in lines)
    for line in lines:
        total = line.line.minutes
        part = line.line.assistant_minutes
        if part is None:
            part = (total or 0) if _by_assistant(claim, line) else 0
        if total is None and not wholly:
            return None
        assistant += part
        therapist += max(0, (total or 0) - part)
    return (0, 1) if wholly and not assistant else (therapist, assistant)


def _split(claim: Claim, line: ClaimLine, units: int, therapist: int, assistant: int) -> AssistantSplit:
    timing = timing_of(line.procedure) if line.procedure is not None else None
    if timing is not None and timing.kind is TimingKind.POOLED and therapist:
        return split_quarter_hours(units, therapist, assistant, midpoint=claim.day in _MIDPOINT_TEST)
    return split_as_one(units, therapist, assistant)


def setting_modifiers(claim: Claim, service: AssistantService, title: str | None = None) -> Fix:
    """Give every line its units with or without the modifier; a line that holds both becomes two."""
    plain_left = service.split.plain
    plain_of: dict[int, int] = {}
    for line, units in service.lines:
        plain_of[line.index] = min(units, plain_left)
        plain_left -= plain_of[line.index]
    edits: list[Edit] = []
    mixed = False
    for line, units in service.lines:
        plain = plain_of[line.index]
        mixed = mixed or 0 < plain < units
        edits += _edits(line, service.word, due=plain == 0)
    if mixed:
        lines = tuple(_split_lines(claim, service, plain_of))
        return Fix(title or f"Split {service.code} into two lines", (Edit(("lines",), lines),))
    return Fix(title or _title(service), tuple(edits))


def _title(service: AssistantService) -> str:
    return f"Add {service.word}" if service.billed_with < service.split.assistant else f"Remove {service.word}"


def _edits(line: ClaimLine, word: str, *, due: bool) -> Iterator[Edit]:
    if due != has_word(line):
        yield Edit(line.at("modifiers"), _modifiers(line.modifiers, word, due=due))


def _modifiers(modifiers: Sequence[str], word: str, *, due: bool) -> tuple[str, ...]:
    """With the assistant's word goes that of its plan, where the line names no plan: CQ stands only beside GP."""
    others = [one for one in modifiers if one not in _WORDS]
    if not due:
        return ordered_modifiers(others)
    plan = [] if any(one in DISCIPLINE_MODIFIERS for one in others) else [_PLAN_OF_WORD[word]]
    return ordered_modifiers([*others, *plan, word])


def _split_lines(claim: Claim, service: AssistantService, plain_of: dict[int, int]) -> Iterator[ServiceLine]:
    units_of = {line.index: units for line, units in service.lines}
    for line in claim.lines:
        if line.index not in units_of:
            yield line.line
            continue
        units, plain = units_of[line.index], plain_of[line.index]
        if plain in {0, units}:
            yield replace(line.line, modifiers=_modifiers(line.modifiers, service.word, due=plain == 0))
        else:
            yield from _two_lines(line, service.word, units, plain)


def _two_lines(line: ClaimLine, word: str, units: int, plain: int) -> Iterator[ServiceLine]:
    """Minutes go with who gave them; the charge is shared by units, to the cent."""
    minutes, part = line.line.minutes, line.line.assistant_minutes or 0
    charge, allowed = line.line.charge, line.line.allowed
    first = None if charge is None else (charge * plain / units).quantize(_CENT, ROUND_HALF_UP)
    first_allowed = None if allowed is None else (allowed * plain / units).quantize(_CENT, ROUND_HALF_UP)
    yield replace(
        line.line,
        **times_of_part(line.line, assistant=False),
        units=plain,
        minutes=None if minutes is None else minutes - part,
        assistant_minutes=0,
        modifiers=_modifiers(line.modifiers, word, due=False),
        charge=first,
        allowed=first_allowed,
    )
    yield replace(
        line.line,
        **times_of_part(line.line, assistant=True),
        units=units - plain,
        minutes=None if minutes is None else part,
        assistant_minutes=part,
        modifiers=_modifiers(line.modifiers, word, due=True),
        charge=None if charge is None or first is None else charge - first,
        allowed=None if allowed is None or first_allowed is None else allowed - first_allowed,
    )
