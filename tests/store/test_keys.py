from __future__ import annotations

import json
import stat
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.store.faults import DamagedFileError, NewerFileError, WrongPassphraseError
from clinic_app.store.keys import (
    DataKey,
    Holder,
    Stretching,
    Wrap,
    find_opening,
    read_key_file,
    read_open_key,
    wrap,
    write_key_file,
    write_open_key,
)
from tests.store.invented import CHEAP, PASSPHRASE

KEY = DataKey(bytes(range(32)))


def test_the_passphrase_gives_the_key_back() -> None:
    wrapped = wrap(KEY, PASSPHRASE, stretching=CHEAP)

    assert find_opening((wrapped,), PASSPHRASE) == (wrapped, KEY)


def test_another_passphrase_is_told_so() -> None:
    with pytest.raises(WrongPassphraseError, match="not right"):
        find_opening((wrap(KEY, PASSPHRASE, stretching=CHEAP),), PASSPHRASE + "!")


def test_a_guess_costs_three_passes_over_64_mib_in_four_lanes() -> None:
    wrapped = wrap(KEY, PASSPHRASE)

    assert (wrapped.time, wrapped.memory_kib, wrapped.lanes, wrapped.kdf) == (3, 65_536, 4, "argon2id")
    assert find_opening((wrapped,), PASSPHRASE)[1] == KEY


def test_the_same_letters_typed_composed_or_not_are_the_same_passphrase() -> None:
    wrapped = wrap(KEY, "caf\u00e9 caf\u00e9", stretching=CHEAP)

    assert find_opening((wrapped,), "cafe\u0301 cafe\u0301")[1] == KEY


def test_a_short_passphrase_is_refused() -> None:
    with pytest.raises(ClinicError, match="at least 8 characters"):
        wrap(KEY, "7 chars", stretching=CHEAP)


def test_two_wraps_of_one_key_have_nothing_in_common() -> None:
    first, second = (wrap(KEY, PASSPHRASE, stretching=CHEAP) for _ in range(2))

    assert first.salt != second.salt
    assert first.nonce != second.nonce
    assert first.wrapped != second.wrapped


@pytest.mark.parametrize(
    "altered",
    [
        {"time": 2},
        {"memory_kib": 72},
        {"lanes": 2},
        {"account": 5},
        {"kind": "recovery"},
        {"bound": 1},
        {"salt": "00" * 16},
        {"nonce": "00" * 12},
    ],
)
def test_a_wrap_with_altered_parameters_does_not_open(altered: dict[str, object]) -> None:
    wrapped = replace(wrap(KEY, PASSPHRASE, stretching=CHEAP), **altered)

    with pytest.raises(WrongPassphraseError):
        find_opening((wrapped,), PASSPHRASE)


def test_any_of_several_wraps_opens() -> None:
    wraps = tuple(
        wrap(KEY, f"the {who}'s words", Holder(number, who), CHEAP) for number, who in enumerate(("owner", "biller"), 1)
    )

    assert find_opening(wraps, "the biller's words") == (wraps[1], KEY)


def test_the_key_file_holds_the_wraps_and_no_key(tmp_path: Path) -> None:
    path = tmp_path / "clinic.keys"
    wraps = (wrap(KEY, PASSPHRASE, stretching=CHEAP),)

    write_key_file(path, wraps)

    assert read_key_file(path) == wraps
    assert KEY.raw.hex() not in path.read_text()
    assert KEY.raw not in path.read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights otherwise")
def test_key_files_are_open_to_their_owner_alone(tmp_path: Path) -> None:
    write_key_file(tmp_path / "a", (wrap(KEY, PASSPHRASE, stretching=CHEAP),))
    write_open_key(tmp_path / "b", KEY)

    assert [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in "ab"] == [0o600, 0o600]


def test_a_key_never_shows_itself() -> None:
    assert repr(KEY) == str(KEY) == "DataKey(hidden)"
    with pytest.raises(ValueError, match="32 bytes"):
        DataKey(b"short")


def written(path: Path, document: object) -> Path:
    path.write_text(json.dumps(document))
    return path


def one_wrap(**altered: object) -> dict[str, object]:
    good = Wrap("", 1, 64, 1, "00" * 16, "00" * 12, "00" * 48)
    known = {name: getattr(good, name) for name in Wrap.__slots__ if name not in {"account", "role", "bound"}}
    return {**known, **altered}


@pytest.mark.parametrize(
    "document",
    [
        [],
        {},
        {"format": 1, "wraps": []},
        {"format": 0, "wraps": [one_wrap()]},
        {"format": 1, "wraps": [one_wrap(memory_kib=2**40)]},
        {"format": 1, "wraps": [one_wrap(memory_kib=4)]},
        {"format": 1, "wraps": [one_wrap(time=10**9)]},
        {"format": 1, "wraps": [one_wrap(time=True)]},
        {"format": 1, "wraps": [one_wrap(lanes="4")]},
        {"format": 1, "wraps": [one_wrap(salt="00")]},
        {"format": 1, "wraps": [one_wrap(salt="zz" * 16)]},
        {"format": 1, "wraps": [one_wrap(kdf="md5")]},
        {"format": 1, "wraps": [one_wrap(surprise=1)]},
        {"format": 1, "wraps": ["x"]},
        {"format": 1, "wraps": [one_wrap(account=1)]},
        {"format": "2", "wraps": [one_wrap()]},
        {"format": 2, "wraps": [one_wrap(bound=1)]},
        {"format": 2, "wraps": [one_wrap(account=-1)]},
        {"format": 2, "wraps": [one_wrap(account="1")]},
        {"format": 2, "wraps": [one_wrap(label=7)]},
        {"format": 2, "wraps": [one_wrap(kind="recovery", account=3)]},
        {"format": 2, "wraps": [one_wrap(kind="anything")]},
    ],
)
def test_a_damaged_key_file_is_told_so_before_any_memory_is_taken(tmp_path: Path, document: object) -> None:
    with pytest.raises(DamagedFileError, match="damaged"):
        read_key_file(written(tmp_path / "clinic.keys", document))


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"{", b"[" * 100_000, b" " * 1_000_001])
def test_a_key_file_that_is_no_json_is_told_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "clinic.keys"
    path.write_bytes(content)

    with pytest.raises(DamagedFileError, match=r"clinic\.keys is damaged"):
        read_key_file(path)
    with pytest.raises(DamagedFileError):
        read_open_key(path)


def test_a_key_file_of_a_newer_program_and_a_missing_one_each_have_their_sentence(tmp_path: Path) -> None:
    with pytest.raises(NewerFileError, match="newer version"):
        read_key_file(written(tmp_path / "new.keys", {"format": 3, "wraps": []}))
    with pytest.raises(DamagedFileError, match="missing"):
        read_key_file(tmp_path / "none.keys")


def test_the_default_cost_is_not_below_what_is_asked() -> None:
    assert Stretching() == Stretching(time=3, memory_kib=64 * 1024, lanes=4)
