"""The fields of an own rule's form, and where each stands: in few rows, or in more where there is little room."""

from __future__ import annotations

from collections.abc import Mapping

from clinic_app.rules.own.own_rule import MARK
from clinic_app.ui.language import tr, tr_noop
from clinic_app.ui.sentenced_field import SentencedField

LEVELS = (
    ("warning", tr_noop("Check")),
    ("warning false", tr_noop("Check, never accepted")),
    ("error", tr_noop("Must fix")),
    ("error true", tr_noop("Must fix, may be accepted")),
    ("info", tr_noop("Note")),
    ("info false", tr_noop("Note, never accepted")),
)
Places = Mapping[str, tuple[int, int, int]]
"""Fields by key, each with its row, column and width in a grid of six."""

ABOVE: Places = {
    "id": (0, 0, 2),
    "severity": (0, 2, 1),
    "payers": (0, 3, 3),
    "codes": (1, 0, 3),
    "since": (1, 3, 1),
    "until": (1, 4, 1),
    "prevents": (1, 5, 1),
    "message": (2, 0, 6),
}
BELOW: Places = {"source": (0, 0, 5), "source_date": (0, 5, 1), "why": (1, 0, 6)}
ABOVE_IF_NARROW: Places = {
    "id": (0, 0, 3),
    "severity": (0, 3, 3),
    "payers": (1, 0, 6),
    "codes": (2, 0, 6),
    "since": (3, 0, 2),
    "until": (3, 2, 2),
    "prevents": (3, 4, 2),
    "message": (4, 0, 6),
}
BELOW_IF_NARROW: Places = {"source": (0, 0, 4), "source_date": (0, 4, 2), "why": (1, 0, 6)}
DAYS = ("since", "until", "source_date")
WIDTH_OF_A_DAY, NARROW = 108, 760


def rule_fields() -> dict[str, SentencedField]:
    """The fields by key, in the order of the eye, which is that of Tab."""
    return {
        "id": SentencedField("own_id", tr("Name"), f"{MARK}CIGNA-97140", longest=40),
        "severity": SentencedField("own_severity", tr("Level"), choices=LEVELS),
        "payers": SentencedField("own_payers", tr("Payers"), tr("every payer")),
        "codes": SentencedField("own_codes", tr("Codes it is about"), tr("every billed line"), longest=600),
        "since": SentencedField("own_since", tr("Services from"), tr("always")),
        "until": SentencedField("own_until", tr("to"), tr("open")),
        "prevents": SentencedField("own_prevents", tr("Denials it prevents"), tr("CO-97 N19")),
        "message": SentencedField("own_message", tr("What it says"), tr("One sentence for the desk")),
        "source": SentencedField("own_source", tr("Source"), tr("Letter, contract, manual and page")),
        "source_date": SentencedField("own_source_date", tr("Its day"), "11/20/2026"),
        "why": SentencedField("own_why", tr("Why, for the rule's page"), longest=2000),
    }
