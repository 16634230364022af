"""The two codes of weakness and the diseases that explain it, as the weakness rules divide them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from clinic_app.checker.claim import Claim, ClaimDiagnosis
from clinic_app.checker.trigger import Trigger
from clinic_app.codebook.code_set import CodeSet

WEAKNESS = "R53.1"
MUSCLE_WEAKNESS = "M62.81"
WEAKNESS_CODES = frozenset({WEAKNESS, MUSCLE_WEAKNESS})

COMORBIDITIES = CodeSet.parse("D50-D64 E03 E27 I50 N18 C00-D49")
"""Causes so common beside therapy that they may stand behind M62.81 with no more than a note."""

KNOWN_CAUSES = CodeSet.parse("D50-D64 E03 E27 G71-G73 G81-G83 I50 I69 N18 C00-D49 M33")
"""Causes that stand ahead of the weakness they explain."""

FIRMER_CODES = CodeSet.parse("M62.5 D50-D64 G71-G73 E03 E27 G81 G82 I69")
"""What a chart names that is firmer than weakness."""

NERVE_CAUSES = CodeSet.parse("G81-G83 I69.-3 I69.-4 I69.-5")
"""Palsies of the nervous system, with those after a stroke; weakness is part of them."""

NAMES_THE_WEAKNESS = CodeSet.parse(
    "G10-G14 G20-G21 G35-G37 G60-G65 G70-G73 G80-G83 I69.-3 I69.-4 I69.-5 M05.4 M33 M36.0 M60 M62.3 M62.5 M62.82 "
    "M62.84 M63 A80 B91 E85.1"
)
"""Diseases of muscle, nerve or their junction that tell more than either weakness code. A common comorbidity is none:
a charted low thyroid or anemia does not replace M62.81."""


@dataclass(frozen=True, slots=True)
class Causes:
    """The positions of the diagnoses of a claim in each of the sets above."""

    known: tuple[int, ...]
    firmer: tuple[int, ...]
    of_nerves: tuple[int, ...]


@lru_cache(maxsize=8192)
def causes_among(codes: tuple[str, ...]) -> Causes:
    """Find the causes of weakness on a claim, once for each list of codes."""
    return Causes(_places(codes, KNOWN_CAUSES), _places(codes, FIRMER_CODES), _places(codes, NERVE_CAUSES))


def _places(codes: tuple[str, ...], wanted: CodeSet) -> tuple[int, ...]:
    return tuple(i for i, code in enumerate(codes) if code in wanted)


DOCUMENTED_WEAKNESS = Trigger(given=("documentation",), diagnoses=WEAKNESS_CODES)
"""A weakness code on a claim whose documentation was asked for."""


def has_weakness(claim: Claim) -> bool:
    """Whether the claim carries R53.1 or M62.81."""
    return not WEAKNESS_CODES.isdisjoint(claim.code_set)


def weaknesses(claim: Claim) -> Iterator[ClaimDiagnosis]:
    """The diagnoses that are R53.1 or M62.81, each code once."""
    seen = set()
    for one in claim.diagnoses:
        if one.code in WEAKNESS_CODES and one.code not in seen:
            seen.add(one.code)
            yield one


def bars(claim: Claim, one: int, other: int) -> bool:
    """Whether an Excludes1 note keeps two diagnoses of the claim apart; that finding then stands for the pair."""
    return any({hit.first, hit.second} == {one, other} for hit in claim.excludes1)
