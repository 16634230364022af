"""Putting editions in and taking them out as one: whole, or not at all, wherever the power goes."""

from __future__ import annotations

import json
import os
import stat
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from clinic_app.codebook import edition_changes
from clinic_app.codebook.edition_changes import ORDER, change_editions, finish_change, staged
from clinic_app.codebook.imported_editions import ImportedEdition, OfficialFile, TableKind, load_editions
from clinic_app.domain.errors import ClinicError


class PowerCut(Exception):  # noqa: N818 # it is no error of the program
    """The machine went off here."""


def an_edition(kind: TableKind, name: str, rows: int = 1) -> ImportedEdition:
    return ImportedEdition(
        kind,
        name,
        date(2026, 10, 1),
        date(2026, 12, 31),
        "made here",
        (OfficialFile("file.zip", "0" * 64),),
        "a few rows",
        {"ceilings": [["97110", rows, 3]]},
        "2026-11-20",
        "JS",
    )


OLD = an_edition(TableKind.MUE, "2026Q3")
PAIRS, CEILINGS = an_edition(TableKind.NCCI, "2026Q4"), an_edition(TableKind.MUE, "2026Q4")


def kept(folder: Path) -> list[str]:
    return [f"{one.kind}-{one.name}" for one in load_editions(folder, *TableKind)]


def test_a_change_puts_in_and_takes_out_together_and_keeps_who_and_when(tmp_path: Path) -> None:
    change_editions(tmp_path, [OLD])
    change_editions(tmp_path, [PAIRS, CEILINGS], [OLD.file_name])
    assert kept(tmp_path) == ["ncci-2026Q4", "mue-2026Q4"]
    assert {(one.imported_on, one.imported_by) for one in load_editions(tmp_path, *TableKind)} == {("2026-11-20", "JS")}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["mue-2026Q4.edition", "ncci-2026Q4.edition"]


def _cut_at(monkeypatch: pytest.MonkeyPatch, number: int) -> Callable[[], int]:
    """Let the power go before the renaming or removing of that number; gives how many there were."""
    done = 0

    def counted(real: Callable[..., object]) -> Callable[..., object]:
        def step(*arguments: object, **named: object) -> object:
            nonlocal done
            if done == number:
                raise PowerCut
            done += 1
            return real(*arguments, **named)

        return step

    monkeypatch.setattr(Path, "replace", counted(Path.replace))
    return lambda: done


@pytest.mark.parametrize("cut", range(5))
def test_wherever_the_power_goes_the_old_set_or_the_new_one_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, cut: int
) -> None:
    """Three renamings bring the new files and the order in place; from the order on the change is made up for."""
    change_editions(tmp_path, [OLD])
    with monkeypatch.context() as patch:
        _cut_at(patch, cut)
        with pytest.raises(PowerCut):
            change_editions(tmp_path, [PAIRS, CEILINGS], [OLD.file_name])
    if cut < 3:
        assert not (tmp_path / ORDER).exists()
        assert kept(tmp_path) == ["mue-2026Q3"]
    finish_change(tmp_path)
    assert kept(tmp_path) == (["mue-2026Q3"] if cut < 3 else ["ncci-2026Q4", "mue-2026Q4"])
    assert not (tmp_path / ORDER).exists()


def test_a_disk_that_refuses_leaves_the_old_set_and_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_editions(tmp_path, [OLD])

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ClinicError, match="No space left on device"):
        change_editions(tmp_path, [PAIRS])
    assert [path.name for path in tmp_path.iterdir()] == [OLD.file_name]


@pytest.mark.parametrize("name", ["../mue-2026Q3.edition", "clinic.db", "a/b.edition"])
def test_an_order_never_reaches_outside_its_folder(tmp_path: Path, name: str) -> None:
    inside = tmp_path / "editions"
    change_editions(inside, [OLD])
    (tmp_path / "mue-2026Q3.edition").write_text("mine", encoding="utf-8")
    (inside / ORDER).write_text(json.dumps({"put": [], "drop": [name]}), encoding="utf-8")
    with pytest.raises(ClinicError, match="could not be finished"):
        finish_change(inside)
    assert (tmp_path / "mue-2026Q3.edition").read_text(encoding="utf-8") == "mine"
    assert kept(inside) == ["mue-2026Q3"]


def test_a_staged_set_is_a_folder_of_its_own_that_goes_again(tmp_path: Path) -> None:
    folder = tmp_path / "editions"
    change_editions(folder, [OLD])
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with staged(folder, [PAIRS], [OLD.file_name]) as place:
        assert kept(place) == ["ncci-2026Q4"]
        assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["editions"]
    change_editions(folder, [PAIRS])
    with staged(folder, []) as place:
        assert (place / PAIRS.file_name).read_bytes() == (folder / PAIRS.file_name).read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps its own lists of who may read")
def test_files_and_folder_are_for_this_person_only(tmp_path: Path) -> None:
    folder = tmp_path / "editions"
    change_editions(folder, [PAIRS])
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / PAIRS.file_name).stat().st_mode) == 0o600
    with staged(folder, [CEILINGS]) as place:
        assert stat.S_IMODE(place.stat().st_mode) == 0o700
        assert stat.S_IMODE((place / CEILINGS.file_name).stat().st_mode) == 0o600


def test_a_new_file_that_no_order_names_is_no_edition(tmp_path: Path) -> None:
    (tmp_path / f"{PAIRS.file_name}.new").write_bytes(b"left by a cut")
    assert kept(tmp_path) == []
    assert edition_changes.finish_change(tmp_path) is None
    change_editions(tmp_path, [PAIRS])
    assert kept(tmp_path) == ["ncci-2026Q4"]
