from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from random import Random

from clinic_app.domain.records import VisitRecord
from clinic_app.store.faults import DamagedFileError
from clinic_app.store.store import Store
from tests.safety.saving import visit_of_number
from tests.store.invented import PASSPHRASE, a_record, new_store

FLIPS = 100


def flip_bits(folder: Path, flips: int, seed: int) -> tuple[int, int]:
    """Open a clinic with one bit flipped, so many times; gives how many were refused, and the number of flips.

    Raises `AssertionError` if anything else than what was kept is read.
    """
    good, bad = folder / "good", folder / "bad"
    with new_store(good) as store:
        record = a_record(store)
        kept = [store.visits.save(replace(record, visit=visit_of_number(number * 97, 1))) for number in range(60)]
    shutil.copytree(good, bad)
    random, refused = Random(seed), 0
    content = (good / "clinic.db").read_bytes()
    for _ in range(flips):
        place = random.randrange(len(content))
        flipped = bytes([content[place] ^ 1 << random.randrange(8)])
        (bad / "clinic.db").write_bytes(content[:place] + flipped + content[place + 1 :])
        refused += was_refused(bad, kept)
    return refused, flips


def test_a_flipped_bit_is_refused_in_words_and_never_read_as_another_value(tmp_path: Path) -> None:
    refused, flips = flip_bits(tmp_path, FLIPS, seed=20261121)

    assert refused == flips


def was_refused(folder: Path, kept: list[VisitRecord]) -> bool:
    """Whether opening or reading was refused with a sentence; what was read must be what was kept."""
    try:
        with Store.open(folder, PASSPHRASE) as store:
            assert list(store.visits.every()) == kept
            assert len(store.visits.page()) == len(kept)
    except DamagedFileError:
        return True
    return False
