from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.store.places import (
    _file_system_of,
    is_on_network,
    is_synced,
    make_private_file,
    make_private_folder,
    refuse_unsafe_place,
    write_private_file,
)

ONLY_POSIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights otherwise")


@pytest.mark.parametrize(
    "name",
    [
        *("OneDrive", "OneDrive - Elm Street Therapy", "Dropbox", "Dropbox (Clinic)", "iCloud Drive", "Google Drive"),
        *("Mobile Documents", "CloudStorage", "Nextcloud", "Box Sync", "SynologyDrive"),
    ],
)
def test_synced_folders_are_refused_with_a_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(ClinicError, match="sync program"):
        refuse_unsafe_place(tmp_path / name / "clinic")


@pytest.mark.parametrize("name", ["Documents", "boxes", "my dropbox notes", "driveway", "AppData"])
def test_ordinary_folders_are_taken(tmp_path: Path, name: str) -> None:
    refuse_unsafe_place(tmp_path / name)

    assert not is_synced(tmp_path / name)


def test_the_folder_the_sync_program_names_is_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Cloud"))

    assert is_synced(tmp_path / "Cloud" / "clinic")
    assert not is_synced(tmp_path / "Clouds")


def test_a_unc_path_is_a_network_place() -> None:
    assert is_on_network(Path("//server/share/clinic"))


@ONLY_POSIX
def test_the_mounted_file_system_of_a_folder_is_the_nearest_one(tmp_path: Path) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\nserver:/x /mnt/the\\040share nfs4 rw 0 0\n"
        "//s/c /mnt/the\\040share/own cifs rw 0 0\nodd\n"
    )

    assert _file_system_of(Path("/mnt/the share/clinic"), mounts) == "nfs4"
    assert _file_system_of(Path("/mnt/the share/own/clinic"), mounts) == "cifs"
    assert _file_system_of(Path("/home/clinic"), mounts) == "ext4"
    assert _file_system_of(Path("/home/clinic"), tmp_path / "none") == ""


@ONLY_POSIX
def test_a_network_drive_is_refused_with_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clinic_app.store.places._file_system_of", lambda folder, mounts: "cifs")

    with pytest.raises(ClinicError, match="network drive"):
        refuse_unsafe_place(tmp_path)


@ONLY_POSIX
def test_folders_and_files_are_private_from_the_first_byte(tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.mkdir(mode=0o755)
    make_private_folder(old)
    make_private_folder(tmp_path / "new")
    make_private_file(old / "file")

    modes = [stat.S_IMODE(path.stat().st_mode) for path in (old, tmp_path / "new", old / "file")]
    assert modes == [0o700, 0o700, 0o600]


def test_a_file_in_place_of_the_folder_is_told_so(tmp_path: Path) -> None:
    (tmp_path / "clinic").write_text("x")

    with pytest.raises(ClinicError, match="cannot be made"):
        make_private_folder(tmp_path / "clinic")


def test_a_write_that_fails_leaves_the_old_file_and_no_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "clinic.keys"
    write_private_file(path, b"old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(ClinicError, match=r"clinic\.keys cannot be written: No space left"):
        write_private_file(path, b"new")

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
