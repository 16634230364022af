"""Modifiers that do not belong on therapy lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import NotJudged, Problem, Severity
from clinic_app.checker.parts import CODES, MODIFIERS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.payer import PayerFamily
from clinic_app.domain.period import since
from clinic_app.domain.procedure import ProcedureClass
from clinic_app.rules.line_changes import removing

_FUNCTIONAL = frozenset({"CH", "CI", "CJ", "CK", "CL", "CM", "CN"})
_FUNCTIONAL_REPORTING_ENDED = since(2019)
_SIDES = frozenset({"50", "LT", "RT"})
_HABILITATION = frozenset({"96", "97"})
_SUSPECTS = frozenset({"25", "52", "22", "AT", "KX"}) | _FUNCTIONAL | _SIDES | _HABILITATION
_NO_THRESHOLD = frozenset(
    {PayerFamily.COMMERCIAL, PayerFamily.AUTO, PayerFamily.WORKERS_COMP, PayerFamily.SELF_PAY},
)


@rule(
    "MOD-MISUSE",
    Severity.WARNING,
    basis="CPM ch. 5 §10.6, §20.2.C; NCCI Policy Manual ch. 1",
    trigger=Trigger(modifiers=_SUSPECTS),
    reads=CODES | MODIFIERS,
)
def mod_misuse(claim: Claim) -> Iterator[Outcome]:
    """A modifier stands on a line where it does not belong.

    Why: 25 belongs to visits of physicians (E/M codes). CH to CN were functional reporting, which ended on 2018-12-31.
    Both get the line rejected. Others only mislead: 52 to bill a timed unit of too few minutes, 22 to get past an edit,
    50, LT or RT on therapy procedures, AT outside chiropractic, 96 or 97 where the plan does not ask for them, KX to a
    payer without Medicare's yearly threshold.

    What to do: take the modifier away. 52 is right on 92523 when only language was evaluated.
    """
    for line in claim.billed:
        for word in dict.fromkeys(line.modifiers):
            if word in _SUSPECTS:
                yield from _judge(claim, line, word)


def _judge(claim: Claim, line: ClaimLine, word: str) -> Iterator[Outcome]:
    if word in _HABILITATION and claim.payer.rehab_hab_mods is None:
        yield NotJudged(f"whether this payer takes modifier {word} is not confirmed in its profile")
        return
    reason = _reason(claim, line, word)
    if reason is not None:
        rejected = word == "25" or word in _FUNCTIONAL
        yield Problem(
            line.at("modifiers"),
            f"{line.code} carries {word}: {reason}.",
            (removing(line, word),),
            Severity.ERROR if rejected else None,
            waivable=not rejected,
        )


def _reason(claim: Claim, line: ClaimLine, word: str) -> str | None:
    """Why the modifier does not belong here, None when it may."""
    if word in _FUNCTIONAL:
        return "functional reporting ended on 2018-12-31" if claim.day in _FUNCTIONAL_REPORTING_ENDED else None
    if word in _SIDES:
        return "therapy procedures have no side" if _is_always_therapy(line) else None
    if word in _HABILITATION:
        return None if claim.payer.rehab_hab_mods else "this payer does not ask for 96 or 97"
    if word == "KX":
        has_none = claim.payer.family in _NO_THRESHOLD
        return "it attests Medicare's yearly threshold and means nothing to this payer" if has_none else None
    reason, belongs_not = _WORDS[word]
    return reason if belongs_not(line) else None


def _is_always_therapy(line: ClaimLine) -> bool:
    return line.procedure is not None and line.procedure.is_always_therapy


def _is_known(line: ClaimLine) -> bool:
    return line.procedure is not None


def _is_timed(line: ClaimLine) -> bool:
    return line.procedure is not None and line.procedure.is_timed


def _is_not_chiropractic(line: ClaimLine) -> bool:
    return line.procedure is not None and line.procedure.procedure_class is not ProcedureClass.CHIROPRACTIC


_WORDS: dict[str, tuple[str, Callable[[ClaimLine], bool]]] = {
    "25": ("it belongs to physicians' visit codes only", _is_known),
    "52": ("it must not be used to bill a timed unit of too few minutes", _is_timed),
    "22": ("it does not get a therapy line past an edit", _is_known),
    "AT": ("it belongs to chiropractic adjustments", _is_not_chiropractic),
}
