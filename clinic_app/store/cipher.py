"""Opening and creating an encrypted database file (SQLCipher through sqlite-utils).

sqlite-utils knows `sqlite3` and `pysqlite3`, and decides between them when it is imported. SQLCipher's driver takes
the second name first: otherwise its errors are foreign to sqlite-utils, and a failed statement leaves a transaction
open that swallows every later write.
"""

from __future__ import annotations

import os
import sys
import threading
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from clinic_app.domain.errors import ClinicError
from clinic_app.store.faults import DamagedFileError, already_open, altered_length, cut_file, damaged_file, in_words
from clinic_app.store.keys import DataKey
from clinic_app.store.places import make_private_file

if TYPE_CHECKING:
    from sqlite_utils import Database

APPLICATION_ID = 0x434C4E31
"""Stands in the database's header: "CLN1"."""

_PLAIN_HEADER = b"SQLite format 3\x00"
_SECONDS_TO_WAIT = 0.5
"""For the lock of another instance, which holds it as long as it runs."""

_PRAGMAS = (
    "PRAGMA temp_store = MEMORY",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
)
"""Chosen by simulated power cuts: WAL with FULL loses no acknowledged visit, WAL with NORMAL does."""

_open_files: set[Path] = set()
_open_files_lock = threading.Lock()


@cache
def driver() -> ModuleType:
    """SQLCipher's driver, in place for sqlite-utils. Costs as much as a bare window: call it once that is shown."""
    import sqlcipher3  # noqa: PLC0415 # costly, see above
    import sqlcipher3.dbapi2  # noqa: PLC0415 # as above

    loaded = sys.modules.get("sqlite_utils.utils")
    if loaded is not None and getattr(loaded, "sqlite3", None) is not sqlcipher3:
        raise RuntimeError("sqlite_utils was imported before clinic_app.store.cipher put SQLCipher in its place")
    sys.modules["pysqlite3"] = sqlcipher3
    sys.modules["pysqlite3.dbapi2"] = sqlcipher3.dbapi2
    module: ModuleType = sqlcipher3
    return module


def load() -> None:
    """Load all that opening a database needs: for a thread that no window waits for."""
    driver()
    import sqlite_utils  # noqa: F401, PLC0415 # only after the driver took its place


def create_database(path: Path, key: DataKey) -> Database:
    """Make a new, empty, encrypted database and open it. Raises `FileExistsError`, `ClinicError`."""
    driver()
    make_private_file(path)
    with in_words():
        database = _connect(path, key)
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    return database


def open_database(path: Path, key: DataKey) -> Database:
    """Open a database that is there; never makes one.

    Raises `ClinicError` with a sentence each for a file that is missing, empty, not encrypted, cut, damaged, not ours,
    not opened by this key, or in use.
    """
    driver()
    with _open_files_lock:  # reading the header of a file this process has open would drop that file's lock
        if _identity(path) in _open_files:
            raise already_open()
    _refuse_what_is_no_encrypted_file(path)
    with in_words():
        database = _connect_unless_cut(path, key)
    try:
        with in_words():
            _refuse_foreign_or_cut(database, path)
    except BaseException:  # whatever failed, the file is let go; told on
        close_database(database, path)
        raise
    return database


def close_database(database: Database, path: Path) -> None:
    """Close the connection, which folds the write-ahead log into the file, and give the file free."""
    try:
        database.conn.close()
    finally:
        with _open_files_lock:
            _open_files.discard(_identity(path))


def _identity(path: Path) -> Path:
    return Path(os.path.normcase(path.resolve()))


