"""Fixtures of the services' tests: a checker on a fixed day, an empty clinic, and the practice clinic."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from clinic_app.codebook.codebook import Codebook
from clinic_app.services import Checking
from clinic_app.services.clinic import Clinic
from tests.services.opening import TODAY, practice_clinic
from tests.store.invented import new_store


@pytest.fixture(scope="session")
def checking(codebook: Codebook) -> Checking:
    return Checking(codebook, TODAY, codebook.editions())


@pytest.fixture
def clinic(tmp_path: Path, checking: Checking) -> Iterator[Clinic]:
    """A new clinic of one's own, empty."""
    opened = Clinic(new_store(tmp_path / "clinic"), checking, lambda: TODAY)
    yield opened
    opened.close()


@pytest.fixture
def practice(tmp_path: Path, checking: Checking) -> Iterator[Clinic]:
    """The practice clinic around `TODAY`, to be changed at will."""
    opened = practice_clinic(tmp_path, checking, TODAY)
    yield opened
    opened.close()


@pytest.fixture(scope="session", params=["2026-10-01", "2026-11-21", "2027-01-04", "2027-03-31"])
def practice_around(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, checking: Checking
) -> Iterator[Clinic]:
    """The practice clinic around several days, to be read only."""
    today = date.fromisoformat(request.param)
    opened = practice_clinic(tmp_path_factory.mktemp("practice"), replace(checking, today=today), today)
    yield opened
    opened.close()
