"""Kills a program that changes a passphrase: the old one or the new one opens the clinic, never neither, never both."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from random import Random

from clinic_app.domain.errors import ClinicError
from clinic_app.store.store import Store
from tests.safety.passphrases import passphrase_of_number
from tests.store.invented import CHEAP, a_patient, new_store

_MOST_CHANGES = 6


def kills_while_changing_the_passphrase(folder: Path, kills: int, seed: int, *, careless: bool = False) -> str:
    """Empty if after each kill exactly one of the two opens, with the records and an unbroken trail."""
    random, first = Random(seed), 0
    with new_store(folder) as store:
        store.patients.save(a_patient())
    for kill in range(kills):
        last = _killed_after(folder, first, random, careless=careless)
        opening = [number for number in (last, last + 1) if _opens(folder, number)]
        if len(opening) != 1:
            return f"kill {kill + 1}: {len(opening)} of the two passphrases open the clinic"
        first = opening[0]
    return ""


def _killed_after(folder: Path, first: int, random: Random, *, careless: bool) -> int:
    """Kill the changing program at a random moment of a change; returns the number it said last.

    How long a change takes is heard from the program itself, so that the moment may fall anywhere in it on any machine.
    """
    command = [sys.executable, "-m", "tests.safety.passphrases", str(folder), str(first)]
    with subprocess.Popen([*command, *["careless"] * careless], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        said, heard = [program.stdout.readline()], [time.perf_counter()]
        for _ in range(random.randint(1, _MOST_CHANGES)):
            said.append(program.stdout.readline())
            heard.append(time.perf_counter())
        until = heard[-1] + random.uniform(0, heard[-1] - heard[-2])
        while time.perf_counter() < until:
            pass
        program.kill()
        said += program.stdout.read().splitlines()
    return max(int(line.split()[1]) for line in said if line.startswith("from "))


def _opens(folder: Path, number: int) -> bool:
    try:
        with Store.open(folder, passphrase_of_number(number), stretching=CHEAP) as store:
            return store.patients.count() == 1 and store.audit.verify_tail().fault == ""
    except ClinicError:
        return False
