"""Practitioner medically unlikely edits: code, value, adjudication indicator and rationale, below a head."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from clinic_app.codebook.importing.members import Member
from clinic_app.codebook.importing.progress import Meter
from clinic_app.codebook.importing.refusal import ImportRefusedError
from clinic_app.codebook.importing.release_names import quarter_in
from clinic_app.codebook.importing.rows import rows_of

_CODE = re.compile(r"[0-9A-Z][0-9]{3}[0-9A-Z]")
_HEAD_ROWS = 40
_OTHER_TABLES = re.compile(r"outpatient|dme|supplier|medicaid|mcd")


def is_ceiling_table(head: str) -> bool:
    """Whether the first rows are those of a table of daily ceilings."""
    plain = head.lower()
    return "mue" in plain and "adjudication" in plain


def stated_quarter(member: Member, head: str) -> date:
    """The first day of the quarter that the file's names or its head state.

    Raises:
        ImportRefusedError: it is the table of hospitals, suppliers or Medicaid, or states no quarter.
    """
    columns = next((line for line in head.lower().split("\n") if "adjudication" in line), "")
    if _OTHER_TABLES.search(member.names) or _OTHER_TABLES.search(columns):
        raise ImportRefusedError(
            f"{member.name} holds the ceilings of hospitals, suppliers or Medicaid.",
            "Choose the practitioner table of Medicare.",
        )
    quarter = quarter_in(member.names) or quarter_in(head.lower())
    if quarter is None:
        raise ImportRefusedError(
            f"{member.name} does not say of which quarter it is.", "Choose it under its official name."
        )
    return quarter


def read_ceilings(member: Member, meter: Meter, known: frozenset[str]) -> list[tuple[str, int, int]]:
    """Code, units a day and adjudication indicator of each known code.

    Raises:
        ImportRefusedError: it is no table of ceilings, damaged or cut.
    """
    columns: tuple[int, int, int] | None = None
    result: dict[str, tuple[str, int, int]] = {}
    for number, row in enumerate(rows_of(member, meter), start=1):
        if columns is None:
            columns = _columns(row)
            if columns is None and number > _HEAD_ROWS:
                break
        elif any(row):
            code, value, indicator = _ceiling(member, number, row, columns)
            if result.get(code, (code, value, indicator)) != (code, value, indicator):
                raise ImportRefusedError(f"{member.name} gives {code} two ceilings.")
            result[code] = (code, value, indicator)
    if columns is None:
        raise ImportRefusedError(f"{member.name} has no columns of code, MUE value and adjudication indicator.")
    kept = [row for code, row in sorted(result.items()) if code in known]
    if not kept:
        raise ImportRefusedError(f"{member.name} holds no ceiling of a therapy code.")
    return kept


def _columns(row: Sequence[str]) -> tuple[int, int, int] | None:
    heads = [cell.lower() for cell in row]
    places = [
        [place for place, head in enumerate(heads) if test(head)]
        for test in (
            lambda head: "code" in head and ("hcpcs" in head or "cpt" in head) and len(head) < 60,
            lambda head: "mue" in head and "value" in head,
            lambda head: "adjudication" in head or head == "mai",
        )
    ]
    if any(len(found) != 1 for found in places):
        return None
    return places[0][0], places[1][0], places[2][0]


def _ceiling(member: Member, number: int, row: Sequence[str], columns: tuple[int, int, int]) -> tuple[str, int, int]:
    if len(row) > max(columns):
        code, value, indicator = (row[place] for place in columns)
        if _CODE.fullmatch(code) and value.isdecimal() and len(value) <= 6 and indicator[:1] in ("1", "2", "3"):
            return code, int(value), int(indicator[0])
    raise ImportRefusedError(f"{member.name}, row {number}, is not in the columns of the official table.")
