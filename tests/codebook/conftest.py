from collections.abc import Iterator
from pathlib import Path

import pytest

from clinic_app.codebook import build
from clinic_app.codebook.diagnoses import DiagnosisTable


@pytest.fixture(scope="session")
def built_icd_table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The diagnosis table, built once for all tests from the real sources."""
    path = tmp_path_factory.mktemp("codes") / "codes.sqlite"
    build.build(path)
    return path


@pytest.fixture(scope="session")
def diagnoses(built_icd_table: Path) -> Iterator[DiagnosisTable]:
    table = DiagnosisTable.open(built_icd_table)
    yield table
    table.close()
