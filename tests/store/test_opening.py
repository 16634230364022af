"""Creating and opening: what is wrong with a file is said, and nothing is ever made in its place."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.domain.records import ClinicRecord
from clinic_app.store import cipher
from clinic_app.store.faults import AlreadyOpenError, DamagedFileError, WrongPassphraseError
from clinic_app.store.store import Store, change_passphrase
from tests.safety.damages import DAMAGES, leave_out, put_noise, state
from tests.store.invented import CHEAP, PASSPHRASE, a_patient, a_record, new_store


@pytest.fixture
def closed(folder: Path) -> Path:
    """A clinic with one visit, closed; its folder."""
    with new_store(folder) as store:
        store.visits.save(a_record(store))
    return folder


@pytest.mark.parametrize(("damage", "sentence", "kind"), [row[1:] for row in DAMAGES], ids=[row[0] for row in DAMAGES])
def test_what_is_wrong_with_a_file_is_said_and_the_file_left_alone(
    closed: Path, damage: Callable[[Path], None], sentence: str, kind: type[ClinicError]
) -> None:
    damage(closed)
    before = state(closed)

    with pytest.raises(kind, match=sentence) as refused:
        Store.open(closed, PASSPHRASE)

    assert refused.value.hint
    assert state(closed) == before
    with pytest.raises(kind):  # a refused file is not held open either
        Store.open(closed, PASSPHRASE)


def test_a_folder_without_a_clinic_is_told_so_and_stays_empty(tmp_path: Path) -> None:
    with pytest.raises(ClinicError, match="no clinic in this folder"):
        Store.open(tmp_path, PASSPHRASE)
    assert list(tmp_path.iterdir()) == []


def test_a_key_that_does_not_fit_leaves_no_word_on_the_terminal(
    closed: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    put_noise(closed)
    with pytest.raises(DamagedFileError):
        Store.open(closed, PASSPHRASE)
    assert capfd.readouterr() == ("", "")


def test_a_wrong_passphrase_is_told_so(closed: Path) -> None:
    before = state(closed)
    with pytest.raises(WrongPassphraseError):
        Store.open(closed, "not this one at all")
    assert {**state(closed), "clinic.tries": ""} == {**before, "clinic.tries": ""}


def test_a_clinic_is_never_made_over_another_nor_over_its_lone_key(closed: Path) -> None:
    with pytest.raises(ClinicError, match="holds a clinic already"):
        new_store(closed)
    leave_out(closed)
    before = state(closed)
    with pytest.raises(ClinicError, match="holds a clinic already"):
        new_store(closed)
    assert state(closed) == before


def test_a_setting_up_that_was_cut_off_starts_over(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as broken:
        broken.setattr("clinic_app.store.store.write_key_file", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            new_store(folder)
    assert not Store.exists(folder)

    new_store(folder).close()

    assert sorted(state(folder)) == ["clinic.anchor", "clinic.db", "clinic.keys", "clinic.tries"]


def test_too_short_a_passphrase_makes_nothing(folder: Path) -> None:
    with pytest.raises(ClinicError, match="too short"):
        Store.create(folder, "short", stretching=CHEAP)
    assert not folder.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights otherwise")
def test_folder_and_files_are_open_to_their_owner_alone(store: Store, folder: Path) -> None:
    store.patients.save(a_patient())

    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert modes == dict.fromkeys(("clinic.anchor", "clinic.db", "clinic.db-wal", "clinic.keys", "clinic.tries"), 0o600)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_connection_is_set_as_the_power_cuts_demand(store: Store) -> None:
    def pragma(name: str) -> object:
        return next(iter(store._session.rows(f"PRAGMA {name}")[0].values()))

    assert {
        name: pragma(name)
        for name in ("journal_mode", "synchronous", "fullfsync", "checkpoint_fullfsync", "foreign_keys")
    } == {"journal_mode": "wal", "synchronous": 2, "fullfsync": 1, "checkpoint_fullfsync": 1, "foreign_keys": 1}
    assert {name: pragma(name) for name in ("recursive_triggers", "cell_size_check", "trusted_schema")} == {
        "recursive_triggers": 1,
        "cell_size_check": 1,
        "trusted_schema": 0,
    }
    assert pragma("locking_mode") == "exclusive"
    assert str(pragma("cipher_version")).startswith("4.")


def test_a_library_without_the_cipher_is_never_written_with(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class PlainDriver:
        connect = staticmethod(sqlite3.connect)

    with monkeypatch.context() as plain:
        plain.setattr(cipher, "driver", lambda: PlainDriver)
        with pytest.raises(ClinicError, match="encryption library is missing"):
            new_store(folder)
    assert all(b"SQLite" not in path.read_bytes() for path in folder.iterdir())


def test_a_second_window_of_this_program_is_told_so(store: Store, folder: Path) -> None:
    with pytest.raises(AlreadyOpenError, match="already open"):
        Store.open(folder, PASSPHRASE)
    assert store.patients.save(a_patient()).id == 1


def test_a_closed_store_says_so_and_closing_twice_is_no_error(store: Store) -> None:
    store.close()
    store.close()

    with pytest.raises(ClinicError, match="is closed"):
        store.patients.find("")
    with pytest.raises(ClinicError, match="is closed"):
        store.patients.save(a_patient())


def test_a_changed_passphrase_opens_and_the_old_one_does_not(closed: Path) -> None:
    database = (closed / "clinic.db").read_bytes()

    change_passphrase(closed, PASSPHRASE, "another set of words", stretching=CHEAP)

    assert (closed / "clinic.db").read_bytes() == database
    with pytest.raises(WrongPassphraseError):
        Store.open(closed, PASSPHRASE)
    with Store.open(closed, "another set of words") as store:
        assert store.patients.count() == 1


def test_a_passphrase_is_not_changed_without_the_old_one_or_to_a_short_one(closed: Path) -> None:
    before = state(closed)
    with pytest.raises(WrongPassphraseError):
        change_passphrase(closed, "not this one at all", "another set of words", stretching=CHEAP)
    with pytest.raises(ClinicError, match="too short"):
        change_passphrase(closed, PASSPHRASE, "short", stretching=CHEAP)
    assert state(closed) == before


def test_the_practice_clinic_needs_no_passphrase_and_stands_apart(closed: Path) -> None:
    with Store.open_practice(closed) as practice, Store.open(closed, PASSPHRASE) as clinic:
        practice.clinic.save(ClinicRecord(name="Training"))
        assert practice.is_practice
        assert not clinic.is_practice
        assert clinic.clinic.get().name == ""

    with Store.open_practice(closed) as practice:
        assert practice.clinic.get().name == "Training"
    assert {"practice/practice.db", "practice/practice.key"} <= {name.replace("\\", "/") for name in state(closed)}


def test_the_practice_clinic_starts_over_when_asked(tmp_path: Path) -> None:
    with Store.open_practice(tmp_path) as practice:
        practice.clinic.save(ClinicRecord(name="Training"))

    with Store.reset_practice(tmp_path) as practice:
        assert practice.clinic.get() == ClinicRecord()
    Store.open_practice(tmp_path).close()


def test_the_practice_clinic_is_not_reset_under_an_open_window(tmp_path: Path) -> None:
    with Store.open_practice(tmp_path) as practice:
        practice.clinic.save(ClinicRecord(name="Training"))
        with pytest.raises(AlreadyOpenError):
            Store.reset_practice(tmp_path)
        assert practice.clinic.get().name == "Training"

    with Store.open_practice(tmp_path) as practice:
        assert practice.clinic.get().name == "Training"


def test_a_synced_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ClinicError, match="sync program"):
        new_store(tmp_path / "OneDrive")
    assert not (tmp_path / "OneDrive").exists()


def test_the_store_costs_nothing_before_it_is_opened() -> None:
    script = (
        "import sys; import clinic_app.store.store; "
        "print([name for name in ('sqlite_utils', 'sqlcipher3', 'cryptography', 'keyring') if name in sys.modules])"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"


def test_sqlite_utils_before_the_cipher_is_a_fault_that_is_noticed() -> None:
    script = "import sqlite_utils; from clinic_app.store.cipher import driver; driver()"

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert "was imported before" in done.stderr
