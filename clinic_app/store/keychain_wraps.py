"""Wraps of the data key by a secret of the system's keychain: an extra list of the key file.

The list stands beside the wraps of passphrases and sheet, so that a file without it opens as before, and a program that
does not know it leaves it out when it writes the file anew. The secret is random and whole, so that nothing stretches
it: AES-256-GCM (NIST SP 800-38D) under it wraps the data key; account and name of the entry are bound into the wrap::

    "keychain": [{"account": 1, "entry": "hex", "nonce": "hex", "wrapped": "hex"}]
"""

from __future__ import annotations

import json
import secrets
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from clinic_app.store.keychain import INSTEAD, KeychainError
from clinic_app.store.keys import KEY_BYTES, DataKey

LIST = "keychain"
_NONCE_BYTES = 12
_ENTRY_BYTES = 16
_MOST = 1000


@dataclass(frozen=True, slots=True)
class KeychainWrap:
    """One person's way in by the keychain. `entry` is the random name that the secret has there; bytes stand as hex."""

    account: int
    entry: str
    nonce: str
    wrapped: str


def wrap_by_secret(key: DataKey, account_id: int) -> tuple[KeychainWrap, str]:
    """A new wrap of the data key for a person, and the secret that opens it, as text."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 # not before the window is shown

    secret = secrets.token_bytes(KEY_BYTES)
    made = KeychainWrap(account_id, secrets.token_hex(_ENTRY_BYTES), secrets.token_hex(_NONCE_BYTES), "")
    wrapped = AESGCM(secret).encrypt(bytes.fromhex(made.nonce), key.raw, _bound(made))
    return replace(made, wrapped=wrapped.hex()), secret.hex()


def open_by_secret(one: KeychainWrap, secret: str) -> DataKey:
    """The data key by the secret of a wrap. Raises `KeychainError` if it is another's."""
    from cryptography.exceptions import InvalidTag  # noqa: PLC0415 # not before the window is shown
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # noqa: PLC0415 # as above

    try:
        cipher = AESGCM(bytes.fromhex(secret))
        return DataKey(cipher.decrypt(bytes.fromhex(one.nonce), bytes.fromhex(one.wrapped), _bound(one)))
    except (InvalidTag, ValueError):
        raise KeychainError("The key in the system's keychain does not open this clinic.", INSTEAD) from None


def _bound(one: KeychainWrap) -> bytes:
    return json.dumps({"list": LIST, "account": one.account, "entry": one.entry}, sort_keys=True).encode()


def as_written(wraps: tuple[KeychainWrap, ...]) -> list[dict[str, Any]]:
    """The list as the key file holds it."""
    return [asdict(one) for one in wraps]


def read_keychain_wraps(key_file: Path) -> tuple[KeychainWrap, ...]:
    """The wraps of the keychain in a key file; none where the list is missing or was spoilt: passphrases still open."""
    try:
        document = json.loads(key_file.read_bytes())
        return tuple(_checked(KeychainWrap(**entry)) for entry in document.get(LIST, [])[:_MOST])
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return ()


def without_keychain(content: bytes) -> bytes:
    """A key file's content without its keychain wraps, for a backup: no copy is opened by the desktop it came from."""
    try:
        document = json.loads(content)
        if LIST not in document:
            return content
        del document[LIST]
    except (ValueError, TypeError, RecursionError):  # a damaged file is copied as it is
        return content
    return json.dumps(document, indent=1).encode()


def _checked(one: KeychainWrap) -> KeychainWrap:
    fits = (
        type(one.account) is int
        and one.account > 0
        and len(bytes.fromhex(one.entry)) == _ENTRY_BYTES
        and len(bytes.fromhex(one.nonce)) == _NONCE_BYTES
        and bytes.fromhex(one.wrapped) != b""
    )
    if not fits:
        raise ValueError("no wrap of this list")
    return one
