"""What every test stands on: nobody's own files, no window on the screen, one code book for all."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from clinic_app.codebook.codebook import Codebook
    from tests.practice_laid_once import LaidClinics

_LAYS_ITS_OWN = ("tests.services.test_practice", "tests.cli")

HOME = pytest.StashKey[Path]()
HOME_VARIABLES = (
    "HOME",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "XDG_DATA_HOME",
    "XDG_CONFIG_HOME",
    "XDG_CACHE_HOME",
)


def pytest_configure(config: pytest.Config) -> None:
    """Gives the whole run an empty home, so that no test reads or writes the data of the person who runs it."""
    home = Path(tempfile.mkdtemp(prefix="clinic-app-tests-"))
    config.stash[HOME] = home
    for variable in HOME_VARIABLES:
        os.environ[variable] = str(home)
    os.environ.pop("CLINIC_APP_DATA", None)
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # nobody's own keychain is asked
    if sys.platform == "linux":
        os.environ.setdefault("XDG_RUNTIME_DIR", str(home))  # Qt warns without one
        if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


_WALKS = (
    *("tests.safety.", "tests.checker.test_live", "tests.checker.test_fixing", "tests.rules.own.test_judging"),
    *("tests.ui.test_accessible_screens", "tests.ui.test_every_text_is_turned"),
)
"""Tests that send thousands of visits, or all screens in every look, through the same lines: counting costs a third."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Walks and generated examples run without counting lines; the tests of single examples count them."""
    for item in items:
        test = getattr(item, "function", None)
        if getattr(test, "is_hypothesis_test", False) or item.module.__name__.startswith(_WALKS):  # type: ignore[attr-defined] # an item of a test has its module
            item.add_marker(pytest.mark.no_cover)


NETWORK_EVENTS = frozenset(
    {"socket.connect", "socket.sendto", "socket.sendmsg", "socket.getaddrinfo", "socket.gethostbyname", "socket.bind"}
)
reached_out: list[str] = []
"""What in this whole run asked for a network, as the interpreter itself tells; a test empties what it provoked."""


def _listen(event: str, _arguments: object) -> None:
    if event in NETWORK_EVENTS:
        reached_out.append(event)


sys.addaudithook(_listen)


@pytest.fixture(autouse=True)
def _no_network() -> Iterator[None]:
    """Not one connection is opened in the whole suite; the test that asks for one fails."""
    yield
    heard, reached_out[:] = sorted(set(reached_out)), []
    assert heard == []


def pytest_unconfigure(config: pytest.Config) -> None:
    """Removes that home."""
    shutil.rmtree(config.stash[HOME], ignore_errors=True)


@pytest.fixture(scope="session")
def _laid_clinics(tmp_path_factory: pytest.TempPathFactory) -> LaidClinics:
    from tests.practice_laid_once import LaidClinics  # noqa: PLC0415 # after the empty home stands

    return LaidClinics(tmp_path_factory.mktemp("laid"))


@pytest.fixture(autouse=True)
def _practice_clinic_laid_once(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new practice clinic is a copy of one laid before, wherever the laying itself is not what is tested."""
    if "clinic_app.services.clinic" in sys.modules and not request.module.__name__.startswith(_LAYS_ITS_OWN):
        request.getfixturevalue("_laid_clinics").install(monkeypatch)


@pytest.fixture(scope="session")
def codebook() -> Codebook:
    """The whole code book, built once."""
    # Imported here so that the empty home stands first, and so that a test without a code book loads none.
    from clinic_app.codebook.build import ensure_built  # noqa: PLC0415 # as said above
    from clinic_app.codebook.codebook import Codebook  # noqa: PLC0415 # as said above

    return Codebook.open(ensure_built())
