"""Daily ceilings (medically unlikely edits)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clinic_app.checker.claim import Claim
from clinic_app.checker.counting import LineOfDay
from clinic_app.checker.findings import Edit, Fix, NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, MODIFIERS, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.codebook.mue import AdjudicationIndicator, Mue
from clinic_app.domain.payer import PayerProfile
from clinic_app.rules.units.recounting import setting

_Billed = tuple[tuple[LineOfDay, int], ...]


def _uses_ceilings(payer: PayerProfile) -> bool:
    return payer.mue is True


@rule(
    "UNIT-MUE",
    Severity.ERROR,
    basis="NCCI Policy Manual ch. 1 §V; CMS practitioner MUE table",
    payers=_uses_ceilings,
    reads=CODES | MODIFIERS | TIME | HISTORY,
)
def unit_mue(claim: Claim) -> Iterator[Outcome]:
    """More units of a code are billed for a day than the payer's ceiling takes.

    Why: Medicare denies units of a code above its daily ceiling. Some ceilings follow from the code's meaning and
    cannot be appealed; others may be passed with records that show the need, so those can be accepted with a reason.
    Medicaid has values of its own that are not loaded, so there this only warns.

    What to do: bill no more than the ceiling, or note why more was needed.
    """
    table = claim.codebook.mue
    unknown: dict[str, None] = {}
    for one in claim.day_count.disciplines:
        for code, billed in one.by_code.items():
            mue = table.lookup(code)
            if mue is None:
                if claim.codebook.procedures.known(code):
                    unknown[code] = None
            elif (len(billed) > 1 or billed[0][1] > mue.value) and not mue.is_status_only:
                yield from _judged(claim, mue, billed)
    if unknown:
        yield NotJudged(f"no daily ceiling is known for {', '.join(unknown)}")
    if claim.billed and not table.edition.covers(claim.day):
        yield NotJudged(
            f"the table of daily ceilings is edition {table.edition.name}, which does not cover {claim.day}"
        )


def _judged(claim: Claim, mue: Mue, billed: _Billed) -> Iterator[Problem]:
    if mue.indicator is AdjudicationIndicator.LINE:
        for line, units in billed:
            if units > mue.value and not line.elsewhere:
                yield _problem(claim, mue, [(line, units)], units)
        return
    total = sum([units for _line, units in billed])
    if total > mue.value:
        own = [entry for entry in billed if not entry[0].elsewhere]
        yield _problem(claim, mue, own, total)


def _problem(claim: Claim, mue: Mue, own: Sequence[tuple[LineOfDay, int]], total: int) -> Problem:
    """Told at the line with the most units; the fix takes the excess from there first, then from the others."""
    most_first = sorted(own, key=lambda entry: (-entry[1], -entry[0].index))
    line = most_first[0][0]
    edits, excess = [], total - mue.value
    for one, units in most_first:
        if excess > 0:
            edits.append(Edit(("lines", one.index, "units"), max(0, units - excess)))
            excess -= units
    scope = "a line" if mue.indicator is AdjudicationIndicator.LINE else "a day"
    message = (
        f"{total} units of {mue.code} are billed; the ceiling is {mue.value} {scope}, {total - mue.value} too many."
    )
    if mue.indicator is not AdjudicationIndicator.DAY_ABSOLUTE:
        message += " Records can justify more." if mue.indicator is AdjudicationIndicator.DAY_REVIEWABLE else ""
    left = max(0, mue.value - (total - sum([units for _line, units in own])))
    fix = Fix(setting(left), tuple(edits))
    if claim.payer.is_medicaid:
        whose = " This is Medicare's value; the state's own is not loaded."
        return Problem(("lines", line.index, "units"), message + whose, (fix,), Severity.WARNING)
    reviewable = mue.indicator is AdjudicationIndicator.DAY_REVIEWABLE
    return Problem(("lines", line.index, "units"), message, (fix,), waivable=reviewable)
