"""The keyboard map as a PDF of one page."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from datetime import datetime

from clinic_app.reports.keyboard_map import KeyGroup, KeyRow, MapWords, write_keyboard_map

FILE_NAME = "keyboard-map.pdf"


def keyboard_map_pdf(
    groups: Mapping[str, Sequence[tuple[str, str]]], title: str, about: str, printed_at: datetime
) -> bytes:
    """The map of groups of (what it does, keys). It holds no record of anybody, so nothing is asked or noted."""
    out = io.BytesIO()
    made = [KeyGroup(head, tuple(KeyRow(*row) for row in rows)) for head, rows in groups.items()]
    write_keyboard_map(made, MapWords(title, about), printed_at, out)
    return out.getvalue()
