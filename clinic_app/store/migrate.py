"""Bringing a database to the newest step: one SQL file a step, one transaction a step, all or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from clinic_app.shipped import shipped
from clinic_app.store.cipher import driver
from clinic_app.store.faults import NewerFileError, in_words

if TYPE_CHECKING:
    from sqlite_utils import Database, Migrations

SET_NAME = "clinic"


@dataclass(frozen=True, slots=True)
class Step:
    """One file `NNNN_what.sql`, never edited after a release."""

    number: int
    path: Path

    @property
    def name(self) -> str:
        """The file's name without its ending: how the database remembers the step."""
        return self.path.stem


def shipped_steps() -> tuple[Step, ...]:
    """The steps this program knows, in order. Raises `RuntimeError` if a number is missing or doubled."""
    return steps_in(shipped("db"))


def steps_in(folder: Path) -> tuple[Step, ...]:
    """The steps of a folder, in order, numbered from 1 without a gap."""
    steps = tuple(Step(int(path.name[:4]), path) for path in sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql")))
    if not steps or [step.number for step in steps] != list(range(1, len(steps) + 1)):
        raise RuntimeError(f"the database steps in {folder.name}/ are not numbered from 0001 without a gap")
    return steps


def bring_up_to_date(
    database: Database, steps: Sequence[Step], before_first: Callable[[int], object] = lambda _: None
) -> int:
    """Apply the pending steps; returns how many there were.

    `before_first` is called with the file's present number before the first pending step, to make a copy. A step that
    fails leaves the file as it was before that step. Raises `NewerFileError` for a file that knows more steps than
    this program.
    """
    present = version_of(database)
    if present > len(steps):
        raise NewerFileError(
            "This database was written by a newer version of the program; this version would damage it.",
            "Nothing was changed. Start the newer version.",
        )
    migrations = _migrations(steps)
    with in_words():
        pending = len(migrations.pending(database))
        if pending:
            before_first(present)
            migrations.apply(database)
    return pending


def version_of(database: Database) -> int:
    """The number of the last step the file has seen; 0 for a new file."""
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def _migrations(steps: Sequence[Step]) -> Migrations:
    driver()
    from sqlite_utils import Migrations  # noqa: PLC0415 # costly, and only after the driver took its place

    migrations = Migrations(SET_NAME)
    for step in steps:
        migrations(name=step.name)(_applier(step))
    return migrations


def _applier(step: Step) -> Callable[[Database], None]:
    def apply(database: Database) -> None:
        for statement in statements(step.path.read_text(encoding="utf-8")):
            database.execute(statement)
        database.execute(f"PRAGMA user_version = {step.number}")

    return apply


def statements(script: str) -> Iterator[str]:
    """The statements of a script one by one: `executescript` would commit the open transaction first.

    Raises `ValueError` if the script ends inside a statement.
    """
    complete = driver().complete_statement
    pending = ""
    for line in script.splitlines(keepends=True):
        if not pending and (not line.strip() or line.lstrip().startswith("--")):
            continue
        pending += line
        if complete(pending):
            yield pending.strip()
            pending = ""
    if pending.strip():
        raise ValueError("the script ends inside a statement")
