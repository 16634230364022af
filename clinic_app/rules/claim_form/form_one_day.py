"""One day a line."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.procedure import TherapyList

_DEVICE_SUPPLY = frozenset({"98976", "98977", "98978", "98984", "98985", "98986"})


def _any_last_day(claim: Claim) -> bool:
    return any(line.line.to is not None for line in claim.lines)


@rule(
    "FORM-ONE-DAY",
    Severity.ERROR,
    basis="NUCC 1500 manual, Item 24A; CPM ch. 26 §10.4",
    when=_any_last_day,
    trigger=Trigger(line_fields=("to",)),
    reads=CODES | LINE_DETAILS,
)
def form_one_day(claim: Claim) -> Iterator[Outcome]:
    """A therapy line spans more than one day.

    Why: therapy is billed day by day, one date a line. Only the device supply of remote therapy monitoring may span
    its period.

    What to do: bill a line for each day, or correct the last day.
    """
    for line in claim.billed:
        if line.procedure is None or line.procedure.therapy_list is TherapyList.NONE or line.code in _DEVICE_SUPPLY:
            continue
        first = line.line.from_ or claim.day
        last = line.line.to
        if last is not None and last != first:
            yield Problem(
                line.at("to"),
                f"{line.code} runs from {first} to {last}; a therapy line is one day.",
                (Fix(f"Set the last day to {first}", (Edit(line.at("to"), first),)),),
            )
