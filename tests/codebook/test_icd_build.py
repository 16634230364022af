import hashlib
import os
import sqlite3
import stat
import sys
import threading
from pathlib import Path

import pytest

from clinic_app.codebook import build, location
from clinic_app.codebook.diagnoses import DiagnosisTable


@pytest.fixture
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(location.OVERRIDE, str(tmp_path / "data"))
    return tmp_path / "data"


def test_the_command_builds_the_table_once_and_privately(data_folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    outdated = location.data_folder() / "codes-0123456789abcdef.sqlite"
    outdated.write_bytes(b"of an older release")
    assert build.main([]) == 0
    shown = capsys.readouterr().out
    path = build.table_path()
    assert "100% Ready" in shown
    assert str(path) in shown
    assert [file.name for file in data_folder.iterdir()] == [path.name]
    if sys.platform != "win32":
        assert [stat.S_IMODE(one.stat().st_mode) for one in (data_folder, path)] == [0o700, 0o600]
    built = path.stat().st_mtime_ns
    assert not outdated.exists()
    assert build.main([]) == 0
    assert capsys.readouterr().out.startswith("The code book is up to date")
    assert build.ensure_built() == path
    assert path.stat().st_mtime_ns == built


def test_a_build_tells_how_far_it_is(tmp_path: Path) -> None:
    told: list[float] = []

    def tell(share: float, _what: str) -> bool:
        told.append(share)
        return share < 0.5

    with pytest.raises(build.BuildStoppedError):
        build.build(tmp_path / "codes.sqlite", tell)
    assert told == sorted(told)
    assert len(told) > 20


@pytest.mark.parametrize("at", [0.1, 0.8])
def test_a_stopped_build_leaves_nothing_behind(tmp_path: Path, at: float) -> None:
    path = tmp_path / "codes.sqlite"
    with pytest.raises(build.BuildStoppedError):
        build.build(path, lambda share, _what: share < at)
    assert list(tmp_path.iterdir()) == []


def test_a_stopped_rebuild_leaves_the_old_table(tmp_path: Path) -> None:
    path = tmp_path / "codes.sqlite"
    path.write_bytes(b"old")
    with pytest.raises(build.BuildStoppedError):
        build.build(path, lambda share, _what: share < 0.3)
    assert path.read_bytes() == b"old"


def test_two_builds_at_once_end_in_one_whole_table(tmp_path: Path) -> None:
    path = tmp_path / "codes.sqlite"
    builders = [threading.Thread(target=build.build, args=(path,)) for _ in range(2)]
    for builder in builders:
        builder.start()
    for builder in builders:
        builder.join()
    assert [file.name for file in tmp_path.iterdir()] == ["codes.sqlite"]
    table = DiagnosisTable.open(path)
    assert table.connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    table.close()


def test_the_table_holds_98_thousand_entries_and_its_own_mark(built_icd_table: Path) -> None:
    table = DiagnosisTable.open(built_icd_table)
    (codes,) = table.connection.execute("SELECT count(*) FROM code").fetchone()
    (divisions,) = table.connection.execute("SELECT count(*) FROM division").fetchone()
    (mark,) = table.connection.execute("PRAGMA application_id").fetchone()
    table.close()
    assert codes + divisions > 98_000
    assert mark == build.APPLICATION_ID


def test_the_same_schema_number_stands_for_the_same_content(built_icd_table: Path) -> None:
    """When this fails, count ``build.SCHEMA`` up and put the new sum here, or old tables are taken for new ones."""
    content = hashlib.sha256()
    connection = sqlite3.connect(built_icd_table)
    for name in (
        "periods",
        "division",
        "code",
        "note",
        "seventh",
        "exclusion",
        "successor",
        "searchable",
        "vocabulary",
    ):
        for row in connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2"):
            content.update(repr(row).encode())
    connection.close()
    assert (build.SCHEMA, content.hexdigest()[:16]) == (2, "4525140c3ee5a314")


def test_the_open_table_cannot_be_written(built_icd_table: Path) -> None:
    table = DiagnosisTable.open(built_icd_table)
    with pytest.raises(sqlite3.OperationalError):
        table.connection.execute("DELETE FROM code")
    table.close()


def test_a_missing_table_is_an_error_and_no_new_file(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        DiagnosisTable.open(tmp_path / "none.sqlite")
    assert list(tmp_path.iterdir()) == []


def test_every_code_is_under_its_parent_and_inside_its_block(built_icd_table: Path) -> None:
    connection = sqlite3.connect(built_icd_table)
    astray = connection.execute(
        "SELECT count(*) FROM code JOIN code AS above ON above.id = code.parent"
        " WHERE code.id NOT BETWEEN above.id AND above.last OR code.code NOT LIKE above.code || '%'"
    ).fetchone()
    outside = connection.execute(
        "SELECT count(*) FROM code JOIN division ON division.id = code.division"
        " WHERE code.id NOT BETWEEN division.first AND division.last"
    ).fetchone()
    connection.close()
    assert (astray, outside) == ((0,), (0,))


@pytest.mark.parametrize(
    ("platform", "variable", "expected"),
    [
        ("win32", "LOCALAPPDATA", "clinic-app"),
        ("linux", "XDG_DATA_HOME", "clinic-app"),
        ("darwin", "HOME", "Library/Application Support/clinic-app"),
    ],
)
def test_each_system_has_its_own_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, platform: str, variable: str, expected: str
) -> None:
    monkeypatch.delenv(location.OVERRIDE, raising=False)
    monkeypatch.setattr(location.sys, "platform", platform)
    monkeypatch.setenv(variable, str(tmp_path))
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert location.data_folder() == tmp_path / expected
    assert os.access(tmp_path / expected, os.W_OK)