def _refuse_what_is_no_encrypted_file(path: Path) -> None:
    try:
        with path.open("rb") as file:
            header = file.read(len(_PLAIN_HEADER))
    except FileNotFoundError:
        raise DamagedFileError(
            f"The database {path.name} is not there.",
            "Nothing was made in its place. Look where it was moved to, or restore the newest backup.",
        ) from None
    except OSError as error:
        raise ClinicError(
            f"The database {path.name} cannot be read: {error.strerror or 'the system refuses'}.",
            "Look whether you may read and write it.",
        ) from None
    if not header:
        raise DamagedFileError(
            f"The database {path.name} is empty.", "Nothing was changed. Restore the newest good backup."
        )
    if header == _PLAIN_HEADER:
        raise DamagedFileError(
            f"The database {path.name} is not encrypted; it is not the one this program wrote.",
            "Nothing was changed. Put the right file back, or restore the newest backup.",
        )


def _connect_unless_cut(path: Path, key: DataKey) -> Database:
    """Connect; a file that only fails because it is shorter than its header says is called cut, not damaged."""
    try:
        return _connect(path, key)
    except driver().DatabaseError as error:
        if getattr(error, "sqlite_errorcode", None) == driver().SQLITE_CORRUPT and _reads_without_length(path, key):
            raise cut_file() from None
        raise


def _reads_without_length(path: Path, key: DataKey) -> bool:
    """Whether the first page reads once SQLite is told not to compare the file's length with it."""
    connection = connect_keyed(path, key)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("PRAGMA page_count").fetchone()
    except driver().DatabaseError:
        return False
    finally:
        connection.close()
    return True


def connect_keyed(path: Path, key: DataKey) -> Any:
    """A connection to a file that is there, the key given before anything else."""
    connection = driver().connect(
        f"{path.resolve().as_uri()}?mode=rw",
        uri=True,
        timeout=_SECONDS_TO_WAIT,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.execute(f"PRAGMA key = \"x'{key.raw.hex()}'\"")
    connection.execute("PRAGMA cipher_log_level = NONE")
    return connection


def read_only_connection(path: Path, key: DataKey) -> Any:
    """A connection that changes no byte and leaves no file beside it; for copies that nobody writes to.

    Raises the driver's errors; whether the key is right shows at the first read.
    """
    connection = driver().connect(
        f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute(f"PRAGMA key = \"x'{key.raw.hex()}'\"")
        connection.execute("PRAGMA cipher_log_level = NONE")
        _refuse_missing_cipher(connection)
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cell_size_check = ON")
    except BaseException:  # as above; told on
        connection.close()
        raise
    return connection


def _connect(path: Path, key: DataKey) -> Database:
    """Connect, key first, and set every pragma. The caller turns the driver's errors into words."""
    from sqlite_utils import Database  # noqa: PLC0415 # costly, and only after the driver took its place

    connection = connect_keyed(path, key)
    try:
        _refuse_missing_cipher(connection)
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:  # as above; told on
        connection.close()
        raise
    with _open_files_lock:
        _open_files.add(_identity(path))
    return Database(connection, execute_plugins=False)


def _refuse_missing_cipher(connection: Any) -> None:
    """A library without SQLCipher takes the key and writes plain text: never go on with it."""
    row = connection.execute("PRAGMA cipher_version").fetchone()
    if row is None or not row[0]:
        raise ClinicError(
            "The encryption library is missing from this installation, so nothing was opened or written.",
            "Install the program again.",
        )


def _refuse_foreign_or_cut(database: Database, path: Path) -> None:
    def single(pragma: str) -> int:
        return int(database.execute(f"PRAGMA {pragma}").fetchone()[0])

    database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    missing = single("page_count") * single("page_size") - path.stat().st_size
    if missing:
        raise cut_file() if missing > 0 else altered_length()
    if database.execute("PRAGMA cipher_integrity_check").fetchall():
        raise damaged_file()  # every page's seal is looked at: 0.3 s for 100,000 visits, and no wrong value is shown
    if single("application_id") != APPLICATION_ID:
        raise DamagedFileError(
            f"The database {path.name} was not written by this program.", "Nothing was changed. Choose the right file."
        )
    if not database.table("meta").exists() or not database.table("meta").count_where("name = 'file_id'"):
        raise damaged_file()
