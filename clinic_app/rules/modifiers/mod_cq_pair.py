"""CQ with GP, CO with GO."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import DISCIPLINE_MODIFIERS, Claim, ClaimLine
from clinic_app.checker.findings import Fix, Problem, Severity
from clinic_app.checker.parts import CODES, LINE_DETAILS, MODIFIERS, RENDERING
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.period import since
from clinic_app.domain.visit import Discipline
from clinic_app.rules.line_changes import adding, removing, replacing
from clinic_app.rules.modifiers.therapy_lines import clinician_discipline, discipline_modifiers

_PARTNER = {"CQ": "GP", "CO": "GO"}
_ASSISTANT_OF = {"GP": "CQ", "GO": "CO"}


@rule(
    "MOD-CQ-PAIR",
    Severity.ERROR,
    basis="CPM ch. 5 §20.1; 42 CFR 410.59(a)(4), 410.60(a)(4)",
    effective=since(2020),
    trigger=Trigger(modifiers=frozenset({"CQ", "CO"})),
    reads=CODES | MODIFIERS | LINE_DETAILS | RENDERING,
)
def mod_cq_pair(claim: Claim) -> Iterator[Outcome]:
    """An assistant modifier stands without its therapy modifier: CQ needs GP, CO needs GO.

    Why: CQ says a physical therapist assistant gave the service, CO an occupational therapy assistant. Each is only
    taken on a line of its own plan, never beside GN; otherwise the claim is returned.

    What to do: add or correct the therapy modifier, or take the assistant modifier away.
    """
    for line in claim.billed:
        present = [word for word in _PARTNER if word in line.modifiers]
        if len(present) > 1:
            yield _both(claim, line)
        elif present:
            yield from _one(claim, line, present[0])


def _both(claim: Claim, line: ClaimLine) -> Problem:
    words = discipline_modifiers(line)
    kept = _ASSISTANT_OF.get(words[0]) if len(words) == 1 else None
    if kept is None and clinician_discipline(claim, line) is Discipline.OT:
        kept = "CO"
    gone = ("CQ", "CO") if kept == "CO" else ("CO", "CQ")
    return Problem(
        line.at("modifiers"),
        f"{line.code} carries CQ and CO; one assistant works under one plan.",
        tuple(removing(line, word) for word in gone),
    )


def _one(claim: Claim, line: ClaimLine, word: str) -> Iterator[Problem]:
    partner = _PARTNER[word]
    words = discipline_modifiers(line)
    if words == (partner,):
        return
    if not words:
        message = f"{line.code} carries {word} without {partner}."
        fixes: tuple[Fix, ...] = (adding(line, partner), removing(line, word))
        own = clinician_discipline(claim, line)
        if own is not None and own is not DISCIPLINE_MODIFIERS[partner]:
            fixes = (removing(line, word), adding(line, partner))
    elif len(words) > 1:
        return  # which plan it is must be settled first: MOD-DISC-REQ
    else:
        message = f"{line.code} carries {word} beside {words[0]}; {word} belongs only to {partner}."
        fixes = _mismatch_fixes(claim, line, word, words[0])
    yield Problem(line.at("modifiers"), message, fixes)


def _mismatch_fixes(claim: Claim, line: ClaimLine, word: str, plan: str) -> tuple[Fix, ...]:
    taken_away = removing(line, word)
    if plan not in _ASSISTANT_OF:
        return (taken_away,)
    other_assistant = replacing(line, word, _ASSISTANT_OF[plan])
    other_plan = replacing(line, plan, _PARTNER[word])
    own = {Discipline.PT: "GP", Discipline.OT: "GO"}.get(clinician_discipline(claim, line) or Discipline.SLP)
    first = (other_plan, other_assistant) if own == _PARTNER[word] else (other_assistant, other_plan)
    return (*first, taken_away)
