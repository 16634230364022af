"""What a visit takes from its patient's chart, in the words of the fields it would be typed into."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from clinic_app.domain.visit import Place, Visit
from clinic_app.services.open_visit import OpenVisit
from clinic_app.ui.field_sheet import FieldSheet
from clinic_app.ui.field_values import FieldSpec, write_field
from clinic_app.ui.language import tr
from clinic_app.ui.visit_fields import CLAIM_DETAILS


def show_taken(sheet: QWidget, opened: OpenVisit, visit: Visit) -> None:
    """Show it in the sheet of these details."""
    if isinstance(sheet, FieldSheet):
        sheet.show_taken(*taken_words(opened, visit))


def taken_words(opened: OpenVisit, visit: Visit) -> tuple[dict[Place, str], dict[Place, str]]:
    """What the chart says for each field of the claim's details, and where the visit states something else."""
    facts = opened.surroundings.facts_of(opened.record, visit)
    values, differing = dict(facts.values()), facts.differences(visit)
    specs = [spec for spec in CLAIM_DETAILS if spec.at in values]
    taken = {spec.at: _words(spec, values[spec.at]) for spec in specs}
    return taken, {spec.at: _words(spec, differing[spec.at]) for spec in specs if spec.at in differing}


def _words(spec: FieldSpec, value: Any) -> str:
    """As the field itself would show it; of a choice, its words."""
    text = write_field(spec, value)
    return next((tr(words) for choice, words in spec.choices if choice == text), text)
