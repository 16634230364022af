"""The level of an evaluation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.parts import CODES, NOTE
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.visit import Evaluation

_PT = ("97161", "97162", "97163")
_OT = ("97165", "97166", "97167")
_ABOVE_SIMPLE = frozenset((*_PT[1:], *_OT[1:]))
_PRESENTATION = {"stable": 1, "evolving": 2, "unstable": 3}
_DECISION = {"low": 1, "moderate": 2, "high": 3}


class _Component(NamedTuple):
    """What the note says of one component, and the level (1 to 3) that it supports."""

    said: str
    level: int


@rule(
    "DOC-EVAL-CODE",
    Severity.INFO,
    basis="CPT components of evaluation levels; trade practice",
    trigger=Trigger(given=("documentation",), procedures=_ABOVE_SIMPLE),
    reads=CODES | NOTE,
)
def doc_eval_code(claim: Claim) -> Iterator[Outcome]:
    """The note does not show what the level of the evaluation rests on.

    Why: the level follows from history and personal factors, what was examined, how the condition presents and how hard
    the decisions were; the lowest decides. PT: simple has no personal factor, 1 or 2 elements and is stable; middle has
    1 or 2 factors, 3 elements and evolves; complex has 3 factors, 4 elements and is unstable. OT goes by performance
    deficits: 1 to 3, 3 to 5, 5 or more. The time in the code is typical, no threshold. Medicare pays the three alike,
    other payers may not.

    What to do: chart what is missing if it was so, or bill the lower level.
    """
    note = claim.visit.documentation
    if note is None:
        return
    for line in claim.billed:
        if line.code in _ABOVE_SIMPLE:
            ladder = _PT if line.code in _PT else _OT
            weakest = _weakest(note.evaluation or Evaluation(), ladder)
            if weakest.level <= ladder.index(line.code):
                yield _problem(line, ladder[weakest.level - 1], weakest)


def _problem(line: ClaimLine, supported: str, weakest: _Component) -> Problem:
    return Problem(
        line.at("code"),
        f"{line.code} is billed, but the note shows {weakest.said}, which carries {supported}.",
        (Fix(f"Bill {supported}", (Edit(line.at("code"), supported),)),),
    )


def _weakest(found: Evaluation, ladder: tuple[str, ...]) -> _Component:
    """The component that supports the lowest level; one that was left empty supports the lowest there is."""
    components = [_of_pt(found), _pt_elements(found), _presentation(found)] if ladder is _PT else [_ot_deficits(found)]
    if found.decision and found.decision.strip().lower() in _DECISION:
        said = found.decision.strip().lower()
        components.append(_Component(f"decisions of {said} complexity", _DECISION[said]))
    return min(components, key=lambda one: one.level)


def _of_pt(found: Evaluation) -> _Component:
    factors = found.personal_factors or 0
    said = f"{factors} personal factor{'s' if factors > 1 else ''}" if factors else "no personal factor"
    return _Component(said, 3 if factors >= 3 else 2 if factors else 1)


def _pt_elements(found: Evaluation) -> _Component:
    elements = found.elements or 0
    return _Component(f"{elements} examined elements", 3 if elements >= 4 else 2 if elements == 3 else 1)


def _presentation(found: Evaluation) -> _Component:
    said = (found.presentation or "").strip().lower()
    return _Component(f"a presentation that is {said or 'not described'}", _PRESENTATION.get(said, 1))


def _ot_deficits(found: Evaluation) -> _Component:
    deficits = found.elements or 0
    return _Component(f"{deficits} performance deficits", 3 if deficits >= 5 else 2 if deficits >= 3 else 1)
