"""What the strip above the form says of a visit beside its numbers."""

from __future__ import annotations

from clinic_app.domain.visit import Visit
from clinic_app.services.typed_twice import TypedTwice
from clinic_app.ui.strip_facts import strip_model
from clinic_app.ui.tokens import Level
from clinic_app.ui.workspace import Workspace


def test_a_visit_that_stands_under_another_number_of_the_day_is_to_be_checked(workspace: Workspace) -> None:
    clinic = workspace.clinic
    opened = clinic.new_visit(1, clinic.today(), 1)

    alone = strip_model(opened, Visit(), None, "")
    twice = strip_model(opened, Visit(), None, "", twice=TypedTwice("2026-00431", ("97110", "97140")))

    (told,) = set(twice.items) - set(alone.items)
    assert told.spoken == "Same day also in 2026-00431: 97110 97140, Check"
    assert told.level is Level.CHECK
