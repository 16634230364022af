"""The documentation checklist of a claim in the words of the form."""

from __future__ import annotations

from clinic_app.checker.claim import Claim
from clinic_app.rules.weakness.checklist import ChecklistItem as AskedItem
from clinic_app.rules.weakness.checklist import ItemState, checklist_of
from clinic_app.ui.finding_words import LEVELS
from clinic_app.ui.form_sections import ChecklistItem, ChecklistModel
from clinic_app.ui.language import tr
from clinic_app.ui.sentences import said
from clinic_app.ui.tokens import Level, Status


def checklist_model(claim: Claim) -> ChecklistModel:
    """What the diagnoses of a claim ask of the note, and what it holds; empty where none asks."""
    asked = checklist_of(claim)
    if asked is None:
        return ChecklistModel()
    items = tuple(ChecklistItem(said(item.label), _words(item), _level(item), item.at) for item in asked.items)
    score = said(asked.score) if asked.asked else tr("nothing charted yet")
    return ChecklistModel(tr("Documentation for {codes}", codes=", ".join(asked.codes)), score, items)


def _words(item: AskedItem) -> str:
    return said(item.short) or (tr("not charted") if item.state is ItemState.NOT_ASKED else "")


def _level(item: AskedItem) -> Level | Status | None:
    if item.state is ItemState.NOT_ASKED:
        return Status.NOT_CHECKED
    if item.state is ItemState.OK:
        return None
    return LEVELS[max(row.row.level for row in item.rows if row.state is ItemState.MISSING)]
