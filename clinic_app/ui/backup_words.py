"""How a backup is named on the screen."""

from __future__ import annotations

from datetime import datetime

from clinic_app.store.backups import Backup, Contents
from clinic_app.ui.language import time_text, tr, tr_count
from clinic_app.ui.typed_values import date_words, moment_words


def made_words(backup: Backup) -> str:
    """Day and time it was made, where the clinic is."""
    return moment_words(backup.made_at)


def last_good_words(backup: Backup | None) -> str:
    """The last good backup, as the page and the status bar say it."""
    return (
        tr("Backup {backup}, opened and verified", backup=made_words(backup))
        if backup is not None
        else tr("No backup yet")
    )


def backup_words(backup: Backup) -> str:
    """A backup as a button names it: its moment and how many visits are in it."""
    return tr(
        "the backup of {backup} ({visits})",
        backup=made_words(backup),
        visits=tr_count("{count} visit", "{count} visits", backup.contents.visits),
    )


def contents_words(contents: Contents) -> str:
    """What is in a backup: visits, patients, and the newest change."""
    held = tr(
        "{visits} of {patients}",
        visits=tr_count("{count} visit", "{count} visits", contents.visits),
        patients=tr_count("{count} patient", "{count} patients", contents.patients),
    )
    try:
        newest = datetime.fromisoformat(contents.newest).astimezone()
    except ValueError:
        return held
    return tr(
        "{held}; the newest change is of {day} {time}",
        held=held,
        day=date_words(newest.date()),
        time=time_text(newest.time()),
    )
