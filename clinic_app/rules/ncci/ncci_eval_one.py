"""One evaluation or re-evaluation a discipline and day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clinic_app.checker.claim import Claim, ClaimLine, discipline_of_credential
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, HISTORY, LINE_DETAILS, MODIFIERS, RENDERING
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.line_changes import without_line
from clinic_app.rules.ncci.naming import OT_EVALUATIONS, PT_EVALUATIONS, judges_pairs
from clinic_app.rules.ncci.pair_problems import severity_at

_EVALUATIONS = PT_EVALUATIONS | OT_EVALUATIONS
_MOST_EXTENSIVE_FIRST = ("97163", "97162", "97161", "97164", "97167", "97166", "97165", "97168")
_RANK = {code: rank for rank, code in enumerate(_MOST_EXTENSIVE_FIRST)}


@rule(
    "NCCI-EVAL-ONE",
    Severity.ERROR,
    basis="NCCI Policy Manual ch. 11 §P.1",
    payers=judges_pairs,
    trigger=Trigger(procedures=_EVALUATIONS),
    reads=CODES | MODIFIERS | LINE_DETAILS | HISTORY | RENDERING,
)
def ncci_eval_one(claim: Claim) -> Iterator[Outcome]:
    """More than one evaluation or re-evaluation of one therapy is billed on one day.

    Why: of 97161 to 97164 one is paid a day, of 97165 to 97168 one. No modifier pays two. One clinician may not bill a
    PT and an OT evaluation either; a physical and an occupational therapist may each bill their own.

    What to do: keep the more extensive code, take the other off.
    """
    for codes in (PT_EVALUATIONS, OT_EVALUATIONS):
        yield from _beside_another(claim, [line for line in claim.billed if line.code in codes], codes)
    yield from _both_by_one_person(claim)


def _beside_another(claim: Claim, lines: Sequence[ClaimLine], codes: frozenset[str]) -> Iterator[Problem]:
    """Every evaluation of one therapy but the most extensive; identical lines are left to FORM-DUP-LINE.

    Beside an evaluation on another visit of the day, all of this visit's are named: which to keep is a person's choice.
    """
    elsewhere = [one.code for one in claim.services_elsewhere if one.code in codes]
    ranked = sorted(lines, key=lambda line: (_RANK[line.code], line.index))
    for line in ranked if elsewhere else ranked[1:]:
        if _repeats(line, lines):
            continue
        partner = elsewhere[0] if elsewhere else ranked[0].code
        where = " on another visit of the day" if elsewhere else ""
        yield Problem(
            line.at("code"),
            f"{line.code} is billed beside {partner}{where}: one evaluation or re-evaluation of a therapy is paid a "
            "day, and no modifier pays two.",
            (without_line(claim, line.index),),
            severity_at(claim),
        )


def _repeats(line: ClaimLine, lines: Sequence[ClaimLine]) -> bool:
    return any(
        other.index < line.index and other.code == line.code and set(other.modifiers) == set(line.modifiers)
        for other in lines
    )


def _both_by_one_person(claim: Claim) -> Iterator[Problem]:
    pt_lines = [line for line in claim.billed if line.code in PT_EVALUATIONS]
    ot_lines = [line for line in claim.billed if line.code in OT_EVALUATIONS]
    for ot_line in ot_lines[:1]:
        other = next((line for line in pt_lines if _same_person(claim, line, ot_line)), None)
        if other is not None:
            later = max(other, ot_line, key=lambda line: line.index)
            yield Problem(
                later.at("code"),
                f"{other.code} and {ot_line.code} are billed by one clinician; a PT and an OT evaluation of one day "
                "need two.",
                (without_line(claim, later.index),),
                severity_at(claim),
            )


def _same_person(claim: Claim, one: ClaimLine, other: ClaimLine) -> bool:
    """Whether the visit says that one clinician did both: the same NPI, else the same kind of performer.

    Where neither line names anyone, both are the rendering provider's; no rendering provider, nothing known.
    """
    if one.line.clinician and other.line.clinician:
        return one.line.clinician == other.line.clinician
    if one.line.performer is None and other.line.performer is None:
        named = one.line.clinician or other.line.clinician
        return claim.visit.rendering is not None and not named
    first, second = (_performer(claim, line) for line in (one, other))
    return first is not None and first == second


def _performer(claim: Claim, line: ClaimLine) -> str | None:
    rendering = claim.visit.rendering
    return discipline_of_credential(line.line.performer or (rendering.credential if rendering else None) or "")
