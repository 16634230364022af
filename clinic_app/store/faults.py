"""What can go wrong with a database and what a person can do about it, in sentences without any record's content."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from clinic_app.domain.errors import ClinicError


class ConflictError(ClinicError):
    """The record was changed since it was read; nothing was written."""


class WrongPassphraseError(ClinicError):
    """No key in the key file opens with this passphrase."""


class LockedOutError(ClinicError):
    """Too many wrong passphrases; none is tried before the wait is over."""


class NewerFileError(ClinicError):
    """The file was written by a newer version of the program; nothing was touched."""


class AlreadyOpenError(ClinicError):
    """Another window of the program, or another program, has the database."""


class DamagedFileError(ClinicError):
    """The file cannot be trusted: cut, empty, altered, or not what its name says."""


_RESTORE = "Nothing was changed. Restore the newest good backup, and keep this file for whoever helps you."


def already_open() -> AlreadyOpenError:
    """The sentence for a second instance."""
    return AlreadyOpenError(
        "This clinic's database is already open in another window or by another person on this computer.",
        "Go on there, or close it first.",
    )


def key_does_not_fit() -> DamagedFileError:
    """The sentence for a database that its own key does not open: swapped, foreign or overwritten."""
    return DamagedFileError(
        "The database does not open with the key beside it: the two do not belong together, or the file is damaged.",
        _RESTORE,
    )


def cut_file() -> DamagedFileError:
    """The sentence for a file that is shorter than it says itself."""
    return DamagedFileError("The database file is cut short: a part of it is missing.", _RESTORE)


def altered_length() -> DamagedFileError:
    """The sentence for a file with something added at its end."""
    return DamagedFileError("The database file is not as long as it was written.", _RESTORE)


def damaged_file() -> DamagedFileError:
    """The sentence for a file that cannot be read as a whole."""
    return DamagedFileError("The database file is damaged and cannot be read as a whole.", _RESTORE)


_SENTENCES: dict[int, ClinicError] = {
    5: already_open(),  # SQLITE_BUSY
    6: already_open(),  # SQLITE_LOCKED
    8: ClinicError("The database cannot be written to.", "Look whether the file or its folder is write-protected."),
    10: ClinicError("The disk reported an error; the last change was not kept.", "Look at the disk, then save again."),
    11: damaged_file(),  # SQLITE_CORRUPT
    13: ClinicError("The disk is full; the last change was not kept.", "Free some space, then save again."),
    14: ClinicError("The database file cannot be opened.", "Look whether you may read and write its folder."),
    26: key_does_not_fit(),  # SQLITE_NOTADB
}
_PRIMARY_CODE = 0xFF


def sentence_for(error: BaseException) -> ClinicError | None:
    """The sentence for an error of the database driver, or None where it is a fault of the program."""
    code = getattr(error, "sqlite_errorcode", None)
    known = _SENTENCES.get(code & _PRIMARY_CODE) if isinstance(code, int) else None
    return type(known)(known.message, known.hint) if known is not None else None


@contextmanager
def in_words() -> Iterator[None]:
    """Turn errors of the disk and the file into `ClinicError`; everything else passes."""
    try:
        yield
    except ClinicError:
        raise
    except Exception as error:  # looked at and passed on: the driver's classes are known only once loaded
        sentence = sentence_for(error)
        if sentence is None:
            raise
        raise sentence from None
