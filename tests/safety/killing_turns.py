"""Kills a program at any moment of a backup, a restore or a migration: the old state or the new one, never neither."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

from clinic_app.store.backups import FOLDER, backups_in, verify_backup
from clinic_app.store.key_holders import KEY_FILE_NAME
from clinic_app.store.keys import read_key_file
from clinic_app.store.store import Store
from clinic_app.store.ways_in import open_way
from tests.safety.killing_passphrases import kills_while_changing_the_passphrase
from tests.safety.saving import visit_of_number
from tests.store.invented import PASSPHRASE, a_record, new_store

OLD_DATABASE = Path(__file__).parents[1] / "fixtures" / "databases" / "step-0003"
_LONGEST = 0.25  # seconds until the kill


def kill_at_any_moment(command: list[str], random: Random) -> None:
    """Start the turning program and kill it after a moment."""
    full = [sys.executable, "-m", "tests.safety.turning", *command]
    with subprocess.Popen(full, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        until = time.perf_counter() + random.uniform(0, _LONGEST)
        while time.perf_counter() < until:
            pass
        program.kill()


def clinic_of(folder: Path, visits: int) -> None:
    """A closed clinic with two backups: of half of the visits, and of all."""
    with new_store(folder) as store:
        record = a_record(store)
        for number in range(visits):
            if number == visits // 2:
                store.back_up(folder / FOLDER, program="1.0")
            store.visits.save(replace(record, visit=visit_of_number(number * 31, 1)))
        store.back_up(folder / FOLDER, program="1.0")


def kills_while_backing_up(folder: Path, kills: int, seed: int) -> str:
    """Empty if each time the clinic opens and every backup that is listed is whole; else what was wrong."""
    clinic_of(folder, 30)
    _, key = open_way(folder / KEY_FILE_NAME, PASSPHRASE)
    random = Random(seed)
    for _ in range(kills):
        kill_at_any_moment(["backup", str(folder)], random)
        with Store.open(folder, PASSPHRASE) as store:
            if len(list(store.visits.every())) != 30 or store.trail_at_opening.fault:
                return "the clinic is not as it was"
        for backup in backups_in(folder / FOLDER)[:5]:
            verify_backup(backup, key)
        for old in backups_in(folder / FOLDER)[3:-2]:
            shutil.rmtree(old.folder)
    return ""


def kills_while_restoring(folder: Path, kills: int, seed: int) -> str:
    """Empty if each time one of the two states stands there, whole; else what was wrong."""
    clinic_of(folder, 30)
    random, seen = Random(seed), set()
    for _ in range(kills):
        kill_at_any_moment(["restore", str(folder)], random)
        read_key_file(folder / KEY_FILE_NAME)
        with Store.open(folder, PASSPHRASE) as store:
            found = len(list(store.visits.every()))
            seen.add(found)
            if found not in {15, 30} or store.trail_at_opening.fault:
                return f"{found} visits, {store.trail_at_opening.fault}"
        for aside in folder.glob("clinic.before-restore-*"):
            aside.unlink()
    return "" if kills < 10 or seen == {15, 30} else f"only {seen} was ever seen"


def kills_while_migrating(folder: Path, kills: int, seed: int) -> str:
    """Empty if each time the database that was being brought up to date opens with all that was in it."""
    random = Random(seed)
    for number in range(kills):
        place = folder / str(number)
        place.mkdir(parents=True)
        kill_at_any_moment(["migrate", str(place), str(OLD_DATABASE)], random)
        for one in place.iterdir():
            if not (one / "clinic.keys").exists() or not _was_copied_whole(one):
                continue  # the kill fell into the copying that came before
            with Store.open(one, PASSPHRASE) as store:
                if [record.version for record in store.visits.every()] != [2, 1]:
                    return "a visit is missing"
        shutil.rmtree(place)
    return ""


def _was_copied_whole(folder: Path) -> bool:
    return (folder / "clinic.db").exists() and (folder / "clinic.db").stat().st_size >= (
        OLD_DATABASE / "clinic.db"
    ).stat().st_size


TURNS: dict[str, Callable[[Path, int, int], str]] = {
    "backup": kills_while_backing_up,
    "restore": kills_while_restoring,
    "migration": kills_while_migrating,
    "change of passphrase": kills_while_changing_the_passphrase,
}
