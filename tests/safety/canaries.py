"""Twenty invented words that name a patient, and the search for them in files (R10)."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

_KEPT_FROM = """Last First Middle Street Phone Member Group Card Insured Note Waiver Draft Typed PayerOnce PayerNow Rule
Source Staff Remark Passphrase"""
CANARIES = {place: f"Zq{place}Canary" for place in _KEPT_FROM.split()}
"""A word for each place where something of a patient or of the clinic is kept."""


def plain_hits(folders: Iterable[Path]) -> list[str]:
    """Each canary that stands readable below the folders, in UTF-8 or UTF-16, as text or as a file's name."""
    hits = []
    for path in sorted(one for folder in folders for one in folder.rglob("*")):
        content = path.name.lower().encode() + (path.read_bytes().lower() if path.is_file() else b"")
        for canary in CANARIES.values():
            if any(canary.lower().encode(encoding) in content for encoding in ("utf-8", "utf-16-le", "utf-16-be")):
                hits.append(f"{path.name}: {canary}")
    return hits
