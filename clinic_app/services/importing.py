"""Taking in official code tables: what the window's import screen and the command line share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from clinic_app.codebook.imported_editions import ImportedEdition, TableKind, editions_folder, load_editions
from clinic_app.codebook.importing.door import import_files
from clinic_app.services.checking import Progress

__all__ = ["ImportedEdition", "import_official_files", "imported_editions"]


def import_official_files(paths: Sequence[Path], progress: Progress | None = None) -> tuple[ImportedEdition, ...]:
    """Import the files a person picked, all of them or none. A code book opened afterwards uses them.

    Raises:
        ClinicError: a file is wrong, cut, damaged or hostile, or `progress` answered False; nothing was changed.
    """
    return import_files(paths, progress)


def imported_editions() -> tuple[ImportedEdition, ...]:
    """What was imported so far, table by table, oldest first. Raises `ClinicError` for a damaged edition."""
    return load_editions(editions_folder(), *TableKind)
