"""Databases of earlier programs, kept as they were written, open with everything that was in them."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from clinic_app.store.migrate import shipped_steps
from clinic_app.store.store import Store
from tests.store.invented import DAY, PASSPHRASE, a_visit

OLD = Path(__file__).parents[1] / "fixtures" / "databases"


def test_a_database_of_every_step_that_was_ever_released_is_kept() -> None:
    assert [one.name for one in sorted(OLD.iterdir())] == ["step-0003"]


@pytest.mark.parametrize("old", sorted(one.name for one in OLD.iterdir()))
def test_an_old_database_opens_with_everything_in_it_and_a_copy_of_it_is_kept(old: str, tmp_path: Path) -> None:
    folder = tmp_path / "clinic"
    shutil.copytree(OLD / old, folder)
    with Store.open(folder, PASSPHRASE) as store:
        first, second = store.visits.every()
        assert (first.version, first.visit) == (2, a_visit(minutes=40))
        assert store.visits.versions(first.id)[1].visit == a_visit()
        assert (second.day, second.visit) == (date(2026, 6, 16), a_visit(date(2026, 6, 16), narrative="second visit"))
        assert store.coverages.of(first.patient_id, DAY)[0].member_id == "1EG4TE5MK73"
        draft = store.drafts.of_visit(first.id)
        assert draft is not None
        assert draft.visit == a_visit(minutes=41)
        assert store.settings.get("kept") == "as it was"
        assert store._session.rows("PRAGMA user_version") == [{"user_version": len(shipped_steps())}]
        assert store.trail_at_opening.fault == ""
    assert [one.name for one in folder.glob("clinic.before-*.db")] == [f"clinic.before-{int(old[-4:]) + 1:04}.db"]
