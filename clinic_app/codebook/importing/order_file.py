"""The ICD-10-CM order file: fixed columns; number, code, whether billable, short and long title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from clinic_app.codebook.importing.members import Member
from clinic_app.codebook.importing.progress import Meter
from clinic_app.codebook.importing.refusal import ImportRefusedError
from clinic_app.codebook.importing.release_names import icd10cm_release_in
from clinic_app.codebook.importing.rows import decoded, lines_of

FEWEST_BILLABLE = 60_000
"""Every release since 2015 has about 70,000 billable codes: fewer means that a part is missing."""
_ROW = re.compile(r"(\d{5}) ([A-Z][0-9A-Z]{2,6}) {1,5}([01]) (.{60}) (\S.*)")


@dataclass(frozen=True, slots=True)
class OrderRead:
    """Undotted codes that are billable, and the long title of every code and header."""

    billable: frozenset[str]
    titles: dict[str, str]


def is_order_file(head: str) -> bool:
    """Whether the first line is one of an order file."""
    return _ROW.fullmatch(head.split("\n", 1)[0].rstrip()) is not None


def stated_release(member: Member) -> date:
    """The first day of the release that the file's names state.

    Raises:
        ImportRefusedError: they state none.
    """
    release = icd10cm_release_in(member.name.lower()) or icd10cm_release_in(member.names)
    if release is None:
        raise ImportRefusedError(
            f"{member.name} does not say of which year it is.", "Choose it under its official name."
        )
    return release


def read_order(member: Member, meter: Meter, fewest: int = FEWEST_BILLABLE) -> OrderRead:
    """All codes of the file.

    Raises:
        ImportRefusedError: it is no order file, damaged, cut or incomplete.
    """
    billable = set[str]()
    titles = dict[str, str]()
    for number, line in enumerate(lines_of(member, meter), start=1):
        text = decoded(line).rstrip()
        if not text:
            continue
        found = _ROW.fullmatch(text)
        if found is None or int(found[1]) != len(titles) + 1 or found[2] in titles:
            raise ImportRefusedError(f"{member.name}, line {number}, is not in the columns of the official file.")
        titles[found[2]] = " ".join(found[5].split())
        if found[3] == "1":
            billable.add(found[2])
    if len(billable) < fewest:
        raise ImportRefusedError(
            f"{member.name} holds {len(billable)} billable codes; a whole release has more than {fewest}."
        )
    return OrderRead(frozenset(billable), titles)
