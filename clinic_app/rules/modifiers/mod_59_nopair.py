"""A distinct-service modifier where no pair asks for one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from clinic_app.checker.claim import Claim, ClaimLine
from clinic_app.checker.findings import Edit, Fix, Problem, Severity
from clinic_app.checker.pairing import NCCI_MODIFIERS
from clinic_app.checker.parts import CODES, HISTORY, LINE_DETAILS, MODIFIERS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.domain.modifier_order import ASSISTANT_WORDS, ordered_modifiers
from clinic_app.domain.payer import PayerProfile


def _medicares_pairs_only(payer: PayerProfile) -> bool:
    return payer.uses_ncci is True and not payer.has_private_ncci_pairs


@rule(
    "MOD-59-NOPAIR",
    Severity.WARNING,
    basis="NCCI Policy Manual ch. 1 §E, ch. 11 §P.2",
    payers=_medicares_pairs_only,
    trigger=Trigger(modifiers=NCCI_MODIFIERS),
    reads=CODES | MODIFIERS | LINE_DETAILS | HISTORY,
)
def mod_59_nopair(claim: Claim) -> Iterator[Outcome]:
    """A line carries 59 or an X modifier, but no active pair of the day asks for it.

    Why: these modifiers say that two services of an NCCI pair were separate. Without a pair they do nothing, and their
    needless use draws audits. Many pairs that people remember have ended: 97530 with 97116, 97140 with 97530,
    evaluations with 97140.

    What to do: take the modifier away. Nothing is said where a code of the day lies outside the installed table, where
    the payer runs private pairs, or on a second line of one code that differs only by the assistant modifier.
    """
    of_the_day = claim.procedure_codes.union([one.code for one in claim.services_elsewhere])
    if claim.codebook.ncci.uncovered(of_the_day):
        return
    paired = {side.index for pair in claim.pairs for side in (pair.column1, pair.column2)}
    for line in claim.billed:
        word = next((one for one in line.modifiers if one in NCCI_MODIFIERS), None)
        if word is not None and line.index not in paired and not _is_assistant_share(line, claim.billed):
            yield Problem(line.at("modifiers"), _message(claim, line, word), (_without_all(line),))


def _without_all(line: ClaimLine) -> Fix:
    """The line without any of them: where one does nothing, so does the other."""
    words = [one for one in line.modifiers if one in NCCI_MODIFIERS]
    kept = [one for one in line.modifiers if one not in NCCI_MODIFIERS]
    return Fix(f"Remove {' and '.join(dict.fromkeys(words))}", (Edit(line.at("modifiers"), ordered_modifiers(kept)),))


def _is_assistant_share(line: ClaimLine, lines: Sequence[ClaimLine]) -> bool:
    """Another line of the same code differs from this one by CQ or CO, and else only by 59 or an X."""
    return any(
        other is not line
        and other.code == line.code
        and _without_marks(other) == _without_marks(line)
        and _assistant(other) != _assistant(line)
        for other in lines
    )


def _without_marks(line: ClaimLine) -> frozenset[str]:
    return frozenset(line.modifiers) - NCCI_MODIFIERS - frozenset(ASSISTANT_WORDS)


def _assistant(line: ClaimLine) -> frozenset[str]:
    return frozenset(line.modifiers) & frozenset(ASSISTANT_WORDS)


def _message(claim: Claim, line: ClaimLine, word: str) -> str:
    ended = claim.codebook.ncci.ended
    former = [code for code in sorted(claim.procedure_codes) if ended(line.code, code) is not None]
    if former:
        return f"{line.code} carries {word}, but its pair with {', '.join(former)} is no longer in force."
    return f"{line.code} carries {word}, but forms no NCCI pair with another code of the day."
