"""Build the diagnosis table: one read-only SQLite file out of the official tabular list and the project's own tables.

``python -m clinic_app.codebook.build [--force]`` builds it with a progress line. The file's name carries a fingerprint
of everything it is made from, so a new release makes a new file and an up-to-date one is left alone. It is written
beside its place and renamed at the end: two processes may build at once, and a cut build leaves nothing half made.
"""

from __future__ import annotations

import gc
import hashlib
import os
import secrets
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

from clinic_app.codebook import source_files
from clinic_app.codebook.code_set import CodeSet
from clinic_app.codebook.code_sources import CodeSources, Era, eras_of
from clinic_app.codebook.diagnosis_index import write_search_index
from clinic_app.codebook.diagnosis_tree import DiagnosisTree, TreeCode, grow
from clinic_app.codebook.exclusion_classes import ExcludesNote, ExclusionClass, exclusion_classes
from clinic_app.codebook.location import data_folder
from clinic_app.codebook.note_targets import knows_any, read_by_hand, read_note
from clinic_app.codebook.tabular_list import TARGETED_KINDS, NoteKind, TabularListError, TabularNode
from clinic_app.codebook.validity import Periods, read_successors

SCHEMA = 2
"""Counts up whenever the same sources give another table: columns, or what is read out of the sources."""
APPLICATION_ID = 0x1CD10C
Progress = Callable[[float, str], bool]
"""Gets the share done (0 to 1) and what is being done; returns False to stop the build."""

_OWN_TABLES = (
    source_files.VALIDITY_FILE,
    source_files.SUCCESSORS_FILE,
    source_files.MOVED_TERMS_FILE,
    source_files.NEW_TITLES_FILE,
    source_files.NOTE_READINGS_FILE,
    source_files.LAY_TERMS_FILE,
)
_SHARE_READ = 0.25

_TABLES = """
CREATE TABLE edition (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE periods (id INTEGER PRIMARY KEY, days TEXT NOT NULL);
CREATE TABLE division (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL, title TEXT NOT NULL, parent INTEGER NOT NULL,
    first INTEGER NOT NULL, last INTEGER NOT NULL);
CREATE TABLE code (
    id INTEGER PRIMARY KEY, code TEXT NOT NULL, title TEXT NOT NULL, parent INTEGER NOT NULL, last INTEGER NOT NULL,
    division INTEGER NOT NULL, periods INTEGER NOT NULL, span INTEGER NOT NULL, manifestation INTEGER NOT NULL,
    needs_seventh INTEGER NOT NULL, is_extension INTEGER NOT NULL, sevenths INTEGER NOT NULL,
    exclusion INTEGER NOT NULL);
CREATE TABLE note (
    id INTEGER PRIMARY KEY, node INTEGER NOT NULL, kind INTEGER NOT NULL, paragraph INTEGER NOT NULL,
    text TEXT NOT NULL, targets TEXT NOT NULL);
CREATE TABLE seventh (node INTEGER NOT NULL, character TEXT NOT NULL, meaning TEXT NOT NULL);
CREATE TABLE exclusion (
    id INTEGER PRIMARY KEY, by1 TEXT NOT NULL, against1 TEXT NOT NULL, by2 TEXT NOT NULL, against2 TEXT NOT NULL);
CREATE TABLE successor (code TEXT NOT NULL, successor TEXT NOT NULL);
"""
_INDEXES = """
CREATE UNIQUE INDEX code_by_code ON code (code);
CREATE INDEX code_by_parent ON code (parent);
CREATE INDEX note_by_node ON note (node);
CREATE INDEX successor_by_code ON successor (code);
"""


class BuildStoppedError(Exception):
    """The person pressed Cancel; nothing was left behind."""


def fingerprint(era: Era | None = None) -> str:
    """A short name for everything a table is made from: the schema, the tabular list and the project's own tables."""
    tabular = source_files.tabular_list_file()
    digest = hashlib.sha256(f"{SCHEMA} {tabular.name} {tabular.stat().st_size}".encode())
    for name in _OWN_TABLES:
        digest.update(source_files.code_table(name).read_bytes())
    for seal in (era or eras_of()[-1]).seals():
        digest.update(seal.encode())
    return digest.hexdigest()[:16]


def table_path(era: Era | None = None) -> Path:
    """Where the up-to-date table of an era, by default the newest, is or will be once it is built."""
    return data_folder() / f"codes-{fingerprint(era)}.sqlite"


def era_tables(folder: Path | None = None) -> tuple[tuple[date, Path], ...]:
    """The first day and the table of each era of the editions in a folder, oldest first."""
    return tuple((era.first, table_path(era)) for era in eras_of(folder))


def ensure_built(progress: Progress | None = None, folder: Path | None = None) -> Path:
    """The path of the newest up-to-date table; it and those of the eras before are built first if they are not there.

    With a `folder` of editions that nobody has accepted yet, the tables of the others stay where they are.

    Raises:
        BuildStoppedError: ``progress`` returned False.
        FileNotFoundError, TabularListError: a source is missing or broken.
    """
    eras = eras_of(folder)
    paths = [table_path(era) for era in eras]
    missing = [(era, path) for era, path in zip(eras, paths, strict=True) if not path.is_file()]
    for place, (era, path) in enumerate(missing):
        build(path, _part_of(progress, place, len(missing)), era)
    if missing and folder is None:
        _remove_outdated(paths)
    return paths[-1]


