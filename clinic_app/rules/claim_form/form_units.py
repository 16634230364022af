"""Units a form can hold."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CODES, UNITS
from clinic_app.checker.rule import Outcome, rule

MOST_UNITS = 999


@rule("FORM-UNITS", Severity.ERROR, basis="NUCC 1500 manual, Item 24G; 837P SV104; RARC M53", reads=CODES | UNITS)
def form_units(claim: Claim) -> Iterator[Outcome]:
    """The units of a line are not a number from 1 to 999.

    Why: Item 24G holds a whole number of at most three digits (RARC M53). No units typed is no finding, the program
    counts them; 0 means the service was done but is not billed, and the line is not printed.

    What to do: type the units, or clear them and let them be counted.
    """
    for line in claim.lines:
        units = line.line.units
        if units is not None and not 0 <= units <= MOST_UNITS:
            yield Problem(
                line.at("units"),
                f"{units} units of {line.code} are typed; a line holds 1 to {MOST_UNITS}.",
                (Fix("Clear the units", (Edit(line.at("units"), None),)),),
            )
