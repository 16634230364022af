from __future__ import annotations

from pathlib import Path

from clinic_app.codebook.codebook import Codebook
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from tests.safety.soak import DAY, work_through
from tests.services.opening import somebody
from tests.store.invented import new_store


def test_many_saves_and_searches_leave_memory_and_open_files_as_they_were(tmp_path: Path, codebook: Codebook) -> None:
    clinic = Clinic(new_store(tmp_path / "clinic"), Checking(codebook, DAY, codebook.editions()), lambda: DAY)
    somebody(clinic)
    before, after = work_through(clinic, saves=150, searches=1_500, seed=18)
    clinic.close()
    assert after.files <= before.files
    assert after.memory <= before.memory * 1.1
