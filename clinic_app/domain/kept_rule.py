"""A clinic's own rule as it is kept: a document with its versions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class KeptRule:
    """One version of a rule. `document` is its file; `active` is false once it was switched off or taken out."""

    identifier: str
    document: str
    active: bool = True
    made_at: datetime | None = None
    made_by: str = ""
    id: int = 0
    version: int = 0
