"""Judging a condition on a claim: it holds, it does not, or the data to say so is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import NotJudged, Problem
from clinic_app.checker.rule import Outcome
from clinic_app.codebook.code_set import undotted
from clinic_app.domain.procedure import Timing
from clinic_app.domain.visit import Place
from clinic_app.rules.own.conditions import Condition, Every, Leaf, Never, Scope, Some, Word, leaves_of, scope_of
from clinic_app.rules.own.own_rule import OwnRule

_TIMED = frozenset({Timing.QUARTER_HOUR, Timing.HOUR, Timing.FAMILY})


@dataclass(frozen=True, slots=True)
class Unknown:
    """What is missing to say whether a condition holds."""

    why: str


Answer = bool | Unknown


@dataclass(frozen=True, slots=True)
class Asked:
    """What a condition is asked of: the claim, and the line it is about; None where the rule names no code."""

    claim: Claim
    line: ClaimLine | None


def outcomes(rule: OwnRule, claim: Claim) -> Iterator[Outcome]:
    """The problems a rule finds: one a line, one a code or one a claim, as its condition reaches; nothing twice."""
    missing: dict[str, None] = {}
    for line in _subjects(rule, claim):
        answer = holds(rule.when, Asked(claim, line))
        if isinstance(answer, Unknown):
            missing.setdefault(answer.why)
        elif answer:
            yield Problem(_place(rule, claim, line), rule.message)
            if scope_of(rule.when) is Scope.CLAIM:
                return
    for why in missing:
        yield NotJudged(why)


def _subjects(rule: OwnRule, claim: Claim) -> Iterable[ClaimLine | None]:
    """The lines a rule is asked of; one that is about no line at all is asked of the claim as a whole.

    Where it is asked once, the first line of which it holds takes the finding, so that their order does not matter.
    """
    scope = scope_of(rule.when)
    beside = any(leaf.word is Word.TOGETHER_WITH for leaf in leaves_of(rule.when))
    if scope is Scope.CLAIM and not rule.codes and not beside:
        return (None,)
    lines = [line for line in claim.billed if not rule.codes or line.code in rule.codes]
    if scope is not Scope.CODE:
        return lines
    first_of: dict[str, ClaimLine] = {}
    for line in lines:
        first_of.setdefault(line.code, line)
    return list(first_of.values())


_FIELD_OF: dict[Word, str] = {
    Word.WITH_MODIFIER: "modifiers",
    Word.WITHOUT_MODIFIER: "modifiers",
    Word.UNITS_ABOVE: "units",
    Word.MINUTES_BELOW: "minutes",
    Word.POINTS_TO: "pointers",
    Word.POINTS_TO_NONE_OF: "pointers",
}
_PLACE_OF: dict[Word, Place] = {
    Word.TIMED_UNITS_ABOVE: ("lines",),
    Word.FIRST_DIAGNOSIS: ("diagnoses", 0),
    Word.PLACE_IN: ("place_of_service",),
    Word.PLACE_NOT_IN: ("place_of_service",),
    Word.AUTHORIZATION_NUMBER_MISSING: ("authorization", "number"),
}


def _place(rule: OwnRule, claim: Claim, line: ClaimLine | None) -> Place:
    """Where the finding stands: the field that the first word about a line names, else the line's code.

    Without a line it is the place that the first word names.
    """
    leaves = list(leaves_of(rule.when))
    if line is not None:
        return line.at(next((_FIELD_OF[leaf.word] for leaf in leaves if leaf.word in _FIELD_OF), "code"))
    first = leaves[0]
    if first.word is Word.DOCUMENTATION_EMPTY:
        return ("documentation", first.words[0])
    if first.word is Word.DIAGNOSIS:
        return next((one.at for one in claim.diagnoses if _begins((one.code,), first)), ("diagnoses",))
    named = next((one.at("code") for one in claim.billed if one.code in first.words), ("lines",))
    return _PLACE_OF.get(first.word, named)


def holds(condition: Condition, asked: Asked) -> Answer:
    """Whether a condition holds; what is missing decides only where the rest does not decide without it."""
    match condition:
        case Every(parts):
            return _joined(parts, asked, decisive=False)
        case Some(parts):
            return _joined(parts, asked, decisive=True)
        case Never(part):
            answer = holds(part, asked)
            return answer if isinstance(answer, Unknown) else not answer
        case Leaf():
            return _JUDGES[condition.word](condition, asked)


def _joined(parts: tuple[Condition, ...], asked: Asked, *, decisive: bool) -> Answer:
    missing: Unknown | None = None
    for part in parts:
        answer = holds(part, asked)
        if isinstance(answer, Unknown):
            missing = missing or answer
        elif answer is decisive:
            return decisive
    return missing or not decisive


def _on_claim(leaf: Leaf, asked: Asked) -> Answer:
    return any(line.code in leaf.words for line in asked.claim.billed)


def _together_with(leaf: Leaf, asked: Asked) -> Answer:
    here = any(line.code in leaf.words for line in asked.claim.billed if line is not asked.line)
    return here or any(service.code in leaf.words for service in asked.claim.services_elsewhere)


def _with_modifier(leaf: Leaf, asked: Asked) -> Answer:
    return asked.line is not None and any(word in leaf.words for word in asked.line.modifiers)


def _without_modifier(leaf: Leaf, asked: Asked) -> Answer:
    return asked.line is not None and not any(word in leaf.words for word in asked.line.modifiers)


def _units_of(claim: Claim, line: ClaimLine) -> int | None:
    """The units of a line: as typed, else as counted from the minutes."""
    typed = line.line.units
    return typed if typed is not None else claim.day_count.units_of_line.get(line.index)


def _more_units(claim: Claim, lines: Iterable[ClaimLine], limit: int) -> Answer:
    """Whether lines have more units; those known may be too many already."""
    total, missing = 0, None
    for line in lines:
        units = _units_of(claim, line)
        if units is None:
            missing = missing or Unknown(f"the units of line {line.index + 1}, {line.code}, are not known")
        else:
            total += units
    return True if total > limit else missing or False


def _units_above(leaf: Leaf, asked: Asked) -> Answer:
    code = asked.line.code if asked.line is not None else ""
    return _more_units(asked.claim, [line for line in asked.claim.billed if line.code == code], leaf.limit)


def _timed_units_above(leaf: Leaf, asked: Asked) -> Answer:
    timed = [line for line in asked.claim.billed if line.procedure is not None and line.procedure.timing in _TIMED]
    return _more_units(asked.claim, timed, leaf.limit)


def _minutes_below(leaf: Leaf, asked: Asked) -> Answer:
    line = asked.line
    if line is None:
        return False
    if line.line.minutes is None:
        return Unknown(f"the minutes of line {line.index + 1}, {line.code}, are not given")
    return line.line.minutes < leaf.limit


def _begins(codes: Iterable[str], leaf: Leaf) -> bool:
    prefixes = tuple([undotted(word) for word in leaf.words])
    return any(undotted(code).startswith(prefixes) for code in codes)


def _first_diagnosis(leaf: Leaf, asked: Asked) -> Answer:
    codes = asked.claim.codes
    return _begins(codes[:1], leaf) if codes else Unknown("no diagnosis is given")


def _diagnosis(leaf: Leaf, asked: Asked) -> Answer:
    codes = asked.claim.codes
    return _begins(codes, leaf) if codes else Unknown("no diagnosis is given")


def _pointed(asked: Asked) -> tuple[str, ...] | Unknown:
    line = asked.line
    codes = tuple([one.code for one in asked.claim.pointed(line)]) if line is not None else ()
    if codes or line is None:
        return codes
    return Unknown(f"line {line.index + 1}, {line.code}, points to no diagnosis of the claim")


def _points_to(leaf: Leaf, asked: Asked) -> Answer:
    codes = _pointed(asked)
    return codes if isinstance(codes, Unknown) else _begins(codes, leaf)


def _points_to_none_of(leaf: Leaf, asked: Asked) -> Answer:
    codes = _pointed(asked)
    return codes if isinstance(codes, Unknown) else not _begins(codes, leaf)


def _place_in(leaf: Leaf, asked: Asked) -> Answer:
    place = (asked.claim.visit.place_of_service or "").strip()
    return place in leaf.words if place else Unknown("no place of service is given")


def _place_not_in(leaf: Leaf, asked: Asked) -> Answer:
    answer = _place_in(leaf, asked)
    return answer if isinstance(answer, Unknown) else not answer


def _authorization_number_missing(_leaf: Leaf, asked: Asked) -> Answer:
    authorization = asked.claim.visit.authorization
    if authorization is None:
        return Unknown("no authorization was asked for here")
    return not (authorization.number or "").strip()


def _documentation_empty(leaf: Leaf, asked: Asked) -> Answer:
    note = asked.claim.visit.documentation
    if note is None:
        return Unknown("the note was not asked for here")
    return any(_is_empty(getattr(note, name)) for name in leaf.words)


def _is_empty(value: object) -> bool:
    return value is None or value == () or (isinstance(value, str) and not value.strip())


_JUDGES = {
    Word.ON_CLAIM: _on_claim,
    Word.TOGETHER_WITH: _together_with,
    Word.WITH_MODIFIER: _with_modifier,
    Word.WITHOUT_MODIFIER: _without_modifier,
    Word.UNITS_ABOVE: _units_above,
    Word.TIMED_UNITS_ABOVE: _timed_units_above,
    Word.MINUTES_BELOW: _minutes_below,
    Word.FIRST_DIAGNOSIS: _first_diagnosis,
    Word.DIAGNOSIS: _diagnosis,
    Word.POINTS_TO: _points_to,
    Word.POINTS_TO_NONE_OF: _points_to_none_of,
    Word.PLACE_IN: _place_in,
    Word.PLACE_NOT_IN: _place_not_in,
    Word.AUTHORIZATION_NUMBER_MISSING: _authorization_number_missing,
    Word.DOCUMENTATION_EMPTY: _documentation_empty,
}
