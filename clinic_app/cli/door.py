"""Opening a clinic on the command line: who it is is asked, and the passphrase, which never stands in a command.

A passphrase among the arguments would stand in the shell's history and in the list of processes; one in the environment
would be handed on. It is typed unseen, or comes as the first line of the standard input.
"""

from __future__ import annotations

import getpass
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from clinic_app.codebook.location import data_folder
from clinic_app.domain.errors import ClinicError
from clinic_app.services import open_checking
from clinic_app.services.clinic import Clinic
from clinic_app.store.key_holders import KEY_FILE_NAME
from clinic_app.store.ways_in import WayIn, people_at_the_door


def open_clinic(folder: Path | None, person: str, today: date) -> Clinic:
    """Open the clinic of a folder, or of the person's own data folder. Raises `ClinicError`."""
    place = folder or data_folder()
    people = people_at_the_door(place / KEY_FILE_NAME)
    if not people:
        raise ClinicError(f"There is no clinic in {place}.", "Name its folder with --data, or set it up in the window.")
    account = _whoever(people, person)
    passphrase = _passphrase()
    return Clinic.open(place, passphrase, open_checking(today), lambda: today, account_id=account.account_id or None)


def _whoever(people: Sequence[WayIn], wanted: str) -> WayIn:
    typed = wanted.strip().casefold()
    if not typed and len(people) == 1:
        return people[0]
    named = [one for one in people if typed and one.name.casefold() == typed]
    begun = [one for one in people if typed and one.name.casefold().startswith(typed)]
    found = named or begun
    if len(found) != 1:
        names = ", ".join(one.name for one in people)
        which = f"No one person here is called “{wanted.strip()}”." if typed else "Several people work in this clinic."
        raise ClinicError(which, f"Say who you are with --person: {names}.")
    return found[0]


def _passphrase() -> str:
    if sys.stdin.isatty():
        try:
            return getpass.getpass("Passphrase: ")
        except (EOFError, KeyboardInterrupt):
            print(file=sys.stderr)
            raise ClinicError("No passphrase was typed.", "Nothing was opened.") from None
    return sys.stdin.readline().rstrip("\r\n")
