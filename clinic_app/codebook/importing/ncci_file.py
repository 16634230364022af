"""NCCI practitioner procedure-to-procedure edits: about 2.5 million pairs a quarter in up to four files.

The pairs between codes of the therapy table are kept, the rest only counted: a claim of this program cannot hold them.
Which therapy codes an edition covers is read from the files: a code is covered if it stands in some row and lies
between the first and last column 1 code of a file at hand, since the files part the sorted column 1 codes among them.
Of a file that is not sorted, only the codes that stand in its column 1 count as covered.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from clinic_app.codebook.importing.members import Member
from clinic_app.codebook.importing.progress import Meter
from clinic_app.codebook.importing.refusal import ImportRefusedError
from clinic_app.codebook.importing.release_names import quarter_in, quarter_of
from clinic_app.codebook.importing.rows import decoded, lines_of, rows_of
from clinic_app.codebook.ncci import PairReason

_CODE = r"[0-9A-Z][0-9]{3}[0-9A-Z]"
_ROW = re.compile(
    rf"({_CODE})\t({_CODE})\t\s*\*?\s*\t([0-9]{{8}})\t([0-9]{{8}}|\*)\t([019])(?:\t([^\t\r\n]*))?[\t\r\n]*".encode()
)
_HEAD_LINES = 40
_OTHER_FILES = re.compile(r"ccioph|outpatient|hospital|medicaid|mcd")
_REASONS = (
    ("misuse of column", PairReason.MISUSE),
    ("separate procedure", PairReason.SEPARATE_PROCEDURE),
    ("more extensive", PairReason.MORE_EXTENSIVE),
    ("mutually exclusive", PairReason.EXCLUSIVE),
    ("standards of medical", PairReason.STANDARD_PRACTICE),
    ("procedure code definition", PairReason.DEFINITION),
    ("coding instruction", PairReason.INSTRUCTION),
)


@dataclass(slots=True)
class PairsRead:
    """What the files of one quarter say of therapy codes.

    `pairs`: column 1, column 2, indicator, effective and deletion day as YYYYMMDD ("" for none), reason. `spans`:
    first and last column 1 code of each file and how many rows it has. `seen`: the therapy codes that stand in any
    row at all.
    """

    pairs: set[tuple[str, str, int, str, str, str]] = field(default_factory=set)
    spans: list[tuple[str, str, int]] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    newest: str = ""


def is_pair_table(head: str) -> bool:
    """Whether the first rows are those of a table of pairs."""
    plain = head.lower()
    return "column 1" in plain and "column 2" in plain and "effective" in plain


def stated_quarter(member: Member, head: str) -> date | None:
    """The first day of the quarter that the file's names state; None where they state none.

    Raises:
        ImportRefusedError: it is a table of hospitals or of Medicaid.
    """
    if _OTHER_FILES.search(member.names) or "outpatient" in head.lower():
        raise ImportRefusedError(
            f"{member.name} holds the pairs of hospitals or of Medicaid.", "Choose the practitioner files of Medicare."
        )
    return quarter_in(member.names)


def quarter_by_rows(read: PairsRead) -> date:
    """The quarter of the newest effective day: the edition is at least of that quarter."""
    return quarter_of(_day(read.newest))


def read_pairs(member: Member, meter: Meter, known: frozenset[str], read: PairsRead) -> None:
    """Add what one file says to what was read before.

    Raises:
        ImportRefusedError: it is no table of pairs, damaged or cut; `read` is then half filled and to be dropped.
    """
    wanted = {code.encode() for code in known}
    seen: set[bytes] = set()
    first = last = previous = b""
    newest = b""
    as_column1: set[bytes] = set()
    rows = unsorted = 0
    for found in _matched(member, meter):
        rows += 1
        column1, column2, effective, deleted, indicator, rationale = found
        if column1 != previous:
            unsorted += column1 < previous
            first = min(first or column1, column1)
            last = max(last, column1)
            previous = column1
            if column1 in wanted:
                as_column1.add(column1)
        if effective > newest:  # noqa: PLR1730 # millions of times, and a call of max costs four times as much
            newest = effective
        if column2 in wanted:
            seen.add(column2)
            if column1 in wanted:
                read.pairs.add(_pair(column1, column2, indicator, effective, deleted, rationale))
    if not rows:
        raise ImportRefusedError(f"{member.name} holds no pair.")
    read.newest = max(read.newest, newest.decode())
    if unsorted:
        alone = [(code.decode(), code.decode()) for code in sorted(as_column1)]
        read.spans.extend((*span, 0 if place else rows) for place, span in enumerate(alone))
    else:
        read.spans.append((first.decode(), last.decode(), rows))
    read.seen.update(code.decode() for code in seen | as_column1)


def _pair(
    column1: bytes, column2: bytes, indicator: bytes, effective: bytes, deleted: bytes, rationale: bytes | None
) -> tuple[str, str, int, str, str, str]:
    ended = "" if deleted == b"*" else deleted.decode()
    began = effective.decode()
    _day(began)
    if ended:
        _day(ended)
    return column1.decode(), column2.decode(), int(indicator), began, ended, str(_reason(decoded(rationale or b"")))


def _day(text: str) -> date:
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        raise ImportRefusedError(f"The table of pairs names {text} as a date.") from None


def _reason(rationale: str) -> PairReason:
    plain = " ".join(rationale.lower().replace('"', " ").split())
    return next((reason for words, reason in _REASONS if words in plain), PairReason.OTHER)


_Groups = tuple[bytes, bytes, bytes, bytes, bytes, bytes | None]


def _matched(member: Member, meter: Meter) -> Iterator[_Groups]:
    """The rows behind the head, each checked against the official layout."""
    match = _ROW.fullmatch
    begun = False
    for number, line in enumerate(_lines(member, meter), start=1):
        found = match(line) or match(_tidied(line))
        if found is not None:
            begun = True
            yield found.groups()  # type: ignore[misc]  # the pattern has these six groups
        elif (begun or number > _HEAD_LINES) and line.strip():
            raise ImportRefusedError(f"{member.name}, row {number}, is not in the columns of the official table.")


def _lines(member: Member, meter: Meter) -> Iterable[bytes]:
    if member.is_workbook:
        return ("\t".join(row).encode() for row in rows_of(member, meter))
    return lines_of(member, meter)


def _tidied(line: bytes) -> bytes:
    """Without quotes and spaces around the cells."""
    return b"\t".join(cell.strip(b' "\r\n') for cell in line.split(b"\t"))
