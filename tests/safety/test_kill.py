from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from clinic_app.store.store import Store
from tests.safety.killing import kill_while_saving
from tests.store.invented import PASSPHRASE, a_patient, new_store

KILLS = 50


def test_no_acknowledged_visit_is_lost_or_torn_when_the_program_is_killed_while_saving(tmp_path: Path) -> None:
    toll = kill_while_saving(tmp_path / "clinic", KILLS, seed=20261121)

    assert (toll.kills, toll.lost, toll.torn, toll.drafts_lost) == (KILLS, 0, 0, 0)
    assert toll.acknowledged >= KILLS


def test_a_program_that_acknowledges_before_it_saves_is_caught(tmp_path: Path) -> None:
    toll = kill_while_saving(tmp_path / "clinic", 2, seed=1, boast=True)

    assert toll.lost == 2


SECOND = """
import sys, time
from pathlib import Path
from clinic_app.store.faults import AlreadyOpenError
from clinic_app.store.store import Store
from tests.store.invented import PASSPHRASE
import clinic_app.store.cipher as cipher
cipher.driver(); import sqlite_utils
start = time.perf_counter()
try:
    Store.open(Path(sys.argv[1]), PASSPHRASE)
except AlreadyOpenError as refused:
    print(round(time.perf_counter() - start, 3), refused.message)
"""


def test_a_second_program_is_told_within_a_second_that_the_clinic_is_open(tmp_path: Path) -> None:
    with new_store(tmp_path / "clinic") as store:
        kept = store.patients.save(a_patient())
        done = subprocess.run(
            [sys.executable, "-c", SECOND, str(tmp_path / "clinic")], capture_output=True, text=True, check=True
        )
        seconds, sentence = done.stdout.split(maxsplit=1)

        assert "already open" in sentence
        assert float(seconds) < 1.0
        assert store.patients.get(kept.id) == kept


def test_the_lock_of_a_killed_program_heals(tmp_path: Path) -> None:
    folder = tmp_path / "clinic"
    with new_store(folder) as store:
        store.patients.save(a_patient())
    holder = (
        "import sys; from pathlib import Path; from clinic_app.store.store import Store; "
        "from tests.store.invented import PASSPHRASE; s = Store.open(Path(sys.argv[1]), PASSPHRASE); "
        "print('open', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", holder, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "open\n"
        program.kill()

    start = time.perf_counter()
    with Store.open(folder, PASSPHRASE) as store:
        assert store.patients.count() == 1
    assert time.perf_counter() - start < 1.0
