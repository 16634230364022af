"""The practice clinic is laid once a run and day, and copied for each test that opens a new one.

To lay it takes a second, for each of some hundred tests. Tests of the laying itself lay their own (`test_practice*`).
"""

from __future__ import annotations

import shutil
from collections.abc import Hashable
from datetime import date
from pathlib import Path

import pytest

from clinic_app.services.checking import Checking
from clinic_app.services.clinic import Clinic, Today

_FOLDER = "practice"


class LaidClinics:
    """Closed practice clinics as they were laid, by day and by what judged their visits."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._laid: dict[Hashable, Path] = {}
        self._open = Clinic.open_practice

    def install(self, patch: pytest.MonkeyPatch) -> None:
        patch.setattr(Clinic, "open_practice", self.open_practice)

    def open_practice(self, folder: Path, checking: Checking, today: Today) -> Clinic:
        if (folder / _FOLDER).exists():
            return self._open(folder, checking, today)
        shutil.copytree(self._laid_for(checking, today()) / _FOLDER, folder / _FOLDER)
        return self._open(folder, checking, today)

    def _laid_for(self, checking: Checking, day: date) -> Path:
        key = (day, repr(checking.editions), checking.rules)
        if key not in self._laid:
            folder = self._place / str(len(self._laid))
            self._open(folder, checking, lambda: day).close()
            self._laid[key] = folder
        return self._laid[key]
