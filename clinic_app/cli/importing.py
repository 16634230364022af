"""`clinic-app import`: official code tables into the person's own data folder."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from clinic_app.services.importing import import_official_files

_WIDTH = 40


def import_tables(paths: Sequence[Path]) -> int:
    """Import the files, all or none, and say in a sentence each what came of it. Raises `ClinicError` on refusal."""
    shown = _Percent()
    try:
        editions = import_official_files(paths, shown)
    finally:
        shown.end()
    for edition in editions:
        print(edition.sentence)
    return 0


class _Percent:
    """Progress on the error stream, one line, told anew when the percent changes."""

    def __init__(self) -> None:
        self._last = ""

    def __call__(self, share: float, what: str) -> bool:
        text = f"{share:4.0%} {what:<{_WIDTH}}"
        if text != self._last:
            self._last = text
            print(f"\r{text}", end="", file=sys.stderr, flush=True)
        return True

    def end(self) -> None:
        """Leave the line."""
        if self._last:
            print(file=sys.stderr)
