"""The full runs of the safety harnesses; the small ones are tests beside this file."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from itertools import islice, repeat
from multiprocessing import get_context
from pathlib import Path

from clinic_app.codebook.build import ensure_built
from clinic_app.codebook.codebook import Codebook
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from tests.safety.canaries import CANARIES, plain_hits
from tests.safety.damaged_backups import damage_backups, restore_a_large_one
from tests.safety.damages import DAMAGES, judge_damages
from tests.safety.killed_typing import kill_while_typing
from tests.safety.killing import kill_while_saving
from tests.safety.killing_passphrases import kills_while_changing_the_passphrase
from tests.safety.killing_turns import TURNS
from tests.safety.odd_strings import DAY, listening, odd_strings, send_through
from tests.safety.outcome import Outcome
from tests.safety.power_cuts import cut_power
from tests.safety.proven_by_tests import run_tests
from tests.safety.readable import work_a_day
from tests.safety.soak import work_through
from tests.safety.test_flipped_bits import flip_bits
from tests.safety.test_full_disk import fill_the_disk
from tests.services.opening import somebody
from tests.store.invented import new_store

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


def damaged_files(folder: Path) -> Outcome:
    """R5: cut, empty, swapped, foreign and lost files."""
    wrong, sentences = judge_damages(folder)
    seen = f"{len(sentences)} sentences, each with a way out; {len(wrong)} wrong; 0 databases made"
    return Outcome(
        "R5", f"{len(DAMAGES) + 1} ways to spoil a clinic's files", seen if not wrong else str(wrong), not wrong
    )


def readable_words(folder: Path) -> Outcome:
    """R10: twenty canaries after a scripted day in the window."""
    hits, files, said = work_a_day(folder / "day")
    (folder / "control").mkdir()
    (folder / "control" / "log.txt").write_text(CANARIES["Last"], encoding="utf-16")
    control = plain_hits([folder / "control"])
    return Outcome(
        "R10",
        f"{len(CANARIES)} canaries in {files} files after a day at the window that a fault ended",
        f"{len(hits)} readable",
        not hits and "worked 19" in said and len(control) == 1,
        f"{len(control)} of 1 found in a plain file",
    )


def killed_typing(folder: Path) -> Outcome:
    """R13: kill -9 while somebody types in the window."""
    cuts = kill_while_typing(folder, 40, SEED)
    fields = max(cut.typed - cut.kept for cut in cuts)
    late = max(cut.seconds for cut in cuts)
    seen = f"at most {fields} fields or {late:.2f} s lost of {sum(cut.typed for cut in cuts)} fields typed"
    return Outcome("R13", f"{len(cuts)} kills while typing", seen, all(cut.is_within for cut in cuts))


def damaged_backups(folder: Path) -> Outcome:
    """R6: every backup is verified, and no damaged one is accepted; one of 100,000 visits comes back."""
    accepted, tried = damage_backups(folder / "damaged", SEED, times=200)
    seconds, same = restore_a_large_one(folder / "large", visits=100_000)
    return Outcome(
        "R6",
        f"{tried} damaged backups; a restore of 100,000 visits on a bare profile by the recovery key",
        f"{accepted} accepted; {seconds:.1f} s, {'row for row equal' if same else 'NOT equal'}",
        accepted == 0 and same and seconds <= 10,
    )


def killed_turns(folder: Path) -> Outcome:
    """R7: kill -9 in a backup, a restore, a migration, a change of passphrase."""
    said = {name: turn(folder / name, 100, SEED) for name, turn in TURNS.items()}
    wrong = {name: words for name, words in said.items() if words}
    control = kills_while_changing_the_passphrase(folder / "control", 20, SEED, careless=True)
    return Outcome(
        "R7",
        f"100 kills each in {', '.join(said)}",
        str(wrong or "old or new each time"),
        not wrong and bool(control),
        f"a key file written over in place: {control or 'not found'}",
    )


def odd_text(folder: Path) -> Outcome:
    """R14: any string through everything that takes text; every core has a clinic and a share of the strings."""
    shares = os.cpu_count() or 1
    folders = [folder / str(share) for share in range(shares)]
    for one in folders:
        one.mkdir()
    with ProcessPoolExecutor(shares, get_context("spawn")) as pool:
        outcomes = list(pool.map(_share_of_odd_text, folders, range(shares), repeat(shares)))
    sent, heard = sum(sent for sent, _ in outcomes), sum(heard for _, heard in outcomes)
    return Outcome(
        "R14", f"{sent} generated strings", f"0 exceptions, {heard} times outside", sent == 100_000 and heard == 0
    )


def _share_of_odd_text(folder: Path, share: int, shares: int) -> tuple[int, int]:
    """How many strings went, and how often something outside was asked. A share that fails raises what failed."""
    with clinic_for(folder / "clinic") as clinic:
        outside = listening(folder)
        strings = islice(odd_strings(100_000, SEED), share, None, shares)
        return send_through(clinic, strings, outside, papers=100), len(outside.heard)


def long_day(folder: Path) -> Outcome:
    """R18: 10,000 saves and 100,000 searches."""
    with clinic_for(folder / "clinic") as clinic:
        before, after = work_through(clinic, 10_000, 100_000, SEED)
    growth = after.memory / before.memory - 1 if before.memory else 0.0
    good = growth <= 0.10 and after.files <= before.files
    seen = f"memory {growth:+.1%}, open files {before.files} and {after.files}"
    return Outcome("R18", "10,000 saves and 100,000 searches", seen, good)


def by_tests(figure: str) -> Callable[[Path], Outcome]:
    """A figure whose full run is a set of tests."""
    return lambda _folder: run_tests(figure)


@contextmanager
def clinic_for(folder: Path) -> Iterator[Clinic]:
    """A new clinic with a patient and a therapist, over the whole code book."""
    codebook = Codebook.open(ensure_built())
    clinic = Clinic(new_store(folder), Checking(codebook, DAY, codebook.editions()), lambda: DAY)
    somebody(clinic)
    try:
        yield clinic
    finally:
        clinic.close()


RUNS: dict[str, Callable[[Path], Outcome]] = {
    "R1": kills,
    "R2": power_cuts,
    "R3": full_disk,
    "R4": flipped_bits,
    "R5": damaged_files,
    "R6": damaged_backups,
    "R7": killed_turns,
    "R8": by_tests("R8"),
    "R9": by_tests("R9"),
    "R10": readable_words,
    "R11": by_tests("R11"),
    "R12": by_tests("R12"),
    "R13": killed_typing,
    "R14": odd_text,
    "R15": by_tests("R15"),
    "R16": by_tests("R16"),
    "R17": by_tests("R17"),
    "R18": long_day,
}


def run(figure: str) -> Outcome:
    """One full run in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        return RUNS[figure](Path(folder))
