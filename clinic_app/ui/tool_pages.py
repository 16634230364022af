"""The Tools menu: its pages in order, each made when somebody first asks for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

if TYPE_CHECKING:
    from clinic_app.services.clinic import Clinic
    from clinic_app.ui.tool_page import ToolPage


@dataclass(frozen=True, slots=True)
class Tool:
    """One page: its name, its words in the menu, its keys, and how it is made; `before` puts a line above it."""

    name: str
    words: str
    make: Callable[[Clinic], ToolPage]
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    before: bool = False


def _rule_book(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.rule_book_page import RuleBookPage  # noqa: PLC0415 # made when first asked for

    return RuleBookPage(clinic)


def _backups(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.backup_page import BackupPage  # noqa: PLC0415 # made when first asked for

    return BackupPage(clinic)


def _bin(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.bin_page import BinPage  # noqa: PLC0415 # made when first asked for

    return BinPage(clinic)


def _releases(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.release_page import ReleasePage  # noqa: PLC0415 # as above

    return ReleasePage(clinic)


def _earlier_checks(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.earlier_checks_page import EarlierChecksPage  # noqa: PLC0415 # as above

    return EarlierChecksPage(clinic)


def _confirmed_diagnoses(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.confirmed_diagnoses_page import ConfirmedDiagnosesPage  # noqa: PLC0415 # as above

    return ConfirmedDiagnosesPage(clinic)


TOOLS: tuple[Tool, ...] = (
    Tool("rule_book", "&Rule book", _rule_book, ("Alt+4",)),
    Tool("backups", "&Backups", _backups, before=True),
    Tool("bin", "B&in and retention", _bin),
    Tool("releases", "&Code releases…", _releases),
    Tool("earlier_checks", "&Earlier checks and reprints", _earlier_checks),
    Tool("confirmed_diagnoses", "Confirmed &diagnoses", _confirmed_diagnoses),
)
