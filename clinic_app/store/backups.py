"""Backups: encrypted copies of an open clinic, opened and verified before they count, thinned by age.

A backup is a folder of its own, so that nothing is ever half of one::

    backups/20261128T184500Z/clinic.db       the copy, encrypted by the same data key
                             clinic.keys     the wraps of that key, so that a passphrase or the recovery sheet opens it
                             backup.json     what is in it, authenticated by the data key

It is made under a name that nothing reads, verified there, and takes its name in one step.
"""

from __future__ import annotations

import hmac
import json
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from clinic_app.domain.errors import ClinicError
from clinic_app.store.cipher import APPLICATION_ID, driver, read_only_connection
from clinic_app.store.faults import DamagedFileError, in_words
from clinic_app.store.key_holders import KEY_FILE_NAME
from clinic_app.store.keychain_wraps import without_keychain
from clinic_app.store.keys import DataKey
from clinic_app.store.places import make_private_file, make_private_folder, sync_folder, write_private_file
from clinic_app.store.session import Session

FOLDER = "backups"
DATABASE_NAME = "clinic.db"
MANIFEST_NAME = "backup.json"
PLAN_NAME = "restore.json"
"""Beside the database while a restore is under way (`store.restore`)."""
DAILY, WEEKLY, MONTHLY = 12, 10, 9

_STAMP = "%Y%m%dT%H%M%S%fZ"
_PAGES_A_STEP = 512
_LET_OTHERS_IN = 0.0005  # seconds between two steps: a save that waits gets its turn
_PURPOSE = b"clinic-app backup manifest"
_LARGEST_MANIFEST = 100_000

Progress = Callable[[float, str], bool]
"""Told how far the work is (0 to 1) and what it does; answers False to stop it."""


class StoppedError(Exception):
    """The person stopped the work; nothing is left of it."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a database: its own id, its step, how many rows of each kind, the newest change (ISO, UTC)."""

    file_id: str
    step: int
    patients: int
    visits: int
    versions: int
    newest: str


@dataclass(frozen=True, slots=True)
class Backup:
    """A finished backup. `anchor` is what the audit log knew of itself when it was made (count, head)."""

    folder: Path
    made_at: datetime
    contents: Contents
    program: str
    anchor: Mapping[str, str] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """Bytes of the copy."""
        return (self.folder / DATABASE_NAME).stat().st_size


def make_backup(  # what a backup is made of: source, key, wraps, place, and what it is told
    session: Session,
    key: DataKey,
    key_file: Path,
    into: Path,
    *,
    program: str,
    anchor: Mapping[str, str] | None = None,
    progress: Progress | None = None,
) -> Backup:
    """Copy an open clinic, open the copy and verify it; others may work on the clinic meanwhile.

    Raises `StoppedError` if `progress` answers False, `ClinicError` if the disk is full or the copy is not whole; no
    part of it stays then.
    """
    made_at = session.now().astimezone(UTC)
    target = into / made_at.strftime(_STAMP)
    part = into / f"{target.name}.part"
    make_private_folder(into)
    shutil.rmtree(part, ignore_errors=True)
    make_private_folder(part)
    try:
        _copy(session, key, part / DATABASE_NAME, progress or _go_on)
        if key_file.is_file():
            write_private_file(part / KEY_FILE_NAME, without_keychain(key_file.read_bytes()))
        contents = verify_database(part / DATABASE_NAME, key)
        backup = Backup(target, made_at, contents, program, dict(anchor or {}))
        write_private_file(part / MANIFEST_NAME, _manifest(backup, key))
        part.replace(target)
        sync_folder(into)
    except OSError as error:
        raise ClinicError(
            f"The backup could not be written: {error.strerror or 'the system refuses'}.",
            "The clinic itself is as it was. Make room on the disk, then try again.",
        ) from None
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return backup


def _go_on(_share: float, _what: str) -> bool:
    return True


def _copy(session: Session, key: DataKey, target: Path, progress: Progress) -> None:
    """Copy page by page through SQLite, giving way between two steps; what is saved meanwhile is in the copy."""
    make_private_file(target)

    def step(_status: int, remaining: int, total: int) -> None:
        if not progress(0.8 * (total - remaining) / max(1, total), "Copying"):
            raise StoppedError
        session.give_way(_LET_OTHERS_IN)

    with in_words():
        copy = driver().connect(str(target), isolation_level=None, check_same_thread=False)
        try:
            copy.execute(f"PRAGMA key = \"x'{key.raw.hex()}'\"")
            copy.execute("PRAGMA journal_mode = OFF")
            session.back_up_to(copy, pages=_PAGES_A_STEP, progress=step)
        finally:
            copy.close()


def verify_database(path: Path, key: DataKey) -> Contents:
    """Open a copy without changing a byte, check every page's seal, and count what is in it.

    Raises `DamagedFileError` with a sentence if anything is not as it was written, or the key is another.
    """
    with in_words():
        connection = read_only_connection(path, key)
        try:
            _refuse_broken(connection, path)
            return contents_of(connection)
        except driver().DatabaseError:
            raise _not_whole() from None
        finally:
            connection.close()


