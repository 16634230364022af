"""Days inside sentences, as a screen or a paper shows them.

Rules, services and files write a day as ISO 8601 does, 2026-11-20, which every reader and program takes the same way.
Whoever reads a screen or a paper of a clinic is used to 11/20/2026, as the payers' forms have it. What is quoted, and
what is part of a path, a number or a moment, stays letter by letter.
"""

from __future__ import annotations

import re
from datetime import date

_DAY = re.compile(r"(?<![\w/\\.:“\"'-])(\d{4})-(\d{2})-(\d{2})(?![\w/\\”\"'-]|[.:]\w|T\d)")


def days_read(sentence: str) -> str:
    """The sentence with each ISO day in it as MM/DD/YYYY; what is no day of the calendar stays as it is."""
    return _DAY.sub(_read, sentence) if "-" in sentence else sentence


def _read(found: re.Match[str]) -> str:
    try:
        day = date(*map(int, found.groups()))
    except ValueError:
        return found.group()
    return f"{day:%m/%d/%Y}"
