"""Widget tests run without a display unless one is asked for."""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from clinic_app.ui.theme import Appearance, ThemeChoice

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_OFFSCREEN_CANNOT = "This plugin does not support"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says so when it cannot raise a window; that says nothing of the program."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(_OFFSCREEN_CANNOT, extend=True))


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    """The light look at 100 %, put back when a test is done with it."""
    made = Appearance(qapp, ThemeChoice.LIGHT)
    yield made
    made.choose(ThemeChoice.LIGHT)
    made.set_scale(1.0)
    made.deleteLater()
