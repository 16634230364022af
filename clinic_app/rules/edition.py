"""Which rule book this program judges by: a number that counts up with releases, and a sum over everything that judges.

Two programs with the same edition say the same of the same claim under the same imported tables. The sum is taken over
the sources and the shipped tables where they lie open; an installer writes it into a file when it is made.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from clinic_app.shipped import shipped

NUMBER = 1
"""Counts up with each release whose rules say something new; the sum tells apart what lies between."""
STAMP = "edition.txt"
_PACKAGE = Path(__file__).resolve().parent.parent
_JUDGING = ("domain", "codebook", "checker", "rules")
_TABLES = ("codes", "documentation", "payers")
_LETTERS = 6


@cache
def rule_book_edition() -> str:
    """The edition as it is shown and kept: "1.3fa2c1"."""
    stamp = Path(__file__).resolve().with_name(STAMP)
    total = stamp.read_text(encoding="ascii").strip() if stamp.is_file() else sum_of_sources()
    return f"{NUMBER}.{total[:_LETTERS]}"


def sum_of_sources() -> str:
    """The SHA-256 of all sources and tables that judge, whatever ends their lines."""
    total = hashlib.sha256()
    for name, path in sorted(_sources()):
        total.update(name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n") + b"\0")
    return total.hexdigest()


def _sources() -> Iterator[tuple[str, Path]]:
    for folder in _JUDGING:
        for path in (_PACKAGE / folder).rglob("*.py"):
            yield path.relative_to(_PACKAGE).as_posix(), path
    for folder in _TABLES:
        root = shipped("resources", folder)
        for path in root.rglob("*"):
            if path.is_file():
                yield f"{folder}/{path.relative_to(root).as_posix()}", path
