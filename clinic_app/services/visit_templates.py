"""Named sets of diagnoses and lines: kept, put in order, and laid into a visit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.text import clean_text
from clinic_app.domain.visit import Discipline, Visit
from clinic_app.domain.visit_template import LONGEST_NAME, VisitTemplate, bare_line, with_codes
from clinic_app.services.permissions import Action, needs
from clinic_app.store.store import Store


class VisitTemplates:
    """The templates of a clinic."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @needs(Action.READ_RECORDS)
    def all(self, discipline: Discipline | None = None) -> list[VisitTemplate]:
        """In the clinic's order; with a discipline, only those it may use."""
        kept = self._store.templates.all()
        return [one for one in kept if discipline is None or one.discipline in {None, discipline}]

    @needs(Action.CHANGE_VISITS)
    def save(self, template: VisitTemplate, by: str = "") -> VisitTemplate:
        """Keep one; lines are kept without what was measured. Raises `ClinicError` without a name or a code in it."""
        name = " ".join(clean_text(template.name).split())[:LONGEST_NAME]
        if not name:
            raise ClinicError("A template needs a name.", "Give it a word or two, as “Knee, after surgery”.")
        if not template.diagnoses and not template.lines:
            raise ClinicError("There is nothing in this template yet.", "Enter its diagnoses or its service lines.")
        lines = tuple(bare_line(line) for line in template.lines)
        return self._store.templates.save(replace(template, name=name, lines=lines), by)

    @needs(Action.CHANGE_VISITS)
    def remove(self, template_id: int) -> None:
        """Take one out. Visits made from it stay as they are."""
        self._store.templates.remove(template_id)

    @needs(Action.CHANGE_VISITS)
    def set_order(self, ids: Sequence[int]) -> None:
        """Put them in this order."""
        self._store.templates.set_order(ids)


def with_template(visit: Visit, template: VisitTemplate) -> Visit:
    """The visit with the template's codes behind its own; a diagnosis that stands already is not doubled."""
    return with_codes(visit, template.diagnoses, template.lines)
