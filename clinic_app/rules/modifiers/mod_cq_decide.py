"""When CQ or CO is due."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import (
    CLAIM_FORM,
    CODES,
    HISTORY,
    LINE_DETAILS,
    MODIFIERS,
    MONEY,
    POINTERS,
    RENDERING,
    TIME,
)
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.assistant_split import SplitGround
from clinic_app.domain.period import since
from clinic_app.domain.procedure import QUARTER_HOUR
from clinic_app.domain.unit_explanation import units_in_words
from clinic_app.rules.modifiers.assistant_lines import (
    AN_ASSISTANT_NAMED,
    AssistantService,
    any_assistant,
    assistant_services,
    has_word,
    may_ask_assistant_modifier,
    setting_modifiers,
)


@rule(
    "MOD-CQ-DECIDE",
    Severity.ERROR,
    basis="42 CFR 410.59(a)(4), 410.60(a)(4); CY2022 physician fee schedule final rule",
    effective=since(2020),
    payers=may_ask_assistant_modifier,
    when=any_assistant,
    trigger=AN_ASSISTANT_NAMED,
    reads=CODES | MODIFIERS | POINTERS | TIME | MONEY | LINE_DETAILS | HISTORY | CLAIM_FORM | RENDERING,
)
def mod_cq_decide(claim: Claim) -> Iterator[Outcome]:
    """CQ or CO is missing where an assistant gave the unit, or stands where none is due.

    Why: a unit that an assistant gave is paid at 85 % and must say so. Whole quarter hours go to whoever gave them. For
    the last unit the therapist's leftover of 8 minutes or more means no modifier; below that, it is due when the
    assistant gave more than a tenth of what is left. For untimed codes the tenth alone decides. Time worked together is
    the therapist's. Before 2022 there was no midpoint: the tenth decided every last unit. The tenth is the exact ratio
    of the regulation; an older short-cut table of CMS rounds, and may ask for one minute more (not verified).

    What to do: set the modifier, or split the line. A modifier that is not due only loses money.
    """
    for service in assistant_services(claim):
        if not claim.payer.asks_assistant_modifier:
            yield NotJudged(f"whether the payer asks for {service.word} is not confirmed")
            return
        due, billed = service.split.assistant, service.billed_with
        if due == billed:
            continue
        if not service.split.settled:
            if not _holds_too_much(service):
                yield _unsettled(claim, service)
        elif not (service.split.is_mixed and service.is_on_lines_of_one_kind):  # else MOD-CQ-SPLIT speaks
            yield _missing(claim, service) if billed < due else _not_due(claim, service)


def _holds_too_much(service: AssistantService) -> bool:
    """More units than any counting gives these minutes: the units have to be set right first, as the unit rules say."""
    return service.billed > (service.therapist + service.assistant) // QUARTER_HOUR + 1


def _missing(claim: Claim, service: AssistantService) -> Problem:
    line = next(line for line, _units in reversed(service.lines) if not has_word(line))
    message = f"{line.code} needs {service.word}: {_why(service)}."
    return Problem(line.at("modifiers"), message, (setting_modifiers(claim, service),))


def _not_due(claim: Claim, service: AssistantService) -> Problem:
    line = next(line for line, _units in service.lines if has_word(line))
    message = f"{line.code} carries {service.word} on more units than are due, which loses money: {_why(service)}."
    return Problem(line.at("modifiers"), message, (setting_modifiers(claim, service),), Severity.WARNING)


def _unsettled(claim: Claim, service: AssistantService) -> Problem:
    line = service.lines[-1][0]
    split = service.split
    message = (
        f"{units_in_words(service.billed).capitalize()} of {service.code}: CMS has not settled how to split "
        f"{_parts(split.therapist_left, split.assistant_left)} left over; one unit with {service.word} and one without "
        "is proposed."
        if split.is_mixed
        else f"{service.code}: CMS has not settled how to split its units between therapist and assistant."
    )
    return Problem(line.at("modifiers"), message, (setting_modifiers(claim, service),), Severity.WARNING)


def _parts(therapist: int, assistant: int) -> str:
    return f"{therapist} minutes by the therapist and {assistant} by the assistant"


def _why(service: AssistantService) -> str:
    split = service.split
    if not service.therapist:
        return "an assistant gave all of it"
    due = f"{units_in_words(split.assistant)} of {service.billed} due"
    if split.ground is SplitGround.WHOLE_QUARTERS:
        return f"{due}, by whole quarter hours ({_parts(service.therapist, service.assistant)})"
    if split.ground is SplitGround.MIDPOINT:
        return f"{due}; the therapist's {split.therapist_left} minutes left over reach the midpoint, 8"
    if split.ground is SplitGround.TWO_UNITS:
        return f"{due}; {_parts(split.therapist_left, split.assistant_left)} left over make one unit of each"
    both = split.therapist_left + split.assistant_left
    share = f"{split.assistant_left} of {both} minutes are the assistant's"
    above = "more than" if split.assistant_left * 10 > both else "not more than"
    return f"{due}; {share}, {above} 10 %"
