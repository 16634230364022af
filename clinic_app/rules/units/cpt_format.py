"""A procedure code's shape."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Fix, Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, MODIFIERS, TIME
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.procedure import Procedure, is_well_shaped
from clinic_app.rules.line_changes import without_line


def _any_unknown(claim: Claim) -> bool:
    return claim.day_count.has_unknown_code


def _is_unknown(procedure: Procedure | None) -> bool:
    return procedure is None


@rule(
    "CPT-FORMAT",
    Severity.ERROR,
    basis="CPT and HCPCS code sets, 45 CFR 162.1002; 837P SV101-2",
    when=_any_unknown,
    trigger=Trigger(procedure=_is_unknown),
    reads=CODES | MODIFIERS | TIME | HISTORY,
)
def cpt_format(claim: Claim) -> Iterator[Outcome]:
    """What is typed as a procedure code cannot be one.

    Why: a CPT or HCPCS code has five characters: five digits, four digits and a letter, or a letter and four digits.
    Anything else is rejected before it reaches the payer.

    What to do: type the code anew.
    """
    for line in claim.lines:
        if line.procedure is not None or is_well_shaped(line.code):
            continue
        text = f'"{line.code}" is no procedure code' if line.code else "The line has no procedure code"
        fixes: tuple[Fix, ...] = (without_line(claim, line.index, title="Remove the line"),)
        yield Problem(line.at("code"), f"{text}.", fixes)
