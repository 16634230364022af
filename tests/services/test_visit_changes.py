"""A note that is changed after it was signed says when, and nothing else does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from clinic_app.codebook.codebook import Codebook
from clinic_app.domain.visit import Documentation, Visit
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from clinic_app.services.visit_changes import with_dated_correction
from tests.services.opening import TODAY, new_visit
from tests.store.invented import a_visit, new_store

NOW = datetime.fromisoformat("2026-06-18T08:30")
SIGNED = Documentation(onset="two weeks", signed_by="1234567893", signed_on=datetime.fromisoformat("2026-06-15T17:40"))


def visit_with(note: Documentation | None) -> Visit:
    return replace(a_visit(), documentation=note)


def test_a_change_of_a_signed_note_is_dated_as_an_addendum() -> None:
    changed = with_dated_correction(visit_with(SIGNED), visit_with(replace(SIGNED, onset="three weeks")), NOW)
    assert changed.documentation == replace(SIGNED, onset="three weeks", edited_on=NOW, addendum_on=NOW)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (SIGNED, SIGNED),
        (SIGNED, replace(SIGNED, cosigned_by="1679576722")),
        (replace(SIGNED, signed_on=None), replace(SIGNED, signed_on=None, onset="three weeks")),
        (replace(SIGNED, signed_on=None), replace(SIGNED, onset="three weeks")),
        (SIGNED, replace(SIGNED, onset="three weeks", signed_on=datetime.fromisoformat("2026-06-18T08:00"))),
        (None, SIGNED),
        (SIGNED, None),
    ],
    ids=["nothing", "countersigned", "not signed yet", "signed now", "signed anew", "first note", "note taken away"],
)
def test_what_is_no_correction_of_a_signed_note_is_not_dated(
    before: Documentation | None, after: Documentation | None
) -> None:
    assert with_dated_correction(visit_with(before), visit_with(after), NOW) == visit_with(after)


def test_the_version_that_was_signed_stays_and_the_next_one_carries_the_moment(
    tmp_path: Path, codebook: Codebook
) -> None:
    clinic = Clinic(new_store(tmp_path / "clinic"), Checking(codebook, TODAY, codebook.editions()), lambda: TODAY)
    opened = clinic.save(new_visit(clinic), visit_with(SIGNED))
    later = clinic.save(opened, visit_with(replace(SIGNED, onset="three weeks")))
    newest, first = clinic.store.visits.versions(later.record.id)
    clinic.close()
    assert first.visit.documentation == SIGNED
    note = newest.visit.documentation
    assert note is not None
    assert isinstance(note.addendum_on, datetime)
    assert note.addendum_on.date() >= date(2026, 1, 1)
    assert note.edited_on == note.addendum_on
