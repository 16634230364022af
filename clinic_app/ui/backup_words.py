"""How a backup is named on the screen."""

from __future__ import annotations

from datetime import datetime

from clinic_app.store.backups import Backup, Contents
from clinic_app.ui.typed_values import date_words, time_words


def moment_words(backup: Backup) -> str:
    """Day and time it was made, where the clinic is."""
    at = backup.made_at.astimezone()
    return f"{date_words(at.date())} {time_words(at.time())}"


def last_good_words(backup: Backup | None) -> str:
    """The last good backup, as the page and the status bar say it."""
    return f"Backup {moment_words(backup)}, opened and verified" if backup is not None else "No backup yet"


def backup_words(backup: Backup) -> str:
    """A backup as a button names it: its moment and how many visits are in it."""
    return f"the backup of {moment_words(backup)} ({_counted(backup.contents.visits, 'visit')})"


def contents_words(contents: Contents) -> str:
    """What is in a backup: visits, patients, and the newest change."""
    held = f"{_counted(contents.visits, 'visit')} of {_counted(contents.patients, 'patient')}"
    try:
        newest = datetime.fromisoformat(contents.newest).astimezone()
    except ValueError:
        return held
    return f"{held}; the newest change is of {date_words(newest.date())} {time_words(newest.time())}"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
