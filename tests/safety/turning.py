"""A program of its own that turns one state of a clinic into another, again and again, until it is killed.

    python -m tests.safety.turning backup FOLDER        makes backups
    python -m tests.safety.turning restore FOLDER       puts the older and the newer backup back in turn
    python -m tests.safety.turning migrate FOLDER OLD   opens an old database, then begins again with a fresh copy

It says "ready" when the turning begins.
"""

from __future__ import annotations

import shutil
import sys
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from clinic_app.services.restoring import restore
from clinic_app.store.backups import FOLDER, backups_in
from clinic_app.store.store import Store
from tests.store.invented import PASSPHRASE


def make_backups(folder: Path) -> None:
    """Back the clinic up for ever."""
    with Store.open(folder, PASSPHRASE) as store:
        print("ready", flush=True)
        while True:
            store.back_up(folder / FOLDER, program="1.0")


def put_back(folder: Path) -> None:
    """Put one of two backups back for ever."""
    kept = backups_in(folder / FOLDER)
    print("ready", flush=True)
    for number in count():
        restore(kept[number % 2], PASSPHRASE, folder, datetime.now(UTC))


def migrate(folder: Path, old: Path) -> None:
    """Open an old database, which brings it up to date, for ever."""
    print("ready", flush=True)
    for number in count():
        place = folder / str(number)
        shutil.copytree(old, place)
        Store.open(place, PASSPHRASE).close()
        if number:
            shutil.rmtree(folder / str(number - 1))


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["backup", folder]:
            make_backups(Path(folder))
        case ["restore", folder]:
            put_back(Path(folder))
        case ["migrate", folder, old]:
            migrate(Path(folder), Path(old))
