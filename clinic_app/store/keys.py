"""The data key: 32 random bytes, kept only wrapped: once for each person, and once for the recovery sheet.

The database is encrypted by the data key alone. A passphrase opens a wrap of it: Argon2id (RFC 9106) makes a wrapping
key out of passphrase and salt, AES-256-GCM (NIST SP 800-38D) wraps the data key, and account and parameters are bound
into the wrap, so that nobody can weaken or exchange them unseen. A changed passphrase re-wraps 32 bytes; the database
stays as it is.

The key file is JSON::

    {"format": 2, "wraps": [{"kind": "passphrase", "account": 1, "label": "Sam J.", "role": "owner", "kdf": "argon2id",
                             "time": 3, "memory_kib": 65536, "lanes": 4, "salt": "hex", "nonce": "hex",
                             "wrapped": "hex"}]}

Beside it may stand a list `keychain` (`keychain_wraps`). `label` and `role` are what the person picker shows; they are
not bound and nothing is allowed by them. Format 1 knew one passphrase without an account, its label bound; it is read,
and written anew as format 2 when it is next opened.
"""

from __future__ import annotations

import json
import secrets
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from clinic_app.domain.errors import ClinicError
from clinic_app.store.faults import DamagedFileError, NewerFileError, WrongPassphraseError
from clinic_app.store.places import write_private_file

KEY_BYTES = 32
PASSPHRASE, RECOVERY = "passphrase", "recovery"
SHORTEST_PASSPHRASE = 8
"""Characters; length is asked for, no mixture of kinds (NIST SP 800-63B §5.1.1.2)."""

_FORMAT = 2
_OLDEST_FORMAT = 1
_KINDS = {PASSPHRASE, RECOVERY}
_SALT_BYTES = 16
_NONCE_BYTES = 12
_LARGEST_KEY_FILE = 1_000_000
_MOST_TIME, _MOST_MEMORY_KIB, _MOST_LANES = 64, 4 * 1024 * 1024, 64


@dataclass(frozen=True, slots=True, repr=False)
class DataKey:
    """The key of a database. Its text never shows the bytes."""

    raw: bytes

    @classmethod
    def new(cls) -> DataKey:
        """A random key from the system's generator."""
        return cls(secrets.token_bytes(KEY_BYTES))

    def __post_init__(self) -> None:
        if len(self.raw) != KEY_BYTES:
            raise ValueError("a data key has 32 bytes")

    def __repr__(self) -> str:
        return "DataKey(hidden)"


@dataclass(frozen=True, slots=True)
class Stretching:
    """How dear one guess of a passphrase is: Argon2id passes, memory in KiB, lanes (RFC 9106 §4, second choice)."""

    time: int = 3
    memory_kib: int = 64 * 1024
    lanes: int = 4


@dataclass(frozen=True, slots=True)
class Wrap:
    """One way to the data key. `account` and `label` say whose it is; bytes stand as hex. `bound` is its format."""

    label: str
    time: int
    memory_kib: int
    lanes: int
    salt: str
    nonce: str
    wrapped: str
    kind: str = PASSPHRASE
    kdf: str = "argon2id"
    account: int = 0
    role: str = ""
    bound: int = _FORMAT


@dataclass(frozen=True, slots=True)
class Holder:
    """Whose a wrap is: the account (0 for the recovery sheet), and the words the person picker shows."""

    account: int = 0
    label: str = ""
    role: str = ""
    kind: str = PASSPHRASE


def wrap(key: DataKey, passphrase: str, holder: Holder | None = None, stretching: Stretching | None = None) -> Wrap:
    """Wrap the data key by a passphrase. Raises `ClinicError` if the passphrase is too short."""
    if len(_folded(passphrase)) < SHORTEST_PASSPHRASE:
        raise ClinicError(
            f"The passphrase is too short: it needs at least {SHORTEST_PASSPHRASE} characters.",
            "Several words are easy to remember and hard to guess.",
        )
    cost, whose = stretching or Stretching(), holder or Holder()
    salt, nonce = secrets.token_hex(_SALT_BYTES), secrets.token_hex(_NONCE_BYTES)
    open_wrap = Wrap(
        whose.label,
        cost.time,
        cost.memory_kib,
        cost.lanes,
        salt,
        nonce,
        wrapped="",
        kind=whose.kind,
        account=whose.account,
        role=whose.role,
    )
    return replace(
        open_wrap,
        wrapped=_cipher_of(open_wrap, passphrase)
        .encrypt(bytes.fromhex(nonce), key.raw, _bound_parameters(open_wrap))
        .hex(),
    )


def find_opening(wraps: tuple[Wrap, ...], passphrase: str) -> tuple[Wrap, DataKey]:
    """The wrap that this passphrase opens, and the data key in it. Raises `WrongPassphraseError`."""
    for one in wraps:
        key = _opened(one, passphrase)
        if key is not None:
            return one, key
    raise WrongPassphraseError(
        "The passphrase is not right.", "Look at Caps Lock and the keyboard's language, then try again."
    )


