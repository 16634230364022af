"""Kills the window while somebody types in it, and looks in its drafts for what was typed (R13)."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from random import Random

from clinic_app.store.store import Store
from tests.safety.typing_window import CODES
from tests.store.invented import CHEAP, PASSPHRASE, a_patient, a_therapist

LONGEST_LOSS = 2.0  # seconds
_LONGEST_TYPING = 2.5


@dataclass(frozen=True, slots=True)
class Cut:
    """One kill: how many fields were typed and how many stand in the draft; how old the oldest missing one was."""

    typed: int
    kept: int
    seconds: float

    @property
    def is_within(self) -> bool:
        """Whether no more than one field, or two seconds of typing, are gone."""
        return self.typed - self.kept <= 1 or self.seconds <= LONGEST_LOSS


def kill_while_typing(folder: Path, kills: int, seed: int) -> list[Cut]:
    """Start the window `kills` times, each in a clinic of its own."""
    random = Random(seed)
    return [_one_kill(folder / str(number), random.uniform(0.2, _LONGEST_TYPING)) for number in range(kills)]


def _one_kill(folder: Path, after: float) -> Cut:
    with Store.create(folder, PASSPHRASE, stretching=CHEAP) as store:
        store.key_holders.make_recovery_sheet(PASSPHRASE)
        store.patients.save(a_patient())
        store.providers.save(a_therapist())
    command = [sys.executable, "-m", "tests.safety.typing_window", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as program:
        assert program.stdout is not None
        if program.stdout.readline() != "ready\n":
            program.kill()
            raise RuntimeError("the window did not come up")
        until = time.perf_counter() + after
        while time.perf_counter() < until:
            pass
        program.kill()
        killed = time.monotonic()
        typed = [line.split() for line in program.stdout.read().splitlines() if line.startswith("typed")]
    kept = _kept(folder)
    missing = [float(at) for _, number, at in typed if CODES[int(number)] not in kept]
    return Cut(len(typed), len(typed) - len(missing), killed - min(missing) if missing else 0.0)


def _kept(folder: Path) -> set[str]:
    with Store.open(folder, PASSPHRASE, stretching=CHEAP) as store:
        assert store.trail_at_opening.fault == ""
        visits = [draft.visit for draft in store.drafts.all()] + [one.visit for one in store.visits.every()]
    return {diagnosis.code for visit in visits for diagnosis in visit.diagnoses or ()}
