"""Under eight timed minutes."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, MODIFIERS, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.period import since
from clinic_app.domain.unit_explanation import minutes_in_words
from clinic_app.rules.units.recounting import counts_total_time, differs

_LEAST_BILLABLE = 8


@rule(
    "UNIT-CMS-MIN8",
    Severity.ERROR,
    basis="CPM ch. 5 §20.2.C",
    effective=since(2000, 4, 1),
    payers=counts_total_time,
    when=differs,
    reads=CODES | MODIFIERS | TIME | HISTORY,
)
def unit_cms_min8(claim: Claim) -> Iterator[Outcome]:
    """A timed unit is billed though the day's timed minutes stay under 8.

    Why: the first unit needs 8 minutes of all timed codes together, even beside an evaluation or an untimed modality.
    Modifier 52 does not make a shorter time billable.

    What to do: set the units to 0 and keep the minutes in the note.
    """
    for one in claim.day_count.disciplines:
        minutes = one.day.pool_minutes
        if minutes >= _LEAST_BILLABLE or not one.day.pool_is_complete or not one.day.counts:
            continue
        pooled = {count.code for count in one.day.pooled}
        typed = [line for code in pooled for line, _service, _units in one.lines_of(code) if line.units]
        if typed:
            typed.sort(key=lambda line: line.index)
            edits = tuple([Edit(("lines", line.index, "units"), 0) for line in typed])
            yield Problem(
                ("lines", typed[0].index, "units"),
                f"{typed[0].code} is billed, but the timed services of the day come to {minutes_in_words(minutes)}; "
                "the first unit needs 8.",
                (Fix("Set 0 units", edits, safe=not one.has_other_visits),),
            )
