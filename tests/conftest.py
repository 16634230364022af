"""Fixtures that every test may use."""

from __future__ import annotations

import pytest
from clinic_app.codebook.build import ensure_built

from clinic_app.codebook.codebook import Codebook


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    """The whole code book, built once."""
    return Codebook.open(ensure_built())