def _opened(one: Wrap, passphrase: str) -> DataKey | None:
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 # not before the window is shown

    try:
        raw = _cipher_of(one, passphrase).decrypt(
            bytes.fromhex(one.nonce), bytes.fromhex(one.wrapped), _bound_parameters(one)
        )
    except InvalidTag:
        return None
    return DataKey(raw)


def _cipher_of(one: Wrap, passphrase: str) -> Any:
    """AES-256-GCM under the key that Argon2id makes of passphrase and salt; 64 MiB and about 0.2 s by default."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 # not before the window is shown
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415 # as above

    stretched = Argon2id(
        salt=bytes.fromhex(one.salt),
        length=KEY_BYTES,
        iterations=one.time,
        lanes=one.lanes,
        memory_cost=one.memory_kib,
    ).derive(_folded(passphrase).encode())
    return AESGCM(stretched)


def _folded(passphrase: str) -> str:
    """One form for the same characters typed on different keyboards (NIST SP 800-63B §5.1.1.2 asks for this)."""
    return unicodedata.normalize("NFKC", passphrase)


def _bound_parameters(one: Wrap) -> bytes:
    names = {
        "kind",
        "kdf",
        "time",
        "memory_kib",
        "lanes",
        "salt",
        "label" if one.bound == _OLDEST_FORMAT else "account",
    }
    parameters = {name: value for name, value in asdict(one).items() if name in names}
    return json.dumps({"format": one.bound, **parameters}, sort_keys=True).encode()


def write_key_file(path: Path, wraps: tuple[Wrap, ...], keychain: Sequence[Mapping[str, Any]] = ()) -> None:
    """Write the key file whole or not at all, with the list `keychain` if anything is in it. Raises `ClinicError`."""
    if any(one.bound != _FORMAT for one in wraps):
        raise ValueError("a wrap of an older format is made anew before it is written")
    document: dict[str, Any] = {"format": _FORMAT, "wraps": [_written(one) for one in wraps]}
    if keychain:
        document["keychain"] = list(keychain)
    write_private_file(path, json.dumps(document, indent=1).encode())


def _written(one: Wrap) -> dict[str, Any]:
    return {name: value for name, value in asdict(one).items() if name != "bound"}


def read_key_file(path: Path) -> tuple[Wrap, ...]:
    """Read the wraps. Raises `ClinicError`: missing, damaged, or written by a newer program."""
    if not path.is_file():
        raise DamagedFileError(
            f"The key file {path.name} is missing; without it the database cannot be opened by anyone.",
            "Put it back beside the database, from a backup or from where it was moved to.",
        )
    if path.stat().st_size > _LARGEST_KEY_FILE:
        raise _damaged(path)
    try:
        document = json.loads(path.read_bytes())
        written_format = document["format"]
        if type(written_format) is int and written_format > _FORMAT:
            raise NewerFileError("The key file was written by a newer version of the program.", "Start that version.")
        wraps = tuple(_checked(_wrap_of(entry, written_format)) for entry in document["wraps"])
    except (ValueError, TypeError, KeyError, RecursionError):
        raise _damaged(path) from None
    if not wraps or type(written_format) is not int or written_format < _OLDEST_FORMAT:
        raise _damaged(path)
    return wraps


def _wrap_of(entry: dict[str, Any], written_format: int) -> Wrap:
    if "bound" in entry or (written_format == _OLDEST_FORMAT and {"account", "role"} & set(entry)):
        raise ValueError("no wrap of this format")
    return Wrap(**entry, bound=written_format)


def _checked(one: Wrap) -> Wrap:
    """Refuse parameters that no wrap of ours has: a file must not make the program use up all memory."""
    within = (
        type(one.time) is int
        and type(one.memory_kib) is int
        and type(one.lanes) is int
        and 1 <= one.time <= _MOST_TIME
        and 1 <= one.lanes <= _MOST_LANES
        and 8 * one.lanes <= one.memory_kib <= _MOST_MEMORY_KIB
        and one.kdf == "argon2id"
        and type(one.account) is int
        and one.kind in _KINDS
        and one.account >= 0
        and (one.kind == PASSPHRASE or one.account == 0)
        and isinstance(one.label, str)
        and isinstance(one.role, str)
        and len(bytes.fromhex(one.salt)) == _SALT_BYTES
        and len(bytes.fromhex(one.nonce)) == _NONCE_BYTES
        and bytes.fromhex(one.wrapped) != b""
    )
    if not within:
        raise ValueError("no wrap of this format")
    return one


def _damaged(path: Path) -> DamagedFileError:
    return DamagedFileError(
        f"The key file {path.name} is damaged.", "Nothing was changed. Put back a copy of it from a backup."
    )


def write_open_key(path: Path, key: DataKey) -> None:
    """Keep a key in the open, for a database of invented data only (the practice clinic)."""
    write_private_file(path, json.dumps({"format": 1, "kind": "practice", "key": key.raw.hex()}).encode())


def read_open_key(path: Path) -> DataKey:
    """Read a key kept in the open. Raises `DamagedFileError`."""
    try:
        return DataKey(bytes.fromhex(json.loads(path.read_bytes())["key"]))
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        raise _damaged(path) from None
