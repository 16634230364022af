"""What was said of a visit, and by which program, rule book and tables: kept with the version it was said of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from clinic_app.domain.visit import Place


class Standing(StrEnum):
    """How something was said: it stood, a person had accepted it, or it could not be checked."""

    STANDS = "stands"
    ACCEPTED = "accepted"
    NOT_CHECKED = "not checked"


@dataclass(frozen=True, slots=True)
class Said:
    """One thing a check said. `severity` is the word of the notation, "" for what was not checked."""

    rule: str
    severity: str
    at: Place
    message: str
    basis: str = ""
    standing: Standing = Standing.STANDS


@dataclass(frozen=True, slots=True)
class TableUsed:
    """A table that was asked: its name as answers give it, its edition, and the sum of the file it came from."""

    table: str
    edition: str
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Judgement:
    """A check that is kept. `judged_for` is the day it was made for; `sheet` what it was printed as, packed."""

    visit_id: int
    version: int
    judged_for: date
    program: str
    rule_book: str
    verdict: str
    tables: tuple[TableUsed, ...]
    said: tuple[Said, ...]
    sheet: bytes
    judged_by: str = ""
    judged_at: datetime | None = None
    id: int = 0
