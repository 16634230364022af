"""The codes that a tabular note names, as a code set a program can ask.

The notes of ICD-10-CM are free text with codes in it: single codes, ranges (``A00-B99``), trailing dashes
(``M51.2-``), several of these, and conditions on later characters ("E08-E13 with .40", "I69. with final characters
-91", "T36-T50 with fifth or sixth character 5"). Where the words are narrower than the codes ("myopathy in scleroderma
(M34.-)") the codes are read whole. A note that names no code, or one that no table knows, says so in ``unread`` instead
of being guessed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from clinic_app.codebook.code_set import CodeSet, CodeTerm, undotted

NAMES_NO_CODE = "names no code"
HEADS_A_LIST = "heads the lines that follow"

_CODE = r"[A-Z][0-9][0-9A-Z](?:\.[0-9A-Z]{1,4})?\.?"
_NAMED = re.compile(
    rf"(?<![A-Za-z0-9.])(?<!vitamin )(?P<first>{_CODE})"
    rf"(?:(?:\s*-[\s-]*|\s+(?:to|through)\s+)(?P<last>{_CODE})(?![A-Za-z0-9])"
    r"|-*(?=with\b)|(?![A-Za-z0-9]))"
)
_CLAUSE = re.compile(
    r"[\s)\-,]*\bwith\s+(?P<clause>(?:open fracture )?(?:final|(?:fifth|5th|sixth|6th|seventh|7th)\b|\.[0-9])[^)]*)"
)

_OPEN_FRACTURE_CHARACTERS = "B|C|E|F|H|J|M|N|Q|R"
_STROKE_SEQUELA = re.compile(r"I69\.(?P<first>[0-9])(?P<deficit>[0-9])-I69\.(?P<last>[0-9])(?P=deficit)")


@dataclass(frozen=True, slots=True)
class NoteTargets:
    """What one note names: the codes, and why it could not be read where it could not ("" if it could)."""

    codes: CodeSet
    unread: str = ""


_Reading = Callable[[re.Match[str]], str]
# The forms of a condition behind "with", and the condition in the notation of code sets.
_CLAUSES: tuple[tuple[re.Pattern[str], _Reading], ...] = (
    (re.compile(r"open fracture 7th character"), lambda _: f"[7:{_OPEN_FRACTURE_CHARACTERS}]"),
    (
        re.compile(r"(?:7th|seventh) characters? (?P<these>[A-Z](?:(?:,| or|, or) [A-Z])*)"),
        lambda found: f"[7:{_alternatives(found['these'])}]",
    ),
    (
        re.compile(r"(?:(?:fifth|5th) (?:or|to) )?(?:six|sixth|6th|final)[ -]character (?P<these>[0-9][0-9 or,-]*)"),
        lambda found: f"[intent:{_alternatives(found['these'])}]",
    ),
    (
        re.compile(r"(?:fifth|5th)[ -]character \.?(?P<these>[0-9][0-9 or,-]*)"),
        lambda found: f"[5:{_alternatives(found['these'])}]",
    ),
    (
        re.compile(r"(?:final|fifth to sixth) characters -?(?P<these>[0-9]+)"),
        lambda found: f"[5:{_alternatives(found['these'])}]",
    ),
    (
        re.compile(r"(?:final characters )?(?P<these>\.[0-9]+-?(?:(?:,|\.|-| or)\s*\.[0-9]+-?)*)"),
        lambda found: f"[4:{_alternatives(found['these'])}]",
    ),
    (re.compile(r"fifth or sixth character to indicate intent"), lambda _: ""),
)


def read_note(text: str, is_known: Callable[[CodeTerm], bool]) -> NoteTargets:
    """The codes a note names.

    ``is_known`` answers whether the code tables hold at least one code of a term.
    """
    try:
        terms = [CodeTerm.parse(term) for term in _terms(text)]
    except ValueError as error:
        return NoteTargets(CodeSet(()), str(error))
    if not terms:
        return NoteTargets(CodeSet(()), HEADS_A_LIST if text.rstrip().endswith(":") else NAMES_NO_CODE)
    unknown = [term.text for term in terms if not is_known(term)]
    known = CodeSet(term for term in terms if term.text not in unknown)
    return NoteTargets(known, f"names {', '.join(unknown)}, which no table holds" if unknown else "")


def read_by_hand(lines: str) -> dict[tuple[str, str], CodeSet]:
    """The notes whose words were read by hand: where each stands and its text, and its codes.

    Raises:
        ValueError: a line has not three parts, or its codes cannot be read.
    """
    result: dict[tuple[str, str], CodeSet] = {}
    for line in lines.splitlines():
        if line.strip() and not line.startswith("#"):
            at_code, text, codes = (part.strip() for part in line.split("|"))
            result[at_code, text] = CodeSet.parse(codes)
    return result


def _terms(text: str) -> Iterator[str]:
    """The terms a note names, in the notation of code sets."""
    plain = " ".join(text.replace("–", "-").split())
    found = list(_NAMED.finditer(plain))
    waiting: list[str] = []
    for number, named in enumerate(found):
        waiting.append(_term(named))
        end_of_gap = found[number + 1].start() if number + 1 < len(found) else len(plain)
        gap = plain[named.end() : end_of_gap]
        clause = _CLAUSE.match(gap)
        if clause is not None:
            condition = _condition(clause["clause"])
            yield from (term + condition for term in waiting)
            waiting = []
        elif ")" in gap:
            yield from waiting
            waiting = []
    yield from waiting


def _term(named: re.Match[str]) -> str:
    first = named["first"].rstrip(".")
    if named["last"] is None:
        return first
    term = f"{first}-{named['last'].rstrip('.')}"
    # In I69 the fourth character is the kind of stroke and the fifth the deficit: I69.01-I69.11 means this deficit
    # after either stroke, not everything between the two.
    sequela = _STROKE_SEQUELA.fullmatch(term)
    return f"I69.-{sequela['deficit']}" if sequela is not None and sequela["first"] != sequela["last"] else term


def _condition(clause: str) -> str:
    for form, reading in _CLAUSES:
        found = form.fullmatch(clause.strip().rstrip("."))
        if found is not None:
            return reading(found)
    raise ValueError(f"has a condition that could not be read: with {clause}")


def _alternatives(text: str) -> str:
    """ "1-4 or 6" as 1|2|3|4|6, ".51-.52" as 51|52, "B or C" as B|C."""
    result: list[str] = []
    for part in re.split(r",\s*or\s+|,\s*|\s+or\s+|\.\s+", text.strip()):
        first, _, last = part.replace(".", "").strip("-").partition("-")
        if last:
            result.extend(str(number).zfill(len(first)) for number in range(int(first), int(last) + 1))
        else:
            result.append(first)
    return "|".join(result)


def knows_any(codes: list[str], order: list[str]) -> Callable[[CodeTerm], bool]:
    """An ``is_known`` over undotted codes sorted by ``tabular_order`` and the keys they were sorted by."""

    def is_known(term: CodeTerm) -> bool:
        start = bisect_left(order, term.low)
        for place in range(start, len(order)):
            if order[place] > term.high:
                return False
            if term.whole or term.holds(undotted(codes[place])):
                return True
        return False

    return is_known
