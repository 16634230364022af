"""Taking in official code tables from the command line, at once; the window shows first what they change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from clinic_app.codebook.edition_changes import change_editions
from clinic_app.codebook.imported_editions import ImportedEdition, TableKind, editions_folder, load_editions
from clinic_app.codebook.importing.door import read_files
from clinic_app.services.checking import Progress

__all__ = ["ImportedEdition", "import_official_files", "imported_editions"]


def import_official_files(paths: Sequence[Path], progress: Progress | None = None) -> tuple[ImportedEdition, ...]:
    """Import the files a person picked, all of them or none. A code book opened afterwards uses them.

    Raises:
        ClinicError: a file is wrong, cut, damaged or hostile, or `progress` answered False; nothing was changed.
    """
    folder = editions_folder()
    today = date.today()  # noqa: DTZ011 # the clinic's own calendar day is meant
    read = read_files(paths, progress, folder)
    editions = tuple(replace(one, imported_on=today.isoformat(), imported_by="command line") for one in read)
    change_editions(folder, editions)
    return editions


def imported_editions() -> tuple[ImportedEdition, ...]:
    """What was imported so far, table by table, oldest first. Damaged editions are left out."""
    return load_editions(editions_folder(), *TableKind)
