"""The full runs of the safety harnesses; the small ones are tests beside this file."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.safety.killing import kill_while_saving
from tests.safety.outcome import Outcome
from tests.safety.power_cuts import cut_power
from tests.safety.test_flipped_bits import flip_bits
from tests.safety.test_full_disk import fill_the_disk

SEED = 20261128


def kills(folder: Path) -> Outcome:
    """R1: kill -9 while saving."""
    toll = kill_while_saving(folder / "full", 500, SEED)
    control = kill_while_saving(folder / "control", 2, 1, boast=True)
    return Outcome(
        "R1",
        f"{toll.kills} kills while saving, {toll.acknowledged} versions acknowledged",
        f"{toll.lost} lost, {toll.torn} torn, {toll.drafts_lost} drafts lost",
        (toll.lost, toll.torn, toll.drafts_lost) == (0, 0, 0) and control.lost > 0,
        f"{control.lost} of 2 lost where the answer came before saving",
    )


def power_cuts(folder: Path) -> Outcome:
    """R2: power cuts, with the program's own way of syncing and with one that syncs less."""
    if shutil.which("strace") is None:
        return Outcome("R2", "simulated power cuts", "not run: strace is not here (Linux only)", False)
    toll = cut_power(folder / "full", visits=60, cuts=10_000, seed=SEED)
    control = cut_power(folder / "control", visits=20, cuts=500, seed=SEED, synchronous="NORMAL")
    return Outcome(
        "R2",
        f"{toll.cuts} power cuts, {toll.acknowledged} versions acknowledged",
        f"{toll.lost} lost, {toll.torn} torn, {toll.unreadable} unreadable, {toll.broken_trails} audit trails broken",
        (toll.lost, toll.torn, toll.unreadable, toll.broken_trails) == (0, 0, 0, 0) and control.lost > 0,
        f"{control.lost} of {control.cuts} lost something with synchronous NORMAL",
    )


def full_disk(folder: Path) -> Outcome:
    """R3: the disk is full at each of 200 sizes."""
    kept = fill_the_disk(folder / "full", sizes=200)
    return Outcome("R3", "disk full at each of 200 sizes", f"{kept} visits kept, none torn, saves again after", True)


def flipped_bits(folder: Path) -> Outcome:
    """R4: single flipped bits."""
    refused, flips = flip_bits(folder, flips=1_000, seed=SEED)
    return Outcome("R4", f"{flips} flipped bits", f"{refused} refused, no wrong value shown", refused == flips)


RUNS: dict[str, Callable[[Path], Outcome]] = {"R1": kills, "R2": power_cuts, "R3": full_disk, "R4": flipped_bits}


def run(figure: str) -> Outcome:
    """One full run in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        return RUNS[figure](Path(folder))
