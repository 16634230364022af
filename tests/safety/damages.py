"""What can happen to a clinic's files, and the sentence for each (R5)."""

from __future__ import annotations

import hashlib
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from clinic_app.domain.errors import ClinicError
from clinic_app.store.cipher import close_database, open_database
from clinic_app.store.faults import DamagedFileError, NewerFileError, WrongPassphraseError
from clinic_app.store.keys import find_opening, read_key_file
from clinic_app.store.store import Store
from tests.store.invented import PASSPHRASE, new_store

Damage = Callable[[Path], None]


def state(folder: Path) -> dict[str, str]:
    """Every file below a folder and a digest of what it holds."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def cut_in_half(folder: Path) -> None:
    content = (folder / "clinic.db").read_bytes()
    (folder / "clinic.db").write_bytes(content[: len(content) // 8192 * 4096])


def cut_by_one_page(folder: Path) -> None:
    content = (folder / "clinic.db").read_bytes()
    (folder / "clinic.db").write_bytes(content[:-4096])


def lengthen(folder: Path) -> None:
    with (folder / "clinic.db").open("ab") as file:
        file.write(bytes(4096))


def empty(folder: Path) -> None:
    (folder / "clinic.db").write_bytes(b"")


def leave_out(folder: Path) -> None:
    (folder / "clinic.db").unlink()


def put_plain_database(folder: Path) -> None:
    (folder / "clinic.db").unlink()
    with closing(sqlite3.connect(folder / "clinic.db")) as plain:
        plain.execute("CREATE TABLE meta (name, value)")


def put_another_clinics_database(folder: Path) -> None:
    new_store(folder.parent / "other").close()
    (folder.parent / "other" / "clinic.db").replace(folder / "clinic.db")


def put_noise(folder: Path) -> None:
    (folder / "clinic.db").write_bytes(hashlib.sha256(b"noise").digest() * 1024)


def leave_key_out(folder: Path) -> None:
    (folder / "clinic.keys").unlink()


def altered_inside(statement: str) -> Damage:
    def alter(folder: Path) -> None:
        _, key = find_opening(read_key_file(folder / "clinic.keys"), PASSPHRASE)
        database = open_database(folder / "clinic.db", key)
        database.execute(statement)
        close_database(database, folder / "clinic.db")

    return alter


DAMAGES: list[tuple[str, Damage, str, type[ClinicError]]] = [
    ("cut in half", cut_in_half, "cut short", DamagedFileError),
    ("cut by one page", cut_by_one_page, "cut short", DamagedFileError),
    ("lengthened", lengthen, "not as long as", DamagedFileError),
    ("empty", empty, "is empty", DamagedFileError),
    ("missing", leave_out, "is not there", DamagedFileError),
    ("plain SQLite", put_plain_database, "not encrypted", DamagedFileError),
    ("swapped for another clinic's", put_another_clinics_database, "do not belong together", DamagedFileError),
    ("noise", put_noise, "do not belong together", DamagedFileError),
    ("no key file", leave_key_out, "key file .* is missing", DamagedFileError),
    ("written by a newer program", altered_inside("PRAGMA user_version = 99"), "newer version", NewerFileError),
    ("a foreign file", altered_inside("PRAGMA application_id = 7"), "not written by this program", DamagedFileError),
    ("without its meta table", altered_inside("DROP TABLE meta"), "damaged", DamagedFileError),
    ("without its own id", altered_inside("DELETE FROM meta"), "damaged", DamagedFileError),
]
"""What was done to the files, how, the words of the refusal (a pattern), and its kind."""


def judge_damages(folder: Path) -> tuple[list[str], set[str]]:
    """Spoil a clinic in each way and open it: what is wrong with the answers, and the sentences they were."""
    wrong: list[str] = []
    sentences: set[str] = set()
    for number, (name, damage, words, kind) in enumerate([*DAMAGES, _WRONG_PASSPHRASE]):
        place = folder / str(number) / "clinic"
        new_store(place).close()
        damage(place)
        before = {one: digest for one, digest in state(place).items() if one != "clinic.tries"}
        try:
            Store.open(place, "some other words" if damage is _leave_alone else PASSPHRASE).close()
            wrong.append(f"{name}: opened")
        except ClinicError as refused:
            sentences.add(refused.message)
            if not isinstance(refused, kind) or not re.search(words, refused.message) or not refused.hint:
                wrong.append(f"{name}: {refused}")
        after = {one: digest for one, digest in state(place).items() if one != "clinic.tries"}
        if after != before:
            wrong.append(f"{name}: files were changed or made")
    return wrong, sentences


def _leave_alone(_folder: Path) -> None:
    """Nothing is done to the files: the passphrase is the wrong one."""


_WRONG_PASSPHRASE = ("a wrong passphrase", _leave_alone, "passphrase", WrongPassphraseError)
