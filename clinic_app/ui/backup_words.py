"""How a backup is named on the screen."""

from __future__ import annotations

from clinic_app.services.backups import Backup
from clinic_app.ui.typed_values import date_words, time_words


def moment_words(backup: Backup) -> str:
    """Day and time it was made, where the clinic is."""
    at = backup.made_at.astimezone()
    return f"{date_words(at.date())} {time_words(at.time())}"


def last_good_words(backup: Backup | None) -> str:
    """The last good backup, as the page and the status bar say it."""
    return f"Backup {moment_words(backup)}, opened and verified" if backup is not None else "No backup yet"
