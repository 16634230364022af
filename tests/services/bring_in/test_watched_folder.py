"""The watched folder: each file once, by columns a person confirmed, and never touched."""

from __future__ import annotations

import os
from datetime import date, timedelta
from pathlib import Path

import pytest

from clinic_app.codebook.importing.refusal import ImportRefusedError
from clinic_app.domain.errors import ClinicError
from clinic_app.services.bring_in import watched_folder as module
from clinic_app.services.bring_in.watched_folder import (
    READ,
    REFUSED,
    WAITS,
    look_around,
    settled,
    take_file,
    watch_folder,
    watched_files,
    watched_folder,
)
from clinic_app.services.clinic import Clinic
from clinic_app.store.faults import ConflictError
from tests.domain.x12.invented_claims import interchange
from tests.services.bring_in.files import DAY_SHEET, brought, staffed, written

DAY = date(2026, 11, 18)


@pytest.fixture
def folder(clinic: Clinic, tmp_path: Path) -> Path:
    staffed(clinic)
    made = tmp_path / "exports"
    made.mkdir()
    watch_folder(clinic, made)
    return made


def test_a_file_of_unknown_columns_waits_and_is_read_once_they_are_confirmed(
    clinic: Clinic, folder: Path, tmp_path: Path
) -> None:
    path = written(folder, DAY_SHEET)
    waiting = take_file(clinic, path)
    assert waiting is not None
    assert waiting.state == WAITS
    assert clinic.day(DAY) == []
    assert take_file(clinic, path) is None  # it is told of once

    brought(clinic, written(tmp_path, DAY_SHEET.replace("11/18", "11/17")))  # the same columns, confirmed
    read = take_file(clinic, path)
    assert read is not None
    assert (read.state, read.sentence) == (READ, "1 new.")
    assert len(clinic.day(DAY)) == 1


def test_a_file_is_never_read_again_moved_or_changed(clinic: Clinic, folder: Path, tmp_path: Path) -> None:
    brought(clinic, written(tmp_path, DAY_SHEET.replace("11/18", "11/17")))
    path = written(folder, DAY_SHEET)
    before = (path.read_bytes(), path.stat().st_mtime_ns)
    assert take_file(clinic, path) is not None
    assert take_file(clinic, path) is None
    assert take_file(clinic, written(folder, DAY_SHEET, "a copy.csv")) is None
    assert (path.read_bytes(), path.stat().st_mtime_ns) == before
    assert len(watched_files(clinic)) == 1


def test_a_file_that_cannot_be_read_says_why(clinic: Clinic, folder: Path) -> None:
    refused = take_file(clinic, written(folder, interchange()[:800], "cut.837"))
    assert refused is not None
    assert refused.state == REFUSED
    assert "Segment" in refused.sentence


def test_rows_that_are_refused_are_counted_with_the_first_of_them(clinic: Clinic, folder: Path, tmp_path: Path) -> None:
    brought(clinic, written(tmp_path, DAY_SHEET.replace("11/18", "11/17")))
    text = DAY_SHEET + "Example,Roberta,2/3/1950,11/16/2026,Nobody Here,97110,33,2,GP,M62.81,\n"
    read = take_file(clinic, written(folder, text))
    assert read is not None
    assert read.sentence.startswith("1 new. Refused: 1, the first in row 4: Therapist “Nobody Here”")


def test_only_files_that_have_stopped_growing_are_taken(folder: Path) -> None:
    path = written(folder, "a")
    written(folder, "x", "notes.docx")
    written(folder, "", "empty.csv")
    written(folder, "x", ".hidden.csv")
    first = look_around(folder)
    assert sorted(one.name for one in first) == ["empty.csv", "rows.csv"]
    assert settled({}, first) == []
    path.write_text("ab", encoding="utf-8")
    second = look_around(folder)
    assert settled(first, second) == []
    assert settled(second, look_around(folder)) == [path]


def test_a_folder_that_is_gone_is_empty_and_the_clinics_own_is_refused(clinic: Clinic, folder: Path) -> None:
    assert look_around(folder / "gone") == {}
    with pytest.raises(ClinicError, match="cannot be opened"):
        watch_folder(clinic, folder / "gone")
    with pytest.raises(ClinicError, match="the clinic's own folder"):
        watch_folder(clinic, clinic.store.path.parent)
    assert watched_folder(clinic) == folder
    watch_folder(clinic, None)
    assert watched_folder(clinic) is None


def test_of_too_many_files_those_written_last_are_looked_at(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_FILES", 2)
    for age, name in enumerate(("zebra.csv", "apple.csv", "mango.csv")):
        os.utime(written(folder, "a", name), (1_000 - age, 1_000 - age))
    assert [one.name for one in look_around(folder)] == ["apple.csv", "zebra.csv"]


def test_what_is_no_file_or_leads_nowhere_hides_no_other(folder: Path) -> None:
    path = written(folder, "a")
    (folder / "a folder.csv").mkdir()
    (folder / "away.csv").symlink_to(folder / "gone")
    (folder / "round.csv").symlink_to(folder / "round.csv")
    assert list(look_around(folder)) == [path]


def test_a_file_that_is_gone_or_came_beside_another_import_is_read_another_time(
    clinic: Clinic, folder: Path, tmp_path: Path
) -> None:
    brought(clinic, written(tmp_path, DAY_SHEET.replace("11/18", "11/17")))
    path = written(folder, DAY_SHEET)
    with pytest.raises(ImportRefusedError, match="cannot be read"):
        take_file(clinic, folder / "gone.csv")

    def another_comes_between(_share: float, words: str) -> bool:
        if words.startswith("Row 0") and clinic.day(DAY - timedelta(days=2)) == []:
            brought(clinic, written(tmp_path, DAY_SHEET.replace("11/18", "11/16"), "another.csv"))
        return True

    with pytest.raises(ConflictError, match="Something else was brought in"):
        take_file(clinic, path, another_comes_between)
    assert watched_files(clinic) == []
    read = take_file(clinic, path)
    assert read is not None
    assert read.state == READ