def contents_of(connection: Any) -> Contents:
    """Count what is in a database."""

    def one(sql: str) -> Any:
        row = connection.execute(sql).fetchone()
        return row[0] if row is not None else None

    return Contents(
        str(one("SELECT value FROM meta WHERE name = 'file_id'") or ""),
        int(one("PRAGMA user_version")),
        int(one("SELECT count(*) FROM patients")),
        int(one("SELECT count(*) FROM visits")),
        int(one("SELECT count(*) FROM visit_versions")),
        str(one("SELECT max(updated_at) FROM visits") or ""),
    )


def _refuse_broken(connection: Any, path: Path) -> None:
    def single(pragma: str) -> int:
        return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])

    whole = single("page_count") * single("page_size") == path.stat().st_size
    ours = single("application_id") == APPLICATION_ID
    if not whole or not ours or connection.execute("PRAGMA cipher_integrity_check").fetchall():
        raise _not_whole()


def _not_whole() -> DamagedFileError:
    return DamagedFileError(
        "This backup is damaged or belongs to another clinic.", "Nothing was changed. Choose an older backup."
    )


# The manifest


def _manifest(backup: Backup, key: DataKey) -> bytes:
    told: dict[str, Any] = {
        "made_at": backup.made_at.isoformat(),
        "program": backup.program,
        "contents": asdict(backup.contents),
        "anchor": dict(backup.anchor),
    }
    return json.dumps({**told, "seal": sealed(told, key, _PURPOSE)}, indent=1).encode()


def sealed(told: Mapping[str, Any], key: DataKey, purpose: bytes) -> str:
    """A seal over what a file says, which only a holder of the data key can make; one key for each purpose."""
    own_key = hmac.new(key.raw, purpose, sha256).digest()
    return hmac.new(own_key, json.dumps(told, sort_keys=True).encode(), sha256).hexdigest()


def read_backup(folder: Path) -> Backup | None:
    """What a backup says of itself, without a key; None if it cannot be read. It is verified before it is used."""
    try:
        if (folder / MANIFEST_NAME).stat().st_size > _LARGEST_MANIFEST:
            return None
        told = json.loads((folder / MANIFEST_NAME).read_bytes())
        contents = Contents(**told["contents"])
        made_at = datetime.fromisoformat(told["made_at"])
        known = (folder / DATABASE_NAME).is_file() and made_at.tzinfo is not None
        if type(contents.visits) is not int or type(contents.patients) is not int:
            return None
        return Backup(folder, made_at, contents, str(told["program"]), dict(told["anchor"])) if known else None
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None


def backups_in(folder: Path) -> list[Backup]:
    """The backups of a folder, the newest first; what is half made or unreadable is left out."""
    if not folder.is_dir():
        return []
    found = [read_backup(one) for one in folder.iterdir() if one.is_dir() and not one.name.endswith(".part")]
    return sorted((one for one in found if one is not None), key=lambda one: one.made_at, reverse=True)


def clinic_at(folder: Path) -> bool:
    """Whether a clinic was set up in a folder: its database is there, or what is left of a lost one.

    A key file, a restore that was begun, or backups are left of one: no new clinic is made in its place.
    """
    if (folder / DATABASE_NAME).exists() or (folder / PLAN_NAME).exists():
        return True
    unfinished = (folder / f"{DATABASE_NAME}.part").exists()  # a set-up that was cut off: it may be done again
    return not unfinished and ((folder / KEY_FILE_NAME).exists() or bool(backups_in(folder / FOLDER)))


def verify_backup(backup: Backup, key: DataKey) -> Contents:
    """Verify a backup wholly: its manifest's seal, every page, and that both tell the same. Raises `ClinicError`."""
    try:
        told = json.loads((backup.folder / MANIFEST_NAME).read_bytes())
        seal = told.pop("seal")
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise _not_whole() from None
    if not isinstance(seal, str) or not hmac.compare_digest(seal, sealed(told, key, _PURPOSE)):
        raise _not_whole()
    contents = verify_database(backup.folder / DATABASE_NAME, key)
    if asdict(contents) != told["contents"]:
        raise _not_whole()
    return contents


# Thinning


def kept_after_thinning(backups: Iterable[Backup]) -> set[Path]:
    """The folders to keep: the last of each of 12 days, 10 weeks and 9 months that have one, and the newest three."""
    ordered = sorted(backups, key=lambda one: one.made_at, reverse=True)
    kept = {one.folder for one in ordered[:3]}
    spans: tuple[tuple[int, Callable[[datetime], object]], ...] = (
        (DAILY, lambda at: at.date()),
        (WEEKLY, lambda at: at.isocalendar()[:2]),
        (MONTHLY, lambda at: (at.year, at.month)),
    )
    for most, span in spans:
        last_of: dict[object, Path] = {}
        for one in ordered:
            last_of.setdefault(span(one.made_at.astimezone()), one.folder)
        kept.update(list(last_of.values())[:most])
    return kept


def thin(folder: Path) -> list[Path]:
    """Remove backups that no span needs any more; returns those removed. What cannot be removed stays, unsaid."""
    backups = backups_in(folder)
    kept = kept_after_thinning(backups)
    gone = [one.folder for one in backups if one.folder not in kept]
    for one in gone:
        away = one.with_name(f"{one.name}.part")
        try:
            one.replace(away)  # first out of sight, so that a half removed one is never taken for whole
        except OSError:
            continue
        shutil.rmtree(away, ignore_errors=True)
    return gone