def _part_of(progress: Progress | None, place: int, of: int) -> Progress | None:
    if progress is None or of == 1:
        return progress
    return lambda share, what: progress((place + share) / of, what)


def drop_outdated_tables() -> None:
    """Remove what was built for editions that are not in force, such as staged ones that were not accepted."""
    _remove_outdated([path for _, path in era_tables()])


def _remove_outdated(current: Sequence[Path]) -> None:
    """Remove the tables of older releases; one that another running program still holds open stays."""
    for file in data_folder().glob("codes-*.sqlite"):
        if file not in current:
            with suppress(OSError):
                file.unlink()


def build(path: Path, progress: Progress | None = None, era: Era | None = None) -> None:
    """Build the table of an era, by default the newest, at ``path``, atomically, readable by this person only.

    Raises:
        BuildStoppedError: ``progress`` returned False; ``path`` is as it was.
        FileNotFoundError, TabularListError: a source is missing or broken.
    """
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}.part")
    collecting = gc.isenabled()
    gc.disable()  # A million small values are made and none is garbage: looking for some costs a fifth of the build.
    try:
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(sqlite3.connect(unfinished, isolation_level=None)) as table:
            _fill(table, (era or eras_of()[-1]).sources(), progress or (lambda _share, _what: True))
        unfinished.replace(path)
    finally:
        if collecting:
            gc.enable()
        unfinished.unlink(missing_ok=True)


def _fill(table: sqlite3.Connection, sources: CodeSources, progress: Progress) -> None:
    def step(share: float, what: str) -> None:
        if not progress(share, what):
            raise BuildStoppedError

    nodes = _read_nodes(sources, progress)
    step(_SHARE_READ, "Reading the days on which each code is valid")
    validity = sources.validity()
    tree = grow(nodes, validity, sources.new_titles())
    step(0.4, "Writing the codes")
    for setting in ("journal_mode = OFF", "synchronous = OFF", f"application_id = {APPLICATION_ID}"):
        table.execute(f"PRAGMA {setting}")
    table.execute("BEGIN")
    for statement in _TABLES.split(";\n"):
        table.execute(statement)
    notes = list(_note_rows(nodes, tree))
    table.executemany("INSERT INTO note VALUES (?, ?, ?, ?, ?, ?)", notes)
    step(0.5, "Working out the Excludes notes")
    exclusion_of = _write_exclusions(table, tree, notes)
    step(0.6, "Writing the codes")
    numbers = _write_codes(table, tree, validity.manifestation, exclusion_of)
    _write_divisions(table, nodes, tree)
    _write_successors(table, tree)
    step(0.75, "Indexing the words")
    lay_terms = source_files.code_table(source_files.LAY_TERMS_FILE)
    write_search_index(table, nodes, tree, lay_terms, numbers, sources.notes_edition)
    step(0.95, "Indexing the codes")
    for statement in _INDEXES.split(";\n"):
        table.execute(statement)
    table.executemany("INSERT INTO edition VALUES (?, ?)", sources.edition_rows())
    table.execute("COMMIT")
    step(1.0, "Ready")


def _read_nodes(sources: CodeSources, progress: Progress) -> list[TabularNode]:
    stopped = False

    def tell(share: float) -> bool:
        nonlocal stopped
        stopped = not progress(share * _SHARE_READ, "Reading the official tabular list")
        return not stopped

    try:
        return sources.nodes(tell)
    except TabularListError as error:
        if stopped:
            raise BuildStoppedError from error
        raise


def node_id(place: int, division: int) -> int:
    """How a row names a node: a code by its place (0 upwards), a chapter or block by -1 downwards."""
    return place if place >= 0 else -1 - division


def _ids_of_nodes(nodes: Sequence[TabularNode], tree: DiagnosisTree) -> list[int]:
    ids = [0] * len(nodes)
    for place, one in enumerate(tree.codes):
        if one.node >= 0:
            ids[one.node] = place
    for number, division in enumerate(tree.divisions):
        ids[division.node] = node_id(-1, number)
    return ids


NoteRow = tuple[int, int, int, int, str, str]


def _note_rows(nodes: Sequence[TabularNode], tree: DiagnosisTree) -> Iterator[NoteRow]:
    """Number, node, kind, paragraph, text and targets of every note.

    Excludes notes get the smallest numbers: the look-up keeps sets of them as bits of an integer.
    """
    ids = _ids_of_nodes(nodes, tree)
    is_known = knows_any([one.code for one in tree.codes], tree.keys)
    by_hand = read_by_hand(source_files.code_table(source_files.NOTE_READINGS_FILE).read_text(encoding="utf-8"))
    every = [(node.code, at, note) for node, at in zip(nodes, ids, strict=True) for note in node.notes]
    every.sort(key=lambda row: (row[2][0] != NoteKind.EXCLUDES1, row[2][0] != NoteKind.EXCLUDES2))
    for number, (at_code, at, (kind, paragraph, text)) in enumerate(every):
        targets = ""
        if kind in TARGETED_KINDS:
            codes = by_hand.get((at_code, text)) or read_note(text, is_known).codes
            targets = str(codes)
        yield number, at, int(kind), paragraph, text, targets


