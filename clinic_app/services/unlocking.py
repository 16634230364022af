"""Before a clinic is open: who may unlock it, and what was typed from a recovery sheet."""

from __future__ import annotations

from pathlib import Path

from clinic_app.domain.errors import ClinicError
from clinic_app.store.key_holders import KEY_FILE_NAME
from clinic_app.store.recovery_key import GROUPS, RecoveryKey, read_group, read_recovery_key
from clinic_app.store.ways_in import WayIn, has_recovery_sheet, ways_in

__all__ = [
    "GROUPS",
    "RecoveryKey",
    "WayIn",
    "may_be_recovered",
    "people_at_the_door",
    "read_group",
    "read_recovery_key",
]


def people_at_the_door(folder: Path) -> tuple[WayIn, ...]:
    """Who may unlock the clinic of a folder, by name; nobody where its key file is missing or damaged.

    The sentence about the file is said when somebody tries to unlock.
    """
    try:
        return ways_in(folder / KEY_FILE_NAME)
    except ClinicError:
        return ()


def may_be_recovered(folder: Path) -> bool:
    """Whether a recovery sheet was made for the clinic of a folder."""
    try:
        return has_recovery_sheet(folder / KEY_FILE_NAME)
    except ClinicError:
        return False
