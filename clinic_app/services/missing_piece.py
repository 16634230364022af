"""What a diagnosis code still lacks, one piece at a time: the side, the encounter, or which of its kinds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clinic_app.codebook.diagnoses import DiagnosisStatus, DiagnosisTable
from clinic_app.rules.diagnoses.sides import BOTH, LEFT, RIGHT, side_of

_INCOMPLETE = {DiagnosisStatus.HEADER, DiagnosisStatus.SEVENTH_MISSING}
_SIDE_KEYS = {RIGHT: "R", LEFT: "L", BOTH: "B"}
_MOST = 30


class Piece(StrEnum):
    """What is asked."""

    SIDE = "side"
    ENCOUNTER = "encounter"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class Choice:
    """One answer: the key that takes it, the code it gives, its words; `whole`: nothing else is missing then."""

    key: str
    code: str
    words: str
    whole: bool


@dataclass(frozen=True, slots=True)
class MissingPiece:
    """The question and its answers, the likelier first."""

    piece: Piece
    choices: tuple[Choice, ...]


def missing_piece(table: DiagnosisTable, code: str, on: date) -> MissingPiece | None:
    """What to ask next for a code that is not whole on the day; None for one that is, and for one nobody knows.

    A piece with one answer alone is no question: what comes after it is asked.
    """
    while table.lookup(code, on).status in _INCOMPLETE:
        try:
            entry = table.entry(code)
        except KeyError:  # seventh characters hang on the stem; the code itself is in no list
            return None
        under = [child for child in entry.children if _leads_on(table, child, on)]
        if len(under) != 1:
            return _asked(table, under, dict(entry.sevenths), on) if under else None
        code = under[0]
        if table.lookup(code, on).status is DiagnosisStatus.BILLABLE:
            return _asked(table, [code], dict(entry.sevenths), on)
    return None


def _leads_on(table: DiagnosisTable, code: str, on: date) -> bool:
    known = table.lookup(code, on)
    return known.status is DiagnosisStatus.BILLABLE or (known.status in _INCOMPLETE and bool(known.choices))


def _asked(table: DiagnosisTable, codes: list[str], sevenths: dict[str, str], on: date) -> MissingPiece:
    titles = {code: table.lookup(code, on).title for code in codes}
    whole = {code: table.lookup(code, on).status is DiagnosisStatus.BILLABLE for code in codes}
    if all(len(code.replace(".", "")) == 7 and code[-1] in sevenths for code in codes):  # the seventh
        order = "DAS" + "GKPEHMQFJNRBC"
        ranked = sorted(codes, key=lambda code: order.find(code[-1]) % len(order))
        choices = tuple(Choice(code[-1], code, sevenths[code[-1]], whole[code]) for code in ranked[:_MOST])
        return MissingPiece(Piece.ENCOUNTER, choices)
    sides = {code: _side_key(titles[code]) for code in codes}
    if all(sides.values()) and len(set(sides.values())) == len(codes):
        named_first = sorted(codes, key=lambda code: "RLBU".index(sides[code]))
        choices = tuple(Choice(sides[code], code, titles[code], whole[code]) for code in named_first)
        return MissingPiece(Piece.SIDE, choices)
    numbered = enumerate(codes[:_MOST], start=1)
    return MissingPiece(
        Piece.KIND,
        tuple(
            Choice(str(number) if number < 10 else "", code, titles[code], whole[code]) for number, code in numbered
        ),  # keys are single figures
    )


def _side_key(title: str) -> str:
    side = side_of(title)
    return _SIDE_KEYS.get(side, "") or ("U" if "nspecified" in title else "")
