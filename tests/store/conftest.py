"""Fixtures of the store's tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from clinic_app.store.store import Store
from tests.fake_keychain import keychain
from tests.store.invented import new_store

__all__ = ["keychain"]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a clinic, not there yet."""
    return tmp_path / "clinic"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    """A new, empty clinic, open."""
    with new_store(folder) as opened:
        yield opened
