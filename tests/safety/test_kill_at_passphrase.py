"""A program killed while a passphrase is changed: the old one or the new one opens the clinic, never neither."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from random import Random

from clinic_app.store.faults import WrongPassphraseError
from clinic_app.store.store import Store
from tests.safety.passphrases import passphrase_of_number
from tests.store.invented import CHEAP, a_patient, new_store

KILLS = 10
MOST_CHANGES = 6
MOST_SECONDS_BETWEEN = 0.01


def killed_after(folder: Path, first: int, random: Random) -> int:
    """Kill the changing program at a random moment; returns the number it said last."""
    command = [sys.executable, "-m", "tests.safety.passphrases", str(folder), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        said = [program.stdout.readline() for _ in range(random.randint(1, MOST_CHANGES))]
        until = time.perf_counter() + random.uniform(0, MOST_SECONDS_BETWEEN)
        while time.perf_counter() < until:
            pass
        program.kill()
        said += program.stdout.read().splitlines()
    return max(int(line.split()[1]) for line in said if line.startswith("from "))


def test_the_old_or_the_new_passphrase_opens_after_a_kill_and_the_trail_holds(tmp_path: Path) -> None:
    folder, random, first = tmp_path / "clinic", Random(20261128), 0
    with new_store(folder) as store:
        store.patients.save(a_patient())
    for _ in range(KILLS):
        last = killed_after(folder, first, random)
        opening = []
        for number in (last, last + 1):
            try:
                with Store.open(folder, passphrase_of_number(number), stretching=CHEAP) as store:
                    assert store.patients.count() == 1
                    assert store.audit.verify_tail().fault == ""
            except WrongPassphraseError:
                continue
            opening.append(number)
        assert len(opening) == 1
        first = opening[0]
