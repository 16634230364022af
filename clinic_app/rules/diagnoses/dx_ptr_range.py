"""The rule DX-PTR-RANGE."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.parts import CODES, DIAGNOSES, POINTERS
from clinic_app.checker.rule import rule
from clinic_app.checker.trigger import Pointing, Trigger
from clinic_app.rules.diagnoses.pointers import boxes, entered, first_boxes, point_fix


def _is_wrong(claim: Claim) -> bool:
    """Whether a line of a claim that was asked for diagnoses names no filled box, or one twice."""
    if claim.visit.diagnoses is None:
        return False
    filled = boxes(claim)
    for line in claim.billed:
        pointers = line.pointers
        if not filled.issuperset(pointers) or (len(pointers) > 1 and len(set(pointers)) < len(pointers)):
            return True
    return False


def _points_wrong(pointing: Pointing) -> bool:
    pointers = pointing.pointers
    return not first_boxes(pointing.diagnoses).issuperset(pointers) or len(set(pointers)) < len(pointers)


@rule(
    "DX-PTR-RANGE",
    Severity.ERROR,
    basis="NUCC 1500 manual, Item 24E; 837P SV107",
    when=_is_wrong,
    trigger=Trigger(given=("diagnoses",), pointing=_points_wrong),
    reads=DIAGNOSES | CODES | POINTERS,
)
def dx_ptr_range(claim: Claim) -> Iterator[Problem]:
    """A line points to a box that holds no diagnosis, or to one twice.

    Why: a letter must name a filled box from A to L; one that names none makes the line invalid. A letter written
    twice (a warning) adds nothing and takes one of the four places.
    """
    filled = boxes(claim)
    for line in claim.billed:
        letters = entered(line)
        wrong = tuple(dict.fromkeys(letter for letter in letters if letter not in filled))
        if wrong:
            yield _names_nothing(claim, line, wrong)
        elif len(set(letters)) < len(letters):
            once = tuple(dict.fromkeys(letters))
            twice = ", ".join(letter for letter in once if letters.count(letter) > 1)
            message = f"{line.code} points to {twice} more than once."
            yield Problem(line.at("pointers"), message, (point_fix(line, once, safe=True),), Severity.WARNING)


def _names_nothing(claim: Claim, line: ClaimLine, wrong: tuple[str, ...]) -> Problem:
    count = len(claim.diagnoses)
    filled = (
        "no diagnosis is entered"
        if not count
        else f"the last filled box is {claim.diagnoses[min(count, 12) - 1].letter}"
    )
    message = f"{line.code} points to {', '.join(wrong)}, but {filled}."
    right = tuple(dict.fromkeys(letter for letter in entered(line) if letter not in wrong)) or ("A",)
    return Problem(line.at("pointers"), message, (point_fix(line, right),) if count else ())
