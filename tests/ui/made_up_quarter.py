"""An invented NCCI quarter in the official layout: the shipped pairs, one of them ended, two new ones."""

from __future__ import annotations

from clinic_app.codebook.ncci import NcciTable
from tests.codebook.importing.official import ncci_text

ENDED = ("97150", "97116")
NEW = (("97112", "97110", "1"), ("97161", "97110", "0"))
_REASON = "More extensive procedure"


def quarter_rows() -> list[tuple[str, ...]]:
    """All rows, sorted by column 1 as official ones are."""
    rows: list[tuple[str, ...]] = [
        (one.column1, one.column2, "", "20200101", "*", str(one.indicator), _REASON)
        for one in NcciTable.load().edits
        if (one.column1, one.column2) != ENDED
    ]
    rows += [(first, second, "", "20261001", "*", sign, _REASON) for first, second, sign in NEW]
    rows += [
        ("00100", "00102", "", "20200101", "*", "0", _REASON),
        ("99999", "99998", "", "20200101", "*", "0", _REASON),
    ]
    return sorted(set(rows))


def quarter_text() -> bytes:
    """The quarter as the text of an official file."""
    return ncci_text(quarter_rows())
