"""A base code once, the time past it on its add-on."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.counting import DisciplineCount
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, LINE_DETAILS, MODIFIERS, MONEY, POINTERS, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.payer import UnitRule
from clinic_app.domain.procedure import AddOnFamily, Procedure, ProcedureClass
from clinic_app.domain.unit_explanation import minutes_in_words, units_in_words
from clinic_app.domain.units import CodeCount
from clinic_app.rules.units.add_on_moves import base_to_add_on, first_to_base
from clinic_app.rules.units.recounting import setting


def _any_family(claim: Claim) -> bool:
    return claim.day_count.has_family


def _is_of_a_family(procedure: Procedure | None) -> bool:
    return procedure is not None and procedure.family is not None


@rule(
    "UNIT-ADDON-BASE",
    Severity.ERROR,
    basis="NCCI add-on code edits; CPT code book, introduction; denied with RARC N122",
    when=_any_family,
    trigger=Trigger(procedure=_is_of_a_family),
    reads=CODES | MODIFIERS | POINTERS | TIME | MONEY | LINE_DETAILS | HISTORY,
)
def unit_addon_base(claim: Claim) -> Iterator[Outcome]:
    """A base code and its add-on do not share their units as they must.

    Why: the base code is billed once; time or area past its first block goes to the add-on, one unit for each further
    block. An add-on without its base is denied.

    What to do: move units between the two, or take off those the minutes do not earn.
    """
    for line in claim.billed:
        family = line.procedure.family if line.procedure is not None else None
        if family is None:
            continue
        if line.code == family.add_on:
            if not _base_stands(claim, family):
                yield Problem(
                    line.at("code"),
                    f"{line.code} is an add-on and stands without its base {family.base}.",
                    (first_to_base(claim, line, family),),
                )
        elif line.units > 1 and not _is_remote(line):
            yield Problem(
                line.at("units"),
                f"{line.units} units of {line.code} are billed; it is billed once, the rest goes to {family.add_on}.",
                (base_to_add_on(claim, line, family),),
            )
    for one in claim.day_count.disciplines:
        for count in one.day.counts:
            if count.timing.add_on is not None:
                yield from _too_many(claim, one, count)


def _is_remote(line: ClaimLine) -> bool:
    """Remote monitoring, whose base UNIT-RTM judges."""
    return line.procedure is not None and line.procedure.procedure_class is ProcedureClass.RTM


def _base_stands(claim: Claim, family: AddOnFamily) -> bool:
    if family.base in claim.procedure_codes:
        return True
    for one in claim.day_count.disciplines:
        if any(line.code == family.base and line.units != 0 for line in one.lines):
            return True
    history = claim.visit.history
    return family.full_blocks and history is not None and family.base in (history.billed_this_month or ())


def _too_many(claim: Claim, one: DisciplineCount, count: CodeCount) -> Iterator[Problem]:
    """More add-on units than the minutes earn, where neither the pool nor a base below its floor says it already."""
    procedure = claim.codebook.procedures.find(count.code)
    is_remote = procedure is not None and procedure.procedure_class is ProcedureClass.RTM
    if is_remote or count.code in one.day.unknown or (count.is_pooled and claim.payer.unit_rule is not UnitRule.AMA):
        return
    earned = count.units - 1
    lines = [
        (line, units)
        for line, _service, units in one.lines_of(count.code)
        if line.code == count.timing.add_on and units and line.code not in one.day.unknown
    ]
    billed = sum([units for _line, units in lines])
    has_base = any(line.code == count.code for line in one.lines)
    if not has_base or earned < 0 or billed <= earned:
        return
    edits = []
    left = earned
    for line, units in lines:
        kept = min(units, left)
        left -= kept
        if kept != units:
            edits.append(Edit(("lines", line.index, "units"), kept))
    message = (
        f"{units_in_words(billed).capitalize()} of {count.timing.add_on} billed; "
        f"{minutes_in_words(count.minutes)} with {count.code} earn {units_in_words(earned)} of it."
    )
    yield Problem(("lines", lines[-1][0].index, "units"), message, (Fix(setting(earned), tuple(edits)),))
