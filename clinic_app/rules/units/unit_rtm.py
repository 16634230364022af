"""Remote therapeutic monitoring: set-up, device and management tiers."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Edit, Fix, NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, LINE_DETAILS, MODIFIERS, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.procedure import Procedure, ProcedureClass, Timing
from clinic_app.domain.unit_explanation import minutes_in_words, units_in_words
from clinic_app.rules.units.recounting import setting

_SET_UP = "98975"
_SHORT_MONTH, _MONTH, _MORE = "98979", "98980", "98981"
_MANAGEMENT = frozenset({_SHORT_MONTH, _MONTH, _MORE})
_TIMINGS = frozenset({Timing.MONTH, Timing.PER_PERIOD})
_OTHER_TIER = {
    "98976": "98984",
    "98977": "98985",
    "98978": "98986",
    "98984": "98976",
    "98985": "98977",
    "98986": "98978",
}


def _is_rtm(line: ClaimLine) -> bool:
    return line.procedure is not None and line.procedure.procedure_class is ProcedureClass.RTM


def _any_rtm(claim: Claim) -> bool:
    return not claim.day_count.timings.isdisjoint(_TIMINGS)


def _is_of_a_month(procedure: Procedure | None) -> bool:
    return procedure is not None and procedure.timing in _TIMINGS


@rule(
    "UNIT-RTM",
    Severity.ERROR,
    basis="CY2026 physician fee schedule final rule; CMS CR 14250",
    when=_any_rtm,
    trigger=Trigger(procedure=_is_of_a_month),
    reads=CODES | MODIFIERS | TIME | LINE_DETAILS | HISTORY,
)
def unit_rtm(claim: Claim) -> Iterator[Outcome]:
    """A remote monitoring code does not fit its days of data, its minutes or its month.

    Why: set-up is billed once an episode. A device month needs 16 days of data, the short tier 2 to 15. Management
    needs 10 minutes of the month for 98979, a full 20 for 98980, which exclude one another, and a further full 20 for
    each 98981, with one live exchange. The short tiers exist from 2026.

    What to do: bill the code that fits, or take the line off.
    """
    for line in claim.billed:
        if not _is_rtm(line) or line.procedure is None:
            continue
        if claim.codebook.procedures.is_not_yet(line.code, claim.day):
            yield Problem(line.at("code"), f"{line.code} exists only from {line.procedure.valid_from}.", (_off(line),))
        elif line.code in _OTHER_TIER:
            yield from _device(claim, line)
        elif line.code == _SET_UP:
            yield from _set_up(claim, line)
    yield from _management(claim)


def _off(line: ClaimLine) -> Fix:
    return Fix("Set 0 units", (Edit(line.at("units"), 0),))


def _device(claim: Claim, line: ClaimLine) -> Iterator[Problem]:
    days, procedure = line.line.data_days, line.procedure
    if days is None or procedure is None or procedure.days_from is None or procedure.days_to is None:
        return
    if procedure.days_from <= days <= procedure.days_to:
        return
    fitting = claim.codebook.procedures.lookup(_OTHER_TIER[line.code], claim.day)
    fixes = [_off(line)]
    if fitting is not None and (fitting.days_from or 0) <= days <= (fitting.days_to or 0):
        fixes.insert(0, Fix(f"Replace by {fitting.code}", (Edit(line.at("code"), fitting.code),)))
    yield Problem(
        line.at("code"),
        f"{line.code} is for {procedure.days_from} to {procedure.days_to} days of data; there are {days}.",
        tuple(fixes),
    )


def _set_up(claim: Claim, line: ClaimLine) -> Iterator[Problem]:
    history = claim.visit.history
    if history is not None and _SET_UP in (history.billed_this_episode or ()):
        yield Problem(line.at("code"), f"{_SET_UP} was already billed this episode.", (_off(line),))


def _management(claim: Claim) -> Iterator[Outcome]:
    lines = {line.code: line for line in claim.billed if line.code in _MANAGEMENT}
    if not lines:
        return
    if claim.codebook.procedures.is_not_yet(_SHORT_MONTH, claim.day):
        lines.pop(_SHORT_MONTH, None)
    yield from _once_a_month(claim, lines)
    yield from _minutes(claim, lines)
    silent = next((line for line in lines.values() if line.line.live_contact is False), None)
    if silent is not None:
        yield Problem(
            silent.at("live_contact"),
            f"{silent.code} needs at least one live exchange with patient or caregiver in the month.",
            (_off(silent),),
        )


def _once_a_month(claim: Claim, lines: dict[str, ClaimLine]) -> Iterator[Problem]:
    history = claim.visit.history
    before = frozenset(history.billed_this_month or ()) if history is not None else frozenset()
    if _SHORT_MONTH in lines and _MONTH in lines:
        line = lines[_SHORT_MONTH]
        yield Problem(line.at("code"), f"{_SHORT_MONTH} and {_MONTH} exclude one another in a month.", (_off(line),))
    for code in (_SHORT_MONTH, _MONTH):
        if code not in lines:
            continue
        line = lines[code]
        billed = next((other for other in (_SHORT_MONTH, _MONTH) if other in before), None)
        if billed is not None:
            yield Problem(
                line.at("code"), f"{billed} was already billed this month; {code} cannot follow.", (_off(line),)
            )
        elif line.units > 1:
            fix = Fix("Set 1 unit", (Edit(line.at("units"), 1),))
            yield Problem(line.at("units"), f"{code} is billed once a month, not {line.units} times.", (fix,))


def _minutes(claim: Claim, lines: dict[str, ClaimLine]) -> Iterator[Outcome]:
    for one in claim.day_count.disciplines:
        for code in (_SHORT_MONTH, _MONTH, _MORE):
            if code in lines and code in one.day.unknown and any(line.code == code for line in one.lines):
                yield NotJudged(f"{code} has no minutes of the month")
        short = one.day.count_of(_SHORT_MONTH)
        if _SHORT_MONTH in lines and short is not None and not 10 <= short.minutes < 20:
            yield _wrong_short_month(lines[_SHORT_MONTH], short.minutes)
        month = one.day.count_of(_MONTH)
        if month is None or _MONTH in one.day.unknown or _MORE in one.day.unknown:
            continue
        if _MONTH in lines:
            yield from _full_twenties(claim, lines, month.minutes, month.units)
        elif _MORE in lines and lines[_MORE].units > month.units and _billed_before(claim):
            yield _too_many_twenties(lines[_MORE], month.minutes, month.units)


def _billed_before(claim: Claim) -> bool:
    history = claim.visit.history
    return history is not None and _MONTH in (history.billed_this_month or ())


def _wrong_short_month(line: ClaimLine, minutes: int) -> Problem:
    fixes = [_off(line)]
    if minutes >= 20:
        fixes.insert(0, Fix(f"Replace by {_MONTH}", (Edit(line.at("code"), _MONTH),)))
    return Problem(line.at("code"), f"{_SHORT_MONTH} is for 10 to 19 minutes; there are {minutes}.", tuple(fixes))


def _full_twenties(claim: Claim, lines: dict[str, ClaimLine], minutes: int, earned: int) -> Iterator[Problem]:
    line = lines[_MONTH]
    if not earned:
        fixes = [Fix("Set 0 units", tuple([Edit(one.at("units"), 0) for one in lines.values()]))]
        if minutes >= 10 and claim.codebook.procedures.lookup(_SHORT_MONTH, claim.day) is not None:
            fixes.insert(0, Fix(f"Replace by {_SHORT_MONTH}", (Edit(line.at("code"), _SHORT_MONTH),)))
        message = f"{_MONTH} needs a full 20 minutes of the month; there are {minutes}."
        yield Problem(line.at("code"), message, tuple(fixes))
    elif _MORE in lines and lines[_MORE].units > earned - 1:
        yield _too_many_twenties(lines[_MORE], minutes, earned - 1)


def _too_many_twenties(line: ClaimLine, minutes: int, earned: int) -> Problem:
    return Problem(
        line.at("units"),
        f"{units_in_words(line.units).capitalize()} of {_MORE} billed; {minutes_in_words(minutes)} hold "
        f"{units_in_words(earned)} of full 20 minutes.",
        (Fix(setting(earned), (Edit(line.at("units"), earned),)),),
    )
