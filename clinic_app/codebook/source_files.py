"""The files the diagnosis table is built from: the official tabular list and the project's own tables."""

from __future__ import annotations

import importlib.util
from pathlib import Path

TABULAR_LIST_PACKAGE = "simple_icd_10_cm"
TABULAR_LIST_FILE = "icd10c-tabular-April-1-2026.xml"
NOTES_EDITION = "2026-04-01"

VALIDITY_FILE = "icd10cm_validity.txt"
SUCCESSORS_FILE = "icd10cm_successors.txt"
MOVED_TERMS_FILE = "icd10cm_moved_terms.txt"
NOTE_READINGS_FILE = "icd10cm_note_readings.txt"
NEW_TITLES_FILE = "icd10cm_new_titles.txt"
UNREAD_NOTES_FILE = "icd10cm_unread_notes.txt"
LAY_TERMS_FILE = "lay_terms.toml"


def tabular_list_file() -> Path:
    """The tabular list of April 2026 inside ``simple-icd-10-cm``, found without importing the package (2 s, 190 MB).

    Raises:
        FileNotFoundError: the package is not installed.
    """
    found = importlib.util.find_spec(TABULAR_LIST_PACKAGE)
    for folder in (found.submodule_search_locations or ()) if found is not None else ():
        file = Path(folder) / "data" / TABULAR_LIST_FILE
        if file.is_file():
            return file
    raise FileNotFoundError(f"The package simple-icd-10-cm with {TABULAR_LIST_FILE} is not installed.")


def code_table(name: str) -> Path:
    """A table under ``resources/codes``, in the source tree or in the installed package.

    Raises:
        FileNotFoundError: there is no such table.
    """
    package = Path(__file__).resolve().parent.parent
    for resources in (package / "_resources", package.parent / "resources"):
        file = resources / "codes" / name
        if file.is_file():
            return file
    raise FileNotFoundError(f"The code table {name} is not part of this installation.")
