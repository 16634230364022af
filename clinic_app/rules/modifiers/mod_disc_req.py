"""Discipline modifier required."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import MODIFIER_OF_DISCIPLINE, Claim, ClaimLine
from clinic_app.checker.findings import Fix, NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS, MODIFIERS, PLAN, RENDERING
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Service, Trigger
from clinic_app.domain.procedure import Procedure, TherapyList
from clinic_app.domain.visit import Discipline
from clinic_app.rules.line_changes import adding, keeping, removing
from clinic_app.rules.modifiers.therapy_lines import (
    DISCIPLINE_MODIFIERS,
    clinician_discipline,
    discipline_modifiers,
    is_therapy_of_this_visit,
    is_under_plan,
)

_UNVERIFIED = frozenset(
    {TherapyList.ALWAYS_UNVERIFIED, TherapyList.SOMETIMES_UNVERIFIED, TherapyList.UNVERIFIED},
)
_NERVE_TESTS = ("95860", "95913")


def _has_its_modifier(line: ClaimLine | Service) -> bool:
    """The usual line: one modifier, of a therapy, on a code of the therapy list."""
    words = line.modifiers
    if len(words) != 1 or words[0] not in DISCIPLINE_MODIFIERS:
        return False
    return line.procedure is not None and line.procedure.therapy_list is not TherapyList.NONE


def _lacks_its_modifier(service: Service) -> bool:
    return not _has_its_modifier(service)


@rule(
    "MOD-DISC-REQ",
    Severity.ERROR,
    basis="CPM ch. 5 §20, §20.1",
    trigger=Trigger(service=_lacks_its_modifier),
    reads=CODES | MODIFIERS | LINE_DETAILS | PLAN | RENDERING,
)
def mod_disc_req(claim: Claim) -> Iterator[Outcome]:
    """A therapy line lacks its GP, GO or GN modifier, or carries one it should not.

    Why: every always-therapy code, and every sometimes-therapy code given by a therapist or under a therapy plan,
    carries exactly one of GP (PT plan), GO (OT plan) and GN (SLP plan). Medicare, UnitedHealthcare and other payers
    that ask for it return the line without it; UnitedHealthcare since 2019-09-01.

    What to do: add the modifier of the plan the service was given under. Two of them on one line are wrong for every
    payer. Respiratory services and nerve tests outside a therapy plan carry none. Where the payer's profile leaves the
    question open, a missing modifier is only a thing to check; where the standing of a code on Medicare's therapy list
    is uncertain, too.
    """
    asked = claim.payer.asked_discipline_modifier(claim.day)
    for line in [one for one in claim.billed if not _has_its_modifier(one)]:
        words = discipline_modifiers(line)
        if len(words) > 1:
            yield _too_many(claim, line, words)
        elif words:
            if _needs_none(claim, line):
                yield _needless(line, words[0])
        elif asked is not False and line.procedure is not None:
            yield from _missing(claim, line, line.procedure, asked is True)


def _too_many(claim: Claim, line: ClaimLine, words: tuple[str, ...]) -> Problem:
    own = _plan_modifier(claim, line)
    kept = own if own in words else words[0]
    order = (kept, *[word for word in words if word != kept])
    fixes = tuple(keeping(line, one, DISCIPLINE_MODIFIERS) for one in order)
    return Problem(
        line.at("modifiers"), f"{line.code} carries {' and '.join(words)}; a line has one therapy plan.", fixes
    )


def _needless(line: ClaimLine, word: str) -> Problem:
    return Problem(
        line.at("modifiers"),
        f"{line.code} is not on the therapy code list and no therapy plan is given, but it carries {word}.",
        (removing(line, word),),
        Severity.WARNING,
    )


def _needs_none(claim: Claim, line: ClaimLine) -> bool:
    """Off the list and outside a plan.

    A code that therapists do give (97014, S8990) only counts as outside a plan when the line says so.
    """
    if not _is_off_list(line):
        return False
    if line.line.under_plan is False:
        return True
    given_by_therapists = line.procedure is not None and bool(line.procedure.disciplines)
    return not given_by_therapists and not is_under_plan(claim, line)


def _is_off_list(line: ClaimLine) -> bool:
    if line.procedure is not None:
        return line.procedure.therapy_list is TherapyList.NONE
    return _NERVE_TESTS[0] <= line.code <= _NERVE_TESTS[1]


def _missing(claim: Claim, line: ClaimLine, procedure: Procedure, confirmed: bool) -> Iterator[Outcome]:
    if procedure.therapy_list is TherapyList.NONE:
        return
    if not procedure.is_always_therapy:
        furnished = is_therapy_of_this_visit(claim, line)
        if furnished is None or (furnished and procedure.therapy_list is TherapyList.UNVERIFIED):
            yield NotJudged(
                f"whether {line.code} (line {line.index + 1}) is a therapy line is not known: "
                "it depends on who gave it and under which plan"
            )
        if not furnished or procedure.therapy_list is TherapyList.UNVERIFIED:
            return
    certain = confirmed and procedure.therapy_list not in _UNVERIFIED
    yield Problem(
        line.at("modifiers"),
        _missing_message(line, confirmed, certain),
        _additions(claim, line, procedure),
        None if certain else Severity.WARNING,
    )


def _missing_message(line: ClaimLine, confirmed: bool, certain: bool) -> str:
    message = f"{line.code} carries none of GP, GO and GN."
    if certain:
        return message
    if not confirmed:
        return f"{message} Whether this payer asks for it is not confirmed in its profile."
    return f"{message} Its standing on Medicare's therapy list is not verified."


def _additions(claim: Claim, line: ClaimLine, procedure: Procedure) -> tuple[Fix, ...]:
    own = _plan_modifier(claim, line)
    if own is not None:
        stated = clinician_discipline(claim, line)
        return (adding(line, own, safe=stated is not None and MODIFIER_OF_DISCIPLINE[stated] == own),)
    disciplines = [one for one in Discipline if one in procedure.disciplines]
    return tuple(adding(line, MODIFIER_OF_DISCIPLINE[one]) for one in disciplines)


def _plan_modifier(claim: Claim, line: ClaimLine) -> str | None:
    """The modifier this line must carry: the code's own, else that of the clinician's or the visit's plan."""
    if line.procedure is not None and line.procedure.bound_modifier is not None:
        return line.procedure.bound_modifier
    discipline = clinician_discipline(claim, line) or claim.discipline
    return None if discipline is None else MODIFIER_OF_DISCIPLINE[discipline]
