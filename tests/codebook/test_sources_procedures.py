"""Every shipped table of procedures names its origin and is the file that was described."""

import hashlib
import tomllib

import pytest

from clinic_app.shipped import shipped

CODES = shipped("resources", "codes")
TABLES = tomllib.loads((CODES / "SOURCES-procedures.toml").read_text(encoding="utf-8"))["table"]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: str(table["file"]))
def test_a_table_is_described_and_unchanged(table: dict[str, str]) -> None:
    assert all(table[key] for key in ("title", "edition", "covers_from", "covers_to", "origin", "rights"))
    assert hashlib.sha256((CODES / table["file"]).read_bytes()).hexdigest() == table["sha256"]


def test_no_procedure_table_is_left_out() -> None:
    mine = {"ncci", "mue", "rvu", "therapy", "medicare"}
    shipped_files = {path.name for path in CODES.iterdir() if path.name.split("_")[0].split(".")[0] in mine}
    assert {table["file"] for table in TABLES} == shipped_files
