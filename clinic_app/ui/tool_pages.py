"""The pages of the menus Work and Tools in their order, each made when somebody first asks for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from clinic_app.ui.language import tr_noop

if TYPE_CHECKING:
    from clinic_app.services.clinic import Clinic
    from clinic_app.ui.tool_page import ToolPage


@dataclass(frozen=True, slots=True)
class Tool:
    """One page: its name, its words and menu, its keys, and how it is made; `before` puts a line above it."""

    name: str
    words: str
    make: Callable[[Clinic], ToolPage]
    keys: tuple[str | QKeySequence.StandardKey, ...] = ()
    before: bool = False
    menu: str = "&Tools"


def _rule_book(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.rule_book_page import RuleBookPage  # noqa: PLC0415 # made when first asked for

    return RuleBookPage(clinic)


def _queue(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.queue_page import QueuePage  # noqa: PLC0415 # as above

    return QueuePage(clinic)


def _due_list(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.due_list_page import DueListPage  # noqa: PLC0415 # as above

    return DueListPage(clinic)


def _papers(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.papers_page import PapersPage  # noqa: PLC0415 # as above

    return PapersPage(clinic)


def _dashboard(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.dashboard_page import DashboardPage  # noqa: PLC0415 # as above

    return DashboardPage(clinic)


def _bring_in(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.bring_in_page import BringInPage  # noqa: PLC0415 # as above

    return BringInPage(clinic)


def _backups(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.backup_page import BackupPage  # noqa: PLC0415 # made when first asked for

    return BackupPage(clinic)


def _bin(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.bin_page import BinPage  # noqa: PLC0415 # made when first asked for

    return BinPage(clinic)


def _payers(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.payers_page import PayersPage  # noqa: PLC0415 # made when first asked for

    return PayersPage(clinic)


def _fees(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.fees_page import FeesPage  # noqa: PLC0415 # as above

    return FeesPage(clinic)


def _set_up(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.set_up_guide import SetUpGuide  # noqa: PLC0415 # as above

    return SetUpGuide(clinic)


def _weakness(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.weakness_page import WeaknessPage  # noqa: PLC0415 # as above

    return WeaknessPage(clinic)


def _weakness_audit(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.weakness_audit_page import WeaknessAuditPage  # noqa: PLC0415 # as above

    return WeaknessAuditPage(clinic)


def _weakness_procedures(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.weakness_procedures_page import WeaknessProceduresPage  # noqa: PLC0415 # as above

    return WeaknessProceduresPage(clinic)


def _own_rules(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.own_rules_page import OwnRulesPage  # noqa: PLC0415 # as above

    return OwnRulesPage(clinic)


def _denials(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.denials_page import DenialsPage  # noqa: PLC0415 # as above

    return DenialsPage(clinic)


def _releases(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.release_page import ReleasePage  # noqa: PLC0415 # as above

    return ReleasePage(clinic)


def _earlier_checks(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.earlier_checks_page import EarlierChecksPage  # noqa: PLC0415 # as above

    return EarlierChecksPage(clinic)


def _confirmed_diagnoses(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.confirmed_diagnoses_page import ConfirmedDiagnosesPage  # noqa: PLC0415 # as above

    return ConfirmedDiagnosesPage(clinic)


def _people(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.people_page import PeoplePage  # noqa: PLC0415 # made when first asked for

    return PeoplePage(clinic)


def _audit(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.audit_page import AuditPage  # noqa: PLC0415 # made when first asked for

    return AuditPage(clinic)


def _myths(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.myths_page import MythsPage  # noqa: PLC0415 # as above

    return MythsPage(clinic)


def _treating(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.treating_page import TreatingPage  # noqa: PLC0415 # made when first asked for

    return TreatingPage(clinic)


def _questions(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.questions_page import QuestionsPage  # noqa: PLC0415 # as above

    return QuestionsPage(clinic)


def _templates(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.templates_page import TemplatesPage  # noqa: PLC0415 # made when first asked for

    return TemplatesPage(clinic)


def _own_codes(clinic: Clinic) -> ToolPage:
    from clinic_app.ui.own_codes_page import OwnCodesPage  # noqa: PLC0415 # as above

    return OwnCodesPage(clinic)


WORK = tr_noop("Wo&rk")

# Work: what is to do, what comes in and goes out. Tools: what is set up and kept, who works here, what one reads up
TOOLS: tuple[Tool, ...] = (
    Tool("queue", "Work &queue", _queue, ("Alt+9",), menu=WORK),
    Tool("treating", "&Treating", _treating, ("Ctrl+Shift+H",), menu=WORK),
    Tool("questions", "Questio&ns", _questions, menu=WORK),
    Tool("bring_in", "Brin&g in records", _bring_in, ("Ctrl+Shift+I",), menu=WORK),
    Tool("due_list", "&Due list", _due_list, ("Alt+5",), before=True, menu=WORK),
    Tool("dashboard", "Das&hboard", _dashboard, ("Alt+0",), menu=WORK),
    Tool("denials", "Denia&ls", _denials, ("Alt+8",), menu=WORK),
    Tool("weakness", "&Weakness code", _weakness, ("Ctrl+Shift+W",), menu=WORK),
    Tool("papers", "&Reports", _papers, ("Ctrl+Shift+R",), before=True, menu=WORK),
    Tool("earlier_checks", "&Earlier checks and reprints", _earlier_checks, menu=WORK),
    Tool("weakness_audit", "&Audit of weakness claims", _weakness_audit, menu=WORK),
    Tool("payers", "&Payers", _payers, ("Alt+6",)),
    Tool("fees", "Fe&es", _fees),
    Tool("own_rules", "&Own rules", _own_rules, ("Alt+7",)),
    Tool("releases", "&Code releases", _releases),
    Tool("confirmed_diagnoses", "Confirmed dia&gnoses", _confirmed_diagnoses),
    Tool("templates", "&Templates", _templates, ("Ctrl+Shift+Y",), before=True),
    Tool("own_codes", "&Favourites and nicknames", _own_codes, ("Ctrl+Shift+F",)),
    Tool("backups", "&Backups", _backups, before=True),
    Tool("bin", "B&in and retention", _bin),
    Tool("set_up", "Set &up the clinic", _set_up, before=True),
    Tool("people", "People and pa&ssphrases", _people),
    Tool("audit", "&Audit trail", _audit),
    Tool("rule_book", "&Rule book", _rule_book, ("Alt+4",), before=True),
    Tool("weakness_procedures", "Procedures for wea&kness", _weakness_procedures),
    Tool("myths", "&Myth cards", _myths),
)
