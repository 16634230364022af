"""Shipped files are found in a checkout and in an installed package."""

from pathlib import Path
from typing import Any

import pytest

from clinic_app import shipped as module
from clinic_app.shipped import shipped

TOP = Path(__file__).resolve().parents[1]


def test_a_checkout_finds_its_resources_beside_the_package() -> None:
    assert shipped("resources", "codes", "cpt.toml") == TOP / "resources" / "codes" / "cpt.toml"


def test_a_checkout_finds_its_database_steps_beside_the_package() -> None:
    assert shipped("db") == TOP / "db"


@pytest.mark.parametrize("folder", ["resources", "db"])
def test_an_installed_package_finds_its_files_inside_itself(
    folder: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "clinic_app"
    (package / f"_{folder}").mkdir(parents=True)
    monkeypatch.setattr(module, "_PACKAGE", package)
    assert shipped(folder, "a.txt") == package / f"_{folder}" / "a.txt"


def test_any_other_folder_is_refused() -> None:
    elsewhere: Any = "tests"
    with pytest.raises(ValueError, match="'tests'"):
        shipped(elsewhere)
