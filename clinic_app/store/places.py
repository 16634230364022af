"""Where a live database may be, and how private its folder and files are."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from clinic_app.domain.errors import ClinicError

PRIVATE_FOLDER = 0o700
PRIVATE_FILE = 0o600

_SYNCED_FOLDER = re.compile(
    r"onedrive( - .*)?|skydrive|dropbox( \(.*\))?|google ?drive|my drive|googledrive.*|icloud ?drive|mobile documents"
    r"|com~apple~clouddocs|cloudstorage|box sync|nextcloud|owncloud|pcloud ?drive|pclouddrive|synologydrive|syncthing",
    re.IGNORECASE,
)
_SYNC_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_NETWORK_FILE_SYSTEMS = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb",
        "smb2",
        "smb3",
        "smbfs",
        "afs",
        "afpfs",
        "webdav",
        "davfs",
        "fuse.sshfs",
        "fuse.davfs",
    }
)
_DRIVE_REMOTE = 4  # GetDriveTypeW


def refuse_unsafe_place(folder: Path) -> None:
    """Refuse a folder that another machine or a sync program writes to as well.

    Raises `ClinicError`. Only what the path and the mounted drives tell is known, so a quiet answer is no promise.
    """
    resolved = folder.expanduser().resolve()
    if is_synced(resolved):
        raise ClinicError(
            "A sync program keeps this folder in step with other computers, which can tear a database that is in use.",
            "Choose a folder on this computer alone; encrypted backups may go to the synced folder.",
        )
    if is_on_network(resolved):
        raise ClinicError(
            "This folder is on a network drive, where a database that is in use can be damaged.",
            "Choose a folder on this computer's own disk; encrypted backups may go to the network drive.",
        )


def is_synced(folder: Path) -> bool:
    """Whether a part of the path is the folder of a known sync program."""
    if any(_SYNCED_FOLDER.fullmatch(part) for part in folder.parts):
        return True
    roots = (os.environ.get(name) for name in _SYNC_VARIABLES)
    return any(root and folder.is_relative_to(Path(root)) for root in roots)


def is_on_network(folder: Path) -> bool:
    """Whether the path is a UNC path or its drive is mounted from another machine, as far as the system tells."""
    if str(folder).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        return _windows_drive_is_remote(folder)
    return _file_system_of(folder, Path("/proc/mounts")) in _NETWORK_FILE_SYSTEMS


def _windows_drive_is_remote(folder: Path) -> bool:
    if sys.platform != "win32":
        return False
    import ctypes  # noqa: PLC0415 # Windows only

    return bool(folder.drive) and ctypes.windll.kernel32.GetDriveTypeW(f"{folder.drive}\\") == _DRIVE_REMOTE


def _file_system_of(folder: Path, mounts: Path) -> str:
    """The type of the file system the folder is on, "" where the system does not say (all but Linux)."""
    try:
        table = mounts.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    best, kind = -1, ""
    for row in table.splitlines():
        fields = row.split()
        if len(fields) < 3:
            continue
        point = Path(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[1]))
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), fields[2]
    return kind


def make_private_folder(folder: Path) -> None:
    """Make the folder, or take over an existing one, open to its owner alone. Raises `ClinicError`."""
    try:
        folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        folder.chmod(PRIVATE_FOLDER)
    except OSError as error:
        raise ClinicError(
            f"The folder for the clinic's data cannot be made: {error.strerror or 'the system refuses'}.",
            "Choose a folder you may write to.",
        ) from None


def make_private_file(path: Path) -> None:
    """Make an empty file, open to its owner alone before a byte is written. Raises `FileExistsError`."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE))


def write_private_file(path: Path, content: bytes) -> None:
    """Write a file whole or not at all: private from its first byte, on the disk before it takes its name.

    Raises `ClinicError` if the disk is full or refuses.
    """
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE_FILE)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise ClinicError(
            f"The file {path.name} cannot be written: {error.strerror or 'the system refuses'}.",
            "Nothing was changed. Look at the disk and the folder, then try again.",
        ) from None


def sync_folder(folder: Path) -> None:
    """Put new names in a folder on the disk, where the system can (not on Windows, which keeps names itself)."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