def _write_exclusions(table: sqlite3.Connection, tree: DiagnosisTree, rows: Sequence[NoteRow]) -> list[int]:
    """Write the exclusion classes; give the number of the class for each place."""
    notes = []
    for number, at, kind, _, _, targets in rows:
        if kind in (NoteKind.EXCLUDES1, NoteKind.EXCLUDES2) and targets:
            first, last = _reach(tree, at)
            notes.append(ExcludesNote(number, kind, first, last, CodeSet.parse(targets)))
    numbers: dict[ExclusionClass, int] = {}
    starts = list(exclusion_classes(notes, tree))
    result: list[int] = []
    for (place, one), (end, _) in zip(starts, [*starts[1:], (len(tree.codes), None)], strict=True):
        result.extend([numbers.setdefault(one, len(numbers))] * (min(end, len(tree.codes)) - place))
    table.executemany(
        "INSERT INTO exclusion VALUES (?, ?, ?, ?, ?)",
        (
            (
                number,
                *(
                    " ".join(str(note) for note_kind, note in side if note_kind == kind)
                    for kind in (NoteKind.EXCLUDES1, NoteKind.EXCLUDES2)
                    for side in (one.by, one.against)
                ),
            )
            for one, number in numbers.items()
        ),
    )
    return result


def _reach(tree: DiagnosisTree, at: int) -> tuple[int, int]:
    """First and last place of the codes under a node."""
    if at >= 0:
        return at, tree.codes[at].last
    division = tree.divisions[-1 - at]
    return division.first, division.last


def _write_codes(
    table: sqlite3.Connection, tree: DiagnosisTree, manifestation: dict[str, Periods], exclusion_of: list[int]
) -> dict[Periods, int]:
    """Write the codes; give the number under which each set of periods is kept."""
    periods: dict[Periods, int] = {(): 0}

    def number(days: Periods) -> int:
        return periods.setdefault(days, len(periods))

    def row(place: int, one: TreeCode) -> tuple[object, ...]:
        return (
            place,
            one.code,
            one.title,
            one.parent,
            one.last,
            one.division,
            number(one.periods),
            number(one.span),
            number(manifestation.get(one.code, ())),
            one.needs_seventh,
            one.is_extension,
            one.sevenths,
            exclusion_of[place],
        )

    marks = ", ".join("?" * 13)
    table.executemany(f"INSERT INTO code VALUES ({marks})", (row(place, one) for place, one in enumerate(tree.codes)))
    table.executemany(
        "INSERT INTO periods VALUES (?, ?)",
        ((place, " ".join(f"{first}-{last}" for first, last in days)) for days, place in periods.items()),
    )
    return periods


def _write_divisions(table: sqlite3.Connection, nodes: Sequence[TabularNode], tree: DiagnosisTree) -> None:
    table.executemany(
        "INSERT INTO division VALUES (?, ?, ?, ?, ?, ?)",
        ((number, one.code, one.title, one.parent, one.first, one.last) for number, one in enumerate(tree.divisions)),
    )
    table.executemany(
        "INSERT INTO seventh VALUES (?, ?, ?)",
        (
            (place, character, meaning)
            for place, node in enumerate(nodes)
            for character, meaning in node.sevenths.items()
        ),
    )


def _write_successors(table: sqlite3.Connection, tree: DiagnosisTree) -> None:
    """Codes that ended and what took their place: codes that came up under them, and what the two tables say."""
    successors: dict[str, list[str]] = {}
    for place, one in enumerate(tree.codes):
        if one.periods and one.last > place:
            after = one.periods[-1][1]
            below = tree.codes[place + 1 : one.last + 1]
            successors[one.code] = [child.code for child in below if child.periods and child.periods[0][0] > after]
    for name in (source_files.SUCCESSORS_FILE, source_files.MOVED_TERMS_FILE):
        for old, new in read_successors(source_files.code_table(name)).items():
            successors.setdefault(old, []).extend(new)
    table.executemany(
        "INSERT INTO successor VALUES (?, ?)", ((old, new) for old, news in successors.items() for new in news)
    )


def main(arguments: Sequence[str]) -> int:
    """Build the table unless it is up to date; ``--force`` builds it anyway. Gives the exit status."""
    path = table_path()
    if path.is_file() and "--force" not in arguments:
        sys.stdout.write(f"The code book is up to date: {path}\n")
        return 0

    def tell(share: float, what: str) -> bool:
        sys.stdout.write(f"\r{share:4.0%} {what:<48}")
        sys.stdout.flush()
        return True

    build(path, tell)
    ensure_built(tell)
    drop_outdated_tables()
    sys.stdout.write(f"\n{path}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
