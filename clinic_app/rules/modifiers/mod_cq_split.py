"""Two lines where some units of a code are an assistant's."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
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
from clinic_app.domain.period import since
from clinic_app.domain.unit_explanation import units_in_words
from clinic_app.rules.modifiers.assistant_lines import (
    AN_ASSISTANT_NAMED,
    AssistantService,
    any_assistant,
    asks_assistant_modifier,
    assistant_services,
    setting_modifiers,
)


@rule(
    "MOD-CQ-SPLIT",
    Severity.ERROR,
    basis="CMS, billing examples using CQ and CO; CPM ch. 5 §20.1",
    effective=since(2020),
    payers=asks_assistant_modifier,
    when=any_assistant,
    trigger=AN_ASSISTANT_NAMED,
    reads=CODES | MODIFIERS | POINTERS | TIME | MONEY | LINE_DETAILS | HISTORY | CLAIM_FORM | RENDERING,
)
def mod_cq_split(claim: Claim) -> Iterator[Outcome]:
    """One line mixes units that an assistant gave with units the therapist gave.

    Why: CQ or CO holds for a whole line. Units with it and units without it stand on two lines of the same code and
    date; otherwise too much or too little is paid.

    What to do: split the line. 59, XU or 76 is not added: few payers want one here.
    """
    for service in assistant_services(claim):
        split = service.split
        if split.settled and split.is_mixed and service.is_on_lines_of_one_kind:
            yield Problem(_place(service), _message(service), (setting_modifiers(claim, service),))


def _place(service: AssistantService) -> tuple[str | int, ...]:
    worst = max(service.lines, key=lambda entry: entry[1])[0]
    return worst.at("modifiers")


def _message(service: AssistantService) -> str:
    split = service.split
    return (
        f"{service.code}: {units_in_words(split.assistant)} of {service.billed} belong with {service.word} and "
        f"{split.plain} without; they need two lines."
    )
