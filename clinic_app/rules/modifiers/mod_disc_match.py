"""Modifier must match discipline."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import MODIFIER_OF_DISCIPLINE, Claim, ClaimLine
from clinic_app.checker.findings import Fix, Problem, Severity
from clinic_app.checker.rule import Outcome, rule
from clinic_app.domain.procedure import Trait
from clinic_app.rules.line_changes import replacing
from clinic_app.rules.modifiers.therapy_lines import (
    clinician_discipline,
    discipline_modifiers,
    rendered_by_practitioner,
)

_PLAN = {"GP": "PT", "GO": "OT", "GN": "speech-language"}
_SLP = "GN"


@rule("MOD-DISC-MATCH", Severity.ERROR, basis="CPM ch. 5 §20.1, §20.2.D; CR 10176")
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
    for line in claim.billed:
        words = discipline_modifiers(line)
        if len(words) == 1:
            yield from _judge(claim, line, words[0])


def _judge(claim: Claim, line: ClaimLine, word: str) -> Iterator[Problem]:
    bound = line.procedure.bound_modifier if line.procedure is not None else None
    expected = _expected(claim, line)
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
        f"{line.code} carries {word}, the {_PLAN[word]} plan, but its clinician belongs to {expected}, "
        f"the {_PLAN[expected]} plan.",
        fixes,
    )


def _expected(claim: Claim, line: ClaimLine) -> str | None:
    if rendered_by_practitioner(claim):
        return None
    discipline = clinician_discipline(claim, line)
    return None if discipline is None else MODIFIER_OF_DISCIPLINE[discipline]


def _is_unusual(line: ClaimLine, word: str) -> bool:
    return word != _SLP and line.procedure is not None and Trait.SLP_USUAL in line.procedure.traits
