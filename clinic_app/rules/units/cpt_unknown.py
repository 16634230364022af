"""A procedure code outside the table."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import NotJudged, Severity
from clinic_app.checker.parts import CODES, HISTORY, MODIFIERS, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.procedure import Procedure, is_well_shaped


def _any_unknown(claim: Claim) -> bool:
    return claim.day_count.has_unknown_code


def _is_unknown(procedure: Procedure | None) -> bool:
    return procedure is None


@rule(
    "CPT-UNKNOWN",
    Severity.WARNING,
    basis="the program's own table of therapy codes",
    when=_any_unknown,
    trigger=Trigger(procedure=_is_unknown),
    reads=CODES | MODIFIERS | TIME | HISTORY,
)
def cpt_unknown(claim: Claim) -> Iterator[Outcome]:
    """A procedure code is not in the program's table of therapy codes, so nothing about it was checked.

    Why: the table holds the codes of outpatient therapy. Another code may well be right, but its units, modifiers and
    pairs are unknown here.

    What to do: check the line by hand.
    """
    unknown = dict.fromkeys([line.code for line in claim.lines if line.procedure is None and is_well_shaped(line.code)])
    for code in unknown:
        yield NotJudged(f"{code} is not in the table of therapy codes; its units and modifiers were not checked")
