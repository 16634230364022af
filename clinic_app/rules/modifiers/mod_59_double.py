"""One distinct-service modifier a line."""

from __future__ import annotations

from collections.abc import Iterator

from clinic_app.checker.claim import Claim
from clinic_app.checker.findings import Problem, Severity
from clinic_app.checker.pairing import NCCI_MODIFIERS
from clinic_app.checker.parts import CODES, MODIFIERS
from clinic_app.checker.rule import Outcome, rule
from clinic_app.checker.trigger import Trigger
from clinic_app.rules.line_changes import keeping


def _several_distinct(claim: Claim) -> bool:
    return len(NCCI_MODIFIERS & claim.modifier_words) > 1


@rule(
    "MOD-59-DOUBLE",
    Severity.ERROR,
    basis="NCCI Policy Manual ch. 1 §E",
    when=_several_distinct,
    trigger=Trigger(modifiers=NCCI_MODIFIERS),
    reads=CODES | MODIFIERS,
)
def mod_59_double(claim: Claim) -> Iterator[Outcome]:
    """A line carries two of 59, XE, XS, XP and XU.

    Why: the X modifiers are the exact forms of 59: separate encounter, structure, practitioner, or unusual and not
    overlapping. A line says one of them.

    What to do: keep the X modifier that fits the chart, or 59 if none does.
    """
    for line in claim.billed:
        if len(line.modifiers) > 1:
            words = tuple(dict.fromkeys([word for word in line.modifiers if word in NCCI_MODIFIERS]))
            if len(words) > 1:
                exact_first = sorted(words, key=lambda word: word == "59")
                yield Problem(
                    line.at("modifiers"),
                    f"{line.code} carries {' and '.join(words)}; a line carries one of 59, XE, XS, XP and XU.",
                    tuple(keeping(line, word, NCCI_MODIFIERS) for word in exact_first),
                )
