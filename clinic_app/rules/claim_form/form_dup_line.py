"""The same line twice."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Change, Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS, MODIFIERS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.clock_blocks import joined_times
from clinic_app.domain.frozen import with_fields
from clinic_app.domain.visit import Visit
from clinic_app.rules.line_changes import without_line


def _a_code_repeats(claim: Claim) -> bool:
    return len(claim.procedure_codes) < len(claim.billed)


@rule(
    "FORM-DUP-LINE",
    Severity.ERROR,
    basis="CMS-1500 Item 24; CARC 18",
    when=_a_code_repeats,
    reads=CODES | MODIFIERS | LINE_DETAILS,
)
def form_dup_line(claim: Claim) -> Iterator[Outcome]:
    """A line repeats another: same day, same code, same modifiers.

    Why: payers deny the second as an exact duplicate (CARC 18). One code with and without CQ or CO is not a
    duplicate: that is how an assistant's share is billed.

    What to do: if it was typed twice, take one off. If both were given, bill them as one line with the units of both.
    """
    seen: dict[object, ClaimLine] = {}
    for line in claim.billed:
        key = (line.code, frozenset(line.modifiers), line.line.from_ or claim.day)
        first = seen.setdefault(key, line)
        if first is not line and line.code:
            yield Problem(
                line.at("code"),
                f"Line {line.index + 1} repeats line {first.index + 1}: {_shown(line)} on the same day.",
                _fixes(claim, first, line),
            )


def _shown(line: ClaimLine) -> str:
    return " ".join((line.code, *line.modifiers))


def _fixes(claim: Claim, first: ClaimLine, second: ClaimLine) -> tuple[Fix, ...]:
    removal = without_line(claim, second.index, title=f"Remove line {second.index + 1}")
    if second.procedure is None or not second.procedure.is_timed or second.procedure.is_base:  # a base is billed once
        return (removal,)
    title = f"Merge lines {first.index + 1} and {second.index + 1}"
    return (Fix(title, Change(_merging, (first.index, second.index))), removal)


def _merging(visit: Visit, first: int, second: int) -> tuple[Edit, ...]:
    """One line with the minutes, units and charges of both."""
    lines = list(visit.lines or ())
    one, other = lines[first], lines[second]
    lines[first] = with_fields(
        joined_times(one, other),
        minutes=_sum(one.minutes, other.minutes),
        assistant_minutes=_sum(one.assistant_minutes, other.assistant_minutes),
        units=_sum(one.units, other.units),
        charge=_money(one.charge, other.charge),
        allowed=_money(one.allowed, other.allowed),
    )
    del lines[second]
    return (Edit(("lines",), tuple(lines)),)


def _sum(one: int | None, other: int | None) -> int | None:
    return None if one is None and other is None else (one or 0) + (other or 0)


def _money(one: Decimal | None, other: Decimal | None) -> Decimal | None:
    return None if one is None and other is None else (one or Decimal(0)) + (other or Decimal(0))
