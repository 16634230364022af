"""The system's keychain: which ones are taken, and how long one is waited for."""

from __future__ import annotations

import threading
from collections.abc import Callable

import keyring.backends.chainer
import keyring.backends.fail
import keyring.backends.null
import pytest

from clinic_app.domain.errors import ClinicError
from clinic_app.store.keychain import SERVICE, Keychain, KeychainError, is_fit, system_keychain
from tests.fake_keychain import FakeKeychain, use


def named(module: str, name: str = "Keyring", priority: float = 5) -> FakeKeychain:
    """A fake backend as it would come from a module."""
    made = type(name, (FakeKeychain,), {"__module__": module, "priority": priority})
    return made()


def chainer_of(*backends: object) -> object:
    made = type("ChainerBackend", (), {"__module__": "keyring.backends.chainer", "priority": 10, "backends": backends})
    return made()


REFUSED: tuple[object, ...] = (
    keyring.backends.null.Keyring(),
    keyring.backends.fail.Keyring(),
    named("keyring.backends.null"),
    named("keyring.backends.fail.deeper"),
    named("keyrings.alt.file", "PlaintextKeyring"),
    named("keyrings.alt.file", "EncryptedKeyring"),
    named("keyrings.alt.Gnome"),
    named("keyrings.cryptfile.cryptfile"),
    named("somebody.elses", "PlainTextKeyring"),
    named("somebody.plaintext"),
    named("keyring.backends.SecretService", priority=0.5),
    named("keyring.backends.SecretService", priority=0),
    named("keyring.backends.chainer", "ChainerBackend", 10),
)
TAKEN = ("keyring.backends.Windows", "keyring.backends.macOS", "keyring.backends.SecretService",
         "keyring.backends.kwallet", "keyring.backends.libsecret")  # fmt: skip


@pytest.mark.parametrize("backend", REFUSED, ids=lambda one: f"{type(one).__module__}.{type(one).__name__}")
def test_a_backend_that_keeps_nothing_or_keeps_it_readable_is_refused(
    backend: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not is_fit(backend)
    use(monkeypatch, backend)
    with pytest.raises(KeychainError, match="offers no keychain that keeps a secret well"):
        system_keychain()


@pytest.mark.parametrize("module", TAKEN)
def test_the_keychains_of_the_systems_are_taken(module: str, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = named(module)
    use(monkeypatch, backend)
    system_keychain().put("a name", "a secret")
    assert backend.secrets == {f"{SERVICE}/a name": "a secret"}


def test_a_chainer_of_bad_ones_is_refused_and_of_a_mixed_one_only_the_good_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    bad, good = named("keyrings.alt.file", "PlaintextKeyring"), named("keyring.backends.kwallet")
    for refused in (chainer_of(), chainer_of(bad), chainer_of(bad, keyring.backends.fail.Keyring())):
        use(monkeypatch, refused)
        with pytest.raises(KeychainError):
            system_keychain()
    use(monkeypatch, chainer_of(bad, good))
    system_keychain().put("a name", "a secret")
    assert (bad.asked, list(good.secrets)) == ([], [f"{SERVICE}/a name"])


def test_a_backend_that_cannot_tell_its_priority_is_refused() -> None:
    class Unable:
        @property
        def priority(self) -> float:
            raise RuntimeError("requires another system")

    assert not is_fit(Unable())


def test_what_was_put_is_read_back_before_it_counts(keychain: FakeKeychain, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keychain, "set_password", lambda *_: None)
    with pytest.raises(KeychainError, match="did not keep the key"):
        system_keychain().put("a name", "a secret")


def test_a_secret_that_is_gone_is_said_and_forgetting_it_again_is_no_error(keychain: FakeKeychain) -> None:
    asked = system_keychain()
    asked.put("a name", "a secret")
    assert asked.get("a name") == "a secret"
    asked.forget("a name")
    asked.forget("a name")
    with pytest.raises(KeychainError, match="holds no key"):
        asked.get("a name")


@pytest.mark.parametrize("ask", [lambda one: one.put("n", "s"), lambda one: one.get("n"), lambda one: one.forget("n")])
def test_a_refusal_is_said_without_the_words_of_the_backend(
    ask: Callable[[Keychain], None], keychain: FakeKeychain
) -> None:
    keychain.refuses = RuntimeError("the item of ada.testerson is locked")
    with pytest.raises(ClinicError, match=r"refused \(RuntimeError\)") as raised:
        ask(system_keychain())
    assert "testerson" not in str(raised.value)
    assert raised.value.__cause__ is None


def test_nobody_waits_for_a_keychain_after_cancelling(keychain: FakeKeychain) -> None:
    keychain.waits_for = threading.Event()
    looks: list[int] = []

    def going_on() -> bool:
        looks.append(1)
        return len(looks) < 3

    try:
        with pytest.raises(KeychainError, match="did not answer"):
            system_keychain().get("a name", going_on)
        assert len(looks) == 3
    finally:
        keychain.waits_for.set()


def test_a_keychain_that_never_answers_is_given_up(keychain: FakeKeychain) -> None:
    keychain.waits_for = threading.Event()
    try:
        with pytest.raises(KeychainError, match="did not answer"):
            system_keychain().forget("a name", longest=0.2)
    finally:
        keychain.waits_for.set()
