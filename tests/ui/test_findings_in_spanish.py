"""How much of what the rules say reaches the window in Spanish, by the examples beside every rule."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from clinic_app.checker.check import check
from clinic_app.checker.examples import examples_of
from clinic_app.checker.references import References
from clinic_app.rules.catalog import ALL_RULES
from clinic_app.ui.language import LanguageChoice, speak
from clinic_app.ui.sentences import said
