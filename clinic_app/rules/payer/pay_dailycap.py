"""The plan's daily cap on timed units."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, MODIFIERS, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger


def _capped(claim: Claim) -> bool:
    return claim.payer.daily_unit_cap is not None


@rule(
    "PAY-DAILYCAP",
    Severity.WARNING,
    basis="payer profile; CARC 222",
    when=_capped,
    trigger=Trigger(payer=lambda payer: payer.daily_unit_cap is not None),
    reads=CODES | MODIFIERS | TIME | HISTORY,
)
def pay_dailycap(claim: Claim) -> Iterator[Outcome]:
    """More timed units are billed on one day than the plan pays.

    Why: some plans and their managers pay at most a number of timed units a day (CARC 222).

    What to do: bill what was given and expect the rest to be denied, or plan shorter sessions.
    """
    cap = claim.payer.daily_unit_cap
    counted = claim.day_count.units_of_line
    timed = [
        (line, line.line.units if line.line.units is not None else counted.get(line.index) or 0)
        for line in claim.billed
        if line.procedure is not None and line.procedure.is_timed
    ]
    total = 0
    for line, units in timed:
        total += units
        if cap is not None and total > cap:
            all_units = sum(one for _line, one in timed)
            yield Problem(line.at("units"), f"{all_units} timed units are billed; this plan pays {cap} a day.")
            return
