"""Modifier must match discipline."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import MODIFIER_OF_DISCIPLINE, Claim, ClaimLine
from clinic_app.checker.findings import Fix, Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS, MODIFIERS, RENDERING
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.procedure import Trait
from clinic_app.domain.visit import Discipline
from clinic_app.rules.line_changes import replacing
from clinic_app.rules.modifiers.therapy_lines import (
    DISCIPLINE_MODIFIERS,
    clinician_discipline,
    discipline_modifiers,
    rendered_by_practitioner,
    visit_discipline,
)

_PLAN = {"GP": "PT", "GO": "OT", "GN": "speech-language"}
_SLP = "GN"
_ONLY = {discipline: frozenset({word}) for discipline, word in MODIFIER_OF_DISCIPLINE.items()}


def _may_not_fit(claim: Claim) -> bool:
    """False for the usual claim: one therapy modifier throughout, the visit's own, no code tied to a therapy."""
    words = claim.modifier_words & DISCIPLINE_MODIFIERS
    if not words:
        return False
    own = visit_discipline(claim)
    return not (
        own is not None
        and words == _ONLY[own]
        and claim.procedure_codes.isdisjoint(claim.codebook.procedures.tied_to_a_therapy)
        and all(line.line.performer is None for line in claim.lines)
    )


@rule(
    "MOD-DISC-MATCH",
    Severity.ERROR,
    basis="CPM ch. 5 §20.1, §20.2.D; CR 10176",
    when=_may_not_fit,
    reads=CODES | MODIFIERS | LINE_DETAILS | RENDERING,
)
def mod_disc_match(claim: Claim) -> Iterator[Outcome]:
    """The therapy modifier of a line does not fit the code or the clinician.

    Why: Medicare's claim edit takes PT evaluations only with GP, OT evaluations only with GO and speech-language
    evaluations only with GN. Every other code follows the plan of the clinician who gave it: GP for a physical
    therapist, GO for an occupational therapist, GN for a speech-language pathologist. A physician, nurse practitioner
    or physician assistant who treats under a plan may carry any of the three.

    What to do: replace the modifier by that of the plan, or correct the code or the clinician. Speech treatment codes
    under another plan than a speech-language one are unusual and only to be checked; swallowing treatment by an
    occupational therapist is right under GO.
    """
    usual = None if rendered_by_practitioner(claim) else visit_discipline(claim)
    for line in claim.billed:
        words = discipline_modifiers(line)
        if len(words) == 1:
            yield from _judge(line, words[0], _expected(claim, line, usual))


def _judge(line: ClaimLine, word: str, expected: str | None) -> Iterator[Problem]:
    bound = line.procedure.bound_modifier if line.procedure is not None else None
    if bound is not None and bound != word:
        fits_clinician = expected in {None, bound}
        yield Problem(
            line.at("modifiers"),
            f"{line.code} is taken only with {bound}, not with {word}.",
            (replacing(line, word, bound, safe=expected == bound),) if fits_clinician else (),
        )
    elif expected is not None and expected != word:
        yield _not_the_clinicians(line, word, expected, bound)
    elif _is_unusual(line, word):
        fixes = (replacing(line, word, _SLP),) if expected is None else ()
        yield Problem(
            line.at("modifiers"),
            f"{line.code} is a speech-language code and unusual under {word}, the {_PLAN[word]} plan.",
            fixes,
            Severity.WARNING,
        )


def _not_the_clinicians(line: ClaimLine, word: str, expected: str, bound: str | None) -> Problem:
    fixes: tuple[Fix, ...] = () if bound is not None else (replacing(line, word, expected, safe=True),)
    return Problem(
        line.at("modifiers"),
        f"{line.code} carries {word}, the {_PLAN[word]} plan, but its clinician works under the "
        f"{_PLAN[expected]} plan ({expected}).",
        fixes,
    )


def _expected(claim: Claim, line: ClaimLine, usual: Discipline | None) -> str | None:
    if line.line.performer is None or rendered_by_practitioner(claim):
        discipline = usual
    else:
        discipline = clinician_discipline(claim, line)
    return None if discipline is None else MODIFIER_OF_DISCIPLINE[discipline]


def _is_unusual(line: ClaimLine, word: str) -> bool:
    return word != _SLP and line.procedure is not None and Trait.SLP_USUAL in line.procedure.traits
