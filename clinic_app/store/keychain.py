"""The keychain of the operating system, asked for 32 random bytes that open a person's own wrap of the data key.

It is asked only where somebody turned it on. `keyring` and what it needs are loaded then and not before. Backends that
keep nothing, keep it readable or keep it under a passphrase of their own file are refused. A keychain may wait for a
person, in a window of the system: each call waits in a thread of its own, so that a Cancel works and no end of the
program hangs on it.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any, Protocol, TypeVar, cast

from clinic_app.domain.errors import ClinicError

SERVICE = "clinic-app"
LONGEST_WAIT = 90.0
"""Seconds that a keychain may take, a person's answer to its own question included."""

GoingOn = Callable[[], bool]
Answer = TypeVar("Answer")

_LOOK_SECONDS = 0.1
_FITTING_PRIORITY = 1
"""keyring calls a backend recommended from here on (`keyring.core.recommended`)."""
_REFUSED_MODULES = ("keyring.backends.null", "keyring.backends.fail", "keyrings.alt", "keyrings.cryptfile")
_REFUSED_WORD = "plaintext"
_CHAINER = "keyring.backends.chainer"


class KeychainError(ClinicError):
    """The keychain of the system is of no use now; a passphrase always is."""


class Backend(Protocol):
    """What is used of a backend of keyring."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret of a name; None if there is none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret under a name."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget a name."""


def always() -> bool:
    """Nobody asks to stop."""
    return True


INSTEAD = "Unlock with your passphrase."
"""What to do where a keychain is of no use."""


class Keychain:
    """The secrets of this program in the keychain, each under the random name that its wrap carries."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend

    def put(self, name: str, secret: str, going_on: GoingOn = always) -> None:
        """Keep a secret, and read it back before it counts. Raises `KeychainError`."""

        def put() -> str | None:
            self._backend.set_password(SERVICE, name, secret)
            return self._backend.get_password(SERVICE, name)

        if _answered(put, going_on) != secret:
            raise KeychainError("The system's keychain did not keep the key; nothing was changed.", INSTEAD)

    def get(self, name: str, going_on: GoingOn = always) -> str:
        """The secret of a name. Raises `KeychainError` if there is none."""
        secret = _answered(lambda: self._backend.get_password(SERVICE, name), going_on)
        if not secret:
            raise KeychainError("The system's keychain holds no key for this clinic any more.", INSTEAD)
        return secret

    def forget(self, name: str, going_on: GoingOn = always, longest: float = LONGEST_WAIT) -> None:
        """Forget a secret; one that is gone already is no error. Raises `KeychainError`, late ones too."""

        def forget() -> None:
            if self._backend.get_password(SERVICE, name) is not None:
                self._backend.delete_password(SERVICE, name)

        _answered(forget, going_on, longest)


def system_keychain(going_on: GoingOn = always) -> Keychain:
    """The keychain of this system. Raises `KeychainError` where there is none, or none that keeps a secret well.

    Finding it may already ask the system, so that this waits like the rest.
    """
    return Keychain(_answered(_fitting_backend, going_on))


def _fitting_backend() -> Backend:
    import keyring  # noqa: PLC0415 # loaded where somebody turned it on, never at the start

    chosen = keyring.get_keyring()
    # A chainer hands a secret to whichever of its backends takes it: one of them is asked by itself instead
    offered: tuple[object, ...] = (chosen,)
    if _module_of(chosen) == _CHAINER:
        offered = tuple(getattr(chosen, "backends", ()))
    fitting = next((one for one in offered if is_fit(one)), None)
    if fitting is None:
        raise KeychainError(
            "This system offers no keychain that keeps a secret well.",
            "Windows, macOS, GNOME and KDE bring one. Go on with your passphrase.",
        )
    return cast(Backend, fitting)


def is_fit(backend: Any) -> bool:
    """Whether a backend keeps a secret encrypted in the care of the operating system: told by name and priority."""
    module = _module_of(backend)
    if module == _CHAINER or any(module == one or module.startswith(f"{one}.") for one in _REFUSED_MODULES):
        return False
    if _REFUSED_WORD in f"{module}.{type(backend).__name__}".casefold():
        return False
    try:
        return float(backend.priority) >= _FITTING_PRIORITY
    except (RuntimeError, TypeError, ValueError):  # keyring's own word for "not on this system"
        return False


def _module_of(backend: object) -> str:
    return type(backend).__module__


def _answered(call: Callable[[], Answer], going_on: GoingOn, longest: float = LONGEST_WAIT) -> Answer:
    """What a call answers, waited for in short looks; left alone when nobody waits any more. Raises `KeychainError`."""
    answers: queue.SimpleQueue[tuple[Answer | None, Exception | None]] = queue.SimpleQueue()

    def ask() -> None:
        try:
            answers.put((call(), None))
        except Exception as error:  # noqa: BLE001 # backends raise what they like; it is said in one sentence below
            answers.put((None, error))

    threading.Thread(target=ask, name="keychain", daemon=True).start()
    waited = 0.0
    while True:
        try:
            answer, error = answers.get(timeout=_LOOK_SECONDS)
            break
        except queue.Empty:
            waited += _LOOK_SECONDS
            if not going_on() or waited >= longest:
                raise KeychainError("The system's keychain did not answer.", INSTEAD) from None
    if isinstance(error, KeychainError):
        raise error
    if error is not None:
        # The backend's own words may name the entry or the person of the system: only their kind is said
        raise KeychainError(f"The system's keychain refused ({type(error).__name__}).", INSTEAD) from None
    return cast(Answer, answer)
