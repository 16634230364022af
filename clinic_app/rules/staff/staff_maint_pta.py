"""Maintenance programs by assistants."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS, MODIFIERS, PLAN, RENDERING, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.period import since
from clinic_app.rules.medicare import is_medicare
from clinic_app.rules.staff.performers import assistants_share

_ALLOWED = since(2021)


def _maintenance_plan(claim: Claim) -> bool:
    return claim.visit.plan_of_care is not None and claim.visit.plan_of_care.maintenance is True


@rule(
    "STAFF-MAINT-PTA",
    Severity.INFO,
    basis="CY2021 physician fee schedule final rule; BPM ch. 15 §230.1 not yet changed",
    payers=is_medicare,
    when=_maintenance_plan,
    trigger=Trigger(given=("plan_of_care",)),
    reads=CODES | MODIFIERS | TIME | LINE_DETAILS | PLAN | RENDERING,
)
def staff_maint_pta(claim: Claim) -> Iterator[Outcome]:
    """An assistant gave part of a maintenance program.

    Why: since 2021-01-01 assistants may carry out a maintenance program that the therapist set up and oversees; before
    that only the therapist. The printed manual still has the old rule, so a reviewer may ask.

    What to do: nothing from 2021 on, but to keep the therapist's part visible. Before, the line cannot be billed.
    """
    for line in claim.billed:
        field = assistants_share(claim, line)
        if field is None or line.has("GN"):
            continue
        if claim.day in _ALLOWED:
            yield Problem(
                line.at(field), f"{line.code} of a maintenance program was given by an assistant; allowed since 2021."
            )
        else:
            yield Problem(
                line.at(field),
                f"{line.code} of a maintenance program was given by an assistant; before 2021-01-01 only a therapist "
                "may.",
                severity=Severity.ERROR,
                waivable=False,
            )
        return
