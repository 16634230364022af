"""A keychain of the system for tests: keeps secrets in memory, may refuse, and may keep one waiting."""

from __future__ import annotations

import threading

import keyring
import pytest


class FakeKeychain:
    """As good as a backend of keyring, by duck typing: keyring itself asks no more of what it hands out."""

    priority: float = 5

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}
        self.asked: list[str] = []
        self.refuses: Exception | None = None
        self.waits_for: threading.Event | None = None

    def _ask(self, what: str) -> None:
        self.asked.append(what)
        if self.waits_for is not None:
            self.waits_for.wait(20)
        if self.refuses is not None:
            raise self.refuses

    def get_password(self, service: str, username: str) -> str | None:
        self._ask("get")
        return self.secrets.get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        self._ask("set")
        self.secrets[f"{service}/{username}"] = password

    def delete_password(self, service: str, username: str) -> None:
        self._ask("delete")
        del self.secrets[f"{service}/{username}"]


def use(monkeypatch: pytest.MonkeyPatch, backend: object) -> None:
    """Let keyring hand out this backend."""
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)


@pytest.fixture
def keychain(monkeypatch: pytest.MonkeyPatch) -> FakeKeychain:
    """The system's keychain of this test, empty."""
    made = FakeKeychain()
    use(monkeypatch, made)
    return made
