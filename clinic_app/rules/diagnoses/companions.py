"""The few codes whose "use additional code" or "code also" note is asked for, and what satisfies each.

Every other such note (tobacco, drug, organism, control of diabetes) is help on the code card: asking for it would warn
on ordinary claims. Source: the tabular list, April 2026 edition.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from clinic_app.codebook.code_set import CodeSet

_EVERY_CODE = "A00-Y99"
_NO_CODE = CodeSet(())


@dataclass(frozen=True, slots=True)
class Companion:
    """Codes that need another one beside them: which (`wanted` less `unless`), in words, and the usual choices."""

    codes: CodeSet
    wanted: CodeSet
    words: str
    unless: CodeSet = _NO_CODE
    choices: tuple[tuple[str, str], ...] = ()

    def is_met(self, others: Iterable[str]) -> bool:
        """Whether one of the other codes on the claim is the companion."""
        return any(code in self.wanted and code not in self.unless for code in others)


USE_ADDITIONAL = (
    Companion(
        CodeSet.parse("I69.-91"),
        CodeSet.parse("R13.1"),
        "the phase of the dysphagia (R13.11 to R13.19)",
        choices=(
            ("R13.11", "oral"),
            ("R13.12", "oropharyngeal"),
            ("R13.13", "pharyngeal"),
            ("R13.14", "pharyngoesophageal"),
            ("R13.19", "other"),
        ),
    ),
    Companion(
        CodeSet.parse("I69.-6"),
        CodeSet.parse("G82 G83"),
        "the paralysis (G82.5- quadriplegia, G83.5 locked-in state)",
    ),
    Companion(
        CodeSet.parse("I69.-98"),
        CodeSet.parse(_EVERY_CODE),
        "what the stroke has left",
        unless=CodeSet.parse("I69 Z00-Z99 V00-Y99"),
    ),
    Companion(
        CodeSet.parse("Z47.1"),
        CodeSet.parse("Z96.6"),
        "the replaced joint (Z96.6-)",
        choices=(
            ("Z96.651", "right knee"),
            ("Z96.652", "left knee"),
            ("Z96.653", "both knees"),
            ("Z96.641", "right hip"),
            ("Z96.642", "left hip"),
            ("Z96.643", "both hips"),
            ("Z96.611", "right shoulder"),
            ("Z96.612", "left shoulder"),
        ),
    ),
    Companion(CodeSet.parse("Z47.81"), CodeSet.parse("Z89"), "the lost limb (Z89.-)"),
)

CODE_ALSO = (
    Companion(
        CodeSet.parse("Z51"),
        CodeSet.parse(_EVERY_CODE),
        "the condition that needs the care",
        unless=CodeSet.parse("Z00-Z99 V00-Y99"),
    ),
    Companion(
        CodeSet.parse("M41.4"),
        CodeSet.parse(_EVERY_CODE),
        "the disease behind the curved spine",
        unless=CodeSet.parse("M40-M43 R00-R99 Z00-Z99 V00-Y99"),
    ),
    Companion(CodeSet.parse("M84.5"), CodeSet.parse("C00-D49"), "the neoplasm"),
    Companion(
        CodeSet.parse("M84.6"),
        CodeSet.parse(_EVERY_CODE),
        "the disease that weakened the bone",
        unless=CodeSet.parse("M84 R00-R99 S00-T99 Z00-Z99 V00-Y99"),
    ),
)


class CodesOf:
    """The codes of a table that need another one beside them."""

    def __init__(self, table: tuple[Companion, ...]) -> None:
        self._table = table

    def __contains__(self, code: str) -> bool:
        return any(code in companion.codes for companion in self._table)


@lru_cache(maxsize=8192)
def lacking_additional(codes: tuple[str, ...]) -> tuple[tuple[int, Companion], ...]:
    """The positions of codes whose additional code is not on the claim."""
    return tuple(_lacking(USE_ADDITIONAL, codes))


@lru_cache(maxsize=8192)
def lacking_also(codes: tuple[str, ...]) -> tuple[tuple[int, Companion], ...]:
    """The positions of codes whose condition is not on the claim as well."""
    return tuple(_lacking(CODE_ALSO, codes))


def _lacking(table: Iterable[Companion], codes: tuple[str, ...]) -> Iterator[tuple[int, Companion]]:
    for companion in table:
        for i, code in enumerate(codes):
            if code in companion.codes and not companion.is_met(codes[:i] + codes[i + 1 :]):
                yield i, companion
