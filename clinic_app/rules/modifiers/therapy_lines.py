"""Which lines are therapy lines, and whose: what the discipline rules share."""

from __future__ import annotations

from clinic_app.checker.claim import Claim, ClaimLine, discipline_of_credential
from clinic_app.domain.credentials import is_practitioner
from clinic_app.domain.modifier_order import DISCIPLINE_WORDS
from clinic_app.domain.visit import Discipline

DISCIPLINE_MODIFIERS = frozenset(DISCIPLINE_WORDS)


def discipline_modifiers(line: ClaimLine) -> tuple[str, ...]:
    """The different ones of GP, GO and GN that a line carries; a repeated one counts once."""
    if len(line.modifiers) == 1 and line.modifiers[0] in DISCIPLINE_MODIFIERS:
        return line.modifiers
    return tuple(dict.fromkeys([word for word in line.modifiers if word in DISCIPLINE_MODIFIERS]))


def clinician_discipline(claim: Claim, line: ClaimLine) -> Discipline | None:
    """Whose service a line is, modifiers apart: its performer's, else the rendering therapist's, else the visit's."""
    own = discipline_of_credential(line.line.performer) if line.line.performer is not None else None
    return own or visit_discipline(claim)


def visit_discipline(claim: Claim) -> Discipline | None:
    """The rendering therapist's discipline, else the visit's as stated."""
    rendering = claim.visit.rendering
    of_rendering = discipline_of_credential(rendering.credential or "") if rendering is not None else None
    return of_rendering or claim.visit.discipline


def rendered_by_practitioner(claim: Claim) -> bool:
    """A physician or non-physician practitioner renders, who may work under a plan of any discipline."""
    rendering = claim.visit.rendering
    return rendering is not None and is_practitioner(rendering.credential)


def is_under_plan(claim: Claim, line: ClaimLine) -> bool:
    """Whether the line is said to be given under a therapy plan of care."""
    if line.line.under_plan is not None:
        return line.line.under_plan
    return claim.visit.plan_of_care is not None


def is_therapy_of_this_visit(claim: Claim, line: ClaimLine) -> bool | None:
    """Whether a sometimes-therapy line is a therapy line; None when nothing says who gave it.

    Furnished by a therapist, or under a plan (CPM ch. 5 §20). A therapist is known by the performer, the rendering
    credential or the visit's discipline; other lines with GP, GO or GN show a therapy visit, unless a physician
    renders.
    """
    if is_under_plan(claim, line) or clinician_discipline(claim, line) is not None:
        return True
    if rendered_by_practitioner(claim) or line.line.under_plan is False:
        return False
    return True if claim.discipline is not None else None
