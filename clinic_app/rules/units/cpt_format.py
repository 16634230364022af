"""A procedure code's shape."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Fix, Problem, Severity
from clinic_app.checker.rule import Outcome, rule
from clinic_app.rules.line_changes import without_line


def is_well_shaped(code: str) -> bool:
    """Five characters: digits, digits and a closing letter (CPT II, III), or a letter and digits (HCPCS II)."""
    return (
        len(code) == 5
        and code.isascii()
        and code[1:4].isdigit()
        and code.isalnum()
        and not code.isalpha()
        and (code[0].isdigit() or code[4].isdigit())
    )


def _any_unknown(claim: Claim) -> bool:
    return claim.day_count.has_unknown_code


@rule("CPT-FORMAT", Severity.ERROR, basis="CPT and HCPCS code sets, 45 CFR 162.1002; 837P SV101-2", when=_any_unknown)
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
