"""Damaged backups, none of which may be accepted, and a large one that comes back on a bare profile."""

from __future__ import annotations

import shutil
import time
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any

from clinic_app.domain.errors import ClinicError
from clinic_app.services.restoring import restore
from clinic_app.store.backups import FOLDER, Backup, backups_in, verify_backup
from clinic_app.store.key_holders import KEY_FILE_NAME
from clinic_app.store.recovery_key import RecoveryKey
from clinic_app.store.store import Store
from clinic_app.store.ways_in import open_way
from tests.bench.many_visits import fill
from tests.safety.killing_turns import clinic_of
from tests.store.invented import PASSPHRASE, a_record, new_store


def damage_backups(folder: Path, seed: int, times: int) -> tuple[int, int]:
    """Damage a backup in so many ways; gives how many of them were accepted, and the number of tries."""
    clinic_of(folder, 40)
    _, key = open_way(folder / KEY_FILE_NAME, PASSPHRASE)
    good, older = backups_in(folder / FOLDER)
    random, accepted = Random(seed), 0
    for turn in range(times):
        bad = Backup(folder / "bad", good.made_at, good.contents, good.program, good.anchor)
        shutil.rmtree(bad.folder, ignore_errors=True)
        shutil.copytree(good.folder, bad.folder)
        _damage(bad.folder, older.folder, turn, random)
        try:
            verify_backup(bad, key)
        except ClinicError:
            continue
        accepted += 1
    return accepted, times


def _damage(folder: Path, other: Path, turn: int, random: Random) -> None:
    """A flipped bit, a cut, bytes added, nothing left, parts of another backup, a file gone: in turn."""
    name = "clinic.db" if turn % 8 < 6 else "backup.json"
    content = bytearray((folder / name).read_bytes())
    match turn % 6:
        case 0 | 1:
            content[random.randrange(len(content))] ^= 1 << random.randrange(8)
        case 2:
            del content[random.randrange(len(content)) :]
        case 3:
            content += bytes(random.randrange(1, 5_000))
        case 4:
            content = bytearray((other / name).read_bytes())
        case _:
            content = bytearray() if turn % 12 == 5 else bytearray(len(content))
    (folder / name).write_bytes(content)


def restore_a_large_one(folder: Path, visits: int) -> tuple[float, bool]:
    """Back up so many visits and put them back on a bare profile with the recovery key alone; seconds, and equality."""
    with new_store(folder / "clinic") as store:
        store.visits.save(a_record(store))
        fill(store, visits)
        recovery: RecoveryKey = store.key_holders.make_recovery_sheet(PASSPHRASE)
        backup = store.back_up(folder / "stick", program="1.0")
        before = _rows(store)
    bare = folder / "bare"
    start = time.perf_counter()
    restore(backup, recovery, bare, datetime.now(UTC))
    taken = time.perf_counter() - start
    with Store.open(bare, PASSPHRASE) as store:
        return taken, _rows(store) == before


def _rows(store: Store) -> dict[str, str]:
    """A digest of every row of every table but the audit trail, which goes on."""
    return store._session.using(_digests)


def _digests(connection: Any) -> dict[str, str]:
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    digests = {}
    for name in names:
        if not name.startswith(("sqlite_", "audit_", "_sqlite")):
            digest = sha256()
            for row in connection.execute(f"SELECT * FROM {name} ORDER BY 1, 2"):
                digest.update(repr(row).encode())
            digests[name] = digest.hexdigest()
    return digests
