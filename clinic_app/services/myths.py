"""Myth cards: statements met in courses and on web pages, each held against the official text."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from datetime import datetime
from functools import cache

from clinic_app.reports.card import Card, CardTable, card_pdf
from clinic_app.reports.claim_summary import ClinicHead
from clinic_app.services.claim_papers import printed
from clinic_app.services.clinic import Clinic
from clinic_app.services.permissions import Action, needs
from clinic_app.shipped import shipped
from clinic_app.words.paper import Kind, said, tr, words_of


@dataclass(frozen=True, slots=True)
class MythCard:
    """A statement as it is heard, whether it holds, why, where that is written, and the rules that hold it."""

    id: str
    said: str
    holds: bool
    why: str
    source: str
    rules: tuple[str, ...]

    @property
    def verdict(self) -> str:
        """Whether it holds, in words."""
        return "This is right." if self.holds else "This is not so."


@cache
def myth_cards() -> tuple[MythCard, ...]:
    """All cards in their order."""
    document = tomllib.loads(shipped("resources", "training", "myths.toml").read_text(encoding="utf-8"))
    return tuple(
        MythCard(one["id"], one["said"], one["holds"], one["why"], one["source"], tuple(one["rules"]))
        for one in document["card"]
    )


@needs(Action.PRINT)
@words_of(Kind.CLINIC)
def myths_pdf(clinic: Clinic, at: datetime) -> tuple[str, bytes]:
    """All cards as a paper to hand round: what is said, whether it holds, why, and where it is written."""
    rows = tuple((said(one.said), said(one.verdict), f"{said(one.why)} ({said(one.source)})") for one in myth_cards())
    card = Card(
        tr("Heard and held against the text"),
        tr("{count} statements", count=len(rows)),
        ClinicHead(clinic.clinic_record().name or tr("Clinic not named")),
        printed(at, "", training=clinic.is_practice),
        (
            CardTable(
                tr("Statements"),
                ((tr("As it is heard"), 0.28), ("", 0.12), (tr("What the official text says"), 0.60)),
                rows,
            ),
        ),
    )
    return "myths.pdf", card_pdf(card)
