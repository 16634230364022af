from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from clinic_app.codebook.codebook import Codebook
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from tests.safety.odd_strings import DAY, listening, odd_strings, send_through
from tests.services.opening import somebody
from tests.store.invented import new_store


@pytest.fixture
def clinic(tmp_path: Path, codebook: Codebook) -> Iterator[Clinic]:
    made = Clinic(new_store(tmp_path / "clinic"), Checking(codebook, DAY, codebook.editions()), lambda: DAY)
    somebody(made)
    yield made
    made.close()


def test_any_string_goes_through_everything_that_takes_text(clinic: Clinic, tmp_path: Path) -> None:
    outside = listening(tmp_path)
    assert send_through(clinic, odd_strings(250, seed=14), outside, papers=10) == 250
    assert outside.heard == []


def test_the_listener_hears_a_file_from_outside(tmp_path: Path) -> None:
    outside = listening(tmp_path)
    outside.listening = True
    with suppress(OSError):
        Path("/etc/hostname").read_bytes()
    outside.listening = False
    assert outside.heard == [f"open {Path('/etc/hostname')}"]
