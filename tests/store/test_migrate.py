from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from clinic_app.store.cipher import close_database, create_database, driver, open_database
from clinic_app.store.faults import NewerFileError
from clinic_app.store.keys import DataKey
from clinic_app.store.migrate import Step, bring_up_to_date, shipped_steps, statements, steps_in, version_of
from clinic_app.store.store import copy_before_step

if TYPE_CHECKING:
    from sqlite_utils import Database

KEY = DataKey(bytes(32))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "clinic.db"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    opened = create_database(path, KEY)
    yield opened
    close_database(opened, path)


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    """The shipped steps, in a folder of the test's own."""
    folder = tmp_path / "db"
    folder.mkdir()
    for step in shipped_steps():
        shutil.copy(step.path, folder)
    return folder


def schema(database: Database) -> list[tuple[str, str]]:
    return list(database.execute("SELECT name, coalesce(sql, '') FROM sqlite_master ORDER BY name"))


def test_an_empty_file_is_brought_to_the_newest_step_once(database: Database) -> None:
    steps = shipped_steps()

    assert bring_up_to_date(database, steps) == len(steps)
    assert version_of(database) == len(steps)
    assert bring_up_to_date(database, steps) == 0
    assert {"clinic", "patients", "visits", "visit_versions", "drafts", "waivers"} <= set(database.table_names())


@pytest.mark.parametrize("failing", range(len(shipped_steps())))
def test_a_step_that_fails_leaves_the_file_as_before_that_step(database: Database, steps: Path, failing: int) -> None:
    script = shipped_steps()[failing].path
    (steps / script.name).write_text(
        script.read_text() + "INSERT INTO meta VALUES ('a', 'b');\nSELECT no_such_thing;\n"
    )
    migrations = steps_in(steps)
    bring_up_to_date(database, migrations[:failing])
    before = schema(database)

    with pytest.raises(driver().OperationalError, match="no_such_thing"):
        bring_up_to_date(database, migrations)

    assert [row for row in schema(database) if "_sqlite_migrations" not in row[0]] == [
        row for row in before if "_sqlite_migrations" not in row[0]
    ]
    assert version_of(database) == failing
    assert not database.conn.in_transaction
    assert bring_up_to_date(database, shipped_steps()) == len(shipped_steps()) - failing


def test_a_copy_is_made_before_the_first_pending_step_and_opens(database: Database, path: Path, steps: Path) -> None:
    present = bring_up_to_date(database, shipped_steps())
    database.execute("INSERT INTO meta VALUES ('file_id', 'of this test')")
    database.execute("INSERT INTO settings VALUES ('kept', '1')")
    (steps / f"{present + 1:04}_next.sql").write_text("CREATE TABLE next_thing (id INTEGER);\nDELETE FROM settings;\n")
    copies: list[Path] = []

    bring_up_to_date(
        database, steps_in(steps), lambda present: copies.append(copy_before_step(database, path, KEY, present))
    )

    assert [copy.name for copy in copies] == [f"clinic.before-{present + 1:04}.db"]
    copy = open_database(copies[0], KEY)
    assert version_of(copy) == present
    assert [row[0] for row in copy.execute("SELECT name FROM settings")] == ["kept"]
    close_database(copy, copies[0])
    assert version_of(database) == present + 1
    assert not list(path.parent.glob("*.part*"))


def test_no_copy_is_made_when_nothing_is_pending(database: Database) -> None:
    bring_up_to_date(database, shipped_steps())

    assert bring_up_to_date(database, shipped_steps(), lambda _: pytest.fail("a copy was made")) == 0


def test_a_file_that_knows_more_steps_is_refused_untouched(database: Database) -> None:
    bring_up_to_date(database, shipped_steps())
    database.execute("PRAGMA user_version = 9999")

    with pytest.raises(NewerFileError, match="newer version"):
        bring_up_to_date(database, shipped_steps())
    assert version_of(database) == 9999


def test_statements_are_told_apart_within_texts_comments_and_triggers() -> None:
    script = """-- a comment; with a semicolon
    CREATE TABLE a (b TEXT DEFAULT ';');

    CREATE TRIGGER t AFTER INSERT ON a BEGIN
        DELETE FROM a;
        SELECT 1;
    END;
    """

    assert [statement.split()[1] for statement in statements(script)] == ["TABLE", "TRIGGER"]


def test_a_script_that_ends_inside_a_statement_is_no_step() -> None:
    with pytest.raises(ValueError, match="inside a statement"):
        list(statements("CREATE TABLE a (b TEXT"))


def test_steps_without_a_gap_are_asked_for(steps: Path) -> None:
    assert [step.number for step in steps_in(steps)] == list(range(1, len(shipped_steps()) + 1))
    assert steps_in(steps)[0] == Step(1, steps / "0001_clinic.sql")

    (steps / "0002_patients.sql").unlink()
    with pytest.raises(RuntimeError, match="without a gap"):
        steps_in(steps)
